import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLaterPieces } from '@/components/awaited/useLaterPieces';
import { followLink } from '@/components/article/followLink';
import { useLibrary } from '@/components/hooks/useLibrary';
import { RelatedPieces } from '@/components/related/RelatedPieces';
import type { Tell } from '@/components/hooks/useNotices';
import type { Article } from '@/utils/article/article';
import { goToComments } from '@/utils/capture/goToComments';
import { translate } from '@/utils/localization/translate';

/** What the page put beside the piece when it was read, and the way to its comments on the site: folded under the piece until somebody asks. */
export function ReaderRelated({ article, tell }: { article: Article; tell: Tell }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="guide-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translate('readerRelated')}</summary>
      {isOpen && <Pieces article={article} tell={tell} />}
    </details>
  );
}

function Pieces({ article, tell }: { article: Article; tell: Tell }): JSX.Element {
  const { address, otherAddresses, sameSection, sameAuthor } = article;
  const saved = useLibrary((library) => library.whichAreSaved([...sameSection, ...sameAuthor].map((card) => card.address)), [address]);
  const later = useLaterPieces(tell);
  const toComments = (): void =>
    void goToComments(address, ...otherAddresses).then((where) => {
      if (where === 'none') tell(translate('relatedNoComments'));
      // The id that themes give the comments; a page without it opens at its beginning.
      if (where === 'not-open') followLink(`${address}#comments`);
    });
  return (
    <RelatedPieces article={article} saved={saved.state === 'ready' ? saved.value : new Set()} later={later} onComments={toComments} />
  );
}
