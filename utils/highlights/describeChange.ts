import { diffArrays } from 'diff';
import { foldTypography } from './foldedText';

/** A stretch of a passage that is the same, that came in, or that went out. Joined, `same` and `added` are the words found. */
export interface ChangePiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many changes a difference explains nothing, and the time for it grows with the square. */
const mostChanges = 400;

/**
 * What changed in a passage, word by word and in the order of reading, what went out before what came in its place (Myers 1986). Typography and line breaks are no change. Of a
 * passage that has become altogether another the whole went out and the whole came in.
 */
export function describeChange(quotation: string, found: string): ChangePiece[] {
  const changes = diffArrays(parts(quotation), parts(found), { comparator: isAlike, maxEditLength: mostChanges }) as
    | { value: string[]; added: boolean; removed: boolean }[]
    | undefined;
  const pieces: ChangePiece[] = changes?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  })) ?? [
    { kind: 'removed', text: quotation },
    { kind: 'added', text: found },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Words and signs, each with the blank after it. */
function parts(text: string): string[] {
  return text.match(/(?:[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]|^)\s*/gu) ?? [];
}

function isAlike(one: string, other: string): boolean {
  return one === other || foldTypography(one).folded.trim() === foldTypography(other).folded.trim();
}
