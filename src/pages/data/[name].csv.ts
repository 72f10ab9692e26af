import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("csv");

export const GET = respond;
