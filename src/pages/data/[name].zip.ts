import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("zip");

export const GET = respond;
