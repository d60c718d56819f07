import { expect, it } from 'vitest';
import { decodeText } from './decodeText';

const latin = Uint8Array.from([0x63, 0x69, 0x74, 0x74, 0xe0]).buffer;
const utf8 = new TextEncoder().encode('città').buffer;

it.each([
  ['UTF-8 where nothing is said', utf8, ''],
  ['as the content type says', latin, 'text/html; charset=iso-8859-1'],
  ['as the content type says in quotation marks', latin, 'text/xml; charset="windows-1252"'],
  ['UTF-8 where what is said does not exist', utf8, 'text/html; charset=klingon'],
])('reads %s', (_, bytes, type) => {
  expect(decodeText(bytes, type)).toBe('città');
});

it('reads as an XML declaration says, which the content type overrules', () => {
  const head = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?><t>');
  const bytes = new Uint8Array([...head, ...new Uint8Array(latin)]).buffer;
  expect(decodeText(bytes, 'text/xml')).toMatch(/città$/u);
  expect(decodeText(new Uint8Array([...head, ...new Uint8Array(utf8)]).buffer, 'text/xml; charset=utf-8')).toMatch(/città$/u);
});
