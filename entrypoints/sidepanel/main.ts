import { openSidePanel } from '@/components/sidepanel/openSidePanel';

const root = document.getElementById('app');
if (root !== null) openSidePanel(root);
