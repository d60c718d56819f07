import type { JSX } from 'preact';
import type { ComparedSentence } from '@/utils/article/compareVersions';
import { translate, translateCount } from '@/utils/localization/translate';

/** Sentences that stay in sight on either side of a change; the others fold away. */
const beside = 1;

type Stretch = { kind: 'change'; sentence: ComparedSentence } | { kind: 'same'; sentences: ComparedSentence[]; folds: boolean };

/** The text with what went and what came, told by words and lines and not by colour alone; long stretches without a change fold away. */
export function ChangesText({ sentences, language }: { sentences: readonly ComparedSentence[]; language: string }): JSX.Element {
  return (
    <section>
      <h2>{translate('changesText')}</h2>
      <div class="changes-text reading" lang={language}>
        {stretchesOf(sentences).map((stretch, index) =>
          stretch.kind === 'change' ? (
            <ChangedSentence key={index} sentence={stretch.sentence} />
          ) : stretch.folds ? (
            <details key={index}>
              <summary>{translateCount('changesSentences', stretch.sentences.length)}</summary>
              <p>{wordsOf(stretch.sentences)}</p>
            </details>
          ) : (
            <p key={index}>{wordsOf(stretch.sentences)}</p>
          ),
        )}
      </div>
    </section>
  );
}

function ChangedSentence({ sentence: { kind, text } }: { sentence: ComparedSentence }): JSX.Element {
  return kind === 'removed' ? (
    <p class="changes-gone">
      <del>
        <span class="spoken">{translate('changesWas')} </span>
        {text}
      </del>
    </p>
  ) : (
    <p class="changes-come">
      <ins>
        <span class="spoken">{translate('changesIs')} </span>
        {text}
      </ins>
    </p>
  );
}

function wordsOf(sentences: readonly ComparedSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

function stretchesOf(sentences: readonly ComparedSentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let same: ComparedSentence[] = [];
  const close = (atEnd: boolean): void => {
    const before = stretches.length === 0 ? 0 : beside;
    const after = atEnd ? 0 : beside;
    if (same.length > before + after + 1) {
      const middle = same.slice(before, same.length - after);
      if (before > 0) stretches.push({ kind: 'same', sentences: same.slice(0, before), folds: false });
      stretches.push({ kind: 'same', sentences: middle, folds: true });
      if (after > 0) stretches.push({ kind: 'same', sentences: same.slice(-after), folds: false });
    } else if (same.length > 0) stretches.push({ kind: 'same', sentences: same, folds: false });
    same = [];
  };
  for (const sentence of sentences) {
    if (sentence.kind === 'same') same.push(sentence);
    else {
      close(false);
      stretches.push({ kind: 'change', sentence });
    }
  }
  close(true);
  return stretches;
}
