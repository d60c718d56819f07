import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { tellFailure } from '@/components/hooks/failureMessages';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import { useLibrary } from '@/components/hooks/useLibrary';
import type { Tell } from '@/components/hooks/useNotices';
import { translate, translateCount } from '@/utils/localization/translate';

/** Whether the cards that the reader meets on the site are kept, how many there are, and the way to forget them. */
export function MetCards({ isKept, onChange, tell }: { isKept: boolean; onChange: (isKept: boolean) => void; tell: Tell }): JSX.Element {
  const count = useLibrary((library) => library.countMetCards(), []);
  const forget = async (): Promise<void> => {
    const forgotten = await (await loadLibrary()).forgetMetCards();
    if (forgotten.kind === 'done') tell(translate('optionsMetCardsForgotten'));
    else tellFailure(tell, forgotten.because, () => void forget());
  };
  return (
    <>
      <label class="options-switch">
        <input type="checkbox" checked={isKept} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span>
          {translate('optionsMetCards')}
          <span class="aside-text">{translate('optionsMetCardsText')}</span>
        </span>
      </label>
      {count.state === 'ready' && count.value > 0 && (
        <div class="options-row">
          <p>{translateCount('optionsMetCardsCount', count.value)}</p>
          <Button onClick={() => void forget()}>{translate('optionsMetCardsForget')}</Button>
        </div>
      )}
    </>
  );
}
