import { Config, settingNames } from './config.ts';

const meaning: Record<(typeof settingNames)[number], string> = {
  PORT: 'Port of the web server; 0 takes a free one',
  HOST: 'Address to listen on',
  DATA_DIR: 'Folder of the embedded database',
  DATABASE_URL: 'PostgreSQL server, postgres://user:password@host/database; empty: the embedded database',
  DISCLOSURE_THRESHOLD:
    'Counts of persons from 1 to one less are withheld in editions published from now on; at least 3',
  PUBLIC_URL:
    'Address that people use, e.g. https://tilbudsvifte.example.dk; changes are taken from its pages only',
  PUBLIC_READ: 'Published, protected figures without sign-in; true or false',
  TRUSTED_PROXIES: 'Number of own proxies in front of the program',
  SESSION_HOURS: 'Hours before a sign-in ends by itself; 1 to 24',
  OIDC_ISSUER: 'Identity provider (OpenID Connect); empty: local accounts only',
  OIDC_CLIENT_ID: 'Our name at the identity provider',
  OIDC_CLIENT_SECRET: 'Our secret at the identity provider',
  SMTP_URL: 'Mail server for reminders, smtp://user:password@host; empty: reminders are listed, not sent',
  LOG_FORMAT: 'pretty or json',
  DEMO: 'Demonstration region and the unpublished state on this machine; default true without DATABASE_URL, else false',
};

/** Text of `.env.example`: every setting with its meaning and default. */
export function envExample(): string {
  const defaults = new Config() as unknown as Record<string, string | number | boolean | undefined>;
  const lines = settingNames.map((name) => `# ${meaning[name]}\n#${name}=${defaults[name] ?? ''}\n`);
  return `# Settings are environment variables; a wrong one is refused by name at the start.\n\n${lines.join('\n')}`;
}
