import type { PreventionLever } from '@tilbudsvifte/planning';
import type { SupportKind } from './support-kinds.ts';

/** What one effect changes: new citizens, stays, or the share that moves on to another kind of support. */
export type EffectOn =
  | { readonly on: 'entries' | 'stay'; readonly state: SupportKind }
  | { readonly on: 'exit-share'; readonly from: SupportKind; readonly to: SupportKind };

/** What the fields of the named measures change. */
export const effectFields: Readonly<Record<string, Readonly<Record<string, EffectOn>>>> = {
  'least-intrusive': {
    preventiveToInstitution: { on: 'exit-share', from: 'preventive', to: 'institution' },
    preventiveToFoster: { on: 'exit-share', from: 'preventive', to: 'foster' },
    entriesToInstitution: { on: 'entries', state: 'institution' },
    entriesToFoster: { on: 'entries', state: 'foster' },
  },
  'follow-up': {
    stayInInstitution: { on: 'stay', state: 'institution' },
    stayInFoster: { on: 'stay', state: 'foster' },
    institutionToFoster: { on: 'exit-share', from: 'institution', to: 'foster' },
    institutionToPreventive: { on: 'exit-share', from: 'institution', to: 'preventive' },
  },
};

/** The lever of the planning library for a change of this size. */
export function planningLever(effect: EffectOn, change: number): PreventionLever {
  return { ...effect, change };
}

/** Kinds of support that an effect speaks of. */
export function kindsOf(effect: EffectOn): readonly SupportKind[] {
  return effect.on === 'exit-share' ? [effect.from, effect.to] : [effect.state];
}

/** Which number of the model an effect changes, as one word. */
export function numberOf(effect: EffectOn): string {
  return [effect.on, ...kindsOf(effect)].join(' ');
}
