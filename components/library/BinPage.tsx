import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { StatePage } from '@/components/controls/StatePage';
import { Toast } from '@/components/controls/Toast';
import { tellFailure } from '@/components/hooks/failureMessages';
import type { Library } from '@/components/hooks/library';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSettings } from '@/components/hooks/useSettings';
import { translate } from '@/utils/localization/translate';
import type { Outcome } from '@/utils/library/outcome';
import type { Restored } from '@/utils/library/restoreFromBin';
import type { BinRow } from '@/utils/library/versions/version3';
import { BinEntry } from './BinEntry';

/** Rows at first; a bin is seldom longer. */
const firstRows = 100;

const restoredWords = { restored: 'binRestored', gone: 'binGone', 'needs-piece': 'binNeedsPiece' } as const satisfies Record<
  Restored,
  string
>;

/** The bin: what was removed in the last weeks, each thing with the way back to its place; to delete for good is asked for twice. */
export function BinPage(): JSX.Element {
  usePageTitle(translate('binTitle'));
  useSettings();
  const [limit, setLimit] = useState(firstRows);
  const [deleting, setDeleting] = useState<BinRow | 'all' | null>(null);
  const { notice, tell, close } = useNotices();
  const found = useLibrary((library) => library.binnedRows(limit), [limit]);
  const page = useRef<HTMLDivElement>(null);
  const returns = useRef<number | null>(null);
  /** The focus goes to what took the place of a thing that has gone, to the heading where nothing is left: never to the top of the document. */
  useEffect(() => {
    if (returns.current === null || document.activeElement !== document.body) return;
    const buttons = page.current?.querySelectorAll<HTMLElement>('.bin-entry .button') ?? [];
    const next = buttons[Math.min(returns.current, buttons.length - 1)] ?? page.current?.querySelector('h1');
    returns.current = null;
    next?.focus();
  }, [found]);
  if (found.state === 'failed') return <LibraryUnavailable because={found.because} />;
  const { rows, total } = found.state === 'ready' ? found.value : { rows: [], total: 0 };

  const run = async <T,>(work: (library: Library) => Promise<Outcome<T>>, told?: (value: T) => string): Promise<void> => {
    const outcome = await work(await loadLibrary());
    if (outcome.kind === 'failed') tellFailure(tell, outcome.because, () => void run(work, told));
    else if (told !== undefined) tell(told(outcome.value));
  };
  const putBack = (row: BinRow): void => {
    returns.current = rows.indexOf(row);
    void run(
      (library) => library.restoreFromBin(row.id),
      (restored) => translate(restoredWords[restored]),
    );
  };
  const deleteForGood = (what: BinRow | 'all'): void => {
    setDeleting(null);
    returns.current = what === 'all' ? 0 : rows.indexOf(what);
    void run((library) => (what === 'all' ? library.emptyBin() : library.removeForGood([what.id])));
  };
  return (
    <div ref={page} class="library">
      <header class="library-top">
        <h1 tabIndex={-1}>{translate('binTitle')}</h1>
        <p class="aside-text">{total > 0 && translate('binExplained')}</p>
        <a class="button button-quiet" href="/library.html">
          <Icon name="back" />
          {translate('binBack')}
        </a>
      </header>
      <main aria-busy={found.state === 'loading'}>
        {found.state === 'ready' && total === 0 && <StatePage title={translate('binNothing')}>{translate('binNothingText')}</StatePage>}
        {total > 0 && (
          <>
            <ul class="piece-list">
              {rows.map((row) => (
                <BinEntry key={row.id} row={row} now={Date.now()} onPutBack={putBack} onDelete={setDeleting} />
              ))}
            </ul>
            <p class="bin-actions">
              {rows.length < total && <Button onClick={() => setLimit(limit * 2)}>{translate('binMore')}</Button>}
              <Button weight="quiet" onClick={() => setDeleting('all')}>
                {translate('binEmpty')}
              </Button>
            </p>
          </>
        )}
      </main>
      {deleting !== null && (
        <Dialog title={translate(deleting === 'all' ? 'binEmpty' : 'binForGood')} onClose={() => setDeleting(null)}>
          <p>{deleting === 'all' ? translate('binEmptyText') : translate('binForGoodText', deleting.words ?? deleting.title)}</p>
          <div class="dialog-actions">
            <Button weight="quiet" onClick={() => setDeleting(null)}>
              {translate('controlCancel')}
            </Button>
            <Button weight="main" onClick={() => deleteForGood(deleting)}>
              {translate(deleting === 'all' ? 'binEmpty' : 'binForGood')}
            </Button>
          </div>
        </Dialog>
      )}
      <Toast notice={notice} onClose={close} />
    </div>
  );
}
