import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { clearPaint, paint } from '@/utils/page/paint';
import { printMarks } from './printMarks';

let piece: HTMLElement;
let ending: AbortController;

beforeEach(() => {
  piece = pageOf('La prima frase parla di acqua pubblica.', 'Una seconda ricorda chi paga.');
  piece.append(document.createElement('img'));
  ending = new AbortController();
  printMarks(piece, ending.signal);
});
afterEach(() => {
  ending.abort();
  clearPaint();
  piece.remove();
});

const copy = (): HTMLElement => piece.nextElementSibling as HTMLElement;

/** What is printed, each painted stretch between brackets with its paints. */
function onPaper(): string {
  const paper = copy().cloneNode(true) as HTMLElement;
  for (const element of [...paper.querySelectorAll<HTMLElement>('[data-paint]')].toReversed())
    element.replaceWith(`[${element.dataset['paint']!.replace('taccuino-', '')}:${element.textContent}]`);
  return paper.textContent.replaceAll(/\s+/gu, ' ').trim();
}

/** From the first words of the one text to those of the other. */
function across(): Range {
  const [range, end] = [rangeOf(piece, 'prima'), rangeOf(piece, 'Una')];
  range.setEnd(end.endContainer, end.endOffset);
  return range;
}

it('prints what is painted, across paragraphs, and of inks over each other both', () => {
  paint([
    { ink: 'thesis', range: across() },
    { ink: 'figure', range: rangeOf(piece, 'di acqua'), changed: true },
  ]);
  dispatchEvent(new Event('beforeprint'));
  expect(onPaper().replace('] [', '][')).toBe(
    'La [thesis:prima frase parla ][changed:[figure:[thesis-under:di acqua]]][thesis: pubblica.][thesis:Una] seconda ricorda chi paga.',
  );
  expect(piece.checkVisibility()).toBe(false);
});

it('leaves the piece as it was, with its ranges and its own picture', () => {
  const marked = across();
  paint([{ ink: 'thesis', range: marked }]);
  const [before, picture, words] = [piece.cloneNode(true) as HTMLElement, piece.querySelector('img'), marked.toString()];
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('beforeprint'));
  expect(copy().querySelector('img')).toBe(picture);
  const paper = copy();
  dispatchEvent(new Event('afterprint'));
  expect(paper.isConnected).toBe(false);
  for (const one of [piece, before]) one.removeAttribute('style');
  expect(piece.isEqualNode(before)).toBe(true);
  expect([piece.querySelector('img'), marked.toString()]).toEqual([picture, words]);
  dispatchEvent(new Event('beforeprint'));
  ending.abort();
  expect([piece.checkVisibility(), piece.querySelector('img')]).toEqual([true, picture]);
  dispatchEvent(new Event('beforeprint'));
  expect(piece.checkVisibility()).toBe(true);
});
