import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One thing that the test command does: a program of this project, or a Vitest project whose tests are counted one by one. */
export interface Step {
  name: string;
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** Whether the command is Vitest, which can say how many tests it ran. */
  counted?: boolean;
}

export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  output: string;
}

interface VitestCounts {
  numPassedTests: number;
  numFailedTests: number;
}

const programs = path.resolve('node_modules/.bin');

/** A step that runs tests of some Vitest projects, of the files named alone where any are. */
export function testsOf(
  name: string,
  projects: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  files: readonly string[] = [],
): Step {
  const args = ['run', ...projects.map((project) => `--project=${project}`), ...files];
  return { name, command: 'vitest', args, environment, counted: true };
}

/** Runs a step to its end. A step without tests of its own counts as one; a test run that found nothing to run has failed. */
export async function runStep(step: Step): Promise<StepResult> {
  const begin = performance.now();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'taccuino-step-'));
  const report = path.join(folder, 'report.json');
  const args = step.counted === true ? [...step.args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : step.args;
  const child = spawn(path.join(programs, step.command), args, {
    // What runs this file works in a mode of its own: a build is one for readers all the same.
    env: {
      ...process.env,
      NODE_ENV: undefined,
      PATH: `${programs}${path.delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      ...step.environment,
    },
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - begin) / 1000;
  const counts = step.counted === true ? countsIn(report) : null;
  rmSync(folder, { recursive: true, force: true });
  return { name: step.name, seconds, output, ...tally(code, counts, step.counted === true) };
}

/** What a step adds to the sum. A test run that broke outside of its tests has failed once more than its tests say. */
export function tally(code: number, counts: VitestCounts | null, counted: boolean): { passed: number; failed: number } {
  if (!counted) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts ?? {};
  const broke = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broke ? 1 : failed };
}

function countsIn(report: string): VitestCounts | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as VitestCounts;
  } catch {
    return null;
  }
}
