import type { ReactElement } from 'react';
import { itemTexts } from '@tilbudsvifte/locale/screens/items';
import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import { ConfirmButton } from '../../../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../../lib/api.ts';
import { useChange } from '../../../../lib/queries/use-change.ts';
import { send } from '../../../../lib/send.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';

type Survey = Schema<'SurveyDetail'>;

/** Words of a step; showing an order from elsewhere is not closing anything that was open. */
const wordOf = (to: Survey['status'], { publishedOrder }: Survey) =>
  publishedOrder && to === 'closed' ? ('published' as const) : to;

/** Steps of a survey: opened, closed, taken back, or deleted while it is a draft. */
export function SurveySteps({ survey }: { readonly survey: Survey }): ReactElement | null {
  const texts = useTextsOf(meetingEditTexts);
  const items = useTextsOf(itemTexts);
  const { id, meeting, version, steps, mayChange, title } = survey;
  const path = `/meetings/${meeting}/surveys/${id}`;
  const moving = useChange({
    make: (to: Survey['status']) => send({ method: 'POST', path: `${path}/steps`, body: { to }, version }),
  });
  const removing = useChange({ make: () => send({ method: 'DELETE', path, version }) });
  if (steps.length === 0 && !mayChange) return null;
  return (
    <>
      <ProblemNotice error={moving.error ?? removing.error} />
      <div className="actions">
        {steps.map((to) => {
          const step = wordOf(to, survey);
          return (
            <ConfirmButton
              key={to}
              label={texts(`surveyEdit.to.${step}`)}
              title={texts(`surveyEdit.to.${step}`)}
              confirm={texts(`surveyEdit.to.${step}`)}
              onConfirm={() => moving.run(to)}
              disabled={moving.isPending}
            >
              <p>{texts(`surveyEdit.ask.${step}`)}</p>
            </ConfirmButton>
          );
        })}
        {mayChange && (
          <ConfirmButton
            label={texts('surveyEdit.delete')}
            title={texts('surveyEdit.delete')}
            confirm={items('item.removeNow')}
            onConfirm={() => removing.run(undefined)}
            disabled={removing.isPending}
          >
            <p>{texts('surveyEdit.deleteAsk', { title })}</p>
          </ConfirmButton>
        )}
      </div>
    </>
  );
}
