/** What reaches neither our own code, which has no extension any more, nor the page, which must not hear what is typed. */
const silenced = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'copy',
  'cut',
  'paste',
  'click',
  'mousedown',
  'focusin',
  'focusout',
  'blur',
] as const;

/**
 * Leaves a note that is being typed in the page although the extension has gone: the field can still be written in until the next script takes up what stands there
 * (`takeOver`). Where none comes, the reader is told to take the note along; Escape removes it all.
 */
export function leaveDraft(host: HTMLElement, shadow: ShadowRoot, farewell: string): void {
  for (const type of silenced)
    shadow.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if ((event as KeyboardEvent).key === 'Escape') host.remove();
      },
      { capture: true },
    );
  const words = document.createElement('p');
  words.className = 'highlight-state';
  words.setAttribute('role', 'alert');
  words.textContent = farewell;
  shadow.querySelector('textarea')?.after(words);
}
