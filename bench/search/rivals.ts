import { Dexie, type Table } from 'dexie';
import { create, insert, load, save, search, type RawData } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { wordsOf } from '@/utils/text/wordsOf';

/** A piece as the others take it in. */
export interface RivalPiece {
  id: number;
  title: string;
  text: string;
}

/** Another way to search the same pieces, from what it kept on the disk. */
export interface Rival {
  add(piece: RivalPiece): Promise<void> | void;
  ask(query: string): Promise<number> | number;
  /** What is kept, as text; null where nothing has to be. */
  kept(): Promise<Record<string, string>> | Record<string, string> | null;
}

const words = (text: string): string[] => wordsOf(text).flatMap(({ stem, stop }) => (stop ? [] : [stem]));

/** Opens each, empty or with what it kept. All take words as our index does: folded, by their stems, without stopwords. */
export const rivals: Record<string, (kept: Record<string, string> | null) => Promise<Rival> | Rival> = {
  MiniSearch: (kept) => {
    const options = {
      fields: ['title', 'text'],
      tokenize: words,
      processTerm: (term: string) => term,
      searchOptions: { boost: { title: 2 } },
    };
    const index = kept?.['all'] === undefined ? new MiniSearch<RivalPiece>(options) : MiniSearch.loadJSON<RivalPiece>(kept['all'], options);
    return {
      add: (piece) => index.add(piece),
      ask: (query) => index.search(query, { prefix: true }).length,
      kept: () => ({ all: JSON.stringify(index) }),
    };
  },
  FlexSearch: (kept) => {
    const index = new FlexSearch.Index({ tokenize: 'strict', encode: words });
    for (const [key, value] of Object.entries(kept ?? {})) index.import(key, value);
    return {
      add: ({ id, title, text }) => {
        index.add(id, `${title} ${text}`);
      },
      ask: (query) => index.search(query, { limit: 1000 }).length,
      kept: () => {
        const parts: Record<string, string> = {};
        index.export((key, value) => {
          parts[key] = value;
        });
        return parts;
      },
    };
  },
  Orama: (kept) => {
    const tokenizer = { language: 'italian', normalizationCache: new Map<string, string>(), tokenize: words };
    const index = create({ schema: { title: 'string', text: 'string' } as const, components: { tokenizer } });
    if (kept?.['all'] !== undefined) load(index, JSON.parse(kept['all']) as RawData);
    return {
      add: async ({ title, text }) => {
        await insert(index, { title, text });
      },
      ask: async (query) => (await search(index, { term: query, limit: 20, boost: { title: 2 } })).count,
      kept: () => ({ all: JSON.stringify(save(index)) }),
    };
  },
  'Dexie, words': async () => {
    const database = new Dexie('rivalWords') as Dexie & { pieces: Table<{ id: number; words: string[] }, number> };
    database.version(1).stores({ pieces: 'id, *words' });
    await database.open();
    return {
      add: async ({ id, title, text }) => {
        await database.pieces.put({ id, words: [...new Set(words(`${title} ${text}`))] });
      },
      ask: async (query) => {
        const found = await Promise.all(words(query).map(async (word) => database.pieces.where('words').startsWith(word).primaryKeys()));
        const [first = [], ...others] = found.map((keys) => new Set(keys));
        return [...first].filter((key) => others.every((keys) => keys.has(key))).length;
      },
      kept: () => null,
    };
  },
};
