import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { begins, says } from './cue';

const sentenceOf = (text: string): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: true, quoted: false });

describe('says', () => {
  const holds = says('bisogna|e necessario|va cambiat*');

  it.each(['Bisogna partire.', 'Oggi, bisogna!', 'Ora È necessario partire', 'La legge va cambiata', 'Il piano va cambiato subito'])(
    'hears it in “%s”',
    (text) => {
      expect(holds(sentenceOf(text))).toBe(true);
    },
  );

  it.each(['Il bisogno cresce', 'Abbisogna di cure', 'La via necessaria', 'Nova cambiata', 'Le bisognavano cure', ''])(
    'does not hear it in “%s”',
    (text) => {
      expect(holds(sentenceOf(text))).toBe(false);
    },
  );
});

describe('begins', () => {
  const holds = begins('ma|dovut*|d altra parte');

  it.each(['Ma nessuno paga', '«Ma nessuno paga»', 'Dovuti ai tubi', 'D’altra parte, no', 'MA'])('hears “%s” begin so', (text) => {
    expect(holds(sentenceOf(text))).toBe(true);
  });

  it.each(['Mai nessuno paga', 'Nessuno, ma tutti', 'È dovuto ai tubi', 'Ogni altra parte', ''])('hears that “%s” does not', (text) => {
    expect(holds(sentenceOf(text))).toBe(false);
  });
});
