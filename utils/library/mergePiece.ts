import { type BackupImage, type BackupPiece } from '@/utils/export/backupFormat';
import { type ReadingPosition } from '@/utils/export/readingPosition';
import { type Article } from '@/utils/article/article';
import { mendArticle, type Mending } from '@/utils/article/mendArticle';
import { type Highlight } from '@/utils/highlights/highlight';
import { articleFrom, articleRows, wantedImage, type ArticleRows } from './articleRows';
import { readsAs } from './articleVersions';
import { joinDays, readingDays } from './readingDays';
import { mergeStanding, standingIn, standingOf } from './mergeStanding';
import { type ImageRow } from './versions/version1';
import { type ArticleVersionRow } from './versions/version2';
import { type KeptBodyRow } from './versions/version3';
import { type PieceStanding, type ReadArticleRow } from './versions/version4';

/** A saved piece as far as a merger asks for it. */
export interface PieceHere {
  row: ReadArticleRow;
  body: KeptBodyRow;
  versions: ArticleVersionRow[];
  images: ImageRow[];
  position: ReadingPosition | null;
}

/** What a piece of a backup changes here: rows to write, and what stands in their place until then. */
export interface PieceMerger {
  /** The address under which the piece is kept here. */
  address: string;
  /** Whether the piece is not here yet. */
  isNew: boolean;
  highlights: Highlight[];
  highlightsBefore: Highlight[];
  versions: ArticleVersionRow[];
  position: ReadingPosition | null;
  positionBefore: ReadingPosition | null;
  /** How the piece stands then, where that changes. */
  standing: PieceStanding | null;
  standingBefore: PieceStanding | null;
  /** What the reader corrected of the piece, where nothing is corrected here and it corrects something. */
  mending: Mending | null;
  /** Pictures that come to a piece which is here and has not got them. */
  images: ImageRow[];
  imagesBefore: ImageRow[];
  /** Whether something here was changed after the backup, and stays. */
  isNewerHere: boolean;
}

/**
 * Merges a piece of a backup with what is here, undefined where it is not: what is missing comes, what is older here gives way where it is the same thing
 * (a highlight, a reading position), and the copy saved here always stays. A copy in the backup that reads otherwise becomes a version beside it. `marks` are
 * the highlights here with an id of the piece's, wherever they stand.
 */
export function mergePiece(piece: BackupPiece, here: PieceHere | undefined, marks: ReadonlyMap<string, Highlight>): PieceMerger {
  const address = here?.row.address ?? piece.article.address;
  const { highlights, highlightsBefore, isNewer } = mergeHighlights(piece, address, marks);
  const position = mergePositions(piece.position && { ...piece.position, address }, here?.position ?? null);
  const positionBefore = position && (here?.position ?? null);
  if (!here) {
    const versions = piece.versions.map((version) => ({ ...version, address }));
    return { address, isNew: true, highlights, highlightsBefore, versions, position, positionBefore, standing: null, standingBefore: null, mending: null, images: [], imagesBefore: [], isNewerHere: isNewer }; // prettier-ignore
  }
  const standing = mergeStanding(piece, here.row);
  const mending = mendingFor(piece, here);
  const readsOtherwise = readsAs(articleFrom(here.row, here.body)) !== readsAs(piece.article);
  return {
    address,
    isNew: false,
    highlights,
    highlightsBefore,
    versions: mergeVersions(piece, here, mending),
    position,
    positionBefore,
    standing,
    standingBefore: standing && standingOf(here.row),
    mending,
    ...mergePictures(piece, here),
    isNewerHere: isNewer || (readsOtherwise && here.row.savedAt > piece.savedAt),
  };
}

/** The later of two places, with the days of both; null where that is what is here. */
function mergePositions(coming: ReadingPosition | null, here: ReadingPosition | null): ReadingPosition | null {
  if (!coming || !here) return coming;
  const days = joinDays(readingDays(coming), readingDays(here));
  const isLater = coming.at > here.at;
  if (!isLater && days.length === readingDays(here).length) return null;
  return { ...(isLater ? coming : here), days };
}

