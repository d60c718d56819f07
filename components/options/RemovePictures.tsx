import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { RoomDialog } from '@/components/controls/RoomDialog';
import type { Tell } from '@/components/hooks/useNotices';
import { formatBytes, translate } from '@/utils/localization/translate';

/** The way to give up saved pictures for the room that they take. It asks at once where another page led here for it, which the address says as `#room`. */
export function RemovePictures({ tell }: { tell: Tell }): JSX.Element {
  const [asking, setAsking] = useState(location.hash === '#room');
  return (
    <>
      <div class="options-actions">
        <Button weight="quiet" onClick={() => setAsking(true)}>
          {translate('roomOpen')}
        </Button>
      </div>
      {asking && (
        <RoomDialog room={Infinity} onMade={(bytes) => tell(translate('roomMade', formatBytes(bytes)))} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
