import { openLibrary } from '@/components/library/openLibrary';

const root = document.getElementById('app');
if (root !== null) openLibrary(root, location.search);
