import { type Browser, chromium } from 'playwright-core';
import { QUIET_FLAGS, requireBrowser } from '../../scripts/findBrowser.mjs';

/** Starts the machine's Chromium, Chrome or Edge, headless; the sandbox is left out where it cannot run. */
export async function launchBrowser(): Promise<Browser> {
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: requireBrowser(),
      headless: true,
      chromiumSandbox,
      args: QUIET_FLAGS,
    });
  if (process.platform === 'linux' && process.getuid?.() === 0) return launch(false);
  return launch(true).catch(() => launch(false));
}
