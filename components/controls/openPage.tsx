import { render, type JSX } from 'preact';
import { followAwaited } from '@/components/awaited/followAwaited';
import { makeDueCopy } from '@/components/backup/makeDueCopy';
import { LibraryNotice } from './LibraryNotice';
import { isPrivate, showPrivate } from './PrivatePage';

/** Puts a page of ours that stays open in its place; what its document was painted with until now gives way. A copy of the library follows where one is due,
 * and the texts of pieces that wait for them. */
export function openPage(root: HTMLElement, page: JSX.Element): void {
  if (isPrivate()) {
    void showPrivate(root);
    return;
  }
  root.replaceChildren();
  render(
    <>
      <LibraryNotice />
      {page}
    </>,
    root,
  );
  makeDueCopy();
  followAwaited();
}
