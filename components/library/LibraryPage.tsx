import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { LibraryUnavailable } from '@/components/controls/LibraryUnavailable';
import { KeysDialog } from '@/components/controls/KeysDialog';
import { Menu, MenuItem } from '@/components/controls/Menu';
import { SearchBox } from '@/components/controls/SearchBox';
import { Toast } from '@/components/controls/Toast';
import { BackupDialog } from '@/components/backup/BackupDialog';
import { SafetyLine } from '@/components/backup/SafetyLine';
import { useBackup } from '@/components/backup/useBackup';
import { useLibrary } from '@/components/hooks/useLibrary';
import { useNotices } from '@/components/hooks/useNotices';
import { usePageTitle } from '@/components/hooks/usePageTitle';
import { usePieceKeeping } from '@/components/hooks/usePieceKeeping';
import { useSettled } from '@/components/hooks/useSettled';
import { useSettings } from '@/components/hooks/useSettings';
import { useShortcut } from '@/components/hooks/useShortcut';
import { translate, translateCount } from '@/utils/localization/translate';
import { EmptyLibrary } from './EmptyLibrary';
import { libraryKeys } from './libraryKeys';
import { PieceList } from './PieceList';

/** Rows at first: a few screens. Ten thousand at once would keep the reader waiting for seconds. */
const screens = 100;

/** Milliseconds for which a search says nothing of itself: a word that comes and goes would only disquiet. */
const unnoticed = 200;

/** The library: what is saved, newest first, and one box to search it. */
export function LibraryPage(): JSX.Element {
  usePageTitle(translate('libraryTitle'));
  useSettings();
  const [query, setQuery] = useState('');
  const [showsKeys, setShowsKeys] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { notice, tell, close } = useNotices();
  const { remove } = usePieceKeeping(tell);
  const backup = useBackup(tell);
  const asked = useSettled(query, 150);
  const [rows, setRows] = useState(screens);
  const found = useLibrary((library) => library.searchPieces(asked, rows), [asked, rows]);
  const last = useRef({ shown: found, about: asked });
  if (found.state !== 'loading') last.current = { shown: found, about: asked };
  // While the next answer is on its way the one before it stays in sight.
  const { shown, about } = last.current;
  const searches = useSettled(found.state === 'loading' && asked.trim() !== '', unnoticed) && found.state === 'loading';
  const search = (words: string): void => {
    setQuery(words);
    setRows(screens);
  };
  useShortcut({
    '/': (event) => {
      event.preventDefault();
      field.current?.focus();
    },
    '?': () => setShowsKeys(true),
  });

  if (shown.state === 'failed') {
    return <LibraryUnavailable because={shown.because} />;
  }
  const list = shown.state === 'ready' ? shown.value : null;
  // Only a fresh answer tells: right after a search without hits is cleared, the one in sight is still about that search.
  const isEmpty = found.state === 'ready' && found.value.total === 0 && query.trim() === '' && asked.trim() === '';
  return (
    <div class="library">
      <header class="library-top">
        <h1>{translate('libraryTitle')}</h1>
        <p class="aside-text" role="status">
          {searches ? translate('librarySearching') : list !== null && !isEmpty && translateCount('libraryCount', list.total)}
        </p>
        <a class="button button-quiet" href="/notebook.html">
          <Icon name="marker" />
          {translate('libraryNotebook')}
        </a>
        <Menu>
          <MenuItem onClick={backup.exportAll}>
            <Icon name="arrow" />
            {translate('libraryExport')}
          </MenuItem>
          <MenuItem onClick={backup.chooseFile}>
            <Icon name="back" />
            {translate('libraryRestore')}
          </MenuItem>
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
      {isEmpty ? (
        <EmptyLibrary />
      ) : (
        <main aria-busy={found.state === 'loading'}>
          <SearchBox label={translate('librarySearch')} value={query} onChange={search} field={field} />
          {list?.total === 0 && about.trim() !== '' && <p class="library-none">{translate('libraryNothingFound', about.trim())}</p>}
          {list !== null && (
            <PieceList
              pieces={list.pieces}
              hasMore={list.pieces.length < list.total}
              onMore={() => setRows(list.pieces.length * 2)}
              onRemove={remove}
            />
          )}
        </main>
      )}
      {backup.work !== null && <BackupDialog work={backup.work} onClose={backup.close} />}
      {showsKeys && <KeysDialog keys={libraryKeys()} onClose={() => setShowsKeys(false)} />}
      <Toast notice={notice} onClose={close} />
    </div>
  );
}
