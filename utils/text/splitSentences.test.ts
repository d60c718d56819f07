import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extraCase, leftOut } from '@/tests/support/extraCases';
import { hardTexts, mutatedText, oddText } from '@/tests/support/oddTexts';
import { splitSentences } from './splitSentences';

/** One text a line; ‖ stands where a sentence ends. */
const cases = `
Lo ha detto il dott. Rossi. ‖La prof.ssa Bianchi no.
Il sig. Verdi e la sig.ra Neri abitano in c.so Roma. ‖Al n. 12.
L’on. La Russa presiede. ‖Il sen. Della Vedova ascolta.
Cfr. Il capitale, vol. I, pag. 45. ‖Marx non lo scrisse così.
Ai sensi dell’art. 18, c. 2, lett. b della legge 300. ‖Nessun altro articolo conta.
Pane, latte, uova, ecc. sono aumentati. ‖Anche il sale, ecc. ‖Lo dice l’Istat.
Cesare morì nel 44 a.C. a Roma. ‖Augusto nacque nel 63 a.C. ‖Non si amavano.
La Rossi S.p.A. di Milano ha chiuso. ‖La Bianchi S.r.l. ‖Invece no.
La società è una S.p.A. Italiana di nome e di fatto. ‖Fine.
Vive negli U.S.A. da anni. ‖Negli U.S.A. ‖Non tornerà.
Il prof. G. B. Vico insegnava a Napoli. ‖Nessuno lo ascoltava.
G. Rossi e M. Bianchi hanno torto. ‖Noi no.
La Serie B. ‖Un purgatorio.
Ha scelto il piano B. ‖Funzionerà.
È nato nel 1971. ‖5 anni dopo si trasferì a Torino.
Il debito è salito a 2.800 miliardi. ‖30 in più di ieri.
Il tasso è al 3.5 per cento. ‖Era all’1,2.
L’appuntamento è alle 18.30. ‖Poi si cena.
Scaricate la versione 4.0.1 del programma. ‖È gratis.
Il sito www.Repubblica.it è lento. ‖Anche corriere.it lo è.
Scrivete a Mario.Rossi@Example.it domani. ‖Risponde lui.
Il file è su https://esempio.it/Pagina.Html e basta. ‖Leggetelo.
«Perché?» chiese lei. ‖«Non lo so.»
«Vattene!» gridò. ‖E se ne andò.
Si domandò «che fare?» e non fece nulla. ‖Come tutti.
Il romanzo Che fare? di Černyševskij è del 1863. ‖Lenin lo amava.
«Il debito cresce. ‖Il Pil no», ha detto il ministro. ‖Applausi.
«Basta.» ‖«Basta cosa?» ‖«Tutto.»
“Non si può.” ‖Così il sindaco.
Disse: "Non si può." ‖Nessuno rispose.
« Non si può. » ‖Così il sindaco.
“ Non si può! ” ‖Nessuno rise.
Era tardi (molto tardi). ‖Tornammo.
Era tardi. ‖(Lo è sempre, del resto.) ‖Tornammo.
Il ministro (quale?) Rossi ha taciuto. ‖Anche l’altro.
Ha detto no (e chi se lo aspettava!) al piano. ‖Pazienza.
E poi… niente. ‖Davvero.
E poi… ‖Niente, davvero.
E poi... ‖Il silenzio.
«E allora…» disse lui. ‖Lei tacque.
La legge prevede che «il lavoratore […] Ha diritto» al riposo. ‖Punto.
Il testo recita: lo Stato (...) Repubblica e Comuni. ‖Altro non dice.
Davvero?! ‖Non ci credo.
Ma come!? ‖E i soldi?... ‖Spariti.
Finì male.‖Nessuno se ne stupì. ‖Forse.
Che fare?‖Nulla. ‖Come sempre.
Finì male.‖«Che disastro», disse. ‖Era vero.
– Vieni? – chiese Anna. ‖– No. ‖– Perché?
– Sono stanco – disse. ‖– Anch’io.
Le cose da fare sono tre. ‖• Abolire la tassa. ‖• Riformare il catasto. ‖• Dormire.
1. Abolire la tassa. ‖2. Riformare il catasto.
L’articolo 5. ‖Le Regioni promuovono il lavoro.
Lo dice la nota.[12] ‖Nessuno la legge.
Lo dice la nota.¹² ‖Nessuno la legge.
Vale 3 mld. ‖Draghi lo sapeva.
Costa 20 mln. di euro. ‖Troppi.
Giovanni Paolo II. ‖Poi Benedetto XVI. ‖Ora Leone.
È così. ‖’Ndrangheta e camorra ringraziano.
È così. ‖L’Italia dorme. ‖E’ vero.
Il presidente dell’A.N.M. ha parlato. ‖Il C.S.M. no.
Le norme ex artt. 1 ss. ‖Non bastano.
La street art. ‖Il museo la ignora.
eBay vende. ‖eBay compra. ‖iOS tace.
Abita a S. Giovanni in Persiceto. ‖A S. Lazzaro no.
Lo scrivono A. Rossi et al. nel 2019. ‖Anche altri.
Arrivò il gen. Figliuolo. ‖Poi il col. Rossi. ‖Infine nessuno.
Il Dr. House è una serie. ‖Anche E.R. ‖Ma è finita.
Vedi p. 5 e pp. 12-15. ‖Il resto è noia.
Ad es. Torino. ‖O Milano, p.es. Lambrate.
Tel. 02 1234567. ‖Fax non c’è.
Nel sec. XIX si viveva meno. ‖Oggi di più.
“Abbiamo perso”. ‖Così Conte. ‖“Abbiamo vinto”, Meloni.
Il Pil cala dello 0,3%. ‖Il debito sale. ‖€ 50 miliardi in più.
PRIMA PAGINA. ‖IL GOVERNO CADE. ‖E NESSUNO LO SA.
Che cos’è la destra? ‖E la sinistra? ‖Lo cantava Gaber!
Ha detto basta. ‖poi ci ha ripensato. ‖Come sempre.
Lo prevedeva la bozza (quella vera). ‖nessuno l’ha letta.
Era il 1994.‖Vinse Berlusconi.
Disse «mai».‖Poi firmò.
a) La casa è di tutti. ‖b) Il lavoro di pochi.
II. La fuga. ‖III. Il ritorno.
B. La fuga. ‖C. Il ritorno.
858. Bonifica dei terreni. ‖1037. Servitù di passaggio.
1968. ‖Un anno come tanti.
Lo dice Tommaso (Summa, lib. II, q. 4). ‖Anzi lib. XI.
Il torneo U.S. Masters è finito. ‖Il 3 u.s. ‖Nessuno se n’è accorto.
Andammo da Varese a... Como, forse. ‖Poi… ‖Il sonno.
Ha salvato il file bozza.Finale.docx sul disco. ‖Nessuno lo trova.
La determ. 40 è revocata. ‖Lo dice il Tar.
Ha visto il film. ‖3 ore di noia.
Come si scrive? ‖mario@esempio.it. ‖E il sito? ‖www.esempio.it. ‖Facile.
Il g.i.p. De Luca archivia. ‖Il p.m. no.
Accadde il 3 sett. ‖Nessuno lo ricorda.
* Pane fresco. ‖* Latte intero.
a. Il pane. ‖b. Il latte.
La verità c’è.‖Basta volerla.
Abitava a Boston, M.A. ‖Lavorava al porto.
Giocò in serie A e B. ‖Gianni lo sa.
Era il tempo di Carlo V. ‖Poi venne Filippo.
Il caso S. Cucchi è chiuso. ‖Forse.
Chiedete al prof. ‖Ecco cosa dirà.
Era C. E. Gadda. ‖Lo sapevano i lettori.
Costava 3 kg. ‖Poi 5. ‖Il cippo è al km. 7 della statale.
Sentiamo il prof. ‖Lui saprà. ‖Il prof. La Spina tace.
La Verdi s.n.c. – Tutti i reparti – è chiusa. ‖Addio.
Il film dura 90 min. ‖Troppi.
L’on.le Martini e l’ass.re Conti litigano. ‖Volano stracci.
L'azienda è nata nel 2019. ‖5 anni dopo era già in Borsa.
«Ma davvero?» chiese il giudice. ‖Nessuno rispose.
G.B. Vico lo aveva capito. ‖B. Croce pure.
Papa Giovanni XXIII. ‖Un nome che a Bergamo basta da solo.
L'art. 1, c. 2, lett. b), del d.lgs. n. 81/2008 è chiaro. ‖Nessuno lo applica.
Il T.A.R. del Lazio ha respinto il ricorso. ‖Il Consiglio di Stato deciderà a marzo.
È tornato dagli U.S.A. ‖Aveva con sé una valigia.
Il comunicato dice che «tutto procede» (sic! n.d.r.) e non aggiunge altro. ‖Complimenti.
P.S. Mi dicono che il ponte non si farà. ‖Lo sapevamo.
Siracusa fu fondata nel 733 a.C. da coloni corinzi. ‖Il resto è archeologia.
Lo aveva detto Keynes (trad. it. Bollati, 1991). ‖Nessuno lo ricorda.
Scrivete a redazione@esempio.it. ‖Risponderemo.
Il testo […] prosegue per trenta pagine. ‖Nessuno lo ha letto.
«[...] la legge è uguale per tutti», si legge in aula. ‖Si legge soltanto.
Ma chi l'ha detto? e soprattutto quando? ‖Nessuno lo sa.
«Non è vero.» ‖«Invece sì.»
Il governo ha deciso (o almeno così pare.) di rinviare. ‖Vedremo.
Ha detto «non ci saranno tagli.» ‖E i tagli sono arrivati.
Il bilancio è in ordine.‖La cassa è vuota. ‖Come è possibile?
1. Ridurre le tasse sul lavoro. ‖2. Aumentare i salari. ‖3. Sperare.
Il n. 10 della squadra non ha giocato. ‖Il n. 9 sì.
Nel sec. XIX non c'era. ‖Nel sec. XX sì.
Dal 12 genn. al 3 febbr. gli uffici sono chiusi. ‖Poi riaprono.
Il Dr. House non esiste. ‖Mr. Bean nemmeno.
Amazon.com Inc. paga poche tasse in Italia. ‖Apple Inc. pure.
Il gruppo E.ON ha venduto. ‖L'Enel ha comprato.
Il c.d. decreto dignità è del 2018. ‖Il c.d. Jobs Act è del 2015.
Lo Stato ha speso 1.500.000 euro. ‖1.200.000 sono andati in consulenze.
«Perché non parli? ‖Perché stai lì?» chiese la madre.
Lo slogan «Prima gli italiani!» ha funzionato. ‖Per un po'.
La legge n. 194 del 1978 resta. ‖Il resto è propaganda.
«La legge è legge» (art. 3 Cost.). ‖Il resto sono opinioni.
La domanda è: chi paga? ‖La risposta è: noi.
La vicenda è di dominio pubblico da anni, v. infra, par. 4. ‖Qui basti un cenno.
Hanno arrestato M.R. ‖Aveva con sé il coltello.
Pioveva a dirotto. ‖«Andiamo?» ‖«Andiamo.»
iPhone batte tutti. ‖eBay non se ne è accorta. ‖«eh?» fece lui.
Ne parla l'Agcm, cfr. delib. n. 3/2020. ‖Il resto è silenzio.
La Corte cost., sent. n. 1 del 2014, l'ha bocciata. ‖Il Parlamento no.
«Io non c'entro», disse. ‖«Chiedete a lui». ‖E indicò il capo.
'O sole mio. ‖Chi non la conosce?
In tutto 12. ‖7 erano donne.
Ha vinto con l'1,5%. ‖Lo 0,5% di scarto.
Si laureò in giurisprudenza alla Federico II. ‖Poi lasciò.
Il C.T. della Nazionale tace. ‖Il d.s. parla.
Chi ha paura di Virginia Woolf? è un dramma di Albee. ‖Lo danno al Piccolo.
Il programma Che ci faccio qui? torna stasera. ‖Su Rai 3.
Eh? ‖Come? ‖Cosa?
Il dato è vecchio (fonte: Istat, 2019.). ‖Da allora niente.
Alle 8:30. ‖Puntuali.
È un problema di metodo (cfr. R. Dahl, 1971). ‖Non di merito.
Le opzioni: (1) tacere; (2) parlare. ‖La terza: andarsene.
1) Il lavoro. ‖2) La casa. ‖3) La salute.
Il brig. gen. Rossi e il serg. magg. Neri. ‖Tutti promossi.
Vinse il Nobel per l'ec. nel 1998. ‖Sen, non altri.
Bene. ‖@rossi no.
La Costituzione, art. 1: «L'Italia è una Repubblica democratica, fondata sul lavoro.» ‖Sul lavoro.
La temperatura è salita a 38° C. ‖Fa caldo.
Segue a p. 12. ‖A p. 13 le lettere.
Era il cosiddetto “governo del fare”. ‖Non ha fatto.
L'hanno arrestato (Ansa). ‖Poi rilasciato.
ROMA. ‖Il governo cade. ‖Così, di colpo.
Il min. Giorgetti ha chiuso la porta. ‖Il sottosegr. Freni l'ha riaperta.
Il libro (Einaudi, pp. 240, € 18) è in libreria. ‖Leggetelo.
`
  .trim()
  .split('\n');

