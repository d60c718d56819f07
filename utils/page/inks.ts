import type { Ink } from '@/utils/highlights/highlight';

/** The five inks in the order of the toolbar; key 1 is the first. Written out, because the schema would bring its library into every script that draws an ink. */
export const inks: readonly Ink[] = ['thesis', 'figure', 'question', 'quotable', 'doubtful'];

/** The name under which an ink is painted (`::highlight(taccuino-thesis)`); the page's own scripts can see these names. */
export function paintName(ink: Ink): `taccuino-${Ink}` {
  return `taccuino-${ink}`;
}

/** The name under which an ink is painted where another covers it: by its line alone, above the words. */
export function underName(ink: Ink): `taccuino-${Ink}-under` {
  return `taccuino-${ink}-under`;
}
