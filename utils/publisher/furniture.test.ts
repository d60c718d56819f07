import { expect, it } from 'vitest';
import { endsInAppeal, furnitureOf, isPlayerWord } from './furniture';

it.each([
  ['Altri articoli di Economia e Lavoro', 'same-section'],
  ['Dallo stesso autore', 'same-author'],
  ['[Leggi anche: Il porto vecchio]', 'read-also'],
  ['Segui Gli Stati Generali su Google News per non perdere i prossimi articoli.', 'support'],
  ['Altri articoli dell’autore', 'same-author'],
  ['Esplora Economia e Lavoro', 'explore'],
  ['Tutti i post', 'explore'],
  ['Commenti', 'comments'],
  ['Commenti (12)', 'comments'],
  ['Commenti 3', 'comments'],
  ['3 pensieri su “Un pezzo”', 'comments'],
  ['Share this:', 'share'],
  ['Mi piace:', 'share'],
  ['Vota questo articolo 4,5/5 (12 voti)', 'share'],
  ['Visualizzazioni: 1.204', 'share'],
  ['Scarica l’articolo in PDF', 'share'],
  ['© Riproduzione riservata', 'footer'],
  ['Riproduzione riservata', 'footer'],
  ['Argomenti trattati: acqua, reti', 'tags'],
  ['Scorri per continuare a leggere', 'advert'],
  ['Ti è piaciuto questo articolo? Sostieni Gli Stati Generali.', 'support'],
  ['Iscriviti al nostro canale Telegram per non perdere gli aggiornamenti.', 'support'],
  ['Partecipa alla discussione', 'comment-form'],
  ['Commenti · 3', 'comments'],
  ['Commenti [3]', 'comments'],
  ['I commenti dei lettori: 3', 'comments'],
  ['Tutti i commenti (3)', 'comments'],
  ['Leggi i 3 commenti', 'comments'],
  ['Chi siamo e come ci finanziamo', 'support'],
  ['Come ci finanziamo', 'support'],
  ['Ascolta l’articolo 00:00', 'reading-time'],
  ['Ascolta il podcast', 'reading-time'],
  ['Guarda il video', 'reading-time'],
  ['Guarda il video due volte', null],
  ['Ascolta', null],
  ['1 risposta a “Un pezzo”', 'comments'],
  ['3 commenti', 'comments'],
  ['dimensione font', 'share'],
  ['aumenta la dimensione del font', 'share'],
  ['Letto 563 volte', 'reading-time'],
  ['Letto 563 volte Ultima modifica il Martedì, 04 Marzo 2025 10:21', 'reading-time'],
  ['Un giornale di carta e di cortile: offrici un caffè.', 'support'],
  ['9 responses to “L’ora di niente”', 'comments'],
  ['Devi fare login per commentare', 'comment-form'],
  ['Occorre aver fatto il login per inviare un commento', 'comment-form'],
  ['Annulla risposta', 'comment-form'],
  ['Condividi', 'share'],
  ['Condividi F X L W', 'share'],
  ['Stampa questo articolo', 'share'],
  ['(12 voti, media: 4,33 su 5)', 'share'],
  ['Articoli simili:', 'same-section'],
  ['Con tag: acqua, reti', 'tags'],
  ['Puoi seguire i commenti a questo articolo attraverso il feed RSS 2.0.', 'comment-form'],
  ['#transizioneecologica', 'tags'],
  ['Tag: acqua, reti', 'tags'],
  ['Leggi anche: Il porto vecchio', 'read-also'],
  ['Iscriviti alla newsletter', 'newsletter'],
  ['Pubblicità', 'advert'],
  ['L’articolo continua dopo la pubblicità', 'advert'],
  ['La pubblicità continua dopo l’articolo', 'advert'],
  ['Accedi a glistatigenerali.com', 'login'],
  ['Password dimenticata?', 'login'],
  ['Termini e condizioni d’uso', 'footer'],
  ['5 minuti di lettura', 'reading-time'],
  ['Caricamento…', 'waiting'],
])('%s is %s', (line, furniture) => {
  expect(furnitureOf(line)).toBe(furniture);
});

it.each([
  'Condividiamo tutto, anche le colpe.',
  'La pubblicità è l’anima del commercio.',
  'Tre commenti non fanno un dibattito.',
  'Commenti del genere ne ho letti molti.',
  'Mi piace pensare che sia così.',
  'Riproduzione riservata ai soci, diceva il cartello.',
  'Commenti – 1998, un anno di lettere',
  'Chi siamo, e da dove veniamo, non lo sa nessuno.',
  'Leggi',
  'Segui il denaro su WhatsApp, dicono, e troverai chi ha deciso per tutti senza dirlo a nessuno, come si fa nelle famiglie quando qualcuno muore.',
  'Il porto vecchio',
  'Esplorare è un verbo antico.',
  'Una newsletter non è un giornale.',
  '',
])('%s may be of the piece', (line) => {
  expect(furnitureOf(line)).toBeNull();
});

it('tells an appeal under other words from one alone, and from what somebody says in passing', () => {
  expect(
    ['Un giornale di cortile: offrici un caffè.', 'Offrici un caffè', 'disse: offrici un caffè, una volta tanto.'].map(endsInAppeal),
  ).toEqual([true, false, false]);
});

it('knows the one word of a player', () => {
  expect(['Ascolta', 'video', 'Podcast', 'Audio', 'Inchiesta', 'Ascolta piano'].map(isPlayerWord)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
