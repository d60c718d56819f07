import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { saysOught } from './oughtVerbs';

describe('saysOught', () => {
  it.each([
    'I Comuni dovrebbero anzitutto riparare i tubi.',
    'Chi sporca va punito.',
    'Le scuole andrebbero riaperte la sera.',
    'Un tetto ai prezzi non è da escludere.',
    'Sarebbe ragionevole aspettare.',
    'È un errore chiudere i teatri.',
    'Un rinvio sarebbe auspicabile.',
  ])('hears a demand in: %s', (text) => {
    expect(saysOught(wordsOf(text))).toBe(true);
  });

  it.each([
    'Il treno va a Bari ogni mattina.',
    'Il Comune deve al consorzio dei soldi.',
    'La strada è lunga e il sindaco è stanco.',
    'Il sonno della ragione.',
    '',
  ])('hears none in: %s', (text) => {
    expect(saysOught(wordsOf(text))).toBe(false);
  });
});
