import { FIRST_YEAR, LAST_YEAR, years } from './calendar.ts';
import type { Cell } from './csv.ts';
import { FUNCTIONS_2007, FUNCTIONS_2018 } from './expenditure-functions.ts';
import type { SpendingFunction } from './expenditure-functions.ts';
import { MUNICIPALITIES } from './municipality-table.ts';
import type { Municipality } from './municipality-table.ts';
import { inhabitants } from './population.ts';
import { power } from './power.ts';
import { priceIndex } from './price-index.ts';
import { randomFor } from './random.ts';
import { FAR_FROM_PEERS } from './stories.ts';

export const EXPENDITURE_HEADER =
  'kommunekode;aar;art;funktion;gruppering;ejerforhold;dranst;kontoart;beloeb1000';

/** Made-up level of a municipality: higher in rural groups, own habits per function. */
function levelOf({ code, group }: Municipality, entry: SpendingFunction): number {
  const byGroup = group === 5 ? 1.14 : group === 3 ? 1.02 : 0.97;
  const overall = randomFor('spending', code).between(0.92, 1.08);
  const ofGroup = randomFor('spending', code, entry.group).between(0.94, 1.06);
  const ofFunction = randomFor('spending', code, entry.code).between(0.8, 1.2);
  const isFar = code === FAR_FROM_PEERS.municipality && entry.group === 'children-young';
  return byGroup * overall * ofGroup * ofFunction * (isFar ? FAR_FROM_PEERS.factor : 1);
}

/** The rules for the central refund became more generous in 2021. */
const refundStep = (entry: SpendingFunction, year: number): number =>
  entry.group === 'refund' && year < 2021 ? 0.55 : 1;

/** What the year was bound to cost, DKK, current prices. */
function expectedDkk(municipality: Municipality, entry: SpendingFunction, year: number): number {
  const prices = priceIndex(year) / priceIndex(2024);
  const real = power(1 + entry.realGrowth, year - 2021) * refundStep(entry, year);
  return inhabitants(municipality, year) * entry.perInhabitant * prices * real * levelOf(municipality, entry);
}

/** Accounts differ from what was to be expected, by municipality and by function. */
function accountsDkk(municipality: Municipality, entry: SpendingFunction, year: number): number {
  const ofYear = randomFor('accounts', municipality.code, year).noise() * 0.012;
  const ofFunction = randomFor('accounts', municipality.code, year, entry.code).noise() * 0.02;
  return expectedDkk(municipality, entry, year) * (1 + ofYear + ofFunction);
}

/** Budgets are too low on average, most of all in 2022, when nearly all municipalities overspent. */
function budgetDkk(municipality: Municipality, entry: SpendingFunction, year: number): number {
  const optimism = year === 2022 ? 0.024 : 0.011;
  const ofYear = randomFor('budget', municipality.code, year).noise() * 0.014;
  return expectedDkk(municipality, entry, year) * (1 - optimism + ofYear);
}

type Amount = typeof accountsDkk;

const amounts: Record<'regnskab' | 'budget', Amount> = { regnskab: accountsDkk, budget: budgetDkk };

function rowsOf(municipality: Municipality, year: number, art: 'regnskab' | 'budget'): Cell[][] {
  const amount = amounts[art];
  const functions = year < 2018 ? FUNCTIONS_2007 : FUNCTIONS_2018;
  return functions.map((entry) => {
    const thousands = Math.round(amount(municipality, entry, year) / 1000);
    return [municipality.code, year, art, entry.code, '', '', 1, 'TOT', thousands];
  });
}

/** Accounts 2017-2025 and budgets 2018-2026 by account function, DKK 1,000, current prices. */
export const expenditureRows = (): Cell[][] =>
  MUNICIPALITIES.flatMap((municipality) => [
    ...years(FIRST_YEAR - 1, LAST_YEAR).flatMap((year) => rowsOf(municipality, year, 'regnskab')),
    ...years(FIRST_YEAR, LAST_YEAR + 1).flatMap((year) => rowsOf(municipality, year, 'budget')),
  ]);
