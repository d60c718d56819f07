import { expect, it } from 'vitest';
import { articleAddress } from './articleAddress';

const piece = 'https://www.glistatigenerali.com/innovazione/un-pezzo/';

it.each([
  ['https://www.glistatigenerali.com/innovazione/un-pezzo/', piece],
  ['https://www.glistatigenerali.com/innovazione/un-pezzo', piece],
  ['http://glistatigenerali.com/innovazione/un-pezzo/', piece],
  ['https://WWW.GliStatiGenerali.com:443//innovazione//un-pezzo//', piece],
  ['https://www.glistatigenerali.com/innovazione/un-pezzo/?utm_source=x&fbclid=y', piece],
  ['https://www.glistatigenerali.com/innovazione/un-pezzo/#comment-47', piece],
  ['https://www.glistatigenerali.com/innovazione/un-pezzo/#:~:text=la%20bolla', piece],
  ['https://www.glistatigenerali.com/innovazione/un-pezzo/amp/', piece],
  ['https://www.glistatigenerali.com/innovazione/un-pezzo/comment-page-2/#comments', piece],
  ['https://nome:segreto@www.glistatigenerali.com/innovazione/un-pezzo/', piece],
  ['https://www.glistatigenerali.com/citt%c3%a0/', 'https://www.glistatigenerali.com/citt%C3%A0/'],
  ['https://www.glistatigenerali.com/?p=43&utm_source=x', 'https://www.glistatigenerali.com/?p=43'],
  ['https://www.glistatigenerali.com/?p=javascript', 'https://www.glistatigenerali.com/'],
  ['https://www.glistatigenerali.com', 'https://www.glistatigenerali.com/'],
  ['https://www.glistatigenerali.com/wp-login.php', 'https://www.glistatigenerali.com/wp-login.php'],
  ['https://www.glistatigenerali.com:8443/innovazione/un-pezzo/', null],
  ['https://media.glistatigenerali.com/innovazione/un-pezzo/', null],
  ['https://www.glistatigenerali.com.evil.example/un-pezzo/', null],
  ['ftp://www.glistatigenerali.com/un-pezzo/', null],
  ['javascript:alert(1)', null],
  ['un pezzo', null],
])('%s is %s', (url, address) => {
  expect(articleAddress(url)).toBe(address);
});

it('changes nothing the second time', () => {
  expect(articleAddress(articleAddress('http://glistatigenerali.com/a/b/amp/?p=7#x') ?? '')).toBe(
    'https://www.glistatigenerali.com/a/b/?p=7',
  );
});
