import { expect, it } from 'vitest';
import { articleHalves, halvesOf } from './articleHalves';

it('cuts a text at the blank line nearest to its middle', () => {
  expect(halvesOf('uno\n\ndue due due due\n\ntre tre tre')).toEqual(['uno\n\ndue due due due', 'tre tre tre']);
  expect(halvesOf('una riga sola\ne un’altra')).toBeNull();
});

it('halves our own pieces, and says which it leaves out', () => {
  const { halved, leftOut } = articleHalves(undefined);
  expect(halved.length + leftOut.length).toBe(14);
  expect(halved.length).toBeGreaterThan(10);
  for (const { because } of leftOut) expect(because).not.toBe('');
});
