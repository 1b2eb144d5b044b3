import { useState } from 'react';
import { indicatorKeys } from '@tilbudsvifte/locale/screens/indicators';
import type { WatchedKey } from '@tilbudsvifte/locale/screens/alerts';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import type { Schema } from '../../lib/api.ts';
import { usualArea } from '../../lib/search-params.ts';
import type { Search } from '../../lib/search-params.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { usePresentValue } from '../../lib/queries/use-alerts.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { municipalitiesOf, useSession } from '../../lib/queries/use-session.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { limitOf } from './limit.ts';
import type { Known, WatchFields } from './watch-fields.ts';
import { unitOf, watchedOf, watchErrors } from './watch-fields.ts';

type Item = Schema<'SubscriptionItem'>;

/** What may be watched, in the order of the catalogue. */
export const watchable: readonly WatchedKey[] = [...indicatorKeys, 'gap-today'];

/** A link may bring the figure along: indicator, municipality, area and target group of the address. */
function startOf({ ind, k, o, mg }: Search, own: string | undefined): WatchFields {
  return {
    indicator: watchable.find((one) => one === ind?.[0]) ?? 'occupancy',
    area: o ?? usualArea,
    municipality: k ?? (mg === undefined ? (own ?? '') : ''),
    targetGroup: mg ?? '',
    direction: 'above',
    limit: '',
    mail: true,
  };
}

/** The form as far as it is filled in, what the figure is now, and what came of it. */
export interface WatchForm {
  readonly fields: WatchFields;
  readonly catalogue: readonly Known[];
  readonly change: (part: Partial<WatchFields>) => void;
  readonly submit: () => void;
  readonly errors: readonly FieldError[];
  readonly present: Schema<'PresentValue'> | undefined;
  /** The limit in the unit of the figure; nothing while it is no number. */
  readonly limit: number | undefined;
  readonly saved: Item | undefined;
  readonly isPending: boolean;
  readonly problem: Error | null;
}

export function useWatchForm(mayMail: boolean): WatchForm {
  const language = useLanguage();
  const [search] = useSearchState();
  const { data: session } = useSession();
  const [own] = municipalitiesOf(session, ['reporter', 'approver', 'committee']);
  const [typed, setTyped] = useState<Partial<WatchFields>>({});
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<Item>();
  const fields = { ...startOf(search, own), ...typed };
  const catalogue = useAnalysis('indicators', { area: fields.area }).data?.totals.indicators ?? [];
  const watched = watchedOf(fields, catalogue);
  const { data: present } = usePresentValue(catalogue.length > 0 ? watched : undefined);
  const limit = limitOf(fields.limit, unitOf(fields.indicator, catalogue), language);
  const saving = useChange({
    make: (body: object) => send<Item>({ method: 'POST', path: '/alerts/subscriptions', body }),
    stale: [['alerts']],
    onDone: (item) => {
      setSaved(item);
      setTyped((before) => ({ ...before, limit: '' }));
      setTried(false);
    },
  });
  useLeaveWarning(fields.limit !== '', useWorkTexts()('work.leave'));
  const errors = watchErrors(fields, catalogue, language);
  const submit = (): void => {
    setTried(true);
    setSaved(undefined);
    const { direction, mail } = fields;
    if (errors.length === 0)
      saving.run({ kind: 'threshold', ...watched, direction, limit, mail: mail && mayMail, language });
  };
  return {
    fields,
    catalogue,
    change: (part) => setTyped((before) => ({ ...before, ...part })),
    submit,
    errors: tried ? errors : [],
    present,
    limit,
    saved,
    isPending: saving.isPending,
    problem: saving.error,
  };
}
