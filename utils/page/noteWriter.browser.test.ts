import { beforeEach, expect, it, vi } from 'vitest';
import { createNoteWriter, type NoteWriter } from './noteWriter';

let stored: string[];
let life: AbortController;
let writer: NoteWriter;

beforeEach(() => {
  stored = [];
  life = new AbortController();
  writer = createNoteWriter((id, note) => stored.push(`${id} ${note}`), life.signal);
});

it('writes a burst once, after a moment of quiet', async () => {
  vi.useFakeTimers();
  writer.write('a', 'D');
  writer.write('a', 'Da');
  writer.write('b', 'x');
  expect(stored).toEqual([]);
  expect(writer.waiting('a')).toBe('Da');
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(stored).toEqual(['a Da', 'b x']);
  expect(writer.waiting('a')).toBeUndefined();
});

it('loses nothing when the field, the page or the script goes away', () => {
  writer.write('a', 'uno');
  writer.flush();
  writer.write('a', 'due');
  dispatchEvent(new Event('pagehide'));
  writer.write('a', 'tre');
  life.abort();
  expect(stored).toEqual(['a uno', 'a due', 'a tre']);
});
