import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { scoreSentence, type ArticleContext } from './scoreSentence';
import { describeSentence, type Sentence } from './sentence';

const nothing: ArticleContext = { titleTopics: new Set(), standfirstTopics: new Set(), paragraphs: 9, sentences: 40, end: 10_000 };
const topicsOf = (text: string) => new Set(wordsOf(text).flatMap(({ stop, stem }) => (stop ? [] : [stem])));

function sentenceOf(text: string, place: Partial<Pick<Sentence, 'paragraph' | 'opensParagraph' | 'quoted'>> = {}): Sentence {
  return describeSentence(text, 0, text.length, wordsOf(text), {
    paragraph: 4,
    opensParagraph: false,
    quoted: false,
    ...place,
  });
}

const plain = 'Gli acquedotti delle grandi città italiane perdono un fiume intero nelle notti di agosto.';
const thesis = 'Bisogna rifare gli acquedotti delle città italiane, perché i tubi sono vecchi e perdono acqua.';
const scoreOf = (text: string, central = 0, context = nothing) => scoreSentence(sentenceOf(text), central, context).score;

describe('scoreSentence', () => {
  it('raises the score by what it tells, the heaviest reason first', () => {
    expect(scoreSentence(sentenceOf(plain), 0, nothing)).toMatchObject({ reasons: [] });
    const found = scoreSentence(sentenceOf(thesis), 1, nothing);
    expect(found.reasons.slice(0, 2).toSorted()).toEqual(['central', 'ought']);
    expect(found.reasons).toContain('cause');
    expect(found.score).toBeGreaterThan(scoreOf(thesis, 0.2));
    expect(found.reasons.length).toBeLessThanOrEqual(4);
  });

  it('counts what title and standfirst share with it', () => {
    const titled = scoreSentence(sentenceOf(plain), 0, { ...nothing, titleTopics: topicsOf('Acquedotti italiani') });
    expect(titled.reasons).toEqual(['title']);
    const told = scoreSentence(sentenceOf(plain), 0, { ...nothing, standfirstTopics: topicsOf('Acquedotti italiani') });
    expect(told.reasons).toEqual(['standfirst']);
    expect(titled.score).toBeGreaterThan(told.score);
  });

  it('counts the place: the first sentence, the last paragraph', () => {
    expect(scoreSentence(sentenceOf(plain, { paragraph: 0, opensParagraph: true }), 0, { ...nothing, sentences: 4 }).reasons).toEqual([
      'opening',
    ]);
    expect(scoreSentence(sentenceOf(plain, { paragraph: 8 }), 0, nothing).reasons).toEqual(['closing']);
    expect(scoreSentence(sentenceOf(plain, { paragraph: 1 }), 0, { ...nothing, paragraphs: 2 }).reasons).toEqual([]);
  });

  it('puts what stands late a little before what stands early, but not in a short text', () => {
    const early = sentenceOf(plain);
    const late = { ...early, start: 8000, end: 8000 + early.end };
    expect(scoreSentence(late, 0, nothing).score).toBeGreaterThan(scoreSentence(early, 0, nothing).score);
    const few = { ...nothing, sentences: 6 };
    expect(scoreSentence(late, 0, few).score).toBe(scoreSentence(early, 0, few).score);
  });

  it('believes the place before what is shared where there are few sentences', () => {
    const few = { ...nothing, sentences: 4, paragraphs: 1 };
    const opening = scoreSentence(sentenceOf(plain, { paragraph: 0, opensParagraph: true }), 0, few).score;
    expect(opening).toBeGreaterThan(scoreSentence(sentenceOf(plain, { paragraph: 0 }), 1, few).score);
    expect(scoreSentence(sentenceOf(plain, { paragraph: 0 }), 0, { ...few, end: plain.length }).reasons).toEqual(['closing']);
  });

  it('takes what says much before what says little, but not in a text of a few sentences', () => {
    const longer = plain.replace('.', ', mentre nei paesi di montagna le fontane restano asciutte dal mattino alla sera.');
    expect(scoreOf(longer)).toBeGreaterThan(scoreOf(plain));
    expect(scoreOf(longer, 0, { ...nothing, sentences: 1 }) - scoreOf(plain, 0, { ...nothing, sentences: 1 })).toBeLessThan(0.05);
  });

  it('takes away for what cannot stand alone', () => {
    expect(scoreOf(`Ma ${thesis.toLowerCase()}`)).toBeLessThan(scoreOf(thesis));
    expect(scoreOf(thesis.replace('.', '?'))).toBeLessThan(scoreOf(thesis));
  });

  it('never puts somebody else’s words before the author’s, nor tells their argument as his', () => {
    const own = scoreSentence(sentenceOf(thesis), 1, nothing);
    const quoted = scoreSentence(sentenceOf(thesis, { quoted: true }), 1, nothing);
    expect(quoted.score).toBeLessThan(own.score / 2);
    expect(quoted.reasons).toEqual(['central']);
  });
});
