// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress, sampleProse } from '@/tests/support/readSample';
import { articleText } from './articleText';
import { extractArticle } from './extractArticle';
import { generalBody } from './generalBody';

const page = (body: string) => new DOMParser().parseFromString(`<title>An essay</title><body>${body}</body>`, 'text/html');
const essay = `<h1>Another title</h1><p>© An Archive</p><article>${`<p>${sampleProse}</p>`.repeat(4)}</article>`;

it('finds what Readability finds, whatever wording stood against it', () => {
  for (const because of ['incomplete', 'listing', 'static', 'empty', null] as const)
    expect(generalBody(page(essay).documentElement, because, false)?.textContent).toContain(sampleProse);
});

it('finds nothing where the page failed or asks who one is, nor in a page with hardly a text', () => {
  expect(generalBody(page(essay).documentElement, 'error', true)).toBeNull();
  expect(generalBody(page(essay).documentElement, 'login', true)).toBeNull();
  expect(generalBody(page('<p>Hardly a text.</p>').documentElement, null, true)).toBeNull();
});

it('is not asked of a page that speaks as the publisher does', () => {
  const own = page(`<p>Accedi a glistatigenerali.com</p>${essay}`);
  expect(extractArticle(own, sampleAddress).kind).toBe('not-an-article');
  const other = extractArticle(page(essay), sampleAddress);
  expect(other.kind === 'article' && articleText(other.article.blocks)).toContain(sampleProse);
});

it('takes a short text that is finished where the head says that it is an article', () => {
  const short = page(`<h1>News</h1><div><p>${sampleProse}</p><p>A second sentence, and there is no more to it.</p></div>`).documentElement;
  expect(generalBody(short, 'incomplete', true)?.textContent).toContain(sampleProse);
  expect(generalBody(short, 'incomplete', false)).toBeNull();
  const cut = page(`<h1>News</h1><div><p>${sampleProse}</p><p>${sampleProse.slice(0, 90)}</p></div>`).documentElement;
  expect(generalBody(cut, 'incomplete', true)).toBeNull();
});

it('believes a short text that its page calls an article only where it is shared', () => {
  const text = `<h1>News</h1><p>di Ada Neri, 3 marzo 2025</p><div><p>${sampleProse}</p><p>There is no more to say.</p></div><footer>Terms of use</footer>`;
  const news = (head: string): Document => new DOMParser().parseFromString(`<title>News</title>${head}<body>${text}</body>`, 'text/html');
  expect(extractArticle(news('<meta property="og:type" content="Article">'), sampleAddress).kind).toBe('article');
  expect(extractArticle(news(''), sampleAddress)).toEqual({ kind: 'not-an-article', because: 'incomplete' });
});
