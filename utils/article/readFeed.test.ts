// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newestFirst, pieceAddress, romanDay } from '@/tests/site/catalogue';
import { feedAt } from '@/tests/site/feeds';
import { pieces } from '@/tests/site/pieces';
import { articleText } from './articleText';
import { mostEntries, readFeed } from './readFeed';

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (xml: string) => readFeed(new DOMParser().parseFromString(xml, 'text/xml'), parseHtml);
const address = (slug: string) => `https://www.glistatigenerali.com/cultura/libri/${slug}/`;
const namespaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"';
const feedOf = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>Sito</title>${items}</channel></rss>`;
const item = (inside: string) => `<item><title>Un pezzo</title><link>${address('un-pezzo')}</link>${inside}</item>`;
const first = (xml: string) => {
  const reading = read(xml);
  return reading.kind === 'pieces' ? reading.pieces[0] : undefined;
};

it('reads every piece of the demo site’s feed, with the day in Rome', () => {
  const reading = read(feedAt(new URL('https://www.glistatigenerali.com/feed/'), pieces)?.body ?? '');
  if (reading.kind === 'other') throw new Error('no feed');
  const latest = newestFirst(pieces).slice(0, 10);
  expect(reading.entries).toBe(10);
  expect(reading.pieces.map(({ card }) => [card.address, card.title, card.publishedOn, card.section])).toEqual(
    latest.map((piece) => [pieceAddress(piece), piece.title, romanDay(piece.publishedAt), piece.section]),
  );
  expect(reading.pieces[0]?.text?.slice(0, 100)).toBe(articleText(latest[0]?.blocks ?? []).slice(0, 100));
});

it('reads an empty feed as one without pieces', () => {
  expect(read(feedOf(''))).toEqual({ kind: 'pieces', pieces: [], entries: 0 });
});

it('reads marked sections, entities, and links of its own only', () => {
  const xml = feedOf(
    `<item><atom:link href="https://esempio.it/"/><title>Caff&#232; &amp;amp; altro</title><link>\n${address('caffe')}\n</link><dc:creator><![CDATA[Ada & Ugo]]></dc:creator><description><![CDATA[Un <b>passo</b> &egrave; un passo]]></description></item>`,
  );
  expect(first(xml)).toEqual({
    card: { address: address('caffe'), title: 'Caffè & altro', authors: ['Ada & Ugo'], section: null, publishedOn: null },
    excerpt: 'Un passo è un passo',
    text: null,
  });
});

it.each([
  ['a broken date', '<pubDate>Tue, 31 Feb 2026 10:00:00 +0000</pubDate>'],
  ['no date', ''],
  ['words for a date', '<pubDate>ieri</pubDate>'],
])('reads a piece with %s as one without a day', (_, inside) => {
  expect(first(feedOf(item(inside)))?.card).toMatchObject({ title: 'Un pezzo', publishedOn: null });
});

it('leaves out what is no piece of the site and counts it, and takes each piece once', () => {
  const xml = feedOf(
    `${item('')}<item><title>Altrove</title><link>https://esempio.it/a/b/</link></item><item><title>Senza</title></item>${item('')}`,
  );
  expect(read(xml)).toMatchObject({ kind: 'pieces', pieces: [{ card: { title: 'Un pezzo' } }], entries: 4 });
});

it('reads a hundred entries of a feed and no more', () => {
  const items = Array.from(
    { length: 150 },
    (_, index) => `<item><title>Pezzo ${index}</title><link>${address(`p-${index}`)}</link></item>`,
  );
  const reading = read(feedOf(items.join('')));
  expect(reading).toMatchObject({ kind: 'pieces', entries: 150 });
  expect(reading.kind === 'pieces' && reading.pieces.length).toBe(mostEntries);
});

describe('is something else', () => {
  it.each([
    ['where it breaks off', feedOf(item('')).slice(0, -40)],
    ['where it is HTML that happens to be well formed', '<html><body><rss><channel/></rss></body></html>'],
    ['where it is a feed of another kind', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'],
    ['without a channel', '<rss version="2.0"/>'],
    ['where it is empty', ''],
  ])('%s', (_, xml) => {
    expect(read(xml)).toEqual({ kind: 'other' });
  });
});
