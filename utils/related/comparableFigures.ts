import { type PieceCard } from '@/utils/article/article';
import { citedFigures, type CitedFigure } from '@/utils/claims/citedFigures';
import { findQuantities } from '@/utils/text/findQuantities';
import { foldText } from '@/utils/text/foldText';
import { type Quantity } from '@/utils/text/quantity';
import { type Span } from '@/utils/text/span';
import { topicWords, wordFinder } from './topicWords';

/** A sentence with a figure in it. */
export interface FigureInSentence {
  sentence: string;
  /** Where the figure stands in the sentence. */
  figure: Span;
}

/** A figure elsewhere that measures the same thing in the same unit. The two may be of other years and places: they are set side by side, and nothing is said of which is right. */
export interface ComparableFigure {
  card: PieceCard;
  own: FigureInSentence;
  /** `start` and `end` are of the sentence, in the text of its piece. */
  other: FigureInSentence & Span;
  /** What both measure, in the words of the other. */
  shared: string[];
  score: number;
}

/** A piece in which comparable figures may stand; without spans each of its paragraphs is text. */
export interface PieceWithFigures {
  card: PieceCard;
  text: string;
  spans?: readonly (Span & { kind: string })[];
}

/** A word of the thing that is measured counts so much beside one of the sentence around it. */
const aroundShare = 0.3;
/** Text in which figures are said of something; a table shows its own. */
const told = new Set(['paragraph', 'quote', 'list', 'figure', 'note']);
/** Letters of a claim: a sentence has a tenth of it. */
const longestClaim = 3000;

/** A figure with its unit, and the roots of what it measures and of the rest of its sentence. */
interface Measure {
  unit: string;
  things: ReadonlyMap<string, string>;
  around: ReadonlySet<string>;
  in: FigureInSentence;
  sentence: Span;
}

/**
 * Figures of these pieces that can be set beside those of a claim: of the same unit, and measuring a thing of the same name; the nearest first, one for each sentence of a piece.
 * A figure of which the sentence does not tell what it measures is compared with none. The claim's own sentence is left out wherever it stands.
 */
export function comparableFigures(claim: string, pieces: readonly PieceWithFigures[], limit: number): ComparableFigure[] {
  const own = measuresIn(claim.slice(0, longestClaim));
  if (own.length === 0) return [];
  const find = wordFinder(new Set(own.flatMap(({ things }) => [...things.keys()])));
  const said = foldText(claim);
  const found: ComparableFigure[] = [];
  for (const { card, text, spans } of pieces) {
    for (const { start, end } of paragraphsOf(text, spans)) {
      const paragraph = text.slice(start, end);
      if (find(paragraph).length === 0) continue;
      const inSentence = new Map<number, ComparableFigure>();
      for (const measure of measuresIn(paragraph)) {
        const best = nearest(own, measure);
        const other = { ...measure.in, start: start + measure.sentence.start, end: start + measure.sentence.end };
        if (best === null || said.includes(foldText(other.sentence))) continue;
        if (best.score > (inSentence.get(other.start)?.score ?? 0)) inSentence.set(other.start, { card, other, ...best });
      }
      found.push(...inSentence.values());
    }
  }
  return found.sort((one, other) => other.score - one.score).slice(0, limit);
}

/** The roots of what a claim's figures measure, by which pieces with comparable ones can be found; empty where it has none. */
export function measuredRoots(claim: string): Set<string> {
  return new Set(measuresIn(claim.slice(0, longestClaim)).flatMap(({ things }) => [...things.keys()]));
}

function nearest(own: readonly Measure[], other: Measure): Pick<ComparableFigure, 'own' | 'shared' | 'score'> | null {
  let best: Pick<ComparableFigure, 'own' | 'shared' | 'score'> | null = null;
  for (const measure of own) {
    if (measure.unit !== other.unit) continue;
    const shared = [...other.things].flatMap(([root, written]) => (measure.things.has(root) ? [written] : []));
    if (shared.length === 0) continue;
    const around = [...other.around].filter((root) => measure.around.has(root)).length;
    const all = Math.max(measure.things.size, other.things.size);
    const score = shared.length / all + aroundShare * (around / (around + 3));
    if (best === null || score > best.score) best = { own: measure.in, shared, score };
  }
  return best;
}

function measuresIn(text: string): Measure[] {
  const quantities = new Map(findQuantities(text).map((quantity) => [quantity.start, quantity]));
  return citedFigures({ text }).flatMap((figure) => {
    const unit = unitOf(quantities.get(figure.start));
    return unit === null || figure.measured === null ? [] : [measureOf(text, figure, figure.measured, unit)];
  });
}

function measureOf(text: string, { start, end, sentence }: CitedFigure, measured: Span, unit: string): Measure {
  const things = text.slice(measured.start, measured.end);
  const said = text.slice(sentence.start, sentence.end);
  return {
    unit,
    things: new Map(topicWords(things).map((word) => [word.root, things.slice(word.start, word.end)])),
    around: new Set(topicWords(said).map(({ root }) => root)),
    in: { sentence: said, figure: { start: start - sentence.start, end: end - sentence.start } },
    sentence,
  };
}

/** Figures of one unit can be set side by side; a bare number by what it counts, which its thing says. */
function unitOf(quantity: Quantity | undefined): string | null {
  if (quantity === undefined) return null;
  const { type, unit, per } = quantity;
  switch (type) {
    case 'percent':
    case 'permille':
    case 'ratio':
      return 'share';
    case 'number':
    case 'range':
      return `${unit === null || type === 'number' ? 'number' : unit} ${per ?? ''}`;
    case 'points':
    case 'multiple':
      return type;
    case 'currency':
    case 'quantity':
    case 'duration':
      return `${unit ?? ''} ${per ?? ''}`;
    case 'ordinal':
    case 'date':
    case 'date-range':
    case 'decade':
    case 'century':
    case 'time':
      return null;
  }
}

function paragraphsOf(text: string, spans: PieceWithFigures['spans']): Span[] {
  if (spans) return spans.filter(({ kind }) => told.has(kind));
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
