import { render } from 'preact';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { Popup } from './Popup';

/** Puts the popup in its place, over the skeleton that its page was painted with. */
export function openPopup(root: HTMLElement): void {
  render(
    <>
      <LibraryNotice />
      <Popup />
    </>,
    root,
  );
}
