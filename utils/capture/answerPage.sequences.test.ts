import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryHighlightStore } from '@/components/article/libraryHighlightStore';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import type { LibraryDatabase } from '@/utils/library/database';
import { messageStore } from '@/utils/page/messageStore';
import type { HighlightStore } from '@/utils/page/highlightStore';
import { runSequence, type World } from '@/tests/support/highlightSequence';
import { createLossyChannel } from '@/tests/support/lossyChannel';
import { chanceFrom } from '@/tests/support/markedText';
import { articleAbout } from '@/tests/support/samplePiece';
import { byId, seen, storeActor, type PieceKeeping } from '@/tests/support/storeActor';

vi.mock('@/utils/capture/readTab');
vi.mock('@/utils/messaging/pauseBefore', () => ({ pauseBefore: () => Promise.resolve() }));

const words = 'La prima frase parla di acqua pubblica. Una seconda ricorda chi paga davvero. Poi ne segue qualcuna sulle reti perdute.';
const article: Article = { ...articleAbout('acqua'), leadImage: null, blocks: [{ kind: 'paragraph', runs: [{ text: words }] }] };
const text = articleText(article.blocks);

/** As many as `npm test` has time for; `npm run proof` asks for more, from another seed each time. */
const sequences = Number(process.env['TACCUINO_SEQUENCES'] ?? 30);
/** Milliseconds; a busy machine takes 500 for one sequence. */
const limit = Math.max(60_000, 1000 * sequences);
const firstSeed = Number(process.env['TACCUINO_SEED'] ?? 1);

/** What the reader's tab works with, for a fault to be planted there. */
type Plant = (store: HighlightStore, database: () => LibraryDatabase) => HighlightStore;

/** The background, a reader's tab, and two pages that can only send messages. Background and reader have a connection to the library each, as they have in a browser. */
async function createWorld(plant: Plant = (store) => store): Promise<{ begin(seed: number): Promise<World> }> {
  vi.resetModules();
  const { libraryDatabase: backgroundLibrary } = await import('@/utils/library/database');
  const { answerPage } = await import('@/utils/capture/answerPage');
  const { toBackground } = await import('@/utils/messaging/toBackground');
  const { readTab: readInBackground } = await import('@/utils/capture/readTab');
  vi.mocked(readInBackground).mockResolvedValue({ kind: 'article', article, tabId: 7 });
  toBackground.serve(answerPage);
  vi.resetModules();
  const { library } = await import('@/components/hooks/library');
  const { libraryDatabase } = await import('@/utils/library/database');
  const { findPieces } = await import('@/utils/library/findPieces');

  let chance = chanceFrom(0);
  const sender = { id: fakeBrowser.runtime.id, tab: { id: 7, url: article.address } as never, url: article.address };
  const channel = createLossyChannel(() => chance, backgroundLibrary, sender);
  const keeping: PieceKeeping = {
    remove: async () => {
      const outcome = await library.removeArticle(article.address, 0);
      if (outcome.kind === 'failed') return outcome;
      const binned = outcome.value === null ? undefined : await libraryDatabase().binnedThings.get(outcome.value);
      return { kind: 'done', value: binned?.thing.kind === 'piece' ? { id: binned.id, highlights: binned.thing.piece.highlights } : null };
    },
    restore: library.restoreFromBin,
  };
  const actors = [
    storeActor('the first page', messageStore(article.address), text),
    storeActor('the second page', messageStore(article.address), text),
    storeActor('the reader', plant(libraryHighlightStore(library, article), libraryDatabase), text, keeping),
  ];
  const noted = new Set<string>();
  const truth: World['truth'] = async () => {
    const highlights = byId((await libraryDatabase().highlights.toArray()).map(seen));
    const notes = highlights.map(({ note }) => note).filter((note) => note !== '');
    for (const note of notes)
      if ((await findPieces(note)).facts.length !== 1) return { highlights, complaint: `no search finds “${note}”` };
    for (const note of noted) {
      if (notes.some((other) => other.includes(note))) continue;
      if ((await findPieces(note)).facts.length !== 0) return { highlights, complaint: `a search still finds “${note}”` };
    }
    for (const note of notes) if (!note.includes('\n')) noted.add(note);
    const binned = new Set(await libraryDatabase().bin.toCollection().primaryKeys());
    const twice = highlights.find(({ id }) => binned.has(id));
    return { highlights, complaint: twice === undefined ? null : `“${twice.words}” is in the bin, too` };
  };
  return {
    begin: async (seed) => {
      await libraryDatabase().delete({ disableAutoOpen: false });
      chance = chanceFrom(seed);
      noted.clear();
      return {
        actors,
        text,
        truth,
        watch: channel.watch,
        calmly: async (work) => {
          channel.calm = true;
          return work().finally(() => (channel.calm = false));
        },
      };
    },
  };
}

/** The sequences from one seed on, each in an empty library. */
async function runAll(count: number, seed: number, plant?: Plant): Promise<void> {
  const { begin } = await createWorld(plant);
  for (let next = seed; next < seed + count; next += 1) await runSequence(next, await begin(next));
}

beforeEach(() => fakeBrowser.reset());

it(
  `ends ${sequences} sequences of two pages and a reader in what their readers saw, wherever the background is stopped`,
  async () => {
    await runAll(sequences, firstSeed);
  },
  limit,
);

it(
  'finds a fault: a change that is read in one transaction and written in another',
  async () => {
    const plant: Plant = (store, database) => ({
      ...store,
      change: async (id, { selector, ...change }) => {
        const before = await database().highlights.get(id);
        if (!before) return { kind: 'done', value: null };
        const changed = { ...before, ...change, ...(selector ? { selector } : {}) };
        await database().highlights.put(changed);
        return { kind: 'done', value: changed };
      },
    });
    await expect(runAll(sequences, firstSeed, plant)).rejects.toThrow(/^seed \d+: /u);
  },
  limit,
);

it(
  'finds a fault: a note that no search finds',
  async () => {
    const plant: Plant = (store, database) => ({
      ...store,
      change: async (id, change, at) => {
        const outcome = await store.change(id, change, at);
        if (change.note !== undefined) await database().searchTexts.update(article.address, { notes: '' });
        return outcome;
      },
    });
    await expect(runAll(sequences, firstSeed, plant)).rejects.toThrow(/no search finds/u);
  },
  limit,
);
