import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { downloadFile } from '@/components/backup/downloadFile';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { SearchBox } from '@/components/controls/SearchBox';
import { Skeleton } from '@/components/controls/Skeleton';
import { StatePage } from '@/components/controls/StatePage';
import { Toast } from '@/components/controls/Toast';
import { copyText } from '@/components/hooks/copyText';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { useSettings } from '@/components/hooks/useSettings';
import { useShortcut } from '@/components/hooks/useShortcut';
import { translate, translateCount } from '@/utils/localization/translate';
import type { Grouping } from './groupEntries';
import { NotebookGroups } from './NotebookGroups';
import { notebookMarkdown } from './notebookMarkdown';
import { searchEntries } from './searchEntries';

/** The notebook: every highlight of the library under headings of the reader's choice, searched, selected, copied and taken out. */
export function NotebookPage(): JSX.Element {
  usePageTitle(translate('notebookTitle'));
  useSettings();
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('piece');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  const { notice, tell, close } = useNotices();
  const kept = useLibrary((library) => library.allHighlights(), []);
  const all = kept.state === 'ready' ? kept.value : null;
  const found = useMemo(() => searchEntries(all ?? [], query), [all, query]);
  // What is selected and what is taken out is what can be seen: a highlight that the search hides is left in peace.
  const chosen = found.filter(({ highlight }) => selected.has(highlight.id));
  useShortcut({
    '/': (event) => {
      event.preventDefault();
      field.current?.focus();
    },
  });

  if (kept.state === 'failed') return <LibraryUnavailable because={kept.because} />;
  // With nothing selected the buttons are about all that is shown.
  const taken = chosen.length > 0 ? chosen : found;
  const take = (use: (markdown: string) => Promise<void> | void): void => {
    notebookMarkdown(taken).then(use, () => tell(translate('stateUnavailable')));
  };
  const copy = (): void =>
    take(async (markdown) => {
      const copied = await copyText(markdown);
      tell(copied ? translateCount('notebookCopied', taken.length) : translate('controlNotCopied'));
    });
  const download = (): void =>
    take((markdown) => downloadFile(`${translate('notebookFile')}.md`, new Blob([markdown], { type: 'text/markdown' })));
  const allSelected = chosen.length === found.length && found.length > 0;
  return (
    <div class="library notebook">
      <header class="library-top">
        <h1>{translate('notebookTitle')}</h1>
        <p class="aside-text" role="status">
          {all !== null && all.length > 0 && translateCount('notebookCount', found.length)}
        </p>
        <a class="button button-quiet" href="/library.html">
          <Icon name="library" />
          {translate('readerLibrary')}
        </a>
      </header>
      {all?.length === 0 ? (
        <main class="library-empty">
          <StatePage
            title={translate('notebookEmpty')}
            action={
              <a class="button button-main" href="/library.html">
                {translate('stateOpenLibrary')}
              </a>
            }
          >
            {translate('notebookEmptyText')}
          </StatePage>
        </main>
      ) : (
        <main aria-busy={all === null}>
          <SearchBox label={translate('notebookSearch')} value={query} onChange={setQuery} field={field} />
          <Choice<Grouping>
            label={translate('notebookGroup')}
            value={grouping}
            onChange={setGrouping}
            options={[
              { value: 'piece', label: translate('notebookByPiece') },
              { value: 'ink', label: translate('notebookByInk') },
              { value: 'label', label: translate('notebookByLabel') },
              { value: 'day', label: translate('notebookByDay') },
            ]}
          />
          <div class="notebook-bar" role="toolbar" aria-label={translate('notebookActions')}>
            <Button
              weight="quiet"
              disabled={found.length === 0}
              onClick={() => setSelected(allSelected ? new Set() : new Set(found.map(({ highlight }) => highlight.id)))}
            >
              {translate(allSelected ? 'notebookSelectNone' : 'notebookSelectAll')}
            </Button>
            <span class="aside-text" role="status">
              {chosen.length > 0 && translateCount('notebookSelected', chosen.length)}
            </span>
            <Button icon="copy" disabled={found.length === 0} onClick={copy}>
              {translate('notebookCopy')}
            </Button>
            <Button icon="takeOut" disabled={found.length === 0} onClick={download}>
              {translate('notebookDownload')}
            </Button>
          </div>
          {all === null && <Skeleton name={translate('notebookOpening')} />}
          {all !== null && found.length === 0 && <p class="library-none">{translate('notebookNothingFound', query.trim())}</p>}
          <NotebookGroups key={`${grouping} ${query}`} entries={found} grouping={grouping} selected={selected} onSelect={setSelected} />
        </main>
      )}
      <Toast notice={notice} onClose={close} />
    </div>
  );
}
