import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pieces } from '@/tests/site/pieces';
import { seedPiece } from '@/tests/site/seedPiece';
import { cutPassages, type CutPassage } from '@/tests/support/cutPassages';
import { chanceFrom, marked, type Chance, type Marked } from '@/tests/support/markedText';
import { mutations, removals } from '@/tests/support/mutations';
import { articleText } from '@/utils/article/articleText';

/** A passage of a text, and the text after something happened to it. */
export interface AnchoringCase {
  mutation: string;
  gone: boolean;
  text: string;
  passage: CutPassage;
  later: Marked;
}

/**
 * The texts that the finder was built on: the demo site's pieces and, where it is at hand, the publisher's own page. With a folder instead its .txt files, blocks
 * parted by blank lines: texts that nobody looked at while building.
 */
export function textsOf(folder?: string): string[] {
  if (folder !== undefined) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8').normalize('NFC').trim());
  }
  const seed = seedPiece();
  return [...pieces, ...(seed ? [seed.piece] : [])].map((piece) => articleText(piece.blocks));
}

/** Every mutation of `each` passages of every kind in every text, in an order and with chances that the seed gives. */
export function* anchoringCases(texts: readonly string[], each: number, seed: number): Generator<AnchoringCase> {
  const chance: Chance = chanceFrom(seed);
  const cut = texts.flatMap((text) => cutPassages(text, each, chance).map((passage) => ({ text, passage })));
  for (const [gone, changes] of [[false, mutations] as const, [true, removals] as const]) {
    for (const [mutation, change] of Object.entries(changes)) {
      for (const { text, passage } of cut) yield { mutation, gone, text, passage, later: change(marked(text, passage), chance) };
    }
  }
}
