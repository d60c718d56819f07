import { render } from 'preact';
import { OptionsPage } from './OptionsPage';

/** Opens the page of settings. */
export function openOptions(root: HTMLElement): void {
  render(<OptionsPage />, root);
}
