import type { JSX } from 'preact';
import { HighlightIcon, type HighlightIconName } from './HighlightIcon';

interface IconToolProps {
  name: string;
  icon: HighlightIconName;
  end?: boolean;
  onClick: () => void;
}

/** A button that shows a drawing and says its name to who hears the page or rests on it. */
export function IconTool({ name, icon, end = false, onClick }: IconToolProps): JSX.Element {
  return (
    <button type="button" class={end ? 'highlight-end' : ''} aria-label={name} title={name} onClick={onClick}>
      <HighlightIcon name={icon} />
    </button>
  );
}
