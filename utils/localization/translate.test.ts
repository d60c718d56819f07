import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, interfaceLanguage, translate, translateCount } from './translate';

describe('translate', () => {
  it('speaks the browser’s language', () => {
    expect(interfaceLanguage()).toBe('it');
    expect(translate('extensionName')).toContain('per chi legge Gli Stati Generali');
  });

  it('counts in one and many, in the language’s own figures', () => {
    expect(translateCount('minutes', 1)).toBe('1 minuto');
    expect(translateCount('minutes', 12_000)).toBe('12.000 minuti');
    expect(formatNumber(1234567)).toBe('1.234.567');
  });

  it('writes a day in words and leaves alone what is not a day', () => {
    expect(formatDay('2025-01-29')).toBe('29 gennaio 2025');
    expect(formatDay('presto')).toBe('presto');
  });
});
