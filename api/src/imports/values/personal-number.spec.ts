import { holdsPersonalNumber } from './personal-number.ts';

test.each(['010190-1234', 'borger 311299 0001 venter', '0101901234', 'x010190-1234x'])(
  '%j holds one',
  (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  },
);

test.each(['320190-1234', '011390-1234', '1234', 'tlf. 33 66 33 66', '10101901234', '2024-2025', '12345678'])(
  '%j holds none',
  (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  },
);
