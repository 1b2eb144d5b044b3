import { makeTexts } from '../../texts/make-texts.ts';
import { scenarios } from './texts.ts';

export {
  amountInWords,
  differenceInWords,
  figureInWords,
  figureWithRange,
  kindOfUnit,
  unitInWords,
} from './amount-in-words.ts';
export {
  assumptionSentence,
  type NameOfCode,
  type SaidAssumption,
  type SaidField,
  type SaidValue,
  valueInWords,
} from './assumption-sentence.ts';
export { documentIssueText, type DocumentIssueView } from './document-issue-text.ts';
export { guardText } from './guard-text.ts';
export { joinNames } from './join-names.ts';
export { hasKindWord, kindWord, type WordPlace } from './kind-words.ts';
export { bridgeHeadline, type BridgeView } from './bridge-headline.ts';
export { comparisonHeadline, type ComparisonView } from './comparison-headline.ts';
export { scenariosSentence, type ScenariosView } from './list-headline.ts';
export { outcomeInWords } from './outcome-in-words.ts';
export { referenceName } from './reference-name.ts';
export { scenarioHeadline, type ScenarioView, whenInWords } from './scenario-headline.ts';
export * from './cooperation.ts';
export * from './location.ts';
export * from './prevention.ts';
export * from './sharing.ts';
export * from './supply.ts';

/** Words of Scenarier that all kinds have in common. */
export const scenariosTexts = makeTexts(scenarios);
