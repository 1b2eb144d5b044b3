/** @jest-environment jsdom */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ErrorSummary } from './error-summary.tsx';

function Form(): ReactElement {
  const [values, setValues] = useState(['', '']);
  const [tried, setTried] = useState(false);
  const errors = values.flatMap((value, at) =>
    value === '' ? [{ id: `f${at}`, text: `Felt ${at} mangler` }] : [],
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
      }}
    >
      <ErrorSummary errors={tried ? errors : []} />
      {values.map((value, at) => (
        <input
          key={at}
          id={`f${at}`}
          aria-label={`Felt ${at}`}
          value={value}
          onChange={(event) => setValues(values.with(at, event.target.value))}
        />
      ))}
      <button type="submit">Send</button>
    </form>
  );
}

const summary = () => screen.getByRole('alert');
const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  field.focus();
  fireEvent.change(field, { target: { value } });
  return field;
};

describe('a summary of errors', () => {
  it('takes focus when the form is tried, also by Enter in a field and when nothing is new', async () => {
    render(<Form />);
    const first = screen.getByLabelText<HTMLInputElement>('Felt 0');
    first.focus();
    fireEvent.submit(first.form!);
    await waitFor(() => expect(document.activeElement).toBe(summary()));
    first.focus();
    fireEvent.submit(first.form!);
    await waitFor(() => expect(document.activeElement).toBe(summary()));
  });

  it('leaves focus where somebody types, although what they type mends an error or makes one', async () => {
    render(<Form />);
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(document.activeElement).toBe(summary()));
    const field = type('Felt 0', 'x');
    expect(summary().textContent).toBe('Der er én ting at retteFelt 1 mangler');
    expect(document.activeElement).toBe(field);
    type('Felt 0', '');
    expect(screen.getAllByRole('link')).toHaveLength(2);
    expect(document.activeElement).toBe(field);
  });

  it('leads to its fields', () => {
    render(<Form />);
    fireEvent.click(screen.getByRole('button'));
    fireEvent.click(screen.getByRole('link', { name: 'Felt 1 mangler' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Felt 1'));
  });
});
