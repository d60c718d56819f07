import { type Highlight, type Ink } from '@/utils/highlights/highlight';
import { libraryDatabase, type LibraryDatabase } from './database';
import { type ArticleRow } from './versions/version1';
import { allWaiting, type Waiting } from './waitingHighlights';

/** A highlight with what a notebook tells of its piece; of one whose piece is not kept yet, only the address is known, which is its title too. */
export interface NotebookEntry {
  highlight: Highlight;
  /** Whether it waits until its piece can be read. */
  waits: boolean;
  piece: Pick<ArticleRow, 'address' | 'title' | 'authors' | 'publishedOn' | 'section' | 'savedAt'>;
}

/** Narrows the notebook to an ink, a label or both. */
export interface NotebookChoice {
  ink?: Ink | undefined;
  label?: string | undefined;
}

/** The highlights of the whole library with their pieces, also those that wait for theirs, the last made first. Rejects where the library cannot be opened. */
export async function allHighlights(choice: NotebookChoice = {}): Promise<NotebookEntry[]> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.highlights, database.waitingHighlights, async () => {
    const highlights = await chosen(database, choice);
    const addresses = [...new Set(highlights.map(({ address }) => address))];
    const pieces = new Map((await database.articles.bulkGet(addresses)).map((row, index) => [addresses[index], row]));
    const kept = highlights.flatMap((highlight) => {
      const row = pieces.get(highlight.address);
      if (row === undefined) return [];
      const { address, title, authors, publishedOn, section, savedAt } = row;
      return [{ highlight, waits: false, piece: { address, title, authors, publishedOn, section, savedAt } }];
    });
    return withWaiting(kept, await allWaiting(database), choice);
  });
}

/** What waits takes the place of what it was merged from, as its reader saw it happen. */
function withWaiting(kept: readonly NotebookEntry[], waiting: readonly Waiting[], { ink, label }: NotebookChoice): NotebookEntry[] {
  if (waiting.length === 0) return [...kept];
  const entries = waiting.map(({ highlight }): NotebookEntry => {
    const { address, createdAt } = highlight;
    return {
      highlight,
      waits: true,
      piece: { address, title: address, authors: [], publishedOn: null, section: null, savedAt: createdAt },
    };
  });
  const replaced = new Set(waiting.flatMap(({ replaces }) => replaces));
  const wanted = entries.filter(
    ({ highlight }) => (ink === undefined || highlight.ink === ink) && (label === undefined || highlight.labels.includes(label)),
  );
  return [...kept, ...wanted]
    .filter(({ highlight }) => !replaced.has(highlight.id))
    .sort((one, other) => other.highlight.createdAt - one.highlight.createdAt);
}

/** The labels in use with the number of highlights that carry each, in the order of the Italian alphabet, from the index alone. Rejects where the library cannot be opened. */
export async function labelsInUse(): Promise<{ label: string; count: number }[]> {
  const counts = new Map<string, number>();
  for (const label of (await libraryDatabase().highlights.orderBy('labels').keys()) as string[])
    counts.set(label, (counts.get(label) ?? 0) + 1);
  const { compare } = new Intl.Collator('it');
  return [...counts].map(([label, count]) => ({ label, count })).sort((one, other) => compare(one.label, other.label));
}

async function chosen({ highlights }: LibraryDatabase, { ink, label }: NotebookChoice): Promise<Highlight[]> {
  if (label === undefined && ink === undefined) return (await highlights.orderBy('createdAt').toArray()).reverse();
  const some =
    label === undefined
      ? await highlights
          .where('ink')
          .equals(ink ?? '')
          .toArray()
      : (await highlights.where('labels').equals(label).toArray()).filter((highlight) => ink === undefined || highlight.ink === ink);
  return some.sort((one, other) => other.createdAt - one.createdAt);
}
