import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DotStrip, useWidth } from '@tilbudsvifte/charts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import type { RateStrip } from '../to-rates-figure.ts';
import { costTexts } from '../cost-texts.ts';

/** Rows of service types with the dots of their services. */
export interface RateStripsProps {
  readonly label: string;
  readonly strips: readonly RateStrip[];
  /** The diamond is the reader's own service, not the mean of the area. */
  readonly own: boolean;
}

function Row({ row, width }: { readonly row: RateStrip; readonly width: number }): ReactElement {
  return (
    <tr>
      <th scope="row">
        {row.name} <span className="hint">{row.unit}</span>
      </th>
      <td className="rate-strip">
        <DotStrip {...row.strip} width={width} />
      </td>
      <td className="number rate-extra">{row.mean}</td>
      <td className="number rate-extra">{row.target}</td>
      <td className="number">{row.gap}</td>
    </tr>
  );
}

/** Rate strips (F2) — a native table; the numbers are printed, the dots reinforce them. */
export function RateStrips({ label, strips, own }: RateStripsProps): ReactElement {
  const texts = useTextsOf(costTexts);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const mark = texts(own ? 'costRates.mean.own' : 'costRates.mean.area');
  // A region that scrolls must be reachable by keyboard; not every browser sees to that by itself.
  const region = { role: 'region', tabIndex: 0, 'aria-label': label };
  return (
    <>
      <p className="hint">{texts('costRates.key', { own: mark })}</p>
      <div className="table-region" {...region}>
        <table className="data-table rate-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{texts('costRates.type')}</th>
              <th scope="col" className="rate-strip">
                <div ref={box}>{texts('costRates.spread')}</div>
              </th>
              <th scope="col" className="number rate-extra">
                {texts('costRates.mean')}
              </th>
              <th scope="col" className="number rate-extra">
                {texts('costRates.target')}
              </th>
              <th scope="col" className="number">
                {texts('costRates.gap')}
              </th>
            </tr>
          </thead>
          <tbody>
            {strips.map((row) => (
              <Row key={row.key} row={row} width={width} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
