import { articleText } from '@/utils/article/articleText';
import { choosePassage } from '@/utils/search/choosePassage';
import { painterOf, type Painter } from '@/utils/search/paintedWords';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type Query } from '@/utils/search/query';
import { type Ranking } from '@/utils/search/rankPieces';
import { type Span } from '@/utils/text/span';
import { type LibraryDatabase } from './database';
import { highlightRows } from './highlightRows';
import { readPieces, type SavedPiece } from './savedPieces';

/** The words of a piece that a search is about, with those to paint in them. Offsets are UTF-16. */
export interface FoundPassage {
  /** Where they stand: in the text or the standfirst, or in a note of the reader's. */
  part: 'standfirst' | 'body' | 'note';
  text: string;
  /** Of the words to paint, within `text`. */
  marks: Span[];
  /** Where `text` begins in its part, of the body as articleText has it. */
  start: number;
}

/** A saved piece as a list of what was found shows it. */
export interface FoundPiece extends SavedPiece {
  /** Null where the search names no words, or they stand only in title, authors, section or labels. */
  passage: FoundPassage | null;
  /** Words of the query that it has not, as they were written: it stands after all pieces that have them. */
  missing: string[];
}

/** The pieces of these facts as a list shows them in answer to a query, in their order, without those that are no longer saved; inside a transaction over articles, bodies and highlights. */
export async function readFound(
  database: LibraryDatabase,
  facts: readonly PieceFacts[],
  { query, corrections, missing }: Pick<Ranking, 'corrections' | 'missing'> & { query: Query },
): Promise<FoundPiece[]> {
  const painter = query.words.length === 0 && query.phrases.length === 0 ? null : painterOf(query, corrections);
  const [pieces, texts] = await Promise.all([readPieces(database, facts), painter ? textsOf(database, facts) : null]);
  return pieces.map((piece) => {
    const { address, standfirst } = piece;
    const parts = [...(texts?.get(address) ?? []), { part: 'standfirst' as const, text: standfirst ?? '' }];
    return { ...piece, passage: painter && bestPassage(parts, painter), missing: missing.get(address) ?? [] };
  });
}

type Part = Pick<FoundPassage, 'part' | 'text'>;

/** What each of these pieces says, by address: its text and the notes on it. */
async function textsOf(database: LibraryDatabase, facts: readonly PieceFacts[]): Promise<Map<string, Part[]>> {
  const [bodies, notes] = await Promise.all([
    database.bodies.bulkGet(facts.map(({ address }) => address)),
    Promise.all(facts.map(async (piece) => (piece.hasNotes ? notesOn(database, piece) : []))),
  ]);
  return new Map(
    facts.map(({ address }, index) => [
      address,
      [
        { part: 'body', text: articleText(bodies[index]?.blocks ?? []) },
        ...(notes[index] ?? []).map((text) => ({ part: 'note' as const, text })),
      ],
    ]),
  );
}

async function notesOn(database: LibraryDatabase, { address }: PieceFacts): Promise<string[]> {
  return (await highlightRows(database, address).toArray()).map(({ note }) => note).filter((note) => note !== '');
}

/** From the text if it says all that any part does; else from the part that says most. */
function bestPassage(parts: readonly Part[], painter: Painter): FoundPassage | null {
  let best: { passage: FoundPassage; asked: number } | null = null;
  for (const { part, text } of parts) {
    const chosen = choosePassage(text, painter);
    if (chosen === null || (best && chosen.asked <= best.asked)) continue;
    const { start, end, marks, asked } = chosen;
    const passage = {
      part,
      text: text.slice(start, end),
      start,
      marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    };
    best = { passage, asked };
  }
  return best?.passage ?? null;
}
