import type { JSX } from 'preact';
import { Blocks } from '@/components/article/BlockView';
import type { PictureSource } from '@/components/article/pictureAddress';
import { Button } from '@/components/controls/Button';
import { firstWords } from '@/components/highlights/firstWords';
import type { Block } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { blockKey } from '@/utils/article/mendArticle';
import { translate } from '@/utils/localization/translate';

interface MendBlocksProps {
  blocks: readonly Block[];
  language: string;
  pictures: PictureSource;
  /** Keys of the blocks that are taken out. */
  removed: readonly string[];
  onTakeOut: (key: string) => void;
  onPutBack: (key: string) => void;
}

/** The body as it was read, block by block: each can be taken out, and stands there struck through until it is put back. */
export function MendBlocks({ blocks, language, pictures, removed, onTakeOut, onPutBack }: MendBlocksProps): JSX.Element {
  return (
    <section>
      <h2>{translate('mendingBlocks')}</h2>
      <p class="aside-text">{translate('mendingBlocksText')}</p>
      <ol class="mending-blocks">
        {blocks.map((block, index) => {
          const key = blockKey(block);
          if (key === null) return null;
          const isOut = removed.includes(key);
          const name = firstWords(nameOf(block));
          return (
            <li key={`${index} ${key}`} class={isOut ? 'mending-out' : undefined}>
              <div class="reading" lang={language}>
                <Blocks blocks={[block]} pictures={pictures} />
              </div>
              <Button
                weight="quiet"
                label={translate(isOut ? 'mendingPutBackOf' : 'mendingTakeOutOf', name)}
                onClick={() => (isOut ? onPutBack(key) : onTakeOut(key))}
              >
                {translate(isOut ? 'mendingPutBack' : 'mendingTakeOut')}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The words by which a screen reader tells one block from another. */
function nameOf(block: Block): string {
  const text = articleText([block]);
  if (text !== '') return text;
  if (block.kind === 'figure') return block.image.alternative === '' ? translate('articlePicture') : block.image.alternative;
  return block.kind === 'embed' ? block.label || block.address : '';
}
