/** What lies beside the page on a web server: src/build/hosted.mjs writes it under these names. */
const manifestFile = "ita.webmanifest";
const workerFile = "ita-sw.js";

/**
 * Lets a browser install the page and open it without a network, where a web server gives it out. Opened from the disk
 * it does nothing: such a page is at hand anyway, and browsers register no worker for it. A server that has the page
 * alone, and not what lies beside it, leaves the page as it is.
 */
export function offerInstallation(): void {
  if (!/^https?:$/.test(location.protocol)) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = manifestFile;
  document.head.append(link);
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(workerFile).catch(() => undefined);
}
