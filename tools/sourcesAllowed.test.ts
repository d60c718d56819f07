import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { filesInZip, sourcesFaults } from './sourcesAllowed';

const whole = [
  'LICENSE',
  'README.md',
  'components/popup/Popup.tsx',
  'entrypoints/background.ts',
  'package-lock.json',
  'package.json',
  'public/_locales/it/messages.json',
  'public/icons/16.png',
  'tools/setUp.mjs',
  'tsconfig.json',
  'utils/text/foldText.ts',
  'wxt.config.ts',
];

test('a package that holds what the extension is built from has no fault', () => {
  expect(sourcesFaults(whole)).toEqual([]);
});

test('what does not belong and what is missing are told', () => {
  expect(sourcesFaults([...whole, '.env', 'tests/site/server.ts', 'utils/text/foldText.test.ts', 'notes.txt'])).toEqual([
    '.env does not belong',
    'tests/site/server.ts does not belong',
    'utils/text/foldText.test.ts does not belong',
    'notes.txt does not belong',
  ]);
  expect(sourcesFaults(whole.filter((file) => file !== 'LICENSE' && !file.startsWith('utils/')))).toEqual([
    'LICENSE is missing',
    'utils/ is missing',
  ]);
});

test('the files of an archive are read from its directory', () => {
  // An empty file named a.txt, as zip writes it.
  const archive = Buffer.from(
    '504b03041400000000000000210000000000000000000000000005000000612e747874' +
      '504b0102140314000000000000002100000000000000000000000000050000000000000000000000800100000000612e747874' +
      '504b0506000000000100010033000000230000000000',
    'hex',
  );
  expect(filesInZip(archive)).toEqual(['a.txt']);
  expect(() => filesInZip(Buffer.from('no archive'))).toThrow('not a zip archive');
});
