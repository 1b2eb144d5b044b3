import { Config, settingNames } from './config.ts';

const meaning: Record<(typeof settingNames)[number], string> = {
  PORT: 'Port of the web server; 0 takes a free one',
  HOST: 'Address to listen on',
  DATA_DIR: 'Folder of the embedded database',
  DATABASE_URL: 'PostgreSQL server, postgres://user:password@host/database; empty: the embedded database',
  DATABASE_REPLICA_URLS:
    'Streaming replicas of DATABASE_URL, separated by commas: they answer what is published, also while it is away',
  DISCLOSURE_THRESHOLD:
    'Counts of persons from 1 to one less are withheld in editions published from now on; at least 3',
  PUBLIC_URL:
    'Address that people use, e.g. https://tilbudsvifte.example.dk; changes are taken from its pages only',
  PUBLIC_READ: 'Published, protected figures without sign-in; true or false',
  TRUSTED_PROXIES: 'Number of own proxies in front of the program',
  DRAIN_SECONDS:
    'Seconds for which a process that is told to stop still answers, while /api/health/ready says 503; 0 without a proxy',
  SESSION_HOURS: 'Hours before a sign-in ends by itself; 1 to 24',
  SESSION_IDLE_MINUTES: 'Minutes without a request before a sign-in ends by itself; 5 to 1440',
  REQUESTS_PER_MINUTE:
    'Requests of one reader (address, or account of who is signed in) in a minute, beyond which 429 is answered; published answers that are ready are not counted; 0: no limit',
  UPLOAD_MIB_PER_DAY: 'MiB of files that one account may send in 24 hours; 0: no limit',
  OIDC_ISSUER: 'Identity provider (OpenID Connect); empty: local accounts only',
  OIDC_CLIENT_ID: 'Our name at the identity provider',
  OIDC_CLIENT_SECRET: 'Our secret at the identity provider',
  SMTP_URL:
    'Mail server for reminders and alerts, smtp://user:password@host (encrypted unless it is this machine or ends in ?requireTLS=false); empty: they are listed, not sent',
  LOG_FORMAT: 'pretty, or json with one line for every request',
  METRICS_TOKEN:
    'Whoever sends it as a bearer token may read /api/metrics; 16 characters or more; empty: only this machine, without a proxy',
  DEMO: 'Demonstration region and the unpublished state on this machine; default true without DATABASE_URL, else false',
};

/** Text of `.env.example`: every setting with its meaning and default. */
export function envExample(): string {
  const defaults = new Config() as unknown as Record<
    string,
    string | number | boolean | undefined | readonly string[]
  >;
  const lines = settingNames.map((name) => `# ${meaning[name]}\n#${name}=${String(defaults[name] ?? '')}\n`);
  return `# Settings are environment variables; a wrong one is refused by name at the start.\n\n${lines.join('\n')}`;
}
