import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import { formatFigure } from '@tilbudsvifte/locale';
import { sizeHeadline } from '@tilbudsvifte/locale/screens/cooperation';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { type CooperationAnswer, percent, wordsOf } from './cooperation-view.ts';

/** The table of sizes: words, table and bars from the same rows. */
export interface SizeFigure {
  readonly model: FigureModel;
  readonly chart: ReferenceBarsModel;
}

// The size the headline speaks of: many services have about ten places.
const spoken = 10;

function toBars({ totals }: CooperationAnswer, names: CodeNames): ReferenceBarsModel {
  const texts = wordsOf(names);
  return {
    label: texts('cooperation.sizeTitle'),
    headings: { name: texts('cooperation.size'), value: texts('cooperation.reachable') },
    bars: totals.sizes.map(({ places, reachableOccupancy }) => ({
      key: String(places),
      name: texts('cooperation.sizeName', { n: places }),
      abbreviation: String(places),
      figure: reachableOccupancy,
      text: formatFigure(reachableOccupancy, 'share', names.language),
    })),
    reference: {
      value: totals.occupancy,
      label: texts('cooperation.wanted', { occupancy: percent(totals.occupancy) }),
    },
  };
}

/** What a service of each size can do: the highest occupancy, and what it refuses when it runs fuller. */
export function toSizeFigure(answer: CooperationAnswer, names: CodeNames): SizeFigure {
  const { totals, basis } = answer;
  const { language } = names;
  const texts = wordsOf(names);
  const occupancy = percent(totals.occupancy);
  const example = totals.sizes.find(({ places }) => places === spoken);
  const none = { missing: 'no-capacity' } as const;
  const sizeName = (n: number): string => texts('cooperation.sizeName', { n });
  const model: FigureModel = {
    id: 'samarbejde-stoerrelse',
    eyebrow: texts('cooperation.sizeTitle'),
    unit: texts('cooperation.shareUnit'),
    ...sizeHeadline(
      {
        places: spoken,
        reachable: example?.reachableOccupancy ?? none,
        refusedAt95: example?.refusalAt95 ?? none,
      },
      language,
    ),
    subline: texts('cooperation.sizeSub', { refusal: percent(totals.refusal) }),
    columns: [
      { key: 'size', label: texts('cooperation.size'), kind: 'text' },
      { key: 'reachableOccupancy', label: texts('cooperation.reachable'), kind: 'share' },
      { key: 'refusalAt95', label: texts('cooperation.refusalAt95'), kind: 'share' },
      ...(occupancy === 95
        ? []
        : [
            {
              key: 'refusalAtOccupancy',
              label: texts('cooperation.refusalAtChosen', { occupancy }),
              kind: 'share' as const,
            },
          ]),
    ],
    rows: totals.sizes.map(({ places, reachableOccupancy, refusalAt95, refusalAtOccupancy }) => ({
      key: String(places),
      cells: [
        sizeName(places),
        reachableOccupancy,
        refusalAt95,
        ...(occupancy === 95 ? [] : [refusalAtOccupancy]),
      ],
    })),
    notes: [],
    basis,
    howToRead: [texts('cooperation.readSize')],
    fileParts: [texts('cooperation.sizeTitle')],
  };
  return { model, chart: toBars(answer, names) };
}
