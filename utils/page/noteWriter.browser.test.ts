import { afterEach, beforeEach, expect, it } from 'vitest';
import { createNoteWriter, type NoteWriter } from './noteWriter';

let stored: string[];
/** Settles the storing of each note in turn. */
let stores: PromiseWithResolvers<undefined>[];
let life: AbortController;
let writer: NoteWriter;

beforeEach(() => {
  stored = [];
  stores = [];
  life = new AbortController();
  writer = createNoteWriter(async (id, note) => {
    stored.push(`${id} ${note}`);
    const storing = Promise.withResolvers<undefined>();
    stores.push(storing);
    await storing.promise;
  }, life.signal);
});

afterEach(() => life.abort());

it('hands over the first letter at once, and what is typed meanwhile as soon as that is stored', async () => {
  writer.write('a', 'D');
  expect(stored).toEqual(['a D']);
  writer.write('a', 'Da');
  writer.write('b', 'x');
  writer.write('a', 'Da qui');
  expect(stored).toEqual(['a D']);
  expect(writer.waiting('a')).toBe('Da qui');
  stores[0]?.resolve(undefined);
  await expect.poll(() => stored).toEqual(['a D', 'a Da qui', 'b x']);
  expect(writer.waiting('a')).toBeUndefined();
  for (const { resolve } of stores) resolve(undefined);
  await expect
    .poll(() => {
      writer.write('a', 'Da qui in poi');
      return stored.at(-1);
    })
    .toBe('a Da qui in poi');
});

it('loses nothing when the field, the page or the script goes away', () => {
  writer.write('a', 'u');
  writer.write('a', 'uno');
  writer.flush();
  writer.write('a', 'due');
  dispatchEvent(new Event('pagehide'));
  writer.write('a', 'tre');
  life.abort();
  expect(stored).toEqual(['a u', 'a uno', 'a due', 'a tre']);
});
