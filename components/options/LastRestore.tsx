import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { useLibrary } from '@/components/hooks/useLibrary';
import { formatMoment, translate, translateCount } from '@/utils/localization/translate';

/** The last restore as long as it can be taken back, also when its notice is long gone. */
export function LastRestore({ onUndo }: { onUndo: () => void }): JSX.Element | null {
  const last = useLibrary((library) => library.lastRestore(), []);
  if (last.state !== 'ready' || last.value === null) return null;
  const { at, pieces } = last.value;
  return (
    <div class="options-row">
      <p>{translate('optionsLastRestore', formatMoment(at), translateCount('controlPieces', pieces))}</p>
      <Button onClick={onUndo}>{translate('optionsUndoRestore')}</Button>
    </div>
  );
}
