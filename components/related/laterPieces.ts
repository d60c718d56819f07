import type { PieceCard } from '@/utils/article/article';

/** Pieces that wait for their text, and the way to let one wait or not any more. */
export interface LaterPieces {
  awaited: ReadonlySet<string>;
  toggle: (piece: PieceCard) => void;
}
