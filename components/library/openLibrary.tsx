import { openPage } from '@/components/controls/openPage';
import { BinPage } from './BinPage';
import { LibraryPage } from './LibraryPage';

/** Opens the page of saved pieces; `search` is that of its address, `?bin` for the bin, `?readings` for what the library tells of its reader. */
export function openLibrary(root: HTMLElement, search: string): void {
  const asked = new URLSearchParams(search);
  // Loaded by those who ask for it; a file of the extension is missing only when its page is being closed.
  if (asked.has('readings'))
    import('@/components/readings/ReadingsPage').then(
      ({ ReadingsPage }) => openPage(root, <ReadingsPage />),
      () => undefined,
    );
  else openPage(root, asked.has('bin') ? <BinPage /> : <LibraryPage />);
}
