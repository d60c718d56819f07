import { openPage } from '@/components/controls/openPage';
import { BinPage } from './BinPage';
import { LibraryPage } from './LibraryPage';

/** Opens the page of saved pieces; `search` is that of its address, `?bin` for the bin. */
export function openLibrary(root: HTMLElement, search: string): void {
  openPage(root, new URLSearchParams(search).has('bin') ? <BinPage /> : <LibraryPage />);
}
