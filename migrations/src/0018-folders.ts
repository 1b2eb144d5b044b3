import type { MigrationInterface, QueryRunner } from 'typeorm';

const folders = `
CREATE TABLE folders (
  folder_id     uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT folders_pkey PRIMARY KEY,
  owner_id      uuid NOT NULL CONSTRAINT folders_owner_fkey REFERENCES users ON DELETE CASCADE,
  title         text NOT NULL,
  meeting       text NOT NULL DEFAULT '',
  met_on        date,
  note          text NOT NULL DEFAULT '',
  shared_with   text[] NOT NULL DEFAULT '{}',
  link_sha256   text,
  version       integer NOT NULL DEFAULT 1,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT folders_title_check CHECK (title <> ''),
  CONSTRAINT folders_shared_check CHECK (shared_with <@ '{administrator,secretariat,approver,reporter,committee}'),
  CONSTRAINT folders_link_check CHECK (link_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX folders_owner_idx ON folders (owner_id);
COMMENT ON TABLE folders IS 'Meeting folders: ordered figures with notes, for one meeting';
COMMENT ON COLUMN folders.folder_id IS 'Identity';
COMMENT ON COLUMN folders.owner_id IS 'Who made it; alone changes it';
COMMENT ON COLUMN folders.title IS 'Heading';
COMMENT ON COLUMN folders.meeting IS 'Name of the meeting, or empty';
COMMENT ON COLUMN folders.met_on IS 'Day of the meeting';
COMMENT ON COLUMN folders.note IS 'Words before the figures';
COMMENT ON COLUMN folders.shared_with IS 'Roles whose holders read it';
COMMENT ON COLUMN folders.link_sha256 IS 'SHA-256 of the key in its link; null while there is none';
COMMENT ON COLUMN folders.version IS 'Raised by every change of it or of anything in it';
COMMENT ON COLUMN folders.changed_at IS 'When it was last changed';
`;

const items = `
CREATE TABLE folder_items (
  folder_id      uuid NOT NULL CONSTRAINT folder_items_folder_fkey REFERENCES folders ON DELETE CASCADE,
  item_id        uuid NOT NULL DEFAULT gen_random_uuid(),
  position       integer NOT NULL,
  added_no       bigint GENERATED ALWAYS AS IDENTITY,
  page           text NOT NULL,
  figure         text NOT NULL,
  search         text NOT NULL,
  headline       text NOT NULL,
  note           text NOT NULL DEFAULT '',
  request        text,
  edition_id     bigint CONSTRAINT folder_items_edition_fkey REFERENCES editions,
  sha256         text,
  CONSTRAINT folder_items_pkey PRIMARY KEY (folder_id, item_id),
  CONSTRAINT folder_items_frozen_check CHECK (sha256 IS NULL OR (edition_id IS NOT NULL AND request IS NOT NULL))
);
COMMENT ON TABLE folder_items IS 'Figures of meeting folders';
COMMENT ON COLUMN folder_items.folder_id IS 'Folder';
COMMENT ON COLUMN folder_items.item_id IS 'Identity';
COMMENT ON COLUMN folder_items.position IS 'Place in the folder; of equal ones the first added comes first';
COMMENT ON COLUMN folder_items.added_no IS 'Order in which they were added';
COMMENT ON COLUMN folder_items.page IS 'Path of the page that the figure stands on';
COMMENT ON COLUMN folder_items.figure IS 'Name of the figure on its page';
COMMENT ON COLUMN folder_items.search IS 'What was chosen, as parameters of the page''s address, without the edition';
COMMENT ON COLUMN folder_items.headline IS 'What the figure said when it was added';
COMMENT ON COLUMN folder_items.note IS 'Words of the owner';
COMMENT ON COLUMN folder_items.request IS 'Request that the figure answers, without edition; null where it is no answer of an analysis';
COMMENT ON COLUMN folder_items.edition_id IS 'Edition that it is held at; null: it follows new figures';
COMMENT ON COLUMN folder_items.sha256 IS 'SHA-256 of the answer when it was held';
`;

/** Meeting folders and the figures in them. */
export class Folders1700000000018 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(folders + items);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE folder_items, folders;');
  }
}
