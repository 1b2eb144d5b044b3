import { Injectable } from '@nestjs/common';

/** Whether this process has been told to stop, and only finishes what proxies still send it. */
@Injectable()
export class Draining {
  private told = false;

  get begun(): boolean {
    return this.told;
  }

  begin(): void {
    this.told = true;
  }
}
