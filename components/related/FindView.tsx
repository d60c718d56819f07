import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { translate } from '@/utils/localization/translate';
import type { RelatedFind, RelatedPassage } from '@/utils/related/relatedFind';
import { CardHead } from './CardHead';
import { reasonWords, sourceWords } from './findWords';
import { PassagePreview } from './PassagePreview';
import type { LaterPieces } from './laterPieces';

interface FindViewProps {
  find: RelatedFind;
  /** A few words of the site about a piece whose text is not known. */
  excerpt: string | null;
  saved: ReadonlySet<string>;
  later: LaterPieces;
  isPreviewed: boolean;
  onPreview: () => void;
  onGo: (passage: RelatedPassage) => void;
}

/** A piece that speaks of the same thing: the passage with the shared words painted, where it is known from and why it is here, and the ways to it. */
export function FindView({ find, excerpt, saved, later, isPreviewed, onPreview, onGo }: FindViewProps): JSX.Element {
  const { card, source, passage, reasons } = find;
  const isSaved = saved.has(card.address);
  const preview = useId();
  const why = reasonWords(reasons);
  return (
    <li class="related-piece find">
      <CardHead piece={card} language="it" saved={saved} later={later} />
      {passage !== null ? (
        <blockquote class="find-passage reading" lang="it">
          {painted(passage)}
        </blockquote>
      ) : (
        excerpt !== null && (
          <p class="find-passage reading" lang="it">
            {excerpt}
          </p>
        )
      )}
      <p class="find-why aside-text">
        <span class="find-source">{sourceWords(source)}</span>
        {why !== '' && <span>{why}</span>}
      </p>
      {(passage !== null || isSaved) && (
        <div class="find-ways">
          {passage !== null && (
            <Button weight="quiet" icon="arrow" label={translate('relatedGoOf', card.title)} onClick={() => onGo(passage)}>
              {translate('relatedGo')}
            </Button>
          )}
          {isSaved && (
            <button
              type="button"
              class="button button-quiet"
              aria-label={translate('relatedPreviewOf', card.title)}
              aria-expanded={isPreviewed}
              aria-controls={preview}
              onClick={onPreview}
            >
              {translate('relatedPreview')}
            </button>
          )}
        </div>
      )}
      <div id={preview}>{isPreviewed && <PassagePreview address={card.address} title={card.title} passage={passage} />}</div>
    </li>
  );
}

/** The passage with the words that it shares painted. */
function painted({ text, painted: words }: RelatedPassage): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of words) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
