import type { ReactElement } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { isPresent } from '../is-present.ts';
import { Legend } from '../legend/legend.tsx';
import { screenPaint } from '../paint.ts';
import { answerSegments, readableLength } from './answer-bars.layout.ts';
import type { AnswerBarsModel, AnswerPart, AnswerRow } from './answer-bars-props.ts';

const barHeight = 24;
const percent = (share: number): string => `${share * 100}%`;

interface BarProps {
  readonly row: AnswerRow;
  readonly parts: readonly AnswerPart[];
}

function Missing({ row }: { readonly row: AnswerRow }): ReactElement {
  const gap = row.shares.find((share) => !isPresent(share));
  const status = gap && !isPresent(gap) ? gap.missing : 'not-reported';
  return <span className={`chart-bar-missing ${cellClassName({ status })}`} />;
}

function Bar({ row, parts }: BarProps): ReactElement {
  const segments = answerSegments(row.shares);
  if (!segments) return <Missing row={row} />;
  return (
    <svg className="chart-svg chart-bar-plot" height={barHeight}>
      {segments.map(({ at, length }, i) => {
        const part = parts[i];
        return part && length > 0 ? (
          <g key={part.key}>
            <rect
              className="chart-answer-part"
              x={percent(at)}
              width={percent(length)}
              height={barHeight}
              fill={screenPaint[part.colour]}
              stroke={screenPaint.bg}
            />
            {length >= readableLength && (
              <text
                x={percent(at + length / 2)}
                y={barHeight / 2 + 4}
                fontSize={12}
                textAnchor="middle"
                fill={screenPaint[`${part.colour}-text`]}
              >
                {row.shareTexts[i]}
              </text>
            )}
          </g>
        ) : null;
      })}
    </svg>
  );
}

function spread({ shareTexts }: AnswerRow, parts: readonly AnswerPart[]): string {
  return parts.map(({ label }, i) => `${label}: ${shareTexts[i] ?? ''}`).join(', ');
}

function Row({ row, parts }: BarProps): ReactElement {
  return (
    <tr>
      <th scope="row" className="chart-row-head">
        {row.label}
      </th>
      <td className="chart-bar-number">{row.text}</td>
      <td className="chart-bar-cell">
        <span aria-hidden="true">
          <Bar row={row} parts={parts} />
        </span>
        {answerSegments(row.shares) && <span className="chart-hidden">{spread(row, parts)}</span>}
      </td>
    </tr>
  );
}

/** Answer bars — a native table: each statement with its main number and one bar of all its answers, end to end. */
export function AnswerBars(props: AnswerBarsModel): ReactElement {
  const { label, rowHeading, valueHeading, scaleHeading, parts, rows } = props;
  return (
    <>
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table chart-rows chart-answers">
          <caption className="chart-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-row-head">
                {rowHeading}
              </th>
              <th scope="col" className="chart-bar-number">
                {valueHeading}
              </th>
              <th scope="col" className="chart-bar-head">
                {scaleHeading}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} parts={parts} />
            ))}
          </tbody>
        </table>
      </div>
      <Legend title={scaleHeading} classes={parts.map(({ colour, label: text }) => ({ colour, text }))} />
    </>
  );
}
