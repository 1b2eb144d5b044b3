import type { ReactElement } from 'react';
import type { Search } from '../../lib/search-params.ts';
import { storeMunicipality } from '../../lib/own-municipality.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useGroupings, useTargetGroups } from '../../lib/queries/use-reference.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { SelectField } from '../select-field/select-field.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { PeersField } from './peers-field.tsx';
import { PeriodFields, PeriodRoom } from './period-fields.tsx';

/** Which choices a page understands, beside municipality and area. */
export interface ContextOptions {
  readonly targetGroup?: boolean;
  /** Whom municipalities are compared with. */
  readonly peers?: boolean;
  /** One year, or the first and last of a range; absent where the page has no period to choose. */
  readonly period?: 'year' | 'range';
  /** Years to choose from, ascending. */
  readonly years?: readonly number[];
}

function AreaField(): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { areaCode } = useChoices();
  const [, change] = useSearchState();
  const regions = (useGroupings().data?.items ?? []).filter(({ type }) => type === 'region');
  const options = regions.map((region) => ({ value: region.code, label: nameOf(region, language) }));
  return (
    <SelectField
      label={texts('context.area')}
      value={areaCode}
      options={options}
      onChange={(o) => change({ o })}
    />
  );
}

function TargetGroupField(): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { targetGroup } = useChoices();
  const [, change] = useSearchState();
  const groups = useTargetGroups().data?.items ?? [];
  const options = [
    { value: '', label: texts('context.allTargetGroups') },
    ...groups.map((group) => ({ value: group.code, label: nameOf(group, language) })),
  ];
  const pick = (code: string): void => change({ mg: code === '' ? undefined : code });
  return (
    <SelectField
      label={texts('context.targetGroup')}
      value={targetGroup?.code ?? ''}
      options={options}
      onChange={pick}
    />
  );
}

const nothingChosen: Search = {
  k: undefined,
  s: undefined,
  g: undefined,
  o: undefined,
  mg: undefined,
  p: undefined,
};

/** The fields of the context bar; every one of them writes the address. */
export function ContextFields(options: ContextOptions): ReactElement {
  const { targetGroup = false, peers = false, period, years = [] } = options;
  const texts = useTexts();
  const [, change] = useSearchState();
  const pickMunicipality = (code: string | undefined, o?: string): void => {
    storeMunicipality(code);
    change({ k: code, ...(o !== undefined && { o }) });
  };
  return (
    <>
      <MunicipalityPicker onPick={pickMunicipality} />
      <AreaField />
      {peers && <PeersField />}
      {targetGroup && <TargetGroupField />}
      {period !== undefined &&
        (years.length > 0 ? <PeriodFields kind={period} years={years} /> : <PeriodRoom kind={period} />)}
      <button type="button" className="button quiet" onClick={() => change(nothingChosen)}>
        {texts('context.reset')}
      </button>
    </>
  );
}
