import { readFileSync } from 'node:fs';
import type { BrowserName } from './openedBrowser';

const found = 'node_modules/.cache/taccuino/browsers.json';

/** The program of a browser: what the environment names, else what set-up found. Throws with what to do where there is none. */
export function browserPath(name: BrowserName): string {
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  const program = process.env[variable] ?? foundAtSetUp()[name];
  if (!program) throw new Error(`No ${name} was found: install it, or name it in ${variable}, and run node tools/setUp.mjs.`);
  return program;
}

/** What set-up found, by name; empty where it has not run. */
export function foundAtSetUp(): Partial<Record<BrowserName, string | null>> {
  try {
    return JSON.parse(readFileSync(found, 'utf8')) as Partial<Record<BrowserName, string | null>>;
  } catch {
    return {};
  }
}
