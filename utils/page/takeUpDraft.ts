import type { HighlightSession } from './highlightSession';
import type { LeftDraft } from './leftDraft';
import type { PieceMarks } from './pieceMarks';

/**
 * Goes on with a note that was being typed when the extension was updated: once its highlight is known here, stores what stood in the field and opens the card again
 * with it. Waits for the highlight as long as the page shows its piece, because that may be kept only later.
 */
export function takeUpDraft(
  { id, note }: LeftDraft,
  marks: Pick<PieceMarks, 'places' | 'subscribe' | 'signal'>,
  bring: () => Promise<HighlightSession | null>,
): void {
  const once = new AbortController();
  const goOn = async (): Promise<void> => {
    const highlight = marks.places.get(id)?.highlight;
    if (!highlight || once.signal.aborted) return;
    once.abort();
    const session = await bring();
    if (highlight.note !== note) session?.writeNote(id, note);
    session?.openCard(id);
  };
  marks.subscribe(() => void goOn(), AbortSignal.any([once.signal, marks.signal]));
}
