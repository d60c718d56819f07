import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Messages, localeFaults } from './localeFaults';
import { root, sourceFiles } from './tree';

const messages = (language: string) =>
  JSON.parse(readFileSync(path.join(root, 'public/_locales', language, 'messages.json'), 'utf8')) as Messages;

const message = (text: string) => ({ message: text });

describe('locales', () => {
  it('agree with each other and with the code', () => {
    const sources = sourceFiles(['entrypoints', 'components', 'utils'], ['.ts', '.tsx', '.html']).filter(
      (file) => !file.path.includes('.test.'),
    );
    sources.push({ path: 'wxt.config.ts', text: readFileSync(path.join(root, 'wxt.config.ts'), 'utf8') });
    expect(localeFaults(messages('it'), messages('en'), sources)).toEqual([]);
  });

  it.each([
    ['a key in one language only', { a: message('x') }, {}, 'missing in English'],
    ['other placeholders', { a: message('$1 di $2') }, { a: message('$1') }, 'other placeholders'],
    ['an empty message', { a: message('') }, { a: message('x') }, 'empty'],
    ['a lost number', { a: message(' minuti') }, { a: message(' minutes') }, 'with a space'],
    ['a raised voice', { a: message('Salvato!') }, { a: message('Saved.') }, 'raises its voice'],
  ] as const)('turn red at %s', (_, italian, english, fault) => {
    expect(localeFaults(italian, english, [{ path: 'a.ts', text: "'a'" }]).join()).toContain(fault);
  });

  it('turn red at a key that nothing names', () => {
    const both = { unused: message('x'), minutes_one: message('$1') };
    expect(localeFaults(both, both, [{ path: 'a.ts', text: "translateCount('minutes', 1)" }])).toEqual(['unused: not used']);
  });
});
