// What a page may load: only what this site serves. Nothing stands inline; the dev server needs inline scripts of its own.
const allowed = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'`;

export const policy = allowed("'self'");

/** The same for a page that runs WebAssembly, which is nobody's but this site's either. */
export const policyWithWasm = allowed("'self' 'wasm-unsafe-eval'");
