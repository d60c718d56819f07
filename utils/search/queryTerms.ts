import { foldText } from '@/utils/text/foldText';
import { isApostrophe } from '@/utils/text/letters';

const quotation = /["“”„«]([^"“”„«»]*)(?:["“”»]|$)/g;

// In front of an apostrophe these carry no meaning: who types “l’economia” also wants “dell’economia”.
const elided = new Set('l un d c s t m v n gl dell all dall nell sull coll quell quest'.split(' '));

/** The strings that must all occur in a searchable text, each with the space that makes it the beginning of a word. */
export function queryTerms(query: string): string[] {
  const terms: string[] = [];
  const loose = query.replace(quotation, (_, phrase: string) => {
    const folded = foldText(phrase);
    if (folded !== '') terms.push(` ${folded}`);
    return ' ';
  });
  for (const chunk of loose.split(/\s+/)) terms.push(...chunkTerms(chunk));
  return [...new Set(terms)];
}

function chunkTerms(chunk: string): string[] {
  const words = foldText(chunk)
    .split(' ')
    .filter((word) => word !== '');
  const first = words[0];
  const splits = first !== undefined && words.length > 1 && elided.has(first) && hasApostropheAt(chunk, first.length);
  return (splits ? words.slice(1) : words).map((word) => ` ${word}`);
}

function hasApostropheAt(chunk: string, wordLength: number): boolean {
  const upTo = chunk.slice(0, wordLength + 2);
  for (let at = wordLength; at < upTo.length; at += 1) if (isApostrophe(upTo.charCodeAt(at))) return true;
  return false;
}
