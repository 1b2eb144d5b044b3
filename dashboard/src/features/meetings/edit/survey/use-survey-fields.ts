import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import type { ItemField, ItemGroup, Typed } from '../../../../components/item-form/item-fields.ts';
import type { Schema } from '../../../../lib/api.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';
import { trimmed } from '../use-meeting-fields.ts';

type Survey = Schema<'SurveyDetail'>;

const mostOptions = 20;
const groupings = ['none', 'municipality', 'committee'] as const;
const kinds = ['ranking', 'agreement'] as const;

/** Everything that is said about a survey as a whole. */
export function useSurveyFields(): readonly ItemField[] {
  const texts = useTextsOf(meetingEditTexts);
  return [
    {
      name: 'title',
      label: texts('surveyEdit.name'),
      kind: 'line',
      needed: texts('surveyEdit.error.name'),
    },
    {
      name: 'introduction',
      label: texts('surveyEdit.introduction'),
      hint: texts('surveyEdit.introductionHint'),
      kind: 'text',
    },
    {
      name: 'held',
      label: texts('surveyEdit.heldWhere'),
      kind: 'select',
      options: [
        { value: 'here', label: texts('surveyEdit.here') },
        { value: 'elsewhere', label: texts('surveyEdit.elsewhere') },
      ],
    },
    {
      name: 'by',
      label: texts('surveyEdit.by'),
      kind: 'select',
      options: groupings.map((value) => ({ value, label: texts(`surveyEdit.by.${value}`) })),
    },
    { name: 'source', label: texts('surveyEdit.source'), kind: 'line' },
  ];
}

/** A survey as its form shows it. */
export function typedSurvey({ title, introduction, publishedOrder, by, source }: Survey): Typed {
  return { title, introduction, held: publishedOrder ? 'elsewhere' : 'here', by, source };
}

/** What is sent for the form of a survey. */
export function surveyBody(typed: Typed): object {
  const { held, ...rest } = trimmed(typed);
  return { ...rest, publishedOrder: held === 'elsewhere' };
}

/** Lines of a text that say something. */
const linesOf = (text = ''): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Questions of a survey, each with its options as lines; of one held elsewhere, lines are in the published order. */
export function useQuestions({ questions, publishedOrder, title: survey }: Survey): ItemGroup {
  const texts = useTextsOf(meetingEditTexts);
  return {
    path: 'questions',
    title: texts('surveyEdit.questionsOf', { survey }),
    addLabel: texts('surveyEdit.addQuestion'),
    removeAsk: (title) => texts('surveyEdit.removeAsk', { title }),
    fields: [
      {
        name: 'kind',
        label: texts('surveyEdit.kind'),
        kind: 'select',
        options: kinds.map((value) => ({ value, label: texts(`surveyEdit.kind.${value}`) })),
      },
      {
        name: 'text',
        label: texts('surveyEdit.question'),
        kind: 'line',
        needed: texts('surveyEdit.error.question'),
      },
      {
        name: 'options',
        label: texts('surveyEdit.options'),
        hint: texts(publishedOrder ? 'surveyEdit.optionsOrder' : 'surveyEdit.optionsHint', {
          most: mostOptions,
        }),
        kind: 'text',
        needed: texts('surveyEdit.error.options'),
      },
    ],
    items: questions.map(({ id, kind, text, options }) => ({
      id,
      title: text,
      more: texts('surveyEdit.optionCount', {
        kind: texts(`surveyEdit.kind.${kind}`),
        n: options.length,
      }),
      typed: {
        kind,
        text,
        options: [...options]
          .sort((a, b) => (a.publishedPlace ?? a.no) - (b.publishedPlace ?? b.no))
          .map((option) => option.text)
          .join('\n'),
      },
    })),
    bodyOf: ({ kind, text = '', options }) => ({
      kind,
      text: text.trim(),
      options: linesOf(options).map((line, at) => ({
        text: line,
        publishedPlace: publishedOrder ? at + 1 : null,
      })),
    }),
  };
}
