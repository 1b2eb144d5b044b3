import { Injectable } from '@nestjs/common';

/** Calculations in threads at once: two, so that readers are answered meanwhile. */
const width = 2;

/** Places for calculations; who comes later waits, in order. */
@Injectable()
export class RunSlots {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  /** Do the work once there is a place for it. */
  async within<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.taken < width) this.taken += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // A place is handed on, never given back and taken again by somebody who came later.
      if (next) next();
      else this.taken -= 1;
    }
  }
}
