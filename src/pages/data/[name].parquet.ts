import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("parquet");

export const GET = respond;
