import type { JSX, RefObject, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { IconButton } from '@/components/controls/IconButton';
import { interfaceLanguage, translate } from '@/utils/localization/translate';
import { completeQuery, type Completion, type KnownValues } from '@/utils/search/completeQuery';

interface QueryBoxProps {
  value: string;
  onChange: (value: string) => void;
  field: RefObject<HTMLInputElement | null>;
  values: KnownValues;
}

/**
 * The box in which the library is searched: an editable combobox whose list offers operators and their values. Arrows walk the list, Enter and Tab take what is chosen,
 * Escape closes it, then clears the box, then leaves it.
 */
export function QueryBox({ value, onChange, field, values }: QueryBoxProps): JSX.Element {
  const list = useId();
  const [offered, setOffered] = useState<Completion[]>([]);
  const [chosen, setChosen] = useState(-1);
  const offer = (completions: Completion[]): void => {
    setOffered(completions);
    setChosen(-1);
  };
  const write = (query: string, caret: number): void => {
    onChange(query);
    offer(completeQuery(query, caret, values, interfaceLanguage()));
  };
  const take = ({ query, caret }: Completion): void => {
    write(query, caret);
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const completion = offered[chosen];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && offered.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(chosen < 0 && step < 0 ? offered.length - 1 : (chosen + step + offered.length) % offered.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && completion) take(completion);
    else if (event.key === 'Escape' && offered.length > 0) offer([]);
    else if (event.key === 'Escape' && value === '') event.currentTarget.blur();
    else if (event.key === 'Escape') write('', 0);
    else return;
    event.preventDefault();
  };
  const clear = (): void => {
    write('', 0);
    field.current?.focus();
  };
  const isOpen = offered.length > 0;
  return (
    <div class="query-box">
      <label class="search-box">
        <Icon name="search" />
        <span class="spoken">{translate('librarySearch')}</span>
        <input
          ref={field}
          type="text"
          role="combobox"
          enterKeyHint="search"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={list}
          aria-activedescendant={chosen < 0 ? undefined : `${list}-${chosen}`}
          value={value}
          placeholder={translate('librarySearch')}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => write(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length)}
          onKeyDown={onKeyDown}
          onBlur={() => offer([])}
        />
      </label>
      {value !== '' && (
        <IconButton label={translate('searchClear')} onClick={clear}>
          <Icon name="close" />
        </IconButton>
      )}
      <ul id={list} class="query-offers" role="listbox" aria-label={translate('searchOffers')} hidden={!isOpen}>
        {offered.map((completion, index) => (
          <li
            key={completion.written}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // A press would take the focus out of the box, and close the list, before it is a click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(completion)}
          >
            {completion.written}
          </li>
        ))}
      </ul>
    </div>
  );
}
