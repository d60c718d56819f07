import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pieces } from '@/tests/site/pieces';
import { articleText } from '@/utils/article/articleText';
import { articleOf } from '../articleOf';

/** The halves of an article, cut between two paragraphs nearest to its middle. */
export interface ArticleHalves {
  name: string;
  halves: readonly [string, string];
}

/** Articles in halves, and the names of those that cannot be halved, with the reason. */
export interface HalvedArticles {
  halved: ArticleHalves[];
  leftOut: { name: string; because: string }[];
}

/** Words under which a half says too little to be told from others of its matter. */
const fewest = 120;

/**
 * The halves of our own pieces and, where a folder is named, of the articles in it: one a file (`*.txt`), paragraphs parted by blank lines, without a title, which would stand over
 * one half only. Texts that are not ours are measured where somebody has them, and are no part of this repository.
 */
export function articleHalves(folder: string | undefined): HalvedArticles {
  const ours = pieces.map((piece) => ({ name: piece.slug, text: articleText(articleOf(piece).blocks) }));
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt')).sort(); // prettier-ignore
  const others = files.map((name) => ({ name, text: readFileSync(path.join(folder ?? '', name), 'utf8') }));
  const result: HalvedArticles = { halved: [], leftOut: [] };
  for (const { name, text } of [...ours, ...others]) {
    const halves = halvesOf(text);
    const because = halves === null ? 'of one paragraph' : halves.some((half) => half.split(/\s+/u).length < fewest) ? 'too short' : null;
    if (halves !== null && because === null) result.halved.push({ name, halves });
    else result.leftOut.push({ name, because: because ?? '' });
  }
  return result;
}

/** A text in two, at the blank line nearest to its middle; null where it has none. */
export function halvesOf(text: string): [string, string] | null {
  const whole = text.trim();
  const breaks = [...whole.matchAll(/\n\s*\n/gu)].map(({ index }) => index);
  const at = breaks.toSorted((one, other) => Math.abs(one - whole.length / 2) - Math.abs(other - whole.length / 2))[0];
  return at === undefined ? null : [whole.slice(0, at), whole.slice(at).trim()];
}
