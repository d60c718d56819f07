import { findQuantities } from '@/utils/text/findQuantities';
import type { Quantity, QuantityType } from '@/utils/text/quantity';
import type { Span } from '@/utils/text/span';
import { splitSentences } from '@/utils/text/splitSentences';
import type { ClaimSource } from './findKeyClaims';
import { measuredThing, namingWords } from './measuredThing';

/** A figure of a piece with what it measures, in offsets of the article's text; `measured` is null where the sentence names no thing near it. */
export interface CitedFigure extends Span {
  measured: Span | null;
  sentence: Span;
}

/** Text in which figures are said of something; a table shows its own, and headings repeat those of the text. */
const told = new Set(['paragraph', 'quote', 'list', 'figure', 'note']);
/** A reader looks these up whatever their size. */
const always = new Set<QuantityType>(['percent', 'permille', 'points', 'currency', 'quantity', 'ratio', 'multiple']);
/** These only when they are told as data: in digits, or too large to be a turn of phrase. */
const whenLarge = new Set<QuantityType>(['number', 'range', 'duration']);
/** “Due parole”, “tre motivi”, “da dieci anni” count, but nobody would look them up. */
const smallest = 20;
/** Characters of a text in which figures are looked for, ten times a long piece: finding a book's would hold the page for seconds. */
export const figuresReach = 400_000;

/**
 * The figures that a piece cites, in the order of its text, each with its sentence and what it measures. Shown are shares, sums, measures, ratios and multiples, and
 * numbers, ranges and durations in digits or from twenty up. Left out are dates, decades, centuries, times of day and ordinals, which place things and measure
 * nothing, and small numbers in words; none is looked for beyond {@link figuresReach}. Without spans the whole is one paragraph. Empty text gives none; time is linear.
 */
export function citedFigures({ text, spans }: Pick<ClaimSource, 'text' | 'spans'>): CitedFigure[] {
  const quantities = findQuantities(text.slice(0, figuresReach));
  const parts: readonly (Span & { kind: string })[] = spans ?? [{ start: 0, end: text.length, kind: 'paragraph' }];
  const figures: CitedFigure[] = [];
  let next = 0;
  for (const part of parts) {
    while ((quantities[next]?.start ?? Infinity) < part.start) next += 1;
    const own: Quantity[] = [];
    for (; (quantities[next]?.end ?? Infinity) <= part.end; next += 1) {
      const quantity = quantities[next];
      if (quantity !== undefined) own.push(quantity);
    }
    if (own.length === 0 || !told.has(part.kind)) continue;
    const sentences = splitSentences(text.slice(part.start, part.end));
    const words = namingWords(text, part, own);
    let at = 0;
    for (const quantity of own) {
      while ((sentences[at]?.end ?? Infinity) + part.start < quantity.end) at += 1;
      if (!isData(text, quantity) || isNumbering(text, quantity, (sentences[at]?.start ?? 0) + part.start)) continue;
      const found = sentences[at];
      const sentence = { start: (found?.start ?? 0) + part.start, end: found === undefined ? part.end : found.end + part.start };
      const { start, end } = quantity;
      figures.push({ start, end, sentence, measured: measuredThing(text, quantity, sentence, words) });
    }
  }
  return figures;
}

/** “1. Abolire la tassa”, “2) Dormire”: the mark of an item. */
function isNumbering(text: string, { start, end, type }: Quantity, sentenceStart: number): boolean {
  return type === 'number' && start === sentenceStart && /^[.)](?:\s|$)/.test(text.slice(end, end + 2));
}

function isData(text: string, { start, end, type, value, max }: Quantity): boolean {
  if (always.has(type)) return true;
  if (!whenLarge.has(type)) return false;
  return /\d/.test(text.slice(start, end)) || (typeof value === 'number' && value >= smallest) || (max ?? 0) >= smallest;
}
