import { describe, expect, it } from 'vitest';
import { table, wordSet } from './wordTables';

describe('table', () => {
  it('gives every word of a row what the row means', () => {
    expect([...table<number>({ 'uno una': 1, due: 2 })]).toEqual([
      ['uno', 1],
      ['una', 1],
      ['due', 2],
    ]);
  });
});

describe('wordSet', () => {
  it('parts its row at blanks', () => {
    expect([...wordSet('il lo la')]).toEqual(['il', 'lo', 'la']);
  });
});
