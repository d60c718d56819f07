import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import type { Notice } from '@/components/hooks/useNotices';
import { useToastLife } from '@/components/hooks/useToastLife';
import { RoomDialog } from './RoomDialog';

interface ToastProps {
  notice: Notice | null;
  onClose: () => void;
}

/**
 * Bytes that are made free at once when the disk is full: room for hundreds of pieces without pictures, and few enough pictures that a reader who wants them
 * back soon has them.
 */
const enoughRoom = 50_000_000;

const isHeld = (): boolean => document.querySelector('.toast:is(:hover, :focus-within)') !== null;

/** What just happened, with a way back where there is one. The place is always in the page, so that screen readers hear what appears in it. */
export function Toast({ notice, onClose }: ToastProps): JSX.Element {
  const [making, setMaking] = useState<(() => void) | null>(null);
  useToastLife(notice, isHeld, onClose);
  return (
    <>
      <div class="toast-place" role="status">
        {notice !== null && (
          <div class="toast">
            <p>{notice.message}</p>
            {notice.again !== undefined && (
              <button type="button" class="button button-undo" onClick={() => setMaking(() => notice.again ?? null)}>
                {translate('roomOffer')}
              </button>
            )}
            {notice.undo !== undefined && (
              <button type="button" class="button button-undo" onClick={notice.undo}>
                {translate('controlUndo')}
              </button>
            )}
          </div>
        )}
      </div>
      {making !== null && <RoomDialog room={enoughRoom} onMade={making} onClose={() => setMaking(null)} />}
    </>
  );
}
