import { encrypted } from './outgoing-mail.ts';

describe('a mail server', () => {
  test.each([
    ['smtp://mail.example.dk', 'smtp://mail.example.dk/?requireTLS=true'],
    ['smtp://us%40er:p%2Fw@mail.example.dk:587', 'smtp://us%40er:p%2Fw@mail.example.dk:587/?requireTLS=true'],
    ['smtp://mail.example.dk/?pool=true', 'smtp://mail.example.dk/?pool=true&requireTLS=true'],
  ])('elsewhere is spoken to encrypted or not at all: %s', (url, asked) => {
    expect(encrypted(url)).toBe(asked);
  });

  test.each([
    ['on this machine', 'smtp://127.0.0.1:2525'],
    ['on this machine by name', 'smtp://localhost'],
    ['that is encrypted from the first byte', 'smtps://mail.example.dk'],
    ['whose owner wants it in clear', 'smtp://relay?requireTLS=false'],
  ])('%s is spoken to as its address says', (_, url) => expect(encrypted(url)).toBe(url));
});
