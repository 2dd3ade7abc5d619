/** What a picture is painted in, by day and by night. */
export interface Palette {
  readonly ground: string
  readonly ink: string
  readonly line: string
  readonly quiet: string
  /** One each for the largest communities. */
  readonly communities: readonly string[]
}

/**
 * Every colour stands out from its ground by 3:1 at least, as WCAG 2.2 (1.4.11) asks of graphics, and the ink by 4.5:1. The communities' hues are
 * those of Okabe and Ito (2008), which people of all kinds of colour vision tell apart, darkened and lightened to that contrast.
 */
export const LIGHT: Palette = {
  ground: '#ffffff',
  ink: '#1f2328',
  line: '#7d8590',
  quiet: '#6e7781',
  communities: ['#0072b2', '#c14b00', '#00795a', '#a3478a', '#7a5c00', '#00708a', '#b02a5b', '#5a55b5'],
}

export const DARK: Palette = {
  ground: '#0d1117',
  ink: '#e6edf3',
  line: '#7d8590',
  quiet: '#9aa5b1',
  communities: ['#56a8e9', '#ff9f4a', '#3fcf9b', '#e39bd0', '#e3c04d', '#56d4dd', '#ff8fb5', '#aca7ff'],
}
