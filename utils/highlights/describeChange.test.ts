import { expect, it } from 'vitest';
import { describeChange } from './describeChange';

it('says word by word what went out and what came in', () => {
  expect(describeChange('Chi la governa ha scelto di non scegliere', 'Chi la governa, oggi, ha preferito non scegliere')).toEqual([
    { kind: 'same', text: 'Chi la governa' },
    { kind: 'added', text: ', oggi, ' },
    { kind: 'same', text: 'ha ' },
    { kind: 'removed', text: 'scelto di ' },
    { kind: 'added', text: 'preferito ' },
    { kind: 'same', text: 'non scegliere' },
  ]);
});

it('takes typography and line breaks for no change, and shows what stands there now', () => {
  expect(describeChange('Disse: «L’acqua\nè finita»', 'Disse: "L\'acqua è finita"')).toEqual([
    { kind: 'same', text: 'Disse: "L\'acqua è finita"' },
  ]);
});

it('does not compare without end what has nothing in common', () => {
  const [one, other] = ['a', 'b'].map((letter) => Array.from({ length: 5_000 }, (_, index) => `${letter}${index}`).join(' '));
  expect(describeChange(one!, other!).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  expect(describeChange('', 'nuovo')).toEqual([{ kind: 'added', text: 'nuovo' }]);
});
