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
    return importIssue('row-not-yours', { ...owner, params: { municipality: own.municipality } });
  const period = periodOf(observation);
  if (period === null || inPeriod(period, own.period)) return null;
  const field = 'quarter' in observation ? 'periode' : 'aar';
  return importIssue('period-not-of-round', { field, raw: period, params: { period: own.period } });
}

/** What shows that a row is somebody else's, and in which column; null when it is one's own. */
function strangerIn(observation: Observation, { municipality, services }: OwnRows): Stranger | null {
  if ('serviceId' in observation) {
    const { serviceId } = observation;
    const own =
      observation.kind === 'services'
        ? responsibleFor(observation) === municipality
        : services.has(serviceId);
    return own ? null : { field: 'tilbudId', raw: serviceId };
  }
  if (!('municipalityCode' in observation)) return { raw: observation.kind };
  const { municipalityCode } = observation;
  return municipalityCode === municipality ? null : { field: 'kommunekode', raw: municipalityCode };
}

type Stranger = Pick<ImportIssue, 'field' | 'raw'>;

function responsibleFor({
  operatorType,
  operatorCode,
  municipalityCode,
}: Extract<Observation, { kind: 'services' }>): string | null {
  if (operatorType === 'municipal') return operatorCode;
  return operatorType === 'regional' ? null : municipalityCode;
}

function periodOf(observation: Observation): string | null {
  if ('quarter' in observation) return observation.quarter;
  return 'year' in observation ? String(observation.year) : null;
}
