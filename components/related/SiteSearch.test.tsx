// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SitePiece } from '@/utils/article/sitePiece';
import { searchSite, type SearchOptions, type SiteAnswer } from '@/utils/capture/searchSite';
import type { RelatedQuestion } from '@/utils/related/relatedFind';
import { SiteSearch } from './SiteSearch';

vi.mock('@/utils/capture/searchSite');
configure({ asyncUtilTimeout: 10_000 });

const question: RelatedQuestion = {
  text: 'Gli acquedotti della Basilicata perdono acqua.',
  from: {
    address: 'https://www.glistatigenerali.com/cultura/uno/',
    otherAddresses: [],
    title: 'Uno',
    authors: ['Ada Neri'],
    section: 'Cultura',
  },
  cards: [],
};
const piece = (title: string): SitePiece => ({
  card: {
    address: `https://www.glistatigenerali.com/cultura/${title.toLowerCase()}/`,
    title,
    authors: [],
    section: null,
    publishedOn: null,
  },
  excerpt: `Due parole su ${title}`,
  text: null,
});
type Found = Extract<SiteAnswer, { kind: 'found' }>;
const found = (pieces: SitePiece[], told: Partial<Found> = {}): Found => ({
  kind: 'found',
  pieces,
  asked: 'acquedotti Basilicata',
  isFewer: false,
  at: Date.UTC(2026, 0, 17),
  hasMore: false,
  more: () => Promise.reject(new Error('there are no more')),
  ...told,
});
const asks = vi.mocked(searchSite);
const titles = () => [...document.querySelectorAll('.related-title')].map(({ textContent }) => textContent);
const status = () => screen.getByRole('status', { name: '' }).textContent;
/** Opens the search and asks it what stands in its box, or other words. */
function search(words?: string): void {
  render(<SiteSearch question={question} tags={['Acqua', 'Sud']} tell={vi.fn()} />);
  const open = screen.queryByRole('button', { name: 'Cerca nel sito' });
  if (open) fireEvent.click(open);
  if (words !== undefined) fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
  fireEvent.click(screen.getByRole('button', { name: 'Cerca' }));
}

beforeEach(() => {
  asks.mockReset();
});
afterEach(cleanup);

it('asks for the words of the passage, and shows what came with the words that found it', async () => {
  asks.mockResolvedValue(found([piece('Mare'), piece('Acquedotti')]));
  search();
  await waitFor(() => expect(status()).toContain('2 articoli dal sito: acquedotti Basilicata.'));
  expect(asks.mock.calls[0]?.[0]).toEqual({ kind: 'words', words: 'acquedotti Basilicata perdono acqua' });
  // What shares a word with the passage stands first, the others in the site's order.
  expect(titles()).toEqual(['Acquedotti', 'Mare']);
  expect(screen.getByText('Due parole su Mare')).toBeTruthy();
});

it('orders by the words that the reader wrote', async () => {
  asks.mockResolvedValue(found([piece('Acquedotti'), piece('Mare')]));
  search('mare');
  await waitFor(() => expect(titles()).toEqual(['Mare', 'Acquedotti']));
});

it('says that fewer words were asked for, and which', async () => {
  asks.mockResolvedValue(found([piece('Acquedotti')], { asked: 'acquedotti', isFewer: true }));
  search();
  await waitFor(() => expect(status()).toContain('Nessun articolo ha tutte le parole. Con meno parole (acquedotti) ce n’è 1.'));
});

it.each([
  [{ because: 'offline' }, 'Non c’è rete.'],
  [{ because: 'other-answer' }, 'Il sito ha risposto con qualcosa che non è un elenco di articoli.'],
  [{ because: 'busy', until: Date.now() + 90_000 }, 'Riprova fra 2 minuti.'],
  [{ because: 'busy' }, 'Il sito chiede di aspettare. Riprova fra qualche minuto.'],
] as const)('tells why nothing came: %j', async (failure, sentence) => {
  asks.mockResolvedValue({ kind: 'failed', ...failure });
  search();
  await waitFor(() => expect(status()).toContain(sentence));
});

it('keeps what was found when the next page does not come', async () => {
  const more = vi.fn(() => Promise.resolve<SiteAnswer>({ kind: 'failed', because: 'no-answer' }));
  asks.mockResolvedValue(found([piece('Acquedotti')], { hasMore: true, more }));
  search();
  fireEvent.click(await screen.findByRole('button', { name: 'Chiedi altri al sito' }));
  await waitFor(() => expect(status()).toContain('Il sito non risponde.'));
  expect(titles()).toEqual(['Acquedotti']);
  more.mockResolvedValue(found([piece('Mare')]));
  fireEvent.click(screen.getByRole('button', { name: 'Chiedi altri al sito' }));
  await waitFor(() => expect(titles()).toEqual(['Acquedotti', 'Mare']));
});

it('is given up by its button, and then stands as before', async () => {
  asks.mockImplementation((_, { signal, onProgress }: SearchOptions) => {
    onProgress?.({ step: 'asking', words: 'acquedotti' });
    const { promise, resolve } = Promise.withResolvers<SiteAnswer>();
    signal.addEventListener('abort', () => resolve({ kind: 'failed', because: 'cancelled' }));
    return promise;
  });
  search();
  await waitFor(() => expect(status()).toContain('Chiedo al sito: acquedotti'));
  const button = screen.getByRole('button', { name: 'Smetti di cercare' });
  button.focus();
  fireEvent.click(button);
  await screen.findByRole('button', { name: 'Cerca' });
  expect(status()).toBe('');
  expect(document.activeElement?.textContent).toBe('Cerca');
});

it('asks for the pieces of the author, and says how many there are without words', async () => {
  asks.mockResolvedValue(found([], { asked: '' }));
  render(<SiteSearch question={question} tags={['Acqua', 'Sud']} tell={vi.fn()} />);
  const open = screen.queryByRole('button', { name: 'Cerca nel sito' });
  if (open) fireEvent.click(open);
  fireEvent.click(screen.getByRole('radio', { name: 'Autore' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cerca' }));
  await waitFor(() => expect(status()).toBe('Il sito non ha trovato niente.'));
  expect(asks.mock.calls[0]?.[0]).toEqual({ kind: 'author', name: 'Ada Neri' });
});

it('asks for the pieces with a tag of the piece, the one that the reader chooses', async () => {
  asks.mockResolvedValue(found([], { asked: '' }));
  render(<SiteSearch question={question} tags={['Acqua', 'Sud']} tell={vi.fn()} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Etichetta' }));
  screen.getByText('Gli ultimi articoli con l’etichetta “Acqua” del sito.');
  fireEvent.change(screen.getByRole('combobox', { name: 'Etichetta' }), { target: { value: 'Sud' } });
  screen.getByText('Gli ultimi articoli con l’etichetta “Sud” del sito.');
  fireEvent.click(screen.getByRole('button', { name: 'Cerca' }));
  await waitFor(() => expect(asks.mock.calls[0]?.[0]).toEqual({ kind: 'tag', tag: 'Sud' }));
});
