import { type Span } from '@/utils/text/span';
import { passageSpans } from './passageSpans';
import { type RelatedPassage } from './relatedFind';
import { type TopicWord } from './topicWords';

/** The passage of a text that speaks most of what is asked, and what it shares with the question. */
export interface BestPassage extends RelatedPassage {
  score: number;
  /** The shared roots, the most telling first, each as the passage writes it. */
  shared: Map<string, string>;
}

/** How fast more of the same word stops to count, and how much a long passage thins its words out: the usual values of BM25, chosen again on halves of articles (docs/related.md). */
const saturation = 1.2;
const thins = 0.5;
/** Letters of a usual passage. */
const usual = 500;

/**
 * Chooses the passage of a text that shares most with a question: BM25 over its passages. `worths` by root as termWorths gives them, `find` the finder of just these roots.
 * Null where the text shares nothing.
 */
export function bestPassage(text: string, worths: ReadonlyMap<string, number>, find: (text: string) => TopicWord[]): BestPassage | null {
  const words = find(text);
  if (words.length === 0) return null;
  let best: { span: Span; words: TopicWord[]; score: number } | null = null;
  let at = 0;
  for (const span of passageSpans(text)) {
    while ((words[at]?.start ?? Infinity) < span.start) at += 1;
    const inside: TopicWord[] = [];
    for (; (words[at]?.end ?? Infinity) <= span.end; at += 1) inside.push(...words.slice(at, at + 1));
    if (inside.length === 0) continue;
    const score = scoreOf(inside, span.end - span.start, worths);
    if (best === null || score > best.score) best = { span, words: inside, score };
  }
  if (best === null) return null;
  const { span: { start, end }, score } = best; // prettier-ignore
  return {
    start,
    end,
    text: text.slice(start, end),
    painted: best.words.map((word) => ({ start: word.start - start, end: word.end - start })),
    score,
    shared: readableTerms(text, best.words, worths),
  };
}

function scoreOf(words: readonly TopicWord[], length: number, worths: ReadonlyMap<string, number>): number {
  const counts = new Map<string, number>();
  for (const { root } of words) counts.set(root, (counts.get(root) ?? 0) + 1);
  const thinned = saturation * (1 - thins + (thins * length) / usual);
  let sum = 0;
  for (const [root, count] of counts) sum += ((worths.get(root) ?? 0) * count * (1 + saturation)) / (count + thinned);
  return sum;
}

/** The roots of these words, the most telling first, each as it is written where it stands first: without the capital that only the head of a sentence gives it. */
export function readableTerms(text: string, words: readonly TopicWord[], worths: ReadonlyMap<string, number>): Map<string, string> {
  const written = new Map<string, string>();
  for (const { start, end, root } of words) {
    const word = text.slice(start, end);
    const isHead = /(?:^|[.!?:«“"\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
    if (!written.has(root)) written.set(root, isHead ? word.charAt(0).toLowerCase() + word.slice(1) : word);
  }
  return new Map([...written].sort(([one], [other]) => (worths.get(other) ?? 0) - (worths.get(one) ?? 0)));
}
