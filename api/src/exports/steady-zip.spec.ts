import { steadyZip } from './steady-zip.ts';

test('what is no zip file is refused', () => {
  expect(() => steadyZip(Buffer.alloc(30))).toThrow(
    new RangeError('file must be a zip file, got one without an end'),
  );
  expect(() => steadyZip(Buffer.alloc(3))).toThrow(RangeError);
});
