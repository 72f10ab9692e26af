import { versions } from "../_source.ts";

export const getStaticPaths = () =>
  versions.map(({ version, archive }) => ({ params: { version }, props: { archive } }));

export const GET = ({ props }: { props: { archive: Uint8Array } }) => new Response(props.archive as BodyInit);
