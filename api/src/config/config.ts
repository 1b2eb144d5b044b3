import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';

const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? Number(value) : value;
const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value;

const hasProvider = ({ OIDC_ISSUER }: { OIDC_ISSUER?: string }): boolean => OIDC_ISSUER !== undefined;

/** All settings of the application, read once from the environment and validated (api.md "Settings"). */
export class Config {
  @Transform(asNumber) @IsInt() @Min(0) @Max(65535) PORT = 3000;
  @IsString() HOST = '127.0.0.1';
  /** Folder of the embedded database and of uploads. */
  @IsString() DATA_DIR = './.data';
  /** PostgreSQL server; absent: the embedded database. */
  @IsOptional() @Matches(/^postgres(ql)?:\/\//) DATABASE_URL?: string;
  /** Streaming replicas of it, separated by commas: they answer what is published. */
  @Transform(asList) @Matches(/^postgres(ql)?:\/\//, { each: true }) DATABASE_REPLICA_URLS: string[] = [];
  @Transform(asNumber) @IsInt() @Min(3) @Max(50) DISCLOSURE_THRESHOLD = 5;
  /** Address that people use, e.g. https://tilbudsvifte.example.dk: links and the check of where requests come from. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PUBLIC_URL?: string;
  /** Published, protected figures without sign-in. */
  @Transform(asBoolean) @IsBoolean() PUBLIC_READ = true;
  /** Number of own proxies in front: only so many entries of X-Forwarded-For are believed. */
  @Transform(asNumber) @IsInt() @Min(0) @Max(10) TRUSTED_PROXIES = 0;
  /** So long a process that is told to stop still takes requests, while it says at /api/health/ready that it is not. */
  @Transform(asNumber) @IsInt() @Min(0) @Max(300) DRAIN_SECONDS = 0;
  @Transform(asNumber) @IsInt() @Min(1) @Max(24) SESSION_HOURS = 8;
  @Transform(asNumber) @IsInt() @Min(5) @Max(1440) SESSION_IDLE_MINUTES = 60;
  /** Requests of one reader in a minute, counted by each process; 0: no limit. */
  @Transform(asNumber) @IsInt() @Min(0) @Max(1_000_000) REQUESTS_PER_MINUTE = 1200;
  /** Size of the files that one account may send in a day; 0: no limit. */
  @Transform(asNumber) @IsInt() @Min(0) @Max(1_000_000) UPLOAD_MIB_PER_DAY = 2048;
  /** Identity provider; absent: local accounts only. */
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  OIDC_ISSUER?: string;
  @ValidateIf(hasProvider) @IsString() OIDC_CLIENT_ID?: string;
  @ValidateIf(hasProvider) @IsString() OIDC_CLIENT_SECRET?: string;
  /** Where reminders and alerts are mailed through; absent: listed, not sent. */
  @IsOptional() @Matches(/^smtps?:\/\//) SMTP_URL?: string;
  /** Whoever sends it may read /api/metrics; absent: only from the machine itself, and not through a proxy. */
  @IsOptional() @MinLength(16) METRICS_TOKEN?: string;
  @IsIn(['pretty', 'json']) LOG_FORMAT: 'pretty' | 'json' = 'pretty';
  /** Demonstration region and the working edition without login; default true with the embedded database only. */
  @IsOptional() @Transform(asBoolean) @IsBoolean() DEMO?: boolean;

  /** Whether the demonstration region is wanted. */
  get demo(): boolean {
    return this.DEMO ?? this.DATABASE_URL === undefined;
  }

  /** Whether the server is reachable from this machine only. */
  get loopback(): boolean {
    return ['127.0.0.1', '::1', 'localhost'].includes(this.HOST);
  }
}

/** Names of all settings, for the generated `.env.example`. */
export const settingNames = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'DATABASE_REPLICA_URLS',
  'DISCLOSURE_THRESHOLD',
  'PUBLIC_URL',
  'PUBLIC_READ',
  'TRUSTED_PROXIES',
  'DRAIN_SECONDS',
  'SESSION_HOURS',
  'SESSION_IDLE_MINUTES',
  'REQUESTS_PER_MINUTE',
  'UPLOAD_MIB_PER_DAY',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'LOG_FORMAT',
  'METRICS_TOKEN',
  'DEMO',
] as const;

/**
 * Read the settings — takes the known names from the environment, fills in defaults, validates all of them.
 * @throws Error naming every bad setting with what is allowed, before anything else starts.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const config = plainToInstance(Config, given);
  const errors = validateSync(config);
  const problems = errors.map(
    (error) =>
      `${error.property}=${environment[error.property]}: ${Object.values(error.constraints ?? {}).join('; ')}`,
  );
  if (problems.length === 0 && config.demo && !config.loopback)
    problems.push(
      `HOST=${config.HOST}: the demonstration (DEMO) answers on loopback only; set DEMO=false / demonstrationen svarer kun lokalt; sæt DEMO=false`,
    );
  if (problems.length === 0 && config.OIDC_ISSUER && !config.PUBLIC_URL)
    problems.push(
      'OIDC_ISSUER: the identity provider sends people back to PUBLIC_URL; set it / login-udbyderen sender brugere tilbage til PUBLIC_URL; sæt den',
    );
  if (problems.length > 0)
    throw new Error(`Bad settings / Forkerte indstillinger:\n  ${problems.join('\n  ')}`);
  return config;
}
