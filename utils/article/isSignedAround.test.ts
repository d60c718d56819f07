// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { isSignedAround } from './isSignedAround';
const signed = (body: string) => {
  const { lines, wordings, title, bounds, root, address } = readSample(samplePage({ body: `<p>${sampleProse}</p>${body}`, top: '' }));
  return isSignedAround(lines, wordings, title, bounds, root, address);
};

it('sees a byline or a day below the body', () => {
  expect([signed('<p>di Ada Neri</p>'), signed('<p>29 gennaio 2025</p>'), signed('')]).toEqual([true, true, false]);
});
