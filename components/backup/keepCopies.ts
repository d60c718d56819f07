import { forgetCopies, librarySafety, noteCopy, notedCopies } from '@/utils/library/copies';
import { outcomeOf } from '@/utils/library/outcome';
import type { CopyPlaceRow, CopyRow } from '@/utils/library/versions/version3';
import { currentRevision } from '@/utils/messaging/revision';
import { backupName } from './backupName';
import { copiesKept } from './copiesKept';
import { mayWrite } from './copyPermission';
import { copyToDownloads, removeFromDownloads } from './copyToDownloads';
import { copyToFolder, removeFromFolder } from './copyToFolder';

const day = 86_400_000;

/** Milliseconds after which a library that has changed is copied again: a week of reading is what one would lose. */
const due = 7 * day;

/** `busy`: another tab is writing one. */
export type CopyOutcome = { kind: 'made'; copy: CopyRow } | { kind: 'failed' | 'busy' };

/** Held by whoever makes a copy. */
const lock = 'taccuino-copy';

/**
 * Makes a copy where the reader has chosen a place, something has changed since the last and that is a week old; `now` in milliseconds since 1970. Of several pages that
 * open at once one makes it. Asks nothing and says nothing: the quiet line does, when it is late.
 */
export async function copyWhenDue(now: number): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
    if (held === null) return;
    const { place, last } = await librarySafety();
    if (place === null || (last && (now - last.at < due || last.revision === (await currentRevision())))) return;
    if (await mayWrite(place)) await writeCopy(place, now);
  });
}

/** Makes a copy now, and removes the oldest of those kept there; one tab at a time. */
export async function makeCopy(place: CopyPlaceRow, now: number): Promise<CopyOutcome> {
  return navigator.locks.request(lock, { ifAvailable: true }, async (held): Promise<CopyOutcome> => {
    return held === null ? { kind: 'busy' } : writeCopy(place, now);
  });
}

async function writeCopy(place: CopyPlaceRow, now: number): Promise<CopyOutcome> {
  const name = backupName(now);
  try {
    const copy = place.folder ? await copyToFolder(place.folder, name, now) : await copyToDownloads(name, now);
    await noteCopy(copy);
    // The new copy stands: an old one that cannot be removed changes nothing of that.
    await removeOldest(place).catch(() => undefined);
    return { kind: 'made', copy };
  } catch (error) {
    if (error instanceof DOMException || (await outcomeOf(() => Promise.reject(error as Error)).catch(() => null)) !== null)
      return { kind: 'failed' };
    throw error;
  }
}

async function removeOldest({ place, folder }: CopyPlaceRow): Promise<void> {
  const old = (await notedCopies()).filter((copy) => copy.place === place).slice(copiesKept);
  for (const copy of old) {
    if (folder) await removeFromFolder(folder, copy);
    else await removeFromDownloads(copy);
    await forgetCopies([copy.at]);
  }
}
