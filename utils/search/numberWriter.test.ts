import { expect, it } from 'vitest';
import { NumberReader, numberWriter } from './numberWriter';

const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 2 ** 28, 2 ** 31 - 1];

it('reads back what was written, small numbers from one byte', () => {
  const writer = numberWriter(1);
  for (const number of numbers) writer.write(number);
  writer.writeByte(255);
  writer.copy(Uint8Array.of(7, 8));
  const reader = new NumberReader(writer.bytes());
  expect(numbers.map(() => reader.read())).toEqual(numbers);
  expect([reader.readByte(), reader.readByte(), reader.at, writer.length()]).toEqual([255, 7, writer.length() - 1, reader.bytes.length]);
  writer.clear();
  writer.write(127);
  expect([...writer.bytes()]).toEqual([127]);
});

it('throws where the bytes end too early, and at what is no number', () => {
  expect(() => new NumberReader(Uint8Array.of(128)).read()).toThrow(RangeError);
  expect(() => new NumberReader(Uint8Array.of(128, 128, 128, 128, 128, 1)).read()).toThrow(RangeError);
  expect(() => new NumberReader(Uint8Array.of()).readByte()).toThrow(RangeError);
});
