import { buildSegment, type NumberedWords } from '@/utils/search/buildSegment';
import { commitPieces } from './commitPieces';
import { type LibraryDatabase } from './database';
import { indexedPiece, readPiece, wordsOfPiece, type IndexedPiece } from './indexedPiece';
import { type KnownPieces } from './indexRows';
import { type Pause } from './pause';
import { type IndexStateRow } from './versions/version4';

/** Pieces that are read before others may go on: about a frame's time. */
const burst = 8;

/** What is to be taken in, of what state and knowledge, and the revision up to which all changes are in it then. */
export interface IntakeWork {
  state: IndexStateRow;
  known: KnownPieces;
  addresses: readonly string[];
  through: number;
}

/** Takes the pieces of these addresses into the index as they are saved now, or out of it. For whoever holds the lock of the index. */
export async function takeIn(database: LibraryDatabase, { state, known, addresses, through }: IntakeWork, pause: Pause): Promise<void> {
  const added = new Map<number, IndexedPiece>();
  const changed = new Map<number, IndexedPiece>();
  const gone = new Set<number>();
  const left: string[] = [];
  const words: NumberedWords[] = [];
  const { articles, bodies, highlights, pieceRevisions } = database;
  for (let from = 0; from < addresses.length; from += burst) {
    const some = addresses.slice(from, from + burst);
    const reads = await database.transaction('r', articles, bodies, highlights, pieceRevisions, async () =>
      Promise.all(some.map(async (address) => readPiece(database, address))),
    );
    for (const [index, piece] of reads.entries()) {
      const address = some[index] ?? '';
      const number = known.numbers.get(address);
      if (piece && number !== undefined && known.pieces[number]?.textRevision === piece.textRevision) {
        changed.set(number, indexedPiece(piece));
        continue;
      }
      if (number !== undefined) gone.add(number);
      if (piece) {
        const next = state.nextNumber + words.length;
        added.set(next, indexedPiece(piece));
        words.push({ number: next, words: wordsOfPiece(piece) });
      } else left.push(address);
    }
    await pause();
  }
  const segment = words.length > 0 ? buildSegment(words) : null;
  await commitPieces(database, state, { added, changed, gone, segment, through, left });
}
