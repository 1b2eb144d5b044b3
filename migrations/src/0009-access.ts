import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE users (
  user_id            uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT users_pkey PRIMARY KEY,
  name               text NOT NULL,
  display_name       text NOT NULL,
  email              text,
  password_hash      text,
  password_expired   boolean NOT NULL DEFAULT false,
  external_subject   text,
  totp_secret        text,
  totp_last_step     bigint,
  second_factor_at   timestamptz,
  demonstration      boolean NOT NULL DEFAULT false,
  active             boolean NOT NULL DEFAULT true,
  version            integer NOT NULL DEFAULT 1,
  created_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_name_key UNIQUE (name),
  CONSTRAINT users_external_subject_key UNIQUE (external_subject),
  CONSTRAINT users_name_check CHECK (name = lower(name) AND length(name) BETWEEN 1 AND 100)
);
COMMENT ON TABLE users IS 'People who may sign in. Their rights are in user_rights';
COMMENT ON COLUMN users.user_id IS 'Identity of the account; never used again after it is closed';
COMMENT ON COLUMN users.name IS 'Sign-in name, lower case';
COMMENT ON COLUMN users.display_name IS 'Name shown to colleagues';
COMMENT ON COLUMN users.email IS 'Where reminders go; empty: reminders are only listed';
COMMENT ON COLUMN users.password_hash IS 'Argon2id hash; empty when the account signs in through the identity provider only';
COMMENT ON COLUMN users.password_expired IS 'True when a password must be chosen at the next sign-in, as after it was set by someone else';
COMMENT ON COLUMN users.external_subject IS 'Subject at the identity provider (OIDC issuer and sub)';
COMMENT ON COLUMN users.totp_secret IS 'Secret of the second factor, base32; not in use until second_factor_at is set';
COMMENT ON COLUMN users.totp_last_step IS 'Last time step whose code was used: a code works once';
COMMENT ON COLUMN users.second_factor_at IS 'When the second factor was confirmed; empty: none';
COMMENT ON COLUMN users.demonstration IS 'Account of the demonstration: known password, no second factor, only on this machine';
COMMENT ON COLUMN users.active IS 'False when the account is closed; it stays for the log';
COMMENT ON COLUMN users.version IS 'Raised by every change; a change names the version that it was made from';
COMMENT ON COLUMN users.created_at IS 'When the account was made';

CREATE TABLE user_rights (
  municipality_code  text NOT NULL,
  user_id            uuid NOT NULL CONSTRAINT user_rights_user_fkey REFERENCES users ON DELETE CASCADE,
  role               text NOT NULL,
  on_behalf          boolean NOT NULL DEFAULT false,
  CONSTRAINT user_rights_pkey PRIMARY KEY (municipality_code, user_id, role),
  CONSTRAINT user_rights_role_check CHECK (role IN ('administrator', 'secretariat', 'approver', 'reporter', 'committee')),
  CONSTRAINT user_rights_municipality_check CHECK ((municipality_code = '') = (role IN ('administrator', 'secretariat')))
);
COMMENT ON TABLE user_rights IS 'Role × municipality: what a person may do, and for whom';
COMMENT ON COLUMN user_rights.municipality_code IS 'Municipality that the role is held for; the empty text for the roles that serve all';
COMMENT ON COLUMN user_rights.user_id IS 'Whose right it is';
COMMENT ON COLUMN user_rights.role IS 'administrator, secretariat, approver, reporter or committee';
COMMENT ON COLUMN user_rights.on_behalf IS 'True when the person works elsewhere and reports on behalf of this municipality';

CREATE TABLE sessions (
  token_hash  text NOT NULL CONSTRAINT sessions_pkey PRIMARY KEY,
  user_id     uuid NOT NULL CONSTRAINT sessions_user_fkey REFERENCES users ON DELETE CASCADE,
  created_at  timestamptz NOT NULL DEFAULT now(),
  expires_at  timestamptz NOT NULL
);
CREATE INDEX sessions_user_idx ON sessions (user_id);
COMMENT ON TABLE sessions IS 'Signed-in browsers. Deleting the row ends the session at the next request, in every process';
COMMENT ON COLUMN sessions.token_hash IS 'SHA-256 of the cookie''s secret, hexadecimal; the secret itself is not kept';
COMMENT ON COLUMN sessions.user_id IS 'Who is signed in';
COMMENT ON COLUMN sessions.created_at IS 'When the person signed in';
COMMENT ON COLUMN sessions.expires_at IS 'When the session ends by itself';

