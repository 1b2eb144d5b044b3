import type { Asked } from '../../lib/queries/use-answer.ts';
import type { Search } from '../../lib/search-params.ts';

/** Rows a page; "Vis flere" adds one page at a time. */
export const pageSize = 50;
// The API gives no more at once.
const mostRows = 500;

/** Order of the list: nearest first where the reader's municipality is known, else by name. */
export type ServiceOrder = 'navn' | 'ledige' | 'takst' | 'kommune' | 'afstand';

const apiOrders = {
  navn: 'name',
  ledige: 'vacant',
  takst: 'rate',
  kommune: 'municipality',
  afstand: 'distance',
} as const satisfies Record<ServiceOrder, string>;

/** Orders there are to choose from; distance needs a municipality to measure from. */
export function serviceOrders(own: string | undefined): readonly ServiceOrder[] {
  return own === undefined
    ? ['navn', 'ledige', 'takst', 'kommune']
    : ['afstand', 'ledige', 'navn', 'takst', 'kommune'];
}

/** The order in use: the one of the address if it can be had, else the usual one. */
export function serviceOrder({ sort }: Search, own: string | undefined): ServiceOrder {
  const orders = serviceOrders(own);
  return orders.find((order) => order === sort) ?? orders[0] ?? 'navn';
}

/** What the list asks the API for, from the address; pages already shown stay shown. */
export function servicesQuestion(
  search: Search,
  area: string,
  own: string | undefined,
): Asked<'/api/services'> {
  const { q, mg, tt, bk, dh, ledig, pris, inden, side = 1 } = search;
  return {
    area,
    q,
    targetGroup: mg,
    serviceType: tt,
    municipality: bk,
    operatorType: dh,
    vacant: ledig === 'ja' ? 'true' : undefined,
    rateBand: pris,
    // Without a municipality of one's own there is nothing to measure from.
    within: own === undefined ? undefined : inden,
    sort: apiOrders[serviceOrder(search, own)],
    near: own,
    pageSize: Math.min(side * pageSize, mostRows),
  };
}

/** The address without any filter of the list. */
export const noFilters: Search = {
  q: undefined,
  mg: undefined,
  tt: undefined,
  bk: undefined,
  dh: undefined,
  ledig: undefined,
  pris: undefined,
  inden: undefined,
  side: undefined,
};
