import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { execFileSync } from 'node:child_process';
import { isOver } from '@/bench/measurement';
import { measurementNames, takeMeasurement } from '@/bench/run';
import { tableOf } from '@/bench/table';
import { browserPath } from '@/tests/support/browserPath';
import type { BrowserName } from '@/tests/support/openedBrowser';
import { runStep, testsOf, type Step, type StepResult } from './runStep';

const page = 'docs/proof.md';
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const builds: readonly Step[] = [
  { name: 'build for Chromium', command: 'wxt', args: ['build'] },
  { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
];

/**
 * What takes longer than `npm test`: the journeys again and again in both browsers (`npm run proof -- 5`; three times unless told), random sequences of two pages
 * and a reader with and without a browser (`npm run proof -- 5 200`; a thousand in each unless told), ten thousand damaged or forged backups, and every bench. Writes docs/proof.md, to be committed by
}

 * and a reader with and without a browser (`npm run proof -- 5 200`; a thousand in each unless told), browsers killed in the middle of things (`npm run proof -- 5 200
 * 10`; fifty times each unless told), and every bench. Writes docs/proof.md, to be committed by
 * hand; answers 1 where something failed or a figure is over its limit.
 */
export async function main(args: readonly string[]): Promise<number> {
  const times = Number(args[0] ?? 3);
  const sequences = Number(args[1] ?? 1000);
  const kills = Number(args[2] ?? 50);
  if (![times, sequences, kills].every((count) => Number.isInteger(count) && count >= 1))
    throw new Error('npm run proof -- <how often the journeys run> <how many random sequences> <how often a browser is killed>');
  process.env['CHROMIUM_PATH'] = browserPath('chromium');
  process.env['FIREFOX_PATH'] = browserPath('firefox');
  for (const build of builds) {
    const { failed, output } = await runStep(build);
    if (failed > 0) throw new Error(`${build.name} failed:\n${output}`);
  }
  const rounds: { browser: BrowserName; result: StepResult }[] = [];
  for (const browser of browsers) {
    for (let round = 1; round <= times; round += 1) {
      const result = await runStep(testsOf(`journeys in ${browser}, ${round} of ${times}`, ['journeys'], { TACCUINO_BROWSER: browser }));
      console.log(`${result.name}: ${result.passed} passed, ${result.failed} failed, ${result.seconds.toFixed(0)} s`);
      if (result.failed > 0) console.log(result.output);
      rounds.push({ browser, result });
    }
  }
  // Another seed each time; with the same one TACCUINO_SEED repeats a run.
  const seed = Math.floor(Date.now() / 1000);
  const runs: StepResult[] = [];
  for (const step of [...sequenceSteps(sequences, seed), ...killSteps(kills, seed)]) {
    const result = await runStep(step);
    console.log(`${result.name}: ${result.failed === 0 ? 'passed' : 'FAILED'}, ${result.seconds.toFixed(0)} s`);
    if (result.failed > 0) console.log(result.output);
    runs.push(result);
  }
  const fuzzed = await runStep(fuzzStep(seed));
  console.log(`${fuzzed.name}: ${fuzzed.failed === 0 ? 'passed' : 'FAILED'}, ${fuzzed.seconds.toFixed(0)} s`);
  if (fuzzed.failed > 0) console.log(fuzzed.output);
  const tables: string[] = [];
  let over = 0;
  for (const name of measurementNames) {
    const measurement = await takeMeasurement(name);
    over += measurement.figures.filter(isOver).length;
    tables.push(tableOf(measurement));
    console.log(`${tables.at(-1)}\n`);
  }
  writeFileSync(
    page,
    `${[head(new Date()), journeysTable(rounds), sequencesTable(runs, seed), backupsTable(fuzzed, seed), ...tables].join('\n\n')}\n`,
  );
  const failed = [...runs, fuzzed, ...rounds.map(({ result }) => result)].reduce((sum, result) => sum + result.failed, 0);
  console.log(`${page} is written: ${failed} journeys or runs of sequences failed, ${over} figures over their limit.`);
  return failed + over === 0 ? 0 : 1;
}

/** Random sequences of making, changing, merging, removing and undoing in several places, with the background stopped at any moment. */
function sequenceSteps(count: number, seed: number): Step[] {
  const environment = { TACCUINO_SEQUENCES: String(count), TACCUINO_SEED: String(seed) };
  return [
    testsOf(`${count} sequences without a browser`, ['unit'], environment, ['utils/capture/answerPage.sequences.test.ts']),
    ...browsers.map((browser) =>
      testsOf(`${count} sequences in ${browser}`, ['journeys'], { ...environment, TACCUINO_BROWSER: browser }, [
        'tests/journeys/sequences.journey.ts',
      ]),
    ),
  ];
}

/** Backups that were torn, shuffled, lied about, or altered and summed anew: each is refused and changes nothing, or comes in whole and can be taken back. */
const fuzzedBackups = 10_000;

function fuzzStep(seed: number): Step {
  const environment = { TACCUINO_FUZZED: String(fuzzedBackups), TACCUINO_SEED: String(seed) };
  return testsOf(`${fuzzedBackups} damaged or forged backups`, ['unit'], environment, ['utils/library/fuzzedBackups.test.ts']);
}

/** Browsers killed again and again while they save, and while they bring an older library up to date. */
function killSteps(count: number, seed: number): Step[] {
  return browsers.map((browser) =>
    testsOf(
      `${browser} killed ${count} times while it saves, and while it upgrades each older version`,
      ['journeys'],
      { TACCUINO_KILLS: String(count), TACCUINO_SEED: String(seed), TACCUINO_BROWSER: browser },
      ['tests/journeys/kills.journey.ts'],
    ),
  );
}

function head(today: Date): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const versions = browsers.map((name) => execFileSync(browserPath(name), ['--version'], { encoding: 'utf8' }).trim());
  return [
    '# Proof',
    '',
    `Written by \`npm run proof\` on ${today.toISOString().slice(0, 10)} for version ${version}: ${versions.join('; ')}; ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1) ?? '?'}.`,
    'Times are worth only as ratios: both sides of each were measured by turns on the same machine.',
  ].join('\n');
}

