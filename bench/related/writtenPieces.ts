/**
 * Short pieces on the matters of the demo site's, by others and in other words: what a reader of one might want beside the other. Written for this bench; people, words and figures in
 * them are invented. Each paragraph has a name by which it is graded.
 */
export interface WrittenPiece {
  title: string;
  section: string;
  author: string;
  publishedOn: string;
  paragraphs: Readonly<Record<string, string>>;
}

export const writtenPieces: readonly WrittenPiece[] = [
  {
    title: 'Elogio della fontanella',
    section: 'Sostenibilità',
    author: 'Bianca Serra',
    publishedOn: '2023-06-12',
    paragraphs: {
      fontanelle:
        'A Torino le fontanelle verdi con la testa di toro sono ottocento e scorrono giorno e notte. Il turista le fotografa, l’assessore al bilancio ci vede uno spreco. Ma quello che esce da una fontana pubblica è poca cosa accanto a ciò che se ne va prima, sotto l’asfalto, da giunti che nessuno controlla da quarant’anni.',
      bottiglia:
        'Siamo il Paese che beve più acqua minerale al mondo: quasi 250 litri a testa, portati su e giù per l’autostrada in bottiglie di plastica. Costa duecento volte quella del rubinetto, che è controllata più spesso. La compriamo per abitudine, e poi protestiamo se la bolletta dell’acquedotto cresce di dieci euro l’anno.',
      'tariffa sociale':
        'Chi propone di alzare le tariffe idriche passa per nemico del popolo. Eppure una tariffa che regala i primi metri cubi a chi ha poco e fa pagare cari quelli della piscina esiste già in Portogallo. Da noi il bonus va chiesto con un modulo, e metà degli aventi diritto non lo chiede.',
      autobotti:
        'Ad agosto, nell’entroterra siciliano, l’autobotte è tornata a essere un mestiere. Chi ha una cisterna grande aspetta, chi non ce l’ha paga. La Regione ha affittato tre dissalatori mobili, che bevono gasolio e produrranno in un anno quello che la rete della provincia disperde in due settimane di siccità.',
      fogne:
        'Nessun sindaco è mai stato rieletto per una fogna. La manutenzione ha questo difetto: quando riesce non si vede. Si taglia il nastro di una piazza, non di un collettore, e così i soldi vanno dove c’è un nastro. Finché la strada sprofonda, e allora diventa un’emergenza, che è il solo modo in cui sappiamo spendere.',
    },
  },
  {
    title: 'Quattro contratti e un affitto',
    section: 'Lavoro',
    author: 'Tiziano Rocca',
    publishedOn: '2024-02-03',
    paragraphs: {
      pulizie:
        'Miriam pulisce tre scuole e un tribunale per due cooperative diverse. Ha quattro contratti, nessuno sopra le dodici ore. Quando l’appalto è passato di mano la nuova ditta ha tenuto lei e ha tagliato il monte ore: stesso pavimento, un’ora in meno. Il Comune, che è il committente, ha risparmiato e non ha chiesto come.',
      'minimo tedesco':
        'In Germania il salario minimo legale è arrivato nel 2015 fra profezie di sventura. Si diceva che avrebbe distrutto un milione di posti. Non è accaduto: le paghe più basse sono salite, qualche impiego minuscolo è diventato un impiego vero, i prezzi del parrucchiere sono cresciuti un poco. Quello che una soglia oraria non ha cambiato è il numero delle ore.',
      'pensioni povere':
        'Il conto arriverà a settant’anni. Chi entra e esce da impieghi a poche ore versa poco, e il sistema contributivo non dimentica niente: restituirà assegni sotto la soglia della povertà, che lo Stato dovrà integrare. Stiamo mettendo da parte una generazione di anziani poveri e lo chiamiamo flessibilità.',
      'turni spezzati':
        'La cassiera apre alle sette, stacca alle undici, torna alle diciotto. In mezzo ci sono sette ore che non sono lavoro e non sono libertà, perché la casa è lontana e l’autobus passa ogni quaranta minuti. Il turno spezzato non compare in nessuna statistica sui redditi, ma è una tassa sul tempo di chi guadagna meno.',
      inflazione:
        'Negli ultimi tre anni la spesa al supermercato è rincarata di un quinto e le buste paga no. I contratti nazionali scadono e restano scaduti: metà dei dipendenti aspetta un rinnovo da più di due anni. L’inflazione è la forma più discreta di taglio degli stipendi, perché nessuno la firma.',
    },
  },
  {
    title: 'La classe che non alza la mano',
    section: 'Scuola',
    author: 'Nora Valli',
    publishedOn: '2022-11-20',
    paragraphs: {
      recitare:
        'Mia figlia è tornata da scuola sapendo una poesia. Non l’aveva letta: la sapeva, tutta, e me l’ha detta in cucina con la voce che si usa per le cose importanti. La maestra gliene fa imparare una al mese. Ai miei tempi era un castigo; per lei è una proprietà, come un sasso raccolto al mare.',
      telefoni:
        'Si è deciso di togliere i telefoni dalle aule, e gli studenti hanno smesso di guardarli sotto il banco per guardarli in bagno. Il problema non è l’oggetto, è l’idea che ricordare non serva perché tutto si trova. Ma si trova solo quello che si sa cercare, e un ragazzo che non ha niente in testa non sa da dove cominciare.',
      compiti:
        'Il tema lo scrive la macchina, e si vede: è corretto, ordinato e non parla di nessuno. I colleghi discutono se vietarla. Io ho cambiato il compito: lo si fa in classe, a penna, e poi lo si dice ad alta voce. Quello che hai detto davanti agli altri non te lo può avere scritto nessuno.',
      dettato:
        'Il dettato è sparito insieme al corsivo, con l’accusa di essere un esercizio da caserma. Fra quelli che oggi arrivano alle medie uno su tre non riesce a scrivere una frase mentre ne ascolta un’altra. L’avevamo abolito per liberare la creatività, e abbiamo scoperto che la mano, quando non è allenata, frena anche il pensiero.',
      'test standard':
        'Ogni primavera le scuole si fermano per le prove nazionali, e ogni estate i giornali scoprono che al Sud si legge peggio che al Nord. Il termometro è buono, ma dopo vent’anni di temperature nessuno ha comprato le medicine: le ore in più, le mense, gli insegnanti che restano. Misurare una disuguaglianza non la riduce.',
    },
  },
  {
    title: 'Trenta all’ora, e si arriva lo stesso',
    section: 'Città',
    author: 'Leo Marchetti',
    publishedOn: '2024-01-25',
    paragraphs: {
      trenta:
        'Bologna ha portato il limite a trenta all’ora su quasi tutte le strade, e per una settimana è sembrata la fine della civiltà. Poi si sono visti i numeri: un terzo di incidenti gravi in meno, due minuti in più per attraversarla. Due minuti sono il prezzo di una rotonda sbagliata; un morto in meno non ha prezzo.',
      ciclabili:
        'La pista ciclabile disegnata con la vernice finisce sempre nello stesso modo: dietro un furgone in doppia fila. Non è maleducazione, è geometria. Se alle auto ferme si lasciano due file per lato, a chi pedala e a chi cammina resta una striscia da contendersi, e se la contendono.',
      parigi:
        'Parigi ha votato, e i monopattini a noleggio sono spariti in un’estate. Sono andati ai seggi in sette su cento, quasi tutti con i capelli bianchi. Il marciapiede è più libero, è vero. Le automobili però sono rimaste dov’erano, e continuano a occupare metà della via per restare ferme ventitré ore al giorno.',
      pendolari:
        'Il regionale delle 7.12 è un treno di otto carrozze che ne ha quattro. Gli altri viaggiatori li lascia in banchina a Casalpusterlengo, dove non li intervista nessuno. Per un chilometro di alta velocità si spende quanto per rimettere a nuovo cento di queste stazioni, ma il ministro prende l’alta velocità.',
    },
  },
  {
    title: 'Lo sportello più vicino è a quaranta minuti',
    section: 'Economia',
    author: 'Gemma Orsi',
    publishedOn: '2023-03-09',
    paragraphs: {
      filiali:
        'In dieci anni un terzo delle filiali ha chiuso, e i comuni senza nemmeno una banca sono ormai più di tremila. L’annuncio è sempre lo stesso cartello: la clientela è invitata a usare l’applicazione. Chi ha ottant’anni e una pensione da ritirare prende la corriera, e ritira tutto, e se lo tiene in casa.',
      fiducia:
        'Il vecchio direttore non guardava solo i bilanci. Sapeva chi pagava i fornitori, chi aveva litigato con il fratello, chi teneva l’officina in ordine. Oggi la pratica parte per Milano e un punteggio decide in nove secondi. È un giudizio più rapido e più ignorante, perché di un’impresa piccola quasi niente sta scritto.',
      usura:
        'Quando il credito si ritira, al suo posto arriva qualcuno che non chiede garanzie. Gli sportelli antiusura della provincia hanno contato in un anno il doppio delle domande: artigiani, un fioraio, due ristoranti. Nessuno di loro era fallito. Avevano solo bisogno di ventimila euro a settembre, e la banca ha risposto a gennaio.',
      'banca del tempo':
        'Alla banca del tempo del quartiere non girano soldi. Lucia insegna l’inglese e riceve ore di giardinaggio; Amir ripara biciclette e impara a cucinare le lasagne. I conti si tengono su un quaderno e tornano sempre. È una bella idea, purché nessuno creda che possa sostituire un assistente sociale.',
    },
  },
  {
    title: 'Il pallone costa novecento euro',
    section: 'Sport',
    author: 'Dario Fumagalli',
    publishedOn: '2019-05-17',
    paragraphs: {
      'scuola calcio':
        'Per giocare a pallone a otto anni ci vogliono la quota, il completo, la borsa con lo stemma, la visita: novecento euro. Chi non li ha resta fuori, e fuori non c’è più niente, perché nel cortile è vietato e la piazza è un parcheggio. Così il talento, che nasce a caso, lo cerchiamo soltanto fra chi può pagare.',
      stadi:
        'Lo stadio è mezzo vuoto perché è scomodo, caro e brutto, e resta così perché è del Comune e nessuno ci investe. In Inghilterra e in Germania le società ne sono padrone, e la domenica ci si va in famiglia. Da noi il biglietto di una curva costa quanto una cena, e la cena almeno è al coperto.',
      femminile:
        'La nazionale delle donne ha riempito le piazze per un mese, poi è ricominciato il campionato e in tribuna erano in quattrocento. Le tesserate sono raddoppiate, i campi no: si allenano alle nove di sera, quando hanno finito i pulcini. Si chiede loro di crescere e non si dà loro nemmeno un orario.',
      plusvalenze:
        'Due società si vendono a vicenda un portiere di vent’anni a dieci milioni, e i bilanci migliorano entrambi senza che si sia mosso un euro. Si chiamano plusvalenze. Con quella stessa fantasia si sarebbero potuti crescere cento ragazzi dei vivai; ma un ragazzo che cresce, a bilancio, vale zero.',
    },
  },
  {
    title: 'La rotta lunga',
    section: 'Mondo',
    author: 'Irene Bassi',
    publishedOn: '2024-03-11',
    paragraphs: {
      genova:
        'Al terminal di Genova le gru lavorano a intermittenza. Le grandi portacontainer che doppiano il Capo di Buona Speranza scaricano a Tangeri o tirano dritto verso il Nord, e qui arrivano, con dieci giorni di ritardo, le navi piccole che raccolgono il resto. Un porto non chiude: si abitua a contare di meno.',
      noli: 'Il nolo di un container da Shanghai è triplicato in due mesi e il premio dell’assicurazione contro i rischi di guerra è passato da nulla all’uno per cento del carico. Gli importatori dicono che il cliente non se ne accorgerà. Se ne accorgerà la fabbrica che aspetta un pezzo e ferma la linea per una settimana.',
      fregate:
        'Difendere le navi mercantili nello stretto di Bab el-Mandeb significa tirare missili da un milione di euro contro droni che ne costano ventimila. La missione navale europea fa quello che può, e può poco. Finché dura la guerra più a nord nessuna compagnia rimetterà un equipaggio su quella rotta per un comunicato.',
      'gioia tauro':
        'A Gioia Tauro il canale è profondo, le banchine sono lunghe e il treno non arriva. È il paradosso dei porti meridionali: ottimi per passare la merce da una nave all’altra, inutili per mandarla altrove. Senza ferrovia uno scalo è un parcheggio, e i parcheggi non danno lavoro a nessuno.',
    },
  },
  {
    title: 'Il dottore non abita più qui',
    section: 'Salute',
    author: 'Paolo Ferri',
    publishedOn: '2022-04-04',
    paragraphs: {
      'medico mancante':
        'Il dottor Arena è andato in pensione a gennaio e i suoi 1.600 pazienti hanno ricevuto una lettera: il medico più vicino con posti liberi è a trentacinque chilometri. Il bando è andato deserto due volte. Una laureata è venuta a vedere, ha guardato la strada e l’ambulatorio, e ha scelto l’ospedale.',
      'pronto soccorso':
        'Le barelle nei corridoi del pronto soccorso non sono un problema del pronto soccorso. Sono i letti che mancano sopra e i medici di famiglia che mancano fuori. Chi arriva di notte con la pressione alta ci arriva perché di giorno, nel suo paese, non ha trovato nessuno che gliela misurasse.',
      infermieri:
        'Un’infermiera italiana a Lugano guadagna il triplo e ha il turno scritto sei mesi prima. Ne partono tremila l’anno, dopo averle formate a spese nostre. Le cooperative tappano i buchi con contratti a chiamata, e il malato cronico vede ogni mese una faccia nuova che gli chiede da capo le stesse cose.',
      'visite a distanza':
        'La visita in video è comoda per chi ha trent’anni e un eritema. Per la signora Ines, che di anni ne ha ottantotto e lo scompenso cardiaco, funziona un’altra cosa: una bilancia che trasmette il peso e qualcuno che la mattina lo guarda. La telemedicina seria è noiosa, e proprio per questo evita ricoveri.',
      'case comunità':
        'Con i fondi europei si stanno costruendo edifici che si chiamano case della comunità. Hanno un bell’ingresso, una sala d’attesa con le piante e un cartello con gli orari. Chi ci lavorerà dentro non lo sa nessuno: i muri si finanziano con il piano straordinario, gli stipendi con il bilancio ordinario, che non c’è.',
    },
  },
  {
    title: 'Cinque euro per entrare in città',
    section: 'Cultura',
    author: 'Marta Zen',
    publishedOn: '2024-04-28',
    paragraphs: {
      venezia:
        'Venezia fa pagare cinque euro a chi ci va in giornata, e il primo sabato i tornelli hanno contato più visitatori dell’anno prima. Non è un biglietto, dicono, è un contributo. Ma quando una città si mette la biglietteria ha già deciso che cosa vuole essere, e i quarantanovemila che ancora ci abitano lo sanno.',
      domeniche:
        'La prima domenica del mese gli istituti statali sono gratis, e ci sono le code. Si obietta che sono i soliti turisti che risparmiano. Andate a guardarle in provincia: famiglie intere, nonni, gente che davanti a un quadro non era mai stata. Una volta al mese l’arte è di tutti; le altre ventinove ci vergogniamo.',
      depositi:
        'Nei depositi dei nostri musei dormono quattro opere su cinque. Non per cattiveria: mancano le sale, i custodi, la luce. Prestarle alle scuole e ai municipi costa un’assicurazione, e nessuno la vuole firmare. Così un paese che si vanta dei suoi capolavori ne tiene la maggior parte al buio, in cassa.',
      custodi:
        'Il museo civico apre quattro mattine la settimana perché il custode è uno, ed è anche il centralinista del Comune. L’incasso dell’anno scorso, tremila euro, non paga neppure la stampa dei biglietti. Tanto varrebbe aprire la porta e lasciare entrare chi passa: almeno le stanze servirebbero a qualcuno.',
    },
  },
  {
    title: 'Muri che restano',
    section: 'Città',
    author: 'Stefania Pahor',
    publishedOn: '2021-10-02',
    paragraphs: {
      scali:
        'Gli scali ferroviari dismessi di Milano sono un milione di metri quadrati dentro la città, e per vent’anni nessuno ha potuto attraversarli. Adesso ci si fanno torri e un parco. L’errore, come sempre, è aspettare che sia finito tutto: un sentiero e quattro lampioni si potevano mettere nel duemila, e costavano niente.',
      arsenale:
        'L’arsenale di Taranto ha un muro lungo tre chilometri che separa la città vecchia dall’acqua. Di là ci sono capannoni dell’Ottocento, erba alta, gatti. I piani per recuperarlo sono undici, tutti con un bel rendering; il cancello è sempre chiuso. Prima di progettare il futuro di un luogo bisognerebbe lasciarci entrare chi ci abita accanto.',
      'affitti brevi':
        'Nel centro di Firenze un appartamento su cinque si affitta a notti. Chi ci viveva si è spostato oltre i viali, la scuola elementare ha perso due classi e il fornaio vende taglieri. Le case ci sono, e sono piene tutto l’anno: solo che dentro non ci abita nessuno.',
      'case vuote':
        'In una città che perde mille residenti l’anno si continuano a progettare appartamenti, mentre dodicimila sono vuoti con le persiane abbassate. Ogni quartiere nuovo ne svuota uno vecchio. Chi ha un negozio in centro lo ha capito prima degli urbanisti: la gente è quella, la si può solo spostare.',
    },
  },
  {
    title: 'Aperto anche la sera',
    section: 'Società',
    author: 'Olga Tessari',
    publishedOn: '2018-01-30',
    paragraphs: {
      'sala di lettura':
        'A Helsinki la sala di lettura centrale chiude alle ventidue e la domenica è piena di passeggini. Non è questione di scaffali: è l’unico luogo caldo della città in cui si può stare senza comprare nulla. Da noi l’orario delle biblioteche lo decide chi ci lavora, e a quell’ora anche chi ne avrebbe bisogno lavora.',
      portinaia:
        'La signora Pina ritirava i pacchi, annaffiava i gerani e si accorgeva se al terzo piano non si apriva la finestra. Il condominio l’ha licenziata per risparmiare trenta euro al mese a famiglia. Adesso ci sono le telecamere, che vedono chi ruba le biciclette e non vedono chi sta male.',
      'centro anziani':
        'Il circolo del quartiere è un bancone, quattro tavoli e una televisione. Ci vanno in sessanta, quasi tutti soli, a giocare a carte e a farsi leggere le lettere dell’Inps. Quando il Comune ha tagliato il contributo nessun assistente sociale ha protestato, e pensare che il circolo faceva metà del loro lavoro.',
      'bando fondazione':
        'Il difetto dei bandi è che finanziano l’inizio. Per due anni ci sono i soldi della fondazione, le magliette, il convegno; al terzo il servizio chiude, e il quartiere impara che non ci si può fidare. Meglio pochi euro e per sempre: un salario, una stanza, qualcuno della via che ci metta la faccia.',
    },
  },
  {
    title: 'Il computer dice no',
    section: 'Innovazione',
    author: 'Fabrizio Conti',
    publishedOn: '2025-03-19',
    paragraphs: {
      supplenze:
        'Le supplenze le assegna un programma, e ad agosto ha mandato una professoressa di Cuneo a Lampedusa saltando sette cattedre libere sotto casa. Al provveditorato hanno allargato le braccia: lo dice il sistema. Il ministero non ha mai reso pubbliche le regole con cui sceglie, e per averle i docenti sono andati dal giudice.',
      assunzioni:
        'Le grandi aziende fanno leggere i curricula a un modello che ha imparato dalle assunzioni del passato, cioè da uomini che assumevano uomini. Il pregiudizio di un selezionatore tocca dieci candidati; quello di un programma ne tocca un milione e non lascia traccia. Nessuno ti ha detto di no: semplicemente non ti hanno chiamato.',
      motivazione:
        'Un provvedimento senza motivazione è un ordine. La legge lo sa dal 1990 e obbliga chi decide a spiegare; ma se a decidere è un calcolo la spiegazione diventa una formula che non capisce nemmeno chi la firma. Non serve sapere come funziona il motore: serve sapere perché la mia domanda è stata respinta, e da chi posso andare.',
      fisco:
        'L’Agenzia delle entrate incrocia i dati dei conti e sceglie chi controllare con un algoritmo. È un progresso: prima si controllava chi era più facile da trovare. Ma il contribuente scelto dovrebbe poter sapere quale scostamento lo ha reso sospetto, altrimenti la lotta all’evasione somiglia a una lotteria al contrario.',
    },
  },
  {
    title: 'Le fabbriche dei figli',
    section: 'Economia',
    author: 'Giulio Pravisani',
    publishedOn: '2020-09-14',
    paragraphs: {
      sedie:
        'Nel triangolo della sedia, fra Manzano e San Giovanni, c’erano mille aziende e ne restano trecento. Le più piccole facevano un pezzo solo: la gamba, lo schienale. Quando il cliente grande è andato in Cina il distretto si è sfilato come un maglione. Chi è cresciuto comprando il vicino oggi esporta il doppio.',
      eredi:
        'Il problema della piccola impresa non è la taglia, è il cognome. Il fondatore ha settantotto anni, firma gli assegni e non ha mai detto chi verrà dopo. Tre aziende familiari su quattro non arrivano ai nipoti, e non perché vadano male: perché nessuno ha avuto il coraggio di parlarne a tavola.',
      'produttività ferma':
        'La produttività italiana è ferma da un quarto di secolo, e ogni governo ne dà la colpa a un altro. Si lavora molte ore e se ne ricava poco, perché si investe poco in macchine, in software, in persone che sappiano usarli. Un’officina di nove addetti non ha chi le scriva la domanda per un incentivo.',
    },
  },
  {
    title: 'Parole che ingannano',
    section: 'Scienza',
    author: 'Lia Donati',
    publishedOn: '2023-09-30',
    paragraphs: {
      'reti da pesca':
        'I pescatori di Chioggia rammendano le reti la domenica mattina, sul molo. La rete è di nailon, ma il gesto ha duemila anni. Il mare che si svuota non dipende da loro: dipende dai pescherecci d’altura e dall’acqua che si scalda. Il porto però li guarda come se fossero stati loro.',
      'memoria artificiale':
        'Un calcolatore non ricorda: conserva. La sua memoria è un magazzino di celle numerate, dove tutto resta identico finché c’è corrente. La nostra invece riscrive ogni volta quello che ripesca, e per questo sbaglia, e per questo capisce. Confondere le due cose è l’equivoco da cui nascono molte promesse sulle macchine.',
      curva:
        'Per due anni abbiamo guardato una curva come si guarda il meteo. Quando saliva chiudevamo le scuole, quando scendeva aprivamo gli stadi. Pochi sapevano che cosa misurasse: non i malati, ma i malati trovati, e quelli trovati dipendevano da quanti tamponi si facevano il lunedì.',
    },
  },
];
