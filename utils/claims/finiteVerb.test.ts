import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { hasFiniteVerb } from './finiteVerb';

const holds = (text: string) => hasFiniteVerb(wordsOf(text), ({ start, end }) => text.slice(start, end));

it.each([
  'La rete perde acqua',
  'Il problema è la rete',
  'È tardi',
  'Il tubo dà acqua',
  'Domani pioverà',
  'Il sindaco parlò a lungo',
  'I forni chiudevano presto',
  'I tecnici ripararono la rete',
  'NON BASTA',
  'Chi pagherebbe',
])('finds the verb of “%s”', (text) => {
  expect(holds(text)).toBe(true);
});

it.each([
  'Il sindaco e la giunta',
  'Una lettera da Roma',
  'Il piano umano del popolo italiano',
  'Un disastro annunciato',
  'Però',
  'La città, la libertà',
  '',
  '1.500 euro',
])('finds none in “%s”', (text) => {
  expect(holds(text)).toBe(false);
});
