import { describe, expect, it } from 'vitest';
import { isApostrophe, isCapital, isDigit, isLetter, isLineBreak, isSmall, isSpace } from './letters';

/** The units of a text for which the answer is yes. */
const chosen = (text: string, holds: (code: number) => boolean) =>
  Array.from({ length: text.length }, (_, at) => text.charAt(at))
    .filter((unit) => holds(unit.charCodeAt(0)))
    .join('');

const prose = 'Àb9, Éñ×÷ß ªº “Жд” 漢字 ½_-\u0301\ud83d\ude00';

describe('letters', () => {
  it.each([
    ['isDigit', isDigit, '9'],
    ['isLetter', isLetter, 'ÀbÉñßªºЖд漢字\u0301'],
    ['isCapital', isCapital, 'ÀÉЖ'],
    ['isSmall', isSmall, 'bñßд'],
  ])('%s tells %j', (_, holds, answer) => {
    expect(chosen(prose, holds)).toBe(answer);
  });

  it('knows every blank and every line break, and neither in a word', () => {
    const blanks = ' \t\n\v\f\r\u00a0\u2009\u200b\u2028\u2029\u202f\u3000\ufeff';
    expect(chosen(`a${blanks}9-_’.`, isSpace)).toBe(blanks);
    expect(chosen(`a ${blanks}.`, isLineBreak)).toBe('\n\v\f\r\u2028\u2029');
  });

  it('knows an apostrophe however it was typed, and no quotation mark', () => {
    expect(chosen('l\'’‘ʼ´`"“”«»,a', isApostrophe)).toBe("'’‘ʼ´`");
  });

  it('agrees with Unicode on every letter of the languages of Europe', () => {
    for (let code = 0; code < 0x590; code += 1) {
      const unit = String.fromCharCode(code);
      if (/\p{L}/u.test(unit)) expect([unit, isLetter(code)]).toEqual([unit, true]);
      if (code < 0x100) expect([unit, isLetter(code)]).toEqual([unit, /\p{L}/u.test(unit)]);
    }
  });

  it('says no past the end of a text', () => {
    for (const holds of [isDigit, isLetter, isCapital, isSmall, isSpace, isLineBreak, isApostrophe])
      expect(holds(''.charCodeAt(0))).toBe(false);
  });
});
