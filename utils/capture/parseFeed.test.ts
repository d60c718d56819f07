// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parseFeed';

const feedOf = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${inside}</channel></rss>`;
const textOf = (xml: string) => parseFeed(xml)?.querySelector('channel')?.textContent;

it('parses a feed, whatever stands before its root', () => {
  expect(textOf(feedOf('<title>a</title>'))).toBe('a');
  expect(textOf('<rss><channel>b</channel></rss>')).toBe('b');
  expect(textOf('<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- a - b --><rss><channel>c</channel></rss>')).toBe('c');
});

describe('mends', () => {
  it.each([
    ['blanks and a mark before the declaration', `\ufeff\n  ${feedOf('a')}`, 'a'],
    ['signs that XML does not know', feedOf('a\u0000b\u000bc\u001fd\uffffe'), 'abcde'],
    ['entities of HTML, which stay for who reads HTML', feedOf('caff&egrave; &amp; t&#232;'), 'caff&egrave; & tè'],
    ['a bare ampersand', feedOf('a & b'), 'a & b'],
    [
      'what stands beside marked sections, and not what is in them',
      feedOf('&rsquo;<![CDATA[&rsquo; & ]]>&rsquo;'),
      '&rsquo;&rsquo; & &rsquo;',
    ],
  ])('%s', (_, xml, text) => {
    expect(textOf(xml)).toBe(text);
  });
});

describe('has none of', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body>Accedi</body></html>'],
    ['a page that calls itself XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['entities of its own', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel>&a;</channel></rss>'],
    ['a feed that breaks off', feedOf('<item><title>a').slice(0, -30)],
    ['a marked section without an end', feedOf('<![CDATA[a &egrave;')],
    ['nothing', ''],
    ['JSON', '[]'],
  ])('%s', (_, text) => {
    expect(parseFeed(text)).toBeNull();
  });
});

it('is quick with what never ends', () => {
  const begin = performance.now();
  parseFeed(`<rss>${'<![CDATA['.repeat(200_000)}`);
  parseFeed(`<?xml version="1.0"?>${'<!-- '.repeat(100_000)}`);
  parseFeed(`<rss>${'&a'.repeat(500_000)}`);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
