import type { LoggerService } from '@nestjs/common';

/** Log lines for people or as JSON; requests' bodies and persons are never in them. */
export class PlainLogger implements LoggerService {
  constructor(private readonly format: 'pretty' | 'json') {}

  /** Start-up chatter of the framework stays out; what we say ourselves has another context. */
  log(message: unknown, context?: string): void {
    if (context && frameworkContexts.has(context)) return;
    this.write('info', message, context);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.join(' '));
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  /** What machines search for, as fields; people at a terminal are not told of every request. */
  tell(fields: object): void {
    if (this.format === 'json')
      process.stderr.write(
        `${JSON.stringify({ time: new Date().toISOString(), level: 'info', ...fields })}\n`,
      );
  }

  private write(level: string, message: unknown, context = ''): void {
    const text = message instanceof Error ? (message.stack ?? message.message) : String(message);
    const line =
      this.format === 'json'
        ? JSON.stringify({ time: new Date().toISOString(), level, context, message: text })
        : `${new Date().toISOString()} ${level} ${context} ${onTerminal(text)}`;
    process.stderr.write(`${line}\n`);
  }
}

const frameworkContexts = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Further lines stand in, so that none passes for an entry of its own; nothing steers the terminal. */
function onTerminal(text: string): string {
  return text.replaceAll(/\r?\n/g, '\n    ').replaceAll(/[^\P{Cc}\n]/gu, '·');
}
