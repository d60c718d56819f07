import { expect, it } from 'vitest';
import { opensWith } from './opensWith';

const opens = opensWith('ma|a meno|dic*|per dirla con*');

it.each([' ma non oggi ', ' a meno che ', ' dicono tutti ', ' dic ', ' per dirla con lui ', ' per dirla concretamente '])(
  'knows “%s”',
  (folded) => {
    expect(opens(folded)).toBe(true);
  },
);

it.each(['', ' ', ' mai piu ', ' a meta ', ' e ma ', ' di ', ' per dirla ', 'ma '])('does not know “%s”', (folded) => {
  expect(opens(folded)).toBe(false);
});
