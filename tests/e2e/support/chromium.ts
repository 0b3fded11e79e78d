import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from '../../support/present'

/** A browser without a window that opens no connection of its own. */
export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Chromium is not installed.')
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      // What has no window needs no GPU that is made up by the processor.
      '--disable-gpu-compositing',
      '--disable-software-rasterizer',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

let shared: Promise<Browser> | undefined

/**
 * The browser of this process, for one test file after the other: to start one costs seconds of a core. It
 * ends with the process; what a file opened in it ends by `leaveChromium`.
 */
export async function sharedChromium(): Promise<Browser> {
  const found = await shared
  if (!found?.isConnected()) shared = launchChromium()
  return shared ?? launchChromium()
}

/** Closes every window, so that the next test file finds none, and nothing that was kept in one. */
export async function leaveChromium(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
}
