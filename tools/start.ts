import { existsSync } from 'node:fs';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { foundAtSetUp } from '@/tests/support/browserPath';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import type { BrowserName } from '@/tests/support/openedBrowser';
import { selectAndPress, writeNoteInPage } from '@/tests/support/pageToolbar';
import { seePainted } from '@/tests/support/passages';
import { readClaims, readShownPiece } from '@/tests/support/readPopup';
import { screenshot } from '@/tests/support/screenshot';
import { press, see } from '@/tests/support/surface';
import { runStep } from './runStep';

const slug = 'l-acqua-che-perdiamo';
const passage = 'La siccità è un fatto; la sete è una decisione.';

/** Builds the extension and opens a browser with it on a sample article; without a display, takes the main journey and tells of it. */
export async function main(): Promise<number> {
  const name: BrowserName = process.env['TACCUINO_BROWSER'] === 'firefox' || !foundAtSetUp().chromium ? 'firefox' : 'chromium';
  console.log(`Building for ${name === 'firefox' ? 'Firefox' : 'Chromium'}…`);
  const built = await runStep({ name: 'build', command: 'wxt', args: ['build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])] });
  if (built.failed > 0) {
    console.error(built.output);
    return 1;
  }
  const piece = pieces.find((one) => one.slug === slug);
  if (piece === undefined) throw new Error(`the demo site has no ${slug}`);
  const headless = !hasDisplay();
  const desk = await openDesk({ headless }, name);
  const address = pieceAddress(piece);
  if (headless) {
    try {
      await walk(desk, name, address);
    } finally {
      await desk.close();
    }
    return 0;
  }
  await desk.browser.page(address);
  console.log(`Taccuino is in the toolbar (the puzzle piece), on ${address}`);
  console.log('The site is a demo on this computer. Close the browser to end.');
  await desk.browser.closed();
  // The reader has ended it: there is no browser left to ask for its console.
  await desk.close().catch(() => undefined);
  return 0;
}

/** The main journey, told step by step. */
async function walk(desk: Desk, name: BrowserName, address: string): Promise<void> {
  const { browser, words } = desk;
  const kept: string[] = [];
  console.log('No display here, so the browser works unseen.\n');
  const page = await browser.page(address);

  const popup = await browser.openPopup(page);
  const shown = await readShownPiece(popup);
  console.log(`Read     “${shown.title}”\n         ${shown.section} · ${shown.byline} · ${shown.words} words`);
  kept.push(await screenshot(popup, 'start-1-popup', name));

  const claims = await readClaims(popup, words);
  console.log(`Chose    ${claims.length} key points:`);
  for (const claim of claims) console.log(`         – ${claim}`);
  kept.push(await screenshot(popup, 'start-2-claims', name));

  await press(popup, 'button', words('popupSave'));
  await see(popup, words('controlSaved'));
  console.log(`Saved    ${words('controlSaved')}`);
  await browser.closePopup();

  await selectAndPress(browser, page, passage, words('highlightAddNote'));
  const ink = await seePainted(page, passage);
  await writeNoteInPage(browser, page, words('highlightNote'), 'Da usare in apertura.');
  console.log(`Painted  “${passage}” as ${ink}, with a note`);
  kept.push(await screenshot(page, 'start-3-page', name));

  const library = await browser.extensionPage('library.html');
  await see(library, shown.title);
  kept.push(await screenshot(library, 'start-4-library', name));
  const opened = browser.tab((one) => one.includes('/reader.html'));
  await press(library, 'link', shown.title);
  const reader = await opened;
  await seePainted(reader, passage);
  console.log('Returned to it in the library and in the reader.');
  kept.push(await screenshot(reader, 'start-5-reader', name));
  console.log(`\n${kept.join('\n')}`);
}

/** Whether a window can be shown: always on a desktop system, on Linux where a display server is there. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  const wayland = process.env['WAYLAND_DISPLAY'];
  return Boolean(process.env['DISPLAY']) || (Boolean(wayland) && existsSync(process.env['XDG_RUNTIME_DIR'] ?? ''));
}
