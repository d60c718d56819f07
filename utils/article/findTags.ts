import type { Furniture } from '@/utils/publisher/furniture';
import type { Bounds } from './findBounds';
import type { Line } from './readLines';
import { tagLinks } from './tagLinks';

/** How far after the body a row of tags is looked for, in lines. */
const linesAfter = 30;

/** A text may close with whose it is, or with a call to comment, above the row. */
const lastWords = 1;

/** A row that says what it has. */
const labelled = /^(?:tags?|argomenti(?: trattati)?|parole chiave|etichette|con tag|contrassegnato da tag|taggato):?(?:\s+|$)/iu;

/** The tags shown around a piece, without `#`, in their order: links to tag pages, or words with a hash, in a line of their own. */
export function findTags(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  from: number,
  bounds: Bounds,
  address: string,
): string[] {
  const tags: string[] = [];
  let passed = false;
  for (let index = from; index < Math.min(lines.length, bounds.end + linesAfter); index++) {
    const wording = wordings[index] ?? null;
    const line = lines[index];
    if (line === undefined || (index > bounds.end + lastWords && (wording === 'comment-form' || wording === 'footer'))) break;
    if (index >= bounds.end && (wording === 'same-section' || wording === 'same-author')) {
      if (tags.length > 0) break;
      passed = true;
    }
    // Below other pieces, which may show theirs, a row has to say what it is.
    const found = passed && !labelled.test(line.text) ? [] : tagsIn(line, wording, address);
    // The row has ended: tags further down are those of another piece.
    if (found.length === 0 && tags.length > 0 && index > bounds.end + 1) break;
    tags.push(...found);
  }
  return [...new Set(tags)];
}

function tagsIn(line: Line, wording: Furniture | null, address: string): string[] {
  if (line.linked === 0 && wording !== 'tags') return [];
  const links = tagLinks(line, address);
  const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
  if (links.length > 0 && Math.max(linked, line.linked) >= line.text.length * 0.6) return links.map((link) => clean(link.textContent));
  if (wording !== 'tags') return [];
  const row = line.text.replace(labelled, '');
  return (row.includes('#') ? row.split('#') : row.split(/[,;·|]/u)).map(clean).filter((tag) => tag !== '');
}

function clean(tag: string): string {
  return tag.replace(/\s+/gu, ' ').replace(/^[\s#,·|]+|[\s,·|]+$/gu, '');
}
