import { copenhagenTime } from './copenhagen-time.ts';

/** The day it is in Denmark. */
export function today(): string {
  return copenhagenTime(new Date().toISOString()).slice(0, 10);
}
