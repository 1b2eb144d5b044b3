import type { FanModel } from '../fan/fan-model.ts';

/** One panel: a fan without labels, under its name and last value. */
export interface FanPanel {
  readonly key: string;
  readonly title: string;
  /** Last value and range in words. */
  readonly value: string;
  readonly own?: boolean;
  /** Panels of one scale share their value axis: only like is held against like. */
  readonly scale: string;
  readonly model: FanModel;
}

/** What small multiples show, in the order given. */
export interface SmallMultiplesModel {
  /** Name of the list. */
  readonly label: string;
  readonly panels: readonly FanPanel[];
}
