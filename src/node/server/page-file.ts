import { createHash } from "node:crypto";

const inline = /<(script|style)>([\s\S]*?)<\/\1>/g;

/** The page with the header that lets it run its own code, speak to its own server, and nothing else. */
export function pageHeaders(html: string): Record<string, string> {
  const hashes = { script: [] as string[], style: [] as string[] };
  for (const [, name, text] of html.matchAll(inline)) {
    const hash = createHash("sha256")
      .update(text ?? "")
      .digest("base64");
    hashes[name === "script" ? "script" : "style"].push(`'sha256-${hash}'`);
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.script.join(" ") || "'none'"}`,
    `style-src ${hashes.style.join(" ") || "'none'"}`,
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { "content-type": "text/html; charset=utf-8", "content-security-policy": policy.join("; ") };
}
