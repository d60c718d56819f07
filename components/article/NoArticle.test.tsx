// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notAnArticleReasonSchema } from '@/utils/article/extraction';
import { NoArticle, type NoReading } from './NoArticle';

afterEach(cleanup);

const readings = [
  ...notAnArticleReasonSchema.options.filter((because) => because !== 'other-site' && because !== 'failed').map((because) => ({ kind: 'not-an-article', because }) as const),
  { kind: 'other-site' }, { kind: 'no-access' }, { kind: 'unreachable' }, { kind: 'failed' },
] as const satisfies readonly NoReading[]; // prettier-ignore

function show(reading: NoReading) {
  const onRetry = vi.fn();
  const onReload = vi.fn();
  const onLibrary = vi.fn();
  render(<NoArticle reading={reading} onRetry={onRetry} onReload={onReload} onLibrary={onLibrary} />);
  return { onRetry, onReload, onLibrary };
}

describe('NoArticle', () => {
  it('has a sentence of its own for every state, and the library is never further than a click', () => {
    const sentences = readings.map((reading) => {
      const { onLibrary } = show(reading);
      fireEvent.click(screen.getByRole('button', { name: 'Apri la biblioteca' }));
      expect(onLibrary).toHaveBeenCalledOnce();
      const sentence = screen.getByRole('heading', { level: 1 }).textContent;
      cleanup();
      return sentence;
    });
    expect(new Set(sentences).size).toBe(readings.length);
    expect(sentences).not.toContain('');
  });

  it('loads a page again that gave no answer', () => {
    const { onReload } = show({ kind: 'unreachable' });
    fireEvent.click(screen.getByRole('button', { name: 'Ricarica la pagina' }));
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('asks for access within the click, and reads again only when it is given', async () => {
    const request = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    Object.assign(fakeBrowser.permissions, { request });
    const { onRetry } = show({ kind: 'no-access' });
    const button = screen.getByRole('button', { name: 'Ridai l’accesso al sito' });
    fireEvent.click(button);
    expect(request).toHaveBeenCalledWith({ origins: ['https://*.glistatigenerali.com/*'] });
    fireEvent.click(button);
    await waitFor(() => expect(onRetry).toHaveBeenCalledOnce());
  });
});