CREATE TABLE sign_in_attempts (
  attempt_id  bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT sign_in_attempts_pkey PRIMARY KEY,
  subject     text NOT NULL,
  at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sign_in_attempts_subject_idx ON sign_in_attempts (subject, at);
COMMENT ON TABLE sign_in_attempts IS 'Failed or running sign-ins of the last minutes: the limit is shared by all processes';
COMMENT ON COLUMN sign_in_attempts.attempt_id IS 'Identity of the attempt';
COMMENT ON COLUMN sign_in_attempts.subject IS 'account: and the name, or address: and the network address';
COMMENT ON COLUMN sign_in_attempts.at IS 'When';

CREATE TABLE sign_in_requests (
  state_hash     text NOT NULL CONSTRAINT sign_in_requests_pkey PRIMARY KEY,
  code_verifier  text NOT NULL,
  nonce          text NOT NULL,
  return_to      text NOT NULL,
  expires_at     timestamptz NOT NULL
);
COMMENT ON TABLE sign_in_requests IS 'Sign-ins on their way through the identity provider; each is used once';
COMMENT ON COLUMN sign_in_requests.state_hash IS 'SHA-256 of the state parameter, which the browser also carries in a cookie';
COMMENT ON COLUMN sign_in_requests.code_verifier IS 'PKCE code verifier';
COMMENT ON COLUMN sign_in_requests.nonce IS 'Nonce that the ID token must repeat';
COMMENT ON COLUMN sign_in_requests.return_to IS 'Page of ours to show afterwards';
COMMENT ON COLUMN sign_in_requests.expires_at IS 'When the attempt is given up';

CREATE TABLE audit_log (
  audit_id           bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_log_pkey PRIMARY KEY,
  at                 timestamptz NOT NULL DEFAULT clock_timestamp(),
  user_name          text NOT NULL,
  action             text NOT NULL,
  for_municipality   text NOT NULL DEFAULT '',
  object             text NOT NULL DEFAULT '',
  detail             jsonb NOT NULL DEFAULT '{}',
  request_id         text NOT NULL DEFAULT ''
);
CREATE INDEX audit_log_at_idx ON audit_log (at DESC);
COMMENT ON TABLE audit_log IS 'Who changed or took out what, and when. Rows are added, never changed or removed';
COMMENT ON COLUMN audit_log.audit_id IS 'Order of the events';
COMMENT ON COLUMN audit_log.at IS 'When it happened';
COMMENT ON COLUMN audit_log.user_name IS 'Sign-in name at that time; "kommandolinje" for the command line; empty when nobody was signed in';
COMMENT ON COLUMN audit_log.action IS 'Closed code of what was done, e.g. signed-in, delivery-submitted';
COMMENT ON COLUMN audit_log.for_municipality IS 'Municipality concerned, or the empty text';
COMMENT ON COLUMN audit_log.object IS 'What it was done to, e.g. the name of a user or the identity of a delivery';
COMMENT ON COLUMN audit_log.detail IS 'More facts of the event; never figures of citizens';
COMMENT ON COLUMN audit_log.request_id IS 'Request it happened in, as in the server''s log';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
END $$;
COMMENT ON FUNCTION refuse_change() IS 'Refuses to change or remove a row, whoever asks';
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE idempotent_requests (
  user_id       uuid NOT NULL,
  key           text NOT NULL,
  request_hash  text NOT NULL,
  status        integer,
  answer        jsonb,
  at            timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotent_requests_pkey PRIMARY KEY (user_id, key)
);
COMMENT ON TABLE idempotent_requests IS 'Answers to requests that name an Idempotency-Key: sent again, the first answer is given again';
COMMENT ON COLUMN idempotent_requests.user_id IS 'Who asked';
COMMENT ON COLUMN idempotent_requests.key IS 'The key as sent';
COMMENT ON COLUMN idempotent_requests.request_hash IS 'SHA-256 of method, address and body: another request under the same key is refused';
COMMENT ON COLUMN idempotent_requests.status IS 'Status of the answer; empty while the first request runs';
COMMENT ON COLUMN idempotent_requests.answer IS 'The answer';
COMMENT ON COLUMN idempotent_requests.at IS 'When it was first asked';
`;

/** Who may sign in, what they may do and for whom, and the log of what was done. */
export class Access1700000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
DROP TABLE idempotent_requests, audit_log, sign_in_requests, sign_in_attempts, sessions, user_rights, users;
DROP FUNCTION refuse_change();`);
  }
}