const said = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each(cases)('%s', (marked) => {
    const sentences = marked.split('‖').map((sentence) => sentence.trim());
    expect(said(marked.replaceAll('‖', ''))).toEqual(sentences);
  });

  it('ends a sentence at every line break and leaves out lines without words', () => {
    expect(said('Il naufragio\ndella speranza\n\n* * *\n\nNon finisce qui\r\n- uno\n- due')).toEqual([
      'Il naufragio',
      'della speranza',
      'Non finisce qui',
      '- uno',
      '- due',
    ]);
  });

  it('gives nothing for nothing and one sentence for a word', () => {
    expect(said('')).toEqual([]);
    expect(said(' \n … — ')).toEqual([]);
    expect(said('Pane')).toEqual(['Pane']);
    expect(said('\ud83d Basta. \ude00')).toHaveLength(2);
  });

  it('does work in proportion to the text', () => {
    // Counted, not timed: every look at a character goes through charCodeAt, charAt or slice of the string.
    const looks = (text: string) => {
      let count = 0;
      const prototype = String.prototype as { charCodeAt: (at: number) => number };
      const original = prototype.charCodeAt;
      prototype.charCodeAt = function (this: string, at: number) {
        count += 1;
        return original.call(this, at);
      };
      try {
        splitSentences(text);
      } finally {
        prototype.charCodeAt = original;
      }
      return count;
    };
    for (const unit of ['parola ', 'S. ', '(“a.b.c. ', '. ', '- ', '«']) {
      const small = looks(unit.repeat(Math.ceil(20_000 / unit.length)));
      const large = looks(unit.repeat(Math.ceil(200_000 / unit.length)));
      expect(large / small).toBeLessThan(11);
    }
  });
});

