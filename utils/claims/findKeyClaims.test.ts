import { describe, expect, it } from 'vitest';
import { pieces } from '@/tests/site/pieces';
import { articleSpans, articleText } from '@/utils/article/articleText';
import { claimSchema } from './claim';
import { findKeyClaims, type ClaimSource } from './findKeyClaims';

const sources: ClaimSource[] = pieces.map((piece) => ({
  title: piece.title,
  standfirst: piece.standfirst.length > 0 ? piece.standfirst.join(' ') : null,
  text: articleText(piece.blocks),
  spans: articleSpans(piece.blocks),
}));

/** A small generator with a seed, so that a failing case comes again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function mutate(text: string, random: () => number): string {
  const extras = [
    '.',
    ' ',
    '\n\n',
    '«',
    '»',
    '“',
    '(',
    ')',
    '?',
    ';',
    ':',
    '\ud83d',
    '…',
    'è',
    ', ma ',
    '"',
    '\u0000',
    'SE',
    '12,5 %',
    ' non ',
  ];
  let mutated = text;
  for (let change = 0; change < 40; change += 1) {
    const at = Math.floor(random() * mutated.length);
    const until = random() < 0.5 ? at : at + Math.floor(random() * 40);
    mutated = mutated.slice(0, at) + (extras[Math.floor(random() * extras.length)] ?? '') + mutated.slice(until);
  }
  return mutated;
}

function check(source: ClaimSource, options?: { limit: number }): void {
  const claims = findKeyClaims(source, options);
  expect(findKeyClaims(source, options)).toEqual(claims);
  for (const claim of claims) {
    expect(claimSchema.safeParse(claim).success).toBe(true);
    expect(claim.start).toBeGreaterThanOrEqual(0);
    expect(claim.end).toBeLessThanOrEqual(source.text.length);
    const words = source.text.slice(claim.start, claim.end);
    expect(words.trim()).toBe(words);
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(claim.reasons).size).toBe(claim.reasons.length);
    if (claim.quoted) expect(claim.kinds).toEqual(['attribution']);
  }
  const inOrder = claims.toSorted((one, other) => one.start - other.start);
  inOrder.slice(1).forEach((claim, index) => {
    expect(claim.start).toBeGreaterThanOrEqual(inOrder[index]?.end ?? 0);
  });
  const scores = claims.map(({ score }) => score);
  expect(scores.toSorted((one, other) => other - one)).toEqual(scores);
}

describe('findKeyClaims', () => {
  it.each(sources)('chooses 3 to 7 claims of “$title”, best first, each verbatim and with its reasons', (source) => {
    check(source);
    const claims = findKeyClaims(source);
    expect(claims.length).toBeGreaterThanOrEqual(3);
    expect(claims.length).toBeLessThanOrEqual(7);
    for (const claim of claims) {
      const words = source.text.slice(claim.start, claim.end);
      expect(claim.reasons.length).toBeGreaterThan(0);
      expect(words.endsWith('?')).toBe(false);
      expect(words).not.toMatch(/^(?:Ma|Inoltre|Tanto che|Cioè|Ossia|Questo|Infatti)\b/);
      expect(claim.quoted).toBe(false);
    }
  });

  it.each(sources)('gives as many claims of “$title” as are asked for', (source) => {
    for (const limit of [0, 1, 5, 10]) {
      check(source, { limit });
      expect(findKeyClaims(source, { limit })).toHaveLength(limit);
    }
  });

  it('holds its promises on mutated texts, with and without spans', () => {
    const random = randomNumbers(20_261_123);
    for (const source of sources) {
      for (let round = 0; round < 2; round += 1) {
        const text = mutate(source.text, random);
        check({ ...source, text, spans: undefined });
        check({ ...source, text });
        check({ ...source, text }, { limit: 4 });
      }
    }
  });

  it.each([
    ['nothing', ''],
    ['one word', 'Pane'],
    ['no full stop', 'una frase senza fine e senza punti '.repeat(400)],
    ['all capitals', 'IL GOVERNO DEVE CAMBIARE STRADA SUBITO. '.repeat(5) + 'LA SCUOLA NON HA SOLDI E NON HA MAESTRI DA ANNI.'],
    [
      'another language',
      'The government should change course because the schools have no money. We must act now, before the winter comes. Nobody in Rome seems to care about it at all.',
    ],
    ['lone surrogates', '\ud83d Il governo deve cambiare strada \udc00 perché la scuola non ha soldi. \ud83d'],
    ['right to left', 'هذا نص قصير جدا عن المدرسة. والحكومة يجب أن تغير الطريق.'],
    ['emoji', '😀😀😀 😀. 😀'],
    ['only questions', 'Che fare della scuola italiana oggi? Chi paga i maestri di domani? E noi dove eravamo?'],
    ['marks without end', '«“(['.repeat(3000)],
  ])('bears %s', (_, text) => {
    check({ title: text.slice(0, 80), standfirst: text.slice(0, 200), text });
    check({ title: '', standfirst: null, text }, { limit: 3 });
  });

  it('does not show somebody else’s words as the author’s', () => {
    const text =
      '«Bisogna chiudere le scuole, perché sono il problema di questo Paese e lo saranno per sempre.»\n\nIl ministro lo ha detto ieri, davanti a una scuola di Cosenza. Le scuole vanno invece riaperte la sera.';
    const quotation = findKeyClaims({ title: 'Le scuole', standfirst: null, text }, { limit: 5 }).find(({ start }) => start === 0);
    expect(quotation).toMatchObject({ quoted: true, kinds: ['attribution'] });
    const blocks = [{ start: 0, end: text.length, kind: 'quote', quoted: true }];
    expect(findKeyClaims({ title: '', standfirst: null, text, spans: blocks }, { limit: 5 }).every(({ quoted }) => quoted)).toBe(true);
  });

  it('shows a point that opens with “Ma” from behind it, where enough is left', () => {
    const text =
      'La rete è vecchia. Ma i Comuni del Mezzogiorno dovrebbero rifarla prima di ogni altra opera pubblica. Ma nessuno lo dice mai.';
    const [claim] = findKeyClaims({ title: '', standfirst: null, text }, { limit: 1 });
    expect(text.slice(claim?.start, claim?.end)).toBe('i Comuni del Mezzogiorno dovrebbero rifarla prima di ogni altra opera pubblica.');
  });

  it('takes nothing from headings, captions, tables, verse and notes', () => {
    const text = 'Bisogna cambiare strada, e bisogna farlo prima che la scuola chiuda.';
    for (const kind of ['heading', 'figure', 'table', 'verse', 'note', 'code']) {
      expect(
        findKeyClaims({ title: '', standfirst: null, text, spans: [{ start: 0, end: text.length, kind, quoted: false }] }, { limit: 3 }),
      ).toEqual([]);
    }
  });

  it('says the same thing once', () => {
    const text = Array.from({ length: 30 }, (_, index) => `La scuola italiana deve cambiare strada ${String(index)} volte.`).join(' ');
    expect(findKeyClaims({ title: 'La scuola', standfirst: null, text })).toHaveLength(1);
  });

  it('bounds its work: beyond a very long piece more words cost nothing more', () => {
    const random = randomNumbers(7);
    const vocabulary = (sources[0]?.text ?? '').split(/\s+/);
    const sentence = () => `${Array.from({ length: 20 }, () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '').join(' ')}.`;
    const paragraph = () => Array.from({ length: 10 }, sentence).join(' ');
    const text = Array.from({ length: 250 }, paragraph).join('\n\n');
    const four = [text, text, text, text];
    // Counted, not timed: what is read of the text goes through charCodeAt.
    const looks = (long: string) => {
      let count = 0;
      const look = Object.getOwnPropertyDescriptor(String.prototype, 'charCodeAt') ?? {};
      const { value: charCodeAt } = look as { value: (at: number) => number };
      // A spy would keep a million calls in mind.
      Object.defineProperty(String.prototype, 'charCodeAt', {
        ...look,
        value(this: string, at: number) {
          count += 1;
          return charCodeAt.call(this, at);
        },
      });
      findKeyClaims({ title: 'Titolo', standfirst: null, text: long });
      Object.defineProperty(String.prototype, 'charCodeAt', look);
      return count;
    };
    expect(looks(text.slice(0, 20_000))).toBeGreaterThan(10_000);
    expect(looks(four.join('\n\n'))).toBeLessThan(looks(text) * 1.5);
    check({ title: 'Titolo', standfirst: null, text: four.join(' ') });
  }, 30_000);
});
