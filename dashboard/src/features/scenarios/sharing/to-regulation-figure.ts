import type { LineFocus, LineModel } from '@tilbudsvifte/charts';
import { figureWord, formatMoney } from '@tilbudsvifte/locale';
import { regulationHeadline, sharingTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel, TableColumn } from '../../../components/figure-card/figure-model.ts';
import { figureIn, rowsOf, type SharingView, wordIn } from './sharing-view.ts';

/** What the actual occupancy does to the rate, year by year. */
export interface RegulationFigure {
  readonly model: FigureModel;
  readonly line: LineModel;
  readonly describe: (focus: LineFocus) => string;
}

const measures = [
  'dkkPerDay',
  'takenUpDkk',
  'costDkk',
  'incomeDkk',
  'resultDkk',
  'resultShare',
  'balanceDkk',
  'bandDkk',
  'afterRegulationDkk',
  'carriedForwardDkk',
] as const;

const kindOf = (measure: (typeof measures)[number]): TableColumn['kind'] =>
  measure === 'resultShare' ? 'share' : 'integer';

function lineOf(view: SharingView): LineModel {
  const { language } = view;
  const texts = sharingTexts(language);
  const rows = rowsOf(view, 'regulation');
  return {
    periods: rows.map((row) => ({ key: wordIn(row, 'year'), label: wordIn(row, 'year') })),
    series: [
      {
        key: 'rate',
        role: 'own',
        label: texts('choice.sharing.rule.rate'),
        points: rows.map((row) => ({ figure: figureIn(row, 'dkkPerDay') })),
      },
    ],
    origin: {
      kind: 'stated',
      note: (lowest) => texts('sharing.axisFrom', { lowest: formatMoney(lowest, language) }),
    },
    formatTick: (value) => formatMoney(value, language),
  };
}

/** Regulation — the rate of every year when the occupancy stays as it is, and where surplus and deficit go. */
export function toRegulationFigure(view: SharingView, occupancy: number): RegulationFigure {
  const { result, language, place } = view;
  const texts = sharingTexts(language);
  const rows = rowsOf(view, 'regulation');
  const [first, last] = [rows[0], rows.at(-1)];
  const model: FigureModel = {
    id: 'regulering',
    eyebrow: texts('table.sharing.regulation'),
    unit: texts('sharing.perDay'),
    ...regulationHeadline(
      {
        synthetic: result.basis.synthetic,
        from: Number(wordIn(first, 'year')),
        to: Number(wordIn(last, 'year')),
        result: figureIn(first, 'resultDkk'),
        resultShare: figureIn(first, 'resultShare'),
        regulated: figureIn(first, 'afterRegulationDkk'),
        rateYear: figureIn(first, 'rateYear'),
      },
      language,
    ),
    subline: texts('sharing.regulationSub', { occupancy }),
    columns: [
      { key: 'year', label: texts('column.sharing.year'), kind: 'year' },
      ...measures.map((measure) => ({
        key: measure,
        label: texts(`column.sharing.${measure}`),
        kind: kindOf(measure),
      })),
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'year'),
      cells: [Number(wordIn(row, 'year')), ...measures.map((measure) => figureIn(row, measure))],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('sharing.regulationRead')],
    fileParts: [place],
  };
  const describe = ({ period, point }: LineFocus): string =>
    texts('sharing.describeYear', {
      year: period.label,
      amount: figureWord(point.figure, 'money', language),
    });
  return { model, line: lineOf(view), describe };
}
