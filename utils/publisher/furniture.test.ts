import { expect, it } from 'vitest';
import { furnitureOf } from './furniture';

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
  ['Ascolta l’articolo 00:00', 'reading-time'],
  ['1 risposta a “Un pezzo”', 'comments'],
  ['3 commenti', 'comments'],
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
  'Leggi',
  'Segui il denaro su WhatsApp, dicono, e troverai chi ha deciso per tutti senza dirlo a nessuno, come si fa nelle famiglie quando qualcuno muore.',
  'Il porto vecchio',
  'Esplorare è un verbo antico.',
  'Una newsletter non è un giornale.',
  '',
])('%s may be of the piece', (line) => {
  expect(furnitureOf(line)).toBeNull();
});
