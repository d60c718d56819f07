import type { Ink, PassageSelector } from '@/utils/highlights/highlight';
import { finder } from './finder';
import { createPieceMarks, type MarksOptions, type PieceMarks, type SessionWishes } from './pieceMarks';
import type { Widening } from './selectedPassage';
import { sessionOn, type SessionDoings } from './sessionOn';
import type { SessionKeeping } from './sessionKeeping';
import type { SessionNotice } from './sessionView';

export interface HighlightSession
  extends
    Pick<PieceMarks, 'view' | 'subscribe' | 'refresh' | 'adopt' | 'showHighlights' | 'jumpTo'>,
    Pick<SessionKeeping, 'change' | 'writeNote' | 'flushNotes' | 'remove' | 'undo'> {
  wishes: () => Readonly<SessionWishes>;
  /** Marks what is selected, with the last ink where none is named; false where no text is selected. */
  highlightSelection: (ink?: Ink, writing?: boolean) => boolean;
  /** What is selected, or a highlight's passage, with the address of the piece. */
  passage: (id?: string) => { selector: PassageSelector; address: string } | null;
  cite: (selector: PassageSelector) => Promise<string | null>;
  widenSelection: (widening: Widening) => void;
  /** Attaches a highlight to what is selected, or waits for a selection; with null it waits no longer. */
  attach: (id: string | null) => void;
  /** Takes the words that stand now where a changed passage was found for its own. */
  acceptChange: (id: string) => void;
  /** The list at the first highlight that is not found. */
  showLost: () => void;
  openCard: (id: string | null) => void;
  closeAll: () => void;
  tell: (notice: SessionNotice) => void;
  dismissNotice: () => void;
  /** Says that the piece has changed since it was saved, or with false no longer. */
  tellChange: (hasChanged: boolean) => void;
  /** Opens the view in which a changed piece is compared with the saved one. */
  compare: () => void;
  /** Goes to a highlight, or to the one after or before; false where there is none to go to. */
  go: (to: string | 1 | -1) => boolean;
}

/** The highlights of one piece in one place: found, painted, made, changed. Nothing is added to the document; what is shown beside it draws from `view`. */
export function createHighlightSession(options: Omit<MarksOptions, 'finder'> & SessionDoings): HighlightSession {
  return sessionOn(createPieceMarks({ ...options, finder }), options);
}
