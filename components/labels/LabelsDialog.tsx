import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { LabelField } from '@/components/highlights/LabelField';
import { useLibrary } from '@/components/hooks/useLibrary';
import { translate, translateCount } from '@/utils/localization/translate';
import type { LabelChange } from '@/utils/library/pieceLabels';

interface LabelsDialogProps {
  /** The labels of each piece that is asked about. */
  pieces: readonly (readonly string[])[];
  onChange: (change: LabelChange) => void;
  onClose: () => void;
}

/** Asks for the labels of one piece or of many: those that all have can be added to and taken away, those that only some have taken away or given to all. */
export function LabelsDialog({ pieces, onChange, onClose }: LabelsDialogProps): JSX.Element {
  const [used] = useState(() => [...new Set(pieces.flat())]);
  const [common] = useState(() => used.filter((label) => pieces.every((labels) => labels.includes(label))));
  const [labels, setLabels] = useState<readonly string[]>(common);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const field = useRef<HTMLDivElement>(null);
  // Else the focus would be on the button that closes the sheet, which comes first.
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const known = useLibrary((library) => library.knownLabels(), []);
  const partly = used.filter((label) => !common.includes(label) && !labels.includes(label) && !removed.includes(label));
  const keep = (): void => {
    onChange({
      add: labels.filter((label) => !common.includes(label)),
      remove: [...common, ...removed].filter((label) => !labels.includes(label)),
    });
    onClose();
  };
  return (
    <Dialog title={pieces.length === 1 ? translate('labelsTitle') : translateCount('labelsTitleMany', pieces.length)} onClose={onClose}>
      <div ref={field} class="labels-field">
        <LabelField labels={labels} known={known.state === 'ready' ? known.value : []} onChange={setLabels} />
      </div>
      {partly.length > 0 && (
        <section class="labels-partly">
          <h3 class="small-caps">{translate('labelsPartly')}</h3>
          <ul>
            {partly.map((label) => (
              <li key={label}>
                <span>{label}</span>
                <Button weight="quiet" label={translate('labelsToAllOf', label)} onClick={() => setLabels([...labels, label])}>
                  {translate('labelsToAll')}
                </Button>
                <Button weight="quiet" label={translate('labelsToNoneOf', label)} onClick={() => setRemoved([...removed, label])}>
                  {translate('labelsToNone')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="dialog-actions">
        <Button weight="quiet" onClick={onClose}>
          {translate('controlCancel')}
        </Button>
        <Button weight="main" onClick={keep}>
          {translate('labelsKeep')}
        </Button>
      </p>
    </Dialog>
  );
}
