import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identity } from '../../access/identity.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { ReferenceQuery } from '../../reference/reference.query.ts';
import { MeetingChanges } from '../meeting-changes.ts';
import { type SurveyGrouping, surveyStatuses, type SurveyStatus } from '../meeting-codes.ts';
import { LinkRepository } from './link.repository.ts';
import { QuestionRepository } from './question.repository.ts';
import { type SurveyAddress, SurveyChanges } from './survey-changes.ts';
import { nextSurveySteps, unfinished } from './survey-rules.ts';
import { newToken, tokenHash } from './survey-token.ts';
import { SurveyRepository } from './survey.repository.ts';
import type { SurveyInvitations } from './surveys.answer.ts';
import type { NewInvitations, NewSurvey, SurveyChange } from './surveys.parameters.ts';

type Person = Pick<Identity, 'name'>;
type Versioned = SurveyAddress & { readonly version: number };

interface NewSurveyPlace {
  readonly meeting: string;
  /** Whether its answers will be made up. */
  readonly synthetic?: boolean;
}

/** Surveys added, changed, opened, closed and removed, and their links made. */
@Injectable()
export class SurveyAdministration {
  constructor(
    @Inject(MeetingChanges) private readonly meetings: MeetingChanges,
    @Inject(SurveyChanges) private readonly changes: SurveyChanges,
    @Inject(SurveyRepository) private readonly surveys: SurveyRepository,
    @Inject(QuestionRepository) private readonly questions: QuestionRepository,
    @Inject(LinkRepository) private readonly links: LinkRepository,
    @Inject(ReferenceQuery) private readonly reference: ReferenceQuery,
  ) {}

  /** A draft. */
  add(by: Person | null, { meeting, synthetic = false }: NewSurveyPlace, fields: NewSurvey): Promise<string> {
    const event = { action: 'survey-added', detail: { survey: fields.title }, apart: true } as const;
    return this.meetings.make({ by, id: meeting, ...event }, (manager) =>
      this.surveys.insert(manager, { meeting, synthetic }, fields),
    );
  }

  async change(by: Person, changing: Versioned, fields: SurveyChange): Promise<void> {
    const event = { action: 'survey-changed', detail: { fields: Object.keys(fields).join(', ') } } as const;
    await this.changes.make({ by, ...changing, open: ['draft'], ...event }, async (manager, survey) => {
      const regrouped = fields.by !== undefined && fields.by !== survey.by;
      if (survey.invited > 0 && (regrouped || fields.publishedOrder === true))
        throw new ProblemError('step-refused', 'Links have been made already');
      await this.surveys.change(manager, changing.survey, fields);
    });
  }

  async remove(by: Person, removing: Versioned): Promise<void> {
    const event = { action: 'survey-deleted', apart: true } as const;
    await this.changes.make({ by, ...removing, open: ['draft'], ...event }, (manager) =>
      this.surveys.remove(manager, removing.survey),
    );
  }

  async move(by: Person | null, { to, ...moving }: Versioned & { readonly to: SurveyStatus }): Promise<void> {
    const event = { action: 'survey-moved', detail: { to }, apart: true } as const;
    await this.changes.make({ by, ...moving, open: surveyStatuses, ...event }, async (manager, survey) => {
      const { id, status, publishedOrder } = survey;
      if (!nextSurveySteps(status, publishedOrder).includes(to))
        throw new ProblemError('step-refused', `From ${status} the survey does not become ${to}`);
      const wanting =
        status === 'draft' ? unfinished(await this.questions.all(id, manager), publishedOrder) : null;
      if (wanting !== null) throw new ProblemError('step-refused', wanting);
      await this.surveys.raise(manager, id, to);
    });
  }

  /** The keys leave here once; only their hashes are kept. */
  async invite(
    by: Person | null,
    address: SurveyAddress,
    fields: NewInvitations,
  ): Promise<SurveyInvitations> {
    const { number } = fields;
    const group = fields.group?.trim() ?? '';
    const event = { action: 'survey-links-made', detail: { group, number }, apart: true } as const;
    const tokens = Array.from({ length: number }, newToken);
    await this.changes.make(
      { by, ...address, open: ['draft', 'open'], ...event },
      async (manager, survey) => {
        if (survey.publishedOrder) throw new ProblemError('step-refused', 'The survey was held elsewhere');
        await this.requireGroup(survey.by, group);
        await this.addLinks(manager, { survey: survey.id, group }, tokens);
      },
    );
    return { group, tokens };
  }

  private async addLinks(
    manager: EntityManager,
    link: { readonly survey: string; readonly group: string },
    tokens: readonly string[],
  ): Promise<void> {
    // Sorted, so that the order in which hashes lie says nothing of the order in which links were handed out.
    await this.links.add(manager, link, tokens.map(tokenHash).sort());
  }

  private async requireGroup(by: SurveyGrouping, group: string): Promise<void> {
    if (by === 'none' && group !== '')
      throw badParameter('group', 'answers of this survey are not told apart');
    if (by === 'committee' && group === '') throw badParameter('group', 'name the committee');
    if (by !== 'municipality') return;
    const { municipalities } = await this.reference.lists(null);
    if (!municipalities.some(({ code }) => code === group))
      throw badParameter('group', 'must be a municipality code, such as 0169');
  }
}
