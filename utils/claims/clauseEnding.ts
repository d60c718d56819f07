import type { Word } from '@/utils/text/wordsOf';
import type { ClauseBreak } from './clauseBreaks';
import { isTold } from './kinds/attributionSigns';
import { isOpen, isVerb, mainVerb } from './clauseVerbs';
import { opensWith } from './opensWith';
import type { Sentence } from './sentence';

/** What begins so turns, limits or ascribes what stands before it: cut off, the clause would say something that the author does not. */
const turns = opensWith(
  'ma|bensi|pero|tuttavia|eppure|anzi|semmai|invece|al contrario|se|solo se|a meno|purche|a patto|a condizione|sempre che|sempreche|ammesso|salvo|tranne|eccetto|fuorche|qualora|finche|fin quando|quando|anche se|anche quando|pur|pure se|sebbene|benche|almeno|quasi|forse|o meglio|o quasi|non|' +
    'secondo|stando a*|a detta|a giudizio|a sentire|a dire|per dirla|per citare|dice|dicono|disse|ha detto|hanno detto|dicev*|spiega*|scrive*|scrisse|sostien*|sosteng*|afferm*|osserv*|ricord*|assicur*|giura*|promett*|ripet*|ci dicono|ci ripet*|si dice|dira*',
);
/** “Come dice il ministro”, “come ci insegnano”. */
const asTold = /^ come (?:\w+ )?(?:dic|scriv|sostien|afferm|ricord|spieg|dett|scritt|insegn|ripet|vorrebb|si )/;
/** After a comma these only add. */
const addsBeginning = opensWith(
  'che|dove|mentre|nonostante|malgrado|perche|poiche|siccome|dato che|dal momento|visto che|grazie|senza|oltre|compreso|compresa|compresi|comprese|incluso|inclusa|inclusi|incluse|soprattutto|specie|specialmente|spesso|ossia|cioe|ovvero|fino|al fine|in modo|in quanto|capace|capaci|incapace|incapaci|' +
    'destinat*|tutto|tutta|tutti|tutte|con|in un|fuori|anche da|anche dal|anche per|anche in|anche nel|anche nella|anche con|anche a|anche al|anche ai|anche alle|anche su',
);
/** “Per chiudere”, “tanto da chiudere”. */
const addsInfinitive = /^ (?:per|da|con il|con lo|con la|a|cosi da|tanto da|per poi|pur di) \w+(?:are|ere|ire|rre|rsi|rne|rl[oaie]) /;
/** “Nella quale”, “attraverso cui”. */
const addsRelative =
  /^ (?:(?:il|lo|la|i|gli|le|in|con|per|di|da|a|su|tra|attraverso|grazie|secondo|[dns]el\w*|d[ae]\w*|al\w*|ai|agli|sul\w*|sui|tutti) ){0,2}(?:qual[ei]|cui) /;
/** “Spesso lasciando”, “ormai chiusa dal sindaco”. */
const addsParticiple =
  /^ (?:\w+mente |spesso |cosi |anche |poi |magari |sempre |quindi |forse |ormai |appena |gia )?\w{2,}(?:(?:ando|endo)(?:si|lo|la|li|le|ne|ci|gli)? |(?:at|it|ut|st|tt|rs|es|os)[oaie] (?:d|da|dal|dallo|dalla|dall|dai|dagli|dalle|di|in|nel|nella|sul|sulla|a|al|alla|per|con|su|come) )/;
const notGerunds = /^ (?:quando|comando|bando|quando|orrendo|stupendo|tremendo|vicenda|quanto) /;
/** Words that promise something behind a colon, or a second half. */
const promises =
  / (?:quest[oaie]|seguent[ei]|cosi|ecco|cosa|cose|due|tre|quattro|punto|motivo|motivi|ragione|ragioni|domanda|domande|questione|risposta|problema|obiettivo|modo|modi|altro|altra|seguente|dire|detto|dice|scrive|spiega|esempio|parola|parole|regola|idea|verita|fatto|paradosso|tale|tali) $/;
