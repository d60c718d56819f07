import type { Piece } from '../piece';
import { list, p } from '../writing';

/** A short notice signed “redazione”, without a standfirst. */
export const portinerieDiQuartiereIlBando: Piece = {
  id: 214466,
  slug: 'portinerie-di-quartiere-il-bando',
  title: 'Portinerie di quartiere, al via il bando da 2,4 milioni',
  section: 'Terzo Settore',
  parentSection: 'Economia e Lavoro',
  authors: ['redazione'],
  publishedAt: '2018-10-08T12:15:00+02:00',
  standfirst: [],
  tags: ['terzosettore', 'welfare', 'quartieri'],
  leadImage: {
    file: 'portineria-di-quartiere.jpg',
    alternative: 'Un ex chiosco dei giornali trasformato in portineria, con pacchi e una panchina',
    width: 900,
    height: 600,
  },
  blocks: [
    p(
      'Una portineria per chi il portiere non se lo può permettere. È l’idea del bando «Qui sotto», presentato questa mattina a Torino da una rete di undici fondazioni di comunità: 2,4 milioni di euro in tre anni per aprire, in quartieri dove l’85 % dei condomini non ha custode, quaranta presìdi che ritirino pacchi, aggiustino rubinetti, accompagnino gli anziani alle visite e, soprattutto, sappiano chi abita al terzo piano.',
    ),
    p('Possono partecipare cooperative, associazioni e imprese sociali con almeno due anni di attività. I progetti dovranno garantire:'),
    list([
      'l’apertura per almeno trenta ore a settimana, compreso il sabato mattina;',
      'due lavoratori assunti, di cui uno residente nel quartiere;',
      'un accordo scritto con il medico di base o con il servizio sociale della zona;',
      'un bilancio pubblico, affisso in vetrina ogni sei mesi.',
    ]),
    p(
      'Ogni presidio riceverà fino a 60.000 euro, pari al 70 % dei costi: il resto dovrà venire da chi usa il servizio e dai negozianti della via. «Non finanziamo la bontà, finanziamo un mestiere», ha detto Adele Quaranta, coordinatrice della rete. «Fra tre anni, se il mestiere è utile, il quartiere se lo pagherà da solo.»',
    ),
    p(
      'Il modello è quello sperimentato dal 2015 in Barriera di Milano, dove la prima portineria ha oggi 640 famiglie iscritte a 4 euro al mese e copre tre quarti delle spese. Secondo la valutazione affidata a un gruppo di ricercatori, in tre anni gli accessi al pronto soccorso degli iscritti con più di 75 anni sono diminuiti del 18 %, perché qualcuno si accorgeva prima che stavano male.',
    ),
    p('Le domande si presentano entro le ore 12 del 30 novembre 2018. I progetti vincitori saranno annunciati a febbraio e apriranno entro l’estate.'),
  ],
  comments: [{ id: 50312, author: 'Carla V.', at: '2018-10-09T07:55:00+02:00', text: 'Il link al regolamento?' }],
};
