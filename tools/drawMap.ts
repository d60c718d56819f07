import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const page = 'docs/architecture.md';
const [begin, end] = ['<!-- map: npm run map -->', '<!-- end of map -->'];

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

/** The place of a file on the map: a room of utils, a surface of components, or an entrypoint; null for what the map leaves out. */
export function placeOf(file: string): string | null {
  if (/\.test\.tsx?$/u.test(file)) return null;
  const [top, folder] = file.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  if (top === 'components') return 'components';
  return top === 'utils' && folder !== undefined ? folder : null;
}

/** A Mermaid drawing of who imports whom, from the imports as they are: one node a place, one arrow a pair, in alphabetical order. */
export function drawing(cruise: Cruise): string {
  const arrows = new Set<string>();
  for (const { source, dependencies } of cruise.modules) {
    const from = placeOf(source);
    for (const { resolved } of dependencies) {
      const to = placeOf(resolved);
      if (from !== null && to !== null && from !== to) arrows.add(`    ${from} --> ${to}`);
    }
  }
  return ['```mermaid', 'flowchart TD', ...[...arrows].sort(), '```'].join('\n');
}

/** The page with its map drawn anew; throws where the page has no place for one. */
export function withMap(text: string, map: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for the map`);
  return `${text.slice(0, from)}${begin}\n${map}\n${text.slice(to)}`;
}

/** Draws the map of docs/architecture.md from the code; with `--check` changes nothing and answers 1 where the page is behind. */
export function main(args: readonly string[]): number {
  const printed = execFileSync(
    path.resolve('node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'utils', 'components', 'entrypoints'],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const before = readFileSync(page, 'utf8');
  const after = withMap(before, drawing(JSON.parse(printed) as Cruise));
  if (args.includes('--check')) return before === after ? 0 : 1;
  writeFileSync(page, after);
  return 0;
}
