import { expect, test } from "vitest";
import { schemeTerms, whomToAsk } from "../../../src/model/support/scheme-terms.ts";
import { initiative } from "../../fixtures/land.ts";
import { ceiling, rule, share } from "../../fixtures/support.ts";
import { tinyWith } from "../../fixtures/topics.ts";

test("schemeTerms(scheme) spans what its rules state, and leaves out what schemes share", () => {
  const common = ceiling(100_000, { isCommon: true });
  const rules = [
    rule({ ...share(40), beneficiary_ids: ["small"], ceilings: [ceiling(10_000), common] }),
    rule({ ...share(30), beneficiary_ids: ["medium", "small"], ceilings: [ceiling(15_000)] }),
    rule({ beneficiary_ids: ["others"] }),
  ];
  expect(schemeTerms({ rules })).toEqual({
    beneficiary_ids: ["small", "medium", "others"],
    rate: { low: 30, high: 40, intensity_qualifier: "exact" },
    ceiling: { low: 10_000, high: 15_000, per: "year" },
  });
  expect(
    schemeTerms({ rules: [rule({ ceilings: [ceiling(5), ceiling(7, { per: "phase" })] })] }).ceiling?.per,
  ).toBeNull();
  expect(schemeTerms({ rules: [rule({ ceilings: [common] })] })).toMatchObject({ rate: null, ceiling: null });
});

const bodies = ["agency", "ministry", "union"];
const named = (...roles: [string, string, "implementing" | "accountable" | "funding"][]) =>
  tinyWith({
    initiatives: [initiative("part", { parent_id: "whole", region_ids: ["xx1"] }), initiative("whole")],
    organisations: bodies.map((id) => ({
      id,
      name: id,
      other_names: [],
      kind: "government",
      region_ids: id === "union" ? [] : ["xx1"],
      country: null,
      website: null,
      source_ids: ["t1"],
      note: null,
    })),
    participations: roles.map(([initiative_id, organisation_id, role]) => ({
      id: `${initiative_id}-${organisation_id}-${role}`,
      initiative_id,
      cooperation_project_id: null,
      organisation_id,
      role,
      role_detail: null,
      region_id: null,
      source_ids: ["t1"],
      note: null,
    })),
  });
const asked = (...roles: Parameters<typeof named>) => {
  const dataset = named(...roles);
  const [part] = dataset.initiatives;
  return part && whomToAsk(dataset, part).map(({ id }) => id);
};

test("whomToAsk(dataset, initiative) names who carries it out, else who answers for it, else who pays there", () => {
  expect(asked(["part", "ministry", "accountable"], ["part", "agency", "implementing"])).toEqual(["agency"]);
  expect(asked(["part", "agency", "funding"], ["part", "ministry", "accountable"])).toEqual(["ministry"]);
  expect(asked(["part", "union", "funding"], ["part", "ministry", "funding"])).toEqual(["ministry"]);
});

test("whomToAsk(dataset, initiative) asks those of the measure above it, and nobody where none is named", () => {
  expect(asked(["whole", "agency", "implementing"])).toEqual(["agency"]);
  expect(asked(["part", "union", "funding"])).toEqual([]);
});
