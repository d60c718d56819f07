import type { Piece } from '../piece';
import { p } from '../writing';
import { monopattinoComments } from './il-monopattino-non-e-il-nemico.comments';

/** A short piece under a thread longer than itself. */
export const ilMonopattinoNonEIlNemico: Piece = {
  id: 287655,
  slug: 'il-monopattino-non-e-il-nemico',
  title: 'Il monopattino non è il nemico',
  section: 'Mobilità',
  parentSection: 'Sostenibilità',
  authors: ['Sante Corvaglia'],
  publishedAt: '2021-09-15T08:10:00+02:00',
  standfirst: ['Litighiamo per tre metri di marciapiede mentre le auto ne occupano venti'],
  tags: ['mobilità', 'monopattini', 'milano'],
  leadImage: {
    file: 'monopattini-sul-marciapiede.jpg',
    alternative: 'Tre monopattini a noleggio appoggiati di traverso su un marciapiede di Milano',
    width: 1200,
    height: 800,
  },
  blocks: [
    p(
      'Il monopattino parcheggiato di traverso sul marciapiede di viale Monza è diventato, per un’estate, il simbolo di tutto ciò che non funziona a Milano. Lo capisco: chi spinge una carrozzina lo deve aggirare scendendo in strada, ed è un’inciviltà. Ma è un’inciviltà di dodici chili. Accanto, sullo stesso marciapiede, c’erano due automobili in sosta vietata: tremila chili in tutto, e nessuno le fotografava.',
    ),
    p(
      'A Milano circolano 5.250 monopattini a noleggio e 690 mila automobili. Nel 2020 gli incidenti con feriti in cui era coinvolto un monopattino sono stati 252, quelli con un’auto più di 6.000. L’auto ferma occupa in media 12 metri quadrati per 23 ore al giorno; il monopattino mezzo metro. Eppure discutiamo di targa, casco e patente per il secondo, e chiamiamo «guerra agli automobilisti» ogni multa alla prima.',
    ),
    p(
      'La verità è che i due litiganti, il pedone e il ragazzo in monopattino, si contendono gli avanzi. La carreggiata è intoccabile, quindi ci si azzuffa sul resto. È la vecchia storia dei polli di Renzo, che si beccavano a testa in giù mentre qualcuno li portava in pentola.',
    ),
    p(
      'Le regole servono: parcheggi segnati, velocità limitata dal satellite, multe vere a chi va contromano. Ma lo spazio serve di più. Finché una strada larga venti metri ne riserverà quattordici alle auto, due a chi cammina e zero a tutti gli altri, non avremo un problema di monopattini: avremo un problema di geometria.',
    ),
  ],
  comments: monopattinoComments,
};
