import type { ScenarioKind } from '../document/scenario-document.ts';
import { cooperationModel } from './cooperation/cooperation-model.ts';
import { locationModel } from './location/location-model.ts';
import { preventionModel } from './prevention/prevention-model.ts';
import type { ScenarioModel } from './scenario-model.ts';
import { supplyModel } from './supply/supply-model.ts';
import { sharingModel } from './sharing/sharing-model.ts';

/** The model of every kind that can be calculated: pure, so that a thread can load them too. */
export const modelsOfKind: Readonly<Partial<Record<ScenarioKind, ScenarioModel>>> = {
  cooperation: cooperationModel,
  location: locationModel,
  prevention: preventionModel,
  sharing: sharingModel,
  supply: supplyModel,
};
