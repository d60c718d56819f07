import { expect, it } from 'vitest';
import { isPublisherAddress } from './isPublisherAddress';

it.each([
  ['https://www.glistatigenerali.com/a/b/', true],
  ['http://glistatigenerali.com', true],
  ['https://media.glistatigenerali.com/x.jpg', true],
  ['https://www.glistatigenerali.com.evil.example/', false],
  ['https://notglistatigenerali.com/', false],
  ['https://evil.example/?u=https://www.glistatigenerali.com/', false],
  ['https://www.glistatigenerali.com@evil.example/', false],
  ['javascript://www.glistatigenerali.com/%0aalert(1)', false],
  ['/a/b/', false],
  ['', false],
])('%s: %s', (url, belongs) => {
  expect(isPublisherAddress(url)).toBe(belongs);
});
