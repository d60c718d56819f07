import { expect, it } from 'vitest';
import { passageLink } from './passageLink';

const address = 'https://www.glistatigenerali.com/economia/acqua/';

function fragment(quotation: string, before = '', after = ''): string {
  const link = passageLink(address, { quotation, before, after });
  expect(link.startsWith(`${address}#:~:text=`)).toBe(true);
  return decodeParts(link.slice(`${address}#:~:text=`.length));
}

/** What a browser reads in the fragment: parts first, then each decoded. */
function decodeParts(text: string): string {
  return text
    .split(',')
    .map((part) => decodeURIComponent(part))
    .join(' | ');
}

it('names a quotation of middling length whole', () => {
  expect(fragment('La rete perde metà dell’acqua che porta, ogni giorno.')).toBe('La rete perde metà dell’acqua che porta, ogni giorno.');
});

it('escapes what parts a fragment: dashes, commas, ampersands', () => {
  expect(passageLink(address, { quotation: 'il post-Covid, la ricerca & lo sviluppo di un Paese intero', before: '', after: '' })).toBe(
    `${address}#:~:text=il%20post%2DCovid%2C%20la%20ricerca%20%26%20lo%20sviluppo%20di%20un%20Paese%20intero`,
  );
});

it('gives a short one the words around it', () => {
  expect(fragment('metà dell’acqua', 'ogni giorno la rete perde ', ' che porta alle case.')).toBe(
    'la rete perde- | metà dell’acqua | -che porta alle',
  );
});

it('takes no words from another block', () => {
  expect(fragment('La rete', 'Fine di prima.\n\n', ' perde.\n\nAltro')).toBe('La rete | -perde.');
});

it('names a long one by its first and last words', () => {
  const long = `Si comincia con cinque parole, poi ${'molte altre '.repeat(20)}e infine si arriva qui`;
  expect(fragment(long)).toBe('Si comincia con cinque parole, | e infine si arriva qui');
});

it('names one over more blocks by its first and last words too', () => {
  expect(fragment('Prima riga.\n\nSeconda riga.')).toBe('Prima riga. | Seconda riga.');
});

it('widens a passage that ends inside a word, since a fragment matches whole ones', () => {
  expect(fragment('omincia con parole che vanno oltre i quaranta segn', 'Si c', 'i, qui')).toBe(
    'comincia con parole che vanno oltre i quaranta segni',
  );
});

it('never breaks on half a character', () => {
  expect(() =>
    passageLink(address, { quotation: 'un testo che comincia bene ma finisce così male \uD83D', before: '', after: '' }),
  ).not.toThrow();
});

it('gives the plain address where there is no word', () => {
  expect(passageLink(address, { quotation: '…', before: 'a ', after: ' b' })).toBe(address);
});
