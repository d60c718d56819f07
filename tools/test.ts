import { browserPath } from '@/tests/support/browserPath';
import type { BrowserName } from '@/tests/support/openedBrowser';
import { runStep, testsOf, type Step, type StepResult } from './runStep';

/** The journeys that there is time for in five minutes: the main job, the same in English, and a piece that changes. `npm run proof` takes all of them. */
const journeys = ['mainJob', 'english', 'changed'].map((name) => `tests/journeys/${name}.journey.ts`);

/** Of the browsers that are killed, those that save; `npm run proof` kills them also while they upgrade, back up and restore. */
const kills = ['tests/journeys/kills.journey.ts', '-t', 'killed while it saves'];

const inBrowser = (browser: BrowserName, what: string, files: readonly string[]): Step =>
  testsOf(`${browser}: ${what}`, ['journeys'], { TACCUINO_BROWSER: browser }, files);

/**
 * What `npm test` runs. Steps of one row run beside each other, the longest first; a row begins when the one before it has passed: only what needs the built extension
 * waits for it.
 */
const rows: readonly (readonly Step[])[] = [
  [
    testsOf('tests in a browser', ['browser']),
    testsOf('unit tests', ['pure', 'unit']),
    testsOf('architecture', ['architecture']),
    { name: 'lint', command: 'oxlint', args: [] },
    { name: 'build for Chromium', command: 'wxt', args: ['build'] },
    { name: 'build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'] },
    { name: 'types', command: 'tsc', args: ['--noEmit'] },
    { name: 'icons', command: 'node', args: ['tools/run.mjs', 'tools/icons.ts', '--check'] },
    { name: 'format', command: 'oxfmt', args: ['--check'] },
  ],
  [inBrowser('firefox', 'killed', kills), inBrowser('chromium', 'killed', kills), testsOf('what was built', ['built'])],
  // One browser after the other: beside each other both wait for the same two cores, take as long, and a notice is gone before a journey has come to it.
  [inBrowser('chromium', 'main journeys', journeys)],
  [inBrowser('firefox', 'main journeys', journeys)],
];

/** How a step ended, and whether it was run for the second time. */
interface Shown extends StepResult {
  again: boolean;
}

/** Two at a time: on a machine with two cores a third only slows the others down. */
const atOnce = 2;

/** Runs everything, a line for each step, and stops at the first row that fails; the last line says how much passed and failed. */
export async function main(): Promise<number> {
  try {
    process.env['CHROMIUM_PATH'] = browserPath('chromium');
    process.env['FIREFOX_PATH'] = browserPath('firefox');
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    console.log('0 passed, 1 failed');
    return 1;
  }
  const results: Shown[] = [];
  for (const row of rows) {
    const ofRow = await runRow(row);
    results.push(...ofRow);
    const broken = ofRow.filter((result) => result.failed > 0);
    for (const { name, output } of broken) console.log(`\n--- ${name} ---\n${output}`);
    if (broken.length > 0) break;
  }
  if (!process.env['TACCUINO_EXTRA_CASES']) {
    console.log('Left out: the extra cases (TACCUINO_EXTRA_CASES names no directory): the publisher’s own text, sentences and quantities.');
  }
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  const again = results.filter(({ again: isAgain }) => isAgain).length;
  console.log(
    `${sum('passed')} passed, ${sum('failed')} failed${again > 0 ? `; ${again} of the steps in a browser only when run again` : ''}`,
  );
  return sum('failed') === 0 ? 0 : 1;
}

async function runRow(row: readonly Step[]): Promise<Shown[]> {
  const waiting = [...row];
  const results: Shown[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      results.push(await runShown(step));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/** Runs a step and says how it ended. What failed in a browser is told, and run once more in a browser opened anew: a second failure is one. */
async function runShown(step: Step): Promise<Shown> {
  const result = await runStep(step);
  console.log(progressLine(result, step.counted === true));
  if (result.failed === 0 || step.environment?.['TACCUINO_BROWSER'] === undefined) return { ...result, again: false };
  console.log(`\n--- ${step.name}, the first time ---\n${result.output}`);
  const again = await runStep(step);
  console.log(progressLine({ ...again, name: `${step.name}, again` }, true));
  return { ...again, again: true };
}

function progressLine({ name, seconds, passed, failed }: StepResult, counted: boolean): string {
  const counts = counted ? ` ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  return `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s${counts}`;
}