function mergeHighlights(piece: BackupPiece, address: string, marks: ReadonlyMap<string, Highlight>) {
  const highlights: Highlight[] = [];
  const highlightsBefore: Highlight[] = [];
  let isNewer = false;
  for (const highlight of piece.highlights) {
    const here = marks.get(highlight.id);
    if (here && here.changedAt >= highlight.changedAt) {
      isNewer ||= here.changedAt > highlight.changedAt;
      continue;
    }
    if (here) highlightsBefore.push(here);
    highlights.push({ ...highlight, address: here?.address ?? address });
  }
  return { highlights, highlightsBefore, isNewer };
}

function mendingFor({ mended }: BackupPiece, { row, body }: PieceHere): Mending | null {
  if (!mended || body.mended) return null;
  const article = articleFrom(row, body);
  return readsAs(mendArticle(article, mended.mending)) === readsAs(article) ? null : mended.mending;
}

/** The states that read like none here, under a time that no version here has. */
function mergeVersions(piece: BackupPiece, { row, body, versions }: PieceHere, mending: Mending | null): ArticleVersionRow[] {
  const { address } = row;
  const article = articleFrom(row, body);
  const asCorrected = mending ? [mendArticle(article, mending)] : [];
  // What was read of the page is kept beside its corrections: a backup from before them has nothing new.
  const asRead = body.mended ? [{ ...article, ...body.mended.extracted }] : [];
  const known = new Set([article, ...asRead, ...asCorrected, ...versions.map((version) => version.article)].map(readsAs));
  const times = new Set([row.savedAt, ...versions.map(({ keptAt }) => keptAt)]);
  const come: ArticleVersionRow[] = [];
  const take = (article: Article, at: number): void => {
    const reading = readsAs(article);
    if (known.has(reading)) return;
    known.add(reading);
    let keptAt = at;
    while (times.has(keptAt)) keptAt += 1;
    times.add(keptAt);
    come.push({ address, keptAt, article });
  };
  take(piece.article, piece.savedAt);
  for (const { article, keptAt } of piece.versions) take(article, keptAt);
  return come;
}

function mergePictures({ images }: BackupPiece, here: PieceHere): Pick<PieceMerger, 'images' | 'imagesBefore'> {
  const kept = new Map((images ?? []).flatMap((image) => (image.state === 'kept' ? [[image.address, image] as const] : [])));
  const imagesBefore = here.images.filter(({ imageAddress, state }) => state !== 'kept' && kept.has(imageAddress));
  return { imagesBefore, images: imagesBefore.map((row) => withImage(row, kept.get(row.imageAddress))) };
}

/** All rows of a piece that is not here, its pictures as the backup has them. */
export function newRows({ images, ...piece }: BackupPiece): ArticleRows {
  const { article, savedAt, mended } = piece;
  const rows = articleRows(article, savedAt);
  const known = new Map((images ?? []).map((image) => [image.address, image]));
  // A picture that the piece no longer shows was kept with it, and stays so.
  const shown = new Set(rows.images.map(({ imageAddress }) => imageAddress));
  const others = [...known.keys()].filter((imageAddress) => !shown.has(imageAddress)).map((one) => wantedImage(article.address, one));
  return {
    ...rows,
    article: { ...rows.article, ...standingIn(piece) },
    body: { ...rows.body, ...(mended && { mended }) },
    images: [...rows.images, ...others].map((row) => withImage(row, known.get(row.imageAddress))),
  };
}

function withImage(row: ImageRow, image: BackupImage | undefined): ImageRow {
  if (!image) return row;
  const { state, attempts } = image;
  return image.state === 'kept'
    ? { ...row, state, attempts, because: null, size: image.size, type: image.type }
    : { ...row, state, attempts, because: image.because };
}
