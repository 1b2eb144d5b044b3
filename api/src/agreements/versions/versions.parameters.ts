import { CountParam } from '../../analyses/answer/parameters.ts';

export class DifferencesParameters {
  @CountParam('Version to compare with; default the one before', 1, 100_000) against?: number;
}
