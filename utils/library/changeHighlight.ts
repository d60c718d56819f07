import { type Highlight, type Ink } from '@/utils/highlights/highlight';
import { announceChange } from './announceChange';
import { libraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';

/** Changes ink, note or both; `at` in milliseconds since 1970. Null when the highlight is gone. */
export async function changeHighlight(
  id: string,
  { ink, note }: { ink?: Ink | undefined; note?: string | undefined },
  at: number,
): Promise<Outcome<Highlight | null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, database.highlights, database.searchTexts, async () => {
      const before = await database.highlights.get(id);
      if (!before) return null;
      const changed: Highlight = { ...before, ink: ink ?? before.ink, note: note ?? before.note, changedAt: at };
      await database.highlights.put(changed);
      if (changed.note !== before.note) await refreshNotes(database, changed.address);
      return { changed, piece: await database.articles.get(changed.address) };
    });
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value?.piece) await announceChange(outcome.value.piece);
  return { kind: 'done', value: outcome.value?.changed ?? null };
}