function journeysTable(rounds: readonly { browser: BrowserName; result: StepResult }[]): string {
  const rows = browsers.map((browser) => {
    const its = rounds.filter((round) => round.browser === browser).map(({ result }) => result);
    const sum = (of: (result: StepResult) => number) => its.reduce((total, result) => total + of(result), 0);
    return `| ${browser.padEnd(8)} | ${its.length} | ${sum(({ passed }) => passed)} | ${sum(({ failed }) => failed)} | ${Math.max(...its.map(({ seconds }) => seconds)).toFixed(0)} s |`;
  });
  return ['## Journeys', '', '| browser | rounds | passed | failed | slowest round |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}

function sequencesTable(runs: readonly StepResult[], seed: number): string {
  const rows = runs.map(
    ({ name, failed, seconds }) =>
      `| ${name} | ${failed === 0 ? 'every one ended in what was seen' : 'failed'} | ${seconds.toFixed(0)} s |`,
  );
  return ['## Never losing anything', '', `From seed ${seed} on.`, '', '| run | outcome | time |', '| --- | --- | ---: |', ...rows].join(
    '\n',
  );
}

function backupsTable({ name, failed, seconds }: StepResult, seed: number): string {
  const outcome = failed === 0 ? 'each was refused and changed nothing, or came in whole and was taken back' : 'failed';
  return [
    '## Damaged backups',
    '',
    `From seed ${seed} on.`,
    '',
    '| run | outcome | time |',
    '| --- | --- | ---: |',
    `| ${name} | ${outcome} | ${seconds.toFixed(0)} s |`,
  ].join('\n');
}
