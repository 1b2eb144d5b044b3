import { type OfferedService, placeCitizens } from '@tilbudsvifte/planning';
import { ASSUMED_BUYER, type BuyerShare, largestBuyer } from './largest-buyer.ts';
import type { KnownService, KnownSupply } from './known-supply.ts';
import type { Offered } from './offered-services.ts';
import type { BuyerLeaving, SupplyPlan } from './read-supply-plan.ts';
import type { Position } from './year-position.ts';

/** One service before and after: how many citizens are in it, stay, leave with the largest buyer, and arrive. */
export interface ServiceUse {
  readonly service: KnownService;
  readonly before: OfferedService | undefined;
  readonly after: OfferedService | undefined;
  readonly used: number;
  readonly stay: number;
  /** Citizens that the largest buyer takes away; null when they are withheld. */
  readonly lost: number | null;
  /** The largest buyer, where one leaves that can be told or is assumed. */
  readonly leaver: BuyerShare | undefined;
  readonly arrived: number;
  /** Whether its new places are for a group whose need is withheld, so that nobody can say who comes. */
  readonly hidden: boolean;
}

/** Citizens who leave a service together, and where they find a place. */
export interface Leaving {
  readonly service: string;
  readonly cause: 'no-room' | 'buyer-leaves';
  readonly citizens: number;
  /** Free places elsewhere that could take them, whoever else looks. */
  readonly freeElsewhere: number;
  readonly found: readonly { readonly service: string; readonly citizens: number }[];
  readonly without: number;
}

/** Citizens of a target group without a place who get one. */
export interface Admitted {
  readonly targetGroup: string;
  readonly service: string;
  readonly citizens: number;
}

/** What citizens do when services change. */
export interface SupplyMoves {
  readonly uses: readonly ServiceUse[];
  readonly leaving: readonly Leaving[];
  readonly admitted: readonly Admitted[];
  /** Services whose largest buyer cannot be told. */
  readonly withheld: readonly string[];
}

/** What the moves of a year follow from. */
export interface MovesInput {
  readonly facts: KnownSupply;
  readonly plan: SupplyPlan;
  readonly services: ReadonlyMap<string, KnownService>;
  readonly offered: Offered;
  /** Shortages before the changes: these citizens wait. */
  readonly base: Position;
  readonly year: number;
}

interface Seeker {
  readonly key: string;
  readonly from?: Pick<Leaving, 'service' | 'cause'>;
  readonly targetGroup?: string;
  readonly citizens: number;
  readonly unit: string;
  readonly groups: readonly string[];
}

interface Room {
  readonly key: string;
  readonly service: string;
  readonly unit: string;
  readonly places: number;
  readonly groups: readonly string[];
  /** Whether those who wait may take it; they were not in the places that were free before. */
  readonly isNew: boolean;
}

/**
 * Who moves when services change — those for whom a service that closes or shrinks has no room, and those whom the
 * largest buyer takes away, look for free places in services of the same unit for one of its target groups. They come
 * first; what is then left of new places, up to the planned occupancy, is for those who wait. What citizens do follows
 * from the places at the end of the year alone, not from the order of changes.
 */
export function supplyMoves(input: MovesInput): SupplyMoves {
  const uses = usesOf(input);
  const leavers = uses.flatMap(seekersFrom);
  const rooms = roomsFor(leavers, uses, input.plan);
  const first = place(leavers, rooms);
  const then = place(waiting(input, first.left), first.left);
  const arrived = new Map<string, number>();
  for (const { found } of [...first.seekers, ...then.seekers])
    for (const { service, citizens } of found) arrived.set(service, (arrived.get(service) ?? 0) + citizens);
  return {
    uses: uses.map((use) => ({ ...use, arrived: arrived.get(use.service.id) ?? 0 })),
    leaving: first.seekers.flatMap(({ seeker: { from, citizens }, ...how }) =>
      from ? [{ ...from, citizens, ...how }] : [],
    ),
    admitted: then.seekers.flatMap(({ seeker: { targetGroup }, found }) =>
      targetGroup === undefined ? [] : found.map((one) => ({ targetGroup, ...one })),
    ),
    withheld: uses.flatMap(({ service, lost }) => (lost === null ? [service.id] : [])),
  };
}

/** Seekers with what they find, and what is left free. */
interface Placing {
  readonly seekers: readonly (Pick<Leaving, 'found' | 'without' | 'freeElsewhere'> & {
    readonly seeker: Seeker;
  })[];
  readonly left: readonly Room[];
}

function place(seekers: readonly Seeker[], rooms: readonly Room[]): Placing {
  if (seekers.length === 0) return { seekers: [], left: rooms };
  const mayTake = rooms.map((room) => seekers.map((seeker) => suits(seeker, room)));
  const { placed, without } = placeCitizens(seekers, rooms, mayTake);
  return {
    seekers: seekers.map((seeker, at) => ({
      seeker,
      freeElsewhere: rooms.reduce((sum, { places }, room) => sum + (mayTake[room]?.[at] ? places : 0), 0),
      found: rooms.flatMap(({ service }, room) => {
        const citizens = placed[room]?.[at] ?? 0;
        return citizens > 0 ? [{ service, citizens }] : [];
      }),
      without: without[at] ?? 0,
    })),
    left: rooms.map((room, i) => ({
      ...room,
      places: Math.max(0, room.places - (placed[i] ?? []).reduce((sum, citizens) => sum + citizens, 0)),
    })),
  };
}

