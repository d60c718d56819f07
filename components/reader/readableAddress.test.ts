import { expect, it } from 'vitest';
import { readableAddress } from './readableAddress';

it.each([
  ['https://www.glistatigenerali.com/citt%C3%A0/', 'glistatigenerali.com/città/'],
  ['https://www.glistatigenerali.com/a%FFb/', 'glistatigenerali.com/a%FFb/'],
])('reads %s as %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});
