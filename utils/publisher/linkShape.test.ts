import { expect, it } from 'vitest';
import { linkShape } from './linkShape';

it.each([
  ['https://www.glistatigenerali.com/', 'home'],
  ['https://www.glistatigenerali.com/page/2/', 'home'],
  ['https://www.glistatigenerali.com/?p=43', 'piece'],
  ['https://www.glistatigenerali.com/?s=acqua', 'search'],
  ['https://www.glistatigenerali.com/search/acqua/', 'search'],
  ['https://www.glistatigenerali.com/economia/pmi/un-pezzo/', 'piece'],
  ['https://www.glistatigenerali.com/societa/un-pezzo/', 'piece'],
  ['https://www.glistatigenerali.com/chi-siamo/', 'page'],
  ['https://www.glistatigenerali.com/category/cultura/', 'section'],
  ['https://www.glistatigenerali.com/cultura/page/3/', 'section'],
  ['https://www.glistatigenerali.com/politica/', 'section'],
  ['https://www.glistatigenerali.com/2025/09/', 'section'],
  ['https://www.glistatigenerali.com/author/ada-neri/', 'author'],
  ['https://www.glistatigenerali.com/tag/acqua/', 'tag'],
  ['https://www.glistatigenerali.com/wp-login.php?redirect_to=x', 'login'],
  ['https://www.glistatigenerali.com/wp-content/uploads/a.jpg', 'file'],
  ['https://example.org/author/x/', null],
])('%s leads to %s', (url, shape) => {
  expect(linkShape(url)).toBe(shape);
});
