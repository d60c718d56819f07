import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from '../sentence';
import { givesVerdict } from './givesVerdict';

const verdict = (text: string) =>
  givesVerdict(describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: false, quoted: false }));

describe('givesVerdict', () => {
  it.each([
    'Chiudere il teatro è uno spreco.',
    'E’ un errore antico.',
    'Il treno resta l’unica strada.',
    'Questo sarebbe soltanto un enorme regalo.',
    'Sono le biblioteche il rimedio migliore.',
  ])('hears one in: %s', (text) => {
    expect(verdict(text)).toBe(true);
  });

  it.each(['Il teatro è vicino al porto.', 'Un viaggio e un errore di strada.', 'Lo spreco cresce ogni anno.', ''])(
    'hears none in: %s',
    (text) => {
      expect(verdict(text)).toBe(false);
    },
  );
});
