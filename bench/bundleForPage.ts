import path from 'node:path';
import { build } from 'vite';

/** A module of this project and all it imports as one script, for a page to run: its exports are in the global `subject`. */
export async function bundleForPage(file: string): Promise<string> {
  const root = process.cwd();
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'chrome140',
      lib: { entry: path.resolve(root, file), formats: ['iife'], name: 'subject' },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap((one) => one.output) : 'output' in built ? built.output : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`${file} gave no script`);
  return chunk.code;
}
