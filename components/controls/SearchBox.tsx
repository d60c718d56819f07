import type { JSX, Ref } from 'preact';
import { Icon } from './Icon';

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  field?: Ref<HTMLInputElement>;
}

/** One box to search in. Escape clears it, and leaves it where it is clear. */
export function SearchBox({ label, value, onChange, field }: SearchBoxProps): JSX.Element {
  return (
    <label class="search-box">
      <Icon name="search" />
      <span class="spoken">{label}</span>
      <input
        ref={field ?? null}
        type="search"
        value={value}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (value === '') event.currentTarget.blur();
          else onChange('');
        }}
      />
    </label>
  );
}
