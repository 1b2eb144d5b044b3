import type { WaterfallTerm } from '@tilbudsvifte/charts';
import { formatInteger, formatSigned } from '@tilbudsvifte/locale';
import { preventionMoneyHeadline, preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel, TableColumn } from '../../../components/figure-card/figure-model.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import {
  columnName,
  figureOf,
  inThousands,
  type PreventionFigures,
  priceYearOf,
  rowsOfView,
  valueOf,
  viewOf,
  yearName,
  yearsOf,
} from './prevention-figures.ts';

/** Money year by year, and the waterfall that its running total makes. */
export interface MoneyFigure {
  readonly model: FigureModel;
  readonly terms: readonly WaterfallTerm[];
  readonly formatTick: (value: number) => string;
  readonly describe: (term: WaterfallTerm) => string;
}

const amounts = ['savedDkk', 'extraStaffDkk', 'investmentDkk', 'stateSupportDkk', 'netDkk', 'cumulativeDkk'];
const workers = ['caseworkersBefore', 'caseworkersAfter'];

/** Programme year in which the money is paid back for good. */
function paidBackIn(figures: PreventionFigures): number | undefined {
  const [view] = rowsOfView(figures, 'views', viewOf(figures));
  const months = figureOf(view, 'paybackMonths');
  return 'value' in months ? Math.max(1, Math.ceil(months.value / 12)) : undefined;
}

function termsOf(rows: readonly ScenarioRow[], figures: PreventionFigures): readonly WaterfallTerm[] {
  const { language } = figures;
  const texts = preventionTexts(language);
  const paidBack = paidBackIn(figures);
  const years = rows.map((row): WaterfallTerm => {
    const year = yearName(row, language);
    const figure = inThousands(figureOf(row, 'netDkk'));
    return {
      key: wordOrYear(row),
      label: row.programmeYear === paidBack ? texts('prevention.paidBackIn', { year }) : year,
      kind: 'change',
      figure,
      text: formatSigned(Math.round(valueOf(figure)) + 0, language),
    };
  });
  const total = inThousands(figureOf(rows.at(-1), 'cumulativeDkk'));
  const text = formatInteger(Math.round(valueOf(total)) + 0, language);
  return [...years, { key: 'total', label: texts('prevention.inAll'), kind: 'total', figure: total, text }];
}

const wordOrYear = (row: ScenarioRow): string => String(row.programmeYear);

function columns({ language }: PreventionFigures): readonly TableColumn[] {
  const texts = preventionTexts(language);
  return [
    { key: 'year', label: texts('prevention.year'), kind: 'text' },
    ...amounts.map((key): TableColumn => ({
      key,
      label: texts('prevention.inThousand', { name: columnName(key, language) }),
      kind: 'integer',
    })),
    ...workers.map((key): TableColumn => ({ key, label: columnName(key, language), kind: 'decimal' })),
  ];
}

/** Tjener det sig hjem? — what is saved and spent every year, standing on what came before. */
export function toMoneyFigure(figures: PreventionFigures): MoneyFigure {
  const { result, document, language } = figures;
  const texts = preventionTexts(language);
  const view = viewOf(figures);
  const rows = rowsOfView(figures, 'money-by-year', view);
  const [counted] = rowsOfView(figures, 'views', view);
  const staff = result.tables.staff ?? [];
  const headline = preventionMoneyHeadline(
    {
      years: yearsOf(figures),
      view,
      netPresentValue: figureOf(counted, 'netPresentValueDkk'),
      paybackMonths: figureOf(counted, 'paybackMonths'),
      breakEvenEffect: figureOf(counted, 'breakEvenEffect'),
    },
    language,
  );
  const shortView = texts('prevention.viewShort', { view });
  return {
    model: {
      id: 'forebyggelse-netto',
      eyebrow: texts('prevention.netEyebrow'),
      unit: texts('prevention.thousand'),
      ...headline,
      subline: texts('prevention.netSub', { view: shortView, priceYear: priceYearOf(figures) }),
      columns: columns(figures),
      rows: rows.map((row, i) => ({
        key: wordOrYear(row),
        cells: [
          yearName(row, language),
          ...amounts.map((key) => inThousands(figureOf(row, key))),
          ...workers.map((key) => figureOf(staff[i], key)),
        ],
      })),
      notes: [],
      basis: result.basis,
      howToRead: [texts('prevention.readNet')],
      fileParts: [document.name, shortView],
    },
    terms: termsOf(rows, figures),
    formatTick: (value) => formatInteger(Math.round(value) + 0, language),
    describe: ({ label, text }) => texts('prevention.describeNet', { year: label, amount: text }),
  };
}
