import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftIn, isLeftBehind, leftDraft } from './leftDraft';

const extension = vi.hoisted((): { runtime: { id?: string }; root: ShadowRoot | null } => ({ runtime: { id: 'taccuino' }, root: null }));
vi.mock('wxt/browser', () => ({
  browser: { runtime: extension.runtime, dom: { openOrClosedShadowRoot: () => extension.root } },
}));

let host: HTMLElement;
let field: HTMLTextAreaElement;

beforeEach(() => {
  host = document.createElement('div');
  extension.root = host.attachShadow({ mode: 'closed' });
  field = document.createElement('textarea');
  extension.root.append(field);
  field.value = 'Chi paga?';
});
afterEach(() => (extension.runtime.id = 'taccuino'));

it('is what was typed into a field behind a closed root, which only the extension can open', () => {
  expect(leftDraft(host)).toBeNull();
  field.setAttribute('data-typed-for', 'h1');
  expect(leftDraft(host)).toEqual({ id: 'h1', note: 'Chi paga?' });
  expect(host.shadowRoot).toBeNull();
});

it('is nothing where the element is none of ours', () => {
  extension.root = null;
  expect(leftDraft(document.createElement('div'))).toBeNull();
  expect(draftIn(document.createElement('div'))).toBeNull();
});

it('knows a script whose extension has gone', () => {
  expect(isLeftBehind()).toBe(false);
  delete extension.runtime.id;
  expect(isLeftBehind()).toBe(true);
});
