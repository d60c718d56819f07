import { describe, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import type { Highlight } from '@/utils/highlights/highlight';
import type { NotebookEntry } from '@/utils/library/allHighlights';
import { groupEntries } from './groupEntries';

function entry(subject: string, changes: Partial<Highlight>): NotebookEntry {
  const piece = articleAbout(subject);
  return { highlight: highlightOn(piece, changes), waits: false, piece: { ...piece, savedAt: 0 } };
}
const { selector } = highlightOn(articleAbout('acqua'));
const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime();
const entries = [
  entry('acqua', { id: 'a', ink: 'thesis', labels: ['tesi'], createdAt: noon('2026-03-02'), selector: { ...selector, start: 90 } }),
  entry('fuoco', { id: 'b', ink: 'figure', labels: [], createdAt: noon('2026-03-02') }),
  entry('acqua', {
    id: 'c',
    ink: 'figure',
    labels: ['esame', 'tesi'],
    createdAt: noon('2026-03-01'),
    selector: { ...selector, start: 10 },
  }),
  entry('acqua', { id: 'd', ink: 'doubtful', labels: [], createdAt: noon('2026-02-01'), selector: { ...selector, part: 'title' } }),
];
const shown = (by: Parameters<typeof groupEntries>[1]): [string, string][] =>
  groupEntries(entries, by).map((group) => [group.name, group.entries.map(({ highlight }) => highlight.id).join('')]);

describe('highlights under headings', () => {
  it('by piece, each in the order of its text, the title first', () => {
    expect(shown('piece')).toEqual([
      ['Che cosa resta: acqua', 'dca'],
      ['Che cosa resta: fuoco', 'b'],
    ]);
  });

  it('by ink', () => {
    expect(shown('ink')).toEqual([
      ['doubtful', 'd'],
      ['figure', 'bc'],
      ['thesis', 'a'],
    ]);
  });

  it('by label, one with two under both, those without one last', () => {
    expect(shown('label')).toEqual([
      ['esame', 'c'],
      ['tesi', 'ac'],
      ['', 'bd'],
    ]);
  });

  it('by the day on which they were made, where the reader is', () => {
    expect(shown('day')).toEqual([
      ['2026-03-02', 'ab'],
      ['2026-03-01', 'c'],
      ['2026-02-01', 'd'],
    ]);
  });
});
