import type { ReactElement } from 'react';
import { cellClassName } from '../cell-class-name.ts';
import { Legend } from '../legend/legend.tsx';
import { columnGroups } from './heat-calendar.layout.ts';
import type { HeatCalendarProps, HeatCell } from './heat-calendar-props.ts';

function Cell({ cell }: { readonly cell: HeatCell | undefined }): ReactElement {
  if (cell === undefined) return <td className="chart-heat-cell" />;
  return (
    <td className={`chart-heat-cell ${cellClassName(cell)}`}>
      <span className="chart-plate">{cell.strong ? <strong>{cell.text}</strong> : cell.text}</span>
    </td>
  );
}

function Head({ columns, rowHeading, meanHeading }: HeatCalendarProps): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="chart-row-head">
          {rowHeading}
        </th>
        <th scope="col" rowSpan={2} className="chart-total chart-row-total">
          {meanHeading}
        </th>
        {columnGroups(columns).map(({ label, span }) => (
          <th key={label} scope="colgroup" colSpan={span}>
            {label}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ key, label }) => (
          <th key={key} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/**
 * Heat calendar (F16) — a native table, one row a provider and one column a quarter: numbers are printed, colour
 * reinforces them, what is beyond the threshold is bold.
 */
export function HeatCalendar(props: HeatCalendarProps): ReactElement {
  const { label, columns, rows, legend, renderLabel } = props;
  return (
    <div className="chart-matrix">
      <div role="region" aria-label={label} tabIndex={0} className="chart-scroll">
        <table className="chart-table chart-heat">
          <caption className="chart-hidden">{label}</caption>
          <Head {...props} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className="chart-row-head">
                  {renderLabel ? renderLabel(row) : row.label}
                </th>
                <td className="chart-total chart-row-total">{row.mean}</td>
                {columns.map(({ key }) => (
                  <Cell key={key} cell={row.cells[key]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend {...legend} />
    </div>
  );
}
