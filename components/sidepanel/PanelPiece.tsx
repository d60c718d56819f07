import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Byline } from '@/components/article/ArticleHeader';
import { claimPassage } from '@/components/article/claimPassage';
import { useKeyPoints } from '@/components/claims/useKeyPoints';
import { Skeleton } from '@/components/controls/Skeleton';
import { Tabs, type Tab } from '@/components/controls/Tabs';
import { Toast } from '@/components/controls/Toast';
import { unreadableMessages } from '@/components/hooks/failureMessages';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { useShortcut } from '@/components/hooks/useShortcut';
import { wholePiece, type Asked } from '@/components/related/asked';
import { RelatedView } from '@/components/related/RelatedView';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { panelPartSchema, type PanelPart } from '@/utils/capture/panelPlaces';
import { translate } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';
import { PanelComments } from './PanelComments';
import { PanelHighlights } from './PanelHighlights';
import { PanelTop } from './PanelTop';
import { useAsked } from './useAsked';
import { usePanelHighlights } from './usePanelHighlights';
import { usePanelPlace } from './usePanelPlace';
import { usePanelWays } from './usePanelWays';

interface PanelPieceProps {
  article: Article;
  tabId: number;
  /** Grows whenever the page in the tab has moved or loaded. */
  turn: number;
  menu: ComponentChildren;
  settings: Settings;
  onSettings: (part: Partial<Settings>) => void;
}

/** The piece in front, in the four parts of the panel. The figures 1 to 4 open them. */
export function PanelPiece({ article, tabId, turn, menu, settings, onSettings }: PanelPieceProps): JSX.Element {
  const { address, otherAddresses, language, commentCount } = article;
  const root = useRef<HTMLElement>(null);
  const text = useMemo(() => articleText(article.blocks), [article]);
  const { notice, tell, close } = useNotices();
  const { part, choose } = usePanelPlace(address, root);
  const kept = useLibrary((library) => library.savedArticle(address, ...otherAddresses), [address, ...otherAddresses]);
  const saved = kept.state === 'ready' ? kept.value : null;
  const found = useKeyPoints({ article, text, saved: saved !== null, piece: null, session: null, settings, onSettings, tell });
  const marked = usePanelHighlights(article, text, settings.lastInk, tell);
  const { jump, copy, toComments } = usePanelWays(article, tell);
  const [asked, setAsked] = useAsked({ article, tabId, turn, onAsked: () => choose('related') });
  const seen = useSeen(part);
  useShortcut(Object.fromEntries(panelPartSchema.options.map((name, index) => [String(index + 1), () => choose(name)])));

  const relate = (of: Asked['of'], words: string): void => {
    setAsked({ of, text: words });
    choose('related');
  };
  const tabs: Tab<PanelPart>[] = [
    {
      name: 'claims',
      label: translate('popupClaims'),
      count: found === null ? null : found.points.shown.length,
      panel:
        found === null ? (
          <Skeleton name={translate('panelReadingClaims')} />
        ) : (
          <found.View
            {...found.points}
            isHighlighted={marked.isHighlighted}
            {...(marked.state === 'ready' ? { onHighlight: marked.toggle } : {})}
            titled
            onJump={(claim) => jump(claimPassage(text, claim))}
            onRelated={({ start, end }) => relate('claim', text.slice(start, end))}
          />
        ),
    },
    {
      name: 'highlights',
      label: translate('panelHighlights'),
      count: marked.state === 'ready' ? marked.highlights.length : null,
      panel: marked.state === 'ready' && (
        <PanelHighlights
          highlights={marked.highlights}
          language={language}
          notes={marked.notes}
          onJump={({ selector }) => jump(selector)}
          onRelated={({ selector }) => relate('highlight', selector.quotation)}
          onCopy={({ selector }) => copy(selector)}
          onRemove={marked.remove}
        />
      ),
    },
    {
      name: 'related',
      label: translate('popupRelated'),
      panel: seen.has('related') && (
        <RelatedView article={article} text={text} asked={asked} followsSelection onWholePiece={() => setAsked(wholePiece)} tell={tell} />
      ),
    },
    {
      name: 'comments',
      label: translate('panelCommentsTab'),
      ...(commentCount === null ? {} : { count: commentCount }),
      panel: <PanelComments count={commentCount} onGo={toComments} />,
    },
  ];

  return (
    <>
      <PanelTop article={article} tabId={tabId} savedAs={saved?.article.address ?? null} menu={menu} tell={tell} />
      <main class="panel-piece" ref={root}>
        <div class="panel-heading">
          <h1 class="panel-title" lang={language}>
            {article.title}
          </h1>
          <Byline {...article} />
        </div>
        {kept.state === 'failed' && <p class="panel-warning">{translate(unreadableMessages[kept.because])}</p>}
        {part !== null && (
          <Tabs<PanelPart>
            label={translate('popupViews')}
            chosen={part}
            onChoose={choose}
            tabs={tabs.map((tab) => ({ ...tab, panel: <div class="panel-part">{tab.panel}</div> }))}
          />
        )}
      </main>
      <Toast notice={notice} onClose={close} />
    </>
  );
}

/** The parts that were open once: what a part shows is looked for when it is opened first, and stays. */
function useSeen(part: PanelPart | null): ReadonlySet<PanelPart> {
  const seen = useRef(new Set<PanelPart>());
  if (part !== null) seen.current.add(part);
  return seen.current;
}
