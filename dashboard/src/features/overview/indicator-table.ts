import { createTexts } from '@tilbudsvifte/locale';
import type { FigureKind } from '@tilbudsvifte/locale';
import type { TableColumn, TableRow } from '../../components/figure-card/figure-model.ts';
import { changeOf } from './indicator-change.ts';
import type { IndicatorPlace, IndicatorUnit, IndicatorView } from './indicator-view.ts';
import type { OverviewWords } from './overview-words.ts';

const changeKind: Readonly<Record<IndicatorUnit, FigureKind>> = {
  count: 'signed',
  share: 'points',
  dkk: 'money',
};

/** Columns of an indicator's table: place, value, the year before, change. */
export function indicatorColumns(view: IndicatorView, { language }: OverviewWords): TableColumn[] {
  const texts = createTexts(language);
  const { kind } = view;
  return [
    { key: 'municipality', label: texts('table.municipality'), kind: 'text' },
    { key: 'value', label: view.period, kind },
    {
      key: 'previous',
      label: texts('overview.previous', { period: view.previousPeriod ?? '–' }),
      kind,
    },
    { key: 'change', label: texts('table.change'), kind: changeKind[view.unit] },
  ];
}

/** Rows of an indicator's table — every municipality, then the area and the median, which stay last. */
export function indicatorRows(view: IndicatorView, { language }: OverviewWords): TableRow[] {
  const row = ({ code, name, value, previous }: IndicatorPlace): TableRow => ({
    key: code,
    cells: [name, value, previous, changeOf({ value, previous })],
    ...(code === view.own?.code && { own: true }),
    ...((code === 'area' || code === 'median') && { total: true }),
  });
  const name = createTexts(language)('overview.medianRow');
  const median = view.members.length === 0 ? [] : [row({ ...view.median, code: 'median', name })];
  return [...view.members.map(row), row(view.area), ...median];
}
