import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { AlertMailer } from '../mail/alert-mailer.ts';
import { AlertJobRepository } from './alert-job.repository.ts';
import { AlertWork } from './alert-work.ts';

const pauseMs = 3_000;

/** Looks for work every few seconds. Every process may: what is to be done is claimed row by row. */
@Injectable()
export class AlertClock implements OnModuleDestroy {
  private readonly logger = new Logger('Alerts');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private wanted = false;

  constructor(
    @Inject(AlertJobRepository) private readonly jobs: AlertJobRepository,
    @Inject(AlertWork) private readonly work: AlertWork,
    @Inject(AlertMailer) private readonly mailer: AlertMailer,
  ) {}

  /** From now on; for the server, not for single commands. */
  start(): void {
    this.wanted = true;
    this.wait();
  }

  async onModuleDestroy(): Promise<void> {
    this.wanted = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private wait(): void {
    if (!this.wanted) return;
    this.timer = setTimeout(() => {
      this.running = this.round().finally(() => this.wait());
    }, pauseMs);
    this.timer.unref();
  }

  /** Mails go out whatever becomes of the other work. */
  private async round(): Promise<void> {
    await this.attempt(async () => {
      await this.jobs.notice();
      while (this.wanted && (await this.work.next()));
    });
    await this.attempt(async () => {
      while (this.wanted && (await this.mailer.next()));
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.wanted)
        this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