function usesOf({ facts, plan, services, offered, year }: MovesInput): Omit<ServiceUse, 'arrived'>[] {
  const [before, after] = [keyed(offered.base), keyed(offered.scenario)];
  const last = `${year}-12-31`;
  const left = new Map(
    plan.leaving.flatMap((one) => (one.date <= last ? [[one.service, one] as const] : [])),
  );
  const hiddenGroups = new Set(
    facts.groups.flatMap(({ targetGroup, now }) => ('value' in now ? [] : [targetGroup])),
  );
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id) => {
    const service = services.get(id);
    if (!service) return [];
    const [was, is] = [before.get(id), after.get(id)];
    const [placesBefore, placesAfter] = [was?.places ?? 0, is?.places ?? 0];
    const used = placesBefore * (service.occupancy ?? plan.occupancy);
    const room = placesAfter < placesBefore ? placesAfter : Infinity;
    const leaver = placesAfter > 0 ? leaverOf(service, left.get(id)) : undefined;
    const lost = leaver === undefined ? 0 : leaver === null ? null : used * leaver.share;
    const stay = Math.min(used - (lost ?? 0), room);
    const hidden = placesAfter > placesBefore && (is?.groups.some((code) => hiddenGroups.has(code)) ?? false);
    return [{ service, before: was, after: is, used, stay, lost, leaver: leaver ?? undefined, hidden }];
  });
}

/** Who leaves: the assumed share, else the published one; null when that cannot be told. */
function leaverOf({ use }: KnownService, leaving: BuyerLeaving | undefined): BuyerShare | null | undefined {
  if (!leaving) return undefined;
  if (leaving.share !== undefined) return { buyer: ASSUMED_BUYER, share: leaving.share };
  return largestBuyer(use);
}

function keyed(services: readonly OfferedService[]): Map<string, OfferedService> {
  return new Map(services.map((service) => [service.key, service]));
}

function seekersFrom({ service, before, used, stay, lost }: Omit<ServiceUse, 'arrived'>): Seeker[] {
  const { id, unit } = service;
  const groups = before?.groups ?? [];
  const noRoom = used - (lost ?? 0) - stay;
  const seeker = (cause: Leaving['cause'], citizens: number): Seeker[] =>
    citizens > 0 ? [{ key: `${cause} ${id}`, from: { service: id, cause }, citizens, unit, groups }] : [];
  return [...seeker('no-room', noRoom), ...seeker('buyer-leaves', lost ?? 0)];
}

/** New places, and free ones as far as somebody leaves who may take them. */
function roomsFor(
  leavers: readonly Seeker[],
  uses: readonly Omit<ServiceUse, 'arrived'>[],
  plan: SupplyPlan,
): Room[] {
  return uses
    .filter(({ before, after }) => leavers.length > 0 || (after?.places ?? 0) > (before?.places ?? 0))
    .flatMap((use) => roomsOf(use, plan))
    .filter((room) => room.isNew || leavers.some((seeker) => suits(seeker, room)));
}

/** Free places of a service: what was free before, and what is new. Those that a buyer leaves are left empty. */
function roomsOf({ service, before, after, used }: Omit<ServiceUse, 'arrived'>, plan: SupplyPlan): Room[] {
  if (!after) return [];
  const { id, unit } = service;
  const [placesBefore, placesAfter] = [before?.places ?? 0, after.places];
  const room = { service: id, unit, groups: after.groups };
  const free = Math.max(0, Math.min(placesBefore, placesAfter) - used);
  const added = plan.occupancy * Math.max(0, placesAfter - placesBefore);
  return [
    ...(free > 0 ? [{ ...room, key: `${id} free`, places: free, isNew: false }] : []),
    ...(added > 0 ? [{ ...room, key: `${id} new`, places: added, isNew: true }] : []),
  ];
}

/** Those who wait in the groups that new places are for: as many as the missing places would hold. */
function waiting({ facts, plan, base }: MovesInput, rooms: readonly Room[]): Seeker[] {
  return facts.groups.flatMap(({ targetGroup, unit }) => {
    const missing = Math.max(0, -(base.groups.get(targetGroup)?.gap ?? 0));
    const wanted = rooms.some(
      (room) => room.isNew && room.unit === unit && room.groups.includes(targetGroup),
    );
    const citizens = missing * plan.occupancy;
    return wanted && citizens > 0
      ? [{ key: `waiting ${targetGroup}`, targetGroup, citizens, unit, groups: [targetGroup] }]
      : [];
  });
}

function suits(seeker: Seeker, room: Room): boolean {
  return (
    room.unit === seeker.unit &&
    room.service !== seeker.from?.service &&
    (room.isNew || seeker.from !== undefined) &&
    room.groups.some((code) => seeker.groups.includes(code))
  );
}
