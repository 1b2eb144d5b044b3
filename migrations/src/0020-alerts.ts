import type { MigrationInterface, QueryRunner } from 'typeorm';

const subscriptions = `
CREATE TABLE alert_subscriptions (
  user_id               uuid NOT NULL CONSTRAINT alert_subscriptions_user_fkey REFERENCES users ON DELETE CASCADE,
  subscription_id       uuid NOT NULL DEFAULT gen_random_uuid(),
  kind                  text NOT NULL,
  indicator             text NOT NULL DEFAULT '',
  area_code             text NOT NULL DEFAULT '',
  watched_municipality  text NOT NULL DEFAULT '',
  target_group          text NOT NULL DEFAULT '',
  direction             text NOT NULL DEFAULT '',
  limit_value           double precision,
  folder_id             uuid,
  by_mail               boolean NOT NULL DEFAULT false,
  language              text NOT NULL DEFAULT 'da',
  version               integer NOT NULL DEFAULT 1,
  created_at            timestamptz NOT NULL DEFAULT now(),
  seen_edition_id       bigint CONSTRAINT alert_subscriptions_seen_edition_fkey REFERENCES editions,
  known_value           jsonb,
  known_edition_id      bigint CONSTRAINT alert_subscriptions_known_edition_fkey REFERENCES editions,
  CONSTRAINT alert_subscriptions_pkey PRIMARY KEY (user_id, subscription_id),
  CONSTRAINT alert_subscriptions_kind_check CHECK (kind IN ('threshold', 'overdue', 'revisions')),
  CONSTRAINT alert_subscriptions_direction_check CHECK (direction IN ('', 'above', 'below')),
  CONSTRAINT alert_subscriptions_threshold_check CHECK (
    (kind = 'threshold') = (indicator <> '') AND (kind = 'threshold') = (direction <> '') AND (kind = 'threshold') = (limit_value IS NOT NULL)),
  CONSTRAINT alert_subscriptions_language_check CHECK (language IN ('da', 'en')),
  CONSTRAINT alert_subscriptions_same_key UNIQUE NULLS NOT DISTINCT
    (user_id, kind, indicator, area_code, watched_municipality, target_group, direction, limit_value, folder_id)
);
COMMENT ON TABLE alert_subscriptions IS 'What people want to be told of; their own rows only';
COMMENT ON COLUMN alert_subscriptions.user_id IS 'Whose';
COMMENT ON COLUMN alert_subscriptions.subscription_id IS 'Identity';
COMMENT ON COLUMN alert_subscriptions.kind IS 'threshold, overdue (reports) or revisions (of figures in folders)';
COMMENT ON COLUMN alert_subscriptions.indicator IS 'Threshold: indicator of the catalogue, or gap-today of a target group';
COMMENT ON COLUMN alert_subscriptions.area_code IS 'Threshold: grouping that the figure is of, or is looked at from';
COMMENT ON COLUMN alert_subscriptions.watched_municipality IS 'Municipality of the figure or of the reports; empty for the area and for all';
COMMENT ON COLUMN alert_subscriptions.target_group IS 'Threshold: target group of the area; empty for all';
COMMENT ON COLUMN alert_subscriptions.direction IS 'Threshold: above or below the limit';
COMMENT ON COLUMN alert_subscriptions.limit_value IS 'Threshold: limit, in the unit of the indicator; shares 0-1';
COMMENT ON COLUMN alert_subscriptions.folder_id IS 'Revisions: one folder; null for all that the person sees';
COMMENT ON COLUMN alert_subscriptions.by_mail IS 'Also by mail';
COMMENT ON COLUMN alert_subscriptions.language IS 'Language of the mails: the one it was made in';
COMMENT ON COLUMN alert_subscriptions.version IS 'Raised by every change; a change names the version that it was made from';
COMMENT ON COLUMN alert_subscriptions.created_at IS 'When it was made';
COMMENT ON COLUMN alert_subscriptions.seen_edition_id IS 'Newest edition that it was held against';
COMMENT ON COLUMN alert_subscriptions.known_value IS 'Threshold: last figure that was a number, as {period, value}; a withheld or missing one changes nothing';
COMMENT ON COLUMN alert_subscriptions.known_edition_id IS 'Threshold: edition of that figure';
`;

