import { expect, it } from 'vitest';
import { pictureAddress } from './pictureAddress';

it('asks only the publisher, and only over https', () => {
  expect(pictureAddress('http://www.glistatigenerali.com/wp-content/a.jpg')).toBe('https://www.glistatigenerali.com/wp-content/a.jpg');
  expect(pictureAddress('https://media.glistatigenerali.com/a.jpg')).toBe('https://media.glistatigenerali.com/a.jpg');
  expect(pictureAddress('https://glistatigenerali.com.example/a.jpg')).toBeNull();
  expect(pictureAddress('data:image/png;base64,AAAA')).toBeNull();
});
