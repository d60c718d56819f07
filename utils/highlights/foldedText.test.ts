import { expect, it } from 'vitest';
import { foldTypography } from './foldedText';

it('makes typography equal and finds the way back', () => {
  const text = 'Disse:\n\n«L’acqua… è\u00A0finita» – e\u200B basta';
  const page = foldTypography(text);
  expect(page.folded).toBe('Disse: "L\'acqua... è finita" - e basta');
  const start = page.folded.indexOf('"L');
  const end = page.folded.indexOf(' - ');
  expect(text.slice(page.toText[start], (page.toText[end - 1] ?? 0) + 1)).toBe('«L’acqua… è\u00A0finita»');
});
