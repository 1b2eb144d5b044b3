import type { ReactElement } from 'react';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { Schema } from '../../lib/api.ts';
import type { Role } from '../../lib/queries/use-session.ts';
import { useWorkMunicipalities } from '../../lib/queries/use-work-lists.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { isRegional } from './user-fields.ts';

type Right = Schema<'RightAnswer'>;
const roles: readonly Role[] = ['reporter', 'approver', 'committee', 'secretariat', 'administrator'];

/** One role of an account as it is chosen. */
export interface RightRowProps {
  /** Identity of the municipality's field. */
  readonly id: string;
  /** Which of the account's roles it is, counted from 1. */
  readonly n: number;
  readonly right: Right;
  readonly error: string | undefined;
  readonly onChange: (right: Right) => void;
  readonly onRemove: () => void;
}

function MunicipalityField({ id, right, error, onChange }: RightRowProps): ReactElement {
  const words = useWorkTexts();
  const { data = [] } = useWorkMunicipalities();
  const options = data.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SelectField
      id={id}
      label={words('users.municipalityField')}
      value={right.municipality}
      options={[{ value: '', label: words('users.chooseMunicipality') }, ...options]}
      error={error}
      onChange={(municipality) => onChange({ ...right, municipality })}
    />
  );
}

function RoleField({ id, right, error, onChange }: RightRowProps): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const choose = (value: string): void => {
    const role = roles.find((each) => each === value) ?? right.role;
    onChange(isRegional({ role }) ? { role, municipality: '', onBehalf: false } : { ...right, role });
  };
  return (
    <SelectField
      // Roles for all municipalities have no field of their own for what is wrong with them.
      {...(isRegional(right) && { id, error })}
      label={words('users.roleField')}
      value={right.role}
      options={roles.map((role) => ({ value: role, label: texts(`role.${role}`) }))}
      onChange={choose}
    />
  );
}

/** Right row — a role and the municipality that it is held for, with what the role may do. */
export function RightRow(props: RightRowProps): ReactElement {
  const { n, right, onChange, onRemove } = props;
  const words = useWorkTexts();
  return (
    <fieldset className="right-row">
      <legend>{words('users.rightLegend', { n })}</legend>
      <p className="hint">{words(`users.may.${right.role}`)}</p>
      <div className="field-pair">
        <RoleField {...props} />
        {!isRegional(right) && <MunicipalityField {...props} />}
      </div>
      {right.role === 'reporter' && (
        <label className="checkbox">
          <input
            type="checkbox"
            checked={right.onBehalf}
            onChange={(event) => onChange({ ...right, onBehalf: event.target.checked })}
          />
          {words('users.onBehalfField')}
        </label>
      )}
      <button
        type="button"
        className="button quiet"
        aria-label={words('users.removeRightOf', { n })}
        onClick={onRemove}
      >
        {words('users.removeRight')}
      </button>
    </fieldset>
  );
}
