import { expect, it } from 'vitest';
import { inkSchema } from '@/utils/highlights/highlight';
import { inks, paintName, underName } from './inks';

it('has five inks, each with a name of its own on the page', () => {
  expect(inks.map(paintName)).toEqual([
    'taccuino-thesis',
    'taccuino-figure',
    'taccuino-question',
    'taccuino-quotable',
    'taccuino-doubtful',
  ]);
  expect(inks).toEqual(inkSchema.options);
  expect(new Set([...inks.map(paintName), ...inks.map(underName)]).size).toBe(10);
});
