import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { failureMessages } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import { formatBytes, translate, translateCount } from '@/utils/localization/translate';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface RoomDialogProps {
  /** Bytes to be made free; Infinity for all saved pictures. */
  room: number;
  /** Called once there is room, with what came free in bytes. */
  onMade: (bytes: number) => void;
  onClose: () => void;
}

/** Asks whether saved pictures may go for the room that they take: which, what comes free, what stays, and how they come back. Removes nothing unasked. */
export function RoomDialog({ room, onMade, onClose }: RoomDialogProps): JSX.Element {
  // Infinity has no JSON, by which inputs are compared.
  const found = useLibrary((library) => library.removablePictures(room), [String(room)]);
  const [failed, setFailed] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    const outcome = await (await loadLibrary()).removePictures(room);
    if (outcome.kind === 'failed') {
      setFailed(translate(failureMessages[outcome.because]));
      return;
    }
    onClose();
    onMade(outcome.value.bytes);
  };
  const { pictures, bytes } = found.state === 'ready' ? found.value : { pictures: 0, bytes: 0 };
  return (
    <Dialog title={translate('roomTitle')} onClose={onClose}>
      <div aria-busy={found.state === 'loading'}>
        {found.state === 'failed' && <p>{translate('stateUnavailable')}</p>}
        {found.state === 'ready' && (
          <p>
            {pictures === 0
              ? translate('roomNone')
              : translateCount(room === Infinity ? 'roomAll' : 'roomOldest', pictures, formatBytes(bytes))}
          </p>
        )}
        {pictures > 0 && <p>{translate('roomStays')}</p>}
        {failed !== null && <p role="alert">{failed}</p>}
      </div>
      <div class="dialog-actions">
        <Button weight="quiet" onClick={onClose}>
          {translate('controlCancel')}
        </Button>
        {pictures > 0 && (
          <Button weight="main" onClick={() => void remove()}>
            {translate(room === Infinity ? 'roomConfirm' : 'roomConfirmAgain')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