const messages = `
CREATE TABLE alert_messages (
  user_id          uuid NOT NULL CONSTRAINT alert_messages_user_fkey REFERENCES users ON DELETE CASCADE,
  message_id       uuid NOT NULL DEFAULT gen_random_uuid(),
  subscription_id  uuid NOT NULL,
  about            text NOT NULL,
  content          jsonb NOT NULL,
  link             text NOT NULL,
  made_at          timestamptz NOT NULL DEFAULT now(),
  read_at          timestamptz,
  removed_at       timestamptz,
  mail_state       text NOT NULL,
  mail_language    text NOT NULL,
  mail_attempts    integer NOT NULL DEFAULT 0,
  mail_after       timestamptz NOT NULL DEFAULT now(),
  mail_said        text NOT NULL DEFAULT '',
  CONSTRAINT alert_messages_pkey PRIMARY KEY (user_id, message_id),
  CONSTRAINT alert_messages_once_key UNIQUE (user_id, subscription_id, about),
  CONSTRAINT alert_messages_mail_check CHECK (mail_state IN ('unwanted', 'no-server', 'no-address', 'waiting', 'sent', 'failed'))
);
CREATE INDEX alert_messages_mail_idx ON alert_messages (mail_after) WHERE mail_state = 'waiting';
COMMENT ON TABLE alert_messages IS 'What people have been told: each subscription at most once about each thing';
COMMENT ON COLUMN alert_messages.user_id IS 'Whose';
COMMENT ON COLUMN alert_messages.message_id IS 'Identity';
COMMENT ON COLUMN alert_messages.subscription_id IS 'Why; the subscription may be gone';
COMMENT ON COLUMN alert_messages.about IS 'What it is about: an edition, or a deadline of a round';
COMMENT ON COLUMN alert_messages.content IS 'Facts that its words are made from, in the language of the reader';
COMMENT ON COLUMN alert_messages.link IS 'Address of the page with the figure, frozen to the edition';
COMMENT ON COLUMN alert_messages.made_at IS 'When';
COMMENT ON COLUMN alert_messages.read_at IS 'When it was read';
COMMENT ON COLUMN alert_messages.removed_at IS 'When the person removed it; the row stays without content, so that it does not come again';
COMMENT ON COLUMN alert_messages.mail_state IS 'unwanted, no-server, no-address, waiting, sent or failed';
COMMENT ON COLUMN alert_messages.mail_language IS 'Language of the mail';
COMMENT ON COLUMN alert_messages.mail_attempts IS 'How often it was handed to the mail server';
COMMENT ON COLUMN alert_messages.mail_after IS 'When it may be tried next';
COMMENT ON COLUMN alert_messages.mail_said IS 'Why the last try failed, in the words of the mail server';
`;

const jobs = `
CREATE TABLE alert_jobs (
  job_key          text NOT NULL CONSTRAINT alert_jobs_pkey PRIMARY KEY,
  kind             text NOT NULL,
  edition_id       bigint CONSTRAINT alert_jobs_edition_fkey REFERENCES editions,
  subscription_id  uuid,
  state            text NOT NULL DEFAULT 'waiting',
  attempts         integer NOT NULL DEFAULT 0,
  run_after        timestamptz NOT NULL DEFAULT now(),
  failure          text NOT NULL DEFAULT '',
  made_at          timestamptz NOT NULL DEFAULT now(),
  ended_at         timestamptz,
  CONSTRAINT alert_jobs_kind_check CHECK (kind IN ('edition', 'day', 'subscription')),
  CONSTRAINT alert_jobs_state_check CHECK (state IN ('waiting', 'done', 'failed')),
  CONSTRAINT alert_jobs_edition_check CHECK ((kind = 'edition') = (edition_id IS NOT NULL)),
  CONSTRAINT alert_jobs_subscription_check CHECK ((kind = 'subscription') = (subscription_id IS NOT NULL))
);
CREATE INDEX alert_jobs_waiting_idx ON alert_jobs (run_after) WHERE state = 'waiting';
COMMENT ON TABLE alert_jobs IS 'Work of telling people, as rows that one process at a time claims (FOR UPDATE SKIP LOCKED)';
COMMENT ON COLUMN alert_jobs.job_key IS 'What is to be done, so that it is never there twice: edition:5, day:2026-11-22, subscription:…';
COMMENT ON COLUMN alert_jobs.kind IS 'edition (hold subscriptions against it), day (overdue reports), subscription (a new one)';
COMMENT ON COLUMN alert_jobs.edition_id IS 'Edition';
COMMENT ON COLUMN alert_jobs.subscription_id IS 'Subscription';
COMMENT ON COLUMN alert_jobs.state IS 'waiting, done or failed: given up after ten tries';
COMMENT ON COLUMN alert_jobs.attempts IS 'Tries that failed';
COMMENT ON COLUMN alert_jobs.run_after IS 'Not before';
COMMENT ON COLUMN alert_jobs.failure IS 'Why the last try failed';
COMMENT ON COLUMN alert_jobs.made_at IS 'When it was asked for';
COMMENT ON COLUMN alert_jobs.ended_at IS 'When it was done or given up';
`;

/** Subscriptions to figures and reports, the messages that come of them, and the work in between. */
export class Alerts1700000000020 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(subscriptions + messages + jobs);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE alert_jobs, alert_messages, alert_subscriptions');
  }
}
