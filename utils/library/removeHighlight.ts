import { type Highlight } from '@/utils/highlights/highlight';
import { announceChange } from './announceChange';
import { libraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';

/** Removes a highlight and gives it back for “Annulla”; null when it was already gone. The piece stays saved. */
export async function removeHighlight(id: string): Promise<Outcome<Highlight | null>> {
  return changeOne(async (database) => {
    const removed = await database.highlights.get(id);
    await database.highlights.delete(id);
    return removed ?? null;
  });
}

/** Puts a removed highlight back as it was; null when its piece is no longer saved, because a highlight never stands alone. */
export async function restoreHighlight(highlight: Highlight): Promise<Outcome<Highlight | null>> {
  return changeOne(async (database) => {
    if ((await database.articles.get(highlight.address)) === undefined) return null;
    await database.highlights.put(highlight);
    return highlight;
  });
}

async function changeOne(
  change: (database: ReturnType<typeof libraryDatabase>) => Promise<Highlight | null>,
): Promise<Outcome<Highlight | null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, database.highlights, database.searchTexts, async () => {
      const highlight = await change(database);
      if (!highlight) return { highlight, piece: undefined };
      await refreshNotes(database, highlight.address);
      return { highlight, piece: await database.articles.get(highlight.address) };
    });
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value.piece) await announceChange(outcome.value.piece);
  return { kind: 'done', value: outcome.value.highlight };
}
