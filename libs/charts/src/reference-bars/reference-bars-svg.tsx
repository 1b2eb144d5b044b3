import type { ReactElement } from 'react';
import { statusMark } from '../cell-status.ts';
import type { StatusMark } from '../cell-status.ts';
import { isPresent } from '../is-present.ts';
import { lightPaint } from '../paint.ts';
import { referenceBarsLayout } from './reference-bars.layout.ts';
import type { ReferenceBarsModel } from './reference-bars.layout.ts';

/** Reference bars for export, to be placed in an export frame. */
export interface ReferenceBarsSvgProps extends ReferenceBarsModel {
  readonly width: number;
  readonly height: number;
}

const foot = 40;
const head = 24;
/** A gap between columns would be read as zero, and there is no room for words. */
const signs: Readonly<Partial<Record<StatusMark, string>>> = { hatch: '..', dashed: '–', blank: '.' };

/** Reference bars for export — standing columns with abbreviations below, because a picture is wide and a ranking long. */
export function ReferenceBarsSvg({ width, height, ...model }: ReferenceBarsSvgProps): ReactElement {
  const { bars, reference } = model;
  const layout = referenceBarsLayout(model);
  const y = (share: number): number => height - foot - share * (height - foot - head);
  const step = width / Math.max(1, bars.length);
  // Narrow columns turn their names, which then never meet.
  const turned = step < 28;
  return (
    <g fontSize={12} fill={lightPaint.text}>
      {bars.map((bar, i) => {
        const span = layout.spans[i];
        const middle = (i + 0.5) * step;
        const at = turned
          ? {
              transform: `translate(${middle + 4} ${height - foot + 8}) rotate(-90)`,
              textAnchor: 'end' as const,
            }
          : { x: middle, y: height - foot + 18, textAnchor: 'middle' as const };
        return (
          <g key={bar.key} fontWeight={bar.own ? 600 : 400}>
            {span && (
              <rect
                x={i * step + step * 0.15}
                width={step * 0.7}
                y={y(span.to)}
                height={y(span.from) - y(span.to)}
                fill={bar.own ? lightPaint.c1 : lightPaint.ctx}
              />
            )}
            {!isPresent(bar.figure) && (
              <text x={middle} y={y(layout.zero) - 6} textAnchor="middle">
                {signs[statusMark(bar.figure.missing)]}
              </text>
            )}
            <text {...at}>{bar.abbreviation}</text>
          </g>
        );
      })}
      <line x1={0} x2={width} y1={y(layout.zero)} y2={y(layout.zero)} stroke={lightPaint.text} />
      {reference && layout.reference !== undefined && (
        <>
          <line
            x1={0}
            x2={width}
            y1={y(layout.reference)}
            y2={y(layout.reference)}
            stroke={lightPaint.text}
            strokeDasharray="6 4"
          />
          <text x={width} y={y(layout.reference) - 6} textAnchor="end">
            {reference.label}
          </text>
        </>
      )}
    </g>
  );
}
