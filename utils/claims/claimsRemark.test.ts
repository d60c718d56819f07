import { expect, it } from 'vitest';
import { claimsRemark } from './claimsRemark';

const sentence = 'La città perde ogni giorno una parte della sua acqua e nessuno se ne occupa. ';
const english = 'The city loses a part of its water every day, and there is nobody who has ever taken care of what it means. ';
const whole = (text: string, kind: string, quoted = false) => ({
  title: 'Prova',
  standfirst: null,
  text,
  spans: [{ start: 0, end: text.length, kind, quoted }],
});

it('says nothing where there are points enough', () => {
  expect(claimsRemark(whole(sentence.repeat(20), 'paragraph'), 5)).toBeNull();
});

it.each([
  ['verse', whole('Acqua che vai\nacqua che torni\n'.repeat(5), 'verse')],
  ['quotations', whole(sentence.repeat(12), 'quote', true)],
  ['short', whole(sentence.repeat(3), 'paragraph')],
  ['unstructured', whole('pane\nlatte\nuova\nburro', 'list')],
  ['unstructured', whole('parole di una frase sola senza che abbia una fine e che va avanti '.repeat(100), 'paragraph')],
  ['even', whole(sentence.repeat(20), 'paragraph')],
  ['language', whole(english.repeat(10), 'paragraph')],
] as const)('says of few points: %s', (remark, source) => {
  expect(claimsRemark(source, 1)).toBe(remark);
});

it('says of another language also where the points are many', () => {
  expect(claimsRemark(whole(english.repeat(30), 'paragraph'), 5)).toBe('language');
});

it('bears an empty text and one without spans', () => {
  expect(claimsRemark({ title: '', standfirst: null, text: '' }, 0)).toBe('short');
  expect(claimsRemark({ title: '', standfirst: null, text: sentence.repeat(20) }, 0)).toBe('even');
});
