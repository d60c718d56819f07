import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from './sentence';
import { standaloneClause } from './standaloneClause';

const clauseOf = (text: string) => {
  const sentence = describeSentence(text, 0, text.length, wordsOf(text), {
    paragraph: 0,
    opensParagraph: true,
    quoted: false,
  });
  const clause = standaloneClause(text, sentence);
  return clause && text.slice(clause.start, clause.end);
};

const filler = 'con una lunga serie di precisazioni che nessuno aveva chiesto e che nessuno avrebbe letto';
const plan = 'Il comune ha venduto in dieci anni la metà delle case popolari del centro';

describe('a clause that stands alone', () => {
  it.each([
    [
      'behind a semicolon, without its “ma”',
      `Il discorso sulle fondazioni ${filler} e ${filler} sarebbe lungo; ma la politica industriale dovrebbe smettere di premiare la taglia delle imprese e cominciare a premiare il legame; il resto, ${filler}, viene dopo.`,
      'la politica industriale dovrebbe smettere di premiare la taglia delle imprese e cominciare a premiare il legame',
    ],
    ['before a gerund that only adds', `${plan}, ottenendo quasi nulla ${filler}, e ${filler} ancora.`, plan],
    ['before a “mentre”', `${plan}, mentre le famiglie in attesa ${filler} sono diventate il doppio e ${filler} ancora.`, plan],
    ['before a relative clause', `${plan}, che erano costate due generazioni di tasse ${filler} e ${filler} ancora.`, plan],
    ['before a bracket that ends the sentence', `${plan} (lo raccontano le delibere ${filler} e ${filler} ancora, per anni e anni).`, plan],
    [
      'behind a comma and “ma”, with a subject of its own',
      `Si può discutere a lungo delle cifre, ${filler}, e ${filler} ancora, ma la verità è che nessuno ha mai chiesto agli inquilini che cosa avrebbero preferito.`,
      'la verità è che nessuno ha mai chiesto agli inquilini che cosa avrebbero preferito.',
    ],
    [
      'that needs no subject',
      `Il bilancio del quartiere, ${filler}, è quello che è da molti anni e ${filler}; bisogna ripartire dalle case vuote e dare a ognuna un canone che un salario possa pagare.`,
      'bisogna ripartire dalle case vuote e dare a ognuna un canone che un salario possa pagare.',
    ],
    [
      'with its condition kept',
      `Se il comune vende la metà delle case popolari del centro, le famiglie che lavorano devono andare a vivere fuori città, spendendo in treni ${filler} e ${filler}.`,
      'Se il comune vende la metà delle case popolari del centro, le famiglie che lavorano devono andare a vivere fuori città',
    ],
  ])('is found %s', (_, text, clause) => {
    expect(clauseOf(text)).toBe(clause);
  });
});

describe('what comes later is not shown alone', () => {
  it.each([
    [
      'behind a colon, where somebody else says it',
      `Il rapporto dell’osservatorio lo scrive dopo anni di silenzio ${filler}, ${filler}: le case popolari vendute dal comune non sono mai state sostituite da altre case.`,
      'le case popolari',
    ],
    [
      'where its subject is left behind',
      `Il comune ha perso la testa per le cifre ${filler} e ${filler}; può soltanto vendere le case che gli restano e poi sperare che qualcuno non se ne accorga.`,
      'può soltanto',
    ],
    [
      'where it begins with “questo”',
      `Il comune ha perso la testa per le cifre ${filler} e ${filler}; questo spiega le case vendute una dopo l’altra senza che nessuno abbia protestato.`,
      'questo',
    ],
  ])('%s', (_, text, opening) => {
    expect(clauseOf(text)?.startsWith(opening)).not.toBe(true);
  });
});

describe('nothing is found', () => {
  it.each([
    [
      'where a denial loses what is held instead',
      `Il problema di questo Paese non è la piccola dimensione delle imprese che lo tengono in piedi da anni; ma la solitudine ${filler}, ${filler}, ${filler}.`,
    ],
    [
      'where the verb is only that of a relative clause',
      `Ecco il conto: due miliardi e mezzo di euro per le famiglie italiane che vivono in quartieri dove nessuno passa mai, ${filler}, ${filler}.`,
    ],
    [
      'in what announces a quotation',
      `Un vecchio imprenditore di Carpi che conosceva bene il mestiere mi ha detto una volta: «Professore, ${filler} e ${filler} e ${filler}».`,
    ],
    [
      'in a condition without its consequence',
      `Se nei prossimi cinque anni il governo non saprà spostare quelle risorse dalla taglia al legame, mentre ${filler}, i distretti ${filler} non ci saranno più.`,
    ],
    ['where a condition follows', `${plan}, se si crede ai numeri ${filler}, e ${filler}, e ancora ${filler}.`],
    ['where an “anche se” follows', `${plan}, anche se nessuno dei consiglieri ${filler} lo ammette volentieri ${filler} ancora.`],
    ['where it is told at the end who says so', `${plan}, secondo i calcoli di un ufficio studi ${filler} e ${filler} ancora.`],
    ['where a “ma” comes later', `${plan}, incassando poco ${filler}, ma soltanto per chi ha comprato e ${filler} ancora.`],
    [
      'behind a denial that holds for it',
      `Non è vero quello che si racconta in giro ${filler} e ${filler}: le case popolari vendute dal comune erano tutte vuote da molti anni.`,
    ],
    [
      'in a question',
      `Il comune ha davvero venduto in dieci anni la metà delle case del centro, ottenendo quasi nulla ${filler} e ${filler}?`,
    ],
    [
      'where a “che” still waits for its verb',
      `Il problema è che dare ai privati il potere di decidere chi può vivere nelle case del centro, significa ${filler} e ${filler} ancora.`,
    ],
    [
      'where what follows was an aside',
      `Noi abbiamo usato le case del centro per costruire una città e con quelle stesse case, che hanno visto nascere tre generazioni, siamo diventati altro ${filler}.`,
    ],
    ['in a list that stands in one line', `${plan} • ${plan}, ottenendo poco • ${plan}, che nessuno ricorda.`],
    [
      'of which only the verb of a bracket is left',
      `Se i conti del centro erano davvero quelli di cui si parlava («È troppo poco», dice il sindaco al cronista), sono state le case vendute ${filler} a cambiare tutto.`,
    ],
  ])('%s', (_, text) => {
    expect(text.length).toBeGreaterThan(180);
    expect(clauseOf(text)).toBeNull();
  });
});
