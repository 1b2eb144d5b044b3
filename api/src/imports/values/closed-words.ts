import type { CostGroup, OperatorType, RateUnit, Specialisation } from '../../collection/observations.ts';
import { foldWord } from './fold.ts';

/** Folded Danish words of one column and the code each stands for. */
export type ClosedWords<T> = ReadonlyMap<string, T>;

const words = <T>(entries: Readonly<Record<string, T>>): ClosedWords<T> => new Map(Object.entries(entries));

export const operatorTypes = words<OperatorType>({
  kommunal: 'municipal',
  regional: 'regional',
  selvejende: 'self-governing',
  privat: 'private',
});
export const specialisations = words<Specialisation>({
  grundlaeggende: 'basic',
  specialiseret: 'specialised',
  'hoejt-specialiseret': 'highly-specialised',
  'mest-specialiseret': 'most-specialised',
});
export const rateUnits = words<RateUnit>({
  doegn: 'day',
  dag: 'daytime',
  time: 'hour',
  forloeb: 'course',
  elev: 'pupil',
  helaar: 'year',
});
export const trends = words<'up' | 'unchanged' | 'down'>({ op: 'up', uaendret: 'unchanged', ned: 'down' });
export const planStatuses = words<'idea' | 'decided' | 'establishing' | 'open'>({
  ide: 'idea',
  besluttet: 'decided',
  'under-etablering': 'establishing',
  aaben: 'open',
});
export const populationNatures = words<'actual' | 'projected'>({
  faktisk: 'actual',
  fremskrivning: 'projected',
});
export const expenditureNatures = words<'accounts' | 'budget'>({ regnskab: 'accounts', budget: 'budget' });
export const sexes = words<'m' | 'f'>({ m: 'm', mand: 'm', maend: 'm', k: 'f', kvinde: 'f', kvinder: 'f' });
export const yesNo = words<boolean>({ ja: true, nej: false });
export const groupingTypes = words<'region' | 'agreement-area' | 'country'>({
  region: 'region',
  aftaleomraade: 'agreement-area',
  land: 'country',
});
export const costGroups = words<CostGroup>({
  'boern-unge': 'children-young',
  'boern-og-unge': 'children-young',
  'children-young': 'children-young',
  voksne: 'adults',
  adults: 'adults',
  specialundervisning: 'special-education',
  'special-education': 'special-education',
});
export const functionGroups = words<CostGroup | 'refund'>({
  ...Object.fromEntries(costGroups),
  refusion: 'refund',
  refund: 'refund',
});
export const scopes = words<'yes' | 'optional' | 'no'>({
  ja: 'yes',
  yes: 'yes',
  valgfri: 'optional',
  optional: 'optional',
  nej: 'no',
  no: 'no',
});

/** The code of a closed word however it was typed. @example wordCode('Højt-specialiseret', specialisations) */
export function wordCode<T>(text: string, closed: ClosedWords<T>): T | undefined {
  // Nearly all are written as the list has them.
  return closed.get(text) ?? closed.get(foldWord(text));
}
