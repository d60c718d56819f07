import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useToastLife } from '@/components/hooks/useToastLife';
import { translate, translateCount, type MessageKey } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import type { StoreFailure } from '@/utils/page/highlightStore';
import type { SessionNotice } from '@/utils/page/sessionView';

const failures: Readonly<Record<StoreFailure, MessageKey>> = {
  full: 'highlightFailedFull',
  forbidden: 'highlightFailedForbidden',
  unavailable: 'highlightFailedUnavailable',
  'not-an-article': 'highlightFailedNotAnArticle',
  'no-access': 'highlightFailedNoAccess',
  gone: 'highlightFailedGone',
};

const happenings: Readonly<Record<Exclude<SessionNotice['kind'], 'failed' | 'removed' | 'panel-shut'>, MessageKey>> = {
  merged: 'highlightMerged',
  attached: 'highlightAttached',
  copied: 'highlightCopied',
  'not-copied': 'highlightNotCopied',
  'link-copied': 'highlightLinkCopied',
  'other-piece': 'highlightOtherPiece',
  'piece-saved': 'highlightPieceSaved',
};

/** What has just happened, with a way back where there is one. Its place is always there, so that screen readers hear what appears in it. */
export function HighlightToast({ session, notice }: { session: HighlightSession; notice: SessionNotice | null }): JSX.Element {
  const toast = useRef<HTMLDivElement>(null);
  useToastLife(notice, () => toast.current?.matches(':hover, :focus-within') === true, session.dismissNotice);
  return (
    <div role="status">
      {notice && (
        <div ref={toast} class="highlight-toast">
          <p>{words(notice)}</p>
          {notice.kind === 'failed' && notice.because === 'full' && (
            <button type="button" onClick={session.makeRoom}>
              {translate('roomOffer')}
            </button>
          )}
          {isUndoable(notice) && (
            <button type="button" onClick={session.undo}>
              {translate('highlightUndo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function isUndoable({ kind }: SessionNotice): boolean {
  return kind === 'removed' || kind === 'merged' || kind === 'attached';
}

function words(notice: SessionNotice): string {
  if (notice.kind === 'failed') return translate(failures[notice.because]);
  if (notice.kind === 'panel-shut') {
    return notice.shortcut === '' ? translate('panelShut') : translate('panelShutShortcut', notice.shortcut);
  }
  if (notice.kind === 'removed') return translateCount('highlightsRemoved', notice.highlights.length);
  return translate(happenings[notice.kind]);
}
