import type { JSX } from 'preact';
import { Dialog } from '@/components/controls/Dialog';
import { translate } from '@/utils/localization/translate';

/** The keys of the library page. */
export function KeysDialog({ onClose }: { onClose: () => void }): JSX.Element {
  const keys = [
    ['j', translate('libraryKeyNext')],
    ['k', translate('libraryKeyPrevious')],
    [translate('libraryKeyEnter'), translate('libraryKeyOpen')],
    ['/', translate('libraryKeySearch')],
    [translate('libraryKeyDelete'), translate('libraryKeyRemove')],
    ['Ctrl Z', translate('libraryKeyUndo')],
    ['?', translate('libraryKeyKeys')],
  ] as const;
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
