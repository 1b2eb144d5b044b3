import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { EndExemption } from './end-exemption.tsx';
import { ruleKey, ruleText } from '../../lib/exempt-rules.ts';

type Exemption = Schema<'ExemptionItem'>;

const heads = ['municipality', 'rule', 'reason', 'expiresOn', 'madeBy'] as const;

function Row({ exemption }: { readonly exemption: Exemption }): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const language = useLanguage();
  const nameOf = useMunicipalityName();
  const { municipality, reason, expiresOn, madeBy, inForce } = exemption;
  return (
    <tr>
      <th scope="row">{nameOf(municipality)}</th>
      <td>{ruleText(exemption, texts, words)}</td>
      <td className="as-typed">{reason}</td>
      <td>{formatDate(expiresOn, language)}</td>
      <td>{madeBy}</td>
      {inForce && (
        <td>
          <EndExemption exemption={exemption} />
        </td>
      )}
    </tr>
  );
}

/** Exemptions of one state. */
export interface ExemptionTableProps {
  readonly caption: string;
  readonly exemptions: readonly Exemption[];
  /** Whether they can be ended. */
  readonly inForce?: boolean;
}

/** Table of exemptions — who, from what, why, and until when. */
export function ExemptionTable({ caption, exemptions, inForce = false }: ExemptionTableProps): ReactElement {
  const words = useWorkTexts();
  const id = useId();
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table exemption-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(`exemptions.${head}`)}
              </th>
            ))}
            {inForce && <th scope="col">{words('exemptions.step')}</th>}
          </tr>
        </thead>
        <tbody>
          {exemptions.map((exemption) => (
            <Row key={`${exemption.municipality} ${ruleKey(exemption)}`} exemption={exemption} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
