import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("md");

export const GET = respond;
