/*
 * What a full stop does not end. Data only: splitSentences holds the rules. Written folded (small letters, no accents), without the last stop.
 */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Abbreviations that always announce something: a name, a number, an example. No sentence ends with them. */
export const announcing = listed(
  'dott dr dott.ssa dr.ssa dottssa dssa prof prof.ssa profssa proff sig sig.ra sig.na sigra signa sigg on onn sen avv avv.ti ing arch geom rag not cav comm uff gen ten magg serg mar brig amm ' +
    'mons card on.le on.li prof.re cav.re com.te mar.llo brig sottoten cap.no ass.re pres.te don rev sac p.re fra ecc.mo ill.mo preg.mo gent.mo gent.ma spett egr ' +
    'artt cfr cf pag pagg pp p vol voll n nn nr figg tabb parr cap capp lett ediz ed es esp p.es ad.es per.es v vd vs vv ca c.a c.ca q.li loc fraz ' +
    'p.zza pza p.za p.le v.le c.so l.go s.da str b.go corr mr mrs ms st ste mt gr rif ric aa sez d.l d.lgs d.p.r d.p.c.m d.m l.r o.d.g dlgs dpr ' +
    'n.b p.s p.p.s rep sin sx iscr pubbl all.ti dott.ri profs op trad introd pref postf lib or orig f.lli osp fasc tit sez un cpv sovr princ proc ord cons.re lgt',
);

/** Abbreviations that may close a sentence: they do when what follows opens one beyond doubt. */
export const closing = listed(
  'art delib determ circ racc rel ref coord resp segr ammin dirett distr prov ordin pres cons trib cass civ sent ord prot disp imp att det mt mc lc fax cell par tab fig cap tel col all int cod vic isp num ss segg cost sec secc s.p.a s.r.l s.n.c s.a.s s.r.l.s onlus u.s.a u.e u.k o.n.u n.a.t.o p.a p.m p.i p.iva i.v.a i.v a.i c.p c.c c.p.p c.p.c c.d a.d d.c.p mil.ni min max med cit ibid id inc ltd co corp bros jr sr ' +
    'a.m ph.d it ital ingl franc ted spagn fam gov reg dip dipl univ ass assoc soc coop fed confed tot suppl bibl ott nov dic sett genn febbr apr giu giugn lug ago lun mart mer gio ven sab dom gg',
);

/** Abbreviations after which a capital always opens a new sentence: they stand at the end of what they belong to. */
export const trailing = listed('mln mld mil.di mlrd mil km kg ecc etc eccetera a.c d.c e.v a.e.v c.m u.s s.m s.l.m');

/** Nouns that take a letter as their name: after “vitamina C.” the stop is a stop, not that of an initial. */
export const lettered = listed(
  'vitamina vitamine serie classe classi gruppo gruppi piano piani punto punti lettera lettere tipo categoria fascia fasce epatite zona zone opzione influenza scala allegato girone livello ' +
    'ipotesi variante parte sezione scenario blocco vitamin voto lista linea lato edificio palazzina scala fase proprio',
);

/** Words that, written with a capital, open a sentence and are hardly ever a name. */
export const opening = listed(
  'il lo la i gli le un una uno l un in nel nello nella nell nei negli nelle al allo alla all ai agli alle del dello della dell dei degli delle dal dalla dall dai dagli dalle sul sulla sull sui sugli sulle col coi ' +
    'di a da con su per tra fra e ed o od ma se che chi cui non ne ci si vi mi ti lo io tu lui lei noi voi loro egli ella essi esse questo questa questi queste quest quello quella quelli quelle quell quel quei quegli ' +
    'ogni nessuno nessuna nessun qualcuno qualche alcuni alcune altri altre altro altra tutti tutte tutto tutta molti molte molto pochi poche poco tanti tante tanto troppo ' +
    'quando dove dov come com perche mentre poiche poi dopo prima ora oggi ieri domani allora dunque quindi percio pero tuttavia eppure inoltre infatti infine insomma invece anzi anche ancora forse certo certamente ' +
    'cosi ecco qui qua li sono era erano fu furono ha hanno aveva avevano sara saranno bisogna basta occorre serve resta restano va vanno c e cio cioe ossia ovvero neanche nemmeno neppure solo soltanto proprio sempre mai ' +
    'senza secondo oltre contro verso durante dietro davanti sotto sopra nonostante malgrado benche sebbene pur pure quanto quale quali costa costano vale valgono manca mancano nasce arriva arrivano comincia cominciano finisce parla parlano dice dicono scrive tace decide chiede risponde vince perde cade sale scende tocca pare sembra succede capita peccato meglio peggio basterebbe viva abbasso pazienza nulla niente the it this that he she we they there and but',
);

/** Units: they end a sentence behind figures (“90 min. Troppi”), and announce a figure before it (“al km. 12”). */
export const units = listed('min sec gg mt cm mm km kg gr lt hl ha mq mln mld genn gen febbr feb apr magg giu lug ago sett ott nov dic');

/** Offices in small dotted letters, before a surname that may look like an opening word: “il p.m. Di Matteo”; behind figures they are hours and eras. */
export const offices = listed('p.m g.i.p g.u.p g.i p.g c.t d.t d.s d.g a.d c.d r.u');

/** Words of other languages that end as Italian words do not: before a figure they end a sentence like any word. */
export const foreign = listed(
  'film sport web blog gas bus tram club test stop chat smog vip pop rock jazz golf quiz tennis basket summit budget deficit spot post staff trend brand weekend internet set ticket ranking rating welfare est ovest nord sud lapis virus campus bonus plus ribes autobus omnibus referendum forum album curriculum quorum',
);

/** Opening words that are no part of a name or title: after them even “dott.” has ended (“Chieda al dott. Lui sa”). */
export const unnamed = listed(
  'ecco forse certo comunque intanto insomma eppure tuttavia dunque quindi allora perfino persino bisogna basta occorre lui lei io noi voi loro non ma se che quando anche poi ora oggi ieri nessuno tutti questo questa perche mentre dopo cosi sono era invece infatti',
);

/** Names that carry their own exclamation or question mark. */
export const exclaimed = listed('yahoo joomla yum jeopardy wham oh ah eh ehi guess');

/** Words that lean on the next: an ellipsis after one of them interrupts, and a name behind it goes on. */
export const suspended = listed(
  'a ad da di in con su per tra fra il lo la l i gli le un uno una e ed o ma al allo alla ai agli alle del dello della dei degli delle nel nella nei nelle sul sulla sui sulle dal dalla dai dalle',
);
