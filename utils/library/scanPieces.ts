import { foldText } from '@/utils/text/foldText';
import { meetsFilters } from '@/utils/search/meetsFilters';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type Query } from '@/utils/search/query';
import { type LibraryDatabase } from './database';
import { readAllFacts } from './readFacts';

/**
 * The pieces that have all words of a query, the last saved first, found by reading every searchable text: exact, and slow for a large library. Each word stands for all
 * that it begins, but one that must not occur only for itself. Inside a transaction over articles, highlights and searchable texts.
 */
export async function scanPieces(database: LibraryDatabase, query: Query): Promise<PieceFacts[]> {
  const [wanted, unwanted] = [termsOf(query), termsOf(query.without)];
  const facts = (await readAllFacts(database)).filter((one) => meetsFilters(one, query));
  facts.sort((one, other) => other.savedAt - one.savedAt);
  if (wanted.length === 0 && unwanted.length === 0) return facts;
  const found = new Set<string>();
  const tagsOf = new Map(facts.map(({ address, tags }) => [address, tags]));
  await database.searchTexts.each(({ address, piece, notes }) => {
    const tags = (tagsOf.get(address) ?? []).map((tag) => ` ${foldText(tag)}`);
    const text = [piece, notes, ...tags, ''].join('\n');
    if (wanted.every((term) => text.includes(term)) && !unwanted.some((term) => hasWord(text, term))) found.add(address);
  });
  return facts.filter(({ address }) => found.has(address));
}

/** Whether a term ends where a word ends: what a word only begins is not what was excluded. */
function hasWord(text: string, term: string): boolean {
  return text.includes(`${term} `) || text.includes(`${term}\n`);
}

/** What must occur in a searchable text, each with the blank that makes it the beginning of a word. Words without a topic count only where there are no others. */
function termsOf({ words, phrases }: Pick<Query, 'words' | 'phrases'>): string[] {
  const telling = words.filter(({ stop }) => !stop);
  const asked = telling.length > 0 || phrases.length > 0 ? telling : words;
  return [...asked.map(({ folded }) => ` ${folded}`), ...phrases.map((phrase) => ` ${phrase.words.join(' ')}`)];
}
