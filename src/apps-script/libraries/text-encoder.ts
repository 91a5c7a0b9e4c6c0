/**
 * What libraries ask a browser for and Apps Script does not have: letters as bytes of UTF-8. The build puts it where they
 * name it (`inject` in src/build/add-in-bundle.mjs). A half of a pair of letters becomes U+FFFD, as the standard says.
 */
class TextEncoder {
  encode(text = ""): Uint8Array {
    const whole = Array.from(text, (letter) => (/^[\ud800-\udfff]$/.test(letter) ? "\ufffd" : letter)).join("");
    const bytes = encodeURIComponent(whole).match(/%..|./g) ?? [];
    return Uint8Array.from(bytes, (byte) => (byte.length === 1 ? byte.charCodeAt(0) : parseInt(byte.slice(1), 16)));
  }
}

export { TextEncoder };
