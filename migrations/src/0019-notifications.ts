import type { MigrationInterface, QueryRunner } from 'typeorm';

const head = `
CREATE TABLE notifications (
  notification_id  uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT notifications_pkey PRIMARY KEY,
  title            text NOT NULL,
  target_group     text NOT NULL,
  area_code        text NOT NULL,
  due_on           date,
  agreement_id     uuid,
  status           text NOT NULL DEFAULT 'draft',
  sent_at          timestamptz,
  size_text        text NOT NULL DEFAULT '',
  services_text    text NOT NULL DEFAULT '',
  challenges_text  text NOT NULL DEFAULT '',
  coordination_text text NOT NULL DEFAULT '',
  edition_id       bigint NOT NULL CONSTRAINT notifications_edition_fkey REFERENCES editions,
  edition_label    text NOT NULL,
  edition_hash     text NOT NULL,
  synthetic        boolean NOT NULL DEFAULT false,
  version          integer NOT NULL DEFAULT 1,
  changed_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT notifications_agreement_fkey FOREIGN KEY (agreement_id) REFERENCES agreements ON DELETE SET NULL,
  CONSTRAINT notifications_status_check CHECK (status IN ('draft', 'sent')),
  CONSTRAINT notifications_sent_check CHECK ((status = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX notifications_agreement_idx ON notifications (agreement_id);
COMMENT ON TABLE notifications IS 'Central notifications of the national board, and the joint answer of a region’s municipalities';
COMMENT ON COLUMN notifications.notification_id IS 'Identity';
COMMENT ON COLUMN notifications.title IS 'What the national board calls it';
COMMENT ON COLUMN notifications.target_group IS 'Target group that it is about';
COMMENT ON COLUMN notifications.area_code IS 'Grouping whose municipalities answer together';
COMMENT ON COLUMN notifications.due_on IS 'The national deadline, null while it is not known';
COMMENT ON COLUMN notifications.agreement_id IS 'Framework agreement it is handled in, or null';
COMMENT ON COLUMN notifications.status IS 'draft or sent; a sent one never changes';
COMMENT ON COLUMN notifications.sent_at IS 'When it was sent';
COMMENT ON COLUMN notifications.size_text IS 'Words about the size of the target group';
COMMENT ON COLUMN notifications.services_text IS 'Words about interventions and services';
COMMENT ON COLUMN notifications.challenges_text IS 'Words about challenges in supply';
COMMENT ON COLUMN notifications.coordination_text IS 'Words about organisation and coordination';
COMMENT ON COLUMN notifications.edition_id IS 'Edition that its figures are of';
COMMENT ON COLUMN notifications.edition_label IS 'Label of that edition';
COMMENT ON COLUMN notifications.edition_hash IS 'Hash of that edition when the figures were taken';
COMMENT ON COLUMN notifications.synthetic IS 'Its contents are made up, for the demonstration';
COMMENT ON COLUMN notifications.version IS 'Raised by every change of it';
COMMENT ON COLUMN notifications.changed_at IS 'When it was last changed';
`;

const figures = `
CREATE TABLE notification_figures (
  notification_id  uuid NOT NULL,
  source           text NOT NULL,
  request          text NOT NULL,
  path             text NOT NULL,
  parameters       jsonb NOT NULL,
  sha256           text NOT NULL,
  body             bytea NOT NULL,
  taken_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT notification_figures_pkey PRIMARY KEY (notification_id, source),
  CONSTRAINT notification_figures_notification_fkey FOREIGN KEY (notification_id) REFERENCES notifications ON DELETE CASCADE
);
COMMENT ON TABLE notification_figures IS 'Answers that the figures of a notification are made from, frozen';
COMMENT ON COLUMN notification_figures.notification_id IS 'Notification';
COMMENT ON COLUMN notification_figures.source IS 'Analysis, e.g. supply-gaps';
COMMENT ON COLUMN notification_figures.request IS 'The request as asked, without edition and format';
COMMENT ON COLUMN notification_figures.path IS 'Path of the analysis below /api';
COMMENT ON COLUMN notification_figures.parameters IS 'Its parameters with every default filled in';
COMMENT ON COLUMN notification_figures.sha256 IS 'SHA-256 of the answer';
COMMENT ON COLUMN notification_figures.body IS 'The answer, byte for byte';
COMMENT ON COLUMN notification_figures.taken_at IS 'When it was taken from the edition';
`;

// The database itself refuses, so that no fault of the program can change what was sent. An agreement that is
// removed as a draft takes its reference with it: the answer itself stays.
const guards = `
CREATE FUNCTION refuse_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'notifications' THEN
    IF OLD.status = 'sent' AND (TG_OP = 'DELETE' OR NEW.agreement_id IS NOT NULL
      OR to_jsonb(NEW) - 'agreement_id' <> to_jsonb(OLD) - 'agreement_id') THEN
      RAISE EXCEPTION 'a notification is never changed or removed once it is sent';
    END IF;
  ELSIF EXISTS (SELECT 1 FROM notifications WHERE notification_id = OLD.notification_id AND status = 'sent') THEN
    RAISE EXCEPTION 'figures of a notification are never changed or removed once it is sent';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION refuse_sent() IS 'Refuses to change or remove anything of a sent notification, whoever asks';
CREATE TRIGGER notifications_sent BEFORE UPDATE OR DELETE ON notifications FOR EACH ROW EXECUTE FUNCTION refuse_sent();
CREATE TRIGGER notification_figures_sent BEFORE UPDATE OR DELETE ON notification_figures
  FOR EACH ROW EXECUTE FUNCTION refuse_sent();
`;

/** Central notifications: what a region's municipalities answer the national board about a target group. */
export class Notifications1700000000019 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(head + figures + guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE notification_figures, notifications; DROP FUNCTION refuse_sent();');
  }
}
