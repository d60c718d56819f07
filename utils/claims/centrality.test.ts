import { describe, expect, it } from 'vitest';
import { centrality } from './centrality';

describe('centrality', () => {
  it('gives 1 to the sentence that shares most with the others, and ranks by what is shared', () => {
    const [hub = 0, first = 0, second = 0, alone = 0] = centrality([
      ['acqua', 'tubi', 'comune'],
      ['acqua', 'tubi', 'estate'],
      ['comune', 'bilancio', 'sindaco'],
      ['vino', 'settembre'],
    ]);
    expect(hub).toBe(1);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(alone);
    expect(alone).toBe(0);
  });

  it('favours no sentence for being long', () => {
    const long = ['acqua', ...Array.from({ length: 30 }, (_, index) => `altro${String(index)}`)];
    const [, short = 0, wordy = 0] = centrality([['acqua', 'tubi'], ['acqua', 'rete'], long]);
    expect(short).toBeGreaterThan(wordy);
  });

  it.each([[[]], [[[]]], [[['pane'], ['vino'], []]], [[['pane', 'vino']]]])(
    'is 0 all over where nothing is shared: %j',
    (sentences: string[][]) => {
      expect(centrality(sentences)).toEqual(sentences.map(() => 0));
    },
  );

  it('stays between 0 and 1 for a topic that is everywhere', () => {
    const ranks = centrality(Array.from({ length: 400 }, (_, index) => ['acqua', `parola${String(index)}`]));
    expect(ranks).toHaveLength(400);
    expect(Math.max(...ranks)).toBe(1);
    expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0);
  });
});
