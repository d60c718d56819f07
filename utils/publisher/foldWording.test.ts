import { expect, it } from 'vitest';
import { foldWording } from './foldWording';

it('keeps letters and figures alone', () => {
  expect(foldWording('  L’acqua che «perdiamo»: perché? 12,5 % ')).toBe('l acqua che perdiamo perche 12 5');
  expect(foldWording('…')).toBe('');
});
