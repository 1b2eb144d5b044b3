import { useState } from 'react';
import type { ReactElement } from 'react';
import { itemTexts } from '@tilbudsvifte/locale/screens/items';
import { ItemForm } from '../../../components/item-form/item-form.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { meetingBody, typedMeeting, useMeetingFields } from './use-meeting-fields.ts';

/** What is said about a meeting as a whole. */
export function FactsForm({ meeting }: { readonly meeting: Schema<'MeetingDetail'> }): ReactElement {
  const texts = useTextsOf(itemTexts);
  const fields = useMeetingFields();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <ItemForm
        form="om-moedet"
        fields={fields}
        start={typedMeeting(meeting)}
        submit={texts('item.save')}
        changeOf={(typed) => ({
          method: 'PATCH',
          path: `/meetings/${meeting.id}`,
          body: meetingBody(typed),
          version: meeting.version,
        })}
        onDone={() => setSaved(true)}
      />
      <p role="status">{saved && texts('item.saved')}</p>
    </>
  );
}
