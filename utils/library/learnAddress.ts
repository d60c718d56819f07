import { announceChange } from './announceChange';
import { libraryDatabase } from './database';
import { findSaved } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';

/**
 * Remembers that a saved piece now also stands at a new address, when it is known under one of the others that the page names: from then on its highlights are
 * found there. False where the address is known already or none of the others is.
 */
export async function learnAddress(address: string, others: readonly string[]): Promise<Outcome<boolean>> {
  if (others.length === 0) return { kind: 'done', value: false };
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    if (await findSaved(database, address)) return null;
    if (!(await findSaved(database, ...others))) return null;
    return database.transaction('rw', database.articles, async () => {
      const row = (await findSaved(database, address)) ?? (await findSaved(database, ...others));
      if (!row || [row.address, ...row.otherAddresses].includes(address)) return null;
      const known = { ...row, otherAddresses: [...row.otherAddresses, address] };
      await database.articles.put(known);
      return known;
    });
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value) await announceChange(outcome.value);
  return { kind: 'done', value: outcome.value !== null };
}
