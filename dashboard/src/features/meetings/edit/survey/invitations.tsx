import { useState } from 'react';
import type { ReactElement } from 'react';
import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import { ItemForm } from '../../../../components/item-form/item-form.tsx';
import { emptyOf, typedNumber } from '../../../../components/item-form/item-fields.ts';
import type { ItemField } from '../../../../components/item-form/item-fields.ts';
import type { Schema } from '../../../../lib/api.ts';
import { useMunicipalityName } from '../../../../lib/queries/use-work-lists.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';
import { useMunicipalityOptions } from '../use-meeting-fields.ts';
import { NewLinks } from './new-links.tsx';

type Survey = Schema<'SurveyDetail'>;

function useFields({ by }: Survey): readonly ItemField[] {
  const texts = useTextsOf(meetingEditTexts);
  const municipalities = useMunicipalityOptions(texts('surveyEdit.chooseMunicipality'));
  const needed = texts('surveyEdit.error.group');
  const group: Record<Survey['by'], readonly ItemField[]> = {
    none: [],
    municipality: [
      {
        name: 'group',
        label: texts('surveyEdit.municipality'),
        kind: 'select',
        options: municipalities,
        needed,
      },
    ],
    committee: [{ name: 'group', label: texts('surveyEdit.committee'), kind: 'line', needed }],
  };
  const number: ItemField = {
    name: 'number',
    label: texts('surveyEdit.number'),
    kind: 'number',
    needed: texts('surveyEdit.error.number'),
  };
  return [...group[by], number];
}

function Made({ survey }: { readonly survey: Survey }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const nameOf = useMunicipalityName();
  const { invited, answered, groups, by } = survey;
  return (
    <>
      <p>{texts('surveyEdit.invited', { invited, answered })}</p>
      {by !== 'none' && groups.length > 0 && (
        <ul className="invited-groups">
          {groups.map(({ group, invited: n }) => (
            <li key={group}>{texts('surveyEdit.invitedGroup', { group: nameOf(group), n })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Links for answering — made in numbers for a group, shown once to be copied or saved, and never again. */
export function Invitations({ survey }: { readonly survey: Survey }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const fields = useFields(survey);
  const [made, setMade] = useState<Schema<'SurveyInvitations'>>();
  const { id, meeting, mayInvite } = survey;
  return (
    <div className="survey-links">
      <h3>{texts('surveyEdit.invitations')}</h3>
      <Made survey={survey} />
      {made && <NewLinks made={made} onKept={() => setMade(undefined)} />}
      {mayInvite && !made && (
        <>
          <p>{texts('surveyEdit.invitationsLead')}</p>
          <ItemForm
            form={`links-${id}`}
            fields={fields}
            start={emptyOf(fields)}
            submit={texts('surveyEdit.make')}
            changeOf={({ group, number = '' }) => ({
              method: 'POST',
              path: `/meetings/${meeting}/surveys/${id}/invitations`,
              body: { ...(group && { group: group.trim() }), number: typedNumber(number) },
            })}
            onDone={(answer) => setMade(answer as Schema<'SurveyInvitations'>)}
          />
        </>
      )}
    </div>
  );
}
