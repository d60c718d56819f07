import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatDayAndTime,
  formatMoment,
  formatNames,
  formatNumber,
  interfaceLanguage,
  translate,
  translateCount,
} from './translate';

describe('translate', () => {
  it('speaks the browser’s language', () => {
    expect(interfaceLanguage()).toBe('it');
    expect(translate('extensionName')).toContain('per chi legge Gli Stati Generali');
  });

  it('counts in one and many, in the language’s own figures', () => {
    expect(translateCount('articleMinutes', 1)).toBe('1 minuto di lettura');
    expect(translateCount('articleMinutes', 12_000)).toBe('12.000 minuti di lettura');
    expect(formatNumber(1234567)).toBe('1.234.567');
  });

  it('joins names as the language does', () => {
    const names = ['Ada', 'Bea', 'Cleo'];
    expect(formatNames(names, 'conjunction')).toBe('Ada, Bea e Cleo');
    expect(formatNames(names, 'disjunction')).toBe('Ada, Bea o Cleo');
    expect(formatNames(['Ada'], 'unit')).toBe('Ada');
  });

  it('writes a day in words and leaves alone what is not a day', () => {
    expect(formatDay('2025-01-29')).toBe('29 gennaio 2025');
    expect(formatDay('presto')).toBe('presto');
  });

  it('writes a moment as its day', () => {
    expect(formatMoment(new Date(2026, 10, 23, 9).getTime())).toBe('23 novembre 2026');
  });

  it('writes a moment as its day and time, by which two of one day are told apart', () => {
    expect(formatDayAndTime(new Date(2026, 10, 23, 9, 5).getTime())).toBe('23 novembre 2026 alle ore 09:05');
  });

  it('writes bytes in a unit that a reader can picture', () => {
    expect(formatBytes(0)).toBe('0 kB');
    expect(formatBytes(12_400)).toBe('12 kB');
    expect(formatBytes(3_450_000)).toBe('3,5 MB');
    expect(formatBytes(2_000_000_000)).toBe('2 GB');
  });
});
