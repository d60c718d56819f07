import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import { useLaterPieces } from '@/components/awaited/useLaterPieces';
import { goToOffsets } from '@/components/article/passages';
import { PieceHighlights } from '@/components/article/PieceHighlights';
import { ReadingProgress } from '@/components/article/ReadingProgress';
import { LateFigures } from '@/components/claims/LateFigures';
import { useKeyPoints } from '@/components/claims/useKeyPoints';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { SaveMark } from '@/components/controls/SaveMark';
import { Tabs } from '@/components/controls/Tabs';
import { Toast } from '@/components/controls/Toast';
import { unreadableMessages } from '@/components/hooks/failureMessages';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePainted } from '@/components/hooks/usePainted';
import { usePieceKeeping } from '@/components/hooks/usePieceKeeping';
import { savedRequest } from '@/components/reader/readerRequest';
import type { Asked } from '@/components/related/asked';
import { RelatedPieces } from '@/components/related/RelatedPieces';
import { showRelated } from '@/utils/capture/showRelated';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { readingMinutes } from '@/utils/article/readingTime';
import type { Claim } from '@/utils/claims/claim';
import { translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { Settings } from '@/utils/settings/settings';
import { leaveFor } from './leaveFor';

interface PopupArticleProps {
  article: Article;
  tabId: number;
  menu: ComponentChildren;
  settings: Settings;
  onSettings: (part: Partial<Settings>) => void;
}

type View = 'read' | 'claims' | 'figures' | 'related';

/** A file of the extension is missing only when its page is being closed: then nobody is there to be told. */
const gone = (): void => undefined;

/** The piece of the tab in its three views. */
export function PopupArticle({ article, tabId, menu, settings, onSettings }: PopupArticleProps): JSX.Element {
  const { address } = article;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const [view, setView] = useState<View>('read');
  const [piece, setPiece] = useState<HTMLElement | null>(null);
  const [session, setSession] = useState<HighlightSession | null>(null);
  const painted = usePainted();
  const { notice, tell, close } = useNotices();
  const { save, remove } = usePieceKeeping(tell);
  const kept = useLibrary((library) => library.savedArticle(address), [address]);
  const related = useLibrary(
    (library) => library.whichAreSaved([...article.sameSection, ...article.sameAuthor].map((card) => card.address)),
    [address],
  );
  const later = useLaterPieces(tell);
  // Until the library has answered a click saves: nothing is lost by it, since saving a saved piece changes nothing.
  const saved = kept.state === 'ready' && kept.value !== null;
  const found = useKeyPoints({ article, text, saved, piece, session, settings, onSettings, tell });

  const goTo = (claim: Pick<Claim, 'start' | 'end'>): void => {
    setView('read');
    // The view is hidden until the tab has changed.
    requestAnimationFrame(() => goToOffsets(piece, claim));
  };
  const goToOnPage = (claim: Claim): void => {
    void import('./showOnPage').then(async ({ showOnPage }) => {
      if (await showOnPage(article, text, claim)) window.close();
      else tell(translate('claimsLostOnPage'));
    }, gone);
  };
  const goToComments = (): void => {
    void import('./askPage').then(async ({ askPage }) => {
      if (await askPage('jumpToComments', tabId)) window.close();
      else tell(translate('relatedNoComments'));
    }, gone);
  };
  // Begun within the click itself, or the browser would not open the panel.
  const relate = (of: Asked['of'], words: string): void =>
    void showRelated({ of, text: words }, address).then((opened) => {
      if (opened) window.close();
      else tell(translate('panelNotOpened'));
    });
  const openWide = (): void => leaveFor('/reader.html', saved ? savedRequest(address) : `?tab=${tabId}`);

  return (
    <>
      <header class="popup-top">
        {view !== 'read' && <h1 class="spoken">{article.title}</h1>}
        <p class="popup-section small-caps">{article.section ?? translate('extensionShortName')}</p>
        <IconButton
          label={translate(saved ? 'popupRemove' : 'popupSave')}
          pressed={saved}
          onClick={() => (saved ? remove(address) : save(article))}
        >
          <SaveMark saved={saved} />
        </IconButton>
        <IconButton label={translate('popupOpenWide')} onClick={openWide}>
          <Icon name="open" />
        </IconButton>
        {menu}
      </header>
      <main class="popup-article" data-view={view} data-painted={painted || undefined}>
        {kept.state === 'failed' && <p class="popup-warning">{translate(unreadableMessages[kept.because])}</p>}
        <Tabs<View>
          label={translate('popupViews')}
          chosen={view}
          onChoose={setView}
          tabs={[
            {
              name: 'read',
              label: translate('popupRead'),
              panel: <ArticleView root={setPiece} article={article} minutes={readingMinutes(text)} pictures={{ from: 'page' }} />,
            },
            {
              name: 'claims',
              label: translate('popupClaims'),
              count: found === null ? null : found.points.shown.length,
              panel: found !== null && (
                <found.View
                  {...found.points}
                  titled
                  onJump={goTo}
                  onJumpOnPage={goToOnPage}
                  onRelated={({ start, end }) => relate('claim', text.slice(start, end))}
                  onRead={() => setView('read')}
                />
              ),
            },
            {
              name: 'figures',
              label: translate('figuresTitle'),
              panel: view === 'figures' && <LateFigures article={article} text={text} tell={tell} onJump={goTo} />,
            },
            {
              name: 'related',
              label: translate('popupRelated'),
              panel: (
                <RelatedPieces
                  article={article}
                  onPassages={() => relate('piece', '')}
                  saved={related.state === 'ready' ? related.value : new Set()}
                  later={later}
                  onComments={goToComments}
                />
              ),
            },
          ]}
        />
        <ReadingProgress scroller={piece?.closest<HTMLElement>('.tab-panel') ?? null} />
      </main>
      {piece !== null && (
        <PieceHighlights article={article} piece={piece} controls={setSession} onRelate={(words, of) => relate(of, words)} />
      )}
      <Toast notice={notice} onClose={close} />
    </>
  );
}
