// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Claim } from '@/utils/claims/claim';
import { claimKeys } from './claimKeys';

afterEach(cleanup);

const names = ['uno', 'due', 'tre'];
const claims = names.map((_, start): Claim => ({ start, end: start + 1, kinds: [], quoted: false, reasons: [], score: 0 }));

/** A list of three points inside a page with keys of its own; what was done is told as “what start”. */
function list(): { done: string[]; heard: string[]; press: (key: string, more?: KeyboardEventInit) => boolean } {
  const done: string[] = [];
  const heard: string[] = [];
  const note =
    (what: string) =>
    (claim: Claim): void =>
      void done.push(`${what} ${names[claim.start]}`);
  const onKeyDown = claimKeys(claims, {
    onJumpOnPage: note('page'),
    onCopy: note('copy'),
    onHighlight: note('highlight'),
    onDismiss: note('dismiss'),
  });
  render(
    <div onKeyDown={({ key }) => void heard.push(key)}>
      <ol onKeyDown={onKeyDown}>
        {names.map((name) => (
          <li key={name}>
            <button type="button" class="claim-jump">
              {name}
            </button>
          </li>
        ))}
      </ol>
    </div>,
  );
  screen.getByText('due').focus();
  return { done, heard, press: (key, more = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more }) };
}

it('walks the points, and stays at the ends', () => {
  const { press } = list();
  const at = (key: string): string | null | undefined => {
    press(key);
    return document.activeElement?.textContent;
  };
  expect(['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End'].map(at)).toEqual(['tre', 'tre', 'due', 'uno', 'uno', 'tre']);
});

it('does with the point under the focus what its buttons do, in small letters and large, and is the only one to answer', () => {
  const { done, heard, press } = list();
  for (const key of ['e', 'E', 'c', 'o', 'Delete']) press(key, { shiftKey: key === 'E' });
  expect(done).toEqual(['highlight due', 'highlight due', 'copy due', 'page due', 'dismiss due']);
  expect(heard).toEqual([]);
});

it('leaves to the browser and the page what it does not know, and what is pressed with Ctrl, Alt or Meta', () => {
  const { done, heard, press } = list();
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) expect(press('c', more)).toBe(true);
  for (const key of ['x', '?']) expect(press(key)).toBe(true);
  expect(press('Enter')).toBe(true);
  expect(done).toEqual([]);
  expect(heard).toEqual(['c', 'c', 'c', 'x', '?', 'Enter']);
});
