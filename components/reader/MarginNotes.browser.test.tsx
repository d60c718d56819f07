import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { MarginNotes } from './MarginNotes';
import './page.css';

vi.mock('wxt/browser', async () => (await import('@/tests/support/italianBrowser')).italianBrowser());

const count = 120;
let piece: HTMLElement;
let place: HTMLElement;

beforeEach(() => {
  piece = document.createElement('article');
  piece.append(
    pageOf(
      ...Array.from(
        { length: count },
        (_, index) => `Capoverso ${index}: il porto numero ${index} è fermo, e la gru numero ${index} guarda.`,
      ),
    ),
  );
  piece.querySelector('article')?.setAttribute('data-part', 'body');
  document.body.append(piece);
  place = document.createElement('div');
  place.className = 'reader-columns';
  piece.before(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  piece.remove();
});

function show(): void {
  const body = piece.querySelector('[data-part]')!;
  const highlights = Array.from({ length: count }, (_, index) => {
    const selector = { ...describeRange(body, rangeOf(body, `il porto numero ${index} è`))!, part: 'body' as const };
    return highlightOn(articleAbout('porto'), {
      id: String(index),
      selector,
      note: `Nota ${index}, lunga.\n`.repeat(1 + (index % 4)),
      labels: ['porti'],
    });
  });
  const lost = {
    ...highlights[0]!,
    id: 'lost',
    selector: { ...highlights[0]!.selector, quotation: 'Tutt’altra cosa, mai detta da nessuno.', before: '', after: '' },
  };
  render(<MarginNotes piece={piece} highlights={[...highlights, lost]} />, place);
}

const notes = (): DOMRect[] => [...place.querySelectorAll('.margin-note')].map((note) => note.getBoundingClientRect());

it('sets many notes one below the other, none over another, none above its passage, the lost one last', async () => {
  await page.viewport(1300, 800);
  show();
  await expect.poll(() => notes()[5]?.top).toBeGreaterThan(notes()[4]?.bottom ?? Infinity);
  const boxes = notes();
  expect(boxes).toHaveLength(count + 1);
  for (const [index, box] of boxes.entries()) {
    if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom);
    if (index < count) expect(box.top).toBeGreaterThan(rangeOf(piece, `il porto numero ${index} è`).getBoundingClientRect().top - 2);
  }
  await expect.element(page.getByText('Questo passaggio non', { exact: false })).toBeInTheDocument();
});

it('folds them above the text where there is no room beside it', async () => {
  await page.viewport(400, 800);
  show();
  const summary = page.getByText(/121/u);
  await expect.element(summary).toBeVisible();
  expect(place.querySelector('details')?.open).toBe(false);
  await summary.click();
  expect(notes().every(({ width }) => width > 0 && width <= 400)).toBe(true);
});
