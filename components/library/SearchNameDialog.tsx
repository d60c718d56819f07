import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { translate } from '@/utils/localization/translate';
import { longestSearch, type SavedSearch } from '@/utils/settings/settings';

interface SearchNameDialogProps {
  /** One without a name is new. */
  search: SavedSearch;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks under which name a search is to be kept; that of the query itself is offered. */
export function SearchNameDialog({ search, onName, onClose }: SearchNameDialogProps): JSX.Element {
  const isNew = search.name === '';
  const [name, setName] = useState((isNew ? search.query : search.name).slice(0, longestSearch.name));
  return (
    <Dialog title={translate(isNew ? 'savedSearchKeep' : 'savedSearchRename')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onName(name.trim());
          onClose();
        }}
      >
        <label class="labels-field">
          {translate('savedSearchName')}
          <input
            type="text"
            autofocus
            value={name}
            maxLength={longestSearch.name}
            required
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <p class="aside-text">{search.query}</p>
        <div class="dialog-actions">
          <Button weight="quiet" onClick={onClose}>
            {translate('controlCancel')}
          </Button>
          <button type="submit" class="button button-main" disabled={name.trim() === ''}>
            {translate('labelsKeep')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
