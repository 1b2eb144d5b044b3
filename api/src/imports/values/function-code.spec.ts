import { functionCode } from './function-code.ts';

test.each([
  ['53850', '53850'],
  ['5.38.50', '53850'],
  ['5.28.22 Plejefamilier', '52822'],
  ['53850 5.38.50 Botilbud', '53850'],
  ['0.22.01 Jordforsyning', '2201'],
  ['2201', '2201'],
  ['Botilbud', 'Botilbud'],
  ['5.38.501', '5.38.501'],
])('%j is %j', (text, code) => {
  expect(functionCode(text)).toBe(code);
});
