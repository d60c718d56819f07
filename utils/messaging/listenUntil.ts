interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the browser until the signal is aborted, for ever without one; not at all where it is aborted already. */
export function listenUntil<Listener>(event: BrowserEvent<Listener>, listener: Listener, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  event.addListener(listener);
  const stop = (): void => {
    try {
      event.removeListener(listener);
    } catch {
      // A page that has outlived its extension may not even say so; its listeners went with the extension.
    }
  };
  signal?.addEventListener('abort', stop, { once: true });
}
