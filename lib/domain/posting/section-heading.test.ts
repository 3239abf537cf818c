import { expect, test } from "vitest";
import { fold } from "./fold";
import { headingKey, sectionOf } from "./section-heading";

test.each([
  ["Required/Minimum Qualifications:", "minimumQualifications"],
  ["What we'd like you to bring to the team", "minimumQualifications"],
  ["MUST-HAVES", "minimumQualifications"],
  ["1. Skills & Experience", "minimumQualifications"],
  ["The ideal candidate will have", "minimumQualifications"],
  ["Das bringst du mit", "minimumQualifications"],
  ["Wat vragen wij?", "minimumQualifications"],
  ["Requisitos mínimos", "minimumQualifications"],
  ["必須スキル", "minimumQualifications"],
  ["Additional or Preferred Qualifications", "preferredQualifications"],
  ["Desirable experience (not required)", "preferredQualifications"],
  ["It's a plus if you have", "preferredQualifications"],
  ["Bonus points for", "preferredQualifications"],
  ["Se valorará", "preferredQualifications"],
  ["Les petits plus", "preferredQualifications"],
  ["How you'll make an impact", "description"],
  ["In this role, you will:", "description"],
  ["Essential Duties & Responsibilities", "description"],
  ["Store Manager, Harbour Responsibilities", "description"],
  ["Deine Aufgaben bei uns", "description"],
  ["Vos missions", "description"],
  ["About this role", "summary"],
  ["Position Overview", "summary"],
  ["Compensation & perks", "payBenefits"],
  ["What we can offer you", "payBenefits"],
  ["Wir bieten Ihnen", "payBenefits"],
  ["About Tidewell", "other"],
  ["Additional Requirements", "other"],
  ["How to apply", "other"],
  ["Senior Data Engineer", null],
  ["Leeds", null],
])("%s", (heading, section) => {
  expect(sectionOf(headingKey(fold(heading)))).toBe(section);
});
