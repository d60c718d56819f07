import { openPanel } from './openPanel';
import { askInPanel, type PanelQuestion } from './panelQuestion';

/**
 * Opens the panel of a window (of the one in front, where none is named) with the passages related to words of a piece; false where the browser did not open it, and then the words wait
 * for it for a minute. Null for an address opens the panel alone. To be called before anything is awaited, as {@link openPanel}.
 */
export async function showRelated(
  words: Pick<PanelQuestion, 'text' | 'of'>,
  address: string | null | Promise<string>,
  windowId?: number,
): Promise<boolean> {
  const opening = openPanel(windowId);
  const known = await address;
  if (known !== null) await askInPanel({ ...words, address: known, windowId: windowId ?? null, at: Date.now() });
  return opening;
}
