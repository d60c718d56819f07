import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { NoArticle } from '@/components/article/NoArticle';
import { Skeleton } from '@/components/controls/Skeleton';
import { StatePage } from '@/components/controls/StatePage';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSettings } from '@/components/hooks/useSettings';
import { reloadTab } from '@/utils/capture/reloadTab';
import { translate } from '@/utils/localization/translate';
import { PanelMenu } from './PanelMenu';
import { PanelPiece } from './PanelPiece';
import { useFollowedTab, type Beside } from './useFollowedTab';

/** The panel beside the pages of a window: what is to be known of the piece in front, or why there is none. */
export function SidePanel(): JSX.Element {
  const [settings, changeSettings] = useSettings();
  const { beside, tabId, turn, readAgain } = useFollowedTab();
  usePageTitle(translate('panelTitle'));
  const menu = <PanelMenu settings={settings} onChange={changeSettings} />;
  if (beside?.kind === 'article') {
    const { article } = beside;
    return (
      <PanelPiece
        key={article.address}
        article={article}
        tabId={beside.tabId}
        turn={turn}
        menu={menu}
        settings={settings}
        onSettings={changeSettings}
      />
    );
  }
  return (
    <>
      <header class="panel-top">
        <p class="panel-section small-caps">{translate('extensionShortName')}</p>
        {menu}
      </header>
      <main class="panel-state" aria-busy={beside === null}>
        {beside === null ? (
          <Skeleton titled name={translate('popupReading')} />
        ) : (
          <NoPiece beside={beside} onRetry={() => readAgain()} onReload={() => readAgain(reloadTab(tabId ?? undefined))} />
        )}
      </main>
    </>
  );
}

interface NoPieceProps {
  beside: Exclude<Beside, { kind: 'article' }>;
  onRetry: () => void;
  onReload: () => void;
}

function NoPiece({ beside, onRetry, onReload }: NoPieceProps): JSX.Element {
  const openLibrary = (): void => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  if (beside.kind === 'ours') return <StatePage title={translate('panelOurs')}>{translate('panelOursText')}</StatePage>;
  if (beside.kind === 'no-tab') return <StatePage title={translate('panelNoTab')}>{translate('panelNoTabText')}</StatePage>;
  return <NoArticle reading={beside} onRetry={onRetry} onReload={onReload} onLibrary={openLibrary} />;
}
