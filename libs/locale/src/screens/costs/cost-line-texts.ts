import type { Topic } from '../../texts/topic.ts';

/** Økonomi: what refunds leave of expenditure. */
export const costLine = {
  'costLine.afterRefund': { da: 'Efter statsrefusion', en: 'After state refund' },
} as const satisfies Topic;
