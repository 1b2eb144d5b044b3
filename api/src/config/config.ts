import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';

const asNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? Number(value) : value;
const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** All settings of the application, read once from the environment and validated (api.md "Settings"). */
export class Config {
  @Transform(asNumber) @IsInt() @Min(0) @Max(65535) PORT = 3000;
  @IsString() HOST = '127.0.0.1';
  /** Folder of the embedded database and of uploads. */
  @IsString() DATA_DIR = './.data';
  /** PostgreSQL server; absent: the embedded database. */
  @IsOptional() @Matches(/^postgres(ql)?:\/\//) DATABASE_URL?: string;
  @Transform(asNumber) @IsInt() @Min(3) @Max(50) DISCLOSURE_THRESHOLD = 5;
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
  'DISCLOSURE_THRESHOLD',
  'LOG_FORMAT',
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
  if (problems.length > 0)
    throw new Error(`Bad settings / Forkerte indstillinger:\n  ${problems.join('\n  ')}`);
  return config;
}