const correlatives: readonly (readonly [RegExp, RegExp])[] = [
  [/ non (?:\w+ ){0,2}(?:solo|soltanto|tanto|gia) /, / (?:ma|bensi|quanto|ne) /],
  [/ (?:da un lato|da una parte|per un verso) /, / (?:dall altr[oa]|dall altra parte|per l altro) /],
  [/ (?:tanto|cosi|tal[ei]|talmente|a tal punto) /, /^ (?:che|da|quanto|come) /],
  [/ sia /, /^ (?:sia|che) /],
  [/ ne /, /^ ne /],
  [/ o /, /^ o /],
  [/ un[oa] /, /^ (?:e )?l altr[oa] /],
  [/ piu /, / che non /],
  [/^ (?:quanto )?(?:piu|meno) /, / (?:piu|meno) /],
];
/** No clause ends with these. */
const dangling = new Set(
  'e ed o che ma di a da in con su per tra fra il lo la i gli le un una del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul sulla sui sulle non si piu come se anche pero quindi infatti tuttavia invece dunque inoltre forse cioe ossia esempio'.split(
    ' ',
  ),
);
/** What is granted before the point is made stands only with its “ma”, however that is told. */
const grants = opensWith(
  'certo|certamente|e vero|sara vero|ammettiamo|sia pure|si dira|d accordo|nessuno nega|non che|magari|forse|puo darsi',
);
const opensJoined = /^ (?:e|ed)(?= )/;
const opensBut = /^ (?:ma|e|ed)(?= )/;
const leastSegment = 4;
const shortAside = 3;
/** “…, blog virtuali e reti televisive”: the end of a list. */
const lastOfList = /^ (?:\w+ ){1,6}e \w/;
/** Words looked at behind a joining word for the verb of its own clause. */
const reach = 7;

