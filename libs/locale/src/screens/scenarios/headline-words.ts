import type { Topic } from '../../texts/topic.ts';

/** Sentences that Scenarier and its figures open with. */
export const scenarioHeadlines = {
  'gives.when': {
    da: '{span, select, whole {over hele perioden} other {i {year}}}',
    en: '{span, select, whole {over the whole period} other {in {year}}}',
  },
  'gives.less': {
    da: '{name} giver {amount} mindre end basis {when} – {outcome}: {scenario} mod {base}.',
    en: '{name} gives {amount} less than the base {when} – {outcome}: {scenario} against {base}.',
  },
  'gives.more': {
    da: '{name} giver {amount} mere end basis {when} – {outcome}: {scenario} mod {base}.',
    en: '{name} gives {amount} more than the base {when} – {outcome}: {scenario} against {base}.',
  },
  'gives.unmet-places.less': {
    da: '{name} giver {size} færre manglende pladser {when} end basis: {scenario} mod {base}.',
    en: '{name} gives {size} fewer missing places {when} than the base: {scenario} against {base}.',
  },
  'gives.unmet-places.more': {
    da: '{name} giver {size} flere manglende pladser {when} end basis: {scenario} mod {base}.',
    en: '{name} gives {size} more missing places {when} than the base: {scenario} against {base}.',
  },
  'gives.places-needed.less': {
    da: '{name} giver brug for {size} færre pladser {when} end basis: {scenario} mod {base}.',
    en: '{name} gives need of {size} fewer places {when} than the base: {scenario} against {base}.',
  },
  'gives.places-needed.more': {
    da: '{name} giver brug for {size} flere pladser {when} end basis: {scenario} mod {base}.',
    en: '{name} gives need of {size} more places {when} than the base: {scenario} against {base}.',
  },
  'gives.net-present-value.less': {
    da: '{name} giver en nutidsværdi på {scenario} {when}: {amount} mindre end basis.',
    en: '{name} gives a net present value of {scenario} {when}: {amount} less than the base.',
  },
  'gives.net-present-value.more': {
    da: '{name} giver en nutidsværdi på {scenario} {when}: {amount} mere end basis.',
    en: '{name} gives a net present value of {scenario} {when}: {amount} more than the base.',
  },
  'gives.largest-change.more': {
    da: '{name} giver en ændring på {scenario} for den deltager, det betyder mest for, {when}.',
    en: '{name} gives a change of {scenario} for the participant it means most to, {when}.',
  },
  'gives.mean-km.less': {
    da: '{name} giver i gennemsnit {amount} kortere vej end basis: {scenario} mod {base}.',
    en: '{name} gives journeys {amount} shorter on average than the base: {scenario} against {base}.',
  },
  'gives.mean-km.more': {
    da: '{name} giver i gennemsnit {amount} længere vej end basis: {scenario} mod {base}.',
    en: '{name} gives journeys {amount} longer on average than the base: {scenario} against {base}.',
  },
  'gives.unchanged': {
    da: '{name} giver stort set det samme som basis {when} – {outcome}: {scenario}.',
    en: '{name} gives much the same as the base {when} – {outcome}: {scenario}.',
  },
  'gives.uncertain': {
    da: '{name} giver ingen sikker ændring {when} – {outcome}: {difference} i forhold til basis.',
    en: '{name} gives no certain change {when} – {outcome}: {difference} against the base.',
  },
  'gives.nothing': { da: '{name} er ikke beregnet endnu.', en: '{name} has not been calculated yet.' },
  'gives.what': { da: '{outcome} i {name}', en: '{outcome} in {name}' },
  'gives.extent': {
    da: '{n, plural, =1 {Ét resultat} other {{n, number} resultater}} med basis, scenarie og forskel.',
    en: '{n, plural, =1 {One outcome} other {{n, number} outcomes}} with base, scenario and difference.',
  },
  'listed.none': { da: 'Der er ingen scenarier at vise.', en: 'There are no scenarios to show.' },
  'listed.some': {
    da: '{n, plural, =1 {Der er ét scenarie} other {Der er {n, number} scenarier}} at vælge imellem{decided, plural, =0 {} =1 {; ét er besluttet} other {; # er besluttet}}.',
    en: '{n, plural, =1 {There is one scenario} other {There are {n, number} scenarios}} to choose between{decided, plural, =0 {} =1 {; one is decided} other {; # are decided}}.',
  },
  'listed.newer': {
    da: '{n, plural, =1 {Ét af dem bygger på ældre tal end de nyeste} other {# af dem bygger på ældre tal end de nyeste}}.',
    en: '{n, plural, =1 {One of them rests on older figures than the newest} other {# of them rest on older figures than the newest}}.',
  },
  'bridge.extent': {
    da: '{outcome}: fra basis til scenarie, en ændring ad gangen.',
    en: '{outcome}: from base to scenario, one change at a time.',
  },
  'bridge.main': {
    da: '{outcome}: {change} svarer til størstedelen af forskellen, {alone} af {total}.',
    en: '{outcome}: {change} corresponds to most of the difference, {alone} of {total}.',
  },
  'bridge.single': {
    da: '{outcome}: fra {base} til {scenario}, en forskel på {total}.',
    en: '{outcome}: from {base} to {scenario}, a difference of {total}.',
  },
  'bridge.interaction': {
    da: '{amount} kommer først, når ændringerne virker sammen.',
    en: '{amount} comes only when the changes act together.',
  },
  'bridge.unknown': { da: 'Forskellen i {outcome}', en: 'The difference in {outcome}' },
  'sideBySide.extent': {
    da: '{n, plural, other {{n, number} scenarier}} ved siden af hinanden.',
    en: '{n, plural, other {{n, number} scenarios}} side by side.',
  },
  'sideBySide.best': {
    da: '{name} ligger {best, select, less {lavest} other {højest}} {when} – {outcome}: {amount}.',
    en: '{name} is {best, select, less {lowest} other {highest}} {when} – {outcome}: {amount}.',
  },
  'sideBySide.next': { da: '{name}: {amount}.', en: '{name}: {amount}.' },
  'sideBySide.same': {
    da: 'Scenarierne giver stort set det samme {when} – {outcome}: {amount}.',
    en: 'The scenarios give much the same {when} – {outcome}: {amount}.',
  },
  'sideBySide.unknown': {
    da: 'Scenarierne kan ikke sammenlignes på {outcome}: mindst ét tal mangler.',
    en: 'The scenarios cannot be compared on {outcome}: at least one figure is missing.',
  },
} as const satisfies Topic;
