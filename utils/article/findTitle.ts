import { foldWording } from '@/utils/publisher/foldWording';
import { furnitureOf } from '@/utils/publisher/furniture';
import { withoutSiteName } from '@/utils/publisher/pageWording';
import type { Metadata } from './readMetadata';
import type { Line } from './readLines';

/** Where the title stands: its lines (a title may break), from the first to the last, and its words. */
export interface Title {
  first: number;
  last: number;
  text: string;
}

/**
 * The title as the reader sees it: the heading that agrees with what the head says, else the line that does, else the highest heading
 * that is no furniture. Null where the page shows none. A heading beats a line, and of equal ones the first.
 */
export function findTitle(lines: readonly Line[], metadata: Metadata): Title | null {
  const wanted = metadata.titles.map(foldWording).filter((title) => title !== '');
  // Folding is slow, and most lines of a page are far too short or too long, or begin otherwise.
  const initials = new Set(wanted.map((title) => title.charAt(0)));
  const shortest = Math.min(...wanted.map((title) => title.length)) * 0.5;
  const longest = Math.max(...wanted.map((title) => title.length)) * 2.5;
  let best: { title: Title; score: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const rank = line.rank;
    const whole = rank > 0 ? headingLines(lines, index) : { first: index, last: index, text: line.text };
    if (whole.first !== index || whole.text.length < shortest || whole.text.length > longest || !initials.has(initialOf(whole.text)))
      continue;
    // A link with the title's words is one to the page: in a menu, or in a list.
    const score =
      agreement(foldWording(whole.text), wanted) * 10 + (rank > 0 ? 7 - rank : 0) - (line.linked > line.text.length / 2 ? 0.5 : 0);
    if (score >= 10 && (best === null || score > best.score) && !isPassing(line)) best = { title: whole, score };
  }
  return best?.title ?? highestHeading(lines);
}

/** The first letter or figure of a text, folded as the whole would be; empty for a text without. */
function initialOf(text: string): string {
  return foldWording(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '').charAt(0);
}

/** The lines of one heading taken together. */
function headingLines(lines: readonly Line[], index: number): Title {
  const block = lines[index]?.block;
  let [first, last] = [index, index];
  while (lines[first - 1]?.block === block) first--;
  while (lines[last + 1]?.block === block) last++;
  return {
    first,
    last,
    text: lines
      .slice(first, last + 1)
      .map((line) => line.text)
      .join(' '),
  };
}

/** 3 when one of the titles is the text, 2 when it begins with it or the text with a title, 1 when most of it is there, else 0. */
function agreement(text: string, titles: readonly string[]): number {
  if (text === '') return 0;
  if (titles.includes(text)) return 3;
  const long = text.length >= 12;
  if (long && titles.some((title) => title.startsWith(`${text} `) && text.length > title.length * 0.6)) return 2;
  return long && titles.some((title) => title.length >= 12 && text.startsWith(`${title} `) && title.length > text.length * 0.5) ? 1 : 0;
}

/** A path of crumbs is shorter than this (characters); what is named for crumbs and longer is a page that has, or hides, some. */
const mostCrumbs = 400;

/** A mention of the title on the way: in a path of crumbs, a menu, or among the links that lead elsewhere. */
function isPassing(line: Line): boolean {
  if (line.block.closest('nav,[role=navigation],footer') !== null) return true;
  const crumbs = line.block.closest('[class*=breadcrumb i],[id*=breadcrumb i]');
  return crumbs !== null && crumbs.textContent.length <= mostCrumbs;
}

function highestHeading(lines: readonly Line[]): Title | null {
  for (const most of [1, 2, 3]) {
    const index = lines.findIndex(
      (line) => line.rank === most && withoutSiteName(line.text) !== '' && furnitureOf(line.text) === null && !isPassing(line),
    );
    if (index >= 0) return headingLines(lines, index);
  }
  return null;
}
