import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { meetingEditTexts, meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { emptyOf } from '../../../components/item-form/item-fields.ts';
import { ItemForm } from '../../../components/item-form/item-form.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { trimmed, useNewMeetingFields } from './use-meeting-fields.ts';

/** Form for a new meeting; leads to its page for editing. */
export function NewMeeting(): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const page = useTextsOf(meetingTexts);
  const navigate = useNavigate();
  const fields = useNewMeetingFields();
  const [made, setMade] = useState<string>();
  // Only once the form is empty, or it would ask whether to leave it.
  useEffect(() => {
    if (made !== undefined)
      void navigate({ to: '/moeder/$moede/ret' as never, params: { moede: made } as never });
  }, [made, navigate]);
  return (
    <Section title={page('meeting.new')}>
      <p>{texts('meetingEdit.newLead')}</p>
      <ItemForm
        form="nyt-moede"
        fields={fields}
        start={emptyOf(fields)}
        submit={texts('meetingEdit.create')}
        changeOf={(typed) => ({ method: 'POST', path: '/meetings', body: trimmed(typed) })}
        onDone={(answer) => setMade((answer as Schema<'MeetingDetail'>).id)}
      />
    </Section>
  );
}
