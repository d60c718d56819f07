import { expect, it } from 'vitest';
import { readerRequest, savedRequest } from './readerRequest';

const address = 'https://www.glistatigenerali.com/cultura/una-prova/';

it('asks for a saved piece by its address', () => {
  expect(readerRequest(savedRequest(address))).toEqual({ kind: 'saved', address });
});

it('asks for one of its highlights, and leaves out what is no id', () => {
  expect(readerRequest(savedRequest(address, 'a1-b2'))).toEqual({ kind: 'saved', address, highlight: 'a1-b2' });
  expect(readerRequest(`${savedRequest(address)}&highlight=%3Cb%3E`)).toEqual({ kind: 'saved', address });
});

it('asks for the piece of a tab', () => {
  expect(readerRequest('?tab=12')).toEqual({ kind: 'tab', tabId: 12 });
});

it.each(['', '?tab=', '?tab=1e3', '?tab=-1', '?address=https://example.org/', '?address=javascript:alert(1)'])('refuses %s', (search) => {
  expect(readerRequest(search)).toBeNull();
});
