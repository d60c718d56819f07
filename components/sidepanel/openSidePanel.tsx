import { openPage } from '@/components/controls/openPage';
import { SidePanel } from './SidePanel';

/** Opens the panel beside the pages of its window. */
export function openSidePanel(root: HTMLElement): void {
  openPage(root, <SidePanel />);
}
