import { render } from 'preact';
import { makeDueCopy } from '@/components/backup/makeDueCopy';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { NotebookPage } from './NotebookPage';

/** Opens the page of all highlights. */
export function openNotebook(root: HTMLElement): void {
  render(
    <>
      <LibraryNotice />
      <NotebookPage />
    </>,
    root,
  );
  makeDueCopy();
}
