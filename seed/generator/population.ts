import { apportion } from './apportion.ts';
import { years } from './calendar.ts';
import type { Cell } from './csv.ts';
import { MUNICIPALITIES } from './municipality-table.ts';
import type { Municipality } from './municipality-table.ts';
import { power } from './power.ts';
import { AGE_PROFILES, COHORT_SIZE, valueAt, SURVIVAL } from './population-curves.ts';

export const POPULATION_HEADER = 'kommunekode;aar;alder;koen;antal;art';
const OLDEST = 99;
const FIRST = 2017;
const LAST_ACTUAL = 2026;
const LAST = 2031;

/** Inhabitants on 1 January, a multiple of 50 so that nobody takes it for a statistic. */
export const inhabitants = ({ population, growth }: Municipality, year: number): number =>
  50 * Math.round((population * power(1 + growth / 100, year - 2025)) / 50);

/** Size of an age before scaling: how many were born then, how many live still, how many of that age live in such a place. */
function weightOf(municipality: Municipality, year: number, age: number): number {
  const profile = municipality.code === '0101' || municipality.code === '0147' ? 'city' : municipality.group;
  const tail = age === OLDEST ? 1.6 : 1;
  return (
    valueAt(COHORT_SIZE, year - age) *
    valueAt(SURVIVAL, age) *
    valueAt(AGE_PROFILES[profile] ?? [], age) *
    tail
  );
}

/** Boys are born in a small majority; women outlive men. */
function menShare(age: number): number {
  if (age < 50) return 0.513 - (age / 50) * 0.011;
  return age < 75 ? 0.502 - ((age - 50) / 25) * 0.022 : 0.48 - ((age - 75) / 24) * 0.22;
}

function rowsOf(municipality: Municipality, year: number): Cell[][] {
  const ages = years(0, OLDEST);
  const weights = ages.flatMap((age) => {
    const weight = weightOf(municipality, year, age);
    return [weight * menShare(age), weight * (1 - menShare(age))];
  });
  const persons = apportion(inhabitants(municipality, year), weights);
  const nature = year <= LAST_ACTUAL ? 'faktisk' : 'fremskrivning';
  return persons.map((count, index) => [
    municipality.code,
    year,
    Math.floor(index / 2),
    index % 2 === 0 ? 'm' : 'k',
    count,
    nature,
  ]);
}

/** Municipality, year, age 0-99 (99 and older together) and sex. */
export const populationRows = (): Cell[][] =>
  MUNICIPALITIES.flatMap((municipality) => years(FIRST, LAST).flatMap((year) => rowsOf(municipality, year)));
