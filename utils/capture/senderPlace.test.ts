import { expect, it } from 'vitest';
import { senderPlace } from './senderPlace';

const [loaded, now] = ['https://www.glistatigenerali.com/economia/acqua/', 'https://www.glistatigenerali.com/economia/porto/'];
const sender = { id: 'taccuino', url: `${loaded}?utm_source=x#:~:text=acqua`, tab: { id: 7, url: now } as never };

it('is the address that the page was loaded with where it names none', () => {
  expect(senderPlace(sender, null)).toEqual({ tabId: 7, address: loaded, settled: false });
});

it('is the one of both addresses that the page means', () => {
  expect(senderPlace(sender, `${now}#capitolo`).address).toBe(now);
  expect(senderPlace(sender, loaded).address).toBe(loaded);
});

it('is never an address that the browser does not tell', () => {
  expect(senderPlace(sender, 'https://www.glistatigenerali.com/altro/').address).toBe(loaded);
});

it.each([`${loaded}#nota`, undefined])('is settled while the tab has gone nowhere else: %s', (url) => {
  expect(senderPlace({ ...sender, tab: { id: 7, url } as never }, loaded)).toEqual({ tabId: 7, address: loaded, settled: true });
});

it.each([
  { ...sender, tab: undefined as never },
  { ...sender, url: 'https://altrove.example/' },
  { id: 'taccuino', tab: sender.tab },
])('is nowhere for a sender that is no page of the publisher', (stranger) => {
  expect(() => senderPlace(stranger, now)).toThrow('from elsewhere');
});
