import { type SitePiece } from '@/utils/article/sitePiece';
import { bytesOf } from './bytesOf';
import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { type SiteAnswerRow } from './versions/version5';

/** Milliseconds for which an answer stands: who searches again on the same day asks the site nothing, and what was published since is found tomorrow. */
const lasting = 24 * 60 * 60_000;

/** A day of eager searching fits into these; above them the oldest go. Bytes as JSON, answers with whole texts have some fifty thousand. */
const most = { answers: 100, bytes: 10_000_000 };

/** What the site answered at this whole address, where that is less than a day ago at `now` (milliseconds since 1970); null where it is not, or the library cannot be read. */
export async function siteAnswer(address: string, now: number): Promise<SiteAnswerRow | null> {
  const read = await outcomeOf(() => libraryDatabase().siteAnswers.get(address));
  const row = read.kind === 'done' ? read.value : undefined;
  return row && isFresh(row, now) ? row : null;
}

/** Keeps what the site answered at `now` in the place of an older answer, and lets those go that are over a day old or too many. */
export async function keepSiteAnswer(address: string, pieces: SitePiece[], hasMore: boolean, now: number): Promise<Outcome<SiteAnswerRow>> {
  const row: SiteAnswerRow = { address, at: now, pieces, hasMore, size: bytesOf(pieces) };
  return outcomeOf(async () => {
    const database = libraryDatabase();
    await database.transaction('rw', database.siteAnswers, async () => {
      await database.siteAnswers.put(row);
      await sweep(now);
    });
    return row;
  });
}

/** Lets the answers go that are over a day old at `now` (milliseconds since 1970); called when the background starts. */
export async function forgetOldAnswers(now: number): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await libraryDatabase()
      .siteAnswers.where('at')
      .belowOrEqual(now - lasting)
      .delete();
    return null;
  });
}

async function sweep(now: number): Promise<void> {
  const table = libraryDatabase().siteAnswers;
  const newestFirst = await table.orderBy('at').reverse().toArray();
  let [answers, bytes] = [0, 0];
  const gone = newestFirst.filter((row) => {
    const stays = isFresh(row, now) && answers < most.answers && bytes + row.size <= most.bytes;
    if (stays) [answers, bytes] = [answers + 1, bytes + row.size];
    return !stays;
  });
  await table.bulkDelete(gone.map(({ address }) => address));
}

/** What seems to come from times ahead was kept before the clock was set back: nobody knows how old it is. */
function isFresh({ at }: SiteAnswerRow, now: number): boolean {
  return at <= now && now - at < lasting;
}
