import type { DeliveryKind } from '../../collection/rounds/delivery-kinds.ts';
import {
  type ClosedWords,
  operatorTypes,
  planStatuses,
  rateUnits,
  specialisations,
  trends,
  yesNo,
} from '../values/closed-words.ts';

/** A column of an import file and where its values are kept: the parsers, read backwards. */
export interface FormColumn {
  /** Name in the import file. */
  readonly name: string;
  /** Column of the fact table. */
  readonly from: string;
  /** What it holds; `share` is kept as a share and written in per cent. */
  readonly holds: 'text' | 'number' | 'share' | 'list' | 'key' | ClosedWords<unknown>;
}

const key = (name: string, from: string): FormColumn => ({ name, from, holds: 'key' });
const text = (name: string, from: string): FormColumn => ({ name, from, holds: 'text' });
const number = (name: string, from: string): FormColumn => ({ name, from, holds: 'number' });
const share = (name: string, from: string): FormColumn => ({ name, from, holds: 'share' });
const word = (name: string, from: string, holds: ClosedWords<unknown>): FormColumn => ({ name, from, holds });

/** The columns of every form, in the order of the import file. */
export const formColumns: Readonly<Record<DeliveryKind, readonly FormColumn[]>> = {
  need: [
    key('kommunekode', 'municipality_code'),
    key('aar', 'year'),
    key('maalgruppe', 'target_group'),
    key('tilbudstype', 'service_type'),
    number('modtagere', 'served'),
    number('ventende', 'waiting'),
    number('forventetPladser', 'expected_places'),
    word('tendens', 'trend', trends),
    number('horisontAar', 'horizon_years'),
    text('paaVegneAf', 'on_behalf_of'),
    text('bemaerkning', 'remark'),
  ],
  places: [
    key('tilbudId', 'service_id'),
    key('periode', 'quarter'),
    number('pladserGodkendt', 'approved_places'),
    number('pladserNormeret', 'staffed_places'),
    number('pladserReserveret', 'reserved_places'),
    number('pladserLedige', 'vacant_places'),
    number('tilgaengeligeDoegn', 'available_place_days'),
    number('belagteDoegn', 'occupied_place_days'),
    share('belaegningBudget', 'budgeted_occupancy'),
    number('ventende', 'waiting'),
    word('uaendret', 'unchanged', yesNo),
  ],
  rates: [
    key('tilbudId', 'service_id'),
    key('aar', 'year'),
    key('ydelse', 'product'),
    key('niveau', 'level'),
    word('enhed', 'unit', rateUnits),
    number('takst', 'rate_dkk'),
    share('overheadPct', 'overhead_share'),
    share('belaegningBudget', 'budgeted_occupancy'),
    number('efterregulering', 'after_regulation_dkk'),
    number('prisniveau', 'price_level_year'),
  ],
  use: [
    key('tilbudId', 'service_id'),
    key('periode', 'quarter'),
    key('koeberKommunekode', 'buyer_municipality_code'),
    key('maalgruppe', 'target_group'),
    number('pladser', 'full_year_places'),
    number('doegn', 'place_days'),
    number('beloeb', 'amount_dkk'),
  ],
  plans: [
    key('tilbudId', 'service_id'),
    key('aendring', 'change'),
    number('pladser', 'places'),
    key('virkningsdato', 'effective_date'),
    word('status', 'status', planStatuses),
    text('driftsherreKode', 'operator_code'),
  ],
  services: [
    key('tilbudId', 'service_id'),
    text('navn', 'name'),
    word('driftsherreType', 'operator_type', operatorTypes),
    text('driftsherreKode', 'operator_code'),
    text('kommunekode', 'municipality_code'),
    text('tilbudstype', 'service_type'),
    text('lovgrundlag', 'legal_basis'),
    { name: 'maalgrupper', from: 'target_groups', holds: 'list' },
    word('specialiseringsniveau', 'specialisation', specialisations),
    text('gyldigFra', 'valid_from'),
    text('gyldigTil', 'valid_to'),
  ],
};

/** A kept value as the import file writes it: decimal comma, per cent, Danish words; empty for none. */
export function formCell(value: unknown, { holds }: FormColumn): string {
  if (value === null || value === undefined) return '';
  if (holds === 'list') return Array.isArray(value) ? value.join('|') : String(value);
  if (holds === 'share') return comma(Number((Number(value) * 100).toPrecision(12)));
  if (holds === 'number') return comma(Number(value));
  return typeof holds === 'string' ? String(value) : wordOf(value, holds);
}

const comma = (value: number): string => String(value).replace('.', ',');

function wordOf(value: unknown, words: ClosedWords<unknown>): string {
  for (const [name, code] of words) if (code === value) return name;
  return String(value);
}
