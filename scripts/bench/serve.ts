import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves a folder compressed, as a static host does; each file is compressed once and kept. */
export async function serve(folder: string): Promise<{ origin: string; server: Server }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    let path = join(folder, decodeURIComponent(pathname));
    if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    const isPacked = extname(path) === ".woff2";
    const body = kept.get(path) ?? (isPacked ? readFileSync(path) : gzipSync(readFileSync(path), { level: 9 }));
    kept.set(path, body);
    response
      .writeHead(200, {
        "content-type": types[extname(path)] ?? "application/octet-stream",
        "content-length": body.length,
        ...(!isPacked && { "content-encoding": "gzip" }),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`no port: ${address}`);
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
