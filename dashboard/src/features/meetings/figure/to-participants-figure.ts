import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { compareDanish, formatDate, formatValue } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import { meetingTexts, participantsHeadline } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../lib/api.ts';
import type { MeetingFigureModel } from './meeting-figure-model.ts';

/** Participants of a meeting by municipality. */
export interface ParticipantsFigure {
  readonly model: MeetingFigureModel;
  readonly chart: RankedBarsModel;
}

/** What names codes, and in which language. */
export interface Naming {
  readonly language: Language;
  readonly municipality: (code: string) => string;
  /** The reader's own municipality. */
  readonly own?: string | undefined;
}

/** Figure of participants: municipalities with most first; people from elsewhere are counted in a note. */
export function toParticipantsFigure(meeting: Schema<'MeetingDetail'>, naming: Naming): ParticipantsFigure {
  const { language, own } = naming;
  const texts = meetingTexts(language);
  const { heldOn, participation, participantCount, synthetic } = meeting;
  const named = participation.byMunicipality
    .map(({ key, number }) => ({ key, number, name: naming.municipality(key) }))
    .sort((a, b) => b.number - a.number || compareDanish(a.name, b.name));
  const others = (participantCount ?? 0) - named.reduce((sum, { number }) => sum + number, 0);
  const words = participantsHeadline({ heldOn, municipalities: named, synthetic }, language);
  const eyebrow = texts('meeting.participants.eyebrow');
  return {
    model: {
      id: 'deltagere',
      eyebrow,
      unit: texts('meeting.participants.unit'),
      ...words,
      subline: texts('meeting.participants.subline', { date: formatDate(heldOn, language) }),
      columns: [
        { key: 'municipality', label: texts('meeting.municipality'), kind: 'text' },
        { key: 'participants', label: texts('meeting.number'), kind: 'integer' },
      ],
      rows: named.map(({ key, name, number }) => ({
        key,
        cells: [name, { value: number }],
        ...(key === own && { own: true }),
      })),
      notes: others > 0 ? [texts('meeting.participants.others', { n: others })] : [],
      fileParts: [heldOn],
      source: texts('meeting.participants.source'),
    },
    chart: {
      label: eyebrow,
      rowHeading: texts('meeting.municipality'),
      valueHeading: texts('meeting.number'),
      rows: named.map(({ key, name, number }) => ({
        key,
        label: name,
        value: { value: number },
        text: formatValue(number, 'integer', language),
        ...(key === own && { own: true }),
      })),
      more: (n) => texts('survey.more', { n }),
    },
  };
}