const examples = extraCase('examples/sentences.json');

describe('splitSentences on the extra cases', () => {
  if (examples === null) {
    it(leftOut('examples/sentences.json'), () => {
      expect(extraCase('examples/sentences.json')).toBeNull();
    });
    return;
  }
  const extra = JSON.parse(readFileSync(examples, 'utf8')) as { text: string; sentences: string[] }[];
  it.each(extra)('$text', ({ text, sentences }) => {
    const bare = (sentence: string) => sentence.replaceAll(/\s+/g, ' ').trim();
    expect(said(text).map(bare)).toEqual(sentences.map(bare));
  });
});

describe('splitSentences on any text', () => {
  /** In order, in range, apart, without white space around; nothing with a letter or digit in it is lost. */
  const holds = (text: string) => {
    const spans = splitSentences(text);
    let last = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(text.slice(last, start)).not.toMatch(/[A-Za-z0-9]/);
      last = end;
    }
    expect(text.slice(last)).not.toMatch(/[A-Za-z0-9]/);
    expect(splitSentences(text)).toEqual(spans);
  };

  it.each(hardTexts)('keeps its promises on %s', (_, text) => {
    holds(text);
  });

  it('keeps its promises on a thousand texts without sense', () => {
    for (let seed = 0; seed < 1000; seed += 1) holds(oddText(seed, 60));
  });

  it('keeps its promises on mutated prose', () => {
    const prose = cases.join(' ').replaceAll('‖', '');
    for (let seed = 0; seed < 200; seed += 1) holds(mutatedText(prose.slice(seed * 10, seed * 10 + 400), seed));
  });
});
