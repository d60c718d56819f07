import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { KeysDialog } from '@/components/controls/KeysDialog';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { Skeleton } from '@/components/controls/Skeleton';
import { Toast } from '@/components/controls/Toast';
import { AwaitedPieces } from '@/components/awaited/AwaitedPieces';
import { BackupDialog } from '@/components/backup/BackupDialog';
import { SafetyLine } from '@/components/backup/SafetyLine';
import { useBackup } from '@/components/backup/useBackup';
import { LabelsDialog } from '@/components/labels/LabelsDialog';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { usePieceKeeping } from '@/components/hooks/usePieceKeeping';
import { useSettled } from '@/components/hooks/useSettled';
import { useSettings } from '@/components/hooks/useSettings';
import { useShortcut } from '@/components/hooks/useShortcut';
import { translate, translateCount } from '@/utils/localization/translate';
import { leavesOutArchived } from '@/utils/search/leavesOutArchived';
import type { PieceFacts } from '@/utils/search/pieceFacts';
import { ContinueReading } from './ContinueReading';
import { EmptyLibrary } from './EmptyLibrary';
import { Facets } from './Facets';
import { libraryKeys } from './libraryKeys';
import { loadSearchedLibrary } from './loadSearchedLibrary';
import { PieceList } from './PieceList';
import { QueryBox } from './QueryBox';
import { SavedSearches } from './SavedSearches';
import { SearchNotes } from './SearchNotes';
import { SelectionBar } from './SelectionBar';
import { useBulkWork } from './useBulkWork';
import { useIndex } from './useIndex';
import { valuesOf } from './valuesOf';
import { usePieceActions } from './usePieceActions';
import { useSelection } from './useSelection';
import { wholeList } from './useVirtualRows';

/** Milliseconds for which a search says nothing of itself: a word that comes and goes would only disquiet. */
const unnoticed = 200;

