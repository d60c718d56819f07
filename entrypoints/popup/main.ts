import { openPopup } from '@/components/popup/openPopup';

const root = document.getElementById('app');
if (root !== null) openPopup(root);
