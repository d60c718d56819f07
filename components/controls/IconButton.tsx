import type { ComponentChildren, JSX } from 'preact';
import { translate } from '@/utils/localization/translate';

interface IconButtonProps {
  /** What it does, spoken and shown on hover. */
  label: string;
  onClick?: () => void;
  children: ComponentChildren;
  /** For a button that is on or off. */
  pressed?: boolean;
  /** The id of the popover that it opens. */
  opens?: string;
  disabled?: boolean;
  /** The key that does the same where the focus is, as `KeyboardEvent.key` names it; told on hover. */
  keys?: string;
}

/** A button that is only a drawing, with its name for those who do not see it. */
export function IconButton({ label, onClick, children, pressed, opens, disabled = false, keys }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys === 'Delete' ? translate('libraryKeyDelete') : keys})`}
      disabled={disabled}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
      {...(onClick === undefined ? {} : { onClick })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(opens === undefined ? {} : { popovertarget: opens })}
    >
      {children}
    </button>
  );
}
