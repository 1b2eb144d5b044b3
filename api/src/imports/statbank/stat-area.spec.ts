import { sampleLookups } from '../testing/sample-lookups.ts';
import { statArea } from './stat-area.ts';

test.each([
  ['101', '0101'],
  ['0101', '0101'],
  ['101 København', '0101'],
  ['København', '0101'],
  ['Copenhagen', '0101'],
  ['Høje Taastrup', '0169'],
])('%j is municipality %s', (text, municipality) => {
  expect(statArea(text, sampleLookups)).toEqual({ municipality });
});

test.each([
  '000',
  '0',
  '084',
  '1084',
  '01',
  '411',
  '998',
  '910',
  'Hele landet',
  'All Denmark',
  'Region Sjælland',
  'Landsdel Nordsjælland',
  'Christiansø',
  '000 Hele landet',
])('%j holds municipalities or is none', (text) => {
  expect(statArea(text, sampleLookups)).toBe('nested');
});

test.each(['777', 'Atlantis', ''])('%j is unknown', (text) => {
  expect(statArea(text, sampleLookups)).toBe('unknown');
});
