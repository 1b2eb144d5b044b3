import { notificationEditTexts } from '@tilbudsvifte/locale/screens/notifications';
import type { SelectOption } from '../../components/select-field/select-field.tsx';
import { useAgreements } from '../../lib/queries/use-agreements.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';

/** Framework agreements that a notification may be handled in, and none of them. */
export function useAgreementOptions(): readonly SelectOption[] {
  const edit = useTextsOf(notificationEditTexts);
  const { data } = useAgreements();
  const agreements = data?.agreements ?? [];
  return [
    { value: '', label: edit('notificationEdit.noAgreement') },
    ...agreements.map(({ id, label }) => ({ value: id, label })),
  ];
}
