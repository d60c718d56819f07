import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { rememberJump, takePendingJump } from './pendingJump';

const acqua = articleAbout('acqua');
const { selector } = highlightOn(acqua);

it('is given once, to the page of that piece', async () => {
  await rememberJump(acqua.address, selector, 1000);
  expect(await takePendingJump([articleAbout('porto').address], 2000)).toBeNull();
  expect(await takePendingJump(['https://www.glistatigenerali.com/?p=7', acqua.address], 2000)).toEqual(selector);
  expect(await takePendingJump([acqua.address], 2000)).toBeNull();
});

it('is forgotten after a minute', async () => {
  await rememberJump(acqua.address, selector, 1000);
  expect(await takePendingJump([acqua.address], 61_001)).toBeNull();
  expect(await takePendingJump([acqua.address], 2000)).toBeNull();
});
