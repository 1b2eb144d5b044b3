import { ProblemError } from './problem.ts';

/**
 * Version that a change is made from — the If-Match header, with or without quotes.
 * @throws ProblemError `version-needed` when it is absent or no version
 */
export function versionOf(ifMatch: string | undefined): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch?.trim() ?? '')?.[1];
  if (version !== undefined) return Number(version);
  throw new ProblemError('version-needed', 'Send the version that the change is made from as If-Match');
}
