import { openPage } from '@/components/controls/openPage';
import { Reader } from './Reader';
import { readerRequest } from './readerRequest';

/** Opens the reader on what the page's address asks for. */
export function openReader(root: HTMLElement, search: string): void {
  openPage(root, <Reader request={readerRequest(search)} />);
}
