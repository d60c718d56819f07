// Runs a TypeScript file of this project: `node tools/run.mjs tools/start.ts …` calls its exported main(arguments) and exits with its answer.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { oldestNode } from './setUpPlan.mjs';

const root = path.join(import.meta.dirname, '..');
const programs = path.join(root, 'node_modules', '.bin');
const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('node tools/run.mjs <file> [arguments]');

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  const env = { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}` };
  const own = path.join(programs, process.platform === 'win32' ? 'node.cmd' : 'node');
  const done = spawnSync(own, process.argv.slice(1), { stdio: 'inherit', env, shell: process.platform === 'win32' });
  process.exit(done.status ?? 1);
}

const { runnerImport } = await import('vite');
process.chdir(root);
const { module } = await runnerImport(path.resolve(root, file), {
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
// Ends by itself, because a browser that is slow to die may still hold a pipe.
process.exit((await module.main(args)) ?? 0);
