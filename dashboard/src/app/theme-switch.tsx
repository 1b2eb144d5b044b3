import { useState } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../components/select-field/select-field.tsx';
import { applyTheme, storedTheme } from '../lib/theme.ts';
import type { ThemeChoice } from '../lib/theme.ts';
import { useTexts } from '../lib/use-texts.ts';

const choices = ['system', 'light', 'dark'] as const;
const keys = { system: 'shell.themeSystem', light: 'shell.themeLight', dark: 'shell.themeDark' } as const;

/** As the device, light or dark; remembered on this device. */
export function ThemeSwitch(): ReactElement {
  const texts = useTexts();
  const [theme, setTheme] = useState<ThemeChoice>(storedTheme);
  const pick = (value: string): void => {
    const chosen = choices.find((choice) => choice === value) ?? 'system';
    applyTheme(chosen);
    setTheme(chosen);
  };
  const options = choices.map((value) => ({ value, label: texts(keys[value]) }));
  return <SelectField label={texts('shell.theme')} value={theme} options={options} onChange={pick} />;
}
