import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { AssumptionIssue, ScenarioModel } from '../scenario-model.ts';
import type { ScenarioResult } from '../scenario-result.ts';
import { outcomeRows, simulationRows, tornadoRows, viewRows } from './chance-tables.ts';
import { effectIssues } from './check-effects.ts';
import { paymentIssues } from './check-payments.ts';
import { worldIssues } from './check-world.ts';
import type { PreventionFacts } from './prevention-facts.ts';
import { preventionLevers } from './prevention-levers.ts';
import { preventionOutcomes } from './prevention-outcomes.ts';
import { programmeResults } from './programme-result.ts';
import { readProgramme } from './read-programme.ts';
import { stateRows } from './state-rows.ts';
import { moneyByYear, staffByYear, stocksByMonth, stocksByYear } from './yearly-tables.ts';

function check(document: ScenarioDocument): readonly AssumptionIssue[] {
  const issues = [...worldIssues(document), ...effectIssues(document), ...paymentIssues(document)];
  return issues.sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
}

/**
 * Prevention (Sverigesmodellen): children and young people in support and placements as a stock-flow model, what lower
 * caseloads, less intrusive measures and closer follow-up change in it, and the business case of that for the buyer
 * and for the region. Formulas are those of the planning library.
 */
export const preventionModel: ScenarioModel<PreventionFacts> = {
  kind: 'prevention',
  levers: preventionLevers,
  methods: ['prevention-case', 'break-even-effect', 'prevention-simulation'],
  check: (_facts, document) => check(document),
  calculate(_facts, document, run): ScenarioResult {
    const programme = readProgramme(document);
    const results = programmeResults(programme, document.seed, run);
    const shown = results.find(({ view }) => view === programme.view);
    if (!shown) throw new RangeError(`view must be one of those calculated, got ${programme.view}`);
    return {
      outcomes: preventionOutcomes(programme, shown, document.horizonYear),
      tables: {
        'money-by-year': moneyByYear(programme, results),
        'stocks-by-year': stocksByYear(programme, shown),
        views: viewRows(programme, results),
        simulation: simulationRows(results),
        'equally-likely': outcomeRows(results),
        tornado: tornadoRows(programme, shown),
        states: stateRows(programme, shown),
        staff: staffByYear(programme, shown),
        'stocks-by-month': stocksByMonth(programme, shown),
      },
      notices: [
        ...(programme.effects.length > 0 ? [{ code: 'effects-assumed', params: {} }] : []),
        ...(shown.simulated || !programme.changed ? [] : [{ code: 'draws-left-out', params: {} }]),
      ],
    };
  },
};
