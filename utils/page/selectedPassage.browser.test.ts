import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, select } from '@/tests/support/pageOf';
import { selectedPassage, widenSelection } from './selectedPassage';
import { wholeSentences } from './wholeSentences';
import { wholeWords } from './wholeWords';

let root: HTMLElement;
beforeEach(() => {
  root = pageOf('Il porto è fermo. Le gru non si muovono.', 'Nessuno se ne cura.');
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  root.remove();
});

it('describes what is selected, widened where asked, over marks inside a word', () => {
  const strong = document.createElement('strong');
  strong.textContent = 'con';
  root.lastElementChild?.append(' Eppure si', strong, 'ta.');
  select(root, 'ort');
  expect(selectedPassage(root)).toMatchObject({ selector: { quotation: 'ort' } });
  expect(selectedPassage(root, wholeWords)).toMatchObject({ selector: { quotation: 'porto' } });
  select(root, 'con');
  expect(selectedPassage(root, wholeWords)).toMatchObject({ selector: { quotation: 'siconta' } });
});

it('gives nothing where nothing is selected', () => {
  expect(selectedPassage(root)).toBeNull();
});

it('selects the sentence, then the next one', () => {
  select(root, 'porto');
  widenSelection(root, wholeSentences);
  expect(document.getSelection()?.toString()).toBe('Il porto è fermo.');
  widenSelection(root, wholeSentences);
  expect(document.getSelection()?.toString()).toBe('Il porto è fermo. Le gru non si muovono.');
});

it('knows another piece below the first', () => {
  const long = 'E nessuno se ne cura. '.repeat(100);
  for (const heading of ['Il porto', 'La città']) {
    const piece = document.createElement('article');
    piece.append(Object.assign(document.createElement('h1'), { textContent: heading }), `${heading} dorme. ${long}`);
    root.append(piece);
  }
  select(root, 'La città dorme');
  expect(selectedPassage(root)).toBe('other-piece');
  select(root, 'Il porto dorme');
  expect(selectedPassage(root)).toMatchObject({ selector: { quotation: 'Il porto dorme' } });
});
