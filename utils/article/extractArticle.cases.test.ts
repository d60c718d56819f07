// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { articleText } from './articleText';
import { extractArticle } from './extractArticle';
import type { Article } from './article';
import { readLines } from './readLines';

/** A case is a folder: `page.html`, and in `expected.json` what a reader sees of it. Adding one needs no code. */
interface Expected {
  address: string;
  fields: Omit<Article, 'blocks'>;
  /** The body, a paragraph an entry. */
  text: string[];
  /** Text of the page that is not of the piece. */
  forbidden: string[];
}

const folder = new URL('./cases/', `file://${import.meta.dirname}/`);
const cases = readdirSync(folder).map((name) => {
  const page = readFileSync(new URL(`${name}/page.html`, folder), 'utf8');
  return { name, page, expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected };
});

const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html');

function read(page: Document, address: string): Article {
  const extraction = extractArticle(page, address);
  if (extraction.kind !== 'article') throw new Error(extraction.because);
  return extraction.article;
}

describe.each(cases)('$name', ({ page, expected }) => {
  it('has the fields that the reader sees', () => {
    const { blocks, ...fields } = read(parse(page), expected.address);
    expect(fields).toEqual(expected.fields);
    expect(blocks).not.toEqual([]);
  });

  it('has the whole body and nothing else', () => {
    const text = articleText(read(parse(page), expected.address).blocks);
    expect(text).toBe(expected.text.join('\n\n'));
    expect(expected.forbidden.filter((phrase) => text.includes(phrase))).toEqual([]);
  });

  it('leaves the page as it was, and takes nothing from it that could act', () => {
    const live = parse(page);
    const before = new XMLSerializer().serializeToString(live);
    const everything = JSON.stringify(read(live, expected.address));
    expect(new XMLSerializer().serializeToString(live)).toBe(before);
    expect(everything).not.toMatch(/"(?:link|address)":"(?!https?:|mailto:|#)/u);
  });
});

describe('a page of which nothing is known', () => {
  const paragraph = (index: number) =>
    `<p>Paragraph ${index} of an essay in another language, long enough, with commas, to be taken for the text by anyone who counts them, and dull enough that nobody reads on.</p>`;
  const page = `<title>An essay</title><header><a href="/a">Home</a></header><article><h1>An essay</h1>${[1, 2, 3, 4, 5].map(paragraph).join('<h2>A subhead of it</h2>')}</article><footer>© somewhere else</footer>`;

  it('has at least what Readability finds', () => {
    const own = articleText(read(parse(page), 'https://www.glistatigenerali.com/essays/an-essay/').blocks);
    const found = new Readability<Element>(parse(page), { serializer: (node) => node as Element }).parse()?.content;
    // Their own text glues blocks together.
    const theirs = readLines(found!)
      .map(({ text }) => text)
      .join('\n');
    const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
    expect(words(own)).toEqual(expect.arrayContaining(words(theirs)));
    expect(own).toContain('A subhead of it');
    expect(own).not.toContain('somewhere else');
  });

  it('is none of ours at another address', () => {
    expect(extractArticle(parse(page), 'https://example.org/an-essay/')).toEqual({ kind: 'not-an-article', because: 'other-site' });
  });
});
