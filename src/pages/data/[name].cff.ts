import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("cff");

export const GET = respond;
