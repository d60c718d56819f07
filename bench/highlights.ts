import { pieces } from '@/tests/site/pieces';
import { chanceFrom, mutations, type Chance, type Marked } from '@/tests/support/mutations';
import { articleText } from '@/utils/article/articleText';
import { describePassage } from '@/utils/highlights/describePassage';
import { findPassage } from '@/utils/highlights/findPassage';
import type { Figure, Measurement } from './measurement';
import { percentile } from './percentile';

const seed = 1_917;
const passagesOfAPiece = 40;
/** In characters: a few words, a clause, a sentence, a stretch across paragraphs. */
const lengths = [18, 60, 160, 500];
/** A place is the right one when they have this much of both in common. */
const sameplace = 0.8;

interface Place {
  start: number;
  end: number;
}

/** Passages of the demo site's pieces found again after the piece was changed, in each way that a piece changes, beside looking for the words as they were. */
export function measureHighlights(): Promise<Measurement> {
  const chance = chanceFrom(seed);
  const marked = pieces.flatMap((piece) => {
    const text = articleText(piece.blocks);
    return Array.from({ length: passagesOfAPiece }, (_, index) => ({
      text,
      passage: somePassage(text, lengths[index % lengths.length]!, chance),
    }));
  });
  const times: number[] = [];
  const figures = Object.entries(mutations).map(([name, change]): Figure => {
    const ours = { missed: 0, wrong: 0 };
    const exact = { missed: 0, wrong: 0 };
    for (const before of marked) {
      const selector = describePassage(before.text, before.passage);
      const after = change(before, chance);
      const begin = performance.now();
      const found = findPassage(after.text, selector);
      times.push(performance.now() - begin);
      judge(found.state === 'lost' ? null : found, before, after, ours);
      judge(exactPlace(after.text, before.text.slice(before.passage.start, before.passage.end)), before, after, exact);
    }
    const share = (count: number): number => (100 * count) / marked.length;
    const told = ({ missed, wrong }: typeof ours): string => `${share(missed).toFixed(1)} + ${share(wrong).toFixed(1)}`;
    return { what: name, value: share(ours.missed + ours.wrong), unit: '%', limit: null, ours: told(ours), beside: told(exact) };
  });
  return Promise.resolve({
    name: 'highlights',
    how: `${marked.length} passages of ${lengths.join(', ')} characters cut at random (seed ${seed}), each under ${Object.keys(mutations).length} changes: per cent missed + found in the wrong place. Beside: the first place with exactly the same words. The limits of the kinds are in utils/highlights/findPassage.test.ts.`,
    figures: [
      ...figures,
      { what: 'time of a search, p50', value: percentile(times, 0.5), unit: 'ms', limit: null },
      { what: 'time of a search, p95', value: percentile(times, 0.95), unit: 'ms', limit: null },
    ],
  });
}

function judge(found: Place | null, before: Marked & { passage: Place }, after: Marked, count: { missed: number; wrong: number }): void {
  const truth = after.passage;
  if (found === null) count.missed += truth === null ? 0 : 1;
  else if (truth !== null) count.wrong += common(found, truth) >= sameplace ? 0 : 1;
  // The passage is gone, but the very same words stand elsewhere too: they are what the reader marked.
  else if (after.text.slice(found.start, found.end) !== before.text.slice(before.passage.start, before.passage.end)) count.wrong += 1;
}

function exactPlace(text: string, words: string): Place | null {
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

function somePassage(text: string, length: number, chance: Chance): Place {
  const from = Math.floor(chance() * Math.max(1, text.length - length - 1));
  const start = text.lastIndexOf(' ', from) + 1;
  return { start, end: Math.max(text.lastIndexOf(' ', start + length), start + 8) };
}

function common(one: Place, other: Place): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
