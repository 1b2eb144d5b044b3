import type { ReactElement } from 'react';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { scenarioKinds } from '../../lib/scenario-answers.ts';
import type { ScenarioItem, ScenarioKind, ScenarioList } from '../../lib/scenario-answers.ts';
import type { Search } from '../../lib/search-params.ts';
import { pageParams } from '../../lib/search-params.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { ScenarioCard } from './scenario-card.tsx';
import type { ScenarioWords } from './use-scenario-words.ts';

const statuses = ['draft', 'shared', 'decided'] as const;
const most = 3;

interface ListProps {
  readonly list: ScenarioList;
  readonly words: ScenarioWords;
}

function Filters({ texts }: ScenarioWords): ReactElement {
  const [{ slags = '', stand = '' }, change] = useSearchState();
  const all = { value: '', label: texts('scenarios.all') };
  return (
    <div className="facets scenario-filters">
      <SelectField
        label={texts('scenarios.filterKind')}
        value={slags}
        options={[
          all,
          ...scenarioKinds.map((kind) => ({ value: kind, label: texts(`scenarios.kind.${kind}`) })),
        ]}
        onChange={(value) => change({ slags: pageParams.slags.read(value) }, { replace: true })}
      />
      <SelectField
        label={texts('scenarios.filterStatus')}
        value={stand}
        options={[
          all,
          ...statuses.map((status) => ({ value: status, label: texts(`scenarios.status.${status}`) })),
        ]}
        onChange={(value) => change({ stand: pageParams.stand.read(value) }, { replace: true })}
      />
    </div>
  );
}

/** Scenarios of a kind and a status, as the address says. */
export function shownScenarios(
  items: readonly ScenarioItem[],
  { slags, stand }: Search,
): readonly ScenarioItem[] {
  return items.filter(
    ({ document, status }) =>
      (slags === undefined || (document.kind as ScenarioKind) === slags) &&
      (stand === undefined || status === stand),
  );
}

function NoneShown({
  texts,
  any,
}: {
  readonly texts: ScenarioWords['texts'];
  readonly any: boolean;
}): ReactElement {
  const [, change] = useSearchState();
  return (
    <div className="empty-state">
      <p className="empty-what">{texts(any ? 'scenarios.none' : 'scenarios.noneYet')}</p>
      <p>{texts(any ? 'scenarios.noneHelp' : 'scenarios.noneYetHelp')}</p>
      {any && (
        <button
          type="button"
          className="button"
          onClick={() => change({ slags: undefined, stand: undefined })}
        >
          {texts('scenarios.showAll')}
        </button>
      )}
    </div>
  );
}

function CompareRow({
  picked,
  texts,
}: {
  readonly picked: readonly string[];
  readonly texts: ScenarioWords['texts'];
}): ReactElement {
  const label = texts('scenarios.compare', { n: picked.length });
  return (
    <div className="actions scenario-compare">
      {picked.length > 1 ? (
        <PageLink to="/scenarier/sammenlign" search={{ sc: picked }} className="button primary">
          {label}
        </PageLink>
      ) : (
        <p className="hint">
          {`${label}. ${picked.length === 0 ? texts('scenarios.compareHelp') : ''}`.trim()}
        </p>
      )}
      {picked.length === most && <p className="hint">{texts('scenarios.compareMost')}</p>}
    </div>
  );
}

/** The scenarios as cards, filtered by kind and status; up to three can be picked to be compared. */
export function ScenarioCards({ list, words }: ListProps): ReactElement {
  const [search, change] = useSearchState();
  const { texts } = words;
  const shown = shownScenarios(list.scenarios, search);
  const picked = (search.sc ?? []).filter((id) => list.scenarios.some((item) => item.id === id));
  const [first, ...more] = list.scenarios.filter(({ id }) => picked.includes(id));
  const against = more.length === 0 ? first : undefined;
  const pick = (id: string, on: boolean): void => {
    const rest = picked.filter((one) => one !== id);
    const next = on ? [...rest, id].slice(0, most) : rest;
    change({ sc: next.length === 0 ? undefined : next }, { replace: true });
  };
  return (
    <>
      {list.tampered.length > 0 && (
        <p className="notice">{texts('scenarios.tampered', { n: list.tampered.length })}</p>
      )}
      {list.scenarios.length > 0 && <Filters {...words} />}
      {shown.length === 0 && <NoneShown texts={texts} any={list.scenarios.length > 0} />}
      {list.scenarios.length > 1 && <CompareRow picked={picked} texts={texts} />}
      <ul className="round-list">
        {shown.map((item) => (
          <ScenarioCard
            key={item.id}
            item={item}
            words={words}
            picked={picked.includes(item.id)}
            against={against?.id === item.id ? undefined : against}
            full={picked.length >= most}
            onPick={(on) => pick(item.id, on)}
          />
        ))}
      </ul>
    </>
  );
}
