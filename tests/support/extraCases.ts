import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Names the variable that leads to cases which are not ours to publish, and so are not in the repository. */
export const extraCasesVariable = 'TACCUINO_EXTRA_CASES';

/** The path of an extra case, or null where it is not at hand. `name` is relative to the directory of the extra cases. */
export function extraCase(name: string): string | null {
  const directory = process.env[extraCasesVariable];
  if (directory === undefined || directory === '') return null;
  const path = join(resolve(directory), name);
  return existsSync(path) ? path : null;
}

/** The sentence with which a test says what it could not try. */
export function leftOut(name: string): string {
  return `left out: ${name} (set ${extraCasesVariable} to the directory that holds it)`;
}
