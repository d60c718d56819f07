import { type PieceCard } from '@/utils/article/article';
import { foldText } from '@/utils/text/foldText';
import { bestPassage, readableTerms, type BestPassage } from './bestPassage';
import { shareIn, shinglesOf, type Shingles } from './nearDuplicate';
import { type RelatedFind, type RelatedQuestion, type RelatedReason, type RelatedSource } from './relatedFind';
import { figuresIn, sharedFigures } from './sharedFigures';
import { type TopicWord } from './topicWords';

/** A piece that may answer a question. */
export interface RelatedCandidate {
  card: PieceCard;
  source: RelatedSource;
  otherAddresses: readonly string[];
  /** Its text as articleText gives it; null where it is not known. */
  text: string | null;
  /** How much the piece as a whole shares with the question, in what the terms are worth. */
  score: number;
}

export interface RankingOptions {
  /** How many are wanted. */
  limit: number;
  /** The day, `YYYY-MM-DD`, from which it is counted how old a piece is. */
  today: string;
  /** Whether what shares nothing is given too, after the rest and in its own order: the site has answered with it. */
  keepsUnrelated?: boolean;
}

/** What the best passage counts beside the piece as a whole. */
const passageShare = 0.5;
/** What is added for a piece by the same author, of the same section, and of today; half of the last for one of three years ago. */
const added = { author: 0.08, section: 0.04, recency: 0.06 };
const halfLife = 3;
/** Terms that are named as a reason. */
const mostTerms = 5;
/** The share of a passage that stands in another which makes it the same again, mended or republished. */
const sameText = 0.6;
/** Runs of five words under which texts are the same by chance: a proverb, a line of a law. */
const fewestShingles = 12;

/**
 * Orders candidates by how much they share with a question, as a whole and in their best passage, and tells why. What is the piece of the question itself, or the same text as a
 * nearer one, is left out, and so is what shares nothing, unless that is wanted too. `worths` are the terms' as termWorths gives them, `find` the finder of just these roots.
 */
export function rankFinds(
  question: RelatedQuestion,
  candidates: readonly RelatedCandidate[],
  { worths, find }: { worths: ReadonlyMap<string, number>; find: (text: string) => TopicWord[] },
  { limit, today, keepsUnrelated = false }: RankingOptions,
): RelatedFind[] {
  const all = [...worths.values()].reduce((sum, worth) => sum + worth, 0);
  if (all === 0 && !keepsUnrelated) return [];
  const asked = figuresIn(question.text);
  const ranked = candidates.map((candidate) => {
    const passage = candidate.text === null ? null : bestPassage(candidate.text, worths, find);
    const shared = (candidate.score + passageShare * (passage?.score ?? 0)) / (all || 1);
    return { candidate, passage, score: shared * (1 + bonus(question, candidate.card, today)) };
  });
  ranked.sort((one, other) => other.score - one.score);
  const isSeen = seenBefore(question);
  const finds: RelatedFind[] = [];
  for (const { candidate, passage, score } of ranked) {
    if (finds.length === limit) break;
    const terms = passage?.shared ?? readableTerms(candidate.card.title, find(candidate.card.title), worths);
    const isRelated = score > 0 && (terms.size > 0 || passage !== null);
    if ((!isRelated && !keepsUnrelated) || isSeen(candidate, passage)) continue;
    finds.push({
      card: candidate.card,
      source: candidate.source,
      passage: passage && { start: passage.start, end: passage.end, text: passage.text, painted: passage.painted },
      reasons: reasonsOf(question, candidate.card, terms, passage, asked),
      score,
    });
  }
  return finds;
}

function bonus({ from }: RelatedQuestion, card: PieceCard, today: string): number {
  const recency = card.publishedOn === null ? 0 : added.recency * 2 ** (-yearsBetween(card.publishedOn, today) / halfLife);
  return (sharedAuthor(from, card) === null ? 0 : added.author) + (sharedSection(from, card) === null ? 0 : added.section) + recency;
}

function yearsBetween(day: string, today: string): number {
  const years = (Date.parse(today) - Date.parse(day)) / (365.25 * 86_400_000);
  return Number.isNaN(years) ? Infinity : Math.max(0, years);
}

function sharedAuthor(from: RelatedQuestion['from'], { authors }: PieceCard): string | null {
  const asked = new Set((from?.authors ?? []).map(foldText));
  return authors.find((author) => asked.has(foldText(author))) ?? null;
}

function sharedSection(from: RelatedQuestion['from'], { section }: PieceCard): string | null {
  return section !== null && foldText(from?.section ?? '') === foldText(section) ? section : null;
}

function reasonsOf(
  { from }: RelatedQuestion,
  card: PieceCard,
  terms: ReadonlyMap<string, string>,
  passage: BestPassage | null,
  asked: ReadonlyMap<string, string>,
): RelatedReason[] {
  const [author, section] = [sharedAuthor(from, card), sharedSection(from, card)];
  return [
    ...(terms.size > 0 ? [{ kind: 'terms' as const, terms: [...terms.values()].slice(0, mostTerms) }] : []),
    ...sharedFigures(asked, passage?.text ?? '').map((figure) => ({ kind: 'figure' as const, figure })),
    ...(author === null ? [] : [{ kind: 'author' as const, author }]),
    ...(section === null ? [] : [{ kind: 'section' as const, section }]),
  ];
}

/**
 * Tells whether a candidate is the piece of the question, or one that was let through before: by an address, by the passage that would be shown, or, where a text is not known, by title
 * and author (two pieces of one column can have the same title). The same question finds the same passage in two states of a text, and comparing passages takes a tenth of comparing texts.
 * A passage of the question itself is taken for its piece unless that is known to have another name: someone who quotes it is just who is looked for.
 */
function seenBefore({ text, from }: RelatedQuestion): (candidate: RelatedCandidate, passage: BestPassage | null) => boolean {
  const addresses = new Set(from ? [from.address, ...from.otherAddresses] : []);
  const asked = shinglesOf(text);
  const ownName = from && nameOf(from);
  const seen: { name: string; shingles: Shingles | null }[] = [];
  return ({ card, otherAddresses }, passage) => {
    const own = [card.address, ...otherAddresses];
    const name = nameOf(card);
    const shingles = passage && shinglesOf(passage.text);
    const mayBeOwn = ownName === null || ownName === name;
    if (mayBeOwn && (shingles ? areAlike(shingles, asked) : ownName !== null)) return true;
    const isSame = seen.some((other) => (shingles && other.shingles ? areAlike(shingles, other.shingles) : name === other.name));
    if (isSame || own.some((address) => addresses.has(address))) return true;
    for (const address of own) addresses.add(address);
    seen.push({ name, shingles });
    return false;
  };
}

function nameOf({ title, authors }: { title: string; authors: readonly string[] }): string {
  return [title, ...authors].map(foldText).join('\n');
}

/** Whether most of one stands in the other; what has too few words to be compared is like nothing. */
function areAlike(one: Shingles, other: Shingles): boolean {
  return Math.min(one.size, other.size) >= fewestShingles && (shareIn(one, other) > sameText || shareIn(other, one) > sameText);
}
