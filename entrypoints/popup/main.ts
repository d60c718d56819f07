import { askActiveTab } from '@/utils/capture/askTab';

// The browser shows a popup when its page has loaded. So only what asks the tab loads with it; all else comes after the first frame, which the page
// paints without a script.
const answer = askActiveTab();
requestAnimationFrame(() => {
  import('@/components/popup/openPopup').then(
    ({ openPopup }) => {
      const root = document.getElementById('app');
      if (root !== null) openPopup(root, answer);
    },
    // A file of the extension is missing only when its page is being closed.
    () => undefined,
  );
});
