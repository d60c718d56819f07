// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findAddresses } from './findAddresses';
const site = 'https://www.glistatigenerali.com';

it('believes a canonical address that ends like the tab’s', () => {
  expect(
    findAddresses(`${site}/pmi/un-pezzo/amp/?utm_source=x`, { canonical: `${site}/economia/pmi/un-pezzo/`, shortlink: `${site}/?p=43` }),
  ).toEqual({
    address: `${site}/economia/pmi/un-pezzo/`,
    otherAddresses: [`${site}/pmi/un-pezzo/`, `${site}/?p=43`],
  });
});

it('believes it where the tab has no slug', () => {
  expect(findAddresses(`${site}/?p=43`, { canonical: `${site}/pmi/un-pezzo/`, shortlink: null })).toEqual({
    address: `${site}/pmi/un-pezzo/`,
    otherAddresses: [`${site}/?p=43`],
  });
});

it('keeps another piece’s among the others, and passes over other sites and the home page', () => {
  expect(findAddresses(`${site}/pmi/un-pezzo/`, { canonical: `${site}/pmi/un-altro/`, shortlink: null })).toEqual({
    address: `${site}/pmi/un-pezzo/`,
    otherAddresses: [`${site}/pmi/un-altro/`],
  });
  expect(findAddresses(`${site}/pmi/un-pezzo/`, { canonical: 'https://evil.example/pmi/un-pezzo/', shortlink: `${site}/` })).toEqual({
    address: `${site}/pmi/un-pezzo/`,
    otherAddresses: [],
  });
});

it('is null outside the site', () => {
  expect(findAddresses('https://example.org/', { canonical: null, shortlink: null })).toBeNull();
});
