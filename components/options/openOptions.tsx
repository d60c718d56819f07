import { render } from 'preact';
import { makeDueCopy } from '@/components/backup/makeDueCopy';
import { LibraryNotice } from '@/components/controls/LibraryNotice';
import { OptionsPage } from './OptionsPage';

/** Opens the page of settings. */
export function openOptions(root: HTMLElement): void {
  render(
    <>
      <LibraryNotice />
      <OptionsPage />
    </>,
    root,
  );
  makeDueCopy();
}
