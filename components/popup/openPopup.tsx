import { render } from 'preact';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import type { TabAnswer } from '@/utils/capture/askTab';
import { parseReading } from '@/utils/capture/readTab';
import { Popup } from './Popup';

/** Puts the popup in its place, over the skeleton that its page was painted with; `answer` is what the tab under it gives, asked for before. */
export function openPopup(root: HTMLElement, answer: Promise<TabAnswer>): void {
  const first = answer.then(parseReading);
  render(
    <>
      <LibraryNotice />
      <Popup first={first} />
    </>,
    root,
  );
}
