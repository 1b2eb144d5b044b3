import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { notificationEditTexts, notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { emptyOf } from '../../components/item-form/item-fields.ts';
import type { ItemField, Typed } from '../../components/item-form/item-fields.ts';
import { ItemForm } from '../../components/item-form/item-form.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useGroupings, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useAgreementOptions } from './use-agreement-options.ts';

function useFields(): readonly ItemField[] {
  const texts = useTextsOf(notificationTexts);
  const edit = useTextsOf(notificationEditTexts);
  const language = useLanguage();
  const groups = useTargetGroups().data?.items ?? [];
  const areas = (useGroupings().data?.items ?? []).filter(({ type }) => type !== 'country');
  const agreements = useAgreementOptions();
  const option = (one: { code: string; name: string; nameEn: string }) => ({
    value: one.code,
    label: nameOf(one, language),
  });
  return [
    {
      name: 'title',
      label: edit('notificationEdit.name'),
      kind: 'line',
      needed: edit('notificationEdit.error.name'),
    },
    {
      name: 'targetGroup',
      label: texts('notification.group'),
      kind: 'select',
      options: [{ value: '', label: edit('notificationEdit.chooseGroup') }, ...groups.map(option)],
      needed: edit('notificationEdit.error.group'),
    },
    {
      name: 'area',
      label: texts('notification.area'),
      kind: 'select',
      options: [{ value: '', label: edit('notificationEdit.chooseArea') }, ...areas.map(option)],
      needed: edit('notificationEdit.error.area'),
    },
    { name: 'dueOn', label: texts('notification.deadline'), kind: 'date' },
    { name: 'agreement', label: texts('notification.agreement'), kind: 'select', options: agreements },
  ];
}

const filled = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

/** The form for a new notification; its figures are taken when it is made. */
export function NewNotification(): ReactElement {
  const edit = useTextsOf(notificationEditTexts);
  const navigate = useNavigate();
  const fields = useFields();
  // What the reader looked at before is most often what the notification is about.
  const [{ mg = '', o = '' }] = useSearchState();
  const [made, setMade] = useState<string>();
  // Only once the form is empty, or it would ask whether to leave it.
  useEffect(() => {
    if (made !== undefined)
      void navigate({ to: '/udmeldinger/$udmelding' as never, params: { udmelding: made } as never });
  }, [made, navigate]);
  return (
    <Section title={edit('notificationEdit.new')}>
      <p>{edit('notificationEdit.newLead')}</p>
      <ItemForm
        form="ny-udmelding"
        fields={fields}
        start={{ ...emptyOf(fields), targetGroup: mg, area: o }}
        submit={edit('notificationEdit.create')}
        changeOf={(typed) => ({ method: 'POST', path: '/notifications', body: filled(typed) })}
        onDone={(answer) => setMade((answer as Schema<'NotificationDetail'>).id)}
      />
    </Section>
  );
}
