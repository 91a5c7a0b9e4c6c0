/**
 * Runs in the page: what keeps a person from using it by keyboard, by screen reader or with weak eyes. Looks at what is
 * visible now; answers one line a fault.
 */
export function audit(): string[] {
  const faults: string[] = [];
  const all = [...document.querySelectorAll<HTMLElement>("body *")];
  const isVisible = (one: HTMLElement): boolean => one.getClientRects().length > 0;
  const say = (one: Element, fault: string): void => {
    faults.push(`${one.tagName.toLowerCase()}#${one.id} “${one.textContent.trim().slice(0, 30)}”: ${fault}`);
  };
  const textOf = (ids: string | null): string =>
    (ids ?? "")
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ")
      .trim();
  const nameOf = (one: HTMLElement): string => {
    const labels = "labels" in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
    const label = labels.map((found) => found.textContent).join(" ");
    const own = one.matches("input, select, textarea") ? "" : one.textContent;
    return [textOf(one.getAttribute("aria-labelledby")), one.getAttribute("aria-label") ?? "", label, own]
      .join(" ")
      .trim();
  };

  // Names, references, ids.
  for (const one of all.filter((found) =>
    found.matches("button, a, input, select, textarea, [role], fieldset, summary"),
  )) {
    if (!isVisible(one)) continue;
    const isStatus = one.matches("[role=status], [role=alert]");
    const name = one.matches("fieldset") ? (one.querySelector("legend")?.textContent ?? "") : nameOf(one);
    if (!isStatus && name === "") say(one, "has no name");
  }
  for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
    document.querySelectorAll(`[${name}]`).forEach((one) => {
      for (const id of (one.getAttribute(name) ?? "").split(/\s+/)) {
        if (document.getElementById(id) === null) say(one, `${name} names nothing: ${id}`);
      }
    });
  }
  const ids = all.map(({ id }) => id).filter((id) => id !== "");
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) faults.push(`id twice: ${id}`);

  // Landmarks, headings, language.
  if (document.documentElement.lang !== "th") faults.push("the language is not said to be Thai");
  if (document.querySelectorAll("main").length !== 1) faults.push("not one main part");
  const levels = all
    .filter((one) => /^H[1-6]$/.test(one.tagName) && isVisible(one))
    .map((one) => Number(one.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) faults.push("not one h1");
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) faults.push(`a heading jumps to level ${level}`);
  });
  document.querySelectorAll("[tabindex]").forEach((one) => {
    if (Number(one.getAttribute("tabindex")) > 0) say(one, "a tabindex above 0 breaks the order");
  });

  // Contrast, computed: text against the nearest ground that is not transparent.
  const parse = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = parse(color).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (one: HTMLElement | null): string => {
    if (one === null) return "rgb(255, 255, 255)";
    const color = getComputedStyle(one).backgroundColor;
    return parse(color)[3] === 0 ? groundOf(one.parentElement) : color;
  };
  const ratio = (a: string, b: string): number => {
    const [x, y] = [light(a), light(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  for (const one of all.filter(isVisible)) {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
    const found = ratio(getComputedStyle(one).color, groundOf(one));
    if ((hasText || one.matches("input, select, textarea")) && found < 4.5) say(one, `contrast ${found.toFixed(2)}`);
  }

  // Size and sideways scrolling.
  for (const one of all.filter((found) => found.matches("button, a.button, input, select, textarea, summary"))) {
    const { width, height } = one.getBoundingClientRect();
    const isSmall = one.matches("[type=radio], [type=checkbox]") ? width < 16 : Math.min(width, height) < 24;
    if (isVisible(one) && isSmall) say(one, `too small to hit: ${width.toFixed(0)} x ${height.toFixed(0)}`);
  }
  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (overflow > 0) faults.push(`scrolls sideways by ${overflow} px`);
  return faults;
}

/** Runs in the page: the outline of what has the focus, "" where none is to be seen. */
export function focusLook(): string {
  const now = document.activeElement;
  if (now === null || now === document.body) return "body";
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(now);
  return outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? "" : `${outlineWidth} ${outlineColor}`;
}
