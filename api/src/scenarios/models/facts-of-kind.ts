import type { Type } from '@nestjs/common';
import { CooperationFactsReader } from './cooperation/cooperation-facts-reader.ts';
import { LocationFactsReader } from './location/location-facts-reader.ts';
import { PreventionFactsReader } from './prevention/prevention-facts.ts';
import type { ScenarioFactsReader } from './scenario-model.ts';
import { SharingFactsReader } from './sharing/sharing-facts-reader.ts';
import { SupplyFactsReader } from './supply/supply-facts.ts';

/** The reader of facts of every kind in `models-of-kind.ts`. */
export const factsOfKind: readonly Type<ScenarioFactsReader>[] = [
  PreventionFactsReader,
  LocationFactsReader,
  CooperationFactsReader,
  SharingFactsReader,
  SupplyFactsReader,
];
