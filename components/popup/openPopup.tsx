import { render } from 'preact';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { Popup } from './Popup';
import { readActiveTab } from './useTabReading';

/** Puts the popup in its place, over the skeleton that its page was painted with. */
export function openPopup(root: HTMLElement): void {
  // The page answers while the popup is drawn.
  const first = readActiveTab();
  render(
    <>
      <LibraryNotice />
      <Popup first={first} />
    </>,
    root,
  );
}
