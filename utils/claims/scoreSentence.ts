import type { ClaimReason } from './claim';
import { allCues } from './cues/allCues';
import { drawbacks } from './cues/drawbacks';
import type { Sentence } from './sentence';

/** What of the whole article a sentence is weighed against. */
export interface ArticleContext {
  titleTopics: ReadonlySet<string>;
  standfirstTopics: ReadonlySet<string>;
  paragraphs: number;
  /** How many sentences there are to choose from. */
  sentences: number;
  /** Where the last of them ends. */
  end: number;
}

export interface ScoredSentence {
  sentence: Sentence;
  score: number;
  reasons: ClaimReason[];
}

/*
 * All weights are on the scale of centrality, 0 to 1. Each was learned by ridge regression on what readers marked in 18 op-eds and in our own pieces, one
 * piece left out at a time, and then rounded; docs/claims.md has the table, and what is lost where one of them is missing. Centrality says less than the
 * title, which an editor chose to tell the point; of the words, those that set one thing against another and those that draw a consequence say most. Length, closing,
 * conclusions, “rather” and openings that lean were weighed again over 31 op-eds and moved only where both halves of them agreed.
 */
const weights = {
  central: 0.3,
  title: 0.6,
  standfirst: 0.3,
  /** A sentence that says much is chosen by readers before one that says little: from 50 to 300 characters, by the logarithm, around 120. */
  length: 0.6,
  shortOpening: 0.35,
  opensParagraph: 0.1,
  closing: 0.22,
  /** From the first sentence to the last: an opinion piece comes to its point, and what stands early often only leads to it. */
  place: 0.15,
} as const;
const shortestLength = 50;
const longestLength = 300;
/** From so many sentences on, what they share is believed whole. */
const sentencesThatTell = 12;
/** In a short text a thesis is told by its words: they weigh so much more there, or standing first would outdo them. */
const thesisInShort = 1;
/** In a short text what leans on the sentence before is hardly ever the point. */
const leaningInShort = 0.5;
/** Below this a part of the score is nothing a reader could see. */
const tellable = 0.05;
/** Somebody else's words may be worth a place, never before the author's own. */
const quotedShare = 0.45;

/** The score of a sentence with the reasons that raised it (heaviest first) and its kinds. `central` is its centrality, 0 to 1. */
export function scoreSentence(sentence: Sentence, central: number, context: ArticleContext): ScoredSentence {
  const parts = new Map<ClaimReason, number>();
  // What a handful of sentences share says little of which matters: there a thesis is told by its words, else by standing first, and a figure only supports it.
  const short = Math.max(0, 1 - context.sentences / sentencesThatTell);
  add(parts, 'central', weights.central * central * (1 - short));
  add(parts, 'title', weights.title * overlap(sentence.topics, context.titleTopics));
  add(parts, 'standfirst', weights.standfirst * overlap(sentence.topics, context.standfirstTopics));
  if (sentence.paragraph === 0 && sentence.opensParagraph) add(parts, 'opening', weights.shortOpening * short);
  if (context.paragraphs > 2 && sentence.paragraph === context.paragraphs - 1) add(parts, 'closing', weights.closing);
  else if (sentence.end === context.end) add(parts, 'closing', weights.closing * short);
  const signs = new Map<ClaimReason, number>();
  for (const cue of allCues) {
    if (cue.weight <= (signs.get(cue.reason) ?? 0) || !cue.holds(sentence)) continue;
    signs.set(cue.reason, cue.weight * (cue.tellsThesis === true ? 1 + thesisInShort * short : cue.reason === 'figure' ? 1 - short : 1));
  }
  for (const [reason, weight] of signs) add(parts, reason, weight);
  // A short text has no way to go: its claim stands first or last.
  const place = short > 0 ? 0 : sentence.start / Math.max(1, context.end);
  let score =
    (sentence.opensParagraph ? weights.opensParagraph : 0) + weights.length * fullness(sentence) * (1 - short) + weights.place * place;
  for (const part of parts.values()) score += part;
  for (const drawback of drawbacks)
    if (drawback.holds(sentence)) score -= drawback.cost + (drawback.leans === true ? leaningInShort * short : 0);
  return {
    sentence,
    score: sentence.quoted ? score * quotedShare - 0.2 : score,
    reasons: tell(parts, sentence.quoted),
  };
}

/** How much a sentence can say, by its length: −.5 to .5. */
function fullness({ text }: Sentence): number {
  const share = Math.log(Math.max(1, text.length) / shortestLength) / Math.log(longestLength / shortestLength);
  return Math.min(1, Math.max(0, share)) - 0.5;
}

function add(parts: Map<ClaimReason, number>, reason: ClaimReason, amount: number): void {
  if (amount > 0) parts.set(reason, (parts.get(reason) ?? 0) + amount);
}

/** Share of a short text's topics that the sentence takes up; four are as good as all. */
function overlap(topics: readonly string[], others: ReadonlySet<string>): number {
  if (others.size === 0) return 0;
  let shared = 0;
  for (let at = 0; at < topics.length; at += 1) if (others.has(topics[at] ?? '')) shared += 1;
  return Math.min(1, shared / Math.min(4, Math.max(2, others.size)));
}

/** Of somebody else's words it is only told how they touch the article: what they argue is not the author's argument. */
function tell(parts: ReadonlyMap<ClaimReason, number>, quoted: boolean): ClaimReason[] {
  const ofThePlace = new Set<ClaimReason>(['central', 'title', 'standfirst', 'figure']);
  return [...parts]
    .filter(([reason, amount]) => amount >= tellable && (!quoted || ofThePlace.has(reason)))
    .sort((one, other) => other[1] - one[1])
    .slice(0, 4)
    .map(([reason]) => reason);
}
