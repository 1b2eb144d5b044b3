import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import { preventionTexts, preventionViewsHeadline } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import {
  columnName,
  figureOf,
  inThousands,
  type PreventionFigures,
  valueOf,
  wordOf,
} from './prevention-figures.ts';

/** Buyer and region side by side: every measure in the table, what it is worth as bars. */
export interface ViewsFigure {
  readonly model: FigureModel;
  readonly bars: ReferenceBarsModel;
}

const measures: readonly (readonly [string, FigureKind])[] = [
  ['avoidableShare', 'share'],
  ['netPresentValueDkk', 'integer'],
  ['paybackMonths', 'integer'],
  ['discountedPaybackMonths', 'integer'],
  ['internalRate', 'share'],
  ['breakEvenEffect', 'share'],
  ['chanceOfGain', 'share'],
  ['chanceError', 'share'],
  ['meanDkk', 'integer'],
  ['p10Dkk', 'integer'],
  ['p90Dkk', 'integer'],
];

const isMoney = (key: string): boolean => key.endsWith('Dkk');

function labelOf(key: string, language: Language): string {
  const name = columnName(key, language);
  return isMoney(key) ? preventionTexts(language)('prevention.inThousand', { name }) : name;
}

interface BarWords {
  readonly label: string;
  readonly nameOf: (row: ScenarioRow) => string;
  readonly language: Language;
}

function barsOf(views: readonly ScenarioRow[], { label, nameOf, language }: BarWords): ReferenceBarsModel {
  return {
    label,
    headings: { name: columnName('view', language), value: labelOf('netPresentValueDkk', language) },
    bars: views.map((row) => {
      const figure = inThousands(figureOf(row, 'netPresentValueDkk'));
      const name = nameOf(row);
      return {
        key: wordOf(row, 'view'),
        name,
        abbreviation: name,
        figure,
        text: figureWord(figure, 'integer', language),
      };
    }),
  };
}

/** Køber og region — the same programme counted in two ways. */
export function toViewsFigure({ result, document, language }: PreventionFigures): ViewsFigure {
  const texts = preventionTexts(language);
  const views = result.tables.views ?? [];
  const of = (view: string): ScenarioRow | undefined => views.find((row) => row.view === view);
  const share = figureOf(of('region'), 'avoidableShare');
  const headline = preventionViewsHeadline(
    {
      buyer: figureOf(of('buyer'), 'netPresentValueDkk'),
      region: figureOf(of('region'), 'netPresentValueDkk'),
      share: valueOf(share),
    },
    language,
  );
  const nameOf = (row: ScenarioRow): string =>
    texts('prevention.viewName', {
      view: wordOf(row, 'view'),
      share: valueOf(figureOf(row, 'avoidableShare')),
    });
  const model: FigureModel = {
    id: 'forebyggelse-koeber-region',
    eyebrow: texts('prevention.viewsEyebrow'),
    unit: texts('prevention.thousand'),
    ...headline,
    subline: texts('prevention.viewsSub'),
    columns: [
      { key: 'view', label: columnName('view', language), kind: 'text' },
      ...measures.map(([key, kind]) => ({ key, label: labelOf(key, language), kind })),
    ],
    rows: views.map((row) => ({
      key: wordOf(row, 'view'),
      cells: [
        nameOf(row),
        ...measures.map(([key]) => (isMoney(key) ? inThousands(figureOf(row, key)) : figureOf(row, key))),
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('prevention.viewsRead')],
    fileParts: [document.name],
  };
  return { model, bars: barsOf(views, { label: headline.headline, nameOf, language }) };
}
