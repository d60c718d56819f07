import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { translate } from '@/utils/localization/translate';
import { Icon } from './Icon';
import { IconButton } from './IconButton';

interface MenuProps {
  children: ComponentChildren;
  /** What it is about, where there are several in a page. */
  label?: string;
}

/**
 * What is needed now and then, behind three dots. A popover: the browser closes it on Escape and on a click beside it, and gives the
 * focus back. A choice in it closes it too; a setting does not.
 */
export function Menu({ children, label }: MenuProps): JSX.Element {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const closeAfterChoice = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('a, .menu-item') !== null) sheet.current?.hidePopover();
  };
  return (
    <div class="menu">
      <IconButton label={label ?? translate('controlMore')} opens={id}>
        <Icon name="more" />
      </IconButton>
      <div ref={sheet} id={id} class="menu-sheet" popover="auto" onClick={closeAfterChoice}>
        {children}
      </div>
    </div>
  );
}

interface MenuItemProps {
  children: ComponentChildren;
  onClick: () => void;
}

/** One line of a {@link Menu} that does something here. */
export function MenuItem({ children, onClick }: MenuItemProps): JSX.Element {
  return (
    <button type="button" class="menu-item" onClick={onClick}>
      {children}
    </button>
  );
}
