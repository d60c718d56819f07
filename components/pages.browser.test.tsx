import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyLibrary } from '@/tests/support/emptyLibrary';
import { loadSheet } from '@/tests/support/loadSheet';
import { LibraryPage } from '@/components/library/LibraryPage';
import { OptionsPage } from '@/components/options/OptionsPage';
import { openLibrary } from '@/components/library/openLibrary';
import { openOptions } from '@/components/options/openOptions';
import { openPopup } from '@/components/popup/openPopup';
import { Popup } from '@/components/popup/Popup';
import { readActiveTab } from '@/components/popup/useTabReading';
import { askActiveTab } from '@/utils/capture/askTab';
import { openReader } from '@/components/reader/openReader';
import { Reader } from '@/components/reader/Reader';
import { savedRequest } from '@/components/reader/readerRequest';
import { pieces } from '@/tests/site/pieces';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import type { Extraction } from '@/utils/article/extraction';
import { describePassage } from '@/utils/highlights/describePassage';
import { libraryDatabase } from '@/utils/library/database';
import { keepImage, noteImageFault } from '@/utils/library/imageQueue';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { saveArticle } from '@/utils/library/saveArticle';

const tab = vi.hoisted((): { extraction: unknown; hasAccess: boolean } => ({ extraction: null, hasAccess: true }));

vi.mock('wxt/browser', async () => {
  const url = 'https://www.glistatigenerali.com/prova/';
  return (await import('@/tests/support/italianBrowser')).italianBrowser({
    tabs: {
      query: () => Promise.resolve([{ id: 7, url }]),
      get: () => Promise.resolve({ id: 7, url }),
      getCurrent: () => Promise.resolve({ id: 8 }),
    },
    permissions: { contains: () => Promise.resolve(tab.hasAccess) },
    scripting: { executeScript: () => Promise.resolve([{ result: tab.extraction }]) },
    commands: { getAll: () => Promise.resolve([{ name: 'savePage', description: 'Salva', shortcut: 'Alt+Shift+S' }]) },
  });
});

function articleOf(slug: string): Article {
  const piece = pieces.find((candidate) => candidate.slug === slug) ?? pieces[0];
  if (piece === undefined) throw new Error('no pieces');
  const card = {
    address: 'https://www.glistatigenerali.com/altro/',
    title: 'Un altro pezzo',
    authors: ['Anna Bruni'],
    section: null,
    publishedOn: '2020-02-03',
  };
  return {
    address: `https://www.glistatigenerali.com/${piece.slug}/`, title: piece.title, authors: piece.authors, publishedOn: piece.publishedAt.slice(0, 10),
    section: piece.section, tags: piece.tags, standfirst: piece.standfirst.join(' ') || null, leadImage: null, language: 'it', blocks: piece.blocks,
    sameSection: [card], sameAuthor: [{ ...card, address: 'https://www.glistatigenerali.com/terzo/' }], commentCount: 3, otherAddresses: [],
  }; // prettier-ignore
}

const article = articleOf('imparare-a-memoria');
const root = document.createElement('div');

/** A surface with the style sheet of its own page, and no other. */
async function open(surface: 'popup' | 'reader' | 'library' | 'options', view: preact.VNode, theme: string): Promise<void> {
  const sheets = { popup: () => import('@/components/popup/page.css?url'), reader: () => import('@/components/reader/page.css?url'), library: () => import('@/components/library/page.css?url'), options: () => import('@/components/options/page.css?url') }; // prettier-ignore
  await loadSheet((await sheets[surface]()).default);
  document.body.className = surface === 'popup' ? 'popup' : '';
  root.className = `${surface}-root`;
  document.body.append(root);
  document.documentElement.dataset['theme'] = theme;
  render(view, root);
}

