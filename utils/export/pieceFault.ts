import { isPublisherAddress } from '@/utils/publisher/isPublisherAddress';
import { articleFault } from './articleFault';
import { type BackupPiece } from './backupFormat';

/** What the pieces before have used, each once in a backup. */
export interface KnownInBackup {
  addresses: Set<string>;
  ids: Set<string>;
  files: Set<string>;
}

/**
 * The first thing in a piece of a backup that the shape allows and the library must not take: an address that is foreign or unsafe, or something that was there
 * already, in this piece or in one before. Null where nothing is wrong; what the piece uses is then known.
 */
export function pieceFault({ article, mended, highlights, position, versions, images }: BackupPiece, known: KnownInBackup): string | null {
  if (!takes(known.addresses, article.address)) return 'article.address';
  const fault = articleFault(article);
  if (fault !== null) return `article.${fault}`;
  if (mended && articleFault({ ...article, ...mended.extracted }) !== null) return 'mended';
  for (const { id } of highlights) if (!takes(known.ids, id)) return 'highlights';
  if (position && !(position.share >= 0 && position.share <= 1)) return 'position';
  const states = new Set<number>();
  for (const version of versions) if (!takes(states, version.keptAt) || articleFault(version.article) !== null) return 'versions';
  const pictures = new Set<string>();
  for (const image of images ?? []) {
    // One that is still wanted would be asked for: nobody but the publisher ever is.
    if (!takes(pictures, image.address) || !image.address.startsWith('https://') || !isPublisherAddress(image.address)) return 'images';
    if (image.state === 'kept' && !takes(known.files, image.file)) return 'images';
  }
  return null;
}

function takes<T>(known: Set<T>, one: T): boolean {
  const isNew = !known.has(one);
  known.add(one);
  return isNew;
}
