import type { SlopeLine, SlopeModel } from '@tilbudsvifte/charts';
import {
  comparisonHeadline,
  differenceInWords,
  figureInWords,
  outcomeInWords,
  unitInWords,
  whenInWords,
} from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel, TableColumn } from '../../../components/figure-card/figure-model.ts';
import type { Schema } from '../../../lib/api.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioComparison } from '../../../lib/scenario-answers.ts';
import { outcomeKey, rowKind } from '../outcome-rows.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { comparedBy } from './compared-by.ts';
import type { ComparedBy } from './compared-by.ts';

/** What the figures of a comparison are made of. */
export interface ComparisonOf {
  readonly answer: ScenarioComparison;
  readonly words: ScenarioWords;
  readonly basis: Schema<'Basis'>;
}

function outcomeName({ answer, words }: ComparisonOf, { outcome }: Pick<ComparedBy, 'outcome'>): string {
  return outcomeInWords(answer.scenarios[0]?.document.kind ?? '', outcome, words.language);
}

const namesOf = ({ scenarios }: ScenarioComparison): readonly string[] =>
  scenarios.map(({ document }) => document.name);

/** All outcomes side by side: one row an outcome, two columns a scenario. */
export function toComparedTable(of: ComparisonOf): FigureModel {
  const { answer, words, basis } = of;
  const { texts, language } = words;
  const rows = comparedBy(answer);
  const [first] = rows;
  const headline = first
    ? comparisonHeadline({ ...headlineBasis(basis), ...first, outcome: outcomeName(of, first) }, language)
    : { headline: '', summary: [], alt: '' };
  const columns: readonly TableColumn[] = [
    { key: 'outcome', label: texts('scenario.outcome'), kind: 'text' },
    { key: 'unit', label: texts('scenario.unit'), kind: 'text' },
    ...answer.scenarios.flatMap(({ id, document }): TableColumn[] => [
      { key: `${id}_scenario`, label: document.name, kind: 'decimal', interval: true },
      {
        key: `${id}_difference`,
        label: `${document.name}: ${texts('scenario.difference').toLowerCase()}`,
        kind: 'decimal',
        difference: true,
      },
    ]),
  ];
  return {
    id: 'scenarier-resultater',
    eyebrow: texts('comparison.outcomesTitle'),
    unit: texts('scenario.outcomesUnit'),
    ...headline,
    subline: texts('comparison.outcomesSub'),
    columns,
    rows: rows.map((row) => ({
      key: outcomeKey(row),
      kind: rowKind(
        row.unit,
        row.scenarios.flatMap(({ figure, difference }) => [figure, difference]),
      ),
      cells: [
        texts('comparison.outcomeNamed', {
          outcome: outcomeName(of, row),
          when: whenInWords(row.year, language),
        }),
        unitInWords(row.unit, language),
        ...row.scenarios.flatMap(({ figure, difference }) => [figure, difference]),
      ],
    })),
    notes: [],
    basis,
    howToRead: [],
    fileParts: namesOf(answer),
  };
}

/** One outcome as lines from base to scenario. */
export interface ComparedSlopeFigure {
  readonly model: FigureModel;
  readonly slope: SlopeModel;
  readonly describe: (line: SlopeLine) => string;
}

function linesOf(row: ComparedBy, { language }: ScenarioWords): readonly SlopeLine[] {
  return row.scenarios.map(({ id, name, base, figure, difference }, i) => ({
    key: id,
    label: name,
    role: i === 0 ? 'own' : 'context',
    from: base,
    to: figure,
    fromText: figureInWords(base, row.unit, language),
    toText: figureInWords(figure, row.unit, language),
    changeText: differenceInWords(difference, row.unit, language),
  }));
}

/** Slope of one outcome — every scenario from its base, on one scale. */
export function toComparedSlope(of: ComparisonOf, row: ComparedBy): ComparedSlopeFigure {
  const { answer, words, basis } = of;
  const { texts, language } = words;
  const outcome = outcomeName(of, row);
  const kind = rowKind(
    row.unit,
    row.scenarios.flatMap(({ figure, base, difference }) => [figure, base, difference]),
  );
  const column = (key: string, label: string): TableColumn => ({ key, label, kind, interval: true });
  const model: FigureModel = {
    id: 'scenarier-linjer',
    eyebrow: texts('comparison.slopeTitle', { outcome }),
    unit: `${unitInWords(row.unit, language)}, ${whenInWords(row.year, language)}`,
    ...comparisonHeadline({ ...headlineBasis(basis), ...row, outcome }, language),
    subline: texts('comparison.slopeSub', { outcome }),
    columns: [
      { key: 'scenarioName', label: texts('scenarios.one'), kind: 'text' },
      column('base', texts('scenario.base')),
      column('scenario', texts('scenario.scenario')),
      { ...column('difference', texts('scenario.difference')), difference: true },
    ],
    rows: row.scenarios.map(({ id, name, base, figure, difference }) => ({
      key: id,
      kind,
      cells: [name, base, figure, difference],
    })),
    notes: [],
    basis,
    howToRead: [texts('comparison.slopeRead')],
    fileParts: [...namesOf(answer), outcome],
  };
  return {
    model,
    slope: {
      fromLabel: texts('scenario.base'),
      toLabel: texts('scenario.scenario'),
      lines: linesOf(row, words),
    },
    describe: ({ label, fromText, toText, changeText }) =>
      texts('scenario.slopeDescribe', {
        name: label,
        base: fromText,
        scenario: toText,
        difference: changeText,
      }),
  };
}
