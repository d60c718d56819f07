import { describe, expect, it } from 'vitest';
import { endsBeforeSmall, endsWithoutSpace, fullStopEnds } from './fullStop';
import { readFollower } from './sentenceFollower';
import { readStop } from './sentenceStop';

/** The stop looked at is written as ‖. */
const at = (marked: string) => {
  const stop = marked.indexOf('‖');
  const text = marked.replace('‖', '.');
  return { text, stop: readStop(text, stop), follower: readFollower(text, stop + 1) };
};

describe('fullStopEnds', () => {
  it.each([
    ['Il gelato‖ Rossi', true],
    ['Il prof‖ Rossi', false],
    ['Pane, vino, ecc‖ Rossi', true],
    ['La Bianchi S.p.A‖ Rossi', false],
    ['La Bianchi S.p.A‖ Il resto', true],
    ['La vitamina C‖ Rossi', true],
    ['Il signor C‖ Rossi', false],
    ['II‖ La fuga', false],
    ['1994‖ La fuga', true],
    ['Il sottosegr‖ Rossi', false],
    ['Fanno 38° C‖ Rossi', true],
  ])('judges “%s”', (marked, ends) => {
    const { text, stop, follower } = at(marked);
    expect(fullStopEnds(text, 0, stop.start, follower, false)).toBe(ends);
  });

  it('takes a short word before a figure in brackets for an abbreviation', () => {
    const { text, stop, follower } = at('(ed. or‖ 1949)');
    expect(fullStopEnds(text, 0, stop.start, follower, true)).toBe(false);
    const prose = at('È sua‖ 5 anni');
    expect(fullStopEnds(prose.text, 0, prose.stop.start, prose.follower, false)).toBe(true);
  });
});

describe('endsBeforeSmall', () => {
  it.each([
    ['Non mi piace‖ e poi', true],
    ['Lo sa (forse)‖ e poi', true],
    ['Era il 1994‖ e poi', true],
    ['Il comma 54‖ e poi', false],
    ['La Apple Corp‖ ha', false],
    ['La prof.ssa‖ ha', false],
    ['Pane, eccetera‖ e poi', false],
    ['Non mi piace‖» e poi', false],
  ])('judges “%s”', (marked, ends) => {
    const { text, stop } = at(marked);
    expect(endsBeforeSmall(text, stop)).toBe(ends);
  });
});

describe('endsWithoutSpace', () => {
  it.each([
    ['Tutto finito‖Poi basta', true],
    ['Nel 1994‖Vinse', true],
    ['«Mai»‖Poi', true],
    ['Il prof‖Rossi', false],
    ['La A‖Bianchi', false],
    ['bozza‖Finale.docx', false],
    ['mario‖Rossi@esempio.it', false],
    ['Tutto finito‖poi', false],
  ])('judges “%s”', (marked, ends) => {
    const { text, stop, follower } = at(marked);
    expect(endsWithoutSpace(text, stop, follower)).toBe(ends);
  });
});
