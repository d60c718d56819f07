import { openPage } from '@/components/controls/openPage';
import { NotebookPage } from './NotebookPage';

/** Opens the page of all highlights. */
export function openNotebook(root: HTMLElement): void {
  openPage(root, <NotebookPage />);
}