async function faults(theme: string): Promise<string[]> {
  document.documentElement.dataset['theme'] = theme;
  const { violations } = await axe.run(document, { rules: { region: { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

const complaints: string[] = [];

beforeEach(async () => {
  document.title = 'Taccuino';
  document.documentElement.lang = 'it';
  tab.hasAccess = true;
  complaints.length = 0;
  for (const kind of ['error', 'warn'] as const)
    vi.spyOn(console, kind).mockImplementation((...words) => void complaints.push(words.join(' ')));
  await emptyLibrary();
});

afterEach(() => {
  render(null, root);
  root.remove();
  for (const link of document.head.querySelectorAll('link[rel=stylesheet]')) link.remove();
  expect(complaints).toEqual([]);
});

async function keepOne(): Promise<void> {
  await saveArticle(article, 1);
  const text = articleText(article.blocks);
  const selector = describePassage(text, { start: 40, end: 90 }, 'body');
  await keepHighlight(
    { id: 'h', address: article.address, selector, ink: 'figure', note: 'Da rileggere.', labels: [], createdAt: 1, changedAt: 1 },
    article,
    1,
  );
}

describe.each(['light', 'dark', 'sepia'])('pages in the %s theme', (theme) => {
  it('have no fault in the popup’s three views', async () => {
    tab.extraction = { kind: 'article', article } satisfies Extraction;
    await open('popup', <Popup first={readActiveTab()} />, theme);
    for (const view of ['Leggi', /Punti chiave \d/u, 'Correlati']) {
      await userEvent.click(page.getByRole('tab', { name: view }));
      expect(await faults(theme)).toEqual([]);
    }
  });

  it('have no fault where there is nothing to read', async () => {
    tab.extraction = { kind: 'not-an-article', because: 'listing' } satisfies Extraction;
    await open('popup', <Popup first={readActiveTab()} />, theme);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Questa è una pagina di titoli.' })).toBeVisible();
    expect(await faults(theme)).toEqual([]);
  });

  it('have no fault in the reader', async () => {
    await keepOne();
    await open('reader', <Reader request={{ kind: 'saved', address: article.address }} />, theme);
    await expect.element(page.getByRole('heading', { level: 1, name: article.title })).toBeVisible();
    await expect.element(page.getByRole('complementary', { name: 'Evidenziazioni e note' })).toBeInTheDocument();
    expect(await faults(theme)).toEqual([]);
  });

  it('have no fault in the library, full and empty', async () => {
    await open('library', <LibraryPage />, theme);
    await expect.element(page.getByText('La biblioteca è ancora vuota.')).toBeVisible();
    expect(await faults(theme)).toEqual([]);
    await keepOne();
    await expect.element(page.getByRole('link', { name: article.title })).toBeVisible();
    expect(await faults(theme)).toEqual([]);
  });

  it('have no fault in the settings', async () => {
    await open('options', <OptionsPage />, theme);
    await expect.element(page.getByText('Alt+Shift+S')).toBeVisible();
    expect(await faults(theme)).toEqual([]);
  });
});

describe('a library that another version has taken over', () => {
  it.each(['popup', 'reader', 'library', 'options'] as const)('is told on the page: %s', async (surface) => {
    tab.extraction = { kind: 'article', article } satisfies Extraction;
    await keepOne();
    const begin = { popup: (box: HTMLElement) => openPopup(box, askActiveTab()), reader: (box: HTMLElement) => openReader(box, savedRequest(article.address)), library: (box: HTMLElement) => openLibrary(box, ''), options: openOptions }[surface]; // prettier-ignore
    await open(surface, <></>, 'light');
    begin(root);
    await expect.poll(() => root.textContent).toMatch(/Imparare|Spazio usato/iu);
    const version = libraryDatabase().backendDB().version;
    libraryDatabase().on.versionchange.fire(new IDBVersionChangeEvent('versionchange', { oldVersion: version, newVersion: version + 1 }));
    try {
      await expect.element(page.getByText(/Quello che hai salvato è al sicuro: ricarica questa pagina/u)).toBeVisible();
      await expect.element(page.getByRole('button', { name: 'Ricarica' })).toBeVisible();
    } finally {
      await libraryDatabase().open();
    }
  });
});

describe('the reader', () => {
  it('leads to the notebook, to related pieces with what is saved of them, and to the comments', async () => {
    await keepOne();
    await saveArticle({ ...article, address: 'https://www.glistatigenerali.com/altro/' }, 1);
    await open('reader', <Reader request={{ kind: 'saved', address: article.address }} />, 'light');
    await expect.element(page.getByRole('link', { name: 'Il tuo taccuino' })).toHaveAttribute('href', '/notebook.html');
    const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(page.getByText('Correlati e commenti'));
    await userEvent.click(page.getByText('Che cosa propone la pagina'));
    await expect.element(page.getByRole('link', { name: 'Un altro pezzo' }).first()).toBeVisible();
    await expect.element(page.getByText('Già nella tua biblioteca').first()).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Vai ai 3 commenti' }));
    await expect
      .poll(() => (followed.mock.contexts as HTMLAnchorElement[]).map((link) => link.href))
      .toEqual([`${article.address}#comments`]);
    followed.mockRestore();
    expect(await faults('light')).toEqual([]);
  });

  it('tells which pictures are missing, and has them fetched', async () => {
    const address = 'https://www.glistatigenerali.com/foto.png';
    await saveArticle({ ...article, leadImage: { address, alternative: '' } }, 1);
    await noteImageFault({ articleAddress: article.address, imageAddress: address }, 'refused', true);
    const picture = await (await new OffscreenCanvas(2, 2).getContext('2d')?.canvas.convertToBlob())?.arrayBuffer();
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(new Response(picture ?? null, { headers: { 'content-type': 'image/png' } })));
    await open('reader', <Reader request={{ kind: 'saved', address: article.address }} />, 'light');
    await expect.element(page.getByText(/1 immagine non è ancora salvata/u)).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Scarica ora' }));
    await expect.element(page.getByText(/1 immagine non è ancora salvata/u)).not.toBeInTheDocument();
    expect(asked).toHaveBeenCalledWith(address, expect.objectContaining({ credentials: 'omit' }));
    asked.mockRestore();
  });

  it('goes over from the number of a tab to the lasting address once the piece is saved', async () => {
    tab.extraction = { kind: 'article', article } satisfies Extraction;
    const replaced = vi.spyOn(history, 'replaceState').mockImplementation(() => undefined);
    await open('reader', <Reader request={{ kind: 'tab', tabId: 7 }} />, 'light');
    await userEvent.click(page.getByRole('button', { name: 'Salva nella biblioteca' }));
    await expect.poll(() => replaced.mock.calls).toEqual([[null, '', savedRequest(article.address)]]);
    replaced.mockRestore();
  });

  it('keeps the piece in sight, and its pictures whole, while it is taken out and put back', async () => {
    const illustrated: Article = { ...article, leadImage: { address: 'https://www.glistatigenerali.com/foto.png', alternative: 'foto' } };
    const key = { articleAddress: article.address, imageAddress: illustrated.leadImage?.address ?? '' };
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext('2d');
    await saveArticle(illustrated, 1);
    await keepImage(key, 'image/png', await (await canvas.convertToBlob()).arrayBuffer());
    await open('reader', <Reader request={{ kind: 'saved', address: article.address }} />, 'light');
    const drawn: string[] = [];
    const watcher = new MutationObserver(() => drawn.push(root.querySelector('img')?.src ?? ''));
    await expect.poll(() => root.querySelector('img')?.src).toMatch(/^blob:/u);
    const before = root.querySelector('img')?.src;
    watcher.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['src'] });
    await userEvent.click(page.getByRole('button', { name: 'Togli dalla biblioteca' }));
    await userEvent.click(page.getByRole('button', { name: 'Annulla' }));
    await expect.poll(() => root.querySelector('img')?.src).toMatch(/^blob:/u);
    watcher.disconnect();
    // Once let go it must not come back: its address leads nowhere then.
    const letGo = drawn.findIndex((source) => source !== before);
    expect(drawn.slice(letGo)).not.toContain(before);
  });
});

describe('the library page', () => {
  it('gives back whole what was deleted, by Control+Z', async () => {
    await keepOne();
    await open('library', <LibraryPage />, 'light');
    const link = page.getByRole('link', { name: article.title });
    await expect.element(link).toBeVisible();
    await userEvent.keyboard('j');
    await expect.element(link).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText('Tolto dalla biblioteca.')).toBeVisible();
    await expect.element(page.getByText('La biblioteca è ancora vuota.')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(link).toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Evidenziazioni: dato' })).toBeVisible();
  });

  it('has of many only the rows near the window in the page, each in its place, and keeps the focus while they come and go', async () => {
    for (let number = 0; number < 120; number++)
      await saveArticle({ ...article, address: `https://www.glistatigenerali.com/pezzo-${number}/`, title: `Pezzo ${number}` }, number);
    await open('library', <LibraryPage />, 'light');
    await expect.element(page.getByText('120 pezzi')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Pezzo 119', exact: true })).toBeVisible();
    expect(root.querySelectorAll('.piece-row').length).toBeLessThan(60);
    await userEvent.keyboard('j');
    await expect.element(page.getByRole('link', { name: 'Pezzo 119', exact: true })).toHaveFocus();

    window.scrollTo(0, document.documentElement.scrollHeight);
    const last = page.getByRole('link', { name: 'Pezzo 0', exact: true });
    await expect.element(last).toBeInTheDocument();
    const row = last.element().closest('li');
    expect([row?.getAttribute('aria-posinset'), row?.getAttribute('aria-setsize')]).toEqual(['120', '120']);
    expect(document.activeElement?.textContent).toBe('Pezzo 119');
    await userEvent.keyboard('j');
    await expect.element(page.getByRole('link', { name: 'Pezzo 118', exact: true })).toHaveFocus();
    await expect.element(page.getByRole('link', { name: 'Pezzo 118', exact: true })).toBeInViewport();
  });

  it('finds by words, and says when there is nothing', async () => {
    await keepOne();
    await open('library', <LibraryPage />, 'light');
    await userEvent.fill(page.getByRole('combobox'), 'liberta');
    await expect.element(page.getByRole('link', { name: article.title })).toBeVisible();
    await userEvent.fill(page.getByRole('combobox'), 'zanzibar');
    await expect.element(page.getByText('Nella biblioteca non c’è niente su “zanzibar”.')).toBeVisible();
    // Nothing that was found is not an empty library: the box stays, and with it the focus.
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('link', { name: article.title })).toBeVisible();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('{Escape}j');
    await expect.element(page.getByRole('link', { name: article.title })).toHaveFocus();
  });
});

describe('the popup', () => {
  it('saves, marks it, and takes it out again', async () => {
    tab.extraction = { kind: 'article', article } satisfies Extraction;
    await open('popup', <Popup first={readActiveTab()} />, 'light');
    await userEvent.click(page.getByRole('button', { name: 'Salva nella biblioteca' }));
    await expect.element(page.getByText('Salvato. Lo ritrovi anche senza rete.')).toBeVisible();
    const mark = page.getByRole('button', { name: 'Togli dalla biblioteca' });
    await expect.element(mark).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(mark);
    await userEvent.click(page.getByRole('button', { name: 'Annulla' }));
    await expect.element(mark).toBeVisible();
  });

  it('jumps from a claim to its words in the piece', async () => {
    tab.extraction = { kind: 'article', article } satisfies Extraction;
    await open('popup', <Popup first={readActiveTab()} />, 'light');
    await userEvent.click(page.getByRole('tab', { name: /Punti chiave \d/u }));
    const claim = page.getByRole('listitem').nth(1).getByRole('button').first();
    const words = claim.element().textContent;
    await userEvent.click(claim);
    await expect.element(page.getByRole('tab', { name: 'Leggi' })).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => [...(CSS.highlights.get('taccuino-arrival') ?? [])].map(String)).toEqual([words]);
  });

  it('brings the last claim of a long piece into sight, past all that was never shown', async () => {
    const long = articleOf('l-acqua-che-perdiamo');
    tab.extraction = { kind: 'article', article: long } satisfies Extraction;
    await open('popup', <Popup first={readActiveTab()} />, 'light');
    await userEvent.click(page.getByRole('tab', { name: /Punti chiave \d/u }));
    const arrived = new Promise((resolve) => root.addEventListener('scrollend', resolve, { once: true, capture: true }));
    [...root.querySelectorAll<HTMLElement>('.claim-jump')].at(-1)?.click();
    await arrived;
    const [passage] = CSS.highlights.get('taccuino-arrival') ?? [];
    const panel = root.querySelector('.popup-article > .tab-panel:not([inert])');
    if (!(passage instanceof Range) || panel === null) throw new Error('nothing to arrive at');
    const { top, bottom } = panel.getBoundingClientRect();
    expect(passage.getBoundingClientRect().top).toBeGreaterThan(top);
    expect(passage.getBoundingClientRect().bottom).toBeLessThan(bottom);
  });
});
