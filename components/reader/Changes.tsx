import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { InkDot } from '@/components/highlights/InkDot';
import { inkName } from '@/components/highlights/inkNames';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { StatePage } from '@/components/controls/StatePage';
import { Toast } from '@/components/controls/Toast';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { formatDayAndTime, translate, type MessageKey } from '@/utils/localization/translate';
import { ChangesText } from './ChangesText';
import { readChanges, type ChangesReading, type PieceChanges } from './readChanges';
import { savedRequest, type OtherState } from './readerRequest';

interface ChangesProps {
  address: string;
  other: OtherState;
}

/** What changed of a saved piece: sentence by sentence, what of the reader's it touches, and the offer to keep the new text beside the old. */
export function Changes({ address, other }: ChangesProps): JSX.Element {
  usePageTitle(translate('changesTitle'));
  const [reading, setReading] = useState<ChangesReading | null>(null);
  const named = JSON.stringify(other);
  useEffect(() => {
    let over = false;
    void readChanges(address, JSON.parse(named) as OtherState).then((read) => {
      if (!over) setReading(read);
    });
    return () => {
      over = true;
    };
  }, [address, named]);
  if (reading === null) {
    return (
      <main class="page-state" aria-busy="true">
        <h1 class="spoken">{translate('changesReading')}</h1>
      </main>
    );
  }
  if (reading.kind === 'unavailable') return <LibraryUnavailable because="unavailable" />;
  if (reading.kind === 'changed') return <Changed address={address} changes={reading.changes} />;
  const [title, text] = nothing[reading.kind];
  return (
    <main class="page-state">
      <StatePage
        title={translate(title)}
        action={
          <a class="button button-main" href={reading.kind === 'not-saved' ? '/library.html' : `/reader.html${savedRequest(address)}`}>
            {translate(reading.kind === 'not-saved' ? 'stateOpenLibrary' : 'changesOpenSaved')}
          </a>
        }
      >
        {translate(text)}
      </StatePage>
    </main>
  );
}

const nothing: Readonly<Record<'same' | 'not-whole' | 'not-saved' | 'gone', [title: MessageKey, text: MessageKey]>> = {
  same: ['changesSame', 'changesSameText'],
  'not-whole': ['changesNotWhole', 'changesNotWholeText'],
  'not-saved': ['readerNotSaved', 'readerNotSavedText'],
  gone: ['changesGone', 'changesGoneText'],
};

function Changed({ address, changes }: { address: string; changes: PieceChanges }): JSX.Element {
  const { saved, asRead, comparison, highlights, claims } = changes;
  const [keptAt, setKeptAt] = useState(changes.keptAt);
  const { notice, tell, close } = useNotices();
  const keep = async (at: number): Promise<void> => {
    const library = await loadLibrary();
    const outcome = await library.keepVersion(asRead, at);
    if (outcome.kind === 'failed') {
      tellFailure(tell, outcome.because, () => void keep(at));
      return;
    }
    if (outcome.value === null) {
      tell(translate('readerNotSaved'));
      return;
    }
    const kept = outcome.value.keptAt;
    setKeptAt(kept);
    tell(translate('changesKept'), () => {
      void takeBack(kept);
    });
  };
  const takeBack = async (kept: number): Promise<void> => {
    const removed = await (await loadLibrary()).removeVersion(address, kept, Date.now());
    if (removed.kind === 'done') setKeptAt(null);
    else tellFailure(tell, removed.because, () => void takeBack(kept));
  };
  return (
    <div class="reader changes">
      <header class="reader-bar">
        <a class="button button-quiet" href={`/reader.html${savedRequest(address)}`}>
          <Icon name="back" />
          {translate('changesOpenSaved')}
        </a>
      </header>
      <main class="reader-column changes-main">
        <h1 class="piece-title">{translate('changesTitle')}</h1>
        <p class="aside-text" lang={saved.language}>
          {saved.title}
        </p>
        <p>{keptAt === null ? translate('changesOffer') : translate('changesKeptOn', formatDayAndTime(keptAt))}</p>
        {keptAt === null && (
          <p>
            <Button weight="main" onClick={() => void keep(Date.now())}>
              {translate('changesKeep')}
            </Button>
          </p>
        )}
        {highlights.length > 0 && (
          <section>
            <h2>{translate('changesHighlights')}</h2>
            <ul class="changes-touched">
              {highlights.map(({ highlight, state }) => (
                <li key={highlight.id}>
                  <InkDot ink={highlight.ink} />
                  <div>
                    <p class="aside-text">{`${inkName(highlight.ink)} · ${translate(state === 'lost' ? 'changesNotFound' : 'changesOtherWords')}`}</p>
                    <blockquote lang={saved.language}>{highlight.selector.quotation}</blockquote>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {claims.length > 0 && (
          <section>
            <h2>{translate('changesClaims')}</h2>
            <ul class="changes-touched" lang={saved.language}>
              {claims.map((claim) => (
                <li key={claim}>{claim}</li>
              ))}
            </ul>
          </section>
        )}
        <ChangesText sentences={comparison.pieces} language={saved.language} />
      </main>
      <Toast notice={notice} onClose={close} />
    </div>
  );
}
