import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Section } from '../../../components/page/section.tsx';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { cellWords } from '../cell-words.ts';
import { columnWords } from '../column-names.ts';
import type { ReportNames } from '../use-report-names.ts';
import { rowWords } from './row-words.ts';
import type { Delivery } from './use-delivery.ts';

type Change = Delivery['changes'][number];

const atFirst = 50;

interface RowProps {
  readonly change: Change;
  readonly names: ReportNames;
}

function ChangeRow({ change, names }: RowProps): ReactElement {
  const texts = useWorkTexts();
  const { key, column, before, after } = change;
  const whole = column === '';
  const what = whole
    ? texts(before === null ? 'delivery.changeNew' : 'delivery.changeGone')
    : columnWords(column, texts);
  const shown = (value: string | null): string => (whole ? (value ?? '') : cellWords(column, value, names));
  return (
    <tr>
      <th scope="row">{rowWords(key, names)}</th>
      <td>{what}</td>
      <td className={whole ? 'wide' : 'number'}>{shown(before)}</td>
      <td className={whole ? 'wide' : 'number'}>{shown(after)}</td>
    </tr>
  );
}

function Table({
  changes,
  of,
  names,
}: {
  readonly changes: readonly Change[];
  readonly of: number;
  readonly names: ReportNames;
}): ReactElement {
  const texts = useWorkTexts();
  const id = useId();
  const whole = changes.length >= of;
  const look = changes.some(({ column }) => column !== '') ? 'number' : undefined;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table">
        <caption id={id}>
          {whole ? texts('delivery.changesCaption') : texts('delivery.changesShown', { n: changes.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts('delivery.changeRow')}</th>
            <th scope="col">{texts('delivery.changeColumn')}</th>
            <th scope="col" className={look}>
              {texts('delivery.changeBefore')}
            </th>
            <th scope="col" className={look}>
              {texts('delivery.changeAfter')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <ChangeRow key={`${JSON.stringify(change.key)} ${change.column}`} change={change} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A delivery's changes. */
export interface ChangeTableProps {
  readonly delivery: Delivery;
  readonly names: ReportNames;
  /** Year or quarter of the round. */
  readonly period: string;
}

/** What a delivery changes, cell by cell, against what was accepted last; the first of a period is new as a whole. */
export function ChangeTable({ delivery, names, period }: ChangeTableProps): ReactElement {
  const texts = useWorkTexts();
  const [all, setAll] = useState(false);
  const { changes, changeCount } = delivery;
  const shown = all ? changes : changes.slice(0, atFirst);
  const allNew = changeCount > 0 && changes.every(({ column, before }) => column === '' && before === null);
  const table = shown.length > 0 && <Table changes={shown} of={changeCount} names={names} />;
  const more = shown.length < changes.length && (
    <button type="button" className="button" onClick={() => setAll(true)}>
      {texts('delivery.changesMore', { n: changes.length })}
    </button>
  );
  if (!allNew)
    return (
      <Section title={texts('delivery.changes')}>
        <p>{texts('delivery.changesCount', { n: changeCount })}</p>
        {table}
        {more}
      </Section>
    );
  return (
    <Section title={texts('delivery.changes')}>
      <p>{texts('delivery.changesAllNew', { n: changeCount, period })}</p>
      <details>
        <summary>{texts('delivery.changesRows')}</summary>
        {table}
        {more}
      </details>
    </Section>
  );
}
