import { expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { placeHighlights } from './highlightPlace';

it('orders by place, keeps what is not found, and tells what lives only on the page', () => {
  const root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', 'Le gru non si muovono, e nessuno le guarda.');
  const mark = (id: string, words: string) =>
    highlightOn(articleAbout('porto'), { id, selector: describeRange(root, rangeOf(root, words), 'body')! });
  const [late, early, gone] = [mark('late', 'gru non si muovono'), mark('early', 'porto è fermo'), mark('gone', 'nessuno se ne cura')];
  const comment = { ...mark('comment', 'gru'), selector: { ...late.selector, part: 'outside' as const } };
  rangeOf(root, ', e nessuno se ne cura').deleteContents();
  const places = placeHighlights(root, [late, gone, early, comment], 'reader');
  expect(places.map(({ highlight, state }) => `${highlight.id} ${state}`)).toEqual([
    'early exact',
    'late moved',
    'gone lost',
    'comment elsewhere',
  ]);
  expect(placeHighlights(root, [comment], 'page')[0]).toMatchObject({ state: 'moved' });
  root.remove();
});
