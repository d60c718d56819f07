import { describe, expect, test } from 'vitest';
import type { Block, Run } from '@/utils/article/article';
import type { SiteComment } from './piece';
import { pieces } from './pieces';

function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs;
    case 'quote':
      return [...block.blocks.flatMap(runsOf), ...block.source];
    case 'list':
      return block.items.flat().flatMap(runsOf);
    case 'figure':
      return block.caption;
    case 'table':
      return [...block.caption, ...block.rows.flat().flatMap((cell) => cell.runs)];
    case 'verse':
      return block.lines.flat();
    case 'note':
      return block.blocks.flatMap(runsOf);
    case 'embed':
    case 'divider':
    case 'code':
      return [];
  }
}

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function wordsOf(blocks: Block[]): number {
  return blocks
    .map((block) =>
      words(
        runsOf(block)
          .map((run) => run.text)
          .join(' '),
      ),
    )
    .reduce((sum, count) => sum + count, 0);
}

function allComments(comments: SiteComment[]): SiteComment[] {
  return comments.flatMap((comment) => [comment, ...allComments(comment.replies ?? [])]);
}

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}

describe('every piece', () => {
  test('is listed newest first, and ids and slugs are not used twice', () => {
    const instants = pieces.map((piece) => Date.parse(piece.publishedAt));
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
    const ids = pieces.map((piece) => piece.id);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(unique(ids)).toHaveLength(pieces.length);
    expect(unique(pieces.map((piece) => piece.slug))).toHaveLength(pieces.length);
    const comments = pieces.flatMap((piece) => allComments(piece.comments).map((comment) => comment.id));
    expect(unique(comments)).toHaveLength(comments.length);
  });

  test.each(pieces.map((piece) => [piece.slug, piece] as const))('%s is well formed', (_slug, piece) => {
    const runs = piece.blocks.flatMap(runsOf);
    const referred = runs.flatMap((run) => run.note ?? []);
    const written = piece.blocks.flatMap((block) => (block.kind === 'note' ? block.id : []));
    expect(referred, 'each note has its reference').toEqual(written);
    expect(
      runs.filter((run) => /[*\\]|\]\(/u.test(run.text)),
      'no mark is left in the text',
    ).toEqual([]);
    expect(piece.standfirst.length).toBeLessThanOrEqual(3);
    expect(piece.tags.filter((tag) => tag.startsWith('#'))).toEqual([]);
    expect(piece.publishedAt).toMatch(/^20(1[4-9]|2[0-6])-\d\d-\d\dT\d\d:\d\d:00\+0[12]:00$/u);
    for (const comment of allComments(piece.comments)) expect(Date.parse(comment.at)).toBeGreaterThan(Date.parse(piece.publishedAt));
  });
});

describe('between them they try every case', () => {
  const has = (kind: Block['kind']) => pieces.some((piece) => piece.blocks.some((block) => block.kind === kind));

  test.each(['heading', 'quote', 'list', 'figure', 'table', 'verse', 'embed', 'divider', 'note'] as const)('a block of kind %s', (kind) => {
    expect(has(kind)).toBe(true);
  });

  test('short and long, with a single paragraph of a thousand words', () => {
    const lengths = pieces.map((piece) => wordsOf(piece.blocks));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(220);
    expect(Math.min(...lengths)).toBeLessThanOrEqual(280);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(2300);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2500);
    const single = pieces.filter((piece) => piece.blocks.length === 1);
    expect(single).toHaveLength(1);
    expect(single.map((piece) => Math.round(wordsOf(piece.blocks) / 100))).toEqual([10]);
  });

  test('a thread longer than its piece', () => {
    const threads = pieces.filter(
      (piece) =>
        words(
          allComments(piece.comments)
            .map((comment) => comment.text)
            .join(' '),
        ) > wordsOf(piece.blocks),
    );
    expect(threads.map((piece) => allComments(piece.comments).length)).toEqual([26]);
  });

  test('days that differ in Rome and in UTC', () => {
    const night = pieces.filter((piece) => new Date(piece.publishedAt).toISOString().slice(0, 10) !== piece.publishedAt.slice(0, 10));
    expect(night.length).toBeGreaterThanOrEqual(2);
  });

  test('authors with several pieces, two authors of one, and the newsroom', () => {
    const authors = pieces.flatMap((piece) => piece.authors);
    expect(unique(authors).filter((author) => authors.filter((other) => other === author).length >= 3).length).toBeGreaterThanOrEqual(3);
    expect(pieces.some((piece) => piece.authors.length === 2)).toBe(true);
    expect(authors).toContain('redazione');
  });
});
