import { agreementTexts, goalTargetText, goalValueText } from '@tilbudsvifte/locale/screens/agreement';
import { paperTexts } from '@tilbudsvifte/locale/screens/documents';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import type { GoalItem, GoalValue } from '../../agreements/items/items.answer.ts';
import type { Block } from '../document-model.ts';
import type { AgreementContents } from './agreement-contents.ts';

/** Goals with their figures and where they stand, as the page tells them. */
export function goalBlocks({ detail, language }: AgreementContents): Block[] {
  const words = agreementTexts(language);
  const heading: Block = { kind: 'heading', level: 1, text: paperTexts(language)('paper.goals') };
  const { goals, edition } = detail;
  if (goals.length === 0) return [heading, { kind: 'paragraph', text: words('agreement.goals.none') }];
  const method = [
    words('agreement.goals.method'),
    ...(edition ? [words('agreement.goals.edition', { edition: edition.label })] : []),
  ];
  return [
    heading,
    {
      kind: 'table',
      caption: words('agreement.goals.caption', { n: goals.length }),
      columns: [
        words('agreement.goal'),
        ...(['target', 'previous', 'latest', 'status'] as const).map((key) => words(`agreement.goal.${key}`)),
      ].map((label) => ({ label, align: 'start' })),
      rows: goals.map((goal) => row(goal, language)),
      headerColumn: true,
    },
    { kind: 'paragraph', text: method.join(' ') },
  ];
}

function row(goal: GoalItem, language: AgreementContents['language']): string[] {
  const words = agreementTexts(language);
  const measures = indicatorTexts(language);
  const { title, indicator, latest, previous, status } = goal;
  const told = (value: GoalValue | null): string =>
    value === null ? words('agreement.empty') : goalValueText(value, goal, language);
  return [
    `${title} (${measures(`measure.${indicator}`)}, ${measures(`measure.${indicator}.unit`)})`,
    goalTargetText(goal, language),
    told(previous),
    told(latest),
    words(`agreement.goal.status.${status}`),
  ];
}
