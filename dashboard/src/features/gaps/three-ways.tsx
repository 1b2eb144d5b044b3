import type { ReactElement } from 'react';
import { figureWord } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import type { GapWay } from './to-group-gap-figure.ts';

/** The need of a group by each rule; the places are the same in all three. */
export interface ThreeWaysProps {
  readonly ways: readonly GapWay[];
  readonly places: Figure;
}

/** Three ways to calculate need, side by side; the chosen one in bold. */
export function ThreeWays({ ways, places }: ThreeWaysProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <table className="data-table three-ways">
      <caption>
        {texts('gaps.threeWays')}. {texts('gaps.places')}: {figureWord(places, 'integer', language)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts('gaps.way')}</th>
          <th scope="col" className="number">
            {texts('gaps.required')}
          </th>
          <th scope="col" className="number">
            {texts('gaps.gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ways.map(({ rule, name, required, gap, chosen }) => (
          <tr key={rule} className={chosen ? 'own' : undefined}>
            <th scope="row">{name}</th>
            <td className="number">{figureWord(required, 'integer', language)}</td>
            <td className="number">{figureWord(gap, 'signed', language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
