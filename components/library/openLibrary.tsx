import { render } from 'preact';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { LibraryPage } from './LibraryPage';

/** Opens the page of saved pieces. */
export function openLibrary(root: HTMLElement): void {
  render(
    <>
      <LibraryNotice />
      <LibraryPage />
    </>,
    root,
  );
}
