import type { Rows } from "../../schema/tables.ts";

type Beneficiary = Rows<"beneficiaries">;

/** A group of beneficiaries with every wider group that holds it. */
export interface Group {
  id: string;
  label: string;
  isAll: boolean;
  kind: Beneficiary["kind"];
  /** From the next wider to the widest. */
  broader_ids: string[];
}

/** Every group of the vocabulary, in its order. */
export function groupsOf(beneficiaries: readonly Beneficiary[]): Group[] {
  return beneficiaries.map(({ id, label, is_all, kind }) => ({
    id,
    label,
    isAll: is_all,
    kind,
    broader_ids: closure(id, beneficiaries),
  }));
}

function closure(id: string, beneficiaries: readonly Beneficiary[]): string[] {
  const found: string[] = [];
  for (let next = [id]; next.length > 0; ) {
    next = beneficiaries
      .filter((each) => next.includes(each.id))
      .flatMap(({ broader_ids }) => broader_ids)
      .filter((each) => each !== id && !found.includes(each));
    found.push(...new Set(next));
  }
  return found;
}

/** The groups that a reader can choose from: those that rules name, and those within them; never the term for all. */
export function choosableGroups(rules: readonly { beneficiary_ids: readonly string[] }[], groups: readonly Group[]) {
  const named = new Set(rules.flatMap(({ beneficiary_ids }) => beneficiary_ids));
  return groups.filter(
    ({ id, isAll, broader_ids }) => !isAll && (named.has(id) || broader_ids.some((broader) => named.has(broader))),
  );
}

/**
 * How a rule stands to a reader: whether its groups hold the reader's (`fits`), could hold it (`may`), or leave it out
 * though the scheme is meant for it (`through`); undefined where it does not fit. `ids` are the groups that decide.
 */
export type Eligibility =
  | { verdict: "fits"; reason: "named" | "within" | "open"; ids: string[] }
  | { verdict: "may"; reason: "if" | "unsaid" | "companies"; ids: string[] }
  | { verdict: "through"; reason: "others"; ids: string[] };

/** Asks one rule about one group. */
export function eligibility(
  rule: { beneficiary_ids: readonly string[]; target_ids: readonly string[] },
  reader: Group,
  groups: ReadonlyMap<string, Group>,
): Eligibility | undefined {
  const open = rule.beneficiary_ids.flatMap((id) => groups.get(id) ?? []);
  if (open.length === 0) return { verdict: "may", reason: "unsaid", ids: [] };
  const all = open.find(({ isAll }) => isAll);
  // "All" stands for companies of every size: whether it covers people or other bodies is not said.
  if (all) {
    const isCompany = reader.kind === null || reader.kind === "size" || reader.kind === "trait";
    return isCompany
      ? { verdict: "fits", reason: "open", ids: [all.id] }
      : { verdict: "may", reason: "companies", ids: [all.id] };
  }
  if (open.some(({ id }) => id === reader.id)) return { verdict: "fits", reason: "named", ids: [reader.id] };
  const within = open.filter(({ id }) => reader.broader_ids.includes(id));
  if (within.length > 0) return { verdict: "fits", reason: "within", ids: within.map(({ id }) => id) };
  // What is for companies of one size is for none of another, whatever else they are.
  const isOtherSize = !sizesCanAgree(reader, open, groups);
  const overlapping = open.filter(
    (group) => canOverlap(reader, group, groups) && !(isOtherSize && group.kind === "trait"),
  );
  if (overlapping.length > 0) return { verdict: "may", reason: "if", ids: overlapping.map(({ id }) => id) };
  const isTarget = rule.target_ids.some((id) => id === reader.id || reader.broader_ids.includes(id));
  return isTarget ? { verdict: "through", reason: "others", ids: open.map(({ id }) => id) } : undefined;
}

/** Whether one can belong to both groups, neither of which holds the reader's group already. */
function canOverlap(reader: Group, other: Group, groups: ReadonlyMap<string, Group>): boolean {
  if (other.broader_ids.includes(reader.id)) return true;
  if (reader.kind === "role" || other.kind === "role") return true;
  const areCompanies = [reader, other].every(({ kind }) => kind === "size" || kind === "trait");
  return areCompanies && sizesAgree(smallestSize(reader, groups), smallestSize(other, groups));
}

/** The narrowest size that a group implies; undefined for a trait that any size may have. */
function smallestSize(group: Group, groups: ReadonlyMap<string, Group>): Group | undefined {
  if (group.kind === "size") return group;
  return group.broader_ids.flatMap((id) => groups.get(id) ?? []).find(({ kind }) => kind === "size");
}

/** Whether some size that a rule speaks of agrees with the reader's; also where either says nothing of size. */
function sizesCanAgree(reader: Group, open: readonly Group[], groups: ReadonlyMap<string, Group>): boolean {
  const sizes = open.flatMap((group) => smallestSize(group, groups) ?? []);
  return sizes.length === 0 || sizes.some((size) => sizesAgree(smallestSize(reader, groups), size));
}

function sizesAgree(a: Group | undefined, b: Group | undefined): boolean {
  if (!a || !b) return true;
  return a.id === b.id || a.broader_ids.includes(b.id) || b.broader_ids.includes(a.id);
}
