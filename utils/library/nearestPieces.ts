import { rarityOf, termWorths, type QuestionTerms } from '@/utils/related/questionTerms';
import { relatedPieces } from '@/utils/search/relatedPieces';
import { type LibraryDatabase } from './database';
import { answerOfIndex } from './openIndex';

/** The saved pieces that share most with a question, the nearest first, and how rare a root is among all; 0 for one that stands nowhere or was not looked for. */
export interface NearestPieces {
  rarity: (root: string) => number;
  pieces: { address: string; score: number }[];
}

interface Asked {
  limit: number;
  /** Addresses of pieces that cannot answer. */
  without: ReadonlySet<string>;
}

/** The saved pieces that share most with a question: by the index, or from all texts until that is whole. Inside a transaction over the tables of the index. */
export async function nearestPieces(database: LibraryDatabase, terms: QuestionTerms, asked: Asked): Promise<NearestPieces> {
  const byIndex = await answerOfIndex(database, async (source): Promise<NearestPieces> => {
    const addressOf = (piece: number): string => source.facts[piece]?.address ?? '';
    const { rarity, pieces, scores } = await relatedPieces(source, terms, (piece) => !asked.without.has(addressOf(piece)));
    return { rarity, pieces: pieces.slice(0, asked.limit).map((piece) => ({ address: addressOf(piece), score: scores[piece] ?? 0 })) };
  });
  return byIndex ?? byScan(database, terms, asked);
}

/** Terms that are looked for in every text: a scan takes as long as there are of them. Longer words are rarer, and what is said often is what it is about. */
const mostScanned = 32;

/** How much a term that stands in a text counts beside one that stands there often, which a scan does not tell. */
const presence = 0.5;

/** Reads every searchable text. A term stands where a word begins like its root. */
async function byScan(database: LibraryDatabase, terms: QuestionTerms, { limit, without }: Asked): Promise<NearestPieces> {
  const wanted = new Map(
    [...terms].sort(([one, ofOne], [other, ofOther]) => ofOther * other.length - ofOne * one.length).slice(0, mostScanned),
  );
  const counts = new Map<string, number>();
  const having: { address: string; roots: string[] }[] = [];
  let all = 0;
  await database.searchTexts.each(({ address, piece }) => {
    all += 1;
    const roots = [...wanted.keys()].filter((root) => piece.includes(` ${root}`));
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1);
    if (roots.length > 0 && !without.has(address)) having.push({ address, roots });
  });
  const rarity = (root: string): number => (counts.has(root) ? rarityOf(counts.get(root) ?? 0, all) : 0);
  const worths = termWorths(wanted, rarity);
  const scored = having.map(({ address, roots }) => ({
    address,
    score: roots.reduce((sum, root) => sum + presence * (worths.get(root) ?? 0), 0),
  }));
  return { rarity, pieces: scored.sort((one, other) => other.score - one.score).slice(0, limit) };
}
