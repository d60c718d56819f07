// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { authorLinks, linkTarget, linkTo, readHeaderLine, stampedDay } from './readHeaderLine';
import { readLines } from './readLines';

const address = 'https://www.glistatigenerali.com/pmi/un-pezzo/';
const body = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const line = (markup: string) => readLines(body(markup))[0]!;

it.each([
  ['di Ada Neri', ['Ada Neri'], null],
  ['29 Gennaio 2025', [], '2025-01-29'],
  ['di Ada Neri e Ugo Riva | pubblicato il 29/01/2025 alle 9:30', ['Ada Neri', 'Ugo Riva'], '2025-01-29'],
  ['Ada Neri · 29 gennaio 2025 · 5 minuti di lettura', ['Ada Neri'], '2025-01-29'],
  ['<a href="/author/ada-neri/">Ada Neri</a>', ['Ada Neri'], null],
  ['29 Gennaio 2025 di <a href="/author/ada-neri/">Ada Neri</a> <a href="#respond">Lascia un commento</a>', ['Ada Neri'], '2025-01-29'],
  ['29 Gennaio 2025 <b>1</b> 4.512 visualizzazioni <i>3 minuti di lettura</i>', [], '2025-01-29'],
  ['29 Gennaio 2025 / <a href="#c">Lascia un commento</a> / 1 minuti di lettura', [], '2025-01-29'],
  ['di Ada Neri, mercoledì 29 gennaio 2025', ['Ada Neri'], '2025-01-29'],
  ['di Ada Neri, pubblicato il 29 gennaio 2025', ['Ada Neri'], '2025-01-29'],
  ['(29 Gennaio 2025)', [], '2025-01-29'],
  ['29 Gennaio 2025 - 9:41', [], '2025-01-29'],
  ['29 Gennaio 2025 / 11 risposte', [], '2025-01-29'],
  ['29 Gennaio 2025 <span><i></i> 5</span>', [], '2025-01-29'],
  ['<span>Di <a href="/author/ada-neri/">Ada Neri</a></span><time>10 mesi fa</time><i>9</i> 1 min di lettura', ['Ada Neri'], null],
  ['di Ada Neri · 29 Gennaio 2025 <b>1.204</b>', ['Ada Neri'], '2025-01-29'],
  ['29 Gennaio 2025<span>2 commenti</span><span>2,4K visualizzazioni</span>', [], '2025-01-29'],
  ['<a href="/category/pmi/">Pmi</a> - mercoledì 29 gennaio 2025', [], '2025-01-29'],
])('%s signs and dates', (markup, authors, day) => {
  expect(readHeaderLine(line(`<p>${markup}</p>`), address)).toMatchObject({ authors, day });
});

it.each(['Il 29 gennaio 2025 la borsa è caduta.', 'di questo si parla poco', 'Condividi', 'Ada Neri', '29 Gennaio 2025: 5 a 3'])(
  '%s is no such line',
  (text) => {
    expect(readHeaderLine(line(`<p>${text}</p>`), address)).toBeNull();
  },
);

it('knows a day of change, and names that the head has told', () => {
  expect(readHeaderLine(line('<p>Aggiornato il 3 febbraio 2025</p>'), address)?.changed).toBe(true);
  expect(readHeaderLine(line('<p>Rivisto il 3 febbraio 2025</p>'), address)).toEqual({ authors: [], day: '2025-02-03', changed: true });
  expect(readHeaderLine(line('<p>Uscito il 3 febbraio 2025</p>'), address)).toEqual({ authors: [], day: '2025-02-03', changed: false });
  expect(readHeaderLine(line('<p>Ada Neri</p>'), address, new Set(['ada neri']))?.authors).toEqual(['Ada Neri']);
});

it('reads links and stamps', () => {
  const markup = line('<p><a href="/author/a/">Ada Neri</a> <a href="/tag/x/">x</a></p>');
  expect(authorLinks(markup, address)).toEqual(['Ada Neri']);
  const [link] = body('<a href="../altro-pezzo/#c">Altro</a>').querySelectorAll('a');
  expect([linkTo(link!, address), linkTarget(link!, address)?.address]).toEqual([
    'piece',
    'https://www.glistatigenerali.com/pmi/altro-pezzo/',
  ]);
  expect(stampedDay(body('<time datetime="ieri"></time><time datetime="2025-01-28T23:30:00Z"></time>').querySelectorAll('time'))).toBe(
    '2025-01-29',
  );
});

it('does not take a day of publication for one of change, nor a long line for a header', () => {
  expect(readHeaderLine(line('<p>Pubblicato il 3 febbraio 2025, aggiornato</p>'), address)?.changed).toBe(false);
  expect(readHeaderLine(line(`<p>di Ada Neri${', Ugo Riva'.repeat(20)}</p>`), address)).toBeNull();
  expect(readHeaderLine(line('<p>Come scrive <a href="/author/a/">Ada Neri</a>, il Pil cala</p>'), address)).toBeNull();
});

it.each(['https://example.org/author/ada/', 'javascript:x()', 'http://[', 'mailto:ada@glistatigenerali.com', ''])(
  'knows no page of the site at %j',
  (href) => {
    const [link] = body(`<a href="${href}">x</a>`).querySelectorAll('a');
    expect(link === undefined ? undefined : [linkTarget(link, address), linkTo(link, address)]).toEqual([null, null]);
  },
);

it('reads the day of publication beside that of the last change', () => {
  const read = readHeaderLine(line('<p>29 Gennaio 2025 · Ultimo aggiornamento: 3 Febbraio 2026</p>'), address);
  expect(read).toEqual({ authors: [], day: '2025-01-29', changed: false });
  expect(readHeaderLine(line('<p>Ultimo aggiornamento: 3 Febbraio 2026</p>'), address)).toMatchObject({ changed: true });
});
