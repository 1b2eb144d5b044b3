import { EditionEntity } from './editions/edition.entity.ts';

/** Mappings of all modules, for the one data source; each stays inside its module otherwise. */
export const entities = [EditionEntity];
