// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { showAppearance } from './showAppearance';

it('tells the style sheet what the reader chose, and the reader’s language to assistive technology', () => {
  const root = document.createElement('html');
  showAppearance(root, { theme: 'sepia', typeface: 'system', textSize: 22 });
  expect(root.dataset).toMatchObject({ theme: 'sepia', typeface: 'system' });
  expect(root.style.getPropertyValue('--text-size')).toBe('22px');
  expect(root.lang).toBe('it');
});
