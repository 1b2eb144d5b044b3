import { formatDate } from '@tilbudsvifte/locale';
import { agreementEditTexts, agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { indicatorKeys, indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import type { IndicatorKey } from '@tilbudsvifte/locale/screens/indicators';
import { typedNumber } from '../../../components/item-form/item-fields.ts';
import type { ItemField, ItemGroup, Typed } from '../../../components/item-form/item-fields.ts';
import type { Schema } from '../../../lib/api.ts';
import { useAnalysis } from '../../../lib/queries/use-analysis.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';

type Agreement = Schema<'AgreementDetail'>;
/** A group but for the words that all of them have alike. */
type Group = Omit<ItemGroup, 'addLabel' | 'removeAsk'> & {
  readonly path: 'themes' | 'goals' | 'decisions' | 'due-dates';
};

const dueDateKinds = [
  'task',
  'meeting',
  'hearing-ends',
  'recommendation',
  'approval-deadline',
  'submission',
  'takes-effect',
] as const;

const orNull = (text: string | undefined): string | null => (text ? text : null);
const trimmed = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim()]));

function useWords() {
  const edit = useTextsOf(agreementEditTexts);
  const page = useTextsOf(agreementTexts);
  const language = useLanguage();
  return { edit, page, language };
}

function useThemeField({ themes }: Agreement): ItemField {
  const { edit } = useWords();
  const options = themes.map(({ id, title }) => ({ value: id, label: title }));
  return {
    name: 'theme',
    label: edit('edit.theme'),
    kind: 'select',
    options: [{ value: '', label: edit('edit.noTheme') }, ...options],
  };
}

function useTitleField(): ItemField {
  const { edit } = useWords();
  return { name: 'title', label: edit('edit.titleField'), kind: 'line', needed: edit('edit.error.title') };
}

function useThemes({ themes }: Agreement): Group {
  const { edit, page } = useWords();
  const title = useTitleField();
  const parts = (['development', 'steering'] as const).map((value) => ({
    value,
    label: page(`agreement.part.${value}`),
  }));
  return {
    path: 'themes',
    title: edit('edit.themes'),
    fields: [
      { name: 'part', label: edit('edit.part'), kind: 'select', options: parts },
      title,
      { name: 'text', label: edit('edit.text'), kind: 'text' },
    ],
    items: themes.map(({ id, part, title: named, text }) => ({
      id,
      title: named,
      more: page(`agreement.part.${part}`),
      typed: { part, title: named, text },
    })),
    bodyOf: trimmed,
  };
}

/** Indicators whose figures are shares: people write them in per cent. */
function useShares(area: string): ReadonlySet<string> {
  const { data } = useAnalysis('indicators', { area });
  const shares = data?.totals.indicators.filter(({ unit }) => unit === 'share') ?? [];
  return new Set(shares.map(({ indicator }) => indicator));
}

function useGoalFields(agreement: Agreement): readonly ItemField[] {
  const { edit } = useWords();
  const measures = useTextsOf(indicatorTexts);
  const title = useTitleField();
  const theme = useThemeField(agreement);
  const named = (key: IndicatorKey) => ({
    value: key,
    label: `${measures(`measure.${key}`)} (${measures(`measure.${key}.unit`)})`,
  });
  const directions = (['up', 'down', 'hold'] as const).map((value) => ({
    value,
    label: edit(`edit.direction.${value}`),
  }));
  return [
    title,
    {
      name: 'indicator',
      label: edit('edit.indicator'),
      kind: 'select',
      options: [{ value: '', label: edit('edit.chooseIndicator') }, ...indicatorKeys.map(named)],
      needed: edit('edit.error.indicator'),
    },
    { name: 'direction', label: edit('edit.direction'), kind: 'select', options: directions },
    {
      name: 'targetValue',
      label: edit('edit.target'),
      hint: edit('edit.targetHint'),
      kind: 'number',
      needed: edit('edit.error.target'),
    },
    theme,
  ];
}

/** Without the digits that a division adds. */
const clean = (value: number): number => Number(value.toPrecision(12));

