import { type Article } from '@/utils/article/article';
import { mendArticle, mendsAnything, noMending, type Mending } from '@/utils/article/mendArticle';
import { articleText } from '@/utils/article/articleText';
import { describePassage } from '@/utils/highlights/describePassage';
import { findPassage } from '@/utils/highlights/findPassage';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { announceChange } from './announceChange';
import { articleFrom, articleRows } from './articleRows';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { highlightRows } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type KeptBodyRow } from './versions/version3';
import { type ReadArticleRow } from './versions/version4';

/** A saved piece as it was read from its page, and what its reader corrected of it. */
export interface MendedPiece {
  extracted: Article;
  mending: Mending;
}

/** What was corrected of a saved piece; null when it is not saved. Rejects where the library cannot be opened. */
export async function mendedPiece(address: string): Promise<MendedPiece | null> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.bodies, async () => {
    const row = await findSaved(database, address);
    const body = row && (await database.bodies.get(row.address));
    return row && body ? { extracted: extractedFrom(row, body), mending: body.mended?.mending ?? noMending } : null;
  });
}

/**
 * Corrects a saved piece, or takes corrections back: `change` gives its corrections from those that it has, in the transaction that writes them, so that two in quick
 * succession both hold. What was read is kept whole beside it; highlights are placed anew in the text. Gives the corrections before; null when it is not saved.
 */
export async function mendPiece(address: string, change: (before: Mending) => Mending): Promise<Outcome<Mending | null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    const { articles, bodies, searchTexts, highlights } = database;
    return database.transaction('rw', [articles, bodies, searchTexts, highlights], async () => {
      const row = await findSaved(database, address);
      const body = row && (await bodies.get(row.address));
      if (!row || !body) return null;
      const before = body.mended?.mending ?? noMending;
      await putMended(database, { before: row, body, mending: change(before) });
      return { row, before };
    });
  });
  if (outcome.kind === 'failed') return outcome;
  if (outcome.value !== null) await announceChange(outcome.value.row);
  return { kind: 'done', value: outcome.value?.before ?? null };
}

function extractedFrom(row: ReadArticleRow, body: KeptBodyRow): Article {
  return { ...articleFrom(row, body), ...body.mended?.extracted };
}

/** Puts these corrections in the place of those that a saved piece has, inside a transaction over articles, bodies, searchTexts and highlights. */
export async function putMended(
  database: LibraryDatabase,
  { before, body, mending }: { before: ReadArticleRow; body: KeptBodyRow; mending: Mending },
): Promise<void> {
  const extracted = extractedFrom(before, body);
  const article = mendArticle(extracted, mending);
  const { title, authors, publishedOn, blocks } = extracted;
  const rows = articleRows(article, before.savedAt);
  const { readingState, readShare, labels } = before;
  await database.articles.put({ ...before, ...rows.article, readingState, readShare, labels });
  const mended = { mending, extracted: { title, authors, publishedOn, blocks } };
  await database.bodies.put(mendsAnything(mending) ? { ...rows.body, mended } : rows.body);
  await database.searchTexts.update(before.address, { piece: rows.searchText.piece });
  const [was, is] = [articleFrom(before, body), article].map((state) => articleText(state.blocks));
  await highlightRows(database, before.address).modify((highlight) => {
    highlight.selector = moved(highlight.selector, was ?? '', is ?? '');
  });
}

/** A passage that stood in the text where it says, at its new place; one that did not, or that went with its block, is left to be found, or told lost, by its words. */
function moved(selector: PassageSelector, was: string, is: string): PassageSelector {
  const { part, quotation, start, end } = selector;
  if (part !== 'body' || was.slice(start, end) !== quotation) return selector;
  const found = findPassage(is, selector);
  if (found.state === 'lost' || is.slice(found.start, found.end) !== quotation) return selector;
  return describePassage(is, found, 'body');
}