/** Whether a clause may end at `breaks[index]`, with what comes later in its sentence cut off: it is whole, promises nothing more, and nothing cut off would turn it. */
export function mayEnd(text: string, sentence: Sentence, clause: Sentence, breaks: readonly ClauseBreak[], index: number): boolean {
  const cut = breaks[index];
  if (cut === undefined) return false;
  if (cut.mark === 'end') return true;
  const { words } = clause;
  if (
    /\?[»”"’')\]]*$/.test(sentence.text) ||
    dangling.has(words.at(-1)?.folded ?? '') ||
    grants(clause.folded) ||
    grants(clause.folded.replace(opensBut, ''))
  )
    return false;
  if (mainVerb(text, words) < 0 || isOpen(text, words) || !endsWhole(text, sentence, clause, breaks, index)) return false;
  const lost = lostParts(sentence, breaks, index);
  if (lost.some(binds)) return false;
  const next = lost[0] ?? '';
  if (correlatives.some(([half, other]) => half.test(clause.folded) && lost.some((part) => other.test(part)))) return false;
  // “Ho l’impressione, leggendo il giornale, che tutto vada bene”: what the noun waits for.
  if (/^ che /.test(next) && endsInAside(text, sentence, clause, breaks, index)) return false;
  // “…, che implicano altro, ci emancipiamo”: what follows was an aside.
  if (/^ (?:che|dove|(?:\w+ ){0,2}(?:qual[ei]|cui)) /.test(next) && closesAside(text, sentence, breaks, index)) return false;
  const follows = sentence.words.slice(cut.word);
  if (cut.mark === ';' || cut.mark === '(') return true;
  if (cut.mark === ':')
    return (
      !promises.test(clause.folded) &&
      !isTold(clause) &&
      !clause.folded.includes(' non ') &&
      mainVerb(text, follows) >= 0 &&
      !'«“"'.includes(sentence.text.charAt(cut.after))
    );
  if (adds(next) && !notGerunds.test(next)) return true;
  // “significa ripensare il lavoro, mettere in discussione …”: one more of the same.
  const infinitive = / \w+(?:are|ere|ire|rre|rsi) /;
  if (
    infinitive.test(clause.folded) &&
    !infinitive.test(` ${words.at(-1)?.folded ?? ''} `) &&
    infinitive.test(next.slice(0, next.indexOf(' ', 1) + 1))
  )
    return true;
  const joined = /^ (?:e|ed) /.test(next) && !isVerb(text, follows[0] as Word) ? 1 : 0;
  const own = mainVerb(text, follows.slice(joined, joined + reach));
  // “…, significa volere”, “…, si occupa di”; “e” needs the verb of another clause behind it, or it only goes on with a list.
  if (joined === 1) return own >= 0;
  // Behind an aside the verb goes on with what stood before it.
  return own >= 0 && own <= 1 && !endsInAside(text, sentence, clause, breaks, index);
}

/** Whether a later part of the same stretch opens with its verb, and so goes on with what stood before the aside. */
function closesAside(text: string, sentence: Sentence, breaks: readonly ClauseBreak[], index: number): boolean {
  for (const from of breaks.slice(index + 1, -1)) {
    if (from.mark !== ',') return false;
    const opening = sentence.words.slice(from.word, from.word + 3);
    const verb = opening.findIndex((word) => isVerb(text, word));
    if (verb === 0 || (verb > 0 && opening.slice(0, verb).every((word) => /^(?:non|si|ci|vi|ne|lo|la|li|le|mi)$/.test(word.folded))))
      return true;
  }
  return false;
}

/** The openings of the parts that would be cut off, up to the next semicolon; behind it only what turns the whole. */
function lostParts(sentence: Sentence, breaks: readonly ClauseBreak[], index: number): string[] {
  const parts: string[] = [];
  let beyond = false;
  for (let at = index; at < breaks.length - 1; at += 1) {
    const from = breaks[at];
    if (from === undefined) break;
    if (at > index && from.mark === ';') beyond = true;
    if (beyond && from.mark !== ';') continue;
    parts.push(
      ` ${sentence.words
        .slice(from.word, from.word + 8)
        .map((word) => word.folded)
        .join(' ')} `,
    );
  }
  return parts;
}

function binds(part: string): boolean {
  const behind = part.replace(opensJoined, '');
  return turns(behind) || (behind.startsWith(' come ') && asTold.test(behind));
}

function adds(part: string): boolean {
  return (
    addsBeginning(part) ||
    addsInfinitive.test(part) ||
    (/ (?:cui|qual[ei]) /.test(part) && addsRelative.test(part)) ||
    addsParticiple.test(part)
  );
}

/** Whether the last part of a clause is no aside between subject and verb or between verb and object: “Il governo ha deciso, come sappiamo”. */
function endsWhole(text: string, sentence: Sentence, clause: Sentence, breaks: readonly ClauseBreak[], index: number): boolean {
  const last = lastPart(sentence, clause, breaks, index);
  if (last === null) return true;
  if (last.words.length < leastSegment) return false;
  if (mainVerb(text, last.words) >= 0) return true;
  const before = clause.words.filter((word) => word.end <= last.from);
  return mainVerb(text, before) >= 0 && (adds(last.folded) || lastOfList.test(last.folded));
}

/** Whether a clause ends with a part that only adds and has no verb of its own. */
function endsInAside(text: string, sentence: Sentence, clause: Sentence, breaks: readonly ClauseBreak[], index: number): boolean {
  const last = lastPart(sentence, clause, breaks, index);
  return last !== null && mainVerb(text, last.words) < 0 && adds(last.folded);
}

/** What stands behind the last comma of a clause, or null where it has none; a word or two between commas (“significa, comunque, far sentire”) part nothing. */
function lastPart(
  sentence: Sentence,
  clause: Sentence,
  breaks: readonly ClauseBreak[],
  index: number,
): { words: readonly Word[]; folded: string; from: number } | null {
  const marks = breaks.slice(0, index).filter((mark) => sentence.start + mark.after > clause.start && mark.mark !== '(');
  let from = marks.pop();
  if (from !== undefined && (breaks[index]?.word ?? 0) - from.word < leastSegment)
    return { words: [], folded: ' ', from: sentence.start + from.at };
  for (
    let before = marks.at(-1);
    before !== undefined && from !== undefined && from.word - before.word <= shortAside;
    before = marks.at(-1)
  ) {
    marks.pop();
    from = marks.pop();
  }
  if (from === undefined) return null;
  const words = sentence.words.slice(from.word, breaks[index]?.word);
  return { words, folded: ` ${words.map((word) => word.folded).join(' ')} `, from: sentence.start + from.at };
}
