import type { Schema } from '../../../../lib/api.ts';

/** What a sheet may hold. */
export type SheetKind = Schema<'MeetingUpload'>['kind'];

/** Columns of each sheet by the names that the importer reads; those in brackets may be left out. */
export const sheetColumns: Record<SheetKind, string> = {
  programme: 'start, (slut), (del), punkt, (beskrivelse), (ansvarlig)',
  participants: '(kommunekode), (organisation), (udvalg), funktion, antal',
  proposals: 'tema, forslag, (status), (opfoelgning)',
  survey: 'spoergsmaal, type, svarmulighed, (offentliggjortPlads)',
};

/** Whether a sheet takes the place of what stands there, or is added to it. */
export const replaces = (kind: SheetKind): boolean => kind !== 'proposals';
