import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";
import { type Citing, citingRows } from "./citing-rows.ts";

type Location = Rows<"locations">;

/** A location of the report with how deep it lies in its contents, 0 for the top. */
export interface OutlinedLocation {
  location: Location;
  depth: number;
}

/** Every location of the report in its order, with its depth. */
export function outline(dataset: Dataset): OutlinedLocation[] {
  return dataset.locations.map((location) => ({ location, depth: ancestors(dataset, location).length }));
}

/** The locations that hold a location, from the outermost down to the nearest. */
export function ancestors(dataset: Dataset, { parent_id }: Location): Location[] {
  if (parent_id === null) return [];
  const parent = byId(dataset.locations, "location")(parent_id);
  return [...ancestors(dataset, parent), parent];
}

/** How many rows of the dataset rest on a location or endnote. */
export function rowsAt(dataset: Dataset, sourceId: string): number {
  return citingRows(dataset, sourceId).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A location at the top of the report's contents, with those within it and the rows that rest on any of them. */
export interface Chapter {
  location: Location;
  /** Everything within it, however deep, in the report's order; its depth counts from 1. */
  within: OutlinedLocation[];
  /** Each row once. */
  rowCount: number;
}

/** The contents of the report, chapter by chapter. */
export function chapters(dataset: Dataset): Chapter[] {
  const all = outline(dataset);
  return all
    .filter(({ depth }) => depth === 0)
    .map(({ location }) => {
      const within = all.filter((each) => ancestors(dataset, each.location)[0] === location);
      const rows = [location, ...within.map((each) => each.location)].flatMap(({ id }) => citingRows(dataset, id));
      return { location, within, rowCount: new Set(rows.flatMap((each) => each.rows)).size };
    });
}

/** All that the dataset holds on one location of the report. */
export interface LocationFile {
  path: Location[];
  parts: Location[];
  citing: Citing[];
  rowCount: number;
  swot: Rows<"swot_items">[];
  stakeholders: Rows<"stakeholders">[];
  /** Endnotes whose marker stands there. */
  notes: Rows<"endnotes">[];
  previous: Location | undefined;
  next: Location | undefined;
}

/** What a location of the report holds: its parts, the rows that rest on it, the endnotes cited there, its neighbours. */
export function locationFile(dataset: Dataset, location: Location): LocationFile {
  const at = dataset.locations.indexOf(location);
  const rests = ({ source_ids }: { source_ids: readonly string[] }) => source_ids.includes(location.id);
  return {
    path: ancestors(dataset, location),
    parts: dataset.locations.filter(({ parent_id }) => parent_id === location.id),
    citing: citingRows(dataset, location.id),
    rowCount: rowsAt(dataset, location.id),
    swot: dataset.swot_items.filter(rests),
    stakeholders: dataset.stakeholders.filter(rests),
    notes: dataset.endnotes.filter(({ cited_in_ids }) => cited_in_ids.includes(location.id)),
    previous: dataset.locations[at - 1],
    next: dataset.locations[at + 1],
  };
}
