import { render } from 'preact';
import { makeDueCopy } from '@/components/backup/makeDueCopy';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { BinPage } from './BinPage';
import { LibraryPage } from './LibraryPage';

/** Opens the page of saved pieces; `search` is that of its address, `?bin` for the bin. */
export function openLibrary(root: HTMLElement, search: string): void {
  render(
    <>
      <LibraryNotice />
      {new URLSearchParams(search).has('bin') ? <BinPage /> : <LibraryPage />}
    </>,
    root,
  );
  makeDueCopy();
}
