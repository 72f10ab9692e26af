import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("json");

export const GET = respond;
