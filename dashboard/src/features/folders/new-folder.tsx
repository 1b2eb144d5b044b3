import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { foldersTexts } from '@tilbudsvifte/locale/screens/folders';
import { ItemForm } from '../../components/item-form/item-form.tsx';
import { Section } from '../../components/page/section.tsx';
import { useConnected } from '../../lib/connection/use-connected.ts';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** A new, empty folder; it opens at once. */
export function NewFolder(): ReactElement {
  const texts = useTextsOf(foldersTexts);
  const navigate = useNavigate();
  const connected = useConnected();
  const [made, setMade] = useState<string>();
  // Only once the form is empty, or it would ask whether to leave it.
  useEffect(() => {
    if (made !== undefined) void navigate({ to: '/moede/$mappe' as never, params: { mappe: made } as never });
  }, [made, navigate]);
  return (
    <Section title={texts('folders.new')}>
      <fieldset disabled={!connected} className="folder-form">
        <ItemForm
          form="ny-mappe"
          fields={[
            {
              name: 'title',
              label: texts('folders.newTitle'),
              hint: texts('folders.newHint'),
              kind: 'line',
              needed: texts('folders.newNeeds'),
            },
          ]}
          start={{ title: '' }}
          submit={texts('folders.make')}
          changeOf={(typed) => ({ method: 'POST', path: '/folders', body: typed })}
          onDone={(answer) => setMade((answer as Folder).id)}
        />
      </fieldset>
    </Section>
  );
}
