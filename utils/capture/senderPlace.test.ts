import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { senderPlace } from './senderPlace';

const [loaded, now] = ['https://www.glistatigenerali.com/economia/acqua/', 'https://www.glistatigenerali.com/economia/porto/'];
const sender = { id: 'taccuino', url: `${loaded}?utm_source=x#:~:text=acqua`, tab: { id: 7, url: now } as never };

beforeEach(() => fakeBrowser.reset());

it('is the address that the page was loaded with where it names none', async () => {
  expect(await senderPlace(sender, null)).toEqual({ tabId: 7, address: loaded, settled: false });
});

it('is the one of both addresses that the page means', async () => {
  expect((await senderPlace(sender, `${now}#capitolo`)).address).toBe(now);
  expect((await senderPlace(sender, loaded)).address).toBe(loaded);
});

const third = 'https://www.glistatigenerali.com/economia/diga/';

it('is the piece on the way to which the tab has gone on since, and never the one that it was loaded with', async () => {
  await senderPlace(sender, now);
  const later = { ...sender, tab: { id: 7, url: third } as never };
  expect(await senderPlace(later, now)).toEqual({ tabId: 7, address: now, settled: false });
});

it('is where the tab has arrived meanwhile', async () => {
  const { id } = await fakeBrowser.tabs.create({ url: third });
  expect(await senderPlace({ ...sender, tab: { id, url: now } as never }, third)).toMatchObject({ address: third, settled: false });
});

it('is nowhere for an address at which the browser has never seen the tab', async () => {
  await expect(senderPlace(sender, third)).rejects.toThrow('never shown');
  await expect(senderPlace(sender, 'https://altrove.example/')).rejects.toThrow('never shown');
});

it.each([`${loaded}#nota`, undefined])('is settled while the tab has gone nowhere else: %s', async (url) => {
  expect(await senderPlace({ ...sender, tab: { id: 7, url } as never }, loaded)).toEqual({ tabId: 7, address: loaded, settled: true });
});

it.each([
  { ...sender, tab: undefined as never },
  { ...sender, url: 'https://altrove.example/' },
  { id: 'taccuino', tab: sender.tab },
])('is nowhere for a sender that is no page of the publisher', async (stranger) => {
  await expect(senderPlace(stranger, now)).rejects.toThrow('from elsewhere');
});
