import { isApostrophe } from '@/utils/text/letters';
import { wordSet } from '@/utils/text/wordTables';
import type { Word } from '@/utils/text/wordsOf';
import type { Sentence } from '../sentence';

const being = wordSet(
  'sono sarebbe sarebbero sara saranno resta restano rimane rimangono rappresenta rappresentano diventa costituisce significa',
);
/** What a thing is called by whoever takes a side, folded. */
const verdicts = wordSet(
  'spreco errore sbaglio follia vergogna scandalo ingiustizia crudelta assurdita truffa illusione inganno trappola necessita priorita azzardo privilegio abuso barbarie beffa fallimento conquista scempio delitto assassinio ' +
    'pazzia ipocrisia menzogna bugia farsa disastro catastrofe danno pericolo minaccia vantaggio beneficio opportunita occasione progresso regresso alibi pretesto dovere obbligo diritto crimine insulto offesa umiliazione ' +
    'sciocchezza idiozia stupidaggine tradimento ricatto furto ladrocinio regalo rimedio soluzione tragedia sciagura benedizione risorsa ricchezza vittoria sconfitta resa civilta',
);
const superlatives = wordSet('unico unica unici uniche migliore migliori peggiore peggiori');
/** Between the verb and the verdict stand an article and one or two words: “è ormai soltanto un enorme spreco”. */
const reach = 4;

/** Whether a sentence calls something by what its author holds of it: “è uno spreco”, “resta l’unica strada”, “è il sistema migliore”. */
export function givesVerdict(sentence: Sentence): boolean {
  const { words } = sentence;
  return words.some(
    (word, at) =>
      (being.has(word.folded) || (word.folded === 'e' && isAccented(sentence, word))) &&
      words.slice(at + 1, at + 1 + reach).some(({ folded }) => verdicts.has(folded) || superlatives.has(folded)),
  );
}

/** “è”, “È” and “E’”, but not “e”. */
function isAccented({ text, start }: Sentence, word: Word): boolean {
  return text.charCodeAt(word.start - start) > 127 || isApostrophe(text.charCodeAt(word.end - start));
}
