import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import type { ItemField, Typed } from '../../../components/item-form/item-fields.ts';
import type { SelectOption } from '../../../components/select-field/select-field.tsx';
import type { Schema } from '../../../lib/api.ts';
import { nameOf } from '../../../lib/name-of.ts';
import { useAgreements } from '../../../lib/queries/use-agreements.ts';
import { useWorkGroupings, useWorkMunicipalities } from '../../../lib/queries/use-work-lists.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';

/** Every municipality to choose from, after a first option for none. */
export function useMunicipalityOptions(none: string): readonly SelectOption[] {
  const { data = [] } = useWorkMunicipalities();
  return [{ value: '', label: none }, ...data.map(({ code, name }) => ({ value: code, label: name }))];
}

function useAreaOptions(): readonly SelectOption[] {
  const texts = useTextsOf(meetingEditTexts);
  const language = useLanguage();
  const { data = [] } = useWorkGroupings();
  const areas = data.filter(({ type }) => type !== 'country');
  return [
    { value: '', label: texts('meetingEdit.chooseArea') },
    ...areas.map((area) => ({ value: area.code, label: nameOf(area, language) })),
  ];
}

function useAgreementOptions(): readonly SelectOption[] {
  const texts = useTextsOf(meetingEditTexts);
  const { data } = useAgreements();
  const options = data?.agreements.map(({ id, label }) => ({ value: id, label })) ?? [];
  return [{ value: '', label: texts('meetingEdit.noAgreement') }, ...options];
}

/** Fields that a meeting cannot do without. */
export function useNewMeetingFields(): readonly ItemField[] {
  const texts = useTextsOf(meetingEditTexts);
  return [
    {
      name: 'title',
      label: texts('meetingEdit.name'),
      kind: 'line',
      needed: texts('meetingEdit.error.name'),
    },
    {
      name: 'heldOn',
      label: texts('meetingEdit.date'),
      kind: 'date',
      needed: texts('meetingEdit.error.date'),
    },
    {
      name: 'area',
      label: texts('meetingEdit.area'),
      kind: 'select',
      options: useAreaOptions(),
      needed: texts('meetingEdit.error.area'),
    },
  ];
}

/** Everything that is said about a meeting as a whole. */
export function useMeetingFields(): readonly ItemField[] {
  const texts = useTextsOf(meetingEditTexts);
  const hosts = useMunicipalityOptions(texts('meetingEdit.noHost'));
  const agreements = useAgreementOptions();
  return [
    ...useNewMeetingFields(),
    { name: 'startsAt', label: texts('meetingEdit.startsAt'), kind: 'time' },
    { name: 'endsAt', label: texts('meetingEdit.endsAt'), kind: 'time' },
    { name: 'place', label: texts('meetingEdit.place'), kind: 'line' },
    { name: 'host', label: texts('meetingEdit.host'), kind: 'select', options: hosts },
    { name: 'audience', label: texts('meetingEdit.audience'), kind: 'line' },
    { name: 'purpose', label: texts('meetingEdit.purpose'), kind: 'text' },
    { name: 'registrationDueOn', label: texts('meetingEdit.registration'), kind: 'date' },
    { name: 'agreement', label: texts('meetingEdit.agreement'), kind: 'select', options: agreements },
    { name: 'source', label: texts('meetingEdit.source'), kind: 'line' },
  ];
}

/** What is typed for a field that may be empty: nothing is null. */
export const orNull = (text: string | undefined): string | null => (text ? text : null);

/** What was typed without the spaces around it. */
export const trimmed = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim()]));

/** A meeting as its form shows it. */
export function typedMeeting(meeting: Schema<'MeetingDetail'>): Typed {
  const { title, heldOn, area, startsAt, endsAt, place, host, audience, purpose } = meeting;
  const { registrationDueOn, agreement, source } = meeting;
  return {
    title,
    heldOn,
    area,
    startsAt: startsAt ?? '',
    endsAt: endsAt ?? '',
    place,
    host: host ?? '',
    audience,
    purpose,
    registrationDueOn: registrationDueOn ?? '',
    agreement: agreement?.id ?? '',
    source,
  };
}

const mayBeNull = ['startsAt', 'endsAt', 'host', 'registrationDueOn', 'agreement'] as const;

/** What is sent for the form of a meeting. */
export function meetingBody(typed: Typed): object {
  const sent = trimmed(typed);
  return { ...sent, ...Object.fromEntries(mayBeNull.map((name) => [name, orNull(sent[name])])) };
}
