import { unpackFont } from './unpack-font.ts';

it.each([Buffer.alloc(10), Buffer.alloc(60)])('what is no WOFF file is refused', (file) => {
  expect(() => unpackFont(file)).toThrow(new RangeError('file must be a WOFF font'));
});
