import { expect, it } from 'vitest';
import { bytesOf } from './bytesOf';

it('counts bytes, not letters', () => {
  expect(bytesOf({ a: 'b' })).toBe(9);
  expect(bytesOf(['è'])).toBe(6);
});
