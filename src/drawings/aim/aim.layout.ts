import { round } from "../measure/axis.ts";

/** A rank or other value of which less is better, in a year, as it is labelled. */
export interface AimPoint {
  year: number;
  value: number;
  label: string;
}

/** A point with its position in pixels, and where its two labels stand. */
export interface PositionedAim extends AimPoint {
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  yearX: number;
  /** Whether it is the first, the last or the aim: the others have dots alone. */
  isLabelled: boolean;
}

export interface PositionedAims {
  width: number;
  height: number;
  yearY: number;
  observed: PositionedAim[];
  aim: PositionedAim;
}

const size = { width: 300, height: 100, left: 6, right: 100, top: 20, bottom: 54, apart: 44 };

/**
 * Positions for what was observed, joined by a line, and what was aimed at, apart from it: years from left to right, the
 * best value on top. Labels stand above what rises above its neighbour and below what does not, the aim's beside it.
 */
export function layoutAim(observed: readonly AimPoint[], aim: AimPoint): PositionedAims {
  const all = [...observed, aim];
  const years = all.map(({ year }) => year);
  const values = all.map(({ value }) => value);
  const scale = (value: number, all: readonly number[], from: number, to: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return round(most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from));
  };
  const last = observed.length - 1;
  const inTime = all.map(({ year }) => scale(year, years, size.left, size.width - size.right));
  const [first = 0, lastHeld = 0, end = 0] = [inTime[0], inTime[last], inTime[last + 1]];
  const isCrowded = (last > 0 && lastHeld - first < size.apart) || end - lastHeld < size.apart;
  const inOrder = all.map((_, index) => scale(index, [0, all.length - 1], size.left, size.width - size.right));
  const at = (point: AimPoint, index: number) => ({
    ...point,
    // The first and the last label are far enough apart, whatever the years.
    x: (isCrowded ? inOrder : inTime)[index] ?? 0,
    y: scale(point.value, values, size.top, size.bottom),
  });
  const positioned = observed.map((point, index) => {
    const here = at(point, index);
    const before = observed[index - 1];
    const isWorse = before !== undefined && before.value < point.value;
    return {
      ...here,
      isLabelled: index === 0 || index === last,
      labelX: isWorse ? here.x + 4 : here.x - 6,
      labelY: isWorse ? here.y + 18 : here.y - 9,
      yearX: here.x - 6,
    };
  });
  const aimed = at(aim, all.length - 1);
  return {
    width: size.width,
    height: size.height,
    yearY: size.height - 6,
    observed: positioned,
    aim: { ...aimed, isLabelled: true, labelX: aimed.x + 11, labelY: aimed.y + 5, yearX: aimed.x - 12 },
  };
}
