import { render } from 'preact';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import type { TabAnswer } from '@/utils/capture/askTab';
import { parseReading, type TabReading } from '@/utils/capture/readTab';
import { Popup } from './Popup';

/** How many milliseconds a tab has to answer before the popup says that it is reading. Most have answered by then, and are drawn without a frame of waiting before. */
const soon = 150;

/**
 * Puts the popup in its place, over the skeleton that its page was painted with; `answer` is what the tab under it gives, asked for before. It is drawn
 * once the answer is there, or soon, whichever comes first.
 */
export function openPopup(root: HTMLElement, answer: Promise<TabAnswer>): void {
  // Asked for before the piece needs it, or it would be set twice: in another face first.
  void document.fonts.load("1em 'Literata Variable'");
  const reading = answer.then(parseReading);
  let drawn = false;
  const draw = (first: TabReading | Promise<TabReading>): void => {
    if (drawn) return;
    drawn = true;
    render(
      <>
        <LibraryNotice />
        <Popup first={first} />
      </>,
      root,
    );
  };
  void reading.then(draw);
  setTimeout(() => draw(reading), soon);
}
