import type { ReactElement, ReactNode } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { isPresent } from '../is-present.ts';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { screenPaint } from '../paint.ts';
import { bulletKey } from './bullet-key.ts';
import { BulletPlot } from './bullet-plot.tsx';
import { bulletLayout } from './bullet-rows.layout.ts';
import type { BulletLayout, BulletMarks } from './bullet-rows.layout.ts';
import type { BulletRow, BulletRowsModel, BulletRowsProps } from './bullet-rows-props.ts';

const plotHeight = 24;
const percent = (share: number): string => `${share * 100}%`;
const onScreen = { x: percent, height: plotHeight, paint: screenPaint };

interface RowProps {
  readonly row: BulletRow;
  readonly label: ReactNode;
  readonly layout: BulletLayout;
  readonly marks: BulletMarks | undefined;
  readonly hatch: string;
}

function Row({ row, label, layout, marks, hatch }: RowProps): ReactElement {
  const status = isPresent(row.value) ? 'value' : row.value.missing;
  return (
    <tr className={row.own ? 'chart-own-row' : undefined}>
      <th scope="row" className="chart-row-head">
        {label}
        {row.note !== undefined && <small className="chart-note">{row.note}</small>}
      </th>
      <td className="chart-bullet-text">{row.text}</td>
      <td aria-hidden="true" className="chart-bullet-cell">
        {marks ? (
          <svg className="chart-svg chart-bar-plot" height={plotHeight}>
            <BulletPlot {...{ layout, marks, hatch }} {...onScreen} own={row.own !== false} />
          </svg>
        ) : (
          <span className={`chart-bar-missing ${cellClassName({ status })}`} />
        )}
      </td>
    </tr>
  );
}

function Key({
  hatch,
  ...model
}: Pick<BulletRowsModel, 'rows' | 'words'> & { readonly hatch: string }): ReactElement {
  return (
    <ul className="chart-bullet-key">
      {bulletKey(model).map(({ key, text, marks, ...layout }) => (
        <li key={key}>
          <svg aria-hidden="true" className="chart-bullet-sample" width={28} height={plotHeight}>
            <BulletPlot {...{ layout, marks, hatch }} {...onScreen} own />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/**
 * Bullet rows (F8) — a native table: used places as a bar against full use, approved places and the normal range, all on
 * one scale; the numbers are printed beside it.
 */
export function BulletRows({
  label,
  rowHeading,
  valueHeading,
  renderLabel,
  ...model
}: BulletRowsProps): ReactElement {
  const hatch = usePatternId();
  const layout = bulletLayout(model);
  return (
    <>
      <svg className="chart-hidden" aria-hidden="true">
        <defs>
          <HatchPattern id={hatch} paint={screenPaint} />
        </defs>
      </svg>
      <Key rows={model.rows} words={model.words} hatch={hatch} />
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table chart-rows chart-bullet">
          <caption className="chart-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="chart-row-head">
                {rowHeading}
              </th>
              <th scope="col" colSpan={2} className="chart-bar-head">
                {valueHeading}
              </th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row, i) => (
              <Row
                key={row.key}
                {...{ row, layout, hatch }}
                label={renderLabel ? renderLabel(row) : row.label}
                marks={layout.marks[i]}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
