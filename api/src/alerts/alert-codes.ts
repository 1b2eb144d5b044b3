import {
  type IndicatorCode,
  indicatorCodes,
  type IndicatorUnit,
} from '../analyses/indicators/indicator-codes.ts';
import { indicatorReader } from '../analyses/indicators/indicator-list.ts';

/** What people can be told of: a figure beyond a limit, reports overdue, other figures in their folders. */
export const subscriptionKinds = ['threshold', 'overdue', 'revisions'] as const;
export type SubscriptionKind = (typeof subscriptionKinds)[number];

export const alertDirections = ['above', 'below'] as const;
export type AlertDirection = (typeof alertDirections)[number];

/** What can be watched: the catalogue, and the places that a target group has too many or lacks. */
export const alertIndicators = [...indicatorCodes, 'gap-today'] as const;
export type AlertIndicator = (typeof alertIndicators)[number];

/** Figures that single target groups of an area have. */
export const groupIndicators = ['occupancy', 'availability', 'gap-today'] as const;
export type GroupIndicator = (typeof groupIndicators)[number];

export function isGroupIndicator(indicator: AlertIndicator): indicator is GroupIndicator {
  return groupIndicators.some((one) => one === indicator);
}

export function isCatalogueIndicator(indicator: AlertIndicator): indicator is IndicatorCode {
  return indicatorCodes.some((one) => one === indicator);
}

/** Unit that its figures and limits are in. */
export function unitOf(indicator: AlertIndicator): IndicatorUnit {
  return isCatalogueIndicator(indicator) ? indicatorReader(indicator).unit : 'count';
}

/** Where a message's mail is. */
export const mailStates = ['unwanted', 'no-server', 'no-address', 'waiting', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** Whether somebody can be mailed at all. */
export const mailWays = ['open', 'no-server', 'no-address'] as const;
export type MailWay = (typeof mailWays)[number];

export const alertLanguages = ['da', 'en'] as const;
export type AlertLanguage = (typeof alertLanguages)[number];
