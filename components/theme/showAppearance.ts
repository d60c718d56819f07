import { interfaceLanguage } from '@/utils/localization/translate';
import type { Settings } from '@/utils/settings/settings';

/** Puts theme, typeface and text size on the root of a page of ours; tokens.css does the rest. */
export function showAppearance(root: HTMLElement, { theme, typeface, textSize }: Pick<Settings, 'theme' | 'typeface' | 'textSize'>): void {
  root.dataset['theme'] = theme;
  root.dataset['typeface'] = typeface;
  root.style.setProperty('--text-size', `${textSize}px`);
  root.lang = interfaceLanguage();
}
