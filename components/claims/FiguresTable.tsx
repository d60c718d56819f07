import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { copyText } from '@/components/hooks/copyText';
import type { Tell } from '@/components/hooks/useNotices';
import type { Article } from '@/utils/article/article';
import { articleSpans } from '@/utils/article/articleText';
import { citedFigures, figuresReach, type CitedFigure } from '@/utils/claims/citedFigures';
import { figuresAsMarkdown } from '@/utils/export/figuresAsMarkdown';
import { figuresAsTable } from '@/utils/export/figuresAsTable';
import { describePassage } from '@/utils/highlights/describePassage';
import { formatNumber, translate, translateCount } from '@/utils/localization/translate';

interface FiguresTableProps {
  article: Article;
  text: string;
  tell: Tell;
  onJump: (span: { start: number; end: number }) => void;
}

/** Characters of a long sentence that are shown before and after its figure; the whole of it is copied, and a click away. */
const shownBefore = 70;
const shownAfter = 90;

/** Rows whose buttons a reader with a keyboard still walks through; past a longer table there is a way. */
const walked = 8;

/** The figures that a piece cites, each with what it measures and its sentence, whose button goes to the place. */
export function FiguresTable({ article, text, tell, onJump }: FiguresTableProps): JSX.Element {
  const figures = useMemo(() => citedFigures({ text, spans: articleSpans(article.blocks) }), [article, text]);
  const end = useId();
  const ends = text.length > figuresReach && <p class="claims-remark">{translate('figuresEnd', formatNumber(figuresReach))}</p>;
  if (figures.length === 0) return ends || <p class="claims-remark">{translate('figuresNone')}</p>;
  const heads = [translate('figuresFigure'), translate('figuresMeasured'), translate('figuresSentence')] as const;
  const wordsOf = (span: { start: number; end: number } | null): string => (span === null ? '' : text.slice(span.start, span.end));
  const copy = (words: string, done: 'figuresCopied' | 'figuresCopiedMarkdown'): void =>
    void copyText(words).then((copied) => tell(translate(copied ? done : 'controlNotCopied')));
  const copyTable = (): void => {
    const rows = figures.map((figure) => [wordsOf(figure), wordsOf(figure.measured), wordsOf(figure.sentence)]);
    copy(figuresAsTable([heads, ...rows]), 'figuresCopied');
  };
  const copyMarkdown = (): void => {
    const quoted = figures.map((figure) => ({
      figure: wordsOf(figure),
      measured: wordsOf(figure.measured),
      selector: describePassage(text, figure.sentence),
    }));
    copy(figuresAsMarkdown(article, heads, quoted), 'figuresCopiedMarkdown');
  };
  return (
    <>
      {figures.length > walked && (
        <a class="skip-link" href={`#${end}`}>
          {translate('figuresSkip')}
        </a>
      )}
      <table class="figures">
        <caption>{translateCount('figuresCount', figures.length)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={article.language}>
          {figures.map((figure) => {
            const { from, to } = shownAround(text, figure);
            return (
              <tr key={figure.start}>
                <th scope="row">{wordsOf(figure)}</th>
                <td>{wordsOf(figure.measured) || '–'}</td>
                <td>
                  <button type="button" class="claim-jump" title={translate('claimsJump')} onClick={() => onJump(figure)}>
                    {from > figure.sentence.start && '…'}
                    {text.slice(from, figure.start)}
                    <strong>{wordsOf(figure)}</strong>
                    {text.slice(figure.end, to)}
                    {to < figure.sentence.end && '…'}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {ends}
      <div id={end} class="claims-copy" tabIndex={-1}>
        <Button icon="copy" weight="quiet" onClick={copyTable}>
          {translate('figuresCopy')}
        </Button>
        <Button weight="quiet" onClick={copyMarkdown}>
          {translate('figuresCopyMarkdown')}
        </Button>
      </div>
    </>
  );
}

/** The part of a sentence that is shown with its figure: all of it where it is short, else whole words. */
function shownAround(text: string, { start, end, sentence }: CitedFigure): { from: number; to: number } {
  const [first, last] = [start - shownBefore, end + shownAfter];
  const [blankBefore, blankAfter] = [text.indexOf(' ', first), text.lastIndexOf(' ', last)];
  return {
    from: first <= sentence.start ? sentence.start : blankBefore < 0 ? start : Math.min(start, blankBefore + 1),
    to: last >= sentence.end ? sentence.end : Math.max(end, blankAfter),
  };
}
