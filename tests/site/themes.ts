import { semantic } from './themes/semantic';
import type { Theme, ThemeName } from './themes/theme';

/** The ways in which the demo site can be built, by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  semantic,
  divSoup: semantic,
  pageBuilder: semantic,
  blockEditor: semantic,
  lineBreaks: semantic,
  longThread: semantic,
};
