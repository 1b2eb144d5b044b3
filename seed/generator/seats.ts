import { FIRST_YEAR, years } from './calendar.ts';
import { kilometresBetween, MUNICIPALITIES } from './municipality-table.ts';
import type { Municipality } from './municipality-table.ts';
import { randomFor } from './random.ts';
import type { Random } from './random.ts';
import { courseOfLosingBuyers, LOSING_BUYERS, LOYAL_BUYERS } from './stories.ts';
import type { DemoService } from './services.ts';

/** Who pays for a place, and for whom. */
export interface Seat {
  buyer: string;
  group: string;
}

const TURNOVER_PER_YEAR = 0.13;
const REACH_KM: Record<string, number> = {
  grundlaeggende: 9,
  specialiseret: 18,
  hoejt_specialiseret: 32,
  mest_specialiseret: 70,
};

/** Made-up propensity to place citizens outside the home, per municipality. */
const propensityOf = (municipality: Municipality): number =>
  (municipality.group === 5 ? 1.2 : 1) * randomFor('propensity', municipality.code).between(0.8, 1.25);

/** Nearby and populous municipalities buy more; a municipal operator serves its own citizens first. */
function buyerWeights(service: DemoService): number[] {
  const host = MUNICIPALITIES.find(({ code }) => code === service.hostCode);
  if (!host) throw new RangeError(`hostCode: ${service.hostCode} is not in the demonstration`);
  const reach = REACH_KM[service.specialisation] ?? 18;
  return MUNICIPALITIES.map((buyer) => {
    const relative = kilometresBetween(host, buyer) / reach;
    const own = buyer.code === service.operatorCode ? 8 : 1;
    const otherRegion = buyer.region === host.region ? 1 : 0.4;
    return (buyer.population * propensityOf(buyer) * own * otherRegion) / (1 + relative * relative);
  });
}

/** The first group has most of the places of a service that several groups share. */
const groupWeights = (service: DemoService): number[] =>
  service.groups.map((_, index) => (index === 0 ? 3 : 1));

function drawSeat(service: DemoService, weights: readonly number[], random: Random): Seat {
  const buyer = MUNICIPALITIES[random.pickIndex(weights)];
  const group = service.groups[random.pickIndex(groupWeights(service))];
  if (!buyer || group === undefined) throw new RangeError(`service: ${service.id} has nobody to serve`);
  return { buyer: buyer.code, group };
}

const loyalSeats = (year: number, size: number): Seat[] =>
  Array.from({ length: size }, (_, index) => ({
    buyer: LOYAL_BUYERS[index % courseOfLosingBuyers(year).buyers] ?? LOYAL_BUYERS[0],
    group: 'AD_BRAIN',
  }));

/** The seats of a service year by year: most citizens stay, some are replaced, so buyers change slowly. */
export function seatsOf(service: DemoService, size: number, lastYear: number): Map<number, readonly Seat[]> {
  const random = randomFor('seats', service.id);
  const weights = buyerWeights(service);
  const result = new Map<number, readonly Seat[]>();
  let seats = Array.from({ length: size }, () => drawSeat(service, weights, random));
  for (const year of years(FIRST_YEAR, lastYear)) {
    if (year > FIRST_YEAR)
      seats = seats.map((seat) =>
        random.chance(TURNOVER_PER_YEAR) ? drawSeat(service, weights, random) : seat,
      );
    result.set(year, service.id === LOSING_BUYERS.id ? loyalSeats(year, size) : seats);
  }
  return result;
}
