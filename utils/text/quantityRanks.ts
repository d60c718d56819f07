import { noUnit } from './quantityLexicon';
import { durations } from './quantityMeasures';
import { opensText } from './quantityContext';
import { numberOfRoman, numberOfWord } from './numberWords';
import { takeReading, type Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

/** Nouns that have a rank; “un terzo mandato” is the third and not a third part, “la prima edizione” is counted. */
const rankedNouns = wordSet(
  'posto mandato anno giorno mese secolo tentativo turno round incontro governo candidato partito paese elemento punto motivo problema caso figlio figlia grado genere soggetto tipo volume capitolo film libro romanzo filone aspetto fattore scenario episodio fronte referendum voto ' +
    'passo piano livello esempio processo grande gol set game quarto anniversario trimestre semestre classificato classificata edizione giornata rata dose ondata volta elezione vittoria sconfitta generazione fase tappa puntata stagione legislatura settimana industria economia potenza produttore esportatore',
);
/** What is called third and is not the third of a row. */
const unranked = wordSet(
  'mondo eta settore via polo persona media elementare superiore liceo ginnasio potere colonna senso cielo dimensione pagina serata donna stato reich emendamento luogo incomodo parti internazionale repubblica strada avenue categoria fila classe marcia guerra mano linea battuta rango ordine sesso anello comma articolo capoverso paragrafo occhio occhi uomo binario corda tempo visione impero rete',
);
const determiners =
  /^(?:il|lo|la|l|un|una|uno|al|allo|alla|all|del|dello|della|dell|nel|nello|nella|nell|sul|sullo|sulla|dal|dallo|dalla|dall|suo|sua|loro|questo|questa|quel|quella|per|ogni|e|col)$/;
const common = new Map(
  Object.entries({
    prim: 1,
    second: 2,
    terz: 3,
    quart: 4,
    quint: 5,
    sest: 6,
    settim: 7,
    ottav: 8,
    non: 9,
    decim: 10,
    undicesim: 11,
    dodicesim: 12,
  }),
);
const wordSuffixes = wordSet('esimo esima esimi esime mo ma imo ima o a');

/** Whether the token is a noun that has a rank (“un terzo mandato”). */
export function isRanked(noun: Token | undefined): boolean {
  return noun?.kind === 'word' && !noun.capital && rankedNouns.has(noun.folded);
}

/** The value of an ordinal word, folded, singular or plural (`settima` 7, `ventunesimo` 21), or null. */
export function numberOfOrdinal(word: string): number | null {
  if (word.length < 4 || !'oaie'.includes(word.charAt(word.length - 1))) return null;
  const stem = word.slice(0, -1);
  const known = common.get(stem);
  if (known !== undefined) return known;
  if (!stem.endsWith('esim')) return null;
  const base = stem.slice(0, -4);
  if (base === 'mill') return 1000;
  for (const end of ['', 'i', 'a', 'o', 'e']) {
    const value = numberOfWord(base + end);
    if (value !== null && value > 9) return value;
  }
  return null;
}

/** An ordinal: “5ª edizione”, “41esimo”, “la settima potenza”, “XVIII legislatura”; what a dynasty or a street counts is a name. */
export function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const made = (next: number, value: number | null) => (value === null ? null : takeReading(tokens, at, next, { type: 'ordinal', value }));
  if (token.kind === 'figures') return isMarked(tokens, at) ? made(at + 2, Math.round(token.value)) : null;
  if (token.kind !== 'word') return null;
  const noun = tokens[at + 1];
  if (noun?.kind !== 'word' || noun.capital || !noun.spaced) return null;
  if (token.capital && /^(?:legislatura|edizione|congresso|giornata)$/.test(noun.folded)) return made(at + 1, numberOfRoman(token.written));
  return isCounted(tokens, at, noun) ? made(at + 1, numberOfOrdinal(token.folded)) : null;
}

function isCounted(tokens: readonly Token[], at: number, noun: Token): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || (token.capital && !opensText(tokens, at)) || numberOfOrdinal(token.folded) === null) return false;
  if (noUnit.has(noun.folded) || noun.folded.length < 4 || unranked.has(noun.folded)) return false;
  const article = before?.folded ?? '';
  // “in primo luogo”, “secondo me”, “prima volta”: first and second are counted of few nouns only.
  if (/^(?:prim|second)/.test(token.folded))
    return rankedNouns.has(noun.folded) && determiners.test(article) && !durations.has(noun.folded) && noun.folded !== 'volta';
  if (/^un[ao]?$/.test(article)) return rankedNouns.has(noun.folded) || !/^(?:terzo|quarto|quinto|sesto|ottavo|decimo)$/.test(token.folded);
  return determiners.test(article) || article === '’';
}

/** “5ª”, “10°”, “41esimo”, “5a edizione”; not “25° C”, nor “40° all’ombra”. */
function isMarked(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const sign = tokens[at + 1];
  if (token === undefined || sign === undefined || sign.spaced || !/^\d{1,4}$/.test(token.written)) return false;
  if (tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.end === token.start) return false;
  if (sign.kind === 'word')
    return (
      wordSuffixes.has(sign.folded) &&
      (sign.folded.length > 1 || (tokens[at + 2]?.kind === 'word' && !noUnit.has(tokens[at + 2]?.folded ?? '')))
    );
  if (sign.written === 'ª' || sign.written === 'º') return true;
  if (sign.written !== '°') return false;
  const noun = tokens[at + 2];
  if (noun?.kind === 'word' && !noUnit.has(noun.folded)) return noun.written !== 'C' && noun.written !== 'F';
  const before = tokens[at - 1]?.folded ?? '';
  // A rank has its singular article: “sotto i 2°”, “dei 30°” are degrees.
  if (/^(?:i|ai|dei|sui|dai|nei)$/.test(before)) return false;
  return token.value < 5 || !/^(?:a|di|oltre|quasi|fino|circa|da|con|sotto|sopra|sfiora|tocca)$/.test(before);
}
