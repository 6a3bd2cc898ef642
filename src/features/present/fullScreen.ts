import { useEffect } from 'react';

/** Asks for the whole screen; where that is not allowed, the window is filled. */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}

/** Tells when the reader leaves the full screen in the browser's own way, as by Escape. */
export function useFullScreenLeft(onLeave: () => void): void {
  useEffect(() => {
    const changed = () => document.fullscreenElement === null && onLeave();
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [onLeave]);
}
