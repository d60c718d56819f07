import { expect, it } from 'vitest';
import { inOneOrder } from './inOneOrder';

it('gives equal text for equal values, however deep their fields were put in another order', () => {
  const one = { b: [{ y: 1, x: null }], a: 'x', c: undefined };
  const other = { c: undefined, a: 'x', b: [{ x: null, y: 1 }] };
  expect(JSON.stringify(inOneOrder(one))).toBe('{"a":"x","b":[{"x":null,"y":1}]}');
  expect(JSON.stringify(inOneOrder(other))).toBe(JSON.stringify(inOneOrder(one)));
});

it('leaves the order of lists, and the value itself', () => {
  const value = { b: 1, a: [3, 1, 2] };
  expect(inOneOrder(value)).toEqual(value);
  expect(Object.keys(value)).toEqual(['b', 'a']);
});
