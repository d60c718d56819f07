import { expect, it } from 'vitest';
import fixture from './fixtures/version2.json';
import { libraryExportSchema } from './libraryExport';
import { fromExportVersion2, libraryExportVersion2Schema } from './libraryExportVersion2';

it('becomes a file of today that the schema of today takes', () => {
  const file = fromExportVersion2(libraryExportVersion2Schema.parse(fixture));
  expect(libraryExportSchema.parse(file)).toEqual(file);
});

it('is not what version 3 writes', () => {
  expect(libraryExportVersion2Schema.safeParse({ ...fixture, version: 3 }).success).toBe(false);
});
