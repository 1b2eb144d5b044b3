import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SurveyGrouping, SurveyStatus } from '../meeting-codes.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** What a link leads to. */
export interface LinkedSurvey {
  readonly survey: string;
  readonly status: SurveyStatus;
  readonly title: string;
  readonly introduction: string;
  readonly by: SurveyGrouping;
  readonly meetingTitle: string;
  readonly heldOn: string;
  readonly used: boolean;
  /** Null once it is used. */
  readonly group: string | null;
}

/** An answer to one question, of nobody. */
export interface StoredAnswer extends KeptAnswer {
  readonly group: string;
}

const linkSql = `
SELECT s.survey_id AS survey, s.status, s.title, s.introduction, s.grouping AS by, m.title AS "meetingTitle", m.held_on::text AS "heldOn",
  l.used, l.group_key AS "group"
FROM survey_links l JOIN surveys s USING (survey_id) JOIN meetings m USING (meeting_id) WHERE l.sha256 = $1`;

// Every row that an answer touches is written anew together with those of earlier answers, the answers in random order
// under new identities: neither the place of a row nor the transaction that wrote it tells which link it came through.
const useSql =
  'UPDATE survey_links SET used = true, group_key = NULL WHERE survey_id = $1 AND (sha256 = $2 OR used)';
const countSql =
  'UPDATE survey_groups SET answered = answered + (group_key = $2)::integer WHERE survey_id = $1';
const storeSql = `
WITH earlier AS (DELETE FROM survey_answers WHERE survey_id = $1 RETURNING question_id, group_key, answer),
  added AS (SELECT question AS question_id, $2::text AS group_key, answer FROM jsonb_to_recordset($3::jsonb) AS given(question uuid, answer jsonb))
INSERT INTO survey_answers (survey_id, question_id, group_key, answer)
SELECT $1, question_id, group_key, answer FROM (SELECT * FROM earlier UNION ALL SELECT * FROM added) AS every_one ORDER BY random()`;

/** Answers to surveys, and the links they come through. */
@Injectable()
export class AnswerRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async linked(hash: string, manager: EntityManager = this.source.manager): Promise<LinkedSurvey | null> {
    const [found]: LinkedSurvey[] = await manager.query(linkSql, [hash]);
    return found ?? null;
  }

  /** Answers of one survey come one after another, and none while it is being closed. */
  async hold(manager: EntityManager, survey: string): Promise<void> {
    await manager.query('SELECT 1 FROM surveys WHERE survey_id = $1 FOR UPDATE', [survey]);
  }

  async store(
    manager: EntityManager,
    { survey, hash, group }: { readonly survey: string; readonly hash: string; readonly group: string },
    answers: readonly KeptAnswer[],
  ): Promise<void> {
    await manager.query(useSql, [survey, hash]);
    await manager.query(countSql, [survey, group]);
    await manager.query(storeSql, [survey, group, JSON.stringify(answers)]);
  }

  /** All answers of a survey, in no order. */
  all(survey: string): Promise<StoredAnswer[]> {
    return this.source.query(
      'SELECT question_id AS question, group_key AS "group", answer FROM survey_answers WHERE survey_id = $1',
      [survey],
    );
  }
}
