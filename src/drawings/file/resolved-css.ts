/**
 * The drawings' rules with every variable replaced by its light value, for files that stand alone: programs that know
 * neither variables nor themes draw them too. A rule that depends on the hue becomes one rule a hue of the palette; of the
 * many further hues only those that `markup` uses.
 */
export function resolvedCss(drawing: string, tokens: string, markup = ""): string {
  const [root = ""] = /:root\s*\{[^}]*\}/.exec(withoutComments(tokens)) ?? [];
  const values = new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
      name,
      /^light-dark\(([^,]+),/.exec(value)?.[1]?.trim() ?? value.trim(),
    ]),
  );
  const used = new Set([...markup.matchAll(/data-hue="(\d+)"/g)].map(([, hue]) => `--hue-${hue}`));
  const hues = [...values].filter(([name]) => /^--hue-[0-7]$/.test(name) || used.has(name));
  const resolve = (text: string) =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`unknown token: ${name}`);
      return value;
    });
  return [...withoutComments(drawing).matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selector = "", body = ""]) => {
      const tidy = body.replace(/\s+/g, " ").trim();
      if (!tidy.includes("var(--hue)")) return `${selector.trim()}{${resolve(tidy)}}`;
      return hues.map(([name, value]) => {
        const hued = tidy.replaceAll("var(--hue)", value);
        return `${selector.trim()}[data-hue="${name.slice("--hue-".length)}"]{${resolve(hued)}}`;
      });
    })
    .join("\n");
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}
