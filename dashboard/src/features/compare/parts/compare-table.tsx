import { useId } from 'react';
import type { ReactElement } from 'react';
import { MicroStrip } from '@tilbudsvifte/charts';
import { compareTexts } from '@tilbudsvifte/locale/screens/compare';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import type { Schema } from '../../../lib/api.ts';
import { indicatorWord, intervalWord, rankWord } from '../../../lib/indicator-words.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { measureName, measureUnit, placeName } from '../compare-names.ts';
import type { CompareNames } from '../compare-names.ts';
import type { CompareLine } from '../compare-view.ts';
import type { CompareFigure } from '../to-compare-figure.ts';

/** The table on screen. */
export interface CompareTableProps {
  readonly figure: CompareFigure;
  readonly names: CompareNames;
}

interface LineProps {
  readonly line: CompareLine;
  readonly names: CompareNames;
}

function MunicipalityCell({
  row,
  line,
  names,
}: LineProps & { readonly row: Schema<'CompareRow'> }): ReactElement {
  const texts = useTextsOf(compareTexts);
  const { indicator, median, dots } = line;
  const { language } = names;
  const { value, rank } = row;
  const interval = intervalWord(indicator, value, language);
  const place = rankWord(rank, indicator.ranked, language);
  const own = row.municipality === names.own;
  return (
    <td className={`number${own ? ' own' : ''}${'missing' in value ? ' missing' : ''}`}>
      <span className="compare-value">{indicatorWord(indicator, value, language)}</span>
      {'value' in value && dots.length > 1 && (
        <MicroStrip values={dots} own={value.value} {...('value' in median && { median: median.value })} />
      )}
      {interval !== '' && (
        <span className="compare-small">{texts('compare.interval', { range: interval })}</span>
      )}
      {place !== '' && <span className="compare-small">{place}</span>}
    </td>
  );
}

function LineRow({ line, names }: LineProps): ReactElement {
  const texts = useTextsOf(compareTexts);
  const { indicator, chosen, median, area } = line;
  const { language } = names;
  return (
    <tr>
      <th scope="row">
        <PageLink to="/indikator/$id" params={{ id: indicator.indicator }}>
          {measureName(indicator.indicator, language)}
        </PageLink>
        <span className="compare-small">
          {measureUnit(indicator.indicator, language)}, {indicator.year}
        </span>
        {indicator.difference === 'none-certain' && (
          <span className="compare-note">{texts('compare.noDifference')}</span>
        )}
      </th>
      {chosen.map((row) => (
        <MunicipalityCell key={row.municipality} row={row} line={line} names={names} />
      ))}
      {[median, area].map((value, i) => (
        <td key={i} className={`number${'missing' in value ? ' missing' : ''}`}>
          {indicatorWord(indicator, value, language)}
        </td>
      ))}
    </tr>
  );
}

/** Comparison as a table: the number, its dots, its interval and its rank in each cell. */
export function CompareTable({ figure, names }: CompareTableProps): ReactElement {
  const texts = useTextsOf(compareTexts);
  const id = useId();
  const codes = figure.lines[0]?.chosen.map(({ municipality }) => municipality) ?? [];
  const region = { role: 'region', tabIndex: 0, 'aria-labelledby': id };
  return (
    <div className="table-region" {...region}>
      <table className="data-table compare-table">
        <caption id={id} className="visually-hidden">
          {figure.model.eyebrow}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts('compare.indicator')}</th>
            {codes.map((code) => (
              <th key={code} scope="col" className="number">
                {placeName(names, code)}
              </th>
            ))}
            <th scope="col" className="number">
              {texts('compare.median')}
            </th>
            <th scope="col" className="number">
              {names.areaName}
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.lines.map((line) => (
            <LineRow key={line.indicator.indicator} line={line} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
