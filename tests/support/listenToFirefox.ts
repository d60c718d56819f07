import type { Browser } from 'puppeteer-core';
import type { FirefoxProtocol } from './firefoxProtocol';

interface Said {
  level: number;
  source: string;
  text: string;
  category: string;
}

const warning = 2;
const publisher = 'https://www.glistatigenerali.com/';

/** Firefox's own parts put their bare name first (`console.error: RSLoader: …`); what a page says begins with a quotation mark. */
const ofFirefoxItself = /^console\.\w+: [A-Za-z][\w.-]*:/u;

/**
 * What Firefox notes of any page that is left while it reads or waits for an answer: that nobody was there to get it, or that its last
 * words on `pagehide` were cut short with its process.
 */
const leaving = [
  'has been aborted due to page navigation',
  'Promise resolved while context is inactive',
  'Promise rejected while context is inactive',
  'Promise rejected after context unloaded',
  'Promise resolved after context unloaded',
  'Script terminated by timeout',
];

/** NS_BINDING_ABORTED: a font was still on its way when its page closed; a font that cannot be had says another number. */
const fontNotAwaited = /downloadable font: download failed .*status=2152398850/u;

/**
 * Tells of every console error and warning of a page, popup or background, which Firefox repeats on its standard output. The answer
 * asks for what no console call said: uncaught errors and what Firefox itself holds against a page, each of them once.
 */
export function listenToFirefox(
  browser: Browser,
  firefox: FirefoxProtocol,
  origin: string,
  tell: (problem: string) => void,
): () => Promise<string[]> {
  let rest = '';
  browser.process()?.stdout?.on('data', (data: Buffer) => {
    const lines = `${rest}${data.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (/^console\.(warn|error|assert):/u.test(line) && !ofFirefoxItself.test(line)) tell(line);
  });
  return async () => {
    const said = await firefox.inFirefox<Said[]>(`
      const said = Services.console.getMessageArray().map((message) => {
        try {
          message.QueryInterface(Ci.nsIScriptError);
        } catch {
          return null;
        }
        return { level: message.logLevel, source: message.sourceName, text: message.errorMessage, category: message.category };
      });
      Services.console.reset();
      return said.filter((one) => one !== null);`);
    return said.filter((one) => isProblem(one, origin)).map(({ category, text, source }) => `${category}: ${text} ${source}`);
  };
}

/** All that is held against the extension counts; of the publisher's pages, what a script did not catch. */
function isProblem({ level, source, category, text }: Said, origin: string): boolean {
  if (level < warning) return false;
  if (leaving.some((words) => text.includes(words))) return false;
  if (fontNotAwaited.test(text)) return false;
  if (source.startsWith(origin) || text.includes(origin)) return true;
  return source.startsWith(publisher) && category === 'content javascript' && level > warning;
}
