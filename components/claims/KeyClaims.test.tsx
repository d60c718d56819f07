// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import type { Claim } from '@/utils/claims/claim';
import { KeyClaims } from './KeyClaims';

const heard = vi.fn<(key: string) => void>();
const claims = [0, 8].map((start): Claim => ({ start, end: start + 7, kinds: [], quoted: false, reasons: [], score: 0 }));

beforeEach(() => {
  heard.mockClear();
  // jsdom shows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  const nothing = (): void => undefined;
  render(
    <div onKeyDown={({ key }) => heard(key)}>
      <KeyClaims
        article={articleAbout('acqua')}
        text="Primo. Secondo."
        shown={claims}
        aside={[]}
        remark={null}
        order="text"
        isHighlighted={() => false}
        onOrder={nothing}
        onDismiss={nothing}
        onRestore={nothing}
        onJump={nothing}
        onJumpOnPage={nothing}
        tell={nothing}
      />
    </div>,
  );
});
afterEach(cleanup);

it.each([
  ['at a point', () => screen.getAllByRole('listitem')[0]?.querySelector('button')],
  ['at the choice of an order', () => screen.getAllByRole('radio')[0]],
  ['at a button below the list', () => screen.getByRole('button', { name: 'Copia tutti' })],
])('tells its keys at “?”, %s, and the page does not', (_, place) => {
  fireEvent.keyDown(place()!, { key: '?', shiftKey: true });
  expect(screen.getByRole('dialog', { hidden: true }).textContent).toContain('vai al punto');
  expect(heard).not.toHaveBeenCalled();
});
