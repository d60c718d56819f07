import type { Word } from '@/utils/text/wordsOf';

/** “Dovere” in the moods that demand: present and conditional. */
const must = new Set(
  'devo devi deve dobbiamo dovete devono debba debbano dovrei dovresti dovrebbe dovremmo dovreste dovrebbero'.split(' '),
);
/** “Andare” with a participle demands too: “va punito”, “andrebbero riaperte”; with an infinitive or a place it goes somewhere. */
const goes = new Set('va vanno andrebbe andrebbero andra andranno vada vadano'.split(' '));
const is = new Set('e sono sarebbe sarebbero sara saranno resta restano rimane rimangono sembra pare'.split(' '));
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
const between = new Set('un una quindi dunque percio anche davvero ormai'.split(' '));
/** Words that may stand between a verb and what completes it. */
const reach = 3;

/** Whether the words say what ought to be: a modal with its infinitive, “andare” with a participle, “essere” with a judgement or “da” and an infinitive. */
export function saysOught(words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at += 1) if (demands(words, at)) return true;
  return false;
}

function demands(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (must.has(folded)) return words.slice(at + 1, at + 3 + reach).some((word) => infinitive.test(word.folded));
  if (!goes.has(folded) && !is.has(folded)) return false;
  const after = words.slice(at + 1, at + 1 + reach).map((word) => word.folded);
  if (goes.has(folded)) return participle.test(after[0] ?? '') && !judgements.has(after[0] ?? '');
  if (after.some((word) => judgingEnding.test(word))) return true;
  const [next = '', then = ''] = after.filter((word) => !between.has(word));
  return judgements.has(next) || (next === 'da' && infinitive.test(then));
}
