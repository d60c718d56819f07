import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { placeAt } from './highlightPlace';
import { clearPaint, paint } from './paint';
import { createViewHolder, type ViewHolder } from './sessionView';
import { watchClicks } from './watchClicks';

let root: HTMLElement;
let life: AbortController;
let holder: ViewHolder;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  holder = createViewHolder(life.signal);
  const highlight = highlightOn(articleAbout('porto'));
  const places = ['porto è fermo', 'fermo'].map((words, index) =>
    placeAt({ ...highlight, id: words, ink: index === 0 ? 'thesis' : 'figure' }, 'exact', rangeOf(root, words)),
  );
  paint(places.map(({ highlight: { ink }, range }) => ({ ink, range: range! })));
  holder.show({ places });
  watchClicks(root, holder, life.signal);
});
afterEach(() => {
  life.abort();
  clearPaint();
  root.remove();
});

function click(words: string, target: Element = root.firstElementChild!): void {
  const { left, top } = rangeOf(root, words).getBoundingClientRect();
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: left + 3, clientY: top + 6 }));
}

it('opens the shortest mark under the pointer, the longer one beside it, and closes elsewhere', () => {
  click('fermo');
  expect(holder.view()).toMatchObject({ card: { id: 'fermo', writing: false }, current: 'fermo' });
  click('porto');
  expect(holder.view().card?.id).toBe('porto è fermo');
  click('anni');
  expect(holder.view().card).toBeNull();
});

it('leaves links and controls their click', () => {
  const link = document.createElement('a');
  link.href = '#x';
  root.append(link);
  click('fermo', link);
  expect(holder.view().card).toBeNull();
});
