import { afterEach, describe, expect, it } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { expectedArticle } from '@/tests/site/expected';
import { hostileOpening, hostilePages } from '@/tests/site/hostile';
import { pieces } from '@/tests/site/pieces';
import { themes } from '@/tests/site/themes';
import type { Article } from './article';
import { articleText } from './articleText';
import { extractArticle } from './extractArticle';

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page with a view of its own, in which its own scripts do not run. */
async function shown(html: string, sandbox = 'allow-same-origin'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.value = sandbox;
  frame.width = '1000';
  frame.height = '800';
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

function read(page: Document, address = pieceAddress(pieces[0]!)): Article {
  const extraction = extractArticle(page, address);
  if (extraction.kind !== 'article') throw new Error(extraction.because);
  return extraction.article;
}

describe('with a live view', () => {
  it.each(Object.values(themes).map((theme) => [theme.name, theme] as const))(
    'reads a piece of %s word for word and leaves the page alone',
    async (_, theme) => {
      const piece = pieces[1]!;
      const page = await shown(theme.article({ piece, all: pieces }));
      const before = wholeOf(page);
      const wanted = expectedArticle(piece, theme, pieces);
      expect(articleText(read(page, pieceAddress(piece)).blocks)).toBe(wanted.text);
      expect(wholeOf(page)).toBe(before);
    },
  );

  it('keeps apart the lines that the style sheet sets one under the other, and no others', async () => {
    const lines = (name: string): string => `<p class="${name}"><span>Prima parte</span><span>seconda parte</span></p>`;
    const html = themes.semantic.article({ piece: pieces[0]!, all: pieces });
    const style = '<style>.under span{display:block}.beside{display:flex}.beside span{display:block}</style>';
    const page = await shown(
      html.replace(/(<[^>]+entry-content[^>]*>)/u, `$1${style}${lines('under')}${lines('beside')}${lines('plain')}`),
    );
    const before = wholeOf(page);
    const text = articleText(read(page).blocks);
    expect(text).toContain('Prima parte\nseconda parte\n');
    expect(text.split('Prima parteseconda parte')).toHaveLength(3);
    expect(wholeOf(page)).toBe(before);
  });

  it('leaves out what the style sheet hides, and keeps what is only folded away', async () => {
    const hidden = ['display:none', 'visibility:hidden', 'opacity:0'].map(
      (style, index) => `<style>.h${index}{${style}}</style><p class="h${index}">Nascosto numero ${index}, che nessuno vede.</p>`,
    );
    const folded = '<details><summary>Da aprire</summary><p>Piegato ma leggibile, se si vuole.</p></details>';
    const contents = '<div style="display:contents"><p>Senza scatola propria, ma in vista.</p></div>';
    const html = themes.semantic.article({ piece: pieces[0]!, all: pieces });
    const opening = 'Prima del resto, un paragrafo che dice abbastanza da sembrare vero.';
    const page = await shown(html.replace(/(<[^>]+entry-content[^>]*>)/u, `$1<p>${opening}</p>${hidden.join('')}${folded}${contents}`));
    const text = articleText(read(page).blocks);
    expect(text).toContain(opening);
    expect(text).not.toContain('Nascosto');
    expect(text).toContain('Piegato ma leggibile');
    expect(text).toContain('Senza scatola propria');
  });

  it('reads a page that fades in as one scrolls', async () => {
    const html = themes.semantic
      .article({ piece: pieces[0]!, all: pieces })
      .replace('</head>', '<style>[class*=entry-content] p{opacity:0}</style></head>');
    const text = articleText(read(await shown(html)).blocks);
    expect(text.length).toBeGreaterThan(articleText(pieces[0]!.blocks).length * 0.95);
  });
});

describe('a hostile page', () => {
  it.each(hostilePages.map((page) => [page.name, page] as const))(
    '%s ends in its state and runs nothing',
    async (_, { page, address, ends }) => {
      const live = await shown(page(), 'allow-same-origin allow-scripts');
      Object.assign(globalThis, { hostile: 0 });
      const before = live.body instanceof Node ? new XMLSerializer().serializeToString(live) : '';
      const extraction = extractArticle(live, address);
      expect(extraction.kind === 'article' ? 'article' : extraction.because).toBe(ends);
      if (live.body instanceof Node) expect(new XMLSerializer().serializeToString(live)).toBe(before);
      expect((globalThis as { hostile?: number }).hostile).toBe(0);
      if (extraction.kind !== 'article') return;
      expect(articleText(extraction.article.blocks)).toContain(hostileOpening);
      const everything = JSON.stringify(extraction.article);
      expect(everything).not.toMatch(/"(?:link|address)":"(?!https?:|mailto:|#)/u);
      expect(extraction.article.address).toBe(address);
    },
  );
});

/** The whole page as it can be written down. */
function wholeOf(page: Document): string {
  return new XMLSerializer().serializeToString(page);
}
