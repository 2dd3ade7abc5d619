import { isArrow } from './graph-walk.js'

/**
 * The graph by keyboard: arrows walk, Enter opens, + and - zoom, 0 shows all, Escape lets go. Keys with a modifier stay the browser's.
 * @param {import('./graph-view.js').GraphView} view @param {HTMLElement} canvas
 */
export function bindKeys(view, canvas) {
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    if (isArrow(key)) view.walk(key)
    else if (key === 'Enter') view.open()
    else if (key === '+' || key === '=') view.zoom('in')
    else if (key === '-') view.zoom('out')
    else if (key === '0') view.zoom('all')
    else if (key === 'Escape') view.letGo()
    else return
    event.preventDefault()
  })
}