function useGoals(agreement: Agreement): Group {
  const { edit, language } = useWords();
  const measures = useTextsOf(indicatorTexts);
  const shares = useShares(agreement.area);
  const scaleOf = (indicator = ''): number => (shares.has(indicator) ? 100 : 1);
  const typedOf = (value: number): string =>
    language === 'da' ? String(clean(value)).replace('.', ',') : String(clean(value));
  return {
    path: 'goals',
    title: edit('edit.goals'),
    fields: useGoalFields(agreement),
    items: agreement.goals.map(({ id, title, indicator, direction, targetValue, theme }) => ({
      id,
      title,
      more: measures(`measure.${indicator}`),
      typed: {
        title,
        indicator,
        direction,
        targetValue: typedOf(targetValue * scaleOf(indicator)),
        theme: theme ?? '',
      },
    })),
    bodyOf: (typed) => ({
      ...trimmed(typed),
      theme: orNull(typed['theme']),
      targetValue: clean((typedNumber(typed['targetValue'] ?? '') ?? 0) / scaleOf(typed['indicator'])),
    }),
  };
}

function useDecisions(agreement: Agreement): Group {
  const { edit, page } = useWords();
  const title = useTitleField();
  const theme = useThemeField(agreement);
  const kinds = (['decision', 'recommendation'] as const).map((value) => ({
    value,
    label: page(`agreement.decision.kind.${value}`),
  }));
  return {
    path: 'decisions',
    title: edit('edit.decisions'),
    fields: [
      { name: 'kind', label: edit('edit.kind'), kind: 'select', options: kinds },
      title,
      { name: 'text', label: edit('edit.text'), kind: 'text' },
      { name: 'responsible', label: edit('edit.responsible'), kind: 'line' },
      { name: 'dueOn', label: edit('edit.itemDeadline'), kind: 'date' },
      { name: 'followUp', label: edit('edit.followUp'), kind: 'line' },
      theme,
    ],
    items: agreement.decisions.map((decision) => ({
      id: decision.id,
      title: decision.title,
      more: page(`agreement.decision.kind.${decision.kind}`),
      typed: {
        kind: decision.kind,
        title: decision.title,
        text: decision.text,
        responsible: decision.responsible,
        dueOn: decision.dueOn ?? '',
        followUp: decision.followUp,
        theme: decision.theme ?? '',
      },
    })),
    bodyOf: (typed) => ({
      ...trimmed(typed),
      theme: orNull(typed['theme']),
      dueOn: orNull(typed['dueOn']),
    }),
  };
}

function useDueDates({ dueDates }: Agreement): Group {
  const { edit, language } = useWords();
  const title = useTitleField();
  const kinds = dueDateKinds.map((value) => ({ value, label: edit(`edit.dueKind.${value}`) }));
  return {
    path: 'due-dates',
    title: edit('edit.dueDates'),
    fields: [
      { name: 'kind', label: edit('edit.kind'), kind: 'select', options: kinds },
      { name: 'dueOn', label: edit('edit.dueOn'), kind: 'date', needed: edit('edit.error.date') },
      title,
      { name: 'responsible', label: edit('edit.dueFrom'), kind: 'line' },
      { name: 'meeting', label: edit('edit.meeting'), kind: 'line' },
      { name: 'meetingOn', label: edit('edit.meetingOn'), kind: 'date' },
    ],
    items: dueDates.map((due) => ({
      id: due.id,
      title: due.title,
      more: `${formatDate(due.dueOn, language)}, ${edit(`edit.dueKind.${due.kind}`).toLowerCase()}`,
      typed: {
        kind: due.kind,
        dueOn: due.dueOn,
        title: due.title,
        responsible: due.responsible,
        meeting: due.meeting,
        meetingOn: due.meetingOn ?? '',
      },
    })),
    bodyOf: (typed) => ({ ...trimmed(typed), meetingOn: orNull(typed['meetingOn']) }),
  };
}

/** Everything of an agreement that is written as a list. */
export function useItemGroups(agreement: Agreement): readonly ItemGroup[] {
  const themes = useThemes(agreement);
  const goals = useGoals(agreement);
  const decisions = useDecisions(agreement);
  const dueDates = useDueDates(agreement);
  const { edit } = useWords();
  return [themes, goals, decisions, dueDates].map((group) => ({
    ...group,
    addLabel: edit(`edit.add.${group.path}`),
    removeAsk: (title) => edit('edit.removeAsk', { title }),
  }));
}
