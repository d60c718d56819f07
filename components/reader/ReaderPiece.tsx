import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleView } from '@/components/article/ArticleView';
import { followLink } from '@/components/article/followLink';
import { inkName } from '@/components/highlights/inkNames';
import { claimPassage } from '@/components/article/claimPassage';
import { goToOffsets } from '@/components/article/passages';
import { PieceHighlights } from '@/components/article/PieceHighlights';
import type { PictureSource } from '@/components/article/pictureAddress';
import { ReadingProgress } from '@/components/article/ReadingProgress';
import { ClaimMarks } from '@/components/claims/ClaimMarks';
import { LateFigures } from '@/components/claims/LateFigures';
import { useKeyPoints } from '@/components/claims/useKeyPoints';
import { Toast } from '@/components/controls/Toast';
import { copyText } from '@/components/hooks/copyText';
import { wholePiece } from '@/components/related/asked';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { usePieceKeeping } from '@/components/hooks/usePieceKeeping';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { readingMinutes } from '@/utils/article/readingTime';
import { jumpTo } from '@/utils/capture/jumpTo';
import type { Claim } from '@/utils/claims/claim';
import { highlightsAsMarkdown } from '@/utils/export/highlightsAsMarkdown';
import type { Highlight } from '@/utils/highlights/highlight';
import { paragraphNumber } from '@/utils/highlights/paragraphNumber';
import { formatDayAndTime, translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { Span } from '@/utils/text/span';
import type { Settings } from '@/utils/settings/settings';
import { MarginNotes } from './MarginNotes';
import { PieceGuide } from './PieceGuide';
import { printMarks } from './printMarks';
import { ReaderBar } from './ReaderBar';
import { ReaderFooter } from './ReaderFooter';
import { ReaderLabels } from './ReaderLabels';
import { ReaderRelated } from './ReaderRelated';
import { savedRequest } from './readerRequest';
import { useArrival } from './useArrival';
import { useReadingPosition } from './useReadingPosition';
import { useShortcuts } from './useShortcuts';

export type ReaderSettings = [Settings, (part: Partial<Settings>) => void];

interface ReaderPieceProps {
  article: Article;
  /** Milliseconds since 1970; null while the piece is not in the library. */
  savedAt: number | null;
  settings: ReaderSettings;
  /** Id of a highlight that the reader asked for: it is gone to once it is found. */
  arrivesAt?: string | undefined;
  /** Offsets of its text that the reader asked for. */
  passage?: Span | undefined;
  /** When the version that is shown was kept; absent for the copy saved first. */
  version?: number | undefined;
}

/** A piece at full width: its guide on the left, the notes on the right beside their highlights. */
export function ReaderPiece({
  article,
  savedAt,
  settings: [settings, changeSettings],
  arrivesAt,
  passage,
  version,
}: ReaderPieceProps): JSX.Element {
  const { address, title, language } = article;
  usePageTitle(title);
  const saved = savedAt !== null;
  const text = useMemo(() => articleText(article.blocks), [article]);
  const [piece, setPiece] = useState<HTMLElement | null>(null);
  const [figuresOpen, setFiguresOpen] = useState(false);
  const [session, setSession] = useState<HighlightSession | null>(null);
  const [asked, setAsked] = useState(wholePiece);
  useShortcuts(session);
  const { notice, tell, close } = useNotices();
  const { save, remove } = usePieceKeeping(tell);
  const found = useKeyPoints({ article, text, saved, piece, session, settings, onSettings: changeSettings, tell });
  const kept = useLibrary((library) => library.highlightsOf(address), [address]);
  const highlights = kept.state === 'ready' ? kept.value : [];
  useReadingPosition(piece, address, saved, arrivesAt !== undefined || passage !== undefined);
  const isPainted = piece !== null;
  useEffect(() => {
    if (passage !== undefined) goToOffsets(piece, passage);
  }, [isPainted, passage?.start, passage?.end]);
  useArrival(session, arrivesAt);
  useEffect(() => {
    if (!import.meta.env.FIREFOX || piece === null) return undefined;
    const ending = new AbortController();
    printMarks(piece, ending.signal);
    return () => ending.abort();
  }, [piece]);
  const load = useCallback(async (image: string) => (await loadLibrary()).savedImage(address, image), [address]);
  const pictures = useMemo<PictureSource>(() => (saved ? { from: 'library', load } : { from: 'page' }), [saved, load]);

  const paragraphOf = ({ selector }: Highlight): number | null => paragraphNumber(article.blocks, selector);
  const copyHighlights = (): void => {
    void copyText(highlightsAsMarkdown(article, highlights, { inkName, paragraphOf })).then((copied) =>
      tell(translate(copied ? 'readerHighlightsCopied' : 'controlNotCopied')),
    );
  };
  const goToPoint = (claim: Claim): void => {
    const point = document.querySelectorAll<HTMLElement>('.guide .claim-jump')[found?.points.shown.indexOf(claim) ?? -1];
    const folded = point?.closest('details');
    if (folded) folded.open = true;
    point?.focus();
  };
  const guide = {
    language,
    found,
    onJump: (claim: Claim) => void goToOffsets(piece, claim),
    onRelated: ({ start, end }: Claim) => setAsked({ of: 'claim', text: text.slice(start, end) }),
    onJumpOnPage: (claim: Claim) => {
      void jumpTo(address, claimPassage(text, claim), article.otherAddresses).then((jump) => {
        if (jump.kind === 'not-open') followLink(jump.link);
        else if (jump.state === 'lost') tell(translate('claimsLostOnPage'));
      });
    },
  };

  return (
    <div class="reader">
      <a class="skip-link" href="#piece">
        {translate('readerSkip')}
      </a>
      <ReaderBar
        saved={saved}
        settings={settings}
        onSettings={changeSettings}
        onSave={() => save(article)}
        onRemove={() => remove(address)}
        {...(session === null ? {} : { onHighlights: session.showHighlights })}
        {...(highlights.length === 0 ? {} : { onCopyHighlights: copyHighlights })}
      />
      <ReadingProgress />
      <div class="reader-columns">
        <PieceGuide {...guide} blocks={article.blocks} onHeading={(span) => void goToOffsets(piece, span)} />
        <main id="piece" class="reader-main" tabIndex={-1}>
          {kept.state === 'failed' && kept.because === 'forbidden' && <p role="status">{translate('controlFailedForbidden')}</p>}
          {version !== undefined && (
            <p class="aside-text">
              {translate('versionsReading', formatDayAndTime(version))}{' '}
              <a href={`/reader.html${savedRequest(address)}`}>{translate('changesOpenSaved')}</a>
            </p>
          )}
          <ArticleView root={setPiece} article={article} minutes={readingMinutes(text)} pictures={pictures} leadImage />
          {piece !== null && found !== null && <ClaimMarks piece={piece} claims={found.points.shown} onMark={goToPoint} />}
          {saved && <ReaderLabels address={address} tell={tell} />}
          <details class="figures-part guide-part" onToggle={({ currentTarget }) => setFiguresOpen(currentTarget.open)}>
            <summary>{translate('figuresTitle')}</summary>
            {figuresOpen && <LateFigures article={article} text={text} tell={tell} onJump={(span) => void goToOffsets(piece, span)} />}
          </details>
          <ReaderRelated article={article} text={text} asked={asked} onAsk={setAsked} tell={tell} />
          <ReaderFooter address={address} savedAt={savedAt} version={version} tell={tell} />
        </main>
        {highlights.length > 0 && <MarginNotes piece={piece} highlights={highlights} />}
      </div>
      {piece !== null && (
        <PieceHighlights article={article} piece={piece} controls={setSession} onRelate={(words, of) => setAsked({ of, text: words })} />
      )}
      <Toast notice={notice} onClose={close} />
    </div>
  );
}
