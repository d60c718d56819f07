import { says } from '../cues/cue';
import type { Sentence } from '../sentence';

const saysVerb = says(
  'ha detto|hanno detto|dice|dicono|disse|dissero|ha dichiarato|dichiara|dichiarano|afferma|affermano|ha affermato|sostiene|sostengono|ha sostenuto|spiega|spiegano|ha spiegato|scrive|scrivono|scrisse|ha scritto|avverte|avvertono|' +
    'osserva|osservano|ammette|ammettono|stima|stimano|calcola|calcolano|ha calcolato|certifica|certificano|rileva|rilevano|risponde|rispose|ripete|ripetono|a detta d*|come dice|per l istat|dati istat|annuncia|annunciano|ha annunciato|hanno annunciato|' +
    'denuncia|denunciano|ha denunciato|temono|teme|accusano|accusa di|contestano|contesta|obietta|obiettano|chiedono|ha chiesto|propone|propongono|ha proposto|ritengono|pensano|credono|definisce|definiscono|ha definito|ha promesso|' +
    'stando a*|a giudizio d*|nelle parole d*|' +
    'il rapporto|un rapporto|uno studio|la ricerca d*|una ricerca d*|un sondaggio|i sondaggi|un indagine|i detrattori|detrattori|i critici|qualcuno dira|si dira|si dice che|si sente dire|c e chi|obiezione|obiezioni|la tesi d*|l idea che|si e detto|si e detta|si sono detti|recente studio|uno studio d*|la definizione d*|ragione ufficiale|e convinto che|sono convinti che|a quanto pare|si legge|si sostiene|' +
    'precisa|precisano|ha precisato|ribadisce|ribadiscono|ha ribadito|ha ricordato|ha raccontato|ha commentato|replica|replicano|ha replicato|lamenta|lamentano|agli occhi d*|ai loro occhi|ai suoi occhi|definito da*|definita da*|definiti da*|definite da*|dipinto come|dipinta come|dipinti come|dipinte come',
);
/**
 * “Secondo Heckman”, “…, secondo gli abitanti”. Elsewhere than where a sentence or a part of it begins it is mostly the ordinal: “nel secondo Novecento”,
 * “il secondo Piano”. That misses “ma secondo Heckman”.
 */
const source =
  /(?:^|[,;:(]\s*|\s[-–—]\s*)[«“"]?[Ss]econdo (?:[A-ZÀÈÉÌÒÙ]|(?:il|lo|la|i|gli|le|uno?|una|alcun[ie]|molt[ie]|quest[aeio]|quell[aeio]|quel|quei|quegli) |(?:l|un|quest|quell)['’])/;
/** The past of the verbs of saying that without its accent is a noun or a first person: “commentò”, not “dispiegò” nor “prenotò”. */
const told = /\b(?:comment|afferm|dichiar|osserv|spieg|ricord|raccont|annunci|precis|replic|obiett|annot|not)ò/i;
/** Words between quotation marks that are somebody's wording, not a title or a word held at arm's length: so many characters. */
const shortestWording = 30;

/** Whether the sentence tells what somebody else says, thinks or found. */
export function isTold(sentence: Sentence): boolean {
  return saysVerb(sentence) || source.test(sentence.text) || told.test(sentence.text);
}

/** A statement, view, figure or wording belongs by the text to somebody else. */
export function attributes(sentence: Sentence): boolean {
  return sentence.quoted || isTold(sentence) || holdsWording(sentence.text);
}

function holdsWording(text: string): boolean {
  const match = /[«“"]([^»”"]*)[»”"]?/.exec(text);
  return match !== null && (match[1] ?? '').length >= shortestWording;
}
