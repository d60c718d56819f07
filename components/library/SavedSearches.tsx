import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Menu, MenuItem } from '@/components/controls/Menu';
import type { Tell } from '@/components/hooks/useNotices';
import { translate } from '@/utils/localization/translate';
import { putSearch } from '@/utils/settings/savedSearches';
import { changeSettings, type SavedSearch } from '@/utils/settings/settings';
import { SearchNameDialog } from './SearchNameDialog';

interface SavedSearchesProps {
  searches: readonly SavedSearch[];
  query: string;
  onQuery: (query: string) => void;
  tell: Tell;
}

/** The searches that the reader named, each one click away, and the way to keep the one that stands in the box. Nothing where there is neither. */
export function SavedSearches({ searches, query, onQuery, tell }: SavedSearchesProps): JSX.Element | null {
  const [named, setNamed] = useState<SavedSearch | null>(null);
  const present = query.trim();
  const canKeep = present !== '' && !searches.some((search) => search.query === present);
  if (searches.length === 0 && !canKeep) return null;
  const keep = (search: SavedSearch, name: string): void => {
    const isNew = !searches.includes(search);
    void changeSettings(({ savedSearches }) => ({
      savedSearches: putSearch(savedSearches, { ...search, name }, isNew ? name : search.name),
    })).then(() => tell(translate(isNew ? 'savedSearchKept' : 'savedSearchRenamed')));
  };
  return (
    <nav class="saved-searches" aria-label={translate('savedSearches')}>
      <ul>
        {searches.map((search) => (
          <li key={search.name}>
            <button type="button" class="saved-search" aria-pressed={search.query === present} onClick={() => onQuery(search.query)}>
              {search.name}
            </button>
            <Menu label={translate('savedSearchMore', search.name)}>
              <MenuItem onClick={() => setNamed(search)}>
                <Icon name="page" />
                {translate('savedSearchRename')}
              </MenuItem>
              <MenuItem onClick={() => void remove(search, tell)}>
                <Icon name="remove" />
                {translate('savedSearchRemove')}
              </MenuItem>
            </Menu>
          </li>
        ))}
      </ul>
      {canKeep && (
        <Button weight="quiet" onClick={() => setNamed({ name: '', query: present })}>
          {translate('savedSearchKeep')}
        </Button>
      )}
      {named !== null && <SearchNameDialog search={named} onName={(name) => keep(named, name)} onClose={() => setNamed(null)} />}
    </nav>
  );
}

async function remove(search: SavedSearch, tell: Tell): Promise<void> {
  let at = -1;
  await changeSettings(({ savedSearches }) => {
    at = savedSearches.findIndex(({ name }) => name === search.name);
    return { savedSearches: savedSearches.filter(({ name }) => name !== search.name) };
  });
  const putBack = (): void => {
    void changeSettings(({ savedSearches }) => ({
      savedSearches: savedSearches.some(({ name }) => name === search.name) ? savedSearches : savedSearches.toSpliced(at, 0, search),
    }));
  };
  tell(translate('savedSearchRemoved'), putBack);
}
