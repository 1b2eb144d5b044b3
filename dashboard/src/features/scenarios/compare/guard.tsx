import type { ReactElement } from 'react';
import { guardText } from '@tilbudsvifte/locale/screens/scenarios';
import { Section } from '../../../components/page/section.tsx';
import type { GuardItem } from '../../../lib/scenario-answers.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';

/** What stands in the way of a comparison. */
export interface GuardProps {
  readonly guard: readonly GuardItem[];
  readonly words: ScenarioWords;
}

/** Guard — why scenarios cannot be compared, or what must be known when they are, each with what to do next. */
export function Guard({ guard, words }: GuardProps): ReactElement | null {
  if (guard.length === 0) return null;
  const { texts, language } = words;
  return (
    <Section title={texts('comparison.guard')}>
      <ul className="guard-list">
        {guard.map(({ code, effect, params }) => (
          <li key={`${code} ${JSON.stringify(params)}`} className={`guard-item guard-${effect}`}>
            <strong>{texts(`comparison.effect.${effect}`)}:</strong> {guardText(code, params, language)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
