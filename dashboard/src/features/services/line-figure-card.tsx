import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ExportFrame, LineChart, LineChartSvg, useWidth } from '@tilbudsvifte/charts';
import type { LineFocus, LineModel } from '@tilbudsvifte/charts';
import type { TextKey } from '@tilbudsvifte/locale';
import { FigureCard } from '../../components/figure-card/figure-card.tsx';
import { useTexts } from '../../lib/use-texts.ts';
import type { LineFigure } from './quarter-figure.ts';

/** How a point is said: in the words of its unit. */
export type PointWords = Extract<
  TextKey,
  'service.pointPlaces' | 'service.pointShare' | 'service.pointMoney'
>;

/** A figure over time, and the words of its points. */
export interface LineFigureCardProps {
  readonly figure: LineFigure;
  readonly point: PointWords;
  /** Period of a point in words. */
  readonly periodName: (key: string) => string;
  readonly definition: string;
  readonly controls?: ReactNode;
}

interface MeasuredProps {
  readonly chart: LineModel;
  readonly name: string;
  readonly describe: (focus: LineFocus) => string;
}

function Measured({ chart, name, describe }: MeasuredProps): ReactElement {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  return (
    <div ref={ref}>
      <LineChart {...chart} width={width} name={name} describe={describe} />
    </div>
  );
}

/** A line chart in its card; every point can be read out in a sentence. */
export function LineFigureCard(props: LineFigureCardProps): ReactElement {
  const { figure, point, periodName, definition, controls } = props;
  const { model, chart } = figure;
  const texts = useTexts();
  const describe = ({ series, period, point: { figure: value } }: LineFocus): string => {
    const words = { series: series.label ?? series.key, quarter: periodName(period.key), year: period.key };
    if ('value' in value) return texts(point, { ...words, value: Math.round(value.value * 1000) / 1000 });
    const reason = texts(`missing.${value.missing}`);
    return texts('service.pointMissing', { ...words, period: periodName(period.key), reason });
  };
  return (
    <FigureCard
      model={model}
      figure={<Measured chart={chart} name={model.headline} describe={describe} />}
      exportFigure={(words) => (
        <ExportFrame {...words}>{(body) => <LineChartSvg {...chart} {...body} />}</ExportFrame>
      )}
      {...(controls !== undefined && { controls })}
      definition={definition}
    />
  );
}
