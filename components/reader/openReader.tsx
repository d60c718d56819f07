import { render } from 'preact';
import { makeDueCopy } from '@/components/backup/makeDueCopy';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { Reader } from './Reader';
import { readerRequest } from './readerRequest';

/** Opens the reader on what the page's address asks for. */
export function openReader(root: HTMLElement, search: string): void {
  render(
    <>
      <LibraryNotice />
      <Reader request={readerRequest(search)} />
    </>,
    root,
  );
  makeDueCopy();
}
