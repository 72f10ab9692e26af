import type { Maker } from "../../exports/open/data-files.ts";
import { files } from "../_source.ts";

export const getStaticPaths = () =>
  Object.entries(files).map(([file, make]) => ({ params: { file }, props: { make } }));

export const GET = async ({ props }: { props: { make: Maker } }) => new Response((await props.make()) as BodyInit);
