import { expect, it } from 'vitest';
import { imageType } from './imageType';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['\xFF\xD8\xFF\xE0\0\x10JFIF', 'image/jpeg'],
  ['\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x1CftypavifABCD', 'image/avif'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['<!doctype html>', null],
  ['\xFF\xD8', null],
  ['', null],
])('tells %j', (head, type) => {
  expect(imageType(latin(head))).toBe(type);
});
