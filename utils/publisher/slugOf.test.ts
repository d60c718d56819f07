import { expect, it } from 'vitest';
import { slugOf } from './slugOf';

it.each([
  ['https://www.glistatigenerali.com/economia/acqua/', 'acqua'],
  ['https://www.glistatigenerali.com/politica/acqua?x=1#nota', 'acqua'],
  ['https://www.glistatigenerali.com/?p=7', ''],
])('of %s is “%s”', (address, slug) => {
  expect(slugOf(address)).toBe(slug);
});
