import type { Run } from './article';

/** Runs cut at a separator (`\n` or `\n\n`): empty parts are left out, and no part begins or ends with a blank. */
export function splitRuns(runs: readonly Run[], separator: RegExp): Run[][] {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(separator).entries()) {
      if (index > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...run, text });
    }
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

function trimmed(runs: Run[]): Run[] {
  const kept = [...runs];
  while (kept[0]?.text.trim() === '') kept.shift();
  while (kept.at(-1)?.text.trim() === '') kept.pop();
  const last = kept.length - 1;
  return kept.map((run, index) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === last ? text.trimEnd() : text };
  });
}
