import { type LibraryDatabase } from './database';
import { indexedPiece, readPiece, type IndexedPiece, type PieceRead } from './indexedPiece';
import { type KnownPieces } from './indexRows';
import { readAllFacts, readFacts } from './readFacts';
import { type IndexStateRow, type PieceRevisionRow } from './versions/version4';

/**
 * Pieces with changed words that are read into the answer of every search until the index takes them in; more would cost a cold page more than a scan. Of others only what
 * changed is read, however many they are: who archives five thousand pieces still searches them.
 */
export const mostPending = 150;

/** Of the pieces that changed since a revision those whose words did. */
export function changedWords(pending: readonly PieceRevisionRow[], since: number): PieceRevisionRow[] {
  return pending.filter(({ textRevision }) => textRevision > since);
}

/** From so many on reading all pieces in one go is faster than each of these by itself. */
const many = 500;

/* What this context has read of changed pieces beside this state of the index; it can be read again at any time. */
let keptFor = '';
const factsKept = new Map<string, IndexedPiece>();

/** What a changed piece is now: facts alone where its words are what they were, null where it is gone. */
export type Change = { facts: IndexedPiece; whole: PieceRead | null } | null;

/**
 * The changed pieces by address, inside a transaction over articles, bodies, highlights and revisions. Those whose words did not change are read a row each, and each change of
 * them once.
 */
export async function readPending(
  database: LibraryDatabase,
  { through, stretches }: IndexStateRow,
  { pieces, numbers }: KnownPieces,
  pending: readonly PieceRevisionRow[],
): Promise<Map<string, Change>> {
  const current = new Map(pending.map((row) => [row.address, row]));
  const key = JSON.stringify(stretches);
  if (key !== keptFor) factsKept.clear();
  keptFor = key;
  const isKnown = ({ address, textRevision }: PieceRevisionRow): boolean => {
    const number = numbers.get(address);
    return textRevision <= through && number !== undefined && pieces[number]?.textRevision === textRevision;
  };
  const isKept = ({ address, revision }: PieceRevisionRow): boolean => factsKept.get(address)?.revision === revision;
  const changes = new Map<string, Change>();
  const light = pending.filter((row) => isKnown(row) && !isKept(row));
  const reads = light.length > many ? await readAllFacts(database) : await readFacts(database, light.map(({ address }) => address)); // prettier-ignore
  for (const facts of reads) {
    const row = current.get(facts.address);
    if (row && isKnown(row)) factsKept.set(facts.address, { ...facts, revision: row.revision, textRevision: row.textRevision });
  }
  for (const row of pending) {
    const { address } = row;
    if (isKnown(row)) {
      const facts = isKept(row) ? factsKept.get(address) : undefined;
      changes.set(address, facts ? { facts, whole: null } : null);
    }
  }
  const heavy = pending.filter((row) => !isKnown(row));
  const wholes = await Promise.all(heavy.map(async ({ address }) => readPiece(database, address)));
  for (const [index, { address }] of heavy.entries()) {
    const whole = wholes[index] ?? null;
    changes.set(address, whole && { facts: indexedPiece(whole), whole });
  }
  return changes;
}
