import type { ReactElement } from 'react';
import { areaMembers } from '../../lib/area-members.ts';
import { useGroupings, useMunicipalities } from '../../lib/queries/use-reference.ts';
import { globalParams } from '../../lib/search-params.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { SelectField } from '../select-field/select-field.tsx';

/** Nearest and similar municipalities come in this number. */
const nearest = 7;

/** Number of municipalities of a grouping today. */
function useCounts(): { readonly oest: number; readonly land: number } {
  const municipalities = useMunicipalities().data?.items ?? [];
  const groupings = useGroupings().data?.items ?? [];
  const count = (one: (typeof groupings)[number] | undefined): number =>
    one ? areaMembers(one, municipalities, '9999-12-31').length : 0;
  const country = groupings.find(({ type }) => type === 'country');
  return {
    oest: count(groupings.find(({ code }) => code === 'oestdanmark')),
    // A country without a list of its own is all its municipalities.
    land: count(country) || municipalities.length,
  };
}

/** Sammenlign med — the rule by which peers are found, named with its number; two rules need a municipality. */
export function PeersField(): ReactElement {
  const texts = useTexts();
  const [{ g = 'region', s = [] }, change] = useSearchState();
  const { municipality, members } = useChoices();
  const { oest, land } = useCounts();
  const from = municipality !== undefined || s.length > 0;
  const options = [
    { value: 'region', label: texts('peers.region', { n: members.length }) },
    ...(from
      ? [
          { value: 'nabo', label: texts('peers.neighbours', { n: nearest }) },
          { value: 'lignende', label: texts('peers.similar', { n: nearest }) },
        ]
      : []),
    { value: 'oest', label: texts('peers.oestdanmark', { n: oest }) },
    { value: 'land', label: texts('peers.country', { n: land }) },
    { value: 'ingen', label: texts('peers.none') },
  ];
  const value = options.some((option) => option.value === g) ? g : 'region';
  const pick = (rule: string): void => change({ g: globalParams.g.read(rule) });
  return <SelectField label={texts('context.compareWith')} value={value} options={options} onChange={pick} />;
}
