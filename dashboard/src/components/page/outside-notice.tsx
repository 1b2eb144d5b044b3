import type { ReactElement } from 'react';
import { nameOf } from '../../lib/name-of.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';

/** Says that the chosen municipality is not in the chosen area; nothing where it is. */
export function OutsideNotice(): ReactElement | null {
  const texts = useTexts();
  const language = useLanguage();
  const { municipality, area, outside } = useChoices();
  if (!outside || !municipality || !area) return null;
  const names = { municipality: municipality.name, area: nameOf(area, language) };
  return <p className="notice">{texts('overview.outside', names)}</p>;
}
