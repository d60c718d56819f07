import { type Article, type Block } from '@/utils/article/article';
import { blockKey, type Mending } from '@/utils/article/mendArticle';

/** Characters of a block that tell which one it is, without carrying the piece along. */
const opening = 60;

/**
 * What a reader can send to those who mend the reading of pages, as plain text: the address, what was read there, and what the reader corrected. `version` is that
 * of the extension. It is in English, as the code that it is about; nothing of the reader's (highlights, notes) is in it.
 */
export function mendingReport(extracted: Article, mending: Mending, version: string): string {
  const { address, title, authors, publishedOn, section, tags, blocks } = extracted;
  const removed = new Set(mending.removed);
  const corrections = Object.entries({ title: mending.title, authors: mending.authors, publishedOn: mending.publishedOn }).flatMap(
    ([field, correction]) =>
      correction === undefined ? [] : [`- ${field}: ${JSON.stringify(correction.from)} → ${JSON.stringify(correction.to)}`],
  );
  const takenOut = blocks.flatMap((block, index) => {
    const key = blockKey(block);
    return key !== null && removed.has(key) ? [`- block ${index + 1}, ${block.kind}: ${JSON.stringify(startOf(key))}`] : [];
  });
  return `${[
    `Taccuino ${version}`,
    address,
    '',
    'Read:',
    ...Object.entries({ title, authors, publishedOn, section, tags }).map(([field, value]) => `- ${field}: ${JSON.stringify(value)}`),
    `- blocks: ${counted(blocks)}`,
    '',
    'Corrected:',
    ...(corrections.length + takenOut.length === 0 ? ['- nothing'] : [...corrections, ...takenOut]),
  ].join('\n')}\n`;
}

function startOf(key: string): string {
  const words = key.slice(key.indexOf(' ') + 1);
  return words.length > opening ? `${words.slice(0, opening)}…` : words;
}

function counted(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
