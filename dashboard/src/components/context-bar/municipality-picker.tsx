import { useState } from 'react';
import type { ReactElement } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { municipalityOptions } from './municipality-options.ts';
import type { MunicipalityOption, OptionGroup } from './municipality-options.ts';
import { useCombobox } from './use-combobox.ts';

/** The municipality combobox. */
export interface MunicipalityPickerProps {
  /** `area` is the region of a municipality outside the area chosen. */
  readonly onPick: (code: string | undefined, area?: string) => void;
  /** Another label than that of the own municipality; the field is then empty until something is typed. */
  readonly label?: string;
}

type Combobox = ReturnType<typeof useCombobox<MunicipalityOption>>;

interface OptionsProps {
  readonly groups: readonly OptionGroup[];
  readonly combobox: Combobox;
}

function Options({ groups, combobox }: OptionsProps): ReactElement[] {
  let next = 0;
  return groups.map(({ heading, options }) => (
    <ul key={heading ?? ''} role="group" {...(heading !== undefined && { 'aria-label': heading })}>
      {heading !== undefined && (
        <li role="presentation" className="option-heading" aria-hidden="true">
          {heading}
        </li>
      )}
      {options.map((item) => {
        const index = next++;
        const className = combobox.highlighted === index ? 'option highlighted' : 'option';
        return (
          <li key={item.code ?? ''} className={className} {...combobox.optionProps(index)}>
            {item.name}
          </li>
        );
      })}
    </ul>
  ));
}

/** Municipality picker — a combobox that finds by name in any spelling, code and abbreviation. */
export function MunicipalityPicker({ onPick, label }: MunicipalityPickerProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const choices = useChoices();
  const { municipality, area } = choices;
  // Nothing while the field shows the current choice; a text, even an empty one, once the reader types.
  const [typed, setTyped] = useState<string>();
  const areaName = area ? nameOf(area, language) : texts('picker.region');
  const all = municipalityOptions(choices, typed ?? '', { texts, areaName, language });
  // The whole area is a choice of the own municipality only.
  const groups = label === undefined ? all : all.filter(({ options }) => options[0]?.code !== undefined);
  const items = groups.flatMap(({ options }) => options);
  const current = label === undefined ? (municipality?.name ?? texts('context.wholeRegion')) : '';
  const combobox = useCombobox<MunicipalityOption>({
    items,
    onPick: ({ code, area: region }) => onPick(code, region),
    onClose: () => setTyped(undefined),
  });
  return (
    <div className="field combobox">
      <label {...combobox.labelProps}>{label ?? texts('context.municipality')}</label>
      <div className="combobox-box">
        <input
          {...combobox.fieldProps}
          value={typed ?? current}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.open();
          }}
          className="input"
          placeholder={texts('picker.find')}
          autoComplete="off"
          spellCheck={false}
        />
        <button
          type="button"
          aria-label={texts('picker.open')}
          className="combobox-toggle"
          {...combobox.toggleProps}
        >
          <span aria-hidden="true" className="arrow" />
        </button>
      </div>
      <div className="combobox-menu" hidden={!combobox.isOpen} {...combobox.listProps}>
        {combobox.isOpen && <Options groups={groups} combobox={combobox} />}
        {combobox.isOpen && items.length === 0 && (
          <p className="option-none">{texts('picker.noMatch', { text: typed ?? '' })}</p>
        )}
      </div>
    </div>
  );
}
