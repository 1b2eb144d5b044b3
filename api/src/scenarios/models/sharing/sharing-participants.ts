import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import type { PulledLever, PulledLevers } from '../../document/pulled-levers.ts';
import type { SharingFacts } from './sharing-facts.ts';

/** Somebody who shares the bill. */
export interface Participant {
  /** Code of the municipality, or a name of its own. */
  readonly key: string;
  /** Place in the document; absent when taken from the edition. */
  readonly at?: number;
  /** Mean number of places in use, in Erlang; or why there is none. */
  readonly load: Figure;
  /** Days of stay in a year; those of the load where nothing is entered. */
  readonly days: Figure;
  readonly population: Figure;
  /** Where the load is from. */
  readonly source: 'edition' | 'entered';
}

/** Several participants are told in one cell with this between them. */
export const betweenParticipants = '; ';

const usualDays = 365;

/** Days that the service is open in a year. */
export function daysOpenOf(levers: PulledLevers): number {
  return levers.one('rate')?.number('daysOpen') ?? usualDays;
}

/** Key of a listed participant; empty where neither a municipality nor a name is given. */
export function keyOf(pulled: PulledLever): string {
  return pulled.text('municipality') ?? (pulled.text('name') ?? '').trim().replaceAll(';', ',');
}

/** What the edition says a municipality uses: withheld, not reported, or its places. */
export function publishedLoad({ pool }: SharingFacts, municipality: string | undefined): Figure {
  const found = pool?.use.find((use) => use.municipality === municipality);
  if (!found) return missing('not-reported');
  return found.places === null ? missing('withheld') : figure(found.places);
}

function known(entered: number | undefined, otherwise: Figure): Figure {
  return entered === undefined ? otherwise : figure(entered);
}

function daysOf(load: Figure, daysOpen: number): Figure {
  return 'value' in load ? figure(load.value * daysOpen) : load;
}

function populationOf({ population }: SharingFacts, municipality: string | undefined): Figure {
  const persons = municipality === undefined ? undefined : population[municipality];
  return persons === undefined ? missing('not-reported') : figure(persons);
}

function listed(facts: SharingFacts, pulled: PulledLever, daysOpen: number): Participant {
  const municipality = pulled.text('municipality');
  const load = known(pulled.number('load'), publishedLoad(facts, municipality));
  return {
    key: keyOf(pulled),
    at: pulled.at,
    load,
    days: known(pulled.number('days'), daysOf(load, daysOpen)),
    population: known(pulled.number('population'), populationOf(facts, municipality)),
    source: pulled.number('load') === undefined ? 'edition' : 'entered',
  };
}

/** Published users of the pool, where the scenario takes them from the edition. */
function published(facts: SharingFacts, levers: PulledLevers, daysOpen: number): Participant[] {
  if (levers.one('pool')?.text('participants') !== 'from-edition') return [];
  return (facts.pool?.use ?? []).flatMap(({ municipality, places }) => {
    if (places === null) return [];
    const load = figure(places);
    const population = populationOf(facts, municipality);
    return [
      { key: municipality, load, days: daysOf(load, daysOpen), population, source: 'edition' as const },
    ];
  });
}

/** Everybody who shares: those of the edition that are not entered by hand, then those that are. */
export function participantsOf(facts: SharingFacts, levers: PulledLevers): readonly Participant[] {
  const daysOpen = daysOpenOf(levers);
  const entered = levers.all('participant').map((pulled) => listed(facts, pulled, daysOpen));
  const keys = new Set(entered.map(({ key }) => key));
  return [...published(facts, levers, daysOpen).filter(({ key }) => !keys.has(key)), ...entered];
}

/** Users of the pool whose number is withheld and who are not entered by hand: they share nothing. */
export function withheldUsers(facts: SharingFacts, levers: PulledLevers): number {
  if (levers.one('pool')?.text('participants') !== 'from-edition') return 0;
  const entered = new Set(levers.all('participant').map(keyOf));
  const users = facts.pool?.use ?? [];
  return users.filter(({ municipality, places }) => places === null && !entered.has(municipality)).length;
}
