import { type Highlight } from '@/utils/highlights/highlight';
import { type Merged } from '@/utils/library/mergeHighlights';
import { outcomeOf } from '@/utils/library/outcome';
import { awaitPiece, keepWaiting, waitingUnder, type MadeHighlight } from '@/utils/library/waitingHighlights';
import { articleOfPage, type ArticleOfPage } from './articleOfPage';
import { type SenderPlace } from './senderPlace';

/** `gone`: it was removed while its piece was read. */
type NotKept = Exclude<ArticleOfPage, { kind: 'found' }> | { kind: 'failed'; because: 'gone' };

/**
 * Keeps a highlight made in a page, saving the piece with it where it is not saved. The passage is described again in the words of the article, so that it is
 * found in the reader view too; `doneAt` is when the reader made it, in milliseconds since 1970. It is written down first: a page that goes away while its piece is read takes nothing along.
 */
export async function keepPageHighlight(
  place: SenderPlace,
  made: MadeHighlight,
  request: string,
  doneAt = Date.now(),
): Promise<{ kind: 'kept'; highlight: Highlight } | NotKept> {
  const kept = await keepMade(place, made, [], request, doneAt);
  return kept.kind === 'failed' ? kept : { kind: 'kept', highlight: kept.value.highlight };
}

/** Puts a highlight made in a page in the place of others, as {@link keepPageHighlight} keeps one. */
export async function mergePageHighlights(
  place: SenderPlace,
  replaced: readonly string[],
  made: MadeHighlight,
  request: string,
  doneAt = Date.now(),
): Promise<({ kind: 'merged' } & Merged) | NotKept> {
  const merged = await keepMade(place, made, replaced, request, doneAt);
  return merged.kind === 'failed' ? merged : { kind: 'merged', ...merged.value };
}

/** Keeps what was made in an earlier visit to a page that went away before its piece could be read. What cannot be kept now either goes on waiting. */
export async function keepWaitingHere(place: SenderPlace): Promise<void> {
  const waiting = await outcomeOf(() => waitingUnder(place.address));
  if (waiting.kind === 'failed' || waiting.value.length === 0) return;
  const found = await articleOfPage(place);
  if (found.kind === 'failed') return;
  for (const row of waiting.value)
    await keepWaiting(row, found.article, Date.now(), { request: row.request, address: row.address, doneAt: row.createdAt });
}

async function keepMade(
  place: SenderPlace,
  made: MadeHighlight,
  replaces: readonly string[],
  request: string,
  doneAt: number,
): Promise<{ kind: 'done'; value: Merged } | NotKept> {
  const from = { request, address: place.address, doneAt };
  const waiting = await awaitPiece(made, replaces, from);
  if (waiting.kind === 'failed') return waiting;
  const found = await articleOfPage(place);
  if (found.kind === 'failed') return found;
  const kept = await keepWaiting({ id: made.id, replaces: [...replaces] }, found.article, Date.now(), from);
  if (kept.kind === 'failed') return kept;
  return kept.value ? { kind: 'done', value: kept.value } : { kind: 'failed', because: 'gone' };
}
