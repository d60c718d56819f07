import { expect, it } from 'vitest';
import { readUpTo } from './readUpTo';

it('gives the whole body, or nothing once it is too long', async () => {
  expect(new Uint8Array((await readUpTo(new Response('abc'), 3))!)).toEqual(new TextEncoder().encode('abc'));
  expect(await readUpTo(new Response('abcd'), 3)).toBeNull();
  expect((await readUpTo(new Response(null), 3))?.byteLength).toBe(0);
});
