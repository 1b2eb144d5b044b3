import { useState } from 'react';
import type { ReactElement } from 'react';
import { itemTexts } from '@tilbudsvifte/locale/screens/items';
import { ItemForm } from '../../../../components/item-form/item-form.tsx';
import { ItemGroupSection } from '../../../../components/item-form/item-group.tsx';
import type { Schema } from '../../../../lib/api.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';
import { Invitations } from './invitations.tsx';
import { SurveySteps } from './survey-steps.tsx';
import { surveyBody, typedSurvey, useQuestions, useSurveyFields } from './use-survey-fields.ts';

type Survey = Schema<'SurveyDetail'>;

function Facts({ survey, path }: { readonly survey: Survey; readonly path: string }): ReactElement {
  const texts = useTextsOf(itemTexts);
  const fields = useSurveyFields();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <ItemForm
        form={`undersoegelse-${survey.id}`}
        fields={fields}
        start={typedSurvey(survey)}
        submit={texts('item.save')}
        changeOf={(typed) => ({
          method: 'PATCH',
          path,
          body: surveyBody(typed),
          version: survey.version,
        })}
        onDone={() => setSaved(true)}
      />
      <p role="status">{saved && texts('item.saved')}</p>
    </>
  );
}

/** Editor of a survey: what it is called and asks while it is a draft, links, and its steps. */
export function SurveyEditor({ survey }: { readonly survey: Survey }): ReactElement {
  const { id, meeting, version, mayChange, publishedOrder } = survey;
  const path = `/meetings/${meeting}/surveys/${id}`;
  const questions = useQuestions(survey);
  return (
    <>
      {mayChange && <Facts survey={survey} path={path} />}
      <ItemGroupSection owner={{ path, version }} group={questions} mayChange={mayChange} />
      {!publishedOrder && <Invitations survey={survey} />}
      <SurveySteps survey={survey} />
    </>
  );
}
