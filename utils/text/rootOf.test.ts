import { expect, it } from 'vitest';
import { rootOf } from './rootOf';

it('keeps each word under a root that begins as it does', () => {
  expect([rootOf('salari', 'salar'), rootOf('xyzabc', 'abc'), rootOf('1978', '1978'), rootOf('ore', 'or')]).toEqual([
    'salar',
    'xyzabc',
    '1978',
    'or',
  ]);
});
