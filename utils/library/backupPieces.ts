import { type Table } from 'dexie';
import { type PieceToWrite } from '@/utils/export/writeBackup';
import { imageType } from '@/utils/article/imageType';
import { articleFrom } from './articleRows';
import { libraryDatabase, type LibraryDatabase } from './database';
import { ofEach } from './ofEach';
import { type ImageRow } from './versions/version1';

/** Pieces that are read at a time, fewer where their pictures are large: enough to keep the disk busy, little enough to hold twice. */
const most = { pieces: 20, bytes: 16_000_000 };

/** How many pieces a backup would hold now. Rejects where the library cannot be opened. */
export async function countPieces(): Promise<number> {
  return libraryDatabase().articles.count();
}

/**
 * The whole library piece by piece, those saved first at the head and of two in one moment by address. Each piece is as it stands at one moment; one that is
 * removed meanwhile is left out; with `only` no others than those under exactly these addresses. While some are worked on the next are read. Rejects where the library cannot be opened.
 */
export async function* backupPieces(only?: ReadonlySet<string>): AsyncGenerator<PieceToWrite> {
  const database = libraryDatabase();
  const all = await database.articles.orderBy('savedAt').primaryKeys();
  const addresses = only ? all.filter((address) => only.has(address)) : all;
  let batches = groupBySize(database, addresses.slice(0, most.pieces));
  let reading: Promise<PieceToWrite[]> = Promise.resolve([]);
  for (let at = 0; at < addresses.length; at += most.pieces) {
    const groups = await batches;
    batches = groupBySize(database, addresses.slice(at + most.pieces, at + 2 * most.pieces));
    for (const group of groups) {
      const before = await reading;
      reading = readPieces(database, group);
      // Whoever stops here never asks for these.
      reading.catch(() => undefined);
      yield* before;
    }
  }
  yield* await reading;
}

/** The same addresses in groups whose pictures can be held together. */
async function groupBySize(database: LibraryDatabase, addresses: readonly string[]): Promise<string[][]> {
  const sizes = new Map<string, number>();
  const rows = await database.transaction('r', database.images, async () =>
    ofEach(addresses, (address) => imagesOf(database.images, address)),
  );
  for (const { articleAddress, size } of rows.flat()) sizes.set(articleAddress, (sizes.get(articleAddress) ?? 0) + size);
  const groups: string[][] = [];
  let held = Infinity;
  for (const address of addresses) {
    const size = sizes.get(address) ?? 0;
    if (held + size > most.bytes) {
      groups.push([]);
      held = 0;
    }
    groups.at(-1)?.push(address);
    held += size;
  }
  return groups;
}

async function readPieces(database: LibraryDatabase, addresses: readonly string[]): Promise<PieceToWrite[]> {
  const { articles, bodies, images, imageBytes, highlights, positions, articleVersions } = database;
  return database.transaction('r', [articles, bodies, images, imageBytes, highlights, positions, articleVersions], async () => {
    const [rows, texts, marks, places, versions, pictures, bytes] = await Promise.all([
      articles.bulkGet([...addresses]),
      bodies.bulkGet([...addresses]),
      ofEach(addresses, (address) => highlights.where('address').equals(address).toArray()),
      positions.bulkGet([...addresses]),
      ofEach(addresses, (address) => articleVersions.where('address').equals(address).toArray()),
      ofEach(addresses, (address) => imagesOf(images, address)),
      ofEach(addresses, (address) => imagesOf(imageBytes, address)),
    ]);
    return rows.flatMap((row, index): PieceToWrite[] => {
      const body = texts[index];
      const place = places[index];
      if (!row || !body) return [];
      const { savedAt, dismissedClaims, readingState, readShare, labels } = row;
      const bytesOf = new Map(bytes[index]?.map((one) => [one.imageAddress, one.bytes]));
      const piece = {
        savedAt,
        article: articleFrom(row, body),
        ...(dismissedClaims && { dismissedClaims }),
        ...(body.mended && { mended: body.mended }),
        highlights: (marks[index] ?? []).sort((one, other) => (one.id < other.id ? -1 : 1)).map(withoutAddress),
        position: place ? withoutAddress(place) : null,
        ...((readingState !== 'unread' || readShare > 0) && { reading: { state: readingState, share: readShare } }),
        ...(labels.length > 0 && { labels }),
        versions: (versions[index] ?? []).map(withoutAddress),
      };
      return [{ piece, ...sortPictures(pictures[index] ?? [], bytesOf) }];
    });
  });
}

function imagesOf<Row>(table: Table<Row, [string, string]>, address: string): PromiseLike<Row[]> {
  return table.where('articleAddress').equals(address).toArray();
}

function withoutAddress<T extends { address: string }>({ address: _address, ...others }: T): Omit<T, 'address'> {
  return others;
}

/** Pictures that are here, and what is known of those that are not. */
function sortPictures(rows: readonly ImageRow[], bytesOf: ReadonlyMap<string, ArrayBuffer>): Pick<PieceToWrite, 'pictures' | 'missing'> {
  const pictures: PieceToWrite['pictures'] = [];
  const missing: PieceToWrite['missing'] = [];
  for (const { imageAddress: address, state, type, attempts, because } of rows) {
    const bytes = bytesOf.get(address);
    const picture = bytes && new Uint8Array(bytes);
    // A picture whose bytes are no longer it would make the whole backup one that cannot be restored.
    if (state === 'kept' && type !== null && picture && imageType(picture) === type)
      pictures.push({ address, attempts, type, bytes: picture });
    else missing.push({ state: state === 'failed' ? 'failed' : 'wanted', address, attempts, because });
  }
  return { pictures, missing };
}
