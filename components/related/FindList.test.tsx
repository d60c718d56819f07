// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { awaitedPieces } from '@/utils/capture/awaitedPieces';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import type { RelatedFind } from '@/utils/related/relatedFind';
import { FindList } from './FindList';
import { goToFind } from './goToFind';

vi.mock('./goToFind');
// The library is loaded with the first question, and a busy machine takes a while for that.
configure({ asyncUtilTimeout: 10_000 });
// jsdom lays nothing out and paints nothing.
Range.prototype.getBoundingClientRect = () => new DOMRect();
vi.stubGlobal('CSS', { highlights: new Map() });
vi.stubGlobal('Highlight', Set);
window.matchMedia = () => ({ matches: true }) as MediaQueryList;
window.scrollBy = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

const acqua = articleAbout('acqua');
const porto = articleAbout('porto');
const { address, title, authors, section, publishedOn } = acqua;
const passage = { start: 0, end: 19, text: 'Si parla di acqua, …', painted: [{ start: 12, end: 17 }] };
const finds: RelatedFind[] = [
  {
    card: { address, title, authors, section, publishedOn },
    source: 'library',
    passage,
    reasons: [{ kind: 'terms', terms: ['acqua'] }],
    score: 2,
  },
  { card: { ...porto }, source: 'page', passage: null, reasons: [{ kind: 'section', section: 'Economia' }], score: 1 },
];
const tell = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
});
afterEach(cleanup);

it('shows each piece with its day, where it is known from and why, and the shared words of its passage painted', async () => {
  render(<FindList finds={finds} tell={tell} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([acqua.title, porto.title]);
  expect(screen.getAllByText('29 gennaio 2025')).toHaveLength(2);
  expect(screen.getByText('parole in comune: acqua')).toBeTruthy();
  expect(screen.getByText('Su questa pagina')).toBeTruthy();
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['acqua']);
  await screen.findByText('Già nella tua biblioteca');
});

it('goes to the passage, and saves for later what is not saved', async () => {
  render(<FindList finds={finds} tell={tell} />);
  fireEvent.click(screen.getByRole('button', { name: `Vai al passaggio: ${acqua.title}` }));
  expect(goToFind).toHaveBeenCalledWith(address, passage, tell);
  await screen.findByText('Già nella tua biblioteca');
  fireEvent.click(screen.getByRole('button', { name: `Salva per dopo: ${porto.title}` }));
  await waitFor(async () => expect((await awaitedPieces()).map((piece) => piece.address)).toEqual([porto.address]));
});

it('previews a saved piece in place, in full, and no other', async () => {
  render(<FindList finds={finds} tell={tell} />);
  const preview = await screen.findByRole('button', { name: `Anteprima: ${acqua.title}` });
  expect(screen.queryByRole('button', { name: `Anteprima: ${porto.title}` })).toBeNull();
  fireEvent.click(preview);
  const region = await screen.findByRole('region', { name: `Anteprima: ${acqua.title}` });
  expect(region.textContent).toContain('perché la città è cambiata');
  expect(preview.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(preview);
  expect(screen.queryByRole('region')).toBeNull();
});

it('is walked and worked with by key', async () => {
  render(<FindList finds={finds} tell={tell} />);
  await screen.findByText('Già nella tua biblioteca');
  const [first, second] = screen.getAllByRole('link');
  first?.focus();
  fireEvent.keyDown(first!, { key: 'v' });
  expect(goToFind).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(first!, { key: 'p' });
  await screen.findByRole('region');
  fireEvent.keyDown(first!, { key: 'p' });
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  fireEvent.keyDown(first!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second!, { key: 'v' });
  expect(goToFind).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(second!, { key: 's' });
  await waitFor(async () => expect(await awaitedPieces()).toHaveLength(1));
});
