import type { Word } from '@/utils/text/wordsOf';

/** “Dovere” in the moods that demand: present and conditional. */
const must = new Set(
  'devo devi deve dobbiamo dovete devono debba debbano dovrei dovresti dovrebbe dovremmo dovreste dovrebbero'.split(' '),
);
/** “Andare” with a participle demands too: “va punito”, “andrebbero riaperte”; with an infinitive or a place it goes somewhere. */
const goes = new Set('va vanno andrebbe andrebbero andra andranno vada vadano'.split(' '));
const is = new Set('e sono sarebbe sarebbero sara saranno resta restano rimane rimangono sembra pare'.split(' '));
/** Most words are none of these, and then little more has to be asked. */
const verbs = new Set([...must, ...goes, ...is, 'si']);
/** What is measured by it ought or ought not to be; those in “-bile” are told by their ending. */
const judgements = new Set(
  'giusto giusta giusti giuste ingiusto ingiusta sbagliato sbagliata necessario necessaria opportuno opportuna urgente assurdo assurda corretto doveroso meglio ora tempo bene male errore dovere diritto saggio utile inutile sensato insensato'.split(
    ' ',
  ),
);
const judgingEnding =
  /(?:volmente|auspicabile|evole|indispensabile|desiderabile|accettabile|tollerabile|preferibile|sostenibile|sensat[oaie]|necessari[oae]|indispensabili|miope|inutil[ei])$/;
const participle = /(?:at|it|ut|st|tt|rt|rs|s)[oaie]$/;
const infinitive = /(?:are|ere|ire|rre|(?:[aei]r|rr)(?:si|lo|la|li|le|ne|ci|vi|gli|mi|ti))$/;
/** These do not part a verb from its judgement. */
const between = new Set(
  'un una quindi dunque percio anche davvero ormai pure comunque certamente sicuramente assolutamente sempre molto'.split(' '),
);
/** Look like participles and are none: “i concorsi vanno deserti”, “va tutto bene”. */
const noParticiples = new Set('tutto tutta tutti tutte molto tanto sotto deserto deserta deserti deserte dritto storto questo'.split(' '));
/** What makes of a subjunctive a part of another clause: behind these nothing is demanded. */
const subordinating = new Set(
  'che se perche affinche benche sebbene qualora purche nonostante finche quanto come chiunque qualunque malgrado'.split(' '),
);
/** Subjunctives of verbs in -ere and -ire, which “si” before them sets apart from a noun or another verb. */
const irregular = new Set(
  'faccia facciano dia diano vada vadano metta mettano rimetta chiuda chiudano renda rendano tolga tolgano riduca riducano introduca introducano spenda spendano prenda prendano decida scelga scelgano permetta permettano smetta apra aprano riapra riaprano riveda rivedano preveda prevedano difenda estenda imponga impongano abbia abbiano'.split(
    ' ',
  ),
);
/** Words that may stand between a verb and what completes it. */
const reach = 3;

/**
 * Whether the words say what ought to be: a modal with its infinitive, “andare” with a participle, “essere” with a judgement or “da” and an infinitive, a
 * subjunctive in a main clause (“si torni al registro”, “lo Stato restituisca”).
 */
export function saysOught(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at += 1) if (demands(words, at)) return true;
  return false;
}

function demands(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (!verbs.has(folded)) return (folded.endsWith('iscano') || (folded.length > 6 && folded.endsWith('isca'))) && standsAlone(words, at);
  if (folded === 'si') return isSubjunctive(words[at + 1]?.folded ?? '') && standsAlone(words, at);
  if (must.has(folded)) return words.slice(at + 1, at + 3 + reach).some((word) => infinitive.test(word.folded));
  const after = words.slice(at + 1, at + 1 + reach).map((word) => word.folded);
  if (goes.has(folded)) return participle.test(after[0] ?? '') && !judgements.has(after[0] ?? '') && !noParticiples.has(after[0] ?? '');
  // “Che cosa c’è da studiare” asks, and demands nothing.
  if (words[at - 1]?.folded === 'c') return false;
  if (after.some((word) => judgingEnding.test(word))) return true;
  const [next = '', then = ''] = after.filter((word) => !between.has(word));
  return judgements.has(next) || (next === 'da' && infinitive.test(then));
}

/** Behind “si” a verb in -i can only be a subjunctive of -are: its indicative ends in -a. */
function isSubjunctive(folded: string): boolean {
  return irregular.has(folded) || (folded.length > 3 && /(?:[^aeou]i|ino)$/.test(folded));
}

/** Whether nothing since the last mark before the verb makes its clause a part of another. */
function standsAlone(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before];
    if (word === undefined || subordinating.has(word.folded)) return false;
    if (word.end + 1 < (words[before + 1]?.start ?? 0)) return true;
  }
  return true;
}
