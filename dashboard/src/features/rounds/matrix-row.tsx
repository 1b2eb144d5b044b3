import type { ReactElement } from 'react';
import { momentText } from '@tilbudsvifte/locale/work';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { FormState } from './form-state.tsx';
import type { MunicipalityForms } from './round-filter.ts';

/** One municipality of the matrix. */
export interface MatrixRowProps {
  readonly round: Schema<'RoundItem'>;
  readonly row: MunicipalityForms;
  readonly name: string;
}

function FormCell({
  form,
  name,
}: {
  readonly form: Schema<'RoundForm'>;
  readonly name: string;
}): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const { state, deliveryId, late, submittedAt, kind } = form;
  return (
    <td>
      {deliveryId === undefined ? (
        <FormState state={state} />
      ) : (
        <PageLink to="/indberetning/$delivery" params={{ delivery: deliveryId }} className="matrix-link">
          {/* Read out of the table, a link must say which form it leads to. */}
          <span className="visually-hidden">{`${name}, ${texts(`kind.${kind}`)}: `}</span>
          <FormState state={state} />
        </PageLink>
      )}
      {late && (
        <span className="form-late">{words(submittedAt === undefined ? 'round.overdue' : 'round.late')}</span>
      )}
    </td>
  );
}

function OwnDeadline({ form }: { readonly form: Schema<'RoundForm'> }): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const { deadlineAt, extensionReason } = form;
  return (
    <>
      <span className="hint own-deadline">
        {words('round.extendedTo', {
          deadline: momentText(deadlineAt, new Date().toISOString(), language),
        })}
      </span>
      {extensionReason !== undefined && (
        <span className="hint own-deadline">
          {words('round.extendedBecause', { reason: extensionReason })}
        </span>
      )}
    </>
  );
}

/** Row of the matrix — a municipality, its own deadline with its reason if it has one, and the state of each of its forms. */
export function MatrixRow({ round, row, name }: MatrixRowProps): ReactElement {
  const extended = row.forms.find(({ deadlineAt }) => deadlineAt !== round.deadlineAt);
  return (
    <tr>
      <th scope="row">
        {name}
        {extended && <OwnDeadline form={extended} />}
      </th>
      {round.kinds.map((kind) => {
        const form = row.forms.find((each) => each.kind === kind);
        return form ? <FormCell key={kind} form={form} name={name} /> : <td key={kind} />;
      })}
    </tr>
  );
}
