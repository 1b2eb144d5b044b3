import type { KeyboardEvent, ReactElement } from 'react';
import type { WorkTextKey } from '@tilbudsvifte/locale/work';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { NamedCode } from '../use-report-names.ts';
import type { FormColumn } from './form-rows.ts';

/** One cell of the form. */
export interface FormCellProps {
  readonly id: string;
  /** Column and row in words, for screen readers. */
  readonly label: string;
  readonly column: FormColumn;
  readonly value: string;
  /** Codes to choose from, where the column holds codes of a list. */
  readonly codes: readonly NamedCode[] | undefined;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** Goes to the cell of the same column in the row below or above, as a spreadsheet does. */
function goVertically(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, altKey, ctrlKey, metaKey } = event;
  const isSelect = currentTarget.tagName === 'SELECT';
  const down = key === 'Enter' || (key === 'ArrowDown' && !isSelect);
  const up = key === 'ArrowUp' && !isSelect;
  if ((!down && !up) || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  const row = currentTarget.closest('tr');
  const column = currentTarget.dataset['column'];
  const next = down ? row?.nextElementSibling : row?.previousElementSibling;
  const cell = next?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  cell?.focus();
  if (cell instanceof HTMLInputElement) cell.select();
}

function optionsOf(
  { column, codes }: FormCellProps,
  words: (choice: string) => string,
): readonly NamedCode[] {
  if (column.choices) return column.choices.map((code) => ({ code, name: words(code) }));
  return (codes ?? []).map(({ code, name }) => ({ code, name: name === code ? code : `${name} (${code})` }));
}

/** Form cell — a select for closed words and codes, a field for everything else; Enter goes to the next row. */
export function FormCell(props: FormCellProps): ReactElement {
  const { id, label, column, value, codes, wrong, onChange } = props;
  const texts = useWorkTexts();
  const shown = {
    id,
    'aria-label': label,
    'aria-invalid': wrong,
    'data-column': column.name,
    className: `cell-field ${column.holds}`,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onKeyDown: goVertically,
  };
  if (!column.choices && !codes)
    return (
      <input
        {...shown}
        type="text"
        inputMode={column.holds === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
      />
    );
  const options = optionsOf(props, (choice) => texts(`choice.${choice}` as WorkTextKey));
  const strange = value !== '' && !options.some(({ code }) => code === value);
  return (
    <select {...shown}>
      <option value="">{texts('webForm.notChosen')}</option>
      {strange && <option value={value}>{value}</option>}
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
