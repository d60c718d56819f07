import { browser } from 'wxt/browser';

/** A note that was being typed when its script was left behind, with the id of its highlight. */
export interface LeftDraft {
  id: string;
  note: string;
}

/** Where a field says of which highlight it holds the note, once something was typed into it. */
export const typedFor = 'data-typed-for';

/** Whether the extension that put this script into the page is there no more: an update or a removal leaves it behind without a word. */
export function isLeftBehind(): boolean {
  return (browser as { runtime?: { id?: string } } | undefined)?.runtime?.id === undefined;
}

/** What stands in the field of a note, as typed since it was opened; null where nothing was typed. */
export function draftIn(root: ParentNode): LeftDraft | null {
  const field = root.querySelector<HTMLTextAreaElement>(`textarea[${typedFor}]`);
  return field ? { id: field.getAttribute(typedFor) ?? '', note: field.value } : null;
}

/** The same of what an older script left on the page. Its shadow root is closed: browsers open it to extensions, never to the page. */
export function leftDraft(host: HTMLElement): LeftDraft | null {
  const root = openRoot(host);
  return root && draftIn(root);
}

function openRoot(host: HTMLElement): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  // Firefox gives extensions a property, Chromium a function.
  const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? (browser as Partial<typeof browser>).dom?.openOrClosedShadowRoot(host) ?? null;
}
