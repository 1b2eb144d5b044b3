import { meetingEditTexts, meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { typedNumber } from '../../../components/item-form/item-fields.ts';
import type { ItemGroup } from '../../../components/item-form/item-fields.ts';
import type { SelectOption } from '../../../components/select-field/select-field.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useAgreementDetails } from '../../../lib/queries/use-agreements.ts';
import { useMunicipalityName } from '../../../lib/queries/use-work-lists.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { timeText } from '../time-text.ts';
import { orNull, trimmed, useMunicipalityOptions } from './use-meeting-fields.ts';

type Meeting = Schema<'MeetingDetail'>;

const functions: readonly Schema<'ParticipantsItem'>['function'][] = [
  'politician',
  'mayor',
  'committee-chair',
  'vice-chair',
  'member',
  'executive',
  'manager',
  'officer',
  'researcher',
  'user-organisation',
  'secretariat',
  'other',
];
const states = ['captured', 'in-progress', 'done', 'dropped'] as const;

function useWords() {
  const edit = useTextsOf(meetingEditTexts);
  const page = useTextsOf(meetingTexts);
  const removeAsk = (title: string): string => edit('meetingEdit.removeAsk', { title });
  return { edit, page, removeAsk };
}

function useProgramme({ programme }: Meeting): ItemGroup {
  const { edit, removeAsk } = useWords();
  const language = useLanguage();
  return {
    path: 'programme',
    title: edit('meetingEdit.programme'),
    addLabel: edit('meetingEdit.add.programme'),
    removeAsk,
    fields: [
      { name: 'startsAt', label: edit('meetingEdit.itemStart'), kind: 'time' },
      { name: 'endsAt', label: edit('meetingEdit.itemEnd'), kind: 'time' },
      {
        name: 'title',
        label: edit('meetingEdit.titleField'),
        kind: 'line',
        needed: edit('meetingEdit.error.title'),
      },
      { name: 'part', label: edit('meetingEdit.part'), kind: 'line' },
      {
        name: 'responsible',
        label: edit('meetingEdit.responsible'),
        hint: edit('meetingEdit.responsibleHint'),
        kind: 'line',
      },
      { name: 'text', label: edit('meetingEdit.text'), kind: 'text' },
    ],
    items: programme.map((item) => ({
      id: item.id,
      title: item.title,
      more: timeText(item, language),
      typed: {
        startsAt: item.startsAt ?? '',
        endsAt: item.endsAt ?? '',
        title: item.title,
        part: item.part,
        responsible: item.responsible,
        text: item.text,
      },
    })),
    bodyOf: (typed) => ({
      ...trimmed(typed),
      startsAt: orNull(typed['startsAt']),
      endsAt: orNull(typed['endsAt']),
    }),
  };
}

function useParticipants({ participants }: Meeting): ItemGroup {
  const { edit, page, removeAsk } = useWords();
  const municipalities = useMunicipalityOptions(edit('meetingEdit.noMunicipality'));
  const nameOf = useMunicipalityName();
  return {
    path: 'participants',
    title: edit('meetingEdit.participants'),
    addLabel: edit('meetingEdit.add.participants'),
    removeAsk,
    fields: [
      { name: 'municipality', label: page('meeting.municipality'), kind: 'select', options: municipalities },
      {
        name: 'organisation',
        label: page('meeting.organisation'),
        hint: edit('meetingEdit.organisationHint'),
        kind: 'line',
      },
      { name: 'committee', label: page('meeting.committee'), kind: 'line' },
      {
        name: 'function',
        label: page('meeting.function'),
        kind: 'select',
        options: functions.map((value) => ({ value, label: page(`meeting.function.${value}`) })),
      },
      {
        name: 'number',
        label: page('meeting.number'),
        kind: 'number',
        needed: edit('meetingEdit.error.number'),
      },
    ],
    items: participants.map((item) => ({
      id: item.id,
      title: [
        item.municipality === null ? item.organisation : nameOf(item.municipality),
        item.committee,
        page(`meeting.function.${item.function}`),
      ]
        .filter(Boolean)
        .join(', '),
      more: page('meeting.people', { n: item.number }),
      typed: {
        municipality: item.municipality ?? '',
        organisation: item.organisation,
        committee: item.committee,
        function: item.function,
        number: String(item.number),
      },
    })),
    bodyOf: (typed) => ({
      ...trimmed(typed),
      municipality: orNull(typed['municipality']),
      number: typedNumber(typed['number'] ?? ''),
    }),
  };
}

/** Decisions of every agreement that the secretariat sees, by agreement. */
function useDecisionOptions(): readonly SelectOption[] {
  const { edit } = useWords();
  const { data = [] } = useAgreementDetails();
  const options = data.flatMap(({ label, decisions }) =>
    decisions.map(({ id, title }) => ({ value: id, label: `${label}: ${title}` })),
  );
  return [{ value: '', label: edit('meetingEdit.noDecision') }, ...options];
}

function useProposals({ proposals }: Meeting): ItemGroup {
  const { edit, page, removeAsk } = useWords();
  const decisions = useDecisionOptions();
  return {
    path: 'proposals',
    title: edit('meetingEdit.proposals'),
    addLabel: edit('meetingEdit.add.proposals'),
    removeAsk,
    fields: [
      {
        name: 'theme',
        label: edit('meetingEdit.theme'),
        kind: 'line',
        needed: edit('meetingEdit.error.theme'),
      },
      {
        name: 'statement',
        label: edit('meetingEdit.statement'),
        kind: 'text',
        needed: edit('meetingEdit.error.statement'),
      },
      {
        name: 'state',
        label: edit('meetingEdit.state'),
        kind: 'select',
        options: states.map((value) => ({ value, label: page(`meeting.state.${value}`) })),
      },
      { name: 'followUp', label: edit('meetingEdit.followUp'), kind: 'text' },
      { name: 'decision', label: edit('meetingEdit.decision'), kind: 'select', options: decisions },
    ],
    items: proposals.map((item) => ({
      id: item.id,
      title: item.statement,
      more: `${item.theme}, ${page(`meeting.state.${item.state}`).toLowerCase()}`,
      typed: {
        theme: item.theme,
        statement: item.statement,
        state: item.state,
        followUp: item.followUp,
        decision: item.decision?.id ?? '',
      },
    })),
    bodyOf: (typed) => ({ ...trimmed(typed), decision: orNull(typed['decision']) }),
  };
}

/** Everything of a meeting that is written as a list. */
export function useMeetingGroups(meeting: Meeting): readonly ItemGroup[] {
  const programme = useProgramme(meeting);
  const participants = useParticipants(meeting);
  const proposals = useProposals(meeting);
  return [programme, participants, proposals];
}
