import type { JSX } from 'preact';
import type { Block } from '@/utils/article/article';
import { translate } from '@/utils/localization/translate';
import { FigureView } from './FigureView';
import { notText } from './notText';
import type { PictureSource } from './pictureAddress';
import { Runs } from './Runs';
import { TableView } from './TableView';
import { targetId } from './targetId';

interface BlocksProps {
  blocks: readonly Block[];
  pictures: PictureSource;
}

/** Blocks in their order. */
export function Blocks({ blocks, pictures }: BlocksProps): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} pictures={pictures} />
      ))}
    </>
  );
}

const mediaLabels = {
  video: 'articleEmbedVideo',
  audio: 'articleEmbedAudio',
  post: 'articleEmbedPost',
  page: 'articleEmbedPage',
} as const;

/** One block of an article as the element that means the same. Its text, read by readPassageText, is its part of articleText. */
function BlockView({ block, pictures }: { block: Block; pictures: PictureSource }): JSX.Element {
  const id = block.id === undefined ? {} : { id: targetId(block.id) };
  switch (block.kind) {
    case 'paragraph':
      return (
        <p {...id}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading {...id}>
          <Runs runs={block.runs} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote {...id}>
          <Blocks blocks={block.blocks} pictures={pictures} />
          {block.source.length > 0 && (
            <p class="quote-source">
              <Runs runs={block.source} />
            </p>
          )}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List {...id} {...(block.start === undefined ? {} : { start: block.start })}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Blocks blocks={item} pictures={pictures} />
            </li>
          ))}
        </List>
      );
    }
    case 'figure':
      return <FigureView {...id} image={block.image} caption={block.caption} pictures={pictures} />;
    case 'table':
      return <TableView {...id} caption={block.caption} rows={block.rows} />;
    case 'verse':
      return (
        <p {...id} class="verse">
          {block.lines.map((line, index) => (
            <span key={index} class="verse-line">
              <Runs runs={line} />
              {index < block.lines.length - 1 && <br />}
            </span>
          ))}
        </p>
      );
    case 'embed':
      return (
        <p {...id} class="embed" {...notText}>
          <span class="small-caps">{translate(mediaLabels[block.media ?? 'page'])}</span>{' '}
          <Runs runs={[{ text: block.label === '' ? block.address : block.label, link: block.address }]} />
        </p>
      );
    case 'divider':
      return <hr {...id} />;
    case 'code':
      return (
        <pre {...id} tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'note':
      return (
        <div {...id} class="note" role="doc-footnote">
          <span class="note-label" {...notText}>
            {block.label}
          </span>
          <Blocks blocks={block.blocks} pictures={pictures} />
          <a
            class="note-back"
            href={`#${targetId(`from-${block.id}`)}`}
            role="doc-backlink"
            aria-label={translate('articleNoteBack')}
            {...notText}
          >
            ↩
          </a>
        </div>
      );
  }
}
