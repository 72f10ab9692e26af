import type { BarGroup } from "./bars/bars.layout.ts";
import type { Bullets } from "./bullets/bullets.layout.ts";
import type { DotGroup } from "./dots/dots.layout.ts";
import type { Flow } from "./flow/flow.layout.ts";
import type { Grid } from "./grid/grid.layout.ts";
import type { RegionMap } from "./map/map.layout.ts";
import type { Variant } from "./measure/variant.ts";
import type { Panel } from "./panels/panels.layout.ts";
import type { Ranking } from "./ranking/ranking.layout.ts";
import type { Spans } from "./spans/spans.layout.ts";
import type { Units } from "./units/units.layout.ts";
import type { Waterfall } from "./waterfall/waterfall.layout.ts";

/** What a chart draws: the kind names a component of this folder, the rest are its props. */
export type Drawing =
  | { kind: "bars"; groups: readonly BarGroup[] }
  | ({ kind: "grid" } & Grid)
  | { kind: "dots"; groups: readonly DotGroup[] }
  | { kind: "panels"; panels: readonly Panel[] }
  | ({ kind: "bullets" } & Bullets)
  | ({ kind: "map" } & RegionMap)
  | ({ kind: "ranking" } & Ranking)
  | ({ kind: "spans" } & Spans)
  | ({ kind: "flow" } & Flow)
  | ({ kind: "waterfall" } & Waterfall)
  | ({ kind: "units" } & Units);

/** The props of a drawing's component: its own, and those that every drawing gets. */
export type DrawingProps<Own> = Own & {
  /** Unique on the page; the ids inside the drawing begin with it. */
  id: string;
  /** Accessible name; the table beside the drawing holds the same numbers. */
  title: string;
  variant: Variant;
  /** Whether it is drawn into a file, where nothing can be chosen; default false. */
  isFile?: boolean;
};
