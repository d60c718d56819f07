import type { Furniture } from '@/utils/publisher/furniture';
import { linkShape } from '@/utils/publisher/linkShape';
import { isErrorTitle, isHouseWording, isListingTitle, isLoginTitle } from '@/utils/publisher/pageWording';
import type { NotAnArticleReason } from './extraction';
import type { Bounds } from './findBounds';
import { pieceLinks } from './findCards';
import type { Title } from './findTitle';
import type { Line } from './readLines';
import type { Metadata } from './readMetadata';

/** Less text than this (characters) between head and end is a body that has not come yet. */
const leastBody = 120;
/** A page of the site may say no more than how to write to it. */
const leastNote = 20;
/** This many links to other pieces under a heading without byline are a list of them. */
const manyPieces = 3;
/** … unless there is more text than their excerpts have (characters each). */
const proseByPiece = 700;

/** What is known of a page when it is asked whether it is an article. */
export interface PageEvidence {
  lines: readonly Line[];
  wordings: readonly (Furniture | null)[];
  metadata: Metadata;
  title: Title | null;
  bounds: Bounds | null;
  /** Lines between head and end without furniture. */
  zone: readonly Line[];
  /** Whether a byline or day stands above the title or below the body. */
  signedAround: () => boolean;
  asksPassword: boolean;
  /** Whether the browser was still receiving the page. */
  loading: boolean;
  /** Whether WordPress itself says that it could not make the page. */
  died: boolean;
  address: string;
}

/** Why a page is not an article; null for one that is. An article is signed or dated by its head, visible or not, and its text is all there. */
export function whyNoArticle({
  lines,
  wordings,
  metadata,
  title,
  bounds,
  zone,
  signedAround,
  asksPassword,
  loading,
  died,
  address,
}: PageEvidence): NotAnArticleReason | null {
  const shape = linkShape(address);
  const titles = [title?.text ?? '', ...metadata.titles];
  const signed = (bounds?.signed.length ?? 0) > 0;
  if (lines.length === 0) return 'empty';
  const saysError = metadata.titles.some(isErrorTitle) && !isErrorTitle(title?.text ?? '');
  if (died || saysError || (!signed && (titles.some(isErrorTitle) || isDying(lines, metadata)))) return 'error';
  if (shape === 'login' || (!signed && titles.some((one) => isLoginTitle(one.replace(/\s*[‹<|–—-].*$/u, ''))))) return 'login';
  if (shape !== null && ['home', 'section', 'author', 'tag', 'search'].includes(shape)) return 'listing';
  const text = zone.reduce((sum, line) => sum + (line.linked < line.text.length * 0.5 ? line.text.length : 0), 0);
  // Of a page above sections its head says so too: what shows neither name nor day is none.
  const headed = signed || (metadata.saysArticle && shape !== 'page');
  if (!headed && (isListingTitle(title?.text ?? '') || isList(zone, wordings, text, address))) return 'listing';
  const isHouse = (): boolean => lines.some((line) => isHouseWording(line.text));
  if (headed || ((metadata.saysArticle || shape !== 'page') && signedAround())) {
    // A row of buttons may wait for its count.
    if (text < leastBody || zone.some((line) => wordings[line.index] === 'waiting' && wordings[line.index - 1] !== 'share'))
      return 'incomplete';
    // The head of the document says that it is an article, but neither title nor text has come.
    if (title === null && !zone.some((line) => line.text.length >= leastBody && line.linked === 0)) return 'incomplete';
    const cutOff = bounds !== null && bounds.endedBy === null && (loading || !/[\p{P}\p{S}]$/u.test(zone.at(-1)?.text ?? ''));
    return cutOff || (!isFurnished(wordings, bounds) && isHouse()) ? 'incomplete' : null;
  }
  if (!isHouse()) return text < leastBody ? (asksPassword ? 'login' : 'empty') : null;
  // Above sections a page stands alone; below one it is a piece, which signs further down, or would.
  if (shape === 'piece' && title !== null && !isFurnished(wordings, bounds)) return 'incomplete';
  if (title !== null && text >= (shape === 'page' ? leastNote : leastBody / 2)) return 'static';
  return asksPassword && lines.length < 12 ? 'login' : 'empty';
}

/** What may stand in the middle of a piece too. */
const within: ReadonlySet<Furniture> = new Set(['read-also', 'advert', 'newsletter', 'support', 'reading-time', 'waiting']);

/** Whether anything of what follows a piece has come. */
function isFurnished(wordings: readonly (Furniture | null)[], bounds: Bounds | null): boolean {
  return wordings.some((wording, index) => wording !== null && !within.has(wording) && index >= (bounds?.end ?? 0));
}

/** Whether the zone is made of links to other pieces, with less text than an article has. */
function isList(zone: readonly Line[], wordings: readonly (Furniture | null)[], text: number, address: string): boolean {
  // What stands beside the page's own column says so.
  const beside = zone.findIndex(
    (line) => wordings[line.index] === 'read-also' || line.block.closest('aside,[role=complementary]') !== null,
  );
  const own = beside < 0 ? zone : zone.slice(0, beside);
  const pieces = new Set(own.flatMap((line) => pieceLinks(line, address).flatMap((to) => (to.isPage ? [] : [to.address]))));
  return pieces.size >= manyPieces && text < pieces.size * proseByPiece;
}

/** WordPress dying in a page of its own: one sentence and no title but “Errore”. */
function isDying(lines: readonly Line[], metadata: Metadata): boolean {
  return lines.length <= 4 && (isErrorTitle(lines[0]?.text ?? '') || metadata.titles.some((title) => /(?:›|»|-|–) ?errore$/iu.test(title)));
}
