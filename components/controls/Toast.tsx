import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import type { Notice } from '@/components/hooks/useNotices';

interface ToastProps {
  notice: Notice | null;
  onClose: () => void;
}

/** Long enough to read a line and to reach the button, in milliseconds; a pointer or the focus on it holds it open. */
const lifetime = 8000;

/** What just happened, with a way back where there is one. The place is always in the page, so that screen readers hear what appears in it. */
export function Toast({ notice, onClose }: ToastProps): JSX.Element {
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setInterval(() => {
      if (document.querySelector('.toast:is(:hover, :focus-within)') === null) onClose();
    }, lifetime);
    return () => clearInterval(timer);
  }, [notice, onClose]);
  return (
    <div class="toast-place" role="status">
      {notice !== null && (
        <div class="toast">
          <p>{notice.message}</p>
          {notice.undo !== undefined && (
            <button type="button" class="button button-undo" onClick={notice.undo}>
              {translate('controlUndo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
