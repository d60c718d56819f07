import { expect, it } from 'vitest';
import { looksItalian } from './looksItalian';

it.each([
  [
    'Italian',
    true,
    'La città ha perso per dieci anni la metà della sua acqua e nessuno in consiglio ha mai chiesto perché. È una questione di soldi, certo, ma anche di attenzione: un tubo che perde non vota, non protesta e si può dimenticare finché il rubinetto scorre.',
  ],
  [
    'English',
    false,
    'The city has lost half of its water for a decade, and nobody in the council has ever asked why. It is a matter of money, of course, but also of attention: a pipe that leaks does not vote, does not protest, and can be forgotten as long as the tap still runs.',
  ],
  [
    'Spanish',
    false,
    'La ciudad ha perdido la mitad de su agua durante una década y nadie en el ayuntamiento ha preguntado por qué. Es una cuestión de dinero, claro, pero también de atención: una tubería que pierde no vota, no protesta, y puede olvidarse mientras el grifo siga dando agua.',
  ],
  [
    'French',
    false,
    'La ville a perdu la moitié de son eau pendant une décennie et personne au conseil n’a jamais demandé pourquoi. C’est une question d’argent, bien sûr, mais aussi d’attention : un tuyau qui fuit ne vote pas, ne proteste pas, et on peut l’oublier tant que le robinet coule.',
  ],
])('tells %s', (_, expected, text) => {
  expect(looksItalian(text)).toBe(expected);
});

it('does not judge by a few words, and bears anything', () => {
  for (const text of ['', 'The end.', '\ud800', '2024 '.repeat(200)]) expect(looksItalian(text)).toBe(true);
});
