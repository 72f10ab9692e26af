import { afterEach, expect, test, vi } from "vitest";
import { fetchAll } from "../../../src/features/query/fetch-all.ts";

afterEach(() => vi.unstubAllGlobals());
const serve = (files: Record<string, string>) =>
  vi.stubGlobal("fetch", async (address: string) =>
    address in files ? new Response(files[address]) : new Response("", { status: 404 }),
  );

test("fetchAll(addresses, progress) gives each file whole, and tells how much of all has come", async () => {
  serve({ "/a": "abc", "/b": "defgh" });
  const told: number[] = [];
  const found = await fetchAll(["/a", "/b"], (bytes) => told.push(bytes));
  expect(found.map((each) => new TextDecoder().decode(each))).toEqual(["abc", "defgh"]);
  expect(told.at(-1)).toBe(8);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("fetchAll(addresses, progress) fails where a file is not there", async () => {
  serve({ "/a": "abc" });
  await expect(fetchAll(["/a", "/b"], () => {})).rejects.toThrow("not there: /b");
});
