import { describe, expect, it } from 'vitest';
import { parseQuery } from './parseQuery';

const words = (text: string) => parseQuery(text).words.map(({ folded }) => folded);

describe('words', () => {
  it.each([
    ['Perché la CITTÀ', ['perche', 'la', 'citta']],
    ['l’economia dell´acqua', ['l', 'economia', 'dell', 'acqua']],
    ['nord-est 12,4 1978', ['nord', 'est', '12', '4', '1978']],
    ['', []],
    ['  \n ', []],
    ['http://esempio.it', ['http', 'esempio', 'it']],
    ['.* [a-z]+ \\d $^', ['a', 'z', 'd']],
  ])('of %j', (text, folded) => {
    expect(words(text)).toEqual(folded);
    expect(parseQuery(text).faults).toEqual([]);
  });

  it('tells which are without a topic, which is still being typed, and takes years for words', () => {
    expect(parseQuery('il 1978 eco').words.map(({ stop, unfinished }) => [stop, unfinished])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(parseQuery('eco ').words.map(({ unfinished }) => unfinished)).toEqual([false]);
    expect(parseQuery('eco.').words.map(({ unfinished }) => unfinished)).toEqual([false]);
  });

  it('keeps apart what must not be', () => {
    const query = parseQuery('acqua -porto -"fuori uso" nord - sud -autore:neri');
    expect(query.words.map(({ folded }) => folded)).toEqual(['acqua', 'nord', 'sud']);
    expect(query.without.words.map(({ folded }) => folded)).toEqual(['porto']);
    expect(query.without.phrases.map((phrase) => phrase.words)).toEqual([['fuori', 'uso']]);
    expect(query.without.filters).toEqual([{ name: 'author', value: 'neri', isWhole: false }]);
  });
});

describe('phrases', () => {
  it.each([
    ['"libertà di stampa"', [['liberta', 'di', 'stampa']], false],
    ['«Libertà» “di stampa”', [['liberta'], ['di', 'stampa']], false],
    ['"libertà di st', [['liberta', 'di', 'st']], true],
    ['"" «» "?!"', [], false],
  ])('of %j', (text, phrases, unfinished) => {
    const query = parseQuery(text);
    expect(query.phrases.map((phrase) => phrase.words)).toEqual(phrases);
    expect(query.phrases.at(-1)?.unfinished ?? false).toBe(unfinished);
  });
});

describe('operators', () => {
  it.each([
    ['autore:Neri', { name: 'author', value: 'neri', isWhole: false }],
    ['author:"Giulia Neri"', { name: 'author', value: 'giulia neri', isWhole: true }],
    ['SEZIONE:Società', { name: 'section', value: 'societa', isWhole: false }],
    ['tag:«acqua pubblica»', { name: 'label', value: 'acqua pubblica', isWhole: true }],
    ['da:2024-01', { name: 'from', value: '2024-01-01' }],
    ['a:2025-06', { name: 'to', value: '2025-06-30' }],
    ['until:3/2/2025', { name: 'to', value: '2025-02-03' }],
    ['è:nonletto', { name: 'state', value: 'unread' }],
    ['e:"non letto"', { name: 'state', value: 'unread' }],
    ['is:archived', { name: 'state', value: 'archived' }],
    ['ha:evidenziazioni', { name: 'has', value: 'highlights' }],
    ['has:notes', { name: 'has', value: 'notes' }],
    ['colore:dato', { name: 'ink', value: 'figure' }],
    ['colour:Blue', { name: 'ink', value: 'figure' }],
  ])('reads %j', (text, filter) => {
    expect(parseQuery(text)).toMatchObject({ words: [], filters: [filter], faults: [] });
  });

  it.each([
    ['da:ieri', 'bad-date', 'da:ieri'],
    ['è:bello', 'bad-state', 'è:bello'],
    ['ha:fame', 'bad-has', 'ha:fame'],
    ['colore:fucsia', 'bad-ink', 'colore:fucsia'],
    ['umore:nero', 'unknown-operator', 'umore:'],
    ['da:2025 a:2024', 'days-turned', 'da:2025 a:2024'],
    ['🎉', 'no-words', '🎉'],
    ['?!', 'no-words', '?!'],
  ])('says of %j that it is a %s', (text, kind, part) => {
    expect(parseQuery(text).faults).toEqual([{ kind, part }]);
  });

  it('looks for the rest all the same', () => {
    expect(words('acqua da:ieri')).toEqual(['acqua']);
    expect(words('umore:nero')).toEqual(['umore', 'nero']);
  });

  it('says nothing of an operator whose value is still to come', () => {
    expect(parseQuery('acqua autore:')).toMatchObject({ filters: [], faults: [] });
    expect(parseQuery('autore:')).toMatchObject({ filters: [], faults: [] });
    expect(parseQuery('autore:"')).toMatchObject({ filters: [], faults: [] });
  });
});

it('looks for the first words of what is far too long, and says so', () => {
  const query = parseQuery('parola '.repeat(1500));
  expect(query.words).toHaveLength(32);
  expect(query.faults.map(({ kind }) => kind)).toEqual(['too-long']);
  expect(parseQuery('x'.repeat(10_000)).words).toHaveLength(1);
});
