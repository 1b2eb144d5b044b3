import { useState } from 'react';
import type { ReactElement } from 'react';
import { auditActions } from '@tilbudsvifte/contract';
import { compareDanish } from '@tilbudsvifte/locale';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { useWorkMunicipalities } from '../../lib/queries/use-work-lists.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import type { AuditFilter } from './use-audit.ts';

/** Choice of events. */
export interface AuditFilterFormProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** All events. */
export const noFilter: AuditFilter = { action: '', user: '', municipality: '' };

/** Filter of the log. Lists work at once, the user's name when it is sent, for it must be whole. */
export function AuditFilterForm({ filter, onChange }: AuditFilterFormProps): ReactElement {
  const texts = useWorkTexts();
  const { data = [] } = useWorkMunicipalities();
  const [user, setUser] = useState(filter.user);
  const all = { value: '', label: texts('audit.all') };
  const actions = auditActions
    .map((action) => ({ value: action, label: texts(`audit.action.${action}`) }))
    .sort((a, b) => compareDanish(a.label, b.label));
  return (
    <form
      className="facets"
      role="search"
      aria-label={texts('audit.filter')}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...filter, user: user.trim().toLowerCase() });
      }}
    >
      <SelectField
        label={texts('audit.filterAction')}
        value={filter.action}
        options={[all, ...actions]}
        onChange={(value) =>
          onChange({ ...filter, action: auditActions.find((each) => each === value) ?? '' })
        }
      />
      <SelectField
        label={texts('audit.filterMunicipality')}
        value={filter.municipality}
        options={[all, ...data.map(({ code, name }) => ({ value: code, label: name }))]}
        onChange={(municipality) => onChange({ ...filter, municipality })}
      />
      <TextField
        label={texts('audit.filterUser')}
        hint={texts('audit.filterUserHint')}
        autoComplete="off"
        maxLength={100}
        value={user}
        onChange={setUser}
      />
      <div className="actions">
        <button type="submit" className="button">
          {texts('audit.show')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            setUser('');
            onChange(noFilter);
          }}
        >
          {texts('audit.clear')}
        </button>
      </div>
    </form>
  );
}
