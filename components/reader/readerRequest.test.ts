import { expect, it } from 'vitest';
import { changesRequest, mendingRequest, readerRequest, savedRequest, versionRequest } from './readerRequest';

const address = 'https://www.glistatigenerali.com/cultura/una-prova/';

it('asks for a saved piece by its address', () => {
  expect(readerRequest(savedRequest(address))).toEqual({ kind: 'saved', address });
});

it('asks for one of its highlights, and leaves out what is no id', () => {
  expect(readerRequest(savedRequest(address, 'a1-b2'))).toEqual({ kind: 'saved', address, highlight: 'a1-b2' });
  expect(readerRequest(`${savedRequest(address)}&highlight=%3Cb%3E`)).toEqual({ kind: 'saved', address });
});

it('asks for a passage of its text, and leaves out what is none', () => {
  expect(readerRequest(savedRequest(address, { start: 40, end: 90 }))).toEqual({ kind: 'saved', address, passage: { start: 40, end: 90 } });
  expect(readerRequest(savedRequest(address, { start: 90, end: 90 }))).toEqual({ kind: 'saved', address });
});

it('asks for a kept version, and for what changed up to it or up to what a tab shows', () => {
  expect(readerRequest(versionRequest(address, 1700))).toEqual({ kind: 'saved', address, version: 1700 });
  expect(readerRequest(changesRequest(address, { keptAt: 1700 }))).toEqual({ kind: 'changes', address, other: { keptAt: 1700 } });
  expect(readerRequest(changesRequest(address, { tabId: 12 }))).toEqual({ kind: 'changes', address, other: { tabId: 12 } });
});

it('asks for the page on which a piece is corrected', () => {
  expect(readerRequest(mendingRequest(address))).toEqual({ kind: 'mending', address });
});

it('asks for the piece of a tab', () => {
  expect(readerRequest('?tab=12')).toEqual({ kind: 'tab', tabId: 12 });
});

it.each(['', '?tab=', '?tab=1e3', '?tab=-1', '?tab=2147483648', '?address=https://example.org/', '?address=javascript:alert(1)'])(
  'refuses %s',
  (search) => {
    expect(readerRequest(search)).toBeNull();
  },
);
