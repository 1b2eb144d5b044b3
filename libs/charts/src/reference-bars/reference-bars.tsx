import type { ReactElement } from 'react';
import { textWidth } from '../labels/text-width.ts';
import { referenceBarsLayout } from './reference-bars.layout.ts';
import type { ReferenceBar, ReferenceBarsLayout, ReferenceBarsModel } from './reference-bars.layout.ts';

const rowHeight = 20;
const percent = (share: number): string => `${share * 100}%`;

/** Names on one line as long as they are of usual length; longer ones wrap, so that the bars keep their room. */
function nameWidth(bars: readonly ReferenceBar[]): string {
  const longest = Math.max(0, ...bars.map(({ name }) => textWidth(name, 15)));
  return `min(${Math.ceil(Math.min(longest, 208)) + 8}px, 38vw)`;
}

interface RowProps {
  readonly bar: ReferenceBar;
  readonly span: ReferenceBarsLayout['spans'][number];
  readonly layout: ReferenceBarsLayout;
}

function Row({ bar, span, layout }: RowProps): ReactElement {
  const { zero, reference } = layout;
  return (
    <tr className={bar.own ? 'chart-reference-own' : undefined}>
      <th scope="row">{bar.name}</th>
      <td className="chart-reference-cell">
        <svg className="chart-svg" width="100%" height={rowHeight} aria-hidden="true">
          {span && (
            <rect
              className="chart-reference-bar"
              x={percent(span.from)}
              width={percent(span.to - span.from)}
              y={3}
              height={rowHeight - 6}
            />
          )}
          <line
            className="chart-reference-zero"
            x1={percent(zero)}
            x2={percent(zero)}
            y1={0}
            y2={rowHeight}
          />
          {reference !== undefined && (
            <line
              className="chart-reference-mark"
              x1={percent(reference)}
              x2={percent(reference)}
              y1={0}
              y2={rowHeight}
            />
          )}
        </svg>
      </td>
      <td className="chart-reference-value">{bar.text}</td>
    </tr>
  );
}

/**
 * Reference bars — a native table with one bar a row, all from zero on one scale; the value is printed, the bar and the
 * dashed reference line reinforce it.
 */
export function ReferenceBars(model: ReferenceBarsModel): ReactElement {
  const { label, headings, bars, reference } = model;
  const layout = referenceBarsLayout(model);
  return (
    <>
      {reference && (
        <p className="chart-reference-key">
          <svg width={26} height={12} aria-hidden="true">
            <line className="chart-reference-mark" x1={13} x2={13} y1={0} y2={12} />
          </svg>
          {reference.label}
        </p>
      )}
      <table className="chart-reference">
        <caption className="chart-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" style={{ minWidth: nameWidth(bars) }}>
              {headings.name}
            </th>
            <td />
            <th scope="col">{headings.value}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, i) => (
            <Row key={bar.key} bar={bar} span={layout.spans[i]} layout={layout} />
          ))}
        </tbody>
      </table>
    </>
  );
}
