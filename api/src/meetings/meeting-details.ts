import { Inject, Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem.ts';
import { DecisionsQuery } from './items/decisions.query.ts';
import { MeetingItemRepository } from './items/item.repository.ts';
import type { ProposalItem } from './items/items.answer.ts';
import { isSecretariat, mayRead, mayReadSurvey, type Reader, servesAll } from './meeting-access.ts';
import { meetingStatuses } from './meeting-codes.ts';
import { type MeetingHead, MeetingRepository } from './meeting.repository.ts';
import type { MeetingDetail, MeetingItem } from './meetings.answer.ts';
import { participation } from './participation.ts';
import { SurveyRepository } from './surveys/survey.repository.ts';

/** Meetings as their readers see them. */
@Injectable()
export class MeetingDetails {
  constructor(
    @Inject(MeetingRepository) private readonly meetings: MeetingRepository,
    @Inject(MeetingItemRepository) private readonly items: MeetingItemRepository,
    @Inject(DecisionsQuery) private readonly decisions: DecisionsQuery,
    @Inject(SurveyRepository) private readonly surveys: SurveyRepository,
  ) {}

  async list(reader: Reader): Promise<MeetingItem[]> {
    const seen = (await this.meetings.all()).filter((meeting) => mayRead(reader, meeting));
    return seen.map((meeting) => {
      const {
        audience: _,
        purpose: __,
        source: ___,
        registrationDueOn: ____,
        agreement: _____,
        ...item
      } = headOf(meeting, reader);
      return item;
    });
  }

  /** @throws ProblemError `not-found`, also for a draft that the reader may not see */
  async head(id: string, reader: Reader): Promise<MeetingHead> {
    const meeting = await this.meetings.find(id);
    if (!meeting || !mayRead(reader, meeting))
      throw new ProblemError('not-found', 'There is no such meeting');
    return meeting;
  }

  async of(id: string, reader: Reader): Promise<MeetingDetail> {
    const meeting = await this.head(id, reader);
    const participants = await this.items.all('participants', id);
    const surveys = await this.surveys.all(id);
    return {
      ...headOf(meeting, reader),
      agreement: await this.decisions.agreement(meeting.agreement, reader),
      programme: await this.items.all('programme', id),
      participants,
      participation: participation(participants),
      proposals: await this.proposals(id, reader),
      surveys: surveys.filter((survey) => mayReadSurvey(reader, survey)),
      steps: isSecretariat(reader) ? meetingStatuses.filter((status) => status !== meeting.status) : [],
      mayChange: isSecretariat(reader),
    };
  }

  private async proposals(id: string, reader: Reader): Promise<ProposalItem[]> {
    const kept = await this.items.all('proposals', id);
    const named = kept.flatMap(({ decision }) => (decision === null ? [] : [decision]));
    const decisions = await this.decisions.decisions(named, reader);
    return kept.map(({ id: proposal, theme, statement, state, followUp, decision }) => ({
      ...{ id: proposal, theme, statement, state, followUp },
      decision: decision === null ? null : (decisions.get(decision) ?? null),
    }));
  }
}

function headOf(
  { surveys, ...head }: MeetingHead,
  reader: Reader,
): Omit<MeetingHead, 'surveys'> & MeetingItem {
  return { ...head, surveyCount: servesAll(reader) ? surveys.all : surveys.shown };
}
