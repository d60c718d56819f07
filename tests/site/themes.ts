import { blockEditor } from './themes/blockEditor';
import { divSoup } from './themes/divSoup';
import { lineBreaks } from './themes/lineBreaks';
import { longThread } from './themes/longThread';
import { pageBuilder } from './themes/pageBuilder';
import { semantic } from './themes/semantic';
import type { Theme, ThemeName } from './themes/theme';

/** The ways in which the demo site can be built, by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = { semantic, divSoup, pageBuilder, blockEditor, lineBreaks, longThread };
