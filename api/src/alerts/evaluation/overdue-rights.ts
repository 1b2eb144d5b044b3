import { holds, type Identity, municipalitiesOf, regional } from '../../access/identity.ts';

/** Whose missing reports a person may know of: undefined for all. */
export function mayKnowReportsOf(person: Pick<Identity, 'rights'>): readonly string[] | undefined {
  return holds(person, regional) ? undefined : municipalitiesOf(person, ['reporter', 'approver']);
}

/** Whether that is one municipality, or where none is named any at all. */
export function mayKnowReports(person: Pick<Identity, 'rights'>, municipality: string): boolean {
  const own = mayKnowReportsOf(person);
  return own === undefined || (municipality === '' ? own.length > 0 : own.includes(municipality));
}
