import { finder } from './finder';
import { createPieceMarks, type MarksOptions } from './pieceMarks';
import { sessionOn, type HighlightSession, type SessionDoings } from './sessionOn';

export type { HighlightSession } from './sessionOn';

/** The highlights of one piece in one place: found, painted, made, changed. Nothing is added to the document; what is shown beside it draws from `view`. */
export function createHighlightSession(options: Omit<MarksOptions, 'finder'> & SessionDoings): HighlightSession {
  return sessionOn(createPieceMarks({ ...options, finder }), options);
}
