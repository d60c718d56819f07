import { Fragment, type ComponentChildren, type JSX } from 'preact';
import type { Mark, Run } from '@/utils/article/article';
import { notText } from './notText';
import { targetId } from './targetId';

const elements = {
  emphasis: 'em',
  strong: 'strong',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
  deleted: 'del',
} as const satisfies Record<Mark, keyof JSX.IntrinsicElements>;

/** Text as its author marked it. An address that is not http(s), mailto or of this piece stays plain text. */
export function Runs({ runs }: { runs: readonly Run[] }): JSX.Element {
  return (
    <>
      {runs.map((run, index) => (
        <Fragment key={index}>{run.note === undefined ? linked(run) : <NoteReference note={run.note} label={run.text} />}</Fragment>
      ))}
    </>
  );
}

function linked(run: Run): ComponentChildren {
  const marked = (run.marks ?? []).reduce<ComponentChildren>((inner, mark) => {
    const Element = elements[mark];
    return <Element>{inner}</Element>;
  }, lines(run.text));
  if (run.link === undefined) return marked;
  if (run.link.startsWith('#')) return <a href={`#${targetId(run.link.slice(1))}`}>{marked}</a>;
  if (!/^(https?:\/\/|mailto:)/iu.test(run.link)) return marked;
  return (
    <a href={run.link} target="_blank" rel="noopener noreferrer">
      {marked}
    </a>
  );
}

function lines(text: string): ComponentChildren {
  const [first, ...others] = text.split('\n');
  if (others.length === 0) return text;
  return [
    first,
    ...others.map((line, index) => (
      <Fragment key={index}>
        <br />
        {line}
      </Fragment>
    )),
  ];
}

function NoteReference({ note, label }: { note: string; label: string }): JSX.Element {
  return (
    <sup {...notText}>
      <a id={targetId(`from-${note}`)} href={`#${targetId(note)}`} role="doc-noteref">
        {label === '' ? '*' : label}
      </a>
    </sup>
  );
}
