import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("sqlite");

export const GET = respond;
