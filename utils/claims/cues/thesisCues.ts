import { begins, says, type Cue } from './cue';
import { saysOught } from './oughtVerbs';
import { givesVerdict } from './givesVerdict';

/** What ought to be, and where the author stands: the marks of a thesis in Italian opinion prose. */
export const thesisCues: readonly Cue[] = [
  {
    name: 'ought',
    tellsThesis: true,
    weight: 0.3,
    reason: 'ought',
    holds: says(
      'bisogna|bisognerebbe|occorre|occorrono|occorrerebbe|servirebbe|servirebbero|dobbiamo|dovremmo|dovrebbe|dovrebbero|non deve|non devono|deve essere|devono essere|deve diventare|va ripensat*|vanno ripensat*|' +
        'va cambiat*|vanno cambiat*|e necessario|e indispensabile|e urgente|e ora di|e tempo di|non possiamo|non si puo|non ci si puo|basterebbe|basterebbero|converrebbe|conviene|sarebbe meglio|la soluzione|la strada e|' +
        'la proposta|la via e|il rimedio|serve un*|servono|non serve|vale la pena|si tratta di|va fatto|vanno fatt*|abbiamo il dovere|abbiamo bisogno|c e bisogno|il compito|la scelta e|ha il dovere|tocca a|farebbe bene a|farebbero bene a|faremmo bene a|non si possono|non puo piu|non possono piu|tanto vale',
    ),
  },
  { name: 'demand', tellsThesis: true, weight: 0.3, reason: 'ought', holds: ({ words }) => saysOught(words) },
  {
    name: 'call',
    tellsThesis: true,
    weight: 0.3,
    reason: 'ought',
    holds: begins('meglio|basta|no a*|si a*|guai a*|ben veng*|tanto vale|ma meglio'),
  },
  { name: 'valued as', tellsThesis: true, weight: 0.3, reason: 'stance', holds: givesVerdict },
  {
    name: 'thesis announced',
    tellsThesis: true,
    weight: 0.45,
    reason: 'stance',
    holds: says(
      'la tesi|la mia tesi|la mia idea|la mia opinione|il punto e|la verita e|il problema e|il vero problema|la vera questione|la questione e|il nodo e|il nocciolo|quel che conta|cio che conta|la posta in gioco|il fatto e che',
    ),
  },
  {
    name: 'stance',
    tellsThesis: true,
    weight: 0.4,
    reason: 'stance',
    holds: says(
      'sono d accordo|non sono d accordo|sono favorevol*|sono contrari*|sono a favore|propongo|chiedo che|spero che|mi auguro|preferirei|merita|meritano|ha torto|hanno torto|non c e motivo|non c e ragione|ha senso|' +
        'credo che|penso che|sono convint*|siamo convint*|ritengo|a mio avviso|a mio parere|secondo me|sostengo che|non credo|non penso|non e vero|e sbagliato|e un errore|e falso|e giusto|e ingiusto|e assurdo|e inutile|e inaccettabile|' +
        'e un illusione|e un inganno|e un alibi|e una scelta|e una decisione|e un diritto|e un dovere|e un modo di|il vero|la vera|i veri|le vere|in realta|non significa|non vuol dire|vuol dire|significa che|non e mai|non basta|non bastano|il problema non|non e il problema|' +
        'non ha senso|non hanno senso|e una vergogna|e uno scandalo|e una follia|e folle|e miope|e ridicol*|e una truffa|e una pessima|e una cattiva|e una buona|e un disastro|e una bugia|e una sciocchezza|fa bene a|fanno bene a|fa male a|fanno male a|piu danni che|' +
        'la domanda e|non e un caso|e il contrario|e l esatto contrario|la differenza e|la differenza la fa*|il guaio e|lo scandalo|il paradosso|non e una questione|e una questione',
    ),
  },
  {
    name: 'not this but that',
    tellsThesis: true,
    weight: 0.5,
    reason: 'contrast',
    holds: ({ text }) => notThisButThat(text),
  },
  {
    name: 'rather',
    weight: 0.2,
    reason: 'contrast',
    holds: says('anziche|invece di|piuttosto che|non solo|non soltanto|bensi|al contrario|piu che un*|e non'),
  },
];

const turns = [' ma ', ': è ', '; è ', ': sono ', ', è ', ' bensì ', ': era ', ', bensì ', ', sono ', '; ma '];

/** “Non è la siccità: è un modo di governare”: a denial and, within reach of it, what is held instead. */
function notThisButThat(text: string): boolean {
  const small = text.toLowerCase();
  const denial =
    /(?:^|[\s«“(’'])non (?:è|sono|era|erano|si|ha|c’è|c'è|per|serve|manca|dipende|nasce|riguarda|sta|stanno|abita|vive|basta)\s/.exec(
      small,
    );
  if (denial === null) return deniesAndHolds(small);
  const rest = small.slice(denial.index, denial.index + 160);
  return turns.some((turn) => rest.includes(turn)) || deniesAndHolds(small);
}

/** “Non dimostra che basti; dimostra che serve”: the verb that is denied comes again without its “non”. */
function deniesAndHolds(small: string): boolean {
  const [, verb = ''] = /(?:^|[\s«“(])non ([a-zàèéìòù]{2,12}) /.exec(small) ?? [];
  return verb !== '' && [', ', '; ', ': ', '. '].some((mark) => small.includes(`${mark}${verb} `));
}
