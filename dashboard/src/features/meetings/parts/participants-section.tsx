import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { ExportFrame, RankedBars, RankedBarsSvg } from '@tilbudsvifte/charts';
import { meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { roomyFrame } from '../../../components/figure-card/roomy-frame.ts';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import { useCodeNames } from '../../../lib/use-code-names.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { MeetingFigure } from '../figure/meeting-figure.tsx';
import { toParticipantsFigure } from '../figure/to-participants-figure.ts';

type Meeting = Schema<'MeetingDetail'>;
type Count = Schema<'ParticipationCount'>;

function ByMunicipality({ meeting }: { readonly meeting: Meeting }): ReactElement | null {
  const names = useCodeNames();
  const own = useChoices().municipality?.code;
  const figure = useMemo(
    () => names && toParticipantsFigure(meeting, { ...names, own }),
    [meeting, names, own],
  );
  if (!figure) return null;
  const { model, chart } = figure;
  return (
    <MeetingFigure
      model={model}
      figure={<RankedBars {...chart} />}
      exportFigure={(words) => (
        <ExportFrame {...roomyFrame(words, chart.rows.length)}>
          {(body) => <RankedBarsSvg {...chart} {...body} />}
        </ExportFrame>
      )}
    />
  );
}

interface BreakdownProps {
  readonly caption: string;
  readonly heading: string;
  readonly counts: readonly Count[];
  readonly wordOf: (key: string) => string;
}

function Breakdown({ caption, heading, counts, wordOf }: BreakdownProps): ReactElement {
  const texts = useTextsOf(meetingTexts);
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'what', label: heading, kind: 'text' },
        { key: 'number', label: texts('meeting.number'), kind: 'integer' },
      ]}
      rows={counts.map(({ key, number }) => ({ key, cells: [wordOf(key), { value: number }] }))}
    />
  );
}

type FunctionKey = Schema<'ParticipantsItem'>['function'];

/** Hvem var med? — numbers by municipality, committee and function; nobody is named. */
export function ParticipantsSection({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const texts = useTextsOf(meetingTexts);
  const { participants, participation } = meeting;
  if (participants.length === 0)
    return (
      <Section title={texts('meeting.participants')}>
        <p>{texts('meeting.participants.none')}</p>
      </Section>
    );
  return (
    <Section title={texts('meeting.participants')}>
      <p className="meeting-more">{texts('meeting.participants.privacy')}</p>
      <div className="grid">
        <div className="half">
          <ByMunicipality meeting={meeting} />
        </div>
        <div className="half meeting-breakdowns">
          <Breakdown
            caption={texts('meeting.byCommittee')}
            heading={texts('meeting.committee')}
            counts={participation.byCommittee}
            wordOf={(key) => (key === '' ? texts('meeting.notTold') : key)}
          />
          <Breakdown
            caption={texts('meeting.byFunction')}
            heading={texts('meeting.function')}
            counts={participation.byFunction}
            wordOf={(key) => texts(`meeting.function.${key as FunctionKey}`)}
          />
        </div>
      </div>
    </Section>
  );
}
