import { expect, it } from 'vitest';
import { type Block } from '@/utils/article/article';
import { wantedPictures } from './wantedPictures';

const site = 'https://www.glistatigenerali.com';
const figure = (address: string): Block => ({ kind: 'figure', image: { address, alternative: '' }, caption: [] });

it('wants each picture of the publisher once, wherever it stands', () => {
  const blocks: Block[] = [
    figure(`${site}/a.jpg`),
    { kind: 'quote', blocks: [figure(`${site}/b.jpg`)], source: [] },
    { kind: 'list', ordered: false, items: [[figure('https://media.glistatigenerali.com/c.jpg')], [figure(`${site}/a.jpg`)]] },
    { kind: 'note', id: 'n1', label: '1', blocks: [figure(`${site}/d.jpg`)] },
    { kind: 'divider' },
  ];
  expect(wantedPictures({ leadImage: { address: `${site}/b.jpg`, alternative: '' }, blocks })).toEqual([
    `${site}/b.jpg`,
    `${site}/a.jpg`,
    'https://media.glistatigenerali.com/c.jpg',
    `${site}/d.jpg`,
  ]);
});

it.each([
  'https://altrove.example/a.jpg',
  'http://www.glistatigenerali.com/a.jpg',
  'data:image/png;base64,AA',
  'https://xglistatigenerali.com/a.jpg',
])('never wants %s', (address) => {
  expect(wantedPictures({ leadImage: { address, alternative: '' }, blocks: [figure(address)] })).toEqual([]);
});
