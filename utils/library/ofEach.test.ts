import { expect, it } from 'vitest';
import { ofEach } from './ofEach';

it('asks for all at once, and answers in their order', async () => {
  const asked: string[] = [];
  const answers = ofEach(['b', 'a'], async (address) => {
    asked.push(address);
    await Promise.resolve();
    return address.toUpperCase();
  });
  expect(asked).toEqual(['b', 'a']);
  expect(await answers).toEqual(['B', 'A']);
});
