/**
 * What stands around every piece of the demo site, in the words and in the order of the publisher's pages. The words are those a reader
 * acts on (“Accedi”, “Condividi”, “Altri articoli di …”); everything longer was written for this site.
 */

/** Top sections and the sections below them, in the order of the menu. */
export const sections: readonly (readonly [string, readonly string[]])[] = [
  ['Attualità', ['Bioetica', 'Diritti', 'Immigrazione']],
  ['Città', ['Bologna', 'Milano', 'Napoli', 'Roma', 'Torino', 'Trieste']],
  ['Cultura', ['Arte', 'Cinema', 'Letteratura', 'Musei', 'Storia', 'Teatro']],
  ['Economia e Lavoro', ['Cooperazione', 'Energia', 'Innovazione', 'Lavoro', 'Pmi', 'Terzo Settore']],
  ['Esteri', ['Africa', 'America', 'Geopolitica', 'Mediterraneo']],
  ['Europa', ['Germania', 'Russia', 'UE']],
  ['Finanza e Soldi', ['Borsa', 'Risparmio', 'Tasse']],
  ['Politica', ['Enti locali', 'Governo', 'Parlamento']],
  ['Salute', ['Medicina', 'Sanità']],
  ['Società', ['Costume', 'Famiglia', 'Religione', 'Scuola']],
  ['Sostenibilità', ['Acqua', 'Clima', 'Mobilità']],
  ['Sport', ['Calcio', 'Ciclismo', 'Tennis']],
  ['Tecnologia e Media', ['Internet', 'Media', 'Tecnologia']],
];

export const words = {
  siteName: 'Gli Stati Generali',
  about: 'Chi siamo',
  contest: 'Brains & Contest',
  toContent: 'Vai al contenuto',
  loginTitle: 'Accedi a glistatigenerali.com',
  forgotten: 'Password dimenticata?',
  notRegistered: 'Non sei ancora registrato?',
  register: 'Registrati',
  loginWith: 'Oppure accedi con:',
  registered: 'Registrazione effettuata con successo',
  changePassword: 'Cambio Password',
  share: 'Condividi',
  explore: 'Esplora',
  comments: 'Commenti',
  cancelReply: 'Annulla risposta',
  mustLogIn: 'Devi fare login per commentare',
  logIn: 'Accedi',
  sameAuthor: 'Dallo stesso autore',
  allPosts: 'Tutti i post',
  mission: 'Un giornale scritto insieme da chi lo legge',
  collaborate: 'Vuoi collaborare ?',
  newsletter: 'Newsletter',
  subscribed: 'La tua iscrizione alla newsletter è andata a buon fine: apri la posta per confermarla.',
  contact: 'Contattaci',
  followUs: 'Seguici su',
  terms: 'Termini e condizioni d’uso',
  privacy: 'Privacy Policy',
  demo: 'Sito dimostrativo del progetto Taccuino: non è Gli Stati Generali e non ne contiene i testi.',
  readAlso: 'Leggi anche',
  advert: 'Pubblicità',
} as const;

/** The heading above the cards of the same top section. */
export function otherPiecesOf(parentSection: string): string {
  return `Altri articoli di ${parentSection}`;
}

/** Text that stands on an article page and is never part of the piece. */
export const furniturePhrases: readonly string[] = [
  words.loginTitle,
  words.forgotten,
  words.notRegistered,
  words.loginWith,
  words.share,
  'Altri articoli di',
  words.mustLogIn,
  words.cancelReply,
  words.sameAuthor,
  words.allPosts,
  words.mission,
  words.collaborate,
  words.subscribed,
  words.contact,
  words.followUs,
  words.terms,
  words.demo,
];

/** What every theme shows around a piece, from the top of the page to its foot; `null` stands for the piece itself. */
export function furnitureOrder(parentSection: string, { related, author }: { related: boolean; author: boolean }): (string | null)[] {
  return [
    words.contest,
    words.loginTitle,
    words.forgotten,
    words.notRegistered,
    words.loginWith,
    words.changePassword,
    null,
    words.share,
    ...(related ? [otherPiecesOf(parentSection), `${words.explore} ${parentSection}`] : []),
    words.comments,
    words.cancelReply,
    words.mustLogIn,
    ...(author ? [words.sameAuthor, words.allPosts] : []),
    words.mission,
    words.collaborate,
    words.subscribed,
    words.contact,
    words.followUs,
    words.terms,
    words.demo,
  ];
}
