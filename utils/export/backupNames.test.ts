import { expect, it } from 'vitest';
import { kindOfFile, pictureFile, pieceFile } from './backupNames';

it.each([
  ['https://www.glistatigenerali.com/economia/l-acqua-che-perdiamo/', 'articles/00012-l-acqua-che-perdiamo.json'],
  ['https://www.glistatigenerali.com/?p=7', 'articles/00012.json'],
  ['https://www.glistatigenerali.com/citt%C3%A0/../Perché-Sì/', 'articles/00012-perch-c3-a9-s-c3-ac.json'],
])('names the file of %s so that any disk takes it', (address, name) => {
  expect(pieceFile(12, address)).toBe(name);
  expect(kindOfFile(name)).toBe('piece');
});

it('cuts a long address, and knows the name again', () => {
  const name = pieceFile(100_000, `https://www.glistatigenerali.com/a/${'parola-'.repeat(30)}/`);
  expect(name.length).toBeLessThan(85);
  expect(kindOfFile(name)).toBe('piece');
});

it('names pictures by their piece and type', () => {
  expect(pictureFile(3, 1, 'image/jpeg')).toBe('images/00003-1.jpg');
  expect(kindOfFile('images/00003-1.jpg')).toBe('picture');
});

it.each(['../articles/00001.json', '/articles/00001.json', 'articles/../../x.json', 'articles\\00001.json', 'images/00001-1.svg', 'articles/00001-È.json', 'C:x', ''])(
  'knows that “%s” is none of ours',
  (name) => {
    expect(kindOfFile(name)).toBeNull();
  },
); // prettier-ignore
