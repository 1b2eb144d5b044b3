import { budgetMethods } from './budget.ts';
import { capacityMethods } from './capacity.ts';
import { comparisonMethods } from './comparison.ts';
import { coverageMethods } from './coverage.ts';
import { disclosureMethods } from './disclosure.ts';
import { figuresMethods } from './figures.ts';
import { forecastMethods } from './forecast.ts';
import { placeMethods } from './place.ts';
import { qualityMethods } from './quality.ts';
import { riskMethods } from './risk.ts';
import { sharingMethods } from './sharing.ts';
import { smallAreaMethods } from './small-area.ts';
import { spendingMethods } from './spending.ts';
import { stockFlowMethods } from './stock-flow.ts';
import type { MethodTexts } from '../method-text.ts';

/** Every method's note in English. */
export const englishMethods: MethodTexts = {
  ...budgetMethods,
  ...capacityMethods,
  ...comparisonMethods,
  ...coverageMethods,
  ...disclosureMethods,
  ...figuresMethods,
  ...forecastMethods,
  ...placeMethods,
  ...qualityMethods,
  ...riskMethods,
  ...sharingMethods,
  ...smallAreaMethods,
  ...spendingMethods,
  ...stockFlowMethods,
};
