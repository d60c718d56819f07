import { expect, it } from 'vitest';
import { watchRevision } from '@/utils/messaging/revision';
import { announceChange } from './announceChange';

it('is heard at every address of the piece', async () => {
  const [address, short] = ['https://www.glistatigenerali.com/economia/acqua/', 'https://www.glistatigenerali.com/?p=7'];
  const heard = [address, short].map(
    (watched) => new Promise((resolve) => watchRevision(watched, () => resolve(watched), new AbortController().signal)),
  );
  await announceChange({ address, otherAddresses: [short] });
  expect(await Promise.all(heard)).toEqual([address, short]);
});
