import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

const minuteMs = 60_000;

/**
 * How often one reader may ask in a minute. Each process counts for itself, in memory: a row for every request would
 * cost more than most answers, and guessing, which must not slip past, is counted in the database.
 */
@Injectable()
export class RequestLimit {
  private readonly counts = new Map<string, number>();
  private began = 0;

  constructor(@Inject(Config) private readonly config: Config) {}

  /** Counts a request; the seconds until the reader may ask again, 0 where that is now. */
  secondsToWait(reader: string, now = performance.now()): number {
    const most = this.config.REQUESTS_PER_MINUTE;
    if (most === 0) return 0;
    if (now - this.began >= minuteMs) {
      this.began = now;
      this.counts.clear();
    }
    const count = (this.counts.get(reader) ?? 0) + 1;
    this.counts.set(reader, count);
    return count <= most ? 0 : Math.ceil((this.began + minuteMs - now) / 1000);
  }
}
