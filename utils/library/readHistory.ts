import { tallyHistory, type ReadingHistory } from '@/utils/search/readingHistory';
import { libraryDatabase } from './database';
import { readingDays } from './readingDays';
import { stateAt } from './readingProgress';

/** Rows that are counted in one go: some milliseconds. */
const slice = 250;

/**
 * Tells what the library says of its reader, in slices between which `breathe` lets the page do something else: ten thousand pieces hold no frame. Each slice is read for
 * itself; what is changed meanwhile may be told as it was or as it is. Rejects where the library cannot be opened, and with the signal's reason.
 */
export async function readHistory(breathe: () => Promise<unknown>, signal: AbortSignal): Promise<ReadingHistory> {
  const { articles, positions, highlights } = libraryDatabase();
  const tally = tallyHistory();
  const inSlices = async <Row>(
    read: (after: string) => PromiseLike<Row[]>,
    keyOf: (row: Row) => string,
    take: (row: Row) => void,
  ): Promise<void> => {
    for (let after = ''; ;) {
      const rows = await read(after);
      rows.forEach(take);
      const last = rows.at(-1);
      if (last === undefined || rows.length < slice) return;
      after = keyOf(last);
      await breathe();
      signal.throwIfAborted();
    }
  };
  await inSlices(
    (after) => articles.where('address').above(after).limit(slice).toArray(),
    ({ address }) => address,
    ({ readingState, ...row }) => {
      // Who has read a piece to its end most often archives it then.
      const isRead = readingState === 'read' || (readingState === 'archived' && stateAt(row.readShare) === 'read');
      tally.piece({ ...row, isRead });
    },
  );
  await inSlices(
    (after) => positions.where('address').above(after).limit(slice).toArray(),
    ({ address }) => address,
    (position) => readingDays(position).forEach(tally.reading),
  );
  await inSlices(
    (after) => highlights.where('id').above(after).limit(slice).toArray(),
    ({ id }) => id,
    ({ ink, createdAt }) => tally.highlight(ink, createdAt),
  );
  return tally.history();
}
