// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { saveArticle } from '@/utils/library/saveArticle';
import { awaitedPieces } from './awaitedPieces';
import { longestWords, saveLink } from './saveLink';
import { showNews, showTrouble } from './showBadge';

vi.mock('./showBadge');

const link = 'https://www.glistatigenerali.com/economia/l-acqua-che-perdiamo/?utm_source=x';
const address = 'https://www.glistatigenerali.com/economia/l-acqua-che-perdiamo/';
const inPage = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom has no locks.
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  inPage.mockReset().mockRejectedValue(new Error('no page'));
  Object.assign(fakeBrowser, { scripting: { executeScript: inPage } });
});

const waiting = async () => (await awaitedPieces()).map((piece) => [piece.address, piece.title]);

it('lets the piece wait under the words of its link, and says so on the button', async () => {
  await saveLink({ linkUrl: link, linkText: '  L’acqua\n che perdiamo ' }, 3);
  expect(await waiting()).toEqual([[address, 'L’acqua che perdiamo']]);
  expect(showNews).toHaveBeenCalledExactlyOnceWith(3, '+', 'Salvato per dopo: L’acqua che perdiamo');
});

it('asks the page for the words, and else takes them from the address', async () => {
  await saveLink({ linkUrl: link }, 3);
  expect(await waiting()).toEqual([[address, 'L acqua che perdiamo']]);
  inPage.mockResolvedValue([{ result: 'L’acqua' }]);
  await saveLink({ linkUrl: 'https://www.glistatigenerali.com/economia/acqua-due/' }, 3);
  expect((await waiting()).at(-1)?.[1]).toBe('L’acqua');
});

it.each(['https://altrove.example/economia/acqua/', 'https://www.glistatigenerali.com/author/ada/', 'mailto:ada@example.it'])(
  'says of %s that it leads to no piece',
  async (other) => {
    await saveLink({ linkUrl: other, linkText: 'x' }, 3);
    expect(await waiting()).toEqual([]);
    expect(showTrouble).toHaveBeenCalledExactlyOnceWith(3, 'Questo link non porta a un articolo.');
  },
);

it('says of a piece that is saved already that it is', async () => {
  const acqua = articleAbout('acqua');
  await saveArticle(acqua, 1);
  await saveLink({ linkUrl: acqua.address, linkText: 'x' }, 3);
  expect(await waiting()).toEqual([]);
  expect(showNews).toHaveBeenCalledWith(3, '✓', expect.any(String));
});

it('finds in the page the words of a card of which the picture is a link too', () => {
  const link = (href: string, ...inside: (Node | string)[]): void => {
    const anchor = document.body.appendChild(document.createElement('a'));
    anchor.href = href;
    anchor.append(...inside);
  };
  const heading = document.createElement('h3');
  heading.append('L’acqua');
  link(address, document.createElement('img'));
  link(address, heading, ' 3 minuti, di Ada');
  link('/x', 'Un titolo che è più lungo');
  expect(longestWords(address)).toBe('L’acqua');
});
