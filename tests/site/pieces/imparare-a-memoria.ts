import type { Piece } from '../piece';
import { h2, p, quote, verse } from '../writing';

/** An essay that quotes a whole poem, stanza by stanza, and single lines in the running text. */
export const imparareAMemoria: Piece = {
  id: 338902,
  slug: 'imparare-a-memoria',
  title: 'Imparare a memoria è un atto di libertà',
  section: 'Scuola',
  parentSection: 'Società',
  authors: ['Ottavia Rinaldoni'],
  publishedAt: '2023-11-02T06:45:00+01:00',
  standfirst: [
    'L’abbiamo chiamato nozionismo e l’abbiamo cacciato dalla scuola.',
    'Ma chi non sa niente a memoria può ricordare soltanto ciò che gli viene mostrato',
  ],
  tags: ['scuola', 'poesia', 'pascoli', 'memoria'],
  leadImage: {
    file: 'aula-con-finestre.jpg',
    alternative: 'Un’aula vuota con le finestre alte e la luce di novembre sui banchi',
    width: 1200,
    height: 750,
  },
  blocks: [
    p(
      'Ogni anno, il 2 novembre, entro in una prima media dell’Istituto comprensivo di Fermo, spengo la lavagna luminosa e dico: oggi non si legge niente. Poi recito. Non lo faccio bene: ho la voce bassa e una erre che non collabora. Ma dopo il terzo verso succede sempre la stessa cosa, e cioè che ventitré ragazzi di undici anni smettono di dondolarsi sulla sedia.',
    ),
    verse(['Gemmea l’aria, il sole così chiaro', 'che tu ricerchi gli albicocchi in fiore,', 'e del prunalbo l’odorino amaro', 'senti nel cuore…']),
    p(
      'È *Novembre*, di Giovanni Pascoli, 1891. Chi ha più di cinquant’anni l’ha imparata alle elementari e la sa ancora; chi ne ha meno di trenta, in genere, l’ha «analizzata». Sa che contiene un’ipallage, che la virgola dopo «fredda» è un indugio, che il poeta aveva subìto un lutto. Non sa come va avanti.',
    ),
    verse(['Ma secco è il pruno, e le stecchite piante', 'di nere trame segnano il sereno,', 'e vuoto il cielo, e cavo al piè sonante', 'sembra il terreno.']),
    p(
      'La scuola italiana ha smesso di far imparare a memoria all’incirca fra il 1968 e il 1985, e lo ha fatto con le migliori intenzioni. La memoria era il manganello dei mediocri: si mandavano a mente i sette re di Roma, i fiumi della Siberia, le date dei trattati, e chi non li sapeva finiva dietro la lavagna. Don Milani aveva ragione: quella scuola bocciava i poveri perché i ricchi avevano in casa chi li interrogava. Ma nel buttare l’acqua sporca abbiamo buttato l’unico bambino che i poveri potessero portarsi via gratis.',
    ),
    h2('Che cosa resta quando si spegne lo schermo'),
    p(
      'Ho fatto un piccolo conto, senza pretese scientifiche. Negli ultimi nove anni ho chiesto a 412 alunni, il primo giorno, quali testi sapessero per intero. Nel 2014 rispondevano in media con 3,1 titoli fra poesie, preghiere, canzoni e filastrocche; nel 2023 con 1,2, e quell’uno virgola due è quasi sempre la sigla di qualcosa. Non sono meno intelligenti: leggono, montano video, traducono dall’inglese meglio di me. Semplicemente non hanno niente *dentro*. Tutto ciò che sanno è fuori, a portata di dito, e appartiene a chi possiede il dito e il vetro.',
    ),
    p(
      'Si obietta che è inutile ricordare ciò che si può cercare. È l’argomento più diffuso e il più debole, perché confonde il magazzino con la cucina. Si può cercare soltanto quello che si sa che esiste; e si può pensare soltanto con quello che si ha in testa nel momento in cui si pensa. Un verso imparato a undici anni non è un’informazione archiviata: è un attrezzo. Torna fuori a quaranta, in una sala d’attesa, senza che nessuno lo abbia chiamato, e dice una cosa che non sapevamo di dover sapere.',
    ),
    quote(
      'Quando ci tolsero i libri, facemmo il conto di quello che avevamo in testa. Io avevo il quinto canto e due atti di Goldoni. Nella baracca ero considerato un ricco.',
      {
        source: 'Un internato militare marchigiano, testimonianza raccolta a Porto San Giorgio nel 1994',
      },
    ),
    p(
      'Le neuroscienze, per quel poco che ne capisco, confermano. In uno studio condotto su 186 studenti delle scuole medie di Macerata, il gruppo che aveva imparato a memoria un testo poetico alla settimana per un anno ha migliorato la comprensione di testi *nuovi* dell’11 %, contro il 4 % di chi aveva fatto soltanto esercizi di analisi. La spiegazione più probabile è ovvia: chi ha in mente la struttura di cento frasi belle riconosce più facilmente la centunesima.',
    ),
    h2('Non tutto, non per forza, non da soli'),
    p(
      'Non propongo di tornare ai sette re di Roma. Propongo una regola minima: dieci poesie l’anno, scelte da chi le impara fra trenta proposte da chi insegna; recitate e non interrogate; senza voto. Costo per lo Stato: zero euro. Tempo: venti minuti alla settimana. In tre anni di scuola media sono trenta testi che nessun aggiornamento del sistema potrà cancellare, e che un figlio di braccianti pakistani possiede esattamente come la figlia del notaio. È la sola eredità che non paga imposta e non si divide.',
    ),
    p(
      'Lo scorso anno, a giugno, Hamza, che in settembre parlava italiano da otto mesi, ha chiesto di recitare lui. Ha scelto *Novembre*, ed era il giorno più caldo dell’anno. È arrivato all’ultima strofa con gli occhi chiusi:',
    ),
    verse(['Silenzio, intorno: solo, alle ventate,', 'odi lontano, da giardini ed orti,', 'di foglie un cader fragile. È l’estate,', 'fredda, dei morti.']),
    p(
      'Poi ha riaperto gli occhi e ha detto: «Professoressa, adesso è mia». Non conosco una definizione migliore dell’istruzione pubblica. Se fra vent’anni un ministro vorrà sapere perché un Paese che leggeva poco è riuscito per un secolo a parlare la stessa lingua, gli risponderei così: perché in ogni bottega c’era qualcuno che, davanti a un novembre di sole, sapeva dire «gemmea l’aria», e qualcun altro che sapeva continuare.',
    ),
  ],
  comments: [
    {
      id: 78420,
      author: 'Federico Ascani',
      at: '2023-11-02T20:11:00+01:00',
      text: 'Bellissimo, ma senza voto non la impara nessuno. Parlo da padre di due dodicenni.',
      replies: [{ id: 78431, author: 'Ottavia Rinaldoni', at: '2023-11-03T07:30:00+01:00', text: 'Lo pensavo anch’io, il primo anno.' }],
    },
  ],
};
