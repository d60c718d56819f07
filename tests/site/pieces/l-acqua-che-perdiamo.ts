import type { Piece } from '../piece';
import { divider, figure, h2, h3, note, numbered, p, quote, table } from '../writing';

/** The long one: subheadings of two levels, a table, a picture, notes. */
export const lAcquaChePerdiamo: Piece = {
  id: 355218,
  slug: 'l-acqua-che-perdiamo',
  title: 'L’acqua che perdiamo: viaggio in una rete che nessuno vede',
  section: 'Acqua',
  parentSection: 'Sostenibilità',
  authors: ['Sante Corvaglia'],
  publishedAt: '2024-07-18T07:30:00+02:00',
  standfirst: ['Ogni cento litri immessi negli acquedotti italiani, quarantadue non arrivano. Non è la siccità: è un modo di governare le città'],
  tags: ['acqua', 'acquedotti', 'siccità', 'sud', 'beni comuni'],
  leadImage: {
    file: 'serbatoio-murgia.jpg',
    alternative: 'Un serbatoio dell’acqua in cemento fra gli ulivi della Murgia, a mezzogiorno',
    width: 1600,
    height: 900,
    caption: 'Il serbatoio di Montegrosso, fra Andria e Canosa, costruito nel 1931.',
  },
  blocks: [
    p(
      'Alle tre di notte, ad Agrigento, l’acqua fa rumore. La si sente arrivare nelle cisterne sui tetti, un gorgoglio che passa da un palazzo all’altro e sveglia chi ha il sonno leggero. Dura quattro ore, una volta ogni nove giorni. Poi i rubinetti tornano a sputare aria, e la città ricomincia a contare i litri come altrove si contano i soldi. Nessuno protesta più. La signora Concetta, che ha settantun anni e abita in via Atenea, tiene un quaderno a quadretti in cui segna la data di ogni arrivo: è il documento più preciso che io abbia visto sulla gestione idrica di questo Paese.',
    ),
    p(
      'Questo articolo parla di tubi. Me ne scuso in anticipo: i tubi non hanno mai fatto vincere un’elezione, e forse è questa la ragione per cui sono ridotti come sono. Ma la tesi che vorrei sostenere è semplice, e non riguarda l’idraulica. L’acqua che manca in Italia non è quella che non piove: è quella che lasciamo cadere per strada. La siccità è un fatto; la sete è una decisione.',
    ),
    h2('I numeri, per cominciare'),
    p(
      'Nel 2022 gli acquedotti italiani hanno immesso in rete circa 8 miliardi di metri cubi d’acqua potabile. Ne sono arrivati ai contatori 4,6. Il resto, 3,4 miliardi di metri cubi, pari al 42,4 %, si è disperso per strada: basterebbe, dice l’Istat, a soddisfare per un anno i bisogni di oltre 43 milioni di persone. Nel 2012 le perdite erano al 37,4 %. In dieci anni, fra convegni sull’oro blu e giornate mondiali, siamo peggiorati di cinque punti.',
    ),
    p(
      'Il confronto con gli altri è impietoso, e non si può spiegare con il clima. La Germania perde il 6 %, la Spagna meno del 20 %, la Grecia, che è povera e montuosa come la Calabria, il 28 %. Israele, che l’acqua la va a prendere nel mare, è sotto il 4 %. Siamo il Paese europeo che preleva più acqua potabile per abitante, 422 litri al giorno, e uno di quelli che ne consegna meno.',
    ),
    p(
      'Le medie, però, nascondono il fatto più importante, e cioè che l’Italia degli acquedotti non esiste: ne esistono due. A Milano le perdite sono al 13,4 %, a Como al 9 %, a Pavia al 9,4 %. A Potenza si arriva al 71 %, a Chieti al 70,4 %, a Latina al 66,1 %. Vuol dire che di dieci secchi riempiti alla sorgente, a Potenza, sette vengono rovesciati prima della porta di casa. Nessuna famiglia tollererebbe un idraulico così; eppure lo paghiamo da quarant’anni.',
    ),
    table('Perdite di rete e spesa per investimenti in sei città (2022)', [
      ['Città', 'Perdite', 'Età media delle condotte', 'Investimenti per abitante'],
      ['Milano', '13,4 %', '34 anni', '71 euro'],
      ['Bologna', '24,1 %', '38 anni', '68 euro'],
      ['Bari', '39,6 %', '47 anni', '52 euro'],
      ['Palermo', '49,3 %', '55 anni', '23 euro'],
      ['Latina', '66,1 %', '49 anni', '31 euro'],
      ['Potenza', '71,0 %', '58 anni', '11 euro'],
    ]),
    p(
      'La tabella va letta da destra. Chi investe 70 euro per abitante all’anno perde meno di un quarto dell’acqua; chi ne investe 11 la perde quasi tutta. La media europea è di 82 euro, quella italiana di 59, quella delle gestioni comunali dirette, cioè dei circa 1.400 sindaci che si tengono l’acquedotto in casa, di 8. Otto euro all’anno per abitante: il prezzo di una pizza, per una rete che ha in media mezzo secolo.[^1]',
    ),
    h2('Una storia di condotte e di consorzi'),
    p(
      'Per capire come ci siamo arrivati bisogna andare a Montegrosso, una borgata di trecento abitanti nella campagna di Andria. Qui, in mezzo agli ulivi, c’è un serbatoio del 1931, parte di quell’Acquedotto pugliese che fu, quando venne pensato, il più lungo del mondo: più di 2.000 chilometri di condotte per portare il Sele, che nasce in Irpinia e scende nel Tirreno, dall’altra parte dell’Appennino. Ci vollero trent’anni e 200 morti. Quando l’acqua arrivò a Bari, nel 1915, la gente si inginocchiò davanti alla fontana di piazza Umberto.',
    ),
    figure({
      file: 'fontana-acquedotto.jpg',
      alternative: 'Una fontanella in ghisa con lo stemma dell’acquedotto, in una piazza bianca',
      width: 1000,
      height: 667,
      caption: 'Una delle 1.300 fontanelle in ghisa dell’*Acquedotto pugliese*: molte funzionano ancora, e molte perdono.',
    }),
    p(
      'Quella rete è ancora lì. Il geometra che mi accompagna, Vito Lorusso, ci lavora da ventisei anni e la conosce come si conosce un parente difficile. «Il tubo del ’31 è ghisa buona, non mi ha mai tradito», dice appoggiando la mano sulla parete del serbatoio. «A tradirmi è quello degli anni Settanta: cemento-amianto, acciaio senza protezione, posato di corsa con i soldi della Cassa. Dove trova un lavoro fatto nel 1974, metta un secchio.» La geografia delle perdite, in effetti, ricalca quella della fretta. Non si rompono le condotte più vecchie: si rompono le peggiori, e le peggiori sono quelle posate fra il 1968 e il 1982, quando si contavano i chilometri inaugurati e non la durata dei giunti.',
    ),
    p(
      'Da allora abbiamo cambiato tutto tranne i tubi. La legge Galli, nel 1994, immaginò 91 ambiti territoriali e un solo gestore per ciascuno; ne sono passati trenta, di anni, e in otto province il gestore unico non c’è ancora. Il referendum del 2011 vietò di remunerare il capitale, e fu un voto nobile, di cui condivisi lo spirito: ma nessuno, né fra i vincitori né fra gli sconfitti, si prese la briga di dire con quali soldi si sarebbero scavate le strade. L’acqua restò pubblica. Pubblica, e per terra.',
    ),
    quote(
      [
        'Il Comune non dispone di una cartografia aggiornata della rete. Le informazioni relative alla posizione delle saracinesche sono in possesso di due dipendenti, dei quali uno prossimo alla quiescenza.',
        'Si segnala l’urgenza di procedere.',
      ],
      { source: 'Relazione tecnica di un Comune della provincia di Cosenza, 2021' },
    ),
    p(
      'Questa relazione l’ho letta tre volte, perché non riuscivo a crederci. In un Comune di 9.000 abitanti la mappa dell’acquedotto è la memoria di due uomini. E non è un’eccezione: secondo una ricognizione della Corte dei conti, 387 Comuni del Mezzogiorno non sanno dire con esattezza dove passino le loro condotte. Si scava dove affiora. È un’archeologia, non una manutenzione.',
    ),
    h2('Perché nessuno ripara'),
    p(
      'Le spiegazioni che circolano sono tre: mancano i soldi, mancano i tecnici, manca la volontà. Sono tutte vere e nessuna basta. La causa più profonda, a mio avviso, è che riparare un tubo non conviene a nessuno di coloro che dovrebbero decidere di farlo.',
    ),
    h3('Non conviene al sindaco'),
    p(
      'Rifare dieci chilometri di rete in un centro storico costa fra i 3 e i 5 milioni, significa diciotto mesi di strade chiuse, commercianti infuriati, ricorsi. Alla fine non c’è nulla da inaugurare: la piazza è identica a prima, con un rattoppo. Il risparmio si vedrà in bolletta fra sette anni, cioè nel mandato di un altro. «Se asfalto prendo voti, se scavo li perdo», mi ha detto con ammirevole franchezza un ex sindaco della provincia di Frosinone, che infatti ha asfaltato.',
    ),
    h3('Non conviene al gestore'),
    p(
      'Finché la tariffa copre i costi di esercizio, compreso quello di pompare acqua destinata a perdersi, chi gestisce non ha un motivo economico per smettere. L’autorità di regolazione ha introdotto nel 2018 premi e penali sulla qualità tecnica, ed è stata la riforma migliore degli ultimi vent’anni: le gestioni che vi partecipano davvero hanno ridotto le perdite di 4,2 punti. Ma le penali valgono in tutto 20 milioni l’anno, lo 0,2 % dei ricavi del settore. Una multa per divieto di sosta, in proporzione, fa più paura.',
    ),
    h3('Non conviene nemmeno a noi'),
    p(
      'Ed eccoci al punto sgradevole. L’acqua in Italia costa in media 2,21 euro al metro cubo, meno della metà che in Francia (4,08) e poco più di un terzo che in Germania (5,84). Una famiglia di tre persone spende 384 euro all’anno, cioè un euro e cinque centesimi al giorno; per l’acqua in bottiglia, di cui siamo i primi consumatori d’Europa con 249 litri a testa, ne spende quasi altrettanti. Paghiamo cento volte di più, al litro, quella che arriva in camion di quella che arriva dal muro, e troviamo intollerabile un aumento del 5 % della seconda.',
    ),
    p(
      'Non sto dicendo che la soluzione sia far pagare i poveri. Dico che il prezzo basso non è una conquista sociale se il servizio non c’è: chi vive in via Atenea paga una bolletta modesta e poi paga 70 euro l’autobotte, tre volte al mese. Il costo dell’acqua, ad Agrigento, è fra i più alti d’Italia; solo che non è scritto nella bolletta. Una tariffa equa è quella che fa pagare poco i primi 50 litri al giorno, che sono un diritto, e molto gli ultimi, quelli della piscina: in Italia la differenza fra la prima fascia e l’ultima è di 1,8 volte, a Lisbona di 6.',
    ),
    h2('Quelli che ci sono riusciti'),
    p(
      'La parte migliore del viaggio è che gli esempi ci sono, e non abitano tutti in Svezia. A Ferrara, dopo il terremoto del 2012, il gestore ha diviso la rete in 96 distretti, ciascuno con un misuratore: se di notte, quando nessuno apre i rubinetti, in un distretto passa acqua, là c’è una perdita. È un’idea elementare, che ha più di cinquant’anni. In sei anni le perdite sono scese dal 36 al 24 %, con 11 milioni di spesa: il rinnovo completo sarebbe costato 160.',
    ),
    p(
      'A Brindisi hanno fatto di più con meno. Una squadra di quattro persone, un camion, un correlatore acustico di seconda mano: in due anni hanno individuato 1.140 perdite, nove su dieci invisibili dalla strada, e recuperato 5,3 milioni di metri cubi. Il caposquadra, Cosimo Zizzi, mi ha fatto ascoltare in cuffia il suono di una perdita. È un soffio continuo, a mezza voce, simile a quello di chi dorme nella stanza accanto. «Ormai lo sento anche senza cuffia», dice. «Mia moglie sostiene che sono diventato insopportabile.»',
    ),
    p(
      'La lezione di Ferrara e di Brindisi è che le perdite si riducono prima con la conoscenza e poi con gli scavi. Rifare tutta la rete italiana, 500.000 chilometri, costerebbe all’incirca 150 miliardi e richiederebbe, al ritmo attuale di 3,8 metri sostituiti per chilometro all’anno, due secoli e mezzo. Ma il 20 % delle condotte produce quasi il 70 % delle perdite. Basterebbe trovarlo.',
    ),
    p(
      'C’è poi un effetto che nei convegni non viene mai nominato. Chi impara ad ascoltare la rete smette di temerla: a Brindisi, in cinque anni, i tecnici sotto i quarant’anni sono diventati 1,5 volte più numerosi, perché un mestiere in cui si scopre qualcosa attira più di un mestiere in cui si rattoppa. “Prima ci chiamavano quando la strada era già allagata”, ricorda Zizzi, “adesso arriviamo noi, e l’acqua non se n’è ancora accorta”. La manutenzione, quando è fatta bene, è una forma di attenzione.',
    ),
    h2('Cinque cose da fare, in ordine'),
    p('Non sono un ingegnere e non ho un piano. Ho però parlato per quattro mesi con chi un piano ce l’ha, e su cinque punti sono quasi tutti d’accordo:'),
    numbered([
      '**Misurare.** Oggi il 28 % dell’acqua immessa in rete non passa per alcun contatore. Un distretto ogni 2.500 utenze costerebbe, per l’intero Mezzogiorno, 640 milioni: meno di quanto si è speso in un’estate di autobotti e commissari.',
      '**Mappare.** Nessun finanziamento pubblico a chi, entro due anni, non ha una cartografia digitale della rete. I due dipendenti di quella relazione vanno in pensione; la mappa no.',
      '**Aggregare.** Le 1.400 gestioni comunali vanno chiuse, non convinte. Ci sono trent’anni di convinzione alle spalle e non hanno funzionato.',
      '**Premiare.** Le penali dell’autorità devono salire dallo 0,2 al 2 % dei ricavi, e andare per intero a chi migliora.',
      '**Dirlo.** Ogni bolletta dovrebbe riportare, in grande, quanta acqua il gestore ha perso per portarci la nostra.',
    ]),
    p(
      'Il Pnrr, per una volta, i soldi li ha messi: 1,9 miliardi per la riduzione delle perdite, su un fabbisogno stimato in 10. A giugno ne risultavano spesi 540 milioni. I cantieri devono chiudere entro il 2026, e l’obiettivo è distrettualizzare 72.000 chilometri di rete. Temo che lo raggiungeremo sulla carta, installando misuratori che nessuno leggerà, perché per leggerli servono tecnici e di tecnici, nelle gestioni del Sud, ne manca uno su tre. I fondi europei comprano gli strumenti; non comprano chi li ascolta.',
    ),
    h2('E se non piovesse più?'),
    p(
      'C’è un’obiezione seria, e non voglio scansarla. Il clima cambia davvero: nell’estate del 2022 il Po a Pontelagoscuro è sceso a 104 metri cubi al secondo, un quarto della media; in Sicilia, fra l’autunno del 2023 e questa primavera, è piovuto il 40 % in meno. Gli invasi di Fanaco e dell’Ancipa sono pozzanghere. Di fronte a questo, si dice, i tubi sono un dettaglio: servono dighe, dissalatori, collegamenti fra bacini.',
    ),
    p(
      'Servono, certo. Ma facciamo di conto. Un dissalatore da 200 litri al secondo costa 90 milioni e produce acqua a circa 1,5 euro al metro cubo, con un consumo di energia che è dieci volte quello di una sorgente. Riparare le perdite della sola provincia di Agrigento restituirebbe 430 litri al secondo, più del doppio, a un costo che i tecnici stimano in 0,35 euro. Costruire un dissalatore a monte di una rete che perde la metà significa dissalare il mare per innaffiare il sottosuolo. Le due cose si possono fare insieme; farle nell’ordine sbagliato è uno spreco che le generazioni successive non ci perdoneranno.',
    ),
    p(
      'L’agricoltura, del resto, preleva più della metà di tutta l’acqua dolce del Paese e la paga, quando la paga, a ettaro e non a volume.[^2] E qui il discorso si allargherebbe. Ma una città che pretende dai contadini il risparmio e poi lascia per strada quarantadue litri su cento non ha molti argomenti.',
    ),
    divider(),
    p(
      'Sono tornato in via Atenea a fine giugno. La signora Concetta aveva finito il quaderno e ne aveva cominciato un altro, a righe. Dal 2003, quando ha iniziato, gli arrivi sono 1.482; l’intervallo medio è passato da tre giorni a nove. Le ho chiesto se non le venisse mai la tentazione di smettere. Mi ha risposto che qualcuno deve pur tenere il conto. Ha ragione, ed è la cosa più politica che abbia sentito in quattro mesi: un Paese che non misura ciò che perde ha già deciso di perderlo.',
    ),
    note(
      'nota-1',
      '1',
      'I dati sulle perdite vengono dalle rilevazioni statistiche ufficiali; l’età media delle condotte e gli investimenti per abitante sono una mia elaborazione sui piani d’ambito, dove esistono. Per Potenza e Latina si tratta di stime.',
    ),
    note(
      'nota-2',
      '2',
      'I contatori irrigui coprono meno di un quarto delle superfici servite dai consorzi di bonifica, con punte del 90 % in Emilia e valori prossimi allo zero in alcune aree della Calabria.',
    ),
  ],
  comments: [
    {
      id: 83310,
      author: 'Ing. Paolo Santeramo',
      at: '2024-07-18T11:02:00+02:00',
      text: 'Ottimo pezzo. Una precisazione: i distretti funzionano se si regola anche la pressione. A Ferrara metà del risultato viene da lì.',
      replies: [
        {
          id: 83322,
          author: 'Sante Corvaglia',
          at: '2024-07-18T14:47:00+02:00',
          text: 'Vero, e l’ho tagliato per ragioni di spazio. Grazie.',
        },
      ],
    },
    {
      id: 83351,
      author: 'Totò',
      at: '2024-07-19T03:12:00+02:00',
      text: 'Scrivo alle tre di notte perché è arrivata l’acqua.',
    },
    {
      id: 83377,
      author: 'Lidia Barone',
      at: '2024-07-20T16:30:00+02:00',
      text: 'Chiudere le gestioni comunali per decreto? Nel mio paese l’acquedotto comunale perde il 12 %, quello del gestore unico della provincia il 55. Non è la taglia che conta.',
    },
  ],
};
