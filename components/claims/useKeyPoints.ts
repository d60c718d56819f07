import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { rangeOf } from '@/components/article/passages';
import { useDismissedClaims } from '@/components/hooks/useDismissedClaims';
import type { Tell } from '@/components/hooks/useNotices';
import type { Article } from '@/utils/article/article';
import { articleSpans } from '@/utils/article/articleText';
import type { Claim } from '@/utils/claims/claim';
import type { ClaimsRemark } from '@/utils/claims/claimsRemark';
import { isSameClaim, partClaims } from '@/utils/claims/partClaims';
import { translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { Settings } from '@/utils/settings/settings';
import type { KeyClaims } from './KeyClaims';
import type { KeyPoints } from './keyPoints';

interface KeyPointsSource {
  article: Article;
  /** The article's text. */
  text: string;
  saved: boolean;
  /** The element around the piece. */
  piece: HTMLElement | null;
  /** Null until highlights can be made. */
  session: HighlightSession | null;
  settings: Settings;
  onSettings: (part: Partial<Settings>) => void;
  tell: Tell;
}

interface Found {
  /** Best first. */
  claims: readonly Claim[];
  remark: ClaimsRemark | null;
  /** Comes with them: neither is needed before the piece is painted. */
  View: ComponentType<Parameters<typeof KeyClaims>[0]>;
}

/** The key points and the component that shows them; null until they are found, which is after the piece is painted. */
export function useKeyPoints(source: KeyPointsSource): { points: KeyPoints; View: Found['View'] } | null {
  const { article, text, saved, piece, session, settings, onSettings, tell } = source;
  const found = useFound(article, text);
  const dismissed = useDismissedClaims(article.address, saved, tell);
  const marked = useMarkedWords(session);
  const order = settings.claimsOrder;
  const parted = useMemo(() => {
    const claims = found?.claims ?? [];
    return partClaims(order === 'weight' ? claims : claims.toSorted((one, other) => one.start - other.start), text, dismissed.words);
  }, [found, order, text, dismissed.words]);
  if (found === null) return null;
  const wordsOf = (claim: Claim): string => text.slice(claim.start, claim.end);
  const highlight = (claim: Claim): void => {
    const range = rangeOf(piece, claim);
    const done = range === null ? 'none' : session?.toggleHighlight(range);
    if (done === 'made') tell(translate('claimsHighlighted'));
    else if (done === 'covered') tell(translate('claimsCovered'));
  };
  const points: KeyPoints = {
    article,
    text,
    ...parted,
    remark: found.remark,
    order,
    onOrder: (claimsOrder) => onSettings({ claimsOrder }),
    isHighlighted: (claim) => marked.some((words) => words.includes(spaced(wordsOf(claim)))),
    ...(session === null ? {} : { onHighlight: highlight }),
    onDismiss: (claim) => dismissed.dismiss(wordsOf(claim)),
    // All wordings that keep it aside, should it have been cut otherwise when it was put there.
    onRestore: (claim) => dismissed.restore(dismissed.words.filter((words) => isSameClaim(words, wordsOf(claim)))),
    tell,
  };
  return { points, View: found.View };
}

function useFound(article: Article, text: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let over = false;
    Promise.all([import('@/utils/claims/findKeyClaims'), import('@/utils/claims/claimsRemark'), import('./KeyClaims')]).then(
      ([{ findKeyClaims }, { claimsRemark }, { KeyClaims: View }]) => {
        if (over) return;
        const { title, standfirst, blocks } = article;
        const source = { title, standfirst, text, spans: articleSpans(blocks) };
        const claims = findKeyClaims(source);
        setFound({ claims, remark: claimsRemark(source, claims.length), View });
      },
      // A file of the extension is missing only when its page is being closed.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [article, text]);
  return found;
}

/** The words of every highlight that was found in the piece, white space as one space. */
function useMarkedWords(session: HighlightSession | null): readonly string[] {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    if (session === null) return undefined;
    const ending = new AbortController();
    const follow = (): void =>
      setWords(
        session
          .view()
          .places.filter(({ range }) => range !== null)
          .map((place) => spaced(place.words)),
      );
    session.subscribe(follow, ending.signal);
    follow();
    return () => ending.abort();
  }, [session]);
  return words;
}

function spaced(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
