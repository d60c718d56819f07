import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasPassed, rememberPassed } from './passedPieces';

const [acqua, porto, diga] = ['acqua', 'porto', 'diga'].map((slug) => `https://www.glistatigenerali.com/economia/${slug}/`) as [
  string,
  string,
  string,
];

beforeEach(() => fakeBrowser.reset());

it('knows the pieces through which a page has gone, in this tab and since it was loaded', async () => {
  await rememberPassed(7, acqua, porto);
  await rememberPassed(7, acqua, diga);
  expect(await hasPassed(7, acqua, porto)).toBe(true);
  expect(await hasPassed(7, acqua, diga)).toBe(true);
  expect(await hasPassed(8, acqua, porto)).toBe(false);
  expect(await hasPassed(7, diga, porto)).toBe(false);
});

it('knows none where the session cannot be read', async () => {
  await rememberPassed(7, acqua, porto);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('no storage'));
  expect(await hasPassed(7, acqua, porto)).toBe(false);
});
