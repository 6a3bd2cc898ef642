/** The sum of the three parts of a grey halfway to white. */
const HALFWAY = 384;

/** Whether a light page is drawn dark all the same: by forced colours, or by a browser that darkens every page. */
export function isDarkened(): boolean {
  if (typeof document === 'undefined') return false;
  const probe = document.createElement('i');
  probe.style.cssText = 'display:none;color-scheme:only light;background-color:Canvas';
  document.body.append(probe);
  const parts = getComputedStyle(probe).backgroundColor.match(/[\d.]+/g) ?? [];
  probe.remove();
  return parts.length >= 3 && parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) < HALFWAY;
}
