/** Does something once the next frame is on screen: a timer alone may fire before the browser paints. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
