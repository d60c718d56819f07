import { causeCues } from '../cues/causeCues';
import { says } from '../cues/cue';
import type { Sentence } from '../sentence';

const brings = says(
  'permette|permettono|permetterebbe|permettera|consentirebbe|favorisce|favoriscono|impedisce|impediscono|ostacola|ostacolano|alimenta|alimentano|alimentare|influenza|influenzano|contribuisce|contribuiscono|contribuito|contribuire|' +
    'spinge|spingono|implica|implicano|determina|determinano|scatena|scatenano|scatenando|aiuta|aiutano|rafforza|rafforzano|indebolisce|indeboliscono|peggiora|peggiorano|peggiorando|migliora|migliorano|migliorare|scoraggia|scoraggiano|scoraggiare|incentiva|incentivano|' +
    'rendere|rendeva|rendevano|rendendo|reso|resa|resi|portare a*|portare al*|porta al*|portano al*|portato a*|portera|porteranno|porterebbe|producendo|prodotto|generare|generando|generato|creando|provocando|provocato|causano|causato|causando|causare|comportare|comporterebbe|' +
    'conseguenz*|ripercussion*|gli effetti|il risultato|fatto si che|fare in modo|fa in modo|in modo che|dal momento che|siccome|per via|a forza di|legato a*|legata a*|legati a*|legate a*|ecco perche|derivante|derivanti|deriva dal*|nasce dal*|trasforma|trasformano|finisce con|svuota|svuotano|cancella|cancellano|distrugge|distruggono|costringendo|toglie|tolgono|ridurre|riducendo|aumentare|' +
    'per questa ragione|per queste ragioni|per questo motivo|per questi motivi|solo per il fatto|costretto a*|costretta a*|costretti a*|costrette a*|aggrava|aggravano|aggravando|aggravato|contribuendo|allontana|allontanano|allontanando|portando a*|' +
    'minare|fa sentire|fanno sentire|suscita|suscitano|suscitato|suscitando|da vita a*|danno vita a*|dato vita a*|dando vita a*|da luogo|danno luogo|dato luogo|dato il via|si ritorce|si ritorcono',
);

/** “È il prezzo della fretta”, “la colpa è dei tubi”; without its accent the “e” only adds. */
const pricesOrBlames = /(?:^|[^\wà-ù])(?:(?:[èÈ]|[eE]['’]) il prezzo d|[Ll]a colpa (?:è|e['’]) )/;
const causes = causeCues.filter((cue) => cue.name !== 'if, then');

/** One thing is said to bring about, explain, prevent or follow from another. A question asks for a cause and gives none. */
export function explains(sentence: Sentence): boolean {
  return (
    !sentence.text.endsWith('?') && (causes.some((cue) => cue.holds(sentence)) || brings(sentence) || pricesOrBlames.test(sentence.text))
  );
}
