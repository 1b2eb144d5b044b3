/** A4 in points, with room for two holes on the left and for a thumb at the foot. */
export const page = { width: 595.28, height: 841.89, left: 62, right: 56, top: 64, bottom: 68 };
export const textWidth = page.width - page.left - page.right;

/** Height of a line, as a share of its letters. */
export const leading = 1.35;

export type Weight = 'regular' | 'strong';

export interface TypeStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** All of them at least 7:1 on white, so that they outlive a bad copying machine. */
export const colours = {
  ink: '#1a1d21',
  quiet: '#4a5057',
  accent: '#0b4f6c',
  rule: '#9aa3ab',
  shade: '#eef2f4',
};

const ink = colours.ink;
export const styles = {
  title: { size: 19, weight: 'strong', colour: colours.accent },
  subtitle: { size: 11, weight: 'regular', colour: colours.quiet },
  heading1: { size: 14, weight: 'strong', colour: colours.accent },
  heading2: { size: 11.5, weight: 'strong', colour: ink },
  heading3: { size: 10, weight: 'strong', colour: ink },
  body: { size: 9.5, weight: 'regular', colour: ink },
  strong: { size: 9.5, weight: 'strong', colour: ink },
  caption: { size: 9, weight: 'strong', colour: ink },
  running: { size: 8, weight: 'regular', colour: colours.quiet },
} as const satisfies Record<string, TypeStyle>;

export const headingStyles: Readonly<Record<1 | 2 | 3, TypeStyle>> = {
  1: styles.heading1,
  2: styles.heading2,
  3: styles.heading3,
};
