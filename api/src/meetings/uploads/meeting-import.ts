import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identity } from '../../access/identity.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { LookupsQuery } from '../../imports/lookups.query.ts';
import { type ReadTable, readTable, type TableParser } from '../../imports/read-table.ts';
import { MeetingItemRepository } from '../items/item.repository.ts';
import type { MeetingTable } from '../meeting-codes.ts';
import { MeetingChanges } from '../meeting-changes.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { QuestionRepository } from '../surveys/question.repository.ts';
import { SurveyChanges } from '../surveys/survey-changes.ts';
import { participantsParser, programmeParser, proposalsParser, surveyParser } from './meeting-parsers.ts';
import { crowded, surveyQuestions } from './survey-questions.ts';
import type { MeetingUpload } from './uploads.answer.ts';

type Person = Pick<Identity, 'name'>;

/** A file of a meeting and what is to be done with it. */
export interface MeetingFile {
  readonly meeting: string;
  readonly kind: MeetingTable;
  readonly survey?: string | undefined;
  readonly file: { readonly name: string; readonly bytes: Buffer };
  readonly dryRun: boolean;
}

/** A file and what was read of it. */
interface Told {
  readonly told: MeetingFile;
  readonly read: ReadTable<unknown>;
}

type Store = (
  by: Person | null,
  told: MeetingFile,
) => Promise<ReadTable<unknown> & { readonly stored: boolean }>;

/** Lists of meetings read from files: all of a file is stored in one change, or nothing and every issue is told. */
@Injectable()
export class MeetingImport {
  private readonly stores: Readonly<Record<MeetingTable, Store>>;

  constructor(
    @Inject(LookupsQuery) private readonly lookups: LookupsQuery,
    @Inject(MeetingRepository) private readonly heads: MeetingRepository,
    @Inject(MeetingChanges) private readonly meetings: MeetingChanges,
    @Inject(MeetingItemRepository) private readonly items: MeetingItemRepository,
    @Inject(SurveyChanges) private readonly surveys: SurveyChanges,
    @Inject(QuestionRepository) private readonly questions: QuestionRepository,
  ) {
    this.stores = {
      programme: this.replacing('programme', programmeParser),
      participants: this.replacing('participants', participantsParser),
      proposals: (by, told) => this.addProposals(by, told),
      survey: (by, told) => this.replaceQuestions(by, told),
    };
  }

  /** @throws ProblemError `not-found`, or what a change of the meeting or the survey throws */
  async take(by: Person | null, told: MeetingFile): Promise<MeetingUpload> {
    if (!(await this.heads.find(told.meeting)))
      throw new ProblemError('not-found', 'There is no such meeting');
    const { rows, issues, stored } = await this.stores[told.kind](by, told);
    const state = stored ? 'stored' : isRefused(issues) ? 'refused' : 'checked';
    return { state, kind: told.kind, rows: rows.length, issues };
  }

  private async read<Row>(
    parser: TableParser<Row>,
    { file: { name, bytes } }: MeetingFile,
  ): Promise<ReadTable<Row>> {
    const source = { name, size: bytes.length, open: () => Readable.from([bytes]) };
    return readTable(source, parser, await this.lookups.load());
  }

  /** The list is the file's: what was in it before goes. */
  private replacing<Row extends object>(kind: 'programme' | 'participants', parser: TableParser<Row>): Store {
    return async (by, told) => {
      const read = await this.read(parser, told);
      const stored = await this.store(by, { told, read }, async (manager) => {
        await this.items.clear(manager, { kind, meeting: told.meeting });
        for (const row of read.rows) await this.items.insert(manager, { kind, meeting: told.meeting }, row);
      });
      return { ...read, stored };
    };
  }

  /** Proposals that are known already keep what has been done about them. */
  private async addProposals(by: Person | null, told: MeetingFile): ReturnType<Store> {
    const read = await this.read(proposalsParser, told);
    const stored = await this.store(by, { told, read }, async (manager) => {
      const known = await this.items.all('proposals', told.meeting, manager);
      const isKnown = (theme: string, statement: string): boolean =>
        known.some((proposal) => proposal.theme === theme && proposal.statement === statement);
      for (const row of read.rows.filter(({ theme, statement }) => !isKnown(theme, statement)))
        await this.items.insert(manager, { kind: 'proposals', meeting: told.meeting }, row);
    });
    return { ...read, stored };
  }

  private async store(
    by: Person | null,
    { told: { meeting: id, kind, file, dryRun }, read: { rows, issues } }: Told,
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    if (dryRun || isRefused(issues)) return false;
    const detail = { fileName: file.name, list: kind, rows: rows.length };
    await this.meetings.make({ by, id, action: 'meeting-imported', detail }, work);
    return true;
  }

  private async replaceQuestions(by: Person | null, told: MeetingFile): ReturnType<Store> {
    const { meeting, survey, file, dryRun } = told;
    if (survey === undefined) throw badParameter('survey', 'name the survey whose questions the file holds');
    const read = await this.read(surveyParser, told);
    const questions = surveyQuestions(read.rows);
    const full = crowded(questions);
    if (full) throw badParameter('survey', `too many options: ${full.text}`);
    if (dryRun || isRefused(read.issues)) return { ...read, stored: false };
    const detail = { fileName: file.name, rows: read.rows.length };
    const changing = { by, meeting, survey, open: ['draft'], action: 'survey-changed', detail } as const;
    await this.surveys.make(changing, async (manager) => {
      await this.questions.clear(manager, survey);
      for (const question of questions) await this.questions.insert(manager, survey, question);
    });
    return { ...read, stored: true };
  }
}

function isRefused(issues: ReadTable<unknown>['issues']): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
