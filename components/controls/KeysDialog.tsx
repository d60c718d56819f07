import type { JSX } from 'preact';
import { translate } from '@/utils/localization/translate';
import { Dialog } from './Dialog';

interface KeysDialogProps {
  /** Each key as it stands on the keyboard, with what it does. */
  keys: readonly (readonly [key: string, meaning: string])[];
  onClose: () => void;
}

/** The keys of a page or of a part of one. */
export function KeysDialog({ keys, onClose }: KeysDialogProps): JSX.Element {
  return (
    <Dialog title={translate('libraryKeys')} onClose={onClose}>
      <dl class="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
