import { sampleFigure } from '../../../../components/testing/sample-figure.ts';
import type { ScenarioAnswer, ScenarioDocument } from '../../../../lib/scenario-answers.ts';
import type { PreventionFigures } from '../prevention-figures.ts';
import sample from './sample-prevention.json' with { type: 'json' };

const { document, outcomes, tables } = sample as unknown as Pick<ScenarioAnswer, 'outcomes' | 'tables'> & {
  readonly document: ScenarioDocument;
};

/** Figures of the worked example, as the API answers them; of some tables only the rows that figures need. */
export const samplePrevention: PreventionFigures = {
  language: 'da',
  document,
  result: {
    basis: { ...sampleFigure.basis, coverage: { reported: 3, expected: 3, missing: [] }, synthetic: false },
    notices: [],
    kind: 'prevention',
    sha256: 'abc',
    seed: document.seed,
    outcomes,
    bridge: [],
    tables,
  },
};

/** The same with some tables replaced. */
export function withTables(tables: ScenarioAnswer['tables']): PreventionFigures {
  const { result } = samplePrevention;
  return { ...samplePrevention, result: { ...result, tables: { ...result.tables, ...tables } } };
}
