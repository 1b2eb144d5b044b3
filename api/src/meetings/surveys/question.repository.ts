import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ProblemError } from '../../http/problem.ts';
import type { QuestionKind } from '../meeting-codes.ts';
import type { SurveyQuestion } from './surveys.answer.ts';
import type { NewSurveyOption, NewSurveyQuestion, SurveyQuestionChange } from './surveys.parameters.ts';

interface QuestionRow {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly options: readonly NewSurveyOption[];
}

/** Options as they are kept; their numbers are their places. */
const kept = (options: readonly NewSurveyOption[]): string =>
  JSON.stringify(options.map(({ text, publishedPlace = null }) => ({ text, publishedPlace })));

/** Questions of surveys. */
@Injectable()
export class QuestionRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async all(survey: string, manager: EntityManager = this.source.manager): Promise<SurveyQuestion[]> {
    const rows: QuestionRow[] = await manager.query(
      'SELECT question_id AS id, kind, question AS text, options FROM survey_questions WHERE survey_id = $1 ORDER BY added_no',
      [survey],
    );
    return rows.map(({ options, ...question }) => ({
      ...question,
      options: options.map(({ text, publishedPlace = null }, at) => ({ no: at + 1, text, publishedPlace })),
    }));
  }

  async insert(manager: EntityManager, survey: string, fields: NewSurveyQuestion): Promise<void> {
    const { kind, text, options } = fields;
    await manager.query(
      'INSERT INTO survey_questions (survey_id, kind, question, options) VALUES ($1, $2, $3, $4)',
      [survey, kind, text, kept(options)],
    );
  }

  /** @throws ProblemError `not-found` */
  async change(
    manager: EntityManager,
    { survey, question }: { readonly survey: string; readonly question: string },
    { kind, text, options }: SurveyQuestionChange,
  ): Promise<void> {
    const changed: [unknown, number] = await manager.query(
      `UPDATE survey_questions SET kind = coalesce($3, kind), question = coalesce($4, question), options = coalesce($5, options)
       WHERE survey_id = $1 AND question_id::text = $2`,
      [survey, question, kind ?? null, text ?? null, options ? kept(options) : null],
    );
    requireOne(changed);
  }

  /** @throws ProblemError `not-found` */
  async remove(manager: EntityManager, survey: string, question: string): Promise<void> {
    const sql = 'DELETE FROM survey_questions WHERE survey_id = $1 AND question_id::text = $2';
    requireOne(await manager.query(sql, [survey, question]));
  }

  async clear(manager: EntityManager, survey: string): Promise<void> {
    await manager.query('DELETE FROM survey_questions WHERE survey_id = $1', [survey]);
  }
}

function requireOne([, count]: [unknown, number]): void {
  if (count !== 1) throw new ProblemError('not-found', 'The survey has no such question');
}
