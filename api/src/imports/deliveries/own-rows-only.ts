import { type DeliveryKind, inPeriod } from '../../collection/rounds/delivery-kinds.ts';
import type { Observation } from '../../collection/observations.ts';
import { type ImportIssue, importIssue } from '../import-issue.ts';
import type { ImportRow } from '../read-import.ts';

/** Whose rows of which period a delivery may hold. */
export interface OwnRows {
  readonly kind: DeliveryKind;
  readonly municipality: string;
  readonly period: string;
  readonly services: ReadonlySet<string>;
}

/** Looks at each row: one of another municipality, of another period or of another kind becomes an issue at its place. */
export function ownRowsOnly(own: OwnRows): (row: ImportRow) => ImportRow {
  return (read) => {
    if ('issues' in read) return read;
    const issues = read.observations.flatMap((observation) => issueOf(observation, own) ?? []);
    return issues.length === 0 ? read : { issues: issues.map((issue) => ({ ...issue, row: read.row })) };
  };
}

function issueOf(observation: Observation, own: OwnRows): ImportIssue | null {
  const owner = strangerIn(observation, own);
  if (owner !== null)
    return importIssue('row-not-yours', { raw: owner, params: { municipality: own.municipality } });
  const period = periodOf(observation);
  if (period === null || inPeriod(period, own.period)) return null;
  return importIssue('period-not-of-round', { raw: period, params: { period: own.period } });
}

/** What shows that a row is somebody else's; null when it is one's own. */
function strangerIn(observation: Observation, { municipality, services }: OwnRows): string | null {
  if (observation.kind === 'services') {
    const { operatorType, operatorCode, municipalityCode, serviceId } = observation;
    const responsible =
      operatorType === 'municipal' ? operatorCode : operatorType === 'regional' ? null : municipalityCode;
    return responsible === municipality ? null : serviceId;
  }
  if ('serviceId' in observation) return services.has(observation.serviceId) ? null : observation.serviceId;
  if (!('municipalityCode' in observation)) return observation.kind;
  return observation.municipalityCode === municipality ? null : observation.municipalityCode;
}

function periodOf(observation: Observation): string | null {
  if ('quarter' in observation) return observation.quarter;
  return 'year' in observation ? String(observation.year) : null;
}
