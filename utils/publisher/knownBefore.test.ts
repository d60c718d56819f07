import { expect, it } from 'vitest';
import { knownBefore } from './knownBefore';

const site = 'https://www.glistatigenerali.com';
const address = `${site}/economia/acqua/`;

it('takes the number of the piece and its old section, each once', () => {
  const links = [`${site}/?p=7`, `http://glistatigenerali.com/?p=7&utm_source=x`, `${site}/ambiente/acqua`, address];
  expect(knownBefore(address, links)).toEqual([`${site}/?p=7`, `${site}/ambiente/acqua/`]);
});

it.each([`${site}/`, `${site}/economia/porto/`, 'https://altrove.example/economia/acqua/', 'non è un indirizzo', 'javascript:1'])(
  'takes no “%s”',
  (link) => {
    expect(knownBefore(address, [link])).toEqual([]);
  },
);
