import { apiFiles } from "../../../exports/api/api-files.ts";
import type { Maker } from "../../../exports/open/data-files.ts";
import { source } from "../../_source.ts";

export const getStaticPaths = () =>
  Object.entries(apiFiles(source)).map(([path, make]) => ({
    params: { file: path.replace(/\.json$/, "") },
    props: { make },
  }));

export const GET = async ({ props }: { props: { make: Maker } }) => new Response((await props.make()) as BodyInit);
