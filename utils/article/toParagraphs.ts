import type { Block, Run } from './article';
import { splitRuns } from './splitRuns';

/** Lines of a verse: at least three, none longer (in characters) than a long hendecasyllable twice over. */
const verse = { lines: 3, longest: 76 };

/** The paragraphs of what stands in a row: an empty line between (`<br><br>`) parts them, short lines one under the other are verse. */
export function toParagraphs(runs: readonly Run[], id?: string): Block[] {
  return splitRuns(runs, /\n{2,}/u).map((part, index) => {
    const own = id !== undefined && index === 0 ? { id } : {};
    const lines = splitRuns(part, /\n/u);
    const isVerse = lines.length >= verse.lines && lines.every((line) => textLength(line) <= verse.longest);
    return isVerse ? { kind: 'verse', ...own, lines } : { kind: 'paragraph', ...own, runs: part };
  });
}

function textLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
