import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { explains } from './causalSigns';

const sentenceOf = (text: string, quoted = false): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 3, opensParagraph: false, quoted });

describe('explains', () => {
  it.each([
    'Il canone alto rende vuote le botteghe del centro.',
    'I pendolari prendono l’auto perché il treno non arriva.',
    'La siccità dipende dai tubi rotti.',
    'La fretta alimenta gli errori.',
    'La crisi è dovuta principalmente al rincaro.',
    'I negozianti si sono visti costretti ad alzare i prezzi.',
    'Il divieto si ritorce contro chi lo ha voluto.',
    'Il consumo è legato alla stagione.',
    'La fretta è il prezzo della comodità.',
    'È il prezzo da pagare, e la colpa è dei piani vecchi.',
    "E' il prezzo della fretta.",
  ])('hears it in “%s”', (text) => {
    expect(explains(sentenceOf(text))).toBe(true);
  });

  it.each([
    'Perché il treno non arriva mai in orario?',
    'Se vi trovate in piazza, siete al mercato.',
    'Quindi veniamo al secondo tema.',
    'Il sindaco ha dovuto arrendersi al consiglio.',
    'Perché, ecco, la prova non regge.',
    'Riformare la scuola significa ascoltare chi la abita.',
    'In effetti il porto è piccolo.',
    'Il forno e il prezzo della farina restano uguali.',
    'La colpa e il perdono non sono la stessa cosa.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(explains(sentenceOf(text))).toBe(false);
  });
});
