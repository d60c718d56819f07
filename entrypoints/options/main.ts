import { openOptions } from '@/components/options/openOptions';

const root = document.getElementById('app');
if (root !== null) openOptions(root);
