// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNotices, type Tell } from '@/components/hooks/useNotices';
import { tellFailure } from '@/components/hooks/failureMessages';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { keepImage } from '@/utils/library/imageQueue';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedImage } from '@/utils/library/savedImage';
import { Toast } from './Toast';

// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

const acqua = articleAbout('acqua');
const image = acqua.leadImage?.address ?? '';
let tell: Tell;

function Surface() {
  const notices = useNotices();
  ({ tell } = notices);
  return <Toast notice={notices.notice} onClose={notices.close} />;
}

beforeEach(async () => {
  // jsdom shows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
  render(<Surface />);
});
// The library is loaded when it is first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

it('offers the room that pictures take to what found the disk full, and tries it again once the reader has agreed', async () => {
  await keepImage({ articleAddress: acqua.address, imageAddress: image }, 'image/png', new ArrayBuffer(3000));
  const { promise: again, resolve } = Promise.withResolvers<Blob | null>();
  tellFailure(tell, 'full', () => void savedImage(acqua.address, image).then(resolve));
  await press('Fai spazio');
  await screen.findByText(/Togliendo 1 immagine, .* si liberano 3\s?kB/u);
  expect(await savedImage(acqua.address, image)).not.toBeNull();
  await press('Togli le immagini e riprova');
  expect(await again).toBeNull();
});

it('says so where there is no picture to remove', async () => {
  const again = vi.fn();
  tellFailure(tell, 'full', again);
  await press('Fai spazio');
  await screen.findByText(/^Non ci sono immagini salvate/u);
  expect(screen.queryByRole('button', { name: 'Togli le immagini e riprova' })).toBeNull();
  expect(again).not.toHaveBeenCalled();
});

it.each(['forbidden', 'unavailable'] as const)('offers no room where that is not what is wanting: %s', async (because) => {
  tellFailure(tell, because, () => undefined);
  await screen.findByText(/La biblioteca non risponde|Questo browser non permette/u);
  expect(screen.queryByRole('button')).toBeNull();
});
