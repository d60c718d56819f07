import { articleAddress } from '@/utils/publisher/articleAddress';

/**
 * Calls back when the page goes on to another piece, or to none, without being loaded again (`pushState`, endless pages). By the Navigation API, because a
 * content script cannot hear the page call `pushState`.
 */
export function watchAddress(listener: () => void, signal: AbortSignal): void {
  let address = articleAddress(location.href);
  navigation.addEventListener(
    'currententrychange',
    () => {
      const now = articleAddress(location.href);
      if (now === address) return;
      address = now;
      listener();
    },
    { signal },
  );
}
