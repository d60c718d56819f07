import { type Article, type Block } from '@/utils/article/article';
import { articleAddress } from '@/utils/publisher/articleAddress';

/** The field of an article out of a file that holds an address which the library must not take, foreign or unsafe, although the shape allows it; null where none does. */
export function articleFault({ address, otherAddresses, leadImage, sameSection, sameAuthor, blocks }: Article): string | null {
  if (articleAddress(address) !== address) return 'address';
  if (otherAddresses.some((other) => articleAddress(other) !== other)) return 'otherAddresses';
  if (leadImage && !isWebAddress(leadImage.address)) return 'leadImage';
  if (sameSection.some((card) => !isWebAddress(card.address))) return 'sameSection';
  if (sameAuthor.some((card) => !isWebAddress(card.address))) return 'sameAuthor';
  const block = blocks.findIndex((candidate) => !isSafe(candidate));
  return block === -1 ? null : `blocks[${block}]`;
}

/** Whether no address in a block is of a kind that runs or reads anything: extraction lets none in, and a file must not either. */
function isSafe(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return areSafe(block.runs);
    case 'quote':
      return areSafe(block.source) && block.blocks.every(isSafe);
    case 'list':
      return block.items.every((item) => item.every(isSafe));
    case 'figure':
      return isWebAddress(block.image.address) && areSafe(block.caption);
    case 'table':
      return areSafe(block.caption) && block.rows.every((row) => row.every((cell) => areSafe(cell.runs)));
    case 'verse':
      return block.lines.every(areSafe);
    case 'note':
      return block.blocks.every(isSafe);
    case 'embed':
      return isWebAddress(block.address);
    case 'divider':
    case 'code':
      return true;
  }
}

function areSafe(runs: readonly { link?: string | undefined }[]): boolean {
  return runs.every(({ link }) => link === undefined || link.startsWith('#') || link.startsWith('mailto:') || isWebAddress(link));
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//u.test(address) && URL.canParse(address);
}
