import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatYearRange } from '@tilbudsvifte/locale';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import type { Schema } from '../../../lib/api.ts';
import { indicatorWord } from '../../../lib/indicator-words.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { coverageWords } from '../coverage-words.ts';

/** The indicators of one theme. */
export interface IndicatorsTableProps {
  readonly answer: Schema<'IndicatorsAnswer'>;
  readonly indicators: readonly Schema<'CatalogueIndicator'>[];
}

type Indicator = Schema<'CatalogueIndicator'>;

function Row({
  indicator,
  figures,
}: {
  readonly indicator: Indicator;
  readonly figures: Schema<'IndicatorRow'> | undefined;
}): ReactElement {
  const texts = useTextsOf(dataTexts);
  const words = useTextsOf(indicatorTexts);
  const language = useLanguage();
  const { years } = indicator;
  const word = (value: Schema<'IndicatorRow'>['area'] | undefined): string =>
    value === undefined ? '' : indicatorWord(indicator, value, language);
  const has = (value: object | undefined): boolean => value !== undefined && 'value' in value;
  const spans = has(figures?.lowest) && has(figures?.highest);
  return (
    <tr>
      <th scope="row">
        <PageLink to="/indikator/$id" params={{ id: indicator.indicator }}>
          {words(`measure.${indicator.indicator}`)}
        </PageLink>
        <span className="compare-small">{words(`measure.${indicator.indicator}.definition`)}</span>
      </th>
      <td className={`number${has(figures?.area) ? '' : ' missing'}`}>{word(figures?.area)}</td>
      <td className={`number${has(figures?.median) ? '' : ' missing'}`}>{word(figures?.median)}</td>
      <td className="number">{spans ? `${word(figures?.lowest)} – ${word(figures?.highest)}` : '–'}</td>
      <td>{years.length === 0 ? '–' : formatYearRange(years[0] ?? 0, years.at(-1) ?? 0)}</td>
      <td>{coverageWords(indicator, language)}</td>
      <td>
        <strong>{indicator.quality}</strong> {texts(`data.reason.${indicator.qualityReason}`)}
      </td>
    </tr>
  );
}

/** Indicators of a theme as a table: newest figures, years, coverage and quality with its reason. */
export function IndicatorsTable({ answer, indicators }: IndicatorsTableProps): ReactElement {
  const texts = useTextsOf(dataTexts);
  const id = useId();
  const heads = [
    'data.area',
    'data.medianColumn',
    'data.span',
    'data.years',
    'data.coverage',
    'data.quality',
  ] as const;
  const region = { role: 'region', tabIndex: 0, 'aria-labelledby': id };
  const theme = indicators[0]?.theme ?? 'places';
  return (
    <div className="table-region" {...region}>
      <table className="data-table catalogue-table">
        <caption id={id} className="visually-hidden">
          {`${texts('data.indicator')}: ${texts(`data.theme.${theme}`)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts('data.indicator')}</th>
            {heads.map((key, i) => (
              <th key={key} scope="col" {...(i < 3 && { className: 'number' })}>
                {texts(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <Row
              key={indicator.indicator}
              indicator={indicator}
              figures={answer.figures.find((row) => row.indicator === indicator.indicator)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
