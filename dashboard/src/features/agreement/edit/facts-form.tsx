import { useState } from 'react';
import type { ReactElement } from 'react';
import { agreementEditTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ItemForm } from '../../../components/item-form/item-form.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

/** Facts of an agreement: name, last day, and the introductions of its two parts. */
export function FactsForm({ agreement }: { readonly agreement: Schema<'AgreementDetail'> }): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const [isSaved, setIsSaved] = useState(false);
  const { id, version, label, endsOn, development, steering } = agreement;
  return (
    <>
      <ItemForm
        form="aftale"
        fields={[
          { name: 'label', label: texts('edit.name'), kind: 'line', needed: texts('edit.error.name') },
          { name: 'endsOn', label: texts('edit.to'), kind: 'date', needed: texts('edit.error.to') },
          { name: 'development', label: texts('edit.development'), kind: 'text' },
          { name: 'steering', label: texts('edit.steering'), kind: 'text' },
        ]}
        start={{ label, endsOn, development, steering }}
        submit={texts('edit.save')}
        changeOf={(typed) => ({ method: 'PATCH', path: `/agreements/${id}`, body: typed, version })}
        onDone={() => setIsSaved(true)}
      />
      <p role="status">{isSaved && texts('edit.saved')}</p>
    </>
  );
}
