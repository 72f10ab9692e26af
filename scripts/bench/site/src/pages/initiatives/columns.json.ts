export { GET } from "../../../../../../src/pages/initiatives/columns.json.ts";
