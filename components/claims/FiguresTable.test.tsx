// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { figuresReach } from '@/utils/claims/citedFigures';
import { FiguresTable } from './FiguresTable';

afterEach(cleanup);

function show(words: string) {
  const article: Article = { ...articleAbout('acqua'), blocks: [{ kind: 'paragraph', runs: [{ text: words }] }] };
  const text = articleText(article.blocks);
  const jumps: string[] = [];
  const told: string[] = [];
  const onJump = ({ start, end }: { start: number; end: number }): void => void jumps.push(text.slice(start, end));
  render(<FiguresTable article={article} text={text} tell={(message) => void told.push(message)} onJump={onJump} />);
  return { jumps, told };
}

const rows = () => screen.getAllByRole('row').map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) => [...(cells ?? [])].map((cell) => cell.textContent)); // prettier-ignore

it('shows each figure with its thing and its sentence, which leads to the place', () => {
  const { jumps } = show('Il Comune ha 38 scuole. Servono 5 milioni di euro per le scuole.');
  expect(rows()).toEqual([
    ['Dato', 'Che cosa misura', 'Frase'],
    ['38', 'scuole', 'Il Comune ha 38 scuole.'],
    ['5 milioni di euro', '–', 'Servono 5 milioni di euro per le scuole.'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: /^Servono/u }));
  expect(jumps).toEqual(['5 milioni di euro']);
});

it('says where it ends in a text that is longer than it reaches, also where it found nothing', () => {
  const long = 'Si dice che si sappia. '.repeat(Math.ceil(figuresReach / 20));
  show(`Il Comune ha 38 scuole. ${long}`);
  screen.getByText(/primi 400\.000 caratteri/u);
  cleanup();
  show(long);
  screen.getByText(/primi 400\.000 caratteri/u);
  expect(screen.queryByText('Questo pezzo non cita dati.')).toBeNull();
});

it('shortens a long sentence around its figure between words, and copies it whole', async () => {
  const written = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText: written } }));
  const sentence = `Si dice ${'che si sappia '.repeat(12)}che il Comune ha 38 scuole ${'dove si impara '.repeat(12)}e basta.`;
  const { told } = show(sentence);
  const shown = screen.getByRole('button', { name: /38/u }).textContent;
  expect(shown).toMatch(/^…(?:che|si|sappia) .*38 scuole .* (?:dove|si|impara)…$/u);
  expect(shown.length).toBeLessThan(sentence.length / 2);
  fireEvent.click(screen.getByRole('button', { name: 'Copia la tabella' }));
  await vi.waitFor(() => expect(told).toEqual(['Tabella copiata: la puoi incollare in un foglio di calcolo.']));
  expect(written).toHaveBeenCalledWith(expect.stringContaining(sentence));
  fireEvent.click(screen.getByRole('button', { name: 'Copia in Markdown' }));
  await vi.waitFor(() => expect(told.at(-1)).toBe('Tabella copiata in Markdown, con un collegamento a ogni frase.'));
  expect(written).toHaveBeenLastCalledWith(expect.stringMatching(/^# [\s\S]*\| 38 \| scuole .*#:~:text=/u));
});

it('says so where a piece cites none', () => {
  show('Qui si parla e basta.');
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Questo pezzo non cita dati.')).toBeTruthy();
});

it('has a way past a long table, and none past a short one', () => {
  show('Ci sono 38 scuole.');
  expect(screen.queryByRole('link')).toBeNull();
  cleanup();
  show(Array.from({ length: 40 }, (_, index) => `Qui ci sono ${index + 30} scuole.`).join(' '));
  const target = document.getElementById(screen.getByRole('link', { name: 'Salta la tabella' }).getAttribute('href')!.slice(1));
  expect(screen.getByRole('table').compareDocumentPosition(target!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(target?.tabIndex).toBe(-1);
});
