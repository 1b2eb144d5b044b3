import type { ReactElement } from 'react';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

type Agreement = Schema<'AgreementDetail'>;

function Part({
  agreement,
  part,
}: {
  readonly agreement: Agreement;
  readonly part: 'development' | 'steering';
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const themes = agreement.themes.filter((theme) => theme.part === part);
  return (
    <div className="card half">
      <h3>{texts(`agreement.part.${part}`)}</h3>
      <p className="hint">{texts(`agreement.part.${part}.about`)}</p>
      {agreement[part] !== '' && <p className="as-typed">{agreement[part]}</p>}
      {themes.length === 0 ? (
        <p>{texts('agreement.part.none')}</p>
      ) : (
        <ul className="theme-list">
          {themes.map(({ id, title, text }) => (
            <li key={id}>
              <strong>{title}</strong>
              {text !== '' && <p className="as-typed">{text}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Aftalens to dele — development and steering, each with its introduction and themes. */
export function PartsSection({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  return (
    <Section title={texts('agreement.parts')}>
      <div className="grid">
        <Part agreement={agreement} part="development" />
        <Part agreement={agreement} part="steering" />
      </div>
    </Section>
  );
}
