import type { DeliveryKind } from '../rounds/delivery-kinds.ts';

/** How the rows of a kind are compared from one delivery to the next. Names are columns of the fact table. */
export interface DeliveredRows {
  readonly table: string;
  /** What a delivery replaces as a whole. */
  readonly set: readonly string[];
  /** What names a row within a municipality. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Counts whose sudden change asks for an explanation, and what orders their history. */
  readonly counts: readonly string[];
  readonly period: string | null;
}

/** Every kind that municipalities deliver. */
export const deliveredRows: Readonly<Record<DeliveryKind, DeliveredRows>> = {
  services: {
    table: 'services',
    set: ['service_id'],
    key: ['service_id'],
    columns: [
      'name',
      'operator_type',
      'operator_code',
      'service_type',
      'legal_basis',
      'target_groups',
      'specialisation',
      'valid_from',
      'valid_to',
    ],
    counts: [],
    period: null,
  },
  places: {
    table: 'places',
    set: ['service_id', 'quarter'],
    key: ['service_id', 'quarter'],
    columns: [
      'approved_places',
      'staffed_places',
      'reserved_places',
      'vacant_places',
      'available_place_days',
      'occupied_place_days',
      'budgeted_occupancy',
      'waiting',
      'unchanged',
    ],
    counts: ['approved_places', 'vacant_places', 'waiting'],
    period: 'quarter',
  },
  rates: {
    table: 'rates',
    set: ['service_id', 'year', 'product', 'level'],
    key: ['service_id', 'year', 'product', 'level'],
    columns: [
      'unit',
      'rate_dkk',
      'overhead_share',
      'budgeted_occupancy',
      'after_regulation_dkk',
      'price_level_year',
    ],
    counts: [],
    period: 'year',
  },
  use: {
    table: 'service_use',
    set: ['service_id', 'quarter'],
    key: ['service_id', 'quarter', 'buyer_municipality_code', 'target_group'],
    columns: ['full_year_places', 'place_days', 'amount_dkk'],
    counts: [],
    period: 'quarter',
  },
  need: {
    table: 'need',
    set: ['municipality_code', 'year'],
    key: ['year', 'target_group', 'service_type'],
    columns: ['served', 'waiting', 'expected_places', 'trend', 'horizon_years', 'on_behalf_of', 'remark'],
    counts: ['served', 'waiting'],
    period: 'year',
  },
  plans: {
    table: 'plans',
    set: ['service_id'],
    key: ['service_id', 'effective_date', 'change'],
    columns: ['places', 'status', 'operator_code'],
    counts: [],
    period: null,
  },
};
