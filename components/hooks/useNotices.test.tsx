// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Toast } from '@/components/controls/Toast';
import { useNotices } from './useNotices';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const undone: string[] = [];

function Page() {
  const { notice, tell, close } = useNotices();
  return (
    <>
      <button onClick={() => tell('tolto A', () => undone.push('A'))}>A</button>
      <button onClick={() => tell('tolto B', () => undone.push('B'))}>B</button>
      <input aria-label="campo" />
      <Toast notice={notice} onClose={close} />
    </>
  );
}

it('takes back the last thing by Control+Z, then the one before it, also after the notice has gone', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  undone.length = 0;
  render(<Page />);
  fireEvent.click(screen.getByText('A'));
  fireEvent.click(screen.getByText('B'));
  expect(screen.getByRole('status').textContent).toContain('tolto B');
  void act(() => void vi.advanceTimersByTime(30_000));
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'Z', metaKey: true });
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(undone).toEqual(['B', 'A']);
});

it('leaves Control+Z to a field in which the reader writes', () => {
  undone.length = 0;
  render(<Page />);
  fireEvent.click(screen.getByText('A'));
  fireEvent.keyDown(screen.getByLabelText('campo'), { key: 'z', ctrlKey: true });
  expect(undone).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Annulla' }));
  expect(undone).toEqual(['A']);
});
