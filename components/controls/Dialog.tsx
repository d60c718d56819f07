import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A sheet that asks for all attention while it is in the page; the browser keeps the focus in it and gives it back. */
export function Dialog({ title, children, onClose }: DialogProps): JSX.Element {
  const id = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={sheet} class="dialog" aria-labelledby={id} onClose={onClose}>
      <div class="dialog-top">
        <h2 id={id}>{title}</h2>
        <IconButton label={translate('controlClose')} onClick={() => sheet.current?.close()}>
          <Icon name="close" />
        </IconButton>
      </div>
      {children}
    </dialog>
  );
}
