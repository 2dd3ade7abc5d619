/** The colours of the graph by the reader's scheme, and how sigma writes names in them. */

/** @typedef {import('./graph.js').Palette} Palette */

const DARK = matchMedia('(prefers-color-scheme: dark)')

/** @param {{ light: Palette, dark: Palette }} palettes */
export function paletteOf(palettes) {
  return DARK.matches ? palettes.dark : palettes.light
}

/** @param {() => void} changed */
export function onScheme(changed) {
  DARK.addEventListener('change', changed)
}

/**
 * A colour mixed into another, opaque, since thousands of transparent lines would add up to none of the two: `share` 1 is all of the first.
 * @param {string} colour @param {string} ground @param {number} share
 */
export function mixed(colour, ground, share) {
  const [a, b] = [colour, ground].map((hex) => Number.parseInt(hex.slice(1), 16))
  const channels = [16, 8, 0].map((shift) => {
    const [one, other] = [a, b].map((rgb) => ((rgb ?? 0) >> shift) & 255)
    return Math.round((one ?? 0) * share + (other ?? 0) * (1 - share))
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/**
 * Writes a name beside its node with an edge of the ground's colour, so that it is read over lines.
 * @param {() => Palette} palette
 * @returns {import('sigma/rendering').NodeLabelDrawingFunction}
 */
export function nameWriter(palette) {
  return (context, data, { labelSize, labelFont, labelWeight }) => {
    if (typeof data.label !== 'string') return
    const { ground, ink } = palette()
    const [x, y] = [data.x + data.size + 4, data.y + labelSize / 3]
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = ground
    context.strokeText(data.label, x, y)
    context.fillStyle = ink
    context.fillText(data.label, x, y)
  }
}

/**
 * A node that is pointed at or walked to: a ring around it, and its name.
 * @param {() => Palette} palette
 * @returns {import('sigma/rendering').NodeHoverDrawingFunction}
 */
export function ringDrawer(palette) {
  const write = nameWriter(palette)
  return (context, data, settings) => {
    context.beginPath()
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI)
    context.lineWidth = 2
    context.strokeStyle = palette().ink
    context.stroke()
    write(context, data, settings)
  }
}
