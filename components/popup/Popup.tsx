import type { JSX } from 'preact';
import { NoArticle } from '@/components/article/NoArticle';
import { Skeleton } from '@/components/controls/Skeleton';
import { useSettings } from '@/components/hooks/useSettings';
import type { TabReading } from '@/utils/capture/readTab';
import { reloadTab } from '@/utils/capture/reloadTab';
import { translate } from '@/utils/localization/translate';
import { leaveFor } from './leaveFor';
import { PopupArticle } from './PopupArticle';
import { PopupMenu } from './PopupMenu';
import { useTabReading } from './useTabReading';

/** The popup: reads the tab under it and shows the piece, or says why there is none. */
export function Popup({ first }: { first: TabReading | Promise<TabReading> }): JSX.Element {
  const [settings, changeSettings] = useSettings();
  const [reading, readAgain] = useTabReading(first);
  const piece =
    reading?.kind === 'article'
      ? { addresses: [reading.article.address, ...reading.article.otherAddresses] as const, tabId: reading.tabId }
      : null;
  const menu = <PopupMenu piece={piece} settings={settings} onChange={changeSettings} />;
  if (reading?.kind === 'article') {
    const { article, tabId } = reading;
    return <PopupArticle article={article} tabId={tabId} menu={menu} settings={settings} onSettings={changeSettings} />;
  }
  return (
    <>
      <header class="popup-top">
        <p class="popup-section small-caps">{translate('extensionShortName')}</p>
        {menu}
      </header>
      <main class="popup-state" aria-busy={reading === null}>
        {reading === null ? (
          <Skeleton titled name={translate('popupReading')} />
        ) : (
          <NoArticle
            reading={reading}
            onRetry={() => readAgain()}
            onReload={() => readAgain(reloadTab())}
            onLibrary={() => leaveFor('/library.html')}
          />
        )}
      </main>
    </>
  );
}
