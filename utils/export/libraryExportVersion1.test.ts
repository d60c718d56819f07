import { expect, it } from 'vitest';
import fixture from './fixtures/version1.json';
import { fromExportVersion1, libraryExportVersion1Schema } from './libraryExportVersion1';
import { libraryExportVersion2Schema } from './libraryExportVersion2';

it('becomes a file of version 2 that the schema of version 2 takes', () => {
  const file = fromExportVersion1(libraryExportVersion1Schema.parse(fixture));
  expect(libraryExportVersion2Schema.parse(file)).toEqual(file);
  expect(file.counts).toEqual({ ...fixture.counts, versions: 0 });
});

it('is not what version 2 writes', () => {
  expect(libraryExportVersion1Schema.safeParse({ ...fixture, version: 2 }).success).toBe(false);
});
