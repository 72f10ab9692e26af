// The one way between the query part of an address and a state: each parameter is described, and what an address says
// beside that is told, never passed over.

/** A parameter of the address, or one of its values, that means nothing here: said to the reader, and left out. */
export interface UnknownParameter {
  name: string;
  value: string;
}

/** How one value of a state stands in an address, as texts. */
export interface Parameter<T> {
  /** Whether it holds several texts, parted by commas or in parameters of the same name; of others the first counts. */
  isList?: boolean;
  /** Whether a text means something. */
  knows(text: string): boolean;
  /** The value of texts that mean something, in the address's order; without any, what holds where nothing is said. */
  read(texts: readonly string[]): T;
  /** The texts of a value; none for what holds where nothing is said. */
  write(value: T): readonly string[];
}

/** A state as it stands in an address: its parameters by name, in the order in which they are written. */
export type Query<S> = { readonly [Name in keyof S]: Parameter<S[Name]> };

/** The state that the query part of an address names, and what in it means nothing, in its order. An empty value says nothing. */
export function readQuery<S>(search: string, query: Query<S>): { state: S; unknown: UnknownParameter[] } {
  const parameters = new Map<string, Parameter<unknown>>(Object.entries(query));
  const understood = new Map<string, string[]>();
  const unknown: UnknownParameter[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = parameters.get(name);
    if (!parameter) {
      unknown.push({ name, value });
      continue;
    }
    const before = understood.get(name) ?? [];
    understood.set(name, before);
    for (const text of (parameter.isList ? value.split(/\s*,\s*/) : [value]).filter(Boolean)) {
      if (parameter.knows(text) && (parameter.isList || before.length === 0)) before.push(text);
      else unknown.push({ name, value: text });
    }
  }
  const read = [...parameters].map(([name, parameter]) => [name, parameter.read(understood.get(name) ?? [])]);
  return { state: Object.fromEntries(read), unknown };
}

/** A state as the query part of an address, `?` included; empty where all is as it is where nothing is said. */
export function writeQuery<S>(state: S, query: Query<S>): string {
  const parts = Object.entries<Parameter<unknown>>(query).flatMap(([name, parameter]) => {
    const texts = parameter.write(state[name as keyof S]);
    return texts.length > 0 ? `${name}=${texts.map(encodeURIComponent).join(",")}` : [];
  });
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Any text; empty where nothing is said. */
export const text: Parameter<string> = {
  knows: () => true,
  read: ([only = ""]) => only,
  write: (value) => (value === "" ? [] : [value]),
};

/** One of the texts known; `unsaid` holds where nothing is said. */
export function oneOf<T extends string, U extends string | null>(known: readonly T[], unsaid: U): Parameter<T | U> {
  return {
    knows: (text) => known.some((each) => each === text),
    read: ([only]) => (only === undefined ? unsaid : (only as T)),
    write: (value) => (value === null || value === unsaid ? [] : [value]),
  };
}

/** A number as `parse` understands it, undefined where it does not; null where nothing is said. */
export function number(parse: (text: string) => number | undefined): Parameter<number | null> {
  return {
    knows: (text) => parse(text) !== undefined,
    read: ([only]) => (only === undefined ? null : (parse(only) ?? null)),
    write: (value) => (value === null ? [] : [String(value)]),
  };
}

/** Several of the ids known, each once, in the address's order. */
export function listOf(known: readonly string[]): Parameter<readonly string[]> {
  return {
    isList: true,
    knows: (text) => known.includes(text),
    read: (texts) => [...new Set(texts)],
    write: (value) => value,
  };
}

/** Options asked for and options excluded. */
export interface Choice {
  chosen: readonly string[];
  excluded: readonly string[];
}

/** Several of the ids known, in their own order; a minus before one excludes it, also where it is asked for as well. */
export function choiceOf(known: readonly string[]): Parameter<Choice> {
  const minus = (id: string) => `-${id}`;
  const excludes = (id: string) => known.includes(id.slice(1)) && id.startsWith("-");
  return {
    isList: true,
    knows: (text) => known.includes(text) || excludes(text),
    read: (texts) => {
      const excluded = known.filter((id) => texts.includes(minus(id)));
      return { chosen: known.filter((id) => texts.includes(id) && !excluded.includes(id)), excluded };
    },
    write: ({ chosen, excluded }) => [
      ...known.filter((id) => chosen.includes(id)),
      ...known.filter((id) => excluded.includes(id)).map(minus),
    ],
  };
}
