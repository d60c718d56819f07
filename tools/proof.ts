import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { piecesVariable } from '@/bench/backup';
import { isOver } from '@/bench/measurement';
import { measurementNames, takeMeasurement } from '@/bench/run';
import { tableOf } from '@/bench/table';
import { browserPath } from '@/tests/support/browserPath';
import type { BrowserName } from '@/tests/support/openedBrowser';
import { putProof } from './proofPage';
import { runStep, testsOf, type Step } from './runStep';

const page = 'docs/proof.md';
const names: readonly BrowserName[] = ['chromium', 'firefox'];

const options = {
  rounds: { type: 'string', default: '3' },
  sequences: { type: 'string', default: '1000' },
  kills: { type: 'string', default: '50' },
  fuzzed: { type: 'string', default: '10000' },
  pieces: { type: 'string', default: '10000' },
  browsers: { type: 'string', default: names.join(',') },
  benches: { type: 'string', default: measurementNames.join(',') },
} as const;

/** A run of tests whose outcome is told in one line of the page. */
interface Proof {
  /** What its place in the page is called. */
  name: string;
  step: Step;
  /** What it means that nothing failed. */
  passed: string;
}

/**
 * What takes longer than `npm test`: the journeys again and again in both browsers, random sequences of two pages and a reader with and without a browser, browsers killed in
 * the middle of things, damaged or forged backups, and every bench. `npm run proof -- --rounds 1 --sequences 5 --kills 2 --fuzzed 100 --pieces 500` does less of each, 0
 * leaves it out; `--browsers chromium` and `--benches popup,library` choose. Each is put into its own place in docs/proof.md as soon as it has ended, with its day and
 * commit; what stands there besides is left alone. Answers 1 where something failed or a figure is over its limit.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const [rounds, sequences, kills, fuzzed] = [values.rounds, values.sequences, values.kills, values.fuzzed].map(wholeNumber) as [number, number, number, number]; // prettier-ignore
  const browsers = names.filter((name) => values.browsers.split(',').includes(name));
  process.env['CHROMIUM_PATH'] = browserPath('chromium');
  process.env['FIREFOX_PATH'] = browserPath('firefox');
  process.env[piecesVariable] = String(wholeNumber(values.pieces));
  await build();
  // Another seed each time; with the same one TACCUINO_SEED repeats a run.
  const seed = Number(process.env['TACCUINO_SEED'] ?? Math.floor(Date.now() / 1000));
  const proofs = [
    ...browsers.flatMap((browser) => journeys(browser, rounds)),
    ...sequencesEverywhere(browsers, sequences, seed),
    ...browsers.flatMap((browser) => killsIn(browser, kills, seed)),
    ...damagedBackups(fuzzed, seed),
  ];
  let bad = 0;
  for (const { name, step, passed } of proofs) {
    const result = await runStep(step);
    const outcome = result.failed === 0 ? passed : `${result.failed} FAILED`;
    const line = `${step.name}: ${outcome} (${result.passed} tests passed, ${result.seconds.toFixed(0)} s; ${whenAndWhat()})`;
    console.log(line);
    if (result.failed > 0) console.log(result.output);
    bad += result.failed;
    put(name, `- ${line}`);
  }
  for (const name of values.benches.split(',').filter((one) => one !== '')) {
    const measurement = await takeMeasurement(name);
    bad += measurement.figures.filter(isOver).length;
    const table = tableOf(measurement);
    console.log(`${table}\n`);
    put(name, `${table}\n\nMeasured on ${whenAndWhat()}, load ${os.loadavg()[0]?.toFixed(1) ?? '?'} on ${os.cpus().length} cores.`);
  }
  console.log(
    bad === 0 ? `All of it passed; ${page} tells it.` : `${bad} tests failed or figures are over their limit; ${page} tells which.`,
  );
  return bad === 0 ? 0 : 1;
}

async function build(): Promise<void> {
  for (const args of [['build'], ['build', '-b', 'firefox']]) {
    const { failed, output } = await runStep({ name: 'build', command: 'wxt', args });
    if (failed > 0) throw new Error(`wxt ${args.join(' ')} failed:\n${output}`);
  }
}

function journeys(browser: BrowserName, rounds: number): Proof[] {
  return Array.from({ length: rounds }, (_, round) => ({
    name: `journeys in ${browser}, ${round + 1}`,
    step: testsOf(`Journeys in ${browser}, ${round + 1} of ${rounds}`, ['journeys'], { TACCUINO_BROWSER: browser }),
    passed: 'every one passed',
  }));
}

/** Random sequences of making, changing, merging, removing and undoing in several places, with the background stopped at any moment. */
function sequencesEverywhere(browsers: readonly BrowserName[], count: number, seed: number): Proof[] {
  if (count === 0) return [];
  const environment = { TACCUINO_SEQUENCES: String(count), TACCUINO_SEED: String(seed) };
  const passed = 'each ended in what was seen';
  const without = testsOf(`${count} sequences without a browser from seed ${seed}`, ['unit'], environment, ['utils/capture/answerPage.sequences.test.ts']); // prettier-ignore
  return [
    { name: 'sequences without a browser', step: without, passed },
    ...browsers.map((browser) => ({
      name: `sequences in ${browser}`,
      step: testsOf(`${count} sequences in ${browser} from seed ${seed}`, ['journeys'], { ...environment, TACCUINO_BROWSER: browser }, ['tests/journeys/sequences.journey.ts']), // prettier-ignore
      passed,
    })),
  ];
}

/** Browsers killed again and again while they save, upgrade each older library, write a backup and restore one. */
function killsIn(browser: BrowserName, count: number, seed: number): Proof[] {
  if (count === 0) return [];
  const environment = { TACCUINO_KILLS: String(count), TACCUINO_SEED: String(seed), TACCUINO_BROWSER: browser };
  const name = `${browser} killed ${count} times in each of saving, upgrading each older library, backing up and restoring, from seed ${seed}`;
  return [
    {
      name: `kills in ${browser}`,
      step: testsOf(name, ['journeys'], environment, ['tests/journeys/kills.journey.ts']),
      passed: 'nothing was lost, nothing is there by halves',
    },
  ];
}

/** Backups that were torn, shuffled, lied about, or altered and summed anew. */
function damagedBackups(count: number, seed: number): Proof[] {
  if (count === 0) return [];
  const environment = { TACCUINO_FUZZED: String(count), TACCUINO_SEED: String(seed) };
  const step = testsOf(`${count} damaged or forged backups from seed ${seed}`, ['unit'], environment, ['utils/library/fuzzedBackups.test.ts']); // prettier-ignore
  return [{ name: 'damaged backups', step, passed: 'each was refused and changed nothing, or came in whole and was taken back' }];
}

function put(name: string, text: string): void {
  writeFileSync(page, putProof(readFileSync(page, 'utf8'), name, text));
}

/** The day and the commit. */
function whenAndWhat(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `${new Date().toISOString().slice(0, 10)}, ${commit}`;
}

function wholeNumber(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new Error(`npm run proof takes whole numbers, and not “${text}”.`);
  return count;
}
