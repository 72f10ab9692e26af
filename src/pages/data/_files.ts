import type { Maker } from "../../exports/open/data-files.ts";
import { files } from "../_source.ts";

/** The paths of the files with an ending, for `getStaticPaths`: each page file bears its own, by which servers know it. */
export function pathsOf(ending: string): { params: { name: string }; props: { make: Maker } }[] {
  return Object.entries(files).flatMap(([file, make]) => {
    const [name = "", own] = file.split(".");
    return own === ending ? [{ params: { name }, props: { make } }] : [];
  });
}

/** Such a file. */
export async function respond({ props }: { props: { make: Maker } }): Promise<Response> {
  return new Response((await props.make()) as BodyInit);
}
