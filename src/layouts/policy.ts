// What a page may load: only what this site serves. Nothing stands inline; the dev server needs inline scripts of its own.
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
