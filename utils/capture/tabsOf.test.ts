import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { tabsOf } from './tabsOf';

const [acqua, porto] = [articleAbout('acqua').address, articleAbout('porto').address];

it('knows the tabs of a piece by any of its addresses, the one in front first, then the one seen last', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, active: false, lastAccessed: 5, url: `${acqua}?utm_source=x#commenti` },
    { id: 2, active: false, lastAccessed: 9, url: 'https://www.glistatigenerali.com/?p=7' },
    { id: 3, active: true, lastAccessed: 1, url: acqua },
    { id: 4, active: true, lastAccessed: 9, url: porto },
    { id: 5, active: false, lastAccessed: 9 },
  ] as never);
  expect((await tabsOf([acqua, 'https://www.glistatigenerali.com/?p=7'])).map(({ id }) => id)).toEqual([3, 2, 1]);
});
