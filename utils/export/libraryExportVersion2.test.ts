import { expect, it } from 'vitest';
import fixture from './fixtures/version2.json';
import { libraryExportVersion2Schema } from './libraryExportVersion2';

it('takes what is on readers’ disks, every field of it', () => {
  expect(libraryExportVersion2Schema.parse(fixture)).toEqual(fixture);
});

it('is no other version', () => {
  expect(libraryExportVersion2Schema.safeParse({ ...fixture, version: 3 }).success).toBe(false);
});
