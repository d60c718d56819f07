import { articleText } from '@/utils/article/articleText';
import { everyComment } from '../catalogue';
import type { SiteComment } from '../piece';
import type { ArticleView } from './theme';

const readers = [
  'lettore_di_provincia',
  'Marisa T.',
  'franco.b',
  'ilpignolo',
  'Sonia',
  'uno che passava',
  'Dario Zen',
  'prof. in pensione',
  'Gaia',
  'Mimmo63',
];

const openings = [
  'Ho letto due volte, e la seconda mi ha convinto meno della prima, anche se capisco da dove viene il ragionamento e lo rispetto.',
  'Vivo in un posto dove di queste cose si parla soltanto al bar, e al bar si parla male: qui almeno si prova a mettere in fila i fatti.',
  'Mi permetto di dissentire, con garbo: la conclusione arriva prima delle prove, e le prove, quando arrivano, dicono un’altra cosa.',
  'Grazie per averlo scritto, ce n’era bisogno; lo girerò a mio cognato, che sull’argomento ha certezze granitiche e nessun dubbio.',
  'Chi ci lavora sa che la faccenda è più complicata, ma non si può chiedere a un articolo di essere un manuale di trecento pagine.',
  'Sono d’accordo quasi su tutto, tranne che sul tono: si può dire la verità anche senza far sentire stupido chi non la conosceva.',
  'Rispondo da chi ha visto la stessa storia dall’altra parte dello sportello, e garantisco che da quella parte non ci si diverte.',
];

const middles = [
  'Nel mio ufficio ci abbiamo provato per anni e ogni volta mancava una firma, una delibera, una persona in ferie proprio quel giorno.',
  'Quando ero ragazzo nessuno si sarebbe sognato di chiamarlo problema: era la vita, e la si prendeva com’era, brontolando.',
  'Il guaio è che tutti vogliono la soluzione e nessuno vuole il cantiere davanti al portone, me compreso, lo ammetto.',
  'Basterebbe andare a vedere come fanno a cento chilometri da qui, dove nessuno si vanta e le cose però funzionano.',
  'Aggiungo soltanto che i giornali grandi se ne accorgono quando la notizia è vecchia, e poi la danno come se fosse fresca.',
];

const closings = [
  'Detto questo, aspetto il seguito.',
  'Ma forse sono io che invecchio male.',
  'Qualcuno ha notizie più recenti delle mie?',
  'Saluti a tutti, anche a chi mi darà torto.',
];

/** How much longer than the piece its thread is, in words. */
const surplus = 1.25;

/** The piece's own thread, carried on by other readers until it is longer than the piece. */
export function longerThread({ piece }: ArticleView): SiteComment[] {
  const thread = [...piece.comments];
  const wanted = countWords(articleText(piece.blocks)) * surplus;
  let written = countWords(
    everyComment(thread)
      .map(({ text }) => text)
      .join(' '),
  );
  for (let index = 0; written < wanted; index++) {
    const comment = further(index, piece.publishedAt);
    const before = thread.at(-1);
    if (index % 3 === 1 && before) thread[thread.length - 1] = { ...before, replies: [...(before.replies ?? []), comment] };
    else thread.push(comment);
    written += countWords(comment.text);
  }
  return thread;
}

function further(index: number, publishedAt: string): SiteComment {
  const pick = (list: readonly string[]) => list[index % list.length]!;
  // Noon of a summer day is the same day in Rome and in UTC; the year is the one after the piece.
  const year = Number(publishedAt.slice(0, 4)) + 1;
  const at = `${year}-07-${String(1 + (index % 28)).padStart(2, '0')}T12:${String(index % 60).padStart(2, '0')}:00+02:00`;
  return { id: 900_000 + index, author: pick(readers), at, text: `${pick(openings)}\n\n${pick(middles)} ${pick(closings)}` };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
