// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '@/utils/settings/settings';
import { nextSize, ReadingControls } from './ReadingControls';

afterEach(cleanup);

describe('ReadingControls', () => {
  it('steps from 16 to 28 and stops at both ends', () => {
    const steps = [16];
    for (let size = 16; nextSize(size, 1) !== size; size = nextSize(size, 1)) steps.push(nextSize(size, 1));
    expect(steps).toEqual([16, 17, 18, 19, 20, 22, 24, 26, 28]);
    expect(nextSize(16, -1)).toBe(16);
    expect(nextSize(21, -1)).toBe(20);
  });

  it('changes one thing at a time', () => {
    const onChange = vi.fn();
    render(<ReadingControls settings={settingsFrom({})} onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: 'Testo più grande' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Seppia' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Di sistema' }));
    expect(onChange.mock.calls).toEqual([[{ textSize: 20 }], [{ theme: 'sepia' }], [{ typeface: 'system' }]]);
  });
});
