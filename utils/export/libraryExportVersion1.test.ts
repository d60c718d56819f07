import { expect, it } from 'vitest';
import fixture from './fixtures/version1.json';
import { libraryExportSchema } from './libraryExport';
import { fromExportVersion1, libraryExportVersion1Schema } from './libraryExportVersion1';

it('becomes a file of today that the schema of today takes', () => {
  const file = fromExportVersion1(libraryExportVersion1Schema.parse(fixture));
  expect(libraryExportSchema.parse(file)).toEqual(file);
  expect(file.counts).toEqual({ ...fixture.counts, versions: 0 });
});

it('is not what version 2 writes', () => {
  expect(libraryExportVersion1Schema.safeParse({ ...fixture, version: 2 }).success).toBe(false);
});
