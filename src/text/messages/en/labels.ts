// What a fact is called wherever it stands as a label: beside a value, over a column, on a filter. One word each, so that
// the list, the pages and the charts agree; constants, so that a script carries only those it uses.

export const initiative = "Initiative";
export const initiatives = "Initiatives";
export const region = "Who acts";
export const pillar = "Pillar";
export const pillarOrMechanism = "Pillar or mechanism";
export const kind = "Kind";
export const type = "Type";
export const since = "Since";
export const status = (year: number) => `Status in ${year}`;
export const funding = "Stated funding";
export const payer = "Who pays";
export const beneficiary = "For whom";
export const instrument = "Instrument";
export const instruments = "Instruments";
export const sectors = "Sectors";
export const technologies = "Technologies";
export const components = "Components";
export const priorities = "Priorities and actions";
export const aidTerms = "Terms of the aid";
export const score = "Mean score";
export const received = "How it was received";
export const discrepancies = "Discrepancies";
export const line = "Line";
export const amount = "Amount";
export const money = "Money";
export const period = "Period";
export const programme = "Programme";
export const website = "Website";
export const location = "Location";
export const locations = "Locations in the report";
