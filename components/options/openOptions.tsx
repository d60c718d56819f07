import { openPage } from '@/components/controls/openPage';
import { OptionsPage } from './OptionsPage';

/** Opens the page of settings. */
export function openOptions(root: HTMLElement): void {
  openPage(root, <OptionsPage />);
}
