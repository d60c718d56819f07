import { findItalianDay } from '@/utils/publisher/italianDay';
import type { Line } from './readLines';

/** A paragraph is as long as this (characters), a label or a button is not. */
const leastProse = 80;

/**
 * Whether a line is a heading with a day, and there are others of its kind, of which one at least stands over a paragraph: a diary has days for subheadings, and
 * they date no piece.
 */
export function isDiaryDay(lines: readonly Line[], line: Line): boolean {
  if (!isDayHeading(line)) return false;
  const days = lines.filter((one) => isDayHeading(one) && one.rank === line.rank && isSetLike(one.block, line.block));
  return days.length > 1 && days.some((one) => isProse(lines[one.index + 1]));
}

function isDayHeading({ rank, text }: Line): boolean {
  return rank > 1 && text.length < leastProse && findItalianDay(text) !== null;
}

function isSetLike(one: Element, other: Element): boolean {
  return one.className === other.className && one.parentElement?.className === other.parentElement?.className;
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.rank === 0 && line.linked < line.text.length / 2 && line.text.length >= leastProse;
}
