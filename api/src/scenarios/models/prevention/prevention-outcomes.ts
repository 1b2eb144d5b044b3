import { type Figure, figure, isPresent, missing } from '@tilbudsvifte/planning';
import type { ScenarioOutcome } from '../scenario-result.ts';
import type { ViewResult } from './programme-result.ts';
import type { Programme } from './read-programme.ts';

const none = missing('not-applicable');

function difference(base: Figure, scenario: Figure): Figure {
  if (!isPresent(scenario)) return scenario;
  return isPresent(base) ? figure(scenario.value - base.value) : base;
}

type Outcome = Omit<ScenarioOutcome, 'difference'>;

/** Children and young people in institutions when the horizon ends, without and with the programme. */
function institutionStock(
  { states, months }: Programme,
  { found }: ViewResult,
): { base: Figure; scenario: Figure } {
  const column = states.findIndex(({ name }) => name === 'institution');
  const stock = (path: readonly (readonly number[])[]): Figure => {
    const citizens = path[months]?.[column];
    return citizens === undefined ? none : figure(citizens);
  };
  return { base: stock(found.stocks.before), scenario: stock(found.stocks.after) };
}

/** What a programme is judged by, in the view that the scenario asks for; without it nothing is paid and nothing saved. */
export function preventionOutcomes(
  programme: Programme,
  shown: ViewResult,
  horizonYear: number,
): readonly ScenarioOutcome[] {
  const { found, breakEven, simulated } = shown;
  const lastYear = found.years.at(-1);
  const ofProgramme = (value: Figure): Figure => (programme.changed ? value : none);
  const outcomes: readonly Outcome[] = [
    {
      outcome: 'net-present-value',
      unit: 'DKK',
      year: 0,
      better: 'more',
      base: figure(0),
      scenario: figure(found.netPresentValue),
    },
    {
      outcome: 'payback-months',
      unit: 'months',
      year: 0,
      better: 'less',
      base: none,
      scenario: ofProgramme(found.paybackMonths),
    },
    {
      outcome: 'institution-stock',
      unit: 'persons',
      year: horizonYear,
      better: 'neither',
      ...institutionStock(programme, shown),
    },
    {
      outcome: 'net-last-year',
      unit: 'DKK',
      year: horizonYear,
      better: 'more',
      base: figure(0),
      scenario: lastYear ? figure(lastYear.net) : none,
    },
    {
      outcome: 'chance-of-gain',
      unit: 'share',
      year: 0,
      better: 'more',
      base: none,
      scenario: simulated ? figure(simulated.positiveShare) : none,
    },
    { outcome: 'break-even-effect', unit: 'share', year: 0, better: 'less', base: none, scenario: breakEven },
  ];
  return outcomes.map((one) => ({ ...one, difference: difference(one.base, one.scenario) }));
}
