import { render } from 'preact';
import { LibraryPage } from './LibraryPage';

/** Opens the page of saved pieces. */
export function openLibrary(root: HTMLElement): void {
  render(<LibraryPage />, root);
}
