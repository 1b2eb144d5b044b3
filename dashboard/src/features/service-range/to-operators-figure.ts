import type { GapMatrixModel, MatrixCell, MatrixRow, SequentialThresholds } from '@tilbudsvifte/charts';
import { createTexts, figureWord, formatFigure, formatInteger, placePhrase } from '@tilbudsvifte/locale';
import { accessTexts, operatorsHeadline } from '@tilbudsvifte/locale/screens/access';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { legendOf, lookOf, placesThresholds } from './access-look.ts';

type Answer = Schema<'ServiceRangeAnswer'>;
type Row = Schema<'OperatorRow'>;

/** Who operates for whom: words, table and matrix from the same rows. */
export interface OperatorsFigure {
  readonly model: FigureModel;
  readonly chart: GapMatrixModel;
}

const types = ['municipal', 'regional', 'self-governing', 'private'] as const;
type OperatorType = (typeof types)[number];
const all = 'all';
const none: Figure = { missing: 'no-capacity' };

type Places = (group: string, type: OperatorType) => Figure;

function placesBy(rows: readonly Row[]): Places {
  const known = new Map(rows.map((row) => [`${row.targetGroup} ${row.operatorType}`, row.places]));
  return (group, type) => known.get(`${group} ${type}`) ?? none;
}

function words({ basis }: Answer, places: Places, { language }: CodeNames) {
  const count = (type: OperatorType): number => {
    const figure = places(all, type);
    return 'value' in figure ? figure.value : 0;
  };
  return operatorsHeadline(
    {
      ...headlineBasis(basis),
      place: nameOf(basis.area, language),
      municipal: count('municipal'),
      regional: count('regional'),
      selfGoverning: count('self-governing'),
      private: count('private'),
    },
    language,
  );
}

interface MatrixInput {
  readonly places: Places;
  readonly groups: readonly string[];
  readonly thresholds: SequentialThresholds;
}

function matrixRows({ places, groups, thresholds }: MatrixInput, names: CodeNames): MatrixRow[] {
  const { language } = names;
  const everybodys = createTexts(language);
  const cell = (group: string, type: OperatorType): MatrixCell => {
    const figure = places(group, type);
    return {
      ...lookOf(figure, thresholds),
      text: formatFigure(figure, 'integer', language),
      name: accessTexts(language)('access.cell', {
        targetGroup: names.targetGroup(group),
        operator: everybodys(`operatorType.${type}`),
        places: figureWord(figure, 'integer', language),
      }),
    };
  };
  return groups.map((group) => ({
    key: group,
    label: names.targetGroup(group),
    cells: Object.fromEntries(types.map((type) => [type, cell(group, type)])),
  }));
}

/** Places by target group (rows) and type of operator (columns). */
export function toOperatorsFigure(answer: Answer, names: CodeNames): OperatorsFigure {
  const { basis, totals } = answer;
  const { language } = names;
  const texts = accessTexts(language);
  const everybodys = createTexts(language);
  const places = placesBy(totals.operators);
  const groups = [...new Set(totals.operators.map(({ targetGroup }) => targetGroup))].filter(
    (group) => group !== all,
  );
  const area = nameOf(basis.area, language);
  const figures = groups.flatMap((group) => types.map((type) => places(group, type)));
  const thresholds = placesThresholds(figures);
  const columns = types.map((type) => ({ key: type, label: everybodys(`operatorType.${type}`) }));
  const title = texts('access.operatorTitle');
  const model: FigureModel = {
    id: 'driftsherrer',
    eyebrow: title,
    unit: texts('access.placesUnit'),
    ...words(answer, places, names),
    subline: texts('access.operatorSub', { place: placePhrase(area, language), year: basis.period.to }),
    columns: [
      { key: 'targetGroup', label: texts('access.targetGroup'), kind: 'text' },
      ...columns.map((column) => ({ ...column, kind: 'integer' as const })),
    ],
    rows: [...groups, all].map((group) => ({
      key: group,
      ...(group === all && { total: true }),
      cells: [
        group === all ? texts('access.total') : names.targetGroup(group),
        ...types.map((type) => places(group, type)),
      ],
    })),
    notes: [],
    basis,
    howToRead: [texts('access.readOperators')],
    fileParts: [area, basis.period.to],
  };
  const total = (type: OperatorType): string => formatFigure(places(all, type), 'integer', language);
  const chart: GapMatrixModel = {
    label: title,
    rowHeading: { key: 'targetGroup', label: texts('access.targetGroup') },
    columns,
    rows: matrixRows({ places, groups, thresholds }, names),
    columnTotals: {
      label: texts('access.total'),
      texts: Object.fromEntries(types.map((type) => [type, total(type)])),
    },
    legend: legendOf(
      {
        title: texts('access.operatorLegend'),
        thresholds,
        figures,
        format: (value) => formatInteger(value, language),
      },
      language,
    ),
  };
  return { model, chart };
}
