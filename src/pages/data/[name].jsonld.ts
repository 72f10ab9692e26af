import { pathsOf, respond } from "./_files.ts";

export const getStaticPaths = () => pathsOf("jsonld");

export const GET = respond;
