const scale = 2;

/** The SVG file at an address as a PNG of twice its size. Rejects where the file or the picture cannot be had. */
export async function pngOf(address: string): Promise<Blob> {
  const [svg, fonts] = await Promise.all([textOf(address), fontFaces()]);
  const text = svg.replace("<style>", `<style>${fonts}`);
  const source = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("empty picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(source);
  }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`unreachable picture: ${address}`);
  return response.text();
}

/** The page's own fonts as rules that carry them whole: a picture drawn from a file cannot ask for any. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((styles) => [...styles.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = rules.map(async ({ cssText, parentStyleSheet }) => {
    const [whole, path = ""] = /url\("?([^")]+)"?\)/.exec(cssText) ?? [];
    if (!whole) return "";
    const blob = await (await fetch(new URL(path, parentStyleSheet?.href ?? location.href))).blob();
    return cssText.replace(whole, `url("${await dataUrl(blob)}")`);
  });
  return (await Promise.all(faces)).join("");
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
