// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import type { Conversion } from './conversion';
import { noteIdOf, toNote } from './toNote';
const conversion: Conversion = { address: sampleAddress, targets: new Set(['qui']), notes: new Map([['nota-1', '1']]), blocksIn: () => [] };
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

it('drops the label that opens it', () => {
  expect(toNote('nota-1', [{ kind: 'paragraph', runs: [{ text: '[1]' }, { text: ' La nota.' }] }], conversion)).toEqual({
    kind: 'note',
    id: 'nota-1',
    label: '1',
    blocks: [{ kind: 'paragraph', runs: [{ text: 'La nota.' }] }],
  });
  expect(toNote('nota-1', [], conversion)).toBeNull();
});

it('keeps a number that is part of its text', () => {
  expect(toNote('nota-1', [{ kind: 'paragraph', runs: [{ text: '1992 fu l’anno.' }] }], conversion)).toMatchObject({
    blocks: [{ runs: [{ text: '1992 fu l’anno.' }] }],
  });
});

it('knows a note by its id or that of its anchor', () => {
  expect([
    noteIdOf(first('<li id="nota-1">a</li>'), conversion),
    noteIdOf(first('<p><a name="nota-1"></a>a</p>'), conversion),
    noteIdOf(first('<p id="qui">a</p>'), conversion),
  ]).toEqual(['nota-1', 'nota-1', null]);
});
