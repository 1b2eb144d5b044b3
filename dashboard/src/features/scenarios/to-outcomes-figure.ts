import type { SlopeLine, SlopeModel } from '@tilbudsvifte/charts';
import {
  differenceInWords,
  figureInWords,
  outcomeInWords,
  scenarioHeadline,
  unitInWords,
} from '@tilbudsvifte/locale/screens/scenarios';
import type { Headline } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableColumn, TableRow } from '../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import type { ScenarioAnswer, ScenarioDocument, ScenarioOutcome } from '../../lib/scenario-answers.ts';
import { outcomeKey, rowKind } from './outcome-rows.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** The outcomes of a scenario: as a table, and as lines from base to scenario. */
export interface OutcomesFigure {
  readonly model: FigureModel;
  /** Nothing where fewer than two lines could be drawn. */
  readonly slope: SlopeModel | undefined;
  readonly describe: (line: SlopeLine) => string;
}

/** What the figure is made of. */
export interface OutcomesOf {
  readonly result: ScenarioAnswer;
  readonly document: ScenarioDocument;
}

/** The sentence that a scenario opens with: its first outcome against the base. */
export function scenarioSentence(
  { result, document }: OutcomesOf,
  { language, texts }: ScenarioWords,
): Headline {
  const [first] = result.outcomes;
  const nothing = texts('gives.nothing', { name: document.name });
  if (!first) return { headline: nothing, summary: [nothing], alt: nothing };
  return scenarioHeadline(
    {
      ...headlineBasis(result.basis),
      ...first,
      name: document.name,
      outcomeName: outcomeInWords(document.kind, first.outcome, language),
      outcomes: result.outcomes.length,
    },
    language,
  );
}

/** In proportion to the base, which is 100; nothing where the base is zero or missing. */
function inProportion(figure: Figure, base: Figure): Figure {
  if (!('value' in figure)) return figure;
  if (!('value' in base)) return base;
  return base.value === 0 ? { missing: 'zero-base' } : { value: (100 * figure.value) / Math.abs(base.value) };
}

interface OutcomeAt {
  readonly row: ScenarioOutcome;
  readonly kind: string;
  /** The first outcome, which the headline is about. */
  readonly own: boolean;
}

function lineOf({ row, kind, own }: OutcomeAt, { language }: ScenarioWords): SlopeLine {
  const { outcome, unit, base, scenario, difference } = row;
  return {
    key: outcomeKey(row),
    label: outcomeInWords(kind, outcome, language),
    role: own ? 'own' : 'context',
    from: inProportion(base, base),
    to: inProportion(scenario, base),
    fromText: figureInWords(base, unit, language),
    toText: figureInWords(scenario, unit, language),
    changeText: differenceInWords(difference, unit, language),
  };
}

function rowOf({ row, kind, own }: OutcomeAt, { language, texts }: ScenarioWords): TableRow {
  const { outcome, unit, year, base, scenario, difference } = row;
  return {
    key: outcomeKey(row),
    kind: rowKind(unit, [base, scenario, difference]),
    cells: [
      outcomeInWords(kind, outcome, language),
      unitInWords(unit, language),
      year === 0 ? texts('scenario.wholePeriod') : String(year),
      base,
      scenario,
      difference,
    ],
    ...(own && { own: true }),
  };
}

function columnsOf({ texts }: ScenarioWords): readonly TableColumn[] {
  const text = (key: string, label: string): TableColumn => ({ key, label, kind: 'text' });
  return [
    text('outcome', texts('scenario.outcome')),
    text('unit', texts('scenario.unit')),
    text('year', texts('scenario.year')),
    { key: 'base', label: texts('scenario.base'), kind: 'decimal', interval: true },
    { key: 'scenario', label: texts('scenario.scenario'), kind: 'decimal', interval: true },
    {
      key: 'difference',
      label: texts('scenario.difference'),
      kind: 'decimal',
      interval: true,
      difference: true,
    },
  ];
}

/** From where to where the drawing goes: it shows differences, not sizes. */
function scaleNote(lines: readonly SlopeLine[], { texts }: ScenarioWords): readonly string[] {
  const ends = lines
    .flatMap(({ from, to }) => [from, to])
    .flatMap((one) => ('value' in one ? [one.value] : []));
  const [lo, hi] = [Math.min(...ends) / 100, Math.max(...ends) / 100];
  return ends.length > 0 && lo < hi ? [texts('scenario.slopeScale', { lo, hi })] : [];
}

/** Outcomes of a scenario — base, scenario and difference of each in its own unit; drawn in proportion to the base. */
export function toOutcomesFigure(of: OutcomesOf, words: ScenarioWords): OutcomesFigure {
  const { result, document } = of;
  const { texts } = words;
  const { outcomes, kind, basis } = result;
  const lines = outcomes.map((row, i) => lineOf({ row, kind, own: i === 0 }, words));
  const undrawn = lines.filter(({ from, to }) => !('value' in from) || !('value' in to));
  const isDrawn = lines.length - undrawn.length > 1;
  const notes = [
    ...scaleNote(lines, words),
    ...undrawn.map(({ label }) => texts('scenario.noBase', { name: label })),
  ];
  const area = words.areaName(document.area);
  const year = String(document.horizonYear);
  const model: FigureModel = {
    id: 'scenarie-resultater',
    eyebrow: texts('scenario.outcomesTitle'),
    unit: texts('scenario.outcomesUnit'),
    ...scenarioSentence(of, words),
    subline: texts('scenario.outcomesSub', { area, year }),
    columns: columnsOf(words),
    rows: outcomes.map((row, i) => rowOf({ row, kind, own: i === 0 }, words)),
    notes: isDrawn ? notes : [],
    basis,
    howToRead: isDrawn ? [texts('scenario.slopeRead'), texts('scenario.slopeReadUp')] : [],
    fileParts: [document.name, area, year],
  };
  return {
    model,
    slope: isDrawn
      ? { fromLabel: texts('scenario.base'), toLabel: texts('scenario.scenario'), lines }
      : undefined,
    describe: ({ label, fromText, toText, changeText }) =>
      texts('scenario.slopeDescribe', {
        name: label,
        base: fromText,
        scenario: toText,
        difference: changeText,
      }),
  };
}
