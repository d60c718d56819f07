import type { ScoredSentence } from './scoreSentence';

/** What a likeness of 1 takes from a score: enough that the same thing said twice loses to something else said worse. */
const likenessCost = 1.1;
/** Two sentences that share this much of the topics of the shorter say the same thing. */
const sameThing = 0.5;
/** A sentence of one or two topics shares half of them with many that say something else: “Il digitale non si governa”. */
const fewTopics = 3;
/** Where a number of claims is asked for, what was said already comes behind all but boilerplate. */
const repeatCost = 1.5;
/** Neighbours in one paragraph belong together; a digest wants the next thought. */
const sameParagraphCost = 0.12;
const fewest = 3;
const most = 7;
/** One claim for so many sentences, or a short piece would be shown whole. */
const sentencesForAClaim = 4;
/** A long piece makes more points than three, even where the best stands far above: one more for so many sentences, up to five. */
const sentencesForOneMore = 9;
const mostAtLeast = 5;
/** Claims this far below the best are left out even when there is room. */
const worthShowing = 0.3;

/**
 * The sentences to show, best first, no two of which overlap or say the same (maximal marginal relevance, Carbonell and Goldstein 1998). With `limit`
 * that many where there are so many, what says the same last; without, 3 to 7 where the scores fall furthest, fewer of a text that has little to say.
 */
export function chooseClaims(scored: readonly ScoredSentence[], sentenceCount: number, limit?: number): ScoredSentence[] {
  if (limit !== undefined) return rank(scored, Math.max(0, Math.floor(limit)), false);
  const room = Math.min(most, Math.ceil(sentenceCount / sentencesForAClaim));
  const ranked = rank(scored, room + 1, true);
  const best = ranked[0]?.score ?? 0;
  const worthy = ranked.filter(({ score }) => score > 0.15 && score >= best * worthShowing);
  const least = Math.min(room, Math.max(fewest, Math.min(mostAtLeast, Math.round(sentenceCount / sentencesForOneMore))));
  return worthy.slice(
    0,
    widestGap(
      worthy.map(({ score }) => score),
      least,
      room,
    ),
  );
}

function rank(scored: readonly ScoredSentence[], wanted: number, distinct: boolean): ScoredSentence[] {
  const left = new Set(scored);
  const penalty = new Map<ScoredSentence, number>();
  const ranked: ScoredSentence[] = [];
  while (ranked.length < wanted && left.size > 0) {
    let next: ScoredSentence | undefined;
    let value = -Infinity;
    for (const candidate of left) {
      const worth = candidate.score - (penalty.get(candidate) ?? 0);
      if (worth > value) [next, value] = [candidate, worth];
    }
    if (next === undefined) break;
    left.delete(next);
    ranked.push({ ...next, score: value });
    const topics = new Set(next.sentence.topics);
    for (const candidate of left) {
      const own = candidate.sentence.topics;
      const shared = countShared(own, topics);
      const same = shared >= sameThing * Math.max(fewTopics, Math.min(own.length, topics.size));
      if (overlaps(candidate, next) || (distinct && same)) left.delete(candidate);
      else {
        const near = candidate.sentence.paragraph === next.sentence.paragraph ? sameParagraphCost : 0;
        const alike = shared === 0 ? 0 : shared / Math.sqrt(own.length * topics.size);
        penalty.set(candidate, Math.max(penalty.get(candidate) ?? 0, alike * likenessCost + near + (same ? repeatCost : 0)));
      }
    }
  }
  return ranked;
}

function overlaps({ sentence: one }: ScoredSentence, { sentence: other }: ScoredSentence): boolean {
  return one.start < other.end && other.start < one.end;
}

function countShared(topics: readonly string[], others: ReadonlySet<string>): number {
  let shared = 0;
  for (let at = 0; at < topics.length; at += 1) if (others.has(topics[at] ?? '')) shared += 1;
  return shared;
}

function widestGap(scores: readonly number[], least: number, room: number): number {
  let count = Math.min(scores.length, room);
  let widest = 0;
  for (let at = Math.max(1, least); at <= room && at < scores.length; at += 1) {
    const gap = (scores[at - 1] ?? 0) - (scores[at] ?? 0);
    if (gap > widest) [count, widest] = [at, gap];
  }
  return count;
}
