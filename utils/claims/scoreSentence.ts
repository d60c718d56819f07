import type { ClaimKind, ClaimReason } from './claim';
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
  kinds: ClaimKind[];
}

/*
 * All weights are on the scale of centrality, 0 to 1. In opinion prose a thesis cue says more than centrality (an author's point is often made once, in
 * words of its own), so centrality counts .7 and a strong cue about as much; title and standfirst were chosen by an editor to tell the point.
 */
const weights = {
  central: 0.7,
  shortOpening: 0.33,
  title: 0.55,
  standfirst: 0.45,
  opening: 0.05,
  opensParagraph: 0.1,
  closing: 0.2,
} as const;
/** The second sign of the same sentence adds less than the first: a sentence full of connectives is not a better claim. */
const fading = [1, 0.6, 0.4, 0.25];
/** From so many sentences on, what they share is believed whole. */
const sentencesThatTell = 12;
/** Below this a part of the score is nothing a reader could see. */
const tellable = 0.1;
/** Somebody else's words may be worth a place, never before the author's own. */
const quotedShare = 0.45;

/** The score of a sentence with the reasons that raised it (heaviest first) and its kinds. `central` is its centrality, 0 to 1. */
export function scoreSentence(sentence: Sentence, central: number, context: ArticleContext): ScoredSentence {
  const parts = new Map<ClaimReason, number>();
  // What a handful of sentences share says little of which matters: there a thesis is told by its words, else by standing first.
  const short = Math.max(0, 1 - context.sentences / sentencesThatTell);
  add(parts, 'central', weights.central * central * (1 - short));
  add(parts, 'title', weights.title * overlap(sentence.topics, context.titleTopics));
  add(parts, 'standfirst', weights.standfirst * overlap(sentence.topics, context.standfirstTopics));
  if (sentence.paragraph === 0 && sentence.opensParagraph) add(parts, 'opening', weights.opening + weights.shortOpening * short);
  if (context.paragraphs > 2 && sentence.paragraph === context.paragraphs - 1) add(parts, 'closing', weights.closing);
  else if (sentence.end === context.end) add(parts, 'closing', weights.closing * short);
  const kinds = new Set<ClaimKind>();
  const signs = new Map<ClaimReason, number>();
  for (const cue of allCues) {
    if (!cue.holds(sentence)) continue;
    if (cue.kind !== undefined) kinds.add(cue.kind);
    signs.set(cue.reason, Math.max(signs.get(cue.reason) ?? 0, cue.weight));
  }
  [...signs]
    .sort((one, other) => other[1] - one[1])
    .forEach(([reason, weight], index) => {
      add(parts, reason, weight * (fading[index] ?? 0.15));
    });
  let score = sentence.opensParagraph ? weights.opensParagraph : 0;
  for (const part of parts.values()) score += part;
  for (const drawback of drawbacks) if (drawback.holds(sentence)) score -= drawback.cost;
  return {
    sentence,
    score: sentence.quoted ? score * quotedShare - 0.2 : score,
    reasons: tell(parts, sentence.quoted),
    kinds: sentence.quoted ? ['attribution'] : [...kinds],
  };
}

function add(parts: Map<ClaimReason, number>, reason: ClaimReason, amount: number): void {
  if (amount > 0) parts.set(reason, (parts.get(reason) ?? 0) + amount);
}

/** Share of a short text's topics that the sentence takes up; four are as good as all. */
function overlap(topics: readonly string[], others: ReadonlySet<string>): number {
  if (others.size === 0) return 0;
  const shared = topics.filter((topic) => others.has(topic)).length;
  return Math.min(1, shared / Math.min(4, Math.max(2, others.size)));
}

/** Of somebody else's words it is only told how they touch the article: what they argue is not the author's argument. */
function tell(parts: ReadonlyMap<ClaimReason, number>, quoted: boolean): ClaimReason[] {
  const ofThePlace = new Set<ClaimReason>(['central', 'title', 'standfirst', 'attribution', 'figure']);
  return [...parts]
    .filter(([reason, amount]) => amount >= tellable && (!quoted || ofThePlace.has(reason)))
    .sort((one, other) => other[1] - one[1])
    .slice(0, 4)
    .map(([reason]) => reason);
}
