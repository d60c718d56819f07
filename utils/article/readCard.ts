import { furnitureOf } from '@/utils/publisher/furniture';
import type { PieceCard } from './article';
import { linkTarget, linkTo, readHeaderLine, stampedDay } from './readHeaderLine';
import type { Line } from './readLines';
import { readSegments } from './readSegments';

const longestLabel = 40;

/** What the lines of a card say about the piece at `to`; null when they do not name it. A part that the card does not show is null or empty. */
export function readCard(lines: readonly Line[], to: string, address: string): PieceCard | null {
  const segments = lines.flatMap(readSegments);
  const signed = segments.map((segment) => readHeaderLine(segment, address));
  const titled = titleAmong(
    segments,
    signed.map((one) => one !== null),
    to,
    address,
  );
  if (titled < 0) return null;
  const title = segments[titled]?.text ?? '';
  const label = segments.findIndex(
    (segment, index) => index !== titled && signed[index] === null && isSectionLabel(segment, index < titled, address),
  );
  const days = signed.flatMap((one) => one?.day ?? []);
  const times = lines.flatMap((line) => [...line.block.querySelectorAll('time[datetime]')]);
  return {
    address: to,
    title,
    authors: [...new Set(signed.flatMap((one) => one?.authors ?? []))],
    section: segments[label]?.text ?? null,
    publishedOn: days[0] ?? stampedDay(times),
  };
}

function titleAmong(segments: readonly Line[], signed: readonly boolean[], to: string, address: string): number {
  const candidates = segments
    .map((segment, index) => ({ segment, index }))
    .filter(({ segment, index }) => signed[index] !== true && leadsTo(segment, to, address) && furnitureOf(segment.text) === null);
  const heading = candidates.find(
    ({ segment }) => segment.rank > 0 || segment.pieces.every(({ node }) => (node.parentElement?.closest('b,strong') ?? null) !== null),
  );
  const named = candidates.filter(({ segment }) => segment.text.length > 14);
  return (heading ?? named[0] ?? candidates.at(-1))?.index ?? -1;
}

function leadsTo(segment: Line, to: string, address: string): boolean {
  return segment.pieces.some(({ link }) => link !== null && linkTarget(link, address)?.address === to);
}

function isSectionLabel(segment: Line, above: boolean, address: string): boolean {
  const link = segment.pieces.find((piece) => piece.link !== null)?.link ?? null;
  if (link !== null && linkTo(link, address) === 'section') return true;
  return above && segment.text.length <= longestLabel && furnitureOf(segment.text) === null && /\p{L}{2}/u.test(segment.text);
}
