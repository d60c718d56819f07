import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Blocks } from '@/components/article/BlockView';
import { goToOffsets, rangeOf } from '@/components/article/passages';
import type { PictureSource } from '@/components/article/pictureAddress';
import { Skeleton } from '@/components/controls/Skeleton';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useSame } from '@/components/hooks/useSame';
import { savedRequest } from '@/components/reader/readerRequest';
import { translate } from '@/utils/localization/translate';
import type { Span } from '@/utils/text/span';

interface PassagePreviewProps {
  address: string;
  title: string;
  passage: Span | null;
}

const paintName = 'taccuino-passage';

/** The whole text of a saved piece in a window of its own, at a passage, which stays marked; and the way to read it at full width. */
export function PassagePreview({ address, title, passage }: PassagePreviewProps): JSX.Element {
  const kept = useLibrary((library) => library.savedArticle(address), [address]);
  const article = useSame(kept.state === 'ready' ? (kept.value?.article ?? null) : null);
  const [piece, setPiece] = useState<HTMLElement | null>(null);
  const load = useCallback(async (image: string) => (await loadLibrary()).savedImage(address, image), [address]);
  const pictures = useMemo<PictureSource>(() => ({ from: 'library', load }), [load]);
  const [start, end] = [passage?.start ?? 0, passage?.end ?? 0];
  useEffect(() => {
    if (piece === null || end === 0) return undefined;
    // The window of the text first, or its passage would be brought into sight where nobody sees it.
    piece.parentElement?.scrollIntoView({ block: 'nearest' });
    goToOffsets(piece, { start, end });
    const range = rangeOf(piece, { start, end });
    if (range !== null) CSS.highlights.set(paintName, new Highlight(range));
    return () => void CSS.highlights.delete(paintName);
  }, [piece, article, start, end]);
  if (kept.state === 'loading') return <Skeleton name={translate('relatedPreviewComes')} />;
  if (article === null) return <p class="aside-text">{translate('relatedPreviewGone')}</p>;
  return (
    <div class="preview">
      <div class="preview-text" role="region" aria-label={translate('relatedPreviewOf', title)} tabIndex={0}>
        <article ref={setPiece} class="piece reading" lang={article.language}>
          <div data-part="body">
            <Blocks blocks={article.blocks} pictures={pictures} />
          </div>
        </article>
      </div>
      <a class="button button-quiet" href={`/reader.html${savedRequest(address, passage ?? undefined)}`} target="_blank">
        {translate('relatedOpenSaved')}
      </a>
    </div>
  );
}
