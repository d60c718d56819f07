import { type BackupPiece } from '@/utils/export/backupFormat';
import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { stateAt } from './readingProgress';
import { type PieceStanding, type ReadArticleRow } from './versions/version4';

/** How far a reader was with a piece of a backup, its labels, and the points put aside. A backup from before states were kept tells them by the place where the reader was. */
export function standingIn({ article, reading, labels, position, dismissedClaims }: Omit<BackupPiece, 'images'>): PieceStanding {
  const share = reading?.share ?? position?.share ?? 0;
  return {
    address: article.address,
    readingState: reading?.state ?? stateAt(share),
    readShare: share,
    labels: cleanLabels(labels ?? []),
    ...(dismissedClaims && { dismissedClaims }),
  };
}

/** How a piece stands here, as its row says. */
export function standingOf({ address, readingState, readShare, labels, dismissedClaims }: ReadArticleRow): PieceStanding {
  return { address, readingState, readShare, labels, ...(dismissedClaims && { dismissedClaims }) };
}

/**
 * How a piece that is here stands after a backup of it: the state of its reading comes where nothing of it was read here, its labels and the points put aside where it has
 * none. Null where nothing does: what the reader did here is not overwritten, and labels that were taken away one by one do not come back among others.
 */
export function mergeStanding(piece: BackupPiece, row: ReadArticleRow): PieceStanding | null {
  const [here, there] = [standingOf(row), standingIn(piece)];
  const takesReading = here.readingState === 'unread' && (there.readingState !== 'unread' || there.readShare > here.readShare);
  const takesLabels = here.labels.length === 0 && there.labels.length > 0;
  const takesClaims = here.dismissedClaims === undefined && there.dismissedClaims !== undefined;
  if (!takesReading && !takesLabels && !takesClaims) return null;
  const { readingState, readShare } = takesReading ? there : here;
  const { dismissedClaims } = takesClaims ? there : here;
  const labels = takesLabels ? there.labels : here.labels;
  return { address: row.address, readingState, readShare, labels, ...(dismissedClaims && { dismissedClaims }) };
}
