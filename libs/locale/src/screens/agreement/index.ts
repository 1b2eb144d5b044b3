import { makeTexts } from '../../texts/make-texts.ts';
import { agreementContent } from './content-texts.ts';
import { agreementEdit } from './edit-texts.ts';
import { agreementEvidence } from './evidence-texts.ts';
import { agreementPage } from './texts.ts';

export { approvalHeadline, type AgreementStatus, type ApprovalView } from './approval-headline.ts';
export { goalTargetText, goalValueText, type GoalView } from './goal-words.ts';
export { goalsHeadline, type GoalsView } from './goals-headline.ts';

/** Texts of Rammeaftale. */
export const agreementTexts = makeTexts({ ...agreementPage, ...agreementContent });

/** Texts of frozen evidence and of the page of a decision. */
export const evidenceTexts = makeTexts(agreementEvidence);

/** Texts for those who write agreements. */
export const agreementEditTexts = makeTexts(agreementEdit);
