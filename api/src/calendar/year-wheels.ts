import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../access/identity.ts';
import { AgreementDetails } from '../agreements/agreement-details.ts';
import { bare, Deadlines } from '../agreements/calendar/deadlines.ts';
import type { YearWheelEntry } from '../agreements/calendar/year-wheel.answer.ts';
import { MeetingDetails } from '../meetings/meeting-details.ts';
import type { YearWheelParameters } from './year-wheel.parameters.ts';

type Reader = Identity | null;

// Of a wheel in which nothing was ever changed.
const longAgo = '2000-01-01T00:00:00Z';

/** Deadlines and dialogue meetings that a reader may see, in order. */
@Injectable()
export class YearWheels {
  constructor(
    @Inject(AgreementDetails) private readonly agreements: AgreementDetails,
    @Inject(Deadlines) private readonly deadlines: Deadlines,
    @Inject(MeetingDetails) private readonly meetings: MeetingDetails,
  ) {}

  async of(reader: Reader, asked: YearWheelParameters): Promise<YearWheelEntry[]> {
    const entries = [...(await this.deadlines.of(reader)), ...(await this.held(reader))];
    const { area, from = '', to = '9999', kind, responsible } = asked;
    return entries
      .filter((entry) => area === undefined || entry.area === area)
      .filter(({ dueOn }) => dueOn >= from && dueOn <= to)
      .filter((entry) => kind === undefined || entry.kind === kind)
      .filter((entry) => responsible === undefined || entry.responsible === responsible)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  }

  /** When an agreement or a meeting of the wheel was last changed. */
  async changedAt(reader: Reader): Promise<string> {
    const changed = [...(await this.agreements.list(reader)), ...(await this.meetings.list(reader))];
    return changed.map(({ changedAt }) => changedAt).reduce((a, b) => (a > b ? a : b), longAgo);
  }

  private async held(reader: Reader): Promise<YearWheelEntry[]> {
    const of = { source: 'meeting', kind: 'dialogue' } as const;
    const meetings = await this.meetings.list(reader);
    return meetings.map(({ id, heldOn: dueOn, title, area }) => ({ ...bare, ...of, id, dueOn, title, area }));
  }
}
