import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onClick: () => void;
  icon?: IconName;
  /** `main` is the one action of a page or sheet. */
  weight?: 'main' | 'plain' | 'quiet';
  disabled?: boolean;
  /** What it does, where the word on it does not say to what. */
  label?: string;
}

/** A button with a word on it. */
export function Button({ children, onClick, icon, weight = 'plain', disabled = false, label }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={`button button-${weight}`} onClick={onClick} disabled={disabled} aria-label={label}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}
