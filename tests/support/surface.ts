/**
 * How a reader finds things on a page or in the popup: by what they are and what they are called, waiting until they are there.
 * The search runs in the page and is the same in both browsers, whose own accessibility queries differ.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

export type Role =
  | 'button'
  | 'link'
  | 'tab'
  | 'textbox'
  | 'heading'
  | 'checkbox'
  | 'radio'
  | 'listitem'
  | 'dialog'
  | 'option'
  | 'alert'
  | 'status';

/** The element of a role whose name is given whole, once it is there, visible and not inert. */
export async function find(page: Page, role: Role, name: string | RegExp): Promise<ElementHandle> {
  return insteadOf(page, `${role} “${String(name)}”`, () => foundNow(page, role, name));
}

async function foundNow(page: Page, role: Role, name: string | RegExp): Promise<ElementHandle | null> {
  const pattern = typeof name === 'string' ? { text: name, flags: null } : { text: name.source, flags: name.flags };
  const handle = await page.evaluateHandle(findNow, role, pattern).catch(() => null);
  return (handle?.asElement() as ElementHandle | null | undefined) ?? null;
}

/**
 * Clicks the element of a role and name with the mouse, once it stands still and under the mouse: what comes late in a page moves the rest, and so does a window that is
 * still being given its size.
 */
export async function press(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const element = await find(page, role, name);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let before = '';
  const { x, y } = await insteadOf(page, `${role} “${String(name)}” standing still`, async () => {
    await element.scrollIntoView();
    const point = await element.clickablePoint().catch(() => null);
    if (point === null) return null;
    await page.mouse.move(point.x, point.y);
    const now = JSON.stringify([point, await element.evaluate(isAt, point.x, point.y)]);
    const stands = now === before && now.endsWith('true]');
    before = now;
    return stands ? point : null;
  });
  await page.mouse.click(x, y);
}

/** Runs in the page: whether a click there is one on this element, or on the label of it. */
function isAt(element: Element, x: number, y: number): boolean {
  const there = document.elementFromPoint(x, y);
  return there !== null && (element.contains(there) || there.closest('label')?.control === element);
}

/** Opens a menu that has this entry. A click may still be lost on a page that has just been opened: who sees no menu presses again. */
export async function openMenu(page: Page, menu: string, entry: string): Promise<void> {
  await press(page, 'button', menu);
  const shown = await until(() => foundNow(page, 'button', entry), 5_000).catch(() => null);
  if (shown === null) await press(page, 'button', menu);
}

/** Waits until a text can be seen on the page. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  const wanted = typeof text === 'string' ? (shown: string) => shown.includes(text) : (shown: string) => text.test(shown);
  await insteadOf(page, `“${String(text)}”`, async () => (wanted(await shownText(page)) ? true : null));
}

/** Waits for something on a page, and says what stood there instead where it does not come. */
async function insteadOf<T>(page: Page, what: string, ask: () => Promise<T | null>): Promise<T> {
  try {
    return await until(ask, 20_000, what);
  } catch (problem) {
    // What was told instead stands at the end: notices are last in a page.
    const stood = await page.evaluate(() => `${location.href}: …${document.body.innerText.slice(-400)}`).catch(String);
    throw new Error(`instead of ${what} at ${stood}`, { cause: problem });
  }
}

/** What a page shows, with every run of white space as one space. */
export async function shownText(page: Page): Promise<string> {
  const text = await page.evaluate(() => document.body.innerText).catch(() => '');
  return text.replaceAll(/\s+/gu, ' ');
}

/** Runs in the page. */
function findNow(role: string, name: { text: string; flags: string | null }): Element | null {
  const kinds: Record<string, string> = {
    button: 'button:not([role]), [role=button], summary, input[type=submit]',
    link: 'a[href]',
    tab: '[role=tab]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=search], [role=textbox], [role=searchbox]',
    heading: 'h1, h2, h3, h4',
    checkbox: 'input[type=checkbox], [role=switch]',
    radio: 'input[type=radio], [role=radio]',
    listitem: 'li',
    dialog: 'dialog[open], [role=dialog]',
    option: 'option, [role=option]',
    alert: '[role=alert]',
    status: '[role=status]',
  };
  const spaced = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/gu, ' ').trim();
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
    const text = element.matches('input, textarea') ? '' : element.textContent;
    return (
      [
        labelledBy === null ? '' : labelledBy.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '), // prettier-ignore
        element.getAttribute('aria-label'),
        labels.map((label) => label.textContent).join(' '),
        text,
        element.getAttribute('placeholder'),
        element.getAttribute('title'),
      ]
        .map(spaced)
        .find((one) => one !== '') ?? ''
    );
  };
  const fits = (found: string) => (name.flags === null ? found === name.text : new RegExp(name.text, name.flags).test(found));
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null;
  return [...document.querySelectorAll(kinds[role] ?? role)].find((element) => visible(element) && fits(nameOf(element))) ?? null;
}
