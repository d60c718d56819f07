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
    'Tra scuola e famiglia si torni alla carta.',
    'Le navi, intanto, si fermino al largo.',
    'Chi ha sbagliato si metta da parte.',
    'Lo Stato restituisca le terre.',
  ])('hears a demand in: %s', (text) => {
    expect(saysOught(wordsOf(text))).toBe(true);
  });

  it.each([
    'Il treno va a Bari ogni mattina.',
    'Il Comune deve al consorzio dei soldi.',
    'La strada è lunga e il sindaco è stanco.',
    'Il sonno della ragione.',
    'I concorsi vanno deserti.',
    'Il maestro dice che cosa c’è da studiare.',
    'Temono che i prezzi si alzino ancora.',
    'Nonostante si lamentino in molti, il mercato resta.',
    'Si cammina piano.',
    '',
  ])('hears none in: %s', (text) => {
    expect(saysOught(wordsOf(text))).toBe(false);
  });
});
