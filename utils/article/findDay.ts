import type { Furniture } from '@/utils/publisher/furniture';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';
import { readHeaderLine, stampedDay } from './readHeaderLine';
import type { Line } from './readLines';
import type { Metadata } from './readMetadata';

/** How far above the title and below the body the day is looked for, in lines. */
const near = { above: 5, below: 14 };

/** The day of publication as shown, in Rome: in the head, above the title, below the body; else what the head or a `time` near the title stamps. */
export function findDay(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  bounds: Bounds,
  metadata: Metadata,
  address: string,
): string | null {
  const inHead = bounds.signed.map(({ line }) => line);
  const shown =
    inHead.find((line) => line.day !== null && !line.changed)?.day ??
    dayAmong(lines, title.first - near.above, title.first - 1, wordings, address) ??
    dayAmong(lines, bounds.end - 2, bounds.end + near.below, wordings, address);
  if (shown !== null) return shown;
  return metadata.publishedOn ?? timeNear(lines, title, bounds) ?? inHead.find((line) => line.day !== null)?.day ?? null;
}

function dayAmong(
  lines: readonly Line[],
  from: number,
  to: number,
  wordings: readonly (Furniture | null)[],
  address: string,
): string | null {
  for (let index = Math.max(0, from); index <= to; index++) {
    const line = lines[index];
    if (line === undefined || ['same-section', 'same-author', 'comments', 'comment-form', 'footer'].includes(wordings[index] ?? ''))
      return null;
    const read = readHeaderLine(line, address);
    if (read?.day && !read.changed) return read.day;
  }
  return null;
}

function timeNear(lines: readonly Line[], title: Title, bounds: Bounds): string | null {
  const around = lines.slice(Math.max(0, title.first - near.above), bounds.head + 3);
  const times = around.flatMap((line) => [...line.block.querySelectorAll('time[datetime]')].slice(0, 3));
  return stampedDay(times);
}
