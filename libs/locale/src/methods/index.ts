import type { Language } from '../language.ts';
import { comparisonMethods } from './da/comparison.ts';
import { coverageMethods } from './da/coverage.ts';
import { capacityMethods } from './da/capacity.ts';
import { forecastMethods } from './da/forecast.ts';
import { smallAreaMethods } from './da/small-area.ts';
import { qualityMethods } from './da/quality.ts';
import { stockFlowMethods } from './da/stock-flow.ts';
import { spendingMethods } from './da/spending.ts';
import { budgetMethods } from './da/budget.ts';
import { riskMethods } from './da/risk.ts';
import { sharingMethods } from './da/sharing.ts';
import { placeMethods } from './da/place.ts';
import { disclosureMethods } from './da/disclosure.ts';
import { figuresMethods } from './da/figures.ts';
import { danishMethods } from './da/index.ts';
import { englishMethods } from './en/index.ts';
import type { MethodText, MethodTexts } from './method-text.ts';
import { methodSources, references } from './sources.generated.ts';

/** A method's note as it is shown: its text in one language and the published sources that it follows. */
export interface MethodNote extends MethodText {
  /** The name that the planning library exports the method under. */
  readonly method: string;
  readonly sources: readonly string[];
}

/** Methods that belong together. */
export interface MethodRoom {
  readonly name: Readonly<Record<Language, string>>;
  readonly methods: readonly string[];
}

const room = (da: string, en: string, methods: MethodTexts): MethodRoom => ({
  name: { da, en },
  methods: Object.keys(methods),
});

/** All methods that have a note, by what they are for. */
export const METHOD_ROOMS: readonly MethodRoom[] = [
  room('Dækning og mangler', 'Coverage and gaps', coverageMethods),
  room('Pladser og belægning', 'Places and occupancy', capacityMethods),
  room('Fremskrivning', 'Forecasts', forecastMethods),
  room('Sammenligning', 'Comparison', comparisonMethods),
  room('Små tal', 'Small numbers', smallAreaMethods),
  room('Kontrol af indberetninger', 'Checks of reports', qualityMethods),
  room('Forløb og forebyggelse', 'Flow and prevention', stockFlowMethods),
  room('Udgifter', 'Spending', spendingMethods),
  room('Budget og takster', 'Budget and rates', budgetMethods),
  room('Risiko', 'Risk', riskMethods),
  room('Deling af udgiften', 'Sharing the cost', sharingMethods),
  room('Placering', 'Location', placeMethods),
  room('Beskyttelse af små tal', 'Protection of small counts', disclosureMethods),
  room('Regning med tal, der kan mangle', 'Figures that may be missing', figuresMethods),
];

const texts = { da: danishMethods, en: englishMethods };

/** Note of a method: what it answers, how, when it holds, what it cannot say, and after whom. Undefined for no method. */
export function methodNote(method: string, language: Language): MethodNote | undefined {
  const text = Object.hasOwn(texts[language], method) ? texts[language][method] : undefined;
  if (!text) return undefined;
  const sources = (methodSources[method] ?? []).map((key) => references[key] ?? key);
  return { ...text, method, sources };
}
