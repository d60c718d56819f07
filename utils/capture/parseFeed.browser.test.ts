import { describe, expect, it } from 'vitest';
import { feedAt } from '@/tests/site/feeds';
import { pieces } from '@/tests/site/pieces';
import { readFeed } from '@/utils/article/readFeed';
import { parseFeed } from './parseFeed';
import { withoutStyles } from './withoutStyles';

const parseHtml = (html: string): Document => new DOMParser().parseFromString(withoutStyles(html), 'text/html');
const feedOf = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${inside}</channel></rss>`;
const whole = feedAt(new URL('https://www.glistatigenerali.com/feed/'), pieces)?.body ?? '';

it('parses the demo site’s feed with the browser’s own parser', () => {
  const feed = parseFeed(whole);
  expect(feed && readFeed(feed, parseHtml)).toMatchObject({ kind: 'pieces', entries: 10 });
});

describe('the browser’s own parser', () => {
  it('says of a feed that breaks off, wherever it does, that it is none', () => {
    for (const share of [0.01, 0.3, 0.6, 0.99]) expect(parseFeed(whole.slice(0, Math.floor(whole.length * share)))).toBeNull();
  });

  it('reads what was mended', () => {
    expect(parseFeed(` \n${feedOf('caff&egrave;\u0000 & t&#232;')}`)?.documentElement.textContent).toBe('caff&egrave; & tè');
  });

  it('is not let near entities of a feed’s own, and stands what is set endlessly deep', () => {
    const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">';
    expect(parseFeed(`<?xml version="1.0"?><!DOCTYPE rss [${laughs}]><rss><channel>&c;</channel></rss>`)).toBeNull();
    const deep = parseFeed(feedOf(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`));
    expect(deep === null || readFeed(deep, parseHtml).kind === 'pieces').toBe(true);
  });
});

it('reads hostile titles and contents as text: nothing of them runs, and nothing is asked for', () => {
  const link = '<link>https://www.glistatigenerali.com/cultura/libri/un-pezzo/</link>';
  const hostile = '<img src="https://esempio.invalid/a.png" onerror="window.struck = true"><script>window.struck = true</script>';
  const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item>${link}<title><![CDATA[Titolo ${hostile}]]></title><content:encoded><![CDATA[<p style="color:red">Testo.</p>${hostile}]]></content:encoded></item></channel></rss>`;
  const feed = parseFeed(xml);
  expect(feed && readFeed(feed, parseHtml)).toMatchObject({ kind: 'pieces', pieces: [{ card: { title: 'Titolo' }, text: 'Testo.' }] });
  expect('struck' in window).toBe(false);
  expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('esempio.invalid'))).toBe(false);
});
