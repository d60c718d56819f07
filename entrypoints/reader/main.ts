import { openReader } from '@/components/reader/openReader';

const root = document.getElementById('app');
if (root !== null) openReader(root, location.search);
