import { type Article, type Block } from '@/utils/article/article';
import { isPublisherAddress } from '@/utils/publisher/isPublisherAddress';

/** Addresses of the pictures that a saved piece should show offline, each once: only https on the publisher's hosts, nothing else is ever asked for. */
export function wantedPictures({ leadImage, blocks }: Pick<Article, 'leadImage' | 'blocks'>): string[] {
  const addresses = [...(leadImage ? [leadImage.address] : []), ...picturesIn(blocks)];
  return [...new Set(addresses)].filter((address) => address.startsWith('https://') && isPublisherAddress(address));
}

function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'figure':
        return [block.image.address];
      case 'quote':
      case 'note':
        return picturesIn(block.blocks);
      case 'list':
        return block.items.flatMap(picturesIn);
      default:
        return [];
    }
  });
}
