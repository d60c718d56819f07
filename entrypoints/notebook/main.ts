import { openNotebook } from '@/components/notebook/openNotebook';

const root = document.getElementById('app');
if (root !== null) openNotebook(root);