/** The library: what is saved, newest first, and one box to search it. */
export function LibraryPage(): JSX.Element {
  usePageTitle(translate('libraryTitle'));
  const [{ savedSearches }] = useSettings();
  const [query, setQuery] = useState('');
  const [showsKeys, setShowsKeys] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { notice, tell, close } = useNotices();
  const { remove } = usePieceKeeping(tell);
  const [labelled, setLabelled] = useState<readonly PieceFacts[]>([]);
  const actions = usePieceActions(tell, setLabelled);
  const bulk = useBulkWork(tell);
  const backup = useBackup(tell);
  // At each of a hundred steps the list would be asked for and drawn anew: it follows at the end.
  const isBusy = bulk.work !== null;
  const index = useIndex(isBusy);
  const asked = useSettled(query, 150);
  // Asked again when the index begins to answer, and not at each step of building it.
  const isReady = index.progress?.isReady === true;
  const found = useLibrary((library) => library.findPieces(asked), [asked, isReady], loadSearchedLibrary, isBusy);
  const all = useLibrary((library) => library.findPieces('', 0), [], loadSearchedLibrary, isBusy);
  const values = useMemo(() => valuesOf(all.state === 'ready' ? all.value.facts : []), [all]);
  const last = useRef({ shown: found, about: asked });
  if (found.state !== 'loading') last.current = { shown: found, about: asked };
  // While the next answer is on its way the one before it stays in sight.
  const { shown, about } = last.current;
  const searches = useSettled(found.state === 'loading' && asked.trim() !== '', unnoticed) && found.state === 'loading';
  const findings = shown.state === 'ready' ? shown.value : null;
  const pieces = useMemo(() => {
    if (findings === null) return [];
    const { facts, query: understood } = findings;
    return leavesOutArchived(understood) ? facts.filter(({ readingState }) => readingState !== 'archived') : facts;
  }, [findings]);
  const selection = useSelection(useMemo(() => pieces.map(({ address }) => address), [pieces]));
  const chosen = pieces.filter(({ address }) => selection.has(address));
  const allArchived = chosen.every(({ readingState }) => readingState === 'archived');
  useShortcut({
    '/': (event) => {
      event.preventDefault();
      field.current?.focus();
    },
    '?': () => setShowsKeys(true),
    // The browser's own search goes on all the same: it is good for what is in sight.
    'Control+f': () => {
      if (pieces.length > wholeList) tell(translate('libraryFindInPage'));
    },
  });

  if (shown.state === 'failed') {
    return <LibraryUnavailable because={shown.because} />;
  }
  // Only a fresh answer tells: right after a search without hits is cleared, the one in sight is still about that search.
  const isEmpty = found.state === 'ready' && found.value.facts.length === 0 && query.trim() === '' && asked.trim() === '';
  return (
    <div class="library">
      <header class="library-top">
        <h1>{translate('libraryTitle')}</h1>
        <p class="aside-text" role="status">
          {searches ? translate('librarySearching') : findings !== null && !isEmpty && translateCount('libraryCount', pieces.length)}
        </p>
        <a class="button button-quiet" href="/notebook.html">
          <Icon name="notebook" />
          <span class="word-if-wide">{translate('libraryNotebook')}</span>
        </a>
        <Menu>
          <MenuItem onClick={backup.exportAll}>
            <Icon name="takeOut" />
            {translate('libraryExport')}
          </MenuItem>
          <MenuItem onClick={backup.chooseFile}>
            <Icon name="bringIn" />
            {translate('libraryRestore')}
          </MenuItem>
          <a href="/library.html?readings">
            <Icon name="chart" />
            {translate('readingsTitle')}
          </a>
          <a href="/library.html?bin">
            <Icon name="remove" />
            {translate('binTitle')}
          </a>
          <MenuItem onClick={() => setShowsKeys(true)}>
            <Icon name="keys" />
            {translate('libraryKeys')}
          </MenuItem>
          <a href="/options.html">
            <Icon name="options" />
            {translate('libraryOptions')}
          </a>
        </Menu>
      </header>
      <SafetyLine onExport={backup.exportAll} tell={tell} />
      <AwaitedPieces tell={tell} />
      {isEmpty ? (
        <EmptyLibrary />
      ) : (
        <main aria-busy={found.state === 'loading'}>
          <QueryBox value={query} onChange={setQuery} field={field} values={values} />
          <SavedSearches searches={savedSearches} query={query} onQuery={setQuery} tell={tell} />
          {findings !== null && <SearchNotes findings={findings} index={index} asked={about.trim() !== ''} />}
          {query.trim() === '' && <ContinueReading />}
          <div class="library-columns">
            {findings !== null && <Facets found={findings.facts} shown={pieces} query={query} onQuery={setQuery} />}
            <div>
              {pieces.length === 0 && (findings?.facts.length ?? 0) > 0 && <p class="library-none">{translate('libraryAllArchived')}</p>}
              {findings?.facts.length === 0 && about.trim() !== '' && (
                <p class="library-none">{translate('libraryNothingFound', about.trim())}</p>
              )}
              {findings === null && <Skeleton name={translate('libraryOpening')} />}
              {findings !== null && (
                // What is done with many is not yet in the rows: until it is, nothing is done with one.
                <div class="piece-list-frame" inert={isBusy}>
                  <PieceList findings={findings} shown={pieces} actions={actions} onRemove={remove} selection={selection} />
                </div>
              )}
            </div>
          </div>
        </main>
      )}
      {backup.work !== null && <BackupDialog work={backup.work} onClose={backup.close} />}
      {(chosen.length > 0 || bulk.work !== null) && (
        <SelectionBar
          count={chosen.length}
          isArchived={allArchived}
          work={bulk.work}
          onArchive={() => bulk.mark(selection.chosen, allArchived ? 'unarchived' : 'archived')}
          onLabel={() => setLabelled(chosen)}
          onExport={(kind) => bulk.exportAs(kind, selection.chosen)}
          onRemove={() => bulk.remove(selection.chosen)}
          onClear={selection.clear}
        />
      )}
      {labelled.length > 0 && (
        <LabelsDialog
          pieces={labelled.map(({ labels }) => labels)}
          onChange={(change) =>
            bulk.label(
              labelled.map(({ address }) => address),
              change,
            )
          }
          onClose={() => setLabelled([])}
        />
      )}
      {showsKeys && <KeysDialog keys={libraryKeys()} onClose={() => setShowsKeys(false)} />}
      <Toast notice={notice} onClose={close} />
    </div>
  );
}
