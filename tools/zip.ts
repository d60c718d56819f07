import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runStep, type Step } from './runStep';
import { filesInZip, sourcesFaults } from './sourcesAllowed';

const output = '.output';
const steps: readonly Step[] = [
  { name: 'package for Chromium', command: 'wxt', args: ['zip'] },
  { name: 'package and sources for Firefox', command: 'wxt', args: ['zip', '-b', 'firefox'] },
  {
    name: 'what Firefox’s store will say',
    command: 'web-ext',
    args: ['lint', '--source-dir', `${output}/firefox-mv3`, '--no-config-discovery', '--no-input'],
    // The linter asks its registry for a newer self unless told not to.
    environment: { NO_UPDATE_NOTIFIER: '1' },
  },
];

/** Makes both store packages and Firefox's sources package, and checks what a store would: 1 where a check fails. */
export async function main(): Promise<number> {
  for (const file of zipsIn(output)) rmSync(path.join(output, file));
  for (const step of steps) {
    const { failed, output: said } = await runStep(step);
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}`);
    if (failed > 0) {
      console.log(said);
      return 1;
    }
  }
  const zips = zipsIn(output);
  const sources = zips.find((file) => file.includes('sources'));
  if (zips.length !== 3 || sources === undefined) {
    console.log(`Expected three packages, found: ${zips.join(', ') || 'none'}`);
    return 1;
  }
  const faults = sourcesFaults(filesInZip(readFileSync(path.join(output, sources))));
  console.log(faults.length === 0 ? 'ok     sources hold what they should' : `FAILED sources package:\n${faults.join('\n')}`);
  for (const file of zips) console.log(path.join(output, file));
  return faults.length === 0 ? 0 : 1;
}

function zipsIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.zip'));
}
