import { type BackupPiece } from '@/utils/export/backupFormat';
import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { stateAt } from './readingProgress';
import { type PieceStanding, type ReadArticleRow } from './versions/version4';

/** How far a reader was with a piece of a backup, and its labels. A backup from before states were kept tells them by the place where the reader was. */
export function standingIn({ article, reading, labels, position }: Omit<BackupPiece, 'images'>): PieceStanding {
  const share = reading?.share ?? position?.share ?? 0;
  return { address: article.address, readingState: reading?.state ?? stateAt(share), readShare: share, labels: cleanLabels(labels ?? []) };
}

/** How a piece stands here, as its row says. */
export function standingOf({ address, readingState, readShare, labels }: ReadArticleRow): PieceStanding {
  return { address, readingState, readShare, labels };
}

/**
 * How a piece that is here stands after a backup of it: the state of its reading comes where nothing of it was read here, its labels where it has none. Null where
 * neither does: what the reader did here is not overwritten, and labels that were taken away one by one do not come back among others.
 */
export function mergeStanding(piece: BackupPiece, row: ReadArticleRow): PieceStanding | null {
  const [here, there] = [standingOf(row), standingIn(piece)];
  const takesReading = here.readingState === 'unread' && (there.readingState !== 'unread' || there.readShare > here.readShare);
  const takesLabels = here.labels.length === 0 && there.labels.length > 0;
  if (!takesReading && !takesLabels) return null;
  const { readingState, readShare } = takesReading ? there : here;
  return { address: row.address, readingState, readShare, labels: takesLabels ? there.labels : here.labels };
}
