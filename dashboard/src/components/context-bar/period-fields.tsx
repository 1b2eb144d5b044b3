import type { ReactElement } from 'react';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { SelectField } from '../select-field/select-field.tsx';

/** The period of the page. */
export interface PeriodFieldsProps {
  readonly kind: 'year' | 'range';
  /** Ascending, at least one. */
  readonly years: readonly number[];
}

/** Room for the fields until the years are known, so that no other field moves to another row when they are. */
export function PeriodRoom({ kind }: Pick<PeriodFieldsProps, 'kind'>): ReactElement {
  return <div className={`period-room period-room-${kind}`} />;
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
}

function YearField({ label, year, years, onChange }: YearFieldProps): ReactElement {
  const options = years.map(String).map((value) => ({ value, label: value }));
  return (
    <SelectField
      label={label}
      value={String(year)}
      options={options}
      onChange={(text) => onChange(Number(text))}
    />
  );
}

/** Year, or first and last year; the newest year, or the whole range, is never written into the address. */
export function PeriodFields({ kind, years }: PeriodFieldsProps): ReactElement {
  const texts = useTexts();
  const [{ p }, change] = useSearchState();
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const inside = (year: number): number => Math.min(Math.max(year, first), last);
  if (kind === 'year') {
    const pick = (year: number): void => change({ p: year === last ? undefined : { from: year, to: year } });
    return (
      <YearField label={texts('context.year')} year={inside(p?.to ?? last)} years={years} onChange={pick} />
    );
  }
  const [from, to] = [inside(p?.from ?? first), inside(p?.to ?? last)];
  const pick = (a: number, b: number): void =>
    change({ p: a === first && b === last ? undefined : { from: a, to: b } });
  return (
    <>
      <YearField
        label={texts('context.from')}
        year={from}
        years={years.filter((y) => y <= to)}
        onChange={(y) => pick(y, to)}
      />
      <YearField
        label={texts('context.to')}
        year={to}
        years={years.filter((y) => y >= from)}
        onChange={(y) => pick(from, y)}
      />
    </>
  );
}
