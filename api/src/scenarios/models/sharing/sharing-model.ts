import { isPresent } from '@tilbudsvifte/planning';
import type { Notice } from '../../../analyses/answer/basis.dto.ts';
import type { ScenarioModel } from '../scenario-model.ts';
import { checkSharing } from './check-sharing.ts';
import { buildUpRows, regulationRows } from './rate-tables.ts';
import { isQuickSearch, ruleShares } from './rule-shares.ts';
import type { SharingFacts } from './sharing-facts.ts';
import { sharingLevers } from './sharing-levers.ts';
import { sharingOutcomes } from './sharing-outcomes.ts';
import { type SharingQuestion, sharingQuestion } from './sharing-question.ts';
import { mostForNucleolus, sharedRules } from './sharing-rules.ts';
import { groupRows, participantRows, ruleRows, shareRows, vacantRows } from './sharing-tables.ts';

function noticesOf({ participants, withheld }: SharingQuestion, searched: boolean): Notice[] {
  const count = participants.length;
  const unknown = participants.filter(({ population }) => !isPresent(population)).length;
  return [
    ...(withheld > 0 ? [{ code: 'users-left-out', params: { count: withheld } }] : []),
    ...(unknown > 0 ? [{ code: 'population-unknown', params: { count: unknown } }] : []),
    ...(count > mostForNucleolus
      ? [{ code: 'nucleolus-left-out', params: { count, most: mostForNucleolus } }]
      : []),
    ...(searched ? [] : [{ code: 'groups-left-out', params: {} }]),
  ];
}

/** Sharing a bill: every rule side by side, who would leave, and what empty places do to the rate (methods.md 7). */
export const sharingModel: ScenarioModel<SharingFacts> = {
  kind: 'sharing',
  levers: sharingLevers,
  methods: ['shared-costs', 'core-violations', 'daily-rate', 'after-regulation'],
  check: checkSharing,
  calculate: (facts, document, { preview, progress }) => {
    const question = sharingQuestion(facts, document);
    const search = !preview || isQuickSearch(question);
    const rules = sharedRules.map((rule, i) => {
      progress(i / sharedRules.length);
      return ruleShares(question, rule, search);
    });
    const years = [facts.firstYear, Math.max(facts.firstYear, document.horizonYear)] as const;
    return {
      outcomes: sharingOutcomes(question, rules),
      tables: {
        shares: shareRows(question, rules),
        rules: ruleRows(question, rules),
        'core-violations': groupRows(question, rules),
        'vacant-place': vacantRows(question, rules),
        'rate-build-up': buildUpRows(question),
        regulation: regulationRows(question, years),
        participants: participantRows(question),
      },
      notices: noticesOf(question, search),
    };
  },
};
