// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useToastLife } from './useToastLife';

const end = vi.fn();
let held = false;
let visibility: DocumentVisibilityState = 'visible';

function Toast({ notice }: { notice: object | null }) {
  useToastLife(notice, () => held, end);
  return null;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  end.mockReset();
  [held, visibility] = [false, 'visible'];
});

it('ends what was seen for eight seconds', () => {
  render(<Toast notice={{}} />);
  vi.advanceTimersByTime(7999);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledTimes(1);
});

it('does not let it run out while nobody sees the page, nor while somebody is at it', () => {
  render(<Toast notice={{}} />);
  vi.advanceTimersByTime(5000);
  visibility = 'hidden';
  vi.advanceTimersByTime(60_000);
  visibility = 'visible';
  vi.advanceTimersByTime(2000);
  held = true;
  vi.advanceTimersByTime(60_000);
  held = false;
  vi.advanceTimersByTime(7000);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(end).toHaveBeenCalledTimes(1);
});

it('gives each notice its own time', () => {
  const { rerender } = render(<Toast notice={{}} />);
  vi.advanceTimersByTime(7000);
  rerender(<Toast notice={{}} />);
  vi.advanceTimersByTime(7000);
  expect(end).not.toHaveBeenCalled();
  rerender(<Toast notice={null} />);
  vi.advanceTimersByTime(60_000);
  expect(end).not.toHaveBeenCalled();
});
