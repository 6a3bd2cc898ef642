const LAYER = 'layer';

const layerNow = (): unknown => (window.history.state as Record<string, unknown> | null)?.[LAYER];

/** Whether the present step of the history only holds a layer that lies over the page, and may be written over. */
export const isLayerStep = (): boolean => layerNow() !== undefined;

/**
 * Puts a layer over the page into the history, so that a step back closes it; in the frame of another page, whose
 * history is not ours, nothing.
 * @param onBack told when the reader steps back
 * @returns what takes it out again when the layer closes of itself
 */
export function layerStep(onBack: () => void): () => void {
  if (window.parent !== window) return () => undefined;
  const id = `${performance.now()}`;
  try {
    window.history.pushState({ [LAYER]: id }, '', window.location.href);
  } catch {
    return () => undefined;
  }
  const left = () => layerNow() !== id && onBack();
  window.addEventListener('popstate', left);
  return () => {
    window.removeEventListener('popstate', left);
    setTimeout(() => layerNow() === id && window.history.back());
  };
}
