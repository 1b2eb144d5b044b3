import { formatDate } from '../../dates/format-date.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import type { Language } from '../../language.ts';
import { createTexts } from '../../texts/create-texts.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import type { AlertView, CrossedView, OverdueView, RevisedView } from './alert-view.ts';
import { alertMessages } from './message-texts.ts';
import { watchedInSentence, watchedNumber } from './watched-words.ts';

const textsOf = makeTexts(alertMessages);

/** Headline of a message — what happened, and what was before; words for the page and for mails. */
export function alertHeadline({ threshold, overdue, revisions }: AlertView, language: Language): Headline {
  if (threshold) return crossedHeadline(threshold, language);
  if (overdue) return overdueHeadline(overdue, language);
  if (revisions) return revisedHeadline(revisions, language);
  throw new RangeError('an alert is about a threshold, overdue reports or revisions');
}

/** Two numbers that read the same are told apart in words. */
function crossedKey({ direction }: CrossedView, isNear: boolean): keyof typeof alertMessages {
  if (isNear) return direction === 'above' ? 'alerts.crossed.justAbove' : 'alerts.crossed.justBelow';
  return `alerts.crossed.${direction}`;
}

function crossedHeadline(view: CrossedView, language: Language): Headline {
  const texts = textsOf(language);
  const { after, before, limit, synthetic } = view;
  const named = watchedInSentence(view, language);
  const number = (value: number): string => watchedNumber(view, value, language);
  const [value, beyond] = [number(after.value), number(limit)];
  const edition = shortName(after.edition.label);
  const was = before && {
    value: number(before.value),
    period: before.period,
    edition: shortName(before.edition.label),
  };
  return composeHeadline(
    {
      extent: texts('alerts.crossed.extent', { ...named, edition }),
      main: [
        texts(crossedKey(view, value === beyond), { ...named, value, period: after.period, limit: beyond }),
        was ? texts('alerts.crossed.before', was) : texts('alerts.crossed.noBefore'),
      ],
      basis: { synthetic },
    },
    language,
  );
}

function overdueHeadline({ roundLabel, deadlineAt, forms }: OverdueView, language: Language): Headline {
  const texts = textsOf(language);
  const words = createTexts(language);
  const n = forms.reduce((sum, { kinds }) => sum + kinds.length, 0);
  const [only] = forms;
  const key = n === 0 || !only ? 'none' : forms.length === 1 ? 'one' : 'many';
  const main = texts(`alerts.overdue.${key}`, {
    round: shortName(roundLabel),
    n,
    m: forms.length,
    place: shortName(only?.name ?? ''),
    deadline: formatDate(deadlineAt, language),
  });
  const details = forms.map(({ name, kinds }) =>
    texts('alerts.overdue.forms', {
      place: name,
      forms: kinds.map((kind) => words(`kind.${kind}`)).join(', '),
    }),
  );
  return composeHeadline(
    { extent: texts('alerts.overdue.extent'), main: [main], details, basis: {} },
    language,
  );
}

function revisedHeadline({ edition: { label }, revised }: RevisedView, language: Language): Headline {
  const texts = textsOf(language);
  const folders = new Map(revised.map(({ folder, folderTitle }) => [folder, folderTitle]));
  const [title = ''] = folders.values();
  const key = revised.length === 0 ? 'none' : folders.size === 1 ? 'one' : 'many';
  const main = texts(`alerts.revised.${key}`, {
    n: revised.length,
    m: folders.size,
    folder: shortName(title),
    edition: shortName(label),
  });
  const details = revised.map(({ headline }) => texts('alerts.revised.was', { headline }));
  return composeHeadline(
    { extent: texts('alerts.revised.extent'), main: [main], details, basis: {} },
    language,
  );
}
