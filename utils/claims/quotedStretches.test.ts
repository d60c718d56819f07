import { describe, expect, it, vi } from 'vitest';
import { quotedShare, quotedStretches } from './quotedStretches';

const said = 'i tubi sono vecchi e nessuno li vuole pagare';
const stretchesOf = (text: string) => quotedStretches(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('quotedStretches', () => {
  it.each([`«${said}»`, `“${said}”`, `"${said}"`, `„${said}“`])('finds %s, marks included', (quotation) => {
    expect(stretchesOf(`Ha detto: ${quotation}, e via.`)).toEqual([quotation]);
  });

  it('finds each of several, and what is quoted inside one only once', () => {
    expect(stretchesOf(`«${said}» dice uno, «${said}» l’altro`)).toHaveLength(2);
    expect(stretchesOf(`«${said} “${said}” ${said}»`)).toHaveLength(1);
  });

  it('passes over titles, nicknames and marks that nobody closed', () => {
    expect(stretchesOf('La rete «Appia» e il piano “Acqua”')).toEqual([]);
    expect(stretchesOf(`«${said}`)).toEqual([]);
    expect(stretchesOf(`«${'a'.repeat(4000)}»`)).toEqual([]);
    expect(stretchesOf(`“slip «${said}»`)).toEqual([`«${said}»`]);
  });

  it('looks only between the two offsets', () => {
    const text = `«${said}» poi «${said}»`;
    const second = text.lastIndexOf('«');
    expect(quotedStretches(text, second, text.length)).toEqual([{ start: second, end: text.length }]);
    expect(quotedStretches(text, 0, 20)).toEqual([]);
  });

  it('reads no further than its end, so that a text of many parts is read once', () => {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    quotedStretches('parola '.repeat(1000), 7, 14);
    const read = exec.mock.calls.map(([text]) => text.length);
    exec.mockRestore();
    expect(read).toEqual([7]);
  });
});

describe('quotedShare', () => {
  it('is the part of the span that lies in quotations', () => {
    const stretches = [
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ];
    expect(quotedShare(stretches, { start: 5, end: 25 })).toBe(0.5);
    expect(quotedShare(stretches, { start: 22, end: 28 })).toBe(1);
    expect(quotedShare(stretches, { start: 10, end: 20 })).toBe(0);
    expect(quotedShare(stretches, { start: 5, end: 5 })).toBe(0);
    expect(quotedShare([], { start: 0, end: 9 })).toBe(0);
  });
});
