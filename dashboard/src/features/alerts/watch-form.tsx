import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { alertsTexts, watchedName } from '@tilbudsvifte/locale/screens/alerts';
import type { WatchedKey } from '@tilbudsvifte/locale/screens/alerts';
import { errorAt } from '../../components/error-summary/error-at.ts';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import type { SelectOption } from '../../components/select-field/select-field.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { PresentNow } from './present-now.tsx';
import { useLists } from './use-lists.ts';
import type { WatchForm as Form } from './use-watch-form.ts';
import { useWatchForm, watchable } from './use-watch-form.ts';
import { choicesFor, unitOf, watchFieldId as fieldId } from './watch-fields.ts';
import { subscriptionWords } from './watched-names.ts';

type FormProps = Pick<Form, 'fields' | 'catalogue' | 'change' | 'errors'>;

/** Options by name, below the one that stands for all of them. */
function named(
  list: readonly { readonly code: string; readonly name: string; readonly nameEn?: string }[],
  language: 'da' | 'en',
): SelectOption[] {
  return list.map(({ code, name, nameEn = name }) => ({
    value: code,
    label: nameOf({ name, nameEn }, language),
  }));
}

function Where({ fields, catalogue, change, errors }: FormProps): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const language = useLanguage();
  const { municipalities, groupings, targetGroups } = useLists();
  const can = choicesFor(fields, catalogue);
  const places = [...municipalities].sort((a, b) => compareDanish(a.name, b.name));
  const all = can.needsGroup ? 'alerts.watch.targetGroup.choose' : 'alerts.watch.targetGroup.all';
  return (
    <div className="field-pair">
      <SelectField
        label={texts('alerts.watch.area')}
        value={fields.area}
        options={named(groupings, language)}
        onChange={(area) => change({ area })}
      />
      {can.municipality && (
        <SelectField
          label={texts('alerts.watch.municipality')}
          value={fields.municipality}
          options={[{ value: '', label: texts('alerts.watch.municipality.all') }, ...named(places, language)]}
          onChange={(municipality) => change({ municipality })}
        />
      )}
      {can.targetGroup && (
        <SelectField
          id={fieldId('targetGroup')}
          label={texts('alerts.watch.targetGroup')}
          value={fields.targetGroup}
          options={[{ value: '', label: texts(all) }, ...named(targetGroups, language)]}
          error={errorAt(errors, fieldId('targetGroup'))}
          onChange={(targetGroup) => change({ targetGroup })}
        />
      )}
    </div>
  );
}

function When({ fields, catalogue, change, errors }: FormProps): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const unit = unitOf(fields.indicator, catalogue);
  const label =
    unit === 'share' || unit === 'dkk' ? (`alerts.watch.limit.${unit}` as const) : 'alerts.watch.limit';
  const directions = (['above', 'below'] as const).map((value) => ({
    value,
    label: texts(`alerts.watch.direction.${value}`),
  }));
  return (
    <div className="field-pair">
      <SelectField
        label={texts('alerts.watch.direction')}
        value={fields.direction}
        options={directions}
        onChange={(value) => change({ direction: value === 'below' ? 'below' : 'above' })}
      />
      <TextField
        id={fieldId('limit')}
        label={texts(label)}
        value={fields.limit}
        inputMode="decimal"
        error={errorAt(errors, fieldId('limit'))}
        onChange={(limit) => change({ limit })}
      />
    </div>
  );
}

function Saved({ saved }: Pick<Form, 'saved'>): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const language = useLanguage();
  const lists = useLists();
  const words = saved && subscriptionWords(saved, { lists, isRegional: false, language });
  return (
    <div role="status">
      {words && (
        <p className="done-notice">{texts('alerts.watch.saved', { what: words.what, when: words.when })}</p>
      )}
    </div>
  );
}

/** Watch form — a figure and a limit, beside what the figure is now. */
export function WatchForm({ mail }: { readonly mail: Schema<'SubscriptionList'>['mail'] }): ReactElement {
  const texts = useTextsOf(alertsTexts);
  const work = useWorkTexts();
  const language = useLanguage();
  const mayMail = mail === 'open';
  const form = useWatchForm(mayMail);
  const { fields, change, errors, isPending, problem } = form;
  const isBrought = useSearchState()[0].ind !== undefined;
  useEffect(() => {
    // Whoever comes to watch a figure is not made to look for the form.
    if (isBrought) document.getElementById(fieldId('indicator'))?.focus();
  }, [isBrought]);
  const figures = watchable.map((value) => ({ value, label: watchedName(value, language) }));
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <Saved saved={form.saved} />
      <ErrorSummary errors={errors} />
      <ProblemNotice error={problem} />
      <SelectField
        id={fieldId('indicator')}
        label={texts('alerts.watch.indicator')}
        value={fields.indicator}
        options={figures}
        onChange={(indicator) => change({ indicator: indicator as WatchedKey })}
      />
      <Where {...form} />
      <When {...form} />
      <PresentNow form={form} />
      {mayMail && (
        <label className="checkbox">
          <input
            type="checkbox"
            checked={fields.mail}
            onChange={(event) => change({ mail: event.target.checked })}
          />
          {texts('alerts.subscriptions.mail')}
        </label>
      )}
      <div className="actions">
        <button type="submit" className="button primary" disabled={isPending}>
          {isPending ? work('work.sending') : texts('alerts.watch.save')}
        </button>
      </div>
    </form>
  );
}
