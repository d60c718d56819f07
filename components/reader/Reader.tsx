import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NoArticle } from '@/components/article/NoArticle';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { Skeleton } from '@/components/controls/Skeleton';
import { StatePage } from '@/components/controls/StatePage';
import type { Library } from '@/components/hooks/library';
import { useLibrary } from '@/components/hooks/useLibrary';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSame } from '@/components/hooks/useSame';
import { useSettings } from '@/components/hooks/useSettings';
import { readTab, type TabReading } from '@/utils/capture/readTab';
import { reloadTab } from '@/utils/capture/reloadTab';
import { translate } from '@/utils/localization/translate';
import { Changes } from './Changes';
import { MendPiece } from './MendPiece';
import { NotSaved } from './NotSaved';
import { ReaderPiece, type ReaderSettings } from './ReaderPiece';
import { savedRequest, type ReaderRequest } from './readerRequest';

/** The reader: a saved piece from the library, or the piece of a tab that is read again. */
export function Reader({ request }: { request: ReaderRequest | null }): JSX.Element {
  const settings = useSettings();
  if (request === null) return <Nothing title={translate('readerNothing')} text={translate('readerNothingText')} />;
  if (request.kind === 'changes') return <Changes address={request.address} other={request.other} />;
  if (request.kind === 'mending') return <MendPiece address={request.address} />;
  return request.kind === 'saved' ? (
    <SavedReader request={request} settings={settings} />
  ) : (
    <TabReader tabId={request.tabId} settings={settings} />
  );
}

interface SavedReaderProps {
  request: Extract<ReaderRequest, { kind: 'saved' }>;
  settings: ReaderSettings;
}

function SavedReader({ request: { address, highlight, passage, version }, settings }: SavedReaderProps): JSX.Element {
  const kept = useLibrary((library) => savedState(library, address, version), [address, version ?? 0]);
  // A piece that is removed while it is read, or whose library closes, stays on the page, so that nothing is pulled from under the reader's eyes.
  const [last, setLast] = useState(kept);
  if (kept.state === 'ready' && kept.value !== null && last !== kept) setLast(kept);
  const before = last.state === 'ready' ? last.value : null;
  // Where the reader is in it, or a label, is written all the time: cards that are open and what can be undone rest on the piece itself.
  const shown = useSame(kept.state === 'ready' ? (kept.value ?? before) : before);
  if (kept.state === 'loading') return <Waiting />;
  if (kept.state === 'failed' && before === null) return <LibraryUnavailable because={kept.because} />;
  if (shown === null) return <NotSaved address={address} />;
  const isSaved = kept.state === 'failed' || kept.value !== null;
  return (
    <ReaderPiece
      article={shown.article}
      savedAt={isSaved ? shown.savedAt : null}
      settings={settings}
      arrivesAt={highlight}
      passage={passage}
      version={version}
    />
  );
}

/** The copy saved first, or the version kept at that time, with the day of the saved copy and under its addresses: all else of the piece is kept there. */
async function savedState(library: Library, address: string, version: number | undefined): ReturnType<Library['savedArticle']> {
  const saved = await library.savedArticle(address);
  if (saved === null || version === undefined) return saved;
  const article = await library.versionAt(address, version);
  const { address: own, otherAddresses } = saved.article;
  return article && { ...saved, article: { ...article, address: own, otherAddresses } };
}

function TabReader({ tabId, settings }: { tabId: number; settings: ReaderSettings }): JSX.Element {
  const [reading, setReading] = useState<TabReading | null | 'tab-gone'>(null);
  const read = useCallback(
    (before = Promise.resolve()): void => {
      setReading(null);
      void before
        .then(() => browser.tabs.get(tabId))
        .then(
          () => readTab(tabId).then(setReading),
          () => setReading('tab-gone'),
        );
    },
    [tabId],
  );
  useEffect(() => read(), [read]);
  const address = reading !== null && reading !== 'tab-gone' && reading.kind === 'article' ? reading.article.address : '';
  const kept = useLibrary((library) => library.savedArticle(address), [address]);
  const savedAs = kept.state === 'ready' ? kept.value?.article.address : undefined;
  // The tab's number means nothing once the browser has been closed; a saved piece has an address that lasts.
  useEffect(() => {
    if (savedAs !== undefined) history.replaceState(null, '', savedRequest(savedAs));
  }, [savedAs]);
  if (reading === null) return <Waiting />;
  if (reading === 'tab-gone') return <Nothing title={translate('readerTabGone')} text={translate('readerTabGoneText')} />;
  if (reading.kind !== 'article') {
    return (
      <main class="page-state">
        <NoArticle
          reading={reading}
          onRetry={() => read()}
          onReload={() => read(reloadTab(tabId))}
          onLibrary={() => location.assign('/library.html')}
        />
      </main>
    );
  }
  const saved = kept.state === 'ready' ? kept.value : null;
  return <ReaderPiece article={reading.article} savedAt={saved?.savedAt ?? null} settings={settings} />;
}

function Waiting(): JSX.Element {
  return (
    <main class="page-waiting" aria-busy="true">
      <Skeleton titled name={translate('readerOpening')} />
    </main>
  );
}

function Nothing({ title, text }: { title: string; text: string }): JSX.Element {
  usePageTitle(title);
  return (
    <main class="page-state">
      <StatePage
        title={title}
        action={
          <a class="button button-main" href="/library.html">
            {translate('stateOpenLibrary')}
          </a>
        }
      >
        {text}
      </StatePage>
    </main>
  );
}
