import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { allCues } from './allCues';
import { drawbacks } from './drawbacks';

const sentenceOf = (text: string): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: false, quoted: false });
const reasonsOf = (text: string) => [...new Set(allCues.filter((cue) => cue.holds(sentenceOf(text))).map((cue) => cue.reason))];
const drawbacksOf = (text: string) => drawbacks.filter((drawback) => drawback.holds(sentenceOf(text))).map(({ name }) => name);

describe('allCues', () => {
  it.each([
    ['Bisogna ripensare la scuola da capo.', 'ought'],
    ['Meglio una multa piccola e certa.', 'ought'],
    ['Il nuovo ponte è uno spreco.', 'stance'],
    ['La verità è che nessuno vuole pagare.', 'stance'],
    ['Non è la siccità: è un modo di governare.', 'contrast'],
    ['Il danno non sta nei prezzi ma nelle rotte.', 'contrast'],
    ['Il porto non cerca un piano, cerca una strada.', 'contrast'],
    ['L’acqua manca perché i tubi sono vecchi.', 'cause'],
    ['Il rincaro ha provocato la chiusura di dieci forni.', 'consequence'],
    ['Fra vent’anni il borgo sarà vuoto.', 'forecast'],
    ['Le condotte di Bari sono più vecchie di quelle di Milano.', 'comparison'],
    ['Insomma, i conti non tornano.', 'conclusion'],
    ['Va detto soprattutto che il piano è vecchio.', 'emphasis'],
    ['La Spagna perde il 20 % dell’acqua.', 'figure'],
    ['La rete disperde 8 miliardi di metri cubi.', 'figure'],
    ['Al paese servivano quaranta maestri.', 'figure'],
  ])('%s: %s', (text, reason) => {
    expect(reasonsOf(text)).toContain(reason);
  });

  it.each([
    'Il cielo di Roma, a settembre, ha il colore del vino bianco.',
    'Era una sera di maggio e le finestre stavano aperte.',
    'Nel 2019 la settima giunta durò tre mesi, fino alle 10.30 del 4 marzo.',
    'Due amici aspettavano davanti alla porta di casa.',
    'La primavera e l’opera lirica piacciono a tutti.',
  ])('says nothing of %s', (text) => {
    expect(reasonsOf(text)).toEqual([]);
  });
});

describe('drawbacks', () => {
  it.each([
    ['Ma nessuno vuole pagare i tubi della città.', 'leans on the sentence before'],
    ['E nessuno vuole pagare i tubi vecchi della città.', 'leans on the sentence before'],
    ['Abbonati al giornale per leggere ogni giorno i nostri articoli.', 'boilerplate'],
    ['Servirebbe alla città una seconda rete di tubi e di contatori.', 'verb without its subject'],
    ['Tanto che il sindaco ha dovuto chiudere la scuola.', 'leans on the sentence before'],
    ['Questo non significa che il governo abbia ragione.', 'leans on the sentence before'],
    ['Lo dice anche la Corte dei conti nella sua relazione.', 'pronoun opening'],
    ['Realizzando così una rete di servizi in tutta la città.', 'gerund opening'],
    ['Chi pagherà i tubi della città nei prossimi dieci anni?', 'question'],
    ['Un disastro annunciato.', 'fragment'],
    ['Secondo il ministro i tubi della città sono nuovi.', 'told by others'],
    ['Iscriviti alla newsletter per ricevere ogni giorno i nostri articoli.', 'boilerplate'],
    ['Il sindaco ha portato a Bari il ministro Rossi e la preside Anna Verdi.', 'full of names'],
  ])('%s: %s', (text, name) => {
    expect(drawbacksOf(text)).toContain(name);
  });

  it.each([
    'Un giornale che non ha più abbonati e che vive di fonte pubblica non è libero.',
    'È del tutto evidente che la scuola deve restare aperta anche la sera.',
    'Lo Stato deve pagare i tubi delle città del Mezzogiorno prima di tutto.',
    'Lo scandalo degli acquedotti italiani dura da quarant’anni almeno.',
    'Quando i tubi sono vecchi, pagare è l’unica strada che resta ai Comuni.',
  ])('holds nothing against %s', (text) => {
    expect(drawbacksOf(text)).toEqual([]);
  });
});
