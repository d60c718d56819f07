import { type LibraryDatabase } from './database';
import { type FromPage } from './writeOnce';

/** What of a highlight is written by itself. `there` and `gone`: that it was kept or changed, and that it was removed or became one with others. */
export type HighlightPart = 'there' | 'gone' | 'ink' | 'note' | 'labels' | 'selector';

/** When the reader did what is written, in milliseconds since 1970, and the page whose message told of it; undefined where a page of ours writes, which is never late. */
export interface Moment {
  at: number;
  from: FromPage | undefined;
}

/**
 * Whether something that the reader did later has been written to this part of a highlight. A page's message may wait for a background that was stopped, and come after
 * what the reader has done elsewhere meanwhile, which is to stay. What was remembered for a time to come was so before the clock was set back, and counts for
 * nothing. Within a transaction over what was answered.
 */
export async function isOutdated(
  { answeredRequests }: LibraryDatabase,
  id: string,
  part: HighlightPart,
  { at, from }: Moment,
): Promise<boolean> {
  const known = from && (await answeredRequests.get(rowOf(id, part)));
  return known !== undefined && known.at > at && known.at <= Date.now();
}

/** Remembers when a part of a highlight was written, for {@link isOutdated}. Kept beside what was answered, and as long: no message waits for longer. */
export async function rememberWrite(database: LibraryDatabase, id: string, part: HighlightPart, moment: Moment): Promise<void> {
  if (await isOutdated(database, id, part, moment)) return;
  await database.answeredRequests.put({ id: rowOf(id, part), at: moment.at, answer: null });
}

/** When a row was changed last that is changed now: what comes late sets no time back, and a time to come, from before the clock was set back, counts for nothing. */
export function laterOf(changedAt: number, at: number): number {
  return changedAt <= Date.now() ? Math.max(changedAt, at) : at;
}

/** Requests have ids without a blank: none can be taken for one of these rows. */
function rowOf(id: string, part: HighlightPart): string {
  return `${part} of ${id}`;
}
