import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("xlsx");

export const GET = respond;
