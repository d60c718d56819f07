import { readFileSync } from 'node:fs';
import path from 'node:path';

const named = /(?:src|href)="\/?([^"]+\.js)"/gu;
const imported = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/gu;
const askedFor = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/gu;

/**
 * The scripts of a built extension that a page of it must have before it shows what it is for, as paths in the extension: those that the page names,
 * those that these ask for when they run, and all that any of them imports. What is asked for by what was asked for comes later and does not count.
 */
export function scriptsBefore(built: string, page: string): string[] {
  const found = new Set<string>();
  const entries = follow(built, matches(read(built, page), named), found);
  follow(
    built,
    entries.flatMap((file) => matches(read(built, file), askedFor).map((other) => beside(file, other))),
    found,
  );
  return [...found];
}

/** Adds files and all that they import to those found; answers what was new. */
function follow(built: string, files: readonly string[], found: Set<string>): string[] {
  return files.flatMap((file) => {
    if (found.has(file)) return [];
    found.add(file);
    return [
      file,
      ...follow(
        built,
        matches(read(built, file), imported).map((other) => beside(file, other)),
        found,
      ),
    ];
  });
}

const read = (built: string, file: string): string => readFileSync(path.join(built, file), 'utf8');
const beside = (file: string, other: string): string => path.posix.join(path.posix.dirname(file), other);
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, file = '']) => file);
