import type { Dataset } from "../../dataset/dataset.ts";

/** The same function, computed once a dataset: for what many pages ask of the whole. */
export function perDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, { value: T }>();
  return (dataset) => {
    const found = known.get(dataset) ?? { value: compute(dataset) };
    known.set(dataset, found);
    return found.value;
  };
}
