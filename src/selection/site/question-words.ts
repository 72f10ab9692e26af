import type { EntryKind } from "./site-index.ts";

// Words of English, French, Dutch and German, folded: readers ask in each, whatever the language of the page.

const list = (words: string) => new Set(words.split(/\s+/));

/** Words that only join others and answer nothing. */
export const stopWords = list(`
  a an and any are as at be by can could did do does for from had has have in into is it its many me much my of on or our
  so than that the their them there these this those to was were what will with would you your i we they he if not no
  l le la les un une des du de d et ou en au aux par pour sur avec dans est sont ce cette ces il elle on se son sa ses qu que y
  het een en of van voor op met bij te is zijn naar door dat die deze dit er wordt worden heeft hebben aan om
  der die das ein eine einen und oder von vom fur auf mit bei zu zum zur ist sind wird werden hat haben im den dem des am
  get got give gives given come came report reports belgium's tell about over under per out
`);

/** What readers ask with, and the kinds of entry that answer. */
export const asked: readonly { words: ReadonlySet<string>; pattern: RegExp; kinds: readonly EntryKind[] }[] = [
  ask(
    "money total",
    `budget budgets cost costs spend spends spent spending money funding funded amount amounts combien cout couts
    depense depenses budgetaire financement hoeveel kost kosten geld uitgegeven middelen wieviel kostet ausgaben mittel invest invests
    invested investment worth`,
    /\bhow much\b|\bcombien\b|\bhoeveel\b|\bwie ?viel\b/,
  ),
  ask(
    "body money",
    `pays pay paid finances financed financing funds fund paie finance betaalt financiert zahlt finanziert`,
  ),
  ask(
    "scheme",
    `eligible apply rate rates ceiling ceilings aid entitled maximum plafond taux steunpercentage`,
    /\bwho can\b|\bcan (?:a|an|i|we)\b|\bqui peut\b|\bwie kan\b|\bwer kann\b/,
  ),
  ask("body", `who qui wie wer runs run manages leads responsible charge behind beheert gere leitet`),
  ask(
    "start",
    `when since begin began begins start started starts launched launch quand depuis wanneer sinds wann seit`,
  ),
  ask("indicator", `rank ranks ranked ranking rang classement rangschikking plaats position score scores`),
  ask(
    "target result",
    `target targets goal goals reached achieved result results objectif objectifs doel doelen ziel ziele resultats
    resultaten ergebnisse participants beneficiaries`,
    /\bhow many\b|\bcombien d|\bhoeveel\b|\bwie viele\b/,
  ),
  ask("view", `think thinks opinion opinions stakeholders satisfied useful`),
  ask("discrepancy", `contradiction contradictions discrepancy discrepancies differs disagree`),
  ask(
    "",
    `which why how where quel quelle quels quelles comment pourquoi welke welk waarom hoe waar welche welcher warum wo list`,
  ),
];

function ask(kinds: string, words: string, phrase?: RegExp) {
  const own = list(words.trim());
  const spoken = new RegExp(`(?:^|[^\\p{Letter}])(?:${[...own].join("|")})(?![\\p{Letter}])`, "u");
  return {
    words: own,
    pattern: phrase ? new RegExp(`${spoken.source}|${phrase.source}`, "u") : spoken,
    kinds: kinds.split(" ").filter(Boolean) as EntryKind[],
  };
}
