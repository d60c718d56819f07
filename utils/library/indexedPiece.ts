import { articleText } from '@/utils/article/articleText';
import { type Highlight } from '@/utils/highlights/highlight';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { pieceWords, type PieceWords } from '@/utils/search/pieceWords';
import { type LibraryDatabase } from './database';
import { highlightRows } from './highlightRows';
import { factsOf } from './readFacts';
import { type KeptBodyRow } from './versions/version3';
import { type ReadArticleRow } from './versions/version4';

/** What the index knows of a piece: its facts, and the revisions in which it read it. */
export interface IndexedPiece extends PieceFacts {
  revision: number;
  /** That of its words; 0 for one that was not touched since version 3. */
  textRevision: number;
}

/** A saved piece as the index reads it. */
export interface PieceRead {
  article: ReadArticleRow;
  body: KeptBodyRow;
  highlights: Highlight[];
  revision: number;
  textRevision: number;
}

/** Reads a piece for the index; null where it is not saved, or not whole. Inside a transaction over articles, bodies, highlights and revisions. */
export async function readPiece(database: LibraryDatabase, address: string): Promise<PieceRead | null> {
  const [article, body, highlights, revisions] = await Promise.all([
    database.articles.get(address),
    database.bodies.get(address),
    highlightRows(database, address).toArray(),
    database.pieceRevisions.get(address),
  ]);
  if (!article || !body) return null;
  return { article, body, highlights, revision: revisions?.revision ?? 0, textRevision: revisions?.textRevision ?? 0 };
}

/** What the index keeps of a piece besides its words. */
export function indexedPiece({ article, highlights, revision, textRevision }: PieceRead): IndexedPiece {
  return { ...factsOf(article, highlights), revision, textRevision };
}

/** The words of a piece. What was highlighted outside of its text is found like a note; the rest of what was highlighted only weighs more. */
export function wordsOfPiece({ article, body, highlights }: PieceRead): PieceWords {
  const { title, standfirst, authors, section, tags, labels } = article;
  const [outside, inside] = [true, false].map((isOutside) =>
    highlights.filter(({ selector }) => (selector.part === 'outside') === isOutside).map(({ selector }) => selector.quotation),
  );
  return pieceWords({
    title,
    standfirst,
    authors,
    section,
    tags,
    text: articleText(body.blocks),
    notes: [...highlights.map(({ note }) => note).filter((note) => note !== ''), ...(outside ?? [])],
    labels: [...labels, ...highlights.flatMap((highlight) => highlight.labels)],
    highlighted: inside ?? [],
  });
}
