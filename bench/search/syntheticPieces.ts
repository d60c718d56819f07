import { chanceFrom } from '@/tests/support/markedText';
import type { Article } from '@/utils/article/article';

const syllables = 'ca co chi ra re ro ri ta te to ti la le lo li na ne no ni sa se so si ma me mo mi pa pe po pi va ve vo vi da de do di ga go ghe bra stra tra gli sta ban can par'.split(' '); // prettier-ignore
const endings = 'are ato ati ata ate ione ioni ale ali ista isti mente ezza o a e i'.split(' ');
const small = 'il la i le di a da in con su per tra fra che e o non un una del della dei delle al alla nel nella si è sono ha hanno come più ma anche'.split(' '); // prettier-ignore
const sections = ['Economia', 'Cultura', 'Politica', 'Società', 'Sport', 'Scienza'];

/** Words of a language that nobody speaks, shaped and spread like Italian: a few very often, most of them seldom (Zipf), two fifths without a topic. */
export function vocabulary(size: number): string[] {
  const chance = chanceFrom(7);
  const words = new Set<string>();
  while (words.size < size) {
    const stem = Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(syllables, chance)).join('');
    for (let ending = 0; ending < 4; ending += 1) words.add(stem + pick(endings, chance));
  }
  return [...words];
}

/** The article of this number, the same each time: 800 words, five authors in a hundred pieces, dates over ten years. */
export function syntheticPiece(words: readonly string[], number: number): Article {
  const chance = chanceFrom(1000 + number);
  const word = (): string => (chance() < 0.4 ? pick(small, chance) : (words[Math.floor(words.length ** chance()) - 1] ?? ''));
  const sentence = (length: number): string => Array.from({ length }, word).join(' ');
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(chance() * 3650) * 86_400_000).toISOString().slice(0, 10);
  return {
    address: `https://www.glistatigenerali.com/economia/prova-${number}/`,
    title: sentence(8),
    authors: [`Autore ${words[Math.floor(chance() * 500)] ?? ''}`],
    publishedOn: day,
    section: pick(sections, chance),
    tags: [word(), word()],
    standfirst: sentence(20),
    leadImage: null,
    language: 'it',
    blocks: Array.from({ length: 10 }, () => ({
      kind: 'paragraph' as const,
      runs: [{ text: Array.from({ length: 4 }, () => `${sentence(20)}.`).join(' ') }],
    })),
    sameSection: [],
    sameAuthor: [],
    commentCount: 0,
    otherAddresses: [],
  };
}

/** Queries as they are asked: words frequent and rare, two or three together, unfinished ones, misspelt ones, phrases out of pieces, operators. */
export function syntheticQueries(words: readonly string[], pieces: number, count: number): string[] {
  const chance = chanceFrom(99);
  const word = (): string => words[Math.floor(words.length ** (0.3 + 0.65 * chance())) - 1] ?? 'prova';
  const kinds = [
    () => `${word()} `,
    () => `${word()} ${word()} `,
    () => `${word()} ${word()} ${word()} `,
    () => word().slice(0, 5),
    () => `${word()} ${word().slice(0, 4)}`,
    () => misspelt(word()),
    () => phraseOf(syntheticPiece(words, Math.floor(chance() * pieces)), chance),
    () => `${word()} sezione:${pick(sections, chance)} da:${2016 + Math.floor(chance() * 7)}`,
    () => `${word()} -${word()}`,
    () => `autore:${words[Math.floor(chance() * 500)] ?? ''}`,
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] ?? word)());
}

function misspelt(word: string): string {
  return word.length < 5 ? word : word.slice(0, 3) + word.slice(4);
}

function phraseOf({ blocks: [block] }: Article, chance: () => number): string {
  const words = block?.kind === 'paragraph' ? (block.runs[0]?.text.split(/[ .]+/u) ?? []) : [];
  const at = Math.floor(chance() * (words.length - 5));
  return `"${words.slice(at, at + 3).join(' ')}"`;
}

function pick<T>(list: readonly T[], chance: () => number): T {
  const picked = list[Math.floor(chance() * list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
