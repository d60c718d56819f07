import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useLibrary } from '@/components/hooks/useLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import { useShortcut } from '@/components/hooks/useShortcut';
import { LabelsDialog } from '@/components/labels/LabelsDialog';
import { PieceLabels } from '@/components/labels/PieceLabels';
import { useLabelKeeping } from '@/components/labels/useLabelKeeping';
import { translate } from '@/utils/localization/translate';

/** The labels of a saved piece under its text, and the way to change them, also by the key l. */
export function ReaderLabels({ address, tell }: { address: string; tell: Tell }): JSX.Element | null {
  const kept = useLibrary((library) => library.labelsOf(address), [address]);
  const [asks, setAsks] = useState(false);
  const change = useLabelKeeping(tell);
  useShortcut({
    l: (event) => {
      event.preventDefault();
      setAsks(kept.state === 'ready');
    },
  });
  if (kept.state !== 'ready') return null;
  return (
    <div class="reader-labels">
      <PieceLabels labels={kept.value} />
      <Button icon="tag" weight="quiet" onClick={() => setAsks(true)}>
        {translate('labelsEdit')}
      </Button>
      {asks && <LabelsDialog pieces={[kept.value]} onChange={(labels) => change(address, labels)} onClose={() => setAsks(false)} />}
    </div>
  );
}
