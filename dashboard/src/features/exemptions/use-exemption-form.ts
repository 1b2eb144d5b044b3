import { useState } from 'react';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { exemptionErrors, exemptionOf, noExemption, refusedFields } from './exemption-fields.ts';
import type { ExemptionFields } from './exemption-fields.ts';
import { today } from '../../lib/today.ts';
import { exemptionsKey } from './use-exemptions.ts';

/** A new exemption as it is typed and sent; what was typed is kept until it is given. */
export function useExemptionForm() {
  const texts = useWorkTexts();
  const [fields, setFields] = useState(noExemption);
  const [tried, setTried] = useState(false);
  const [given, setGiven] = useState<ExemptionFields>();
  const { run, isPending, error, reset } = useChange({
    make: (typed: ExemptionFields) =>
      send({ method: 'POST', path: '/rules/exemptions', body: exemptionOf(typed) }),
    stale: [exemptionsKey],
    onDone: (_, typed) => {
      setGiven(typed);
      setFields(noExemption);
      setTried(false);
    },
  });
  useLeaveWarning(fields !== noExemption, texts('work.leave'));
  const found = exemptionErrors(fields, today(), texts);
  const refused = refusedFields(error, texts);
  const change = (part: Partial<ExemptionFields>): void => {
    setFields((now) => ({ ...now, ...part }));
    setGiven(undefined);
    if (error) reset();
  };
  const submit = (): void => {
    setTried(true);
    if (found.length === 0) run(fields);
  };
  const errors = tried && found.length > 0 ? found : refused;
  return { fields, change, submit, errors, given, isPending, problem: refused.length > 0 ? null : error };
}
