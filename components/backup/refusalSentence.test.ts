import { expect, it } from 'vitest';
import { refusalSentence } from './refusalSentence';

it.each([
  ['articles[2].article.blocks[0]', 'l’articolo numero 3'],
  ['highlights[0].ink', 'l’evidenziazione numero 1'],
  ['positions[11].share', 'il punto di lettura numero 12'],
  ['versions[1].keptAt', 'la versione conservata numero 2'],
  ['settings.theme', 'le impostazioni'],
  ['positions', 'la sua struttura'],
  ['', 'la sua struttura'],
])('says in words where a file was altered: %s', (path, words) => {
  const sentence = refusalSentence({ kind: 'refused', because: 'invalid', path });
  expect(sentence).toContain(`non va ${words}. Nella biblioteca non è cambiato niente.`);
  expect(sentence).not.toMatch(/positions|articles|highlights|versions|settings|\[/u);
});

it.each(['not-json', 'foreign', 'torn'] as const)('says of a file that is %s that nothing was written', (because) => {
  expect(refusalSentence({ kind: 'refused', because })).toContain('Nella biblioteca non è cambiato niente.');
});

it('names the format that it does not know yet', () => {
  expect(refusalSentence({ kind: 'refused', because: 'newer-version', version: 9 })).toContain('formato 9');
});

it('tells a file that is too large from one with something too large in it', () => {
  expect(refusalSentence({ kind: 'refused', because: 'too-large', file: '' })).toContain('più grande di ogni esportazione');
  expect(refusalSentence({ kind: 'refused', because: 'too-large', file: 'settings.json' })).toContain(': settings.json.');
});
