import { expect, test } from "vitest";
import { unzipped, zipped } from "../../../src/exports/open/archive.ts";

test("zipped(files) keeps the files, their order and no moment", () => {
  const archive = zipped({ "b.txt": "é\n", "a/c.bin": new Uint8Array([0, 255]) });
  const files = unzipped(archive);
  expect(Object.keys(files)).toEqual(["b.txt", "a/c.bin"]);
  expect(new TextDecoder().decode(files["b.txt"])).toBe("é\n");
  expect([...(files["a/c.bin"] ?? [])]).toEqual([0, 255]);
  // Date and time of an entry, as MS-DOS writes them: the first day of 1980, midnight.
  expect(new DataView(archive.buffer, archive.byteOffset).getUint32(10, true)).toBe(0x0021_0000);
});
