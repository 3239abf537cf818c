import { plainDeadline } from "../deadline";
import { type Days, role } from "./fields";
import { northlight } from "./northlight";
import { type Story, savedStory } from "./story";

/** The roles that the drawing shows in Screening. */
export function screeningRoles({ day, zone }: Days): Story[] {
  return [
    {
      ...savedStory(day(-20), {
        ...role("Senior ML Engineer, Ranking", "Calder & Finch", ["London, UK", "hybrid"], [95e3, 120e3, "GBP"]),
        requisitionId: "CF-REQ-614",
        source: "Recruiter",
        appliedThrough: "agency",
      }),
      moves: [
        { to: "applied", on: day(-18) },
        { to: "screening", on: day(-5) },
      ],
      dates: [{ added: day(-5), fields: plainDeadline("take-home", day(0)) }],
      notes: [
        { on: day(-18), text: "Found me through the talk in Bristol." },
        { on: day(-9), text: "They would pay the move, not the visa." },
        { on: day(-5), text: "## Take-home\n\nRank 40 listings, explain two of the mistakes. Four hours at most." },
        { on: day(-1), text: "- [x] Baseline\n- [x] Error table\n- [ ] Write the two pages" },
      ],
    },
    {
      ...savedStory(day(-17), {
        ...role("Robotics Perception Engineer", "Ostrava Robotics", ["Pittsburgh, PA", "onsite"], [145e3, 180e3]),
        requisitionId: "OR-2090",
        source: "Company site",
        appliedThrough: "portal",
      }),
      moves: [
        { to: "applied", on: day(-14) },
        { to: "screening", on: day(-3) },
      ],
      dates: [{ added: day(-3), fields: { ...plainDeadline("call", day(2)), time: "11:00", zone, minutes: 30 } }],
      notes: [
        { on: day(-14), text: "Second try here: I took the telemetry role back myself." },
        { on: day(-3), text: "The call is with the lead of grasping. Read their paper on wet boxes." },
      ],
    },
    {
      ...savedStory(day(-15), {
        ...role("Machine Learning Engineer, Speech", "Sable Harbor", ["United States", "remote"], [160e3, 205e3]),
        requisitionId: "SH-71-ML",
        source: "Referral",
        referredBy: "Noor Haddad",
        appliedThrough: "e-mail",
      }),
      moves: [
        { to: "applied", on: day(-13) },
        { to: "screening", on: day(-8) },
      ],
      notes: [{ on: day(-8), text: "Noor says they decide by committee, so it takes two weeks." }],
    },
  ];
}

/** The roles that the drawing shows in Interviewing. */
export function interviewingRoles(days: Days): Story[] {
  return [tidewell(days), northlight(days)];
}

function tidewell({ day, nextMonday, zone }: Days): Story {
  const panel = { ...plainDeadline("interview", day(0)), label: "Panel", time: "15:30", zone, minutes: 90 };
  return {
    ...savedStory(day(-32), {
      ...role("Staff Engineer, Vision Systems", "Tidewell", ["Seattle, WA", "hybrid"], [195e3, 248e3]),
      requisitionId: "TW-0033",
      requisitionLabel: "Job reference",
      source: "Recruiter",
      via: "Pulse",
      appliedThrough: "agency",
      askedPay: { amount: 230_000, currency: "USD", period: "year", on: day(-19) },
    }),
    moves: [
      { to: "applied", on: day(-28) },
      { to: "screening", on: day(-19) },
      { to: "interviewing", on: day(-9) },
    ],
    dates: [
      {
        added: day(-9),
        fields: { ...panel, round: 2, rounds: 3, people: ["Jonah Abara", "Selin Aydin", "Robert Voss"] },
      },
      { added: day(-6), fields: { ...plainDeadline("other", nextMonday), label: "Send references" } },
    ],
    notes: [
      { on: day(-28), text: "Sent résumé v6, not v7." },
      { on: day(-19), text: "Robert Voss asked what I earn; I told him what I want instead." },
      { on: day(-13), text: "Take-home on camera drop-outs is in." },
      { on: day(-9), text: "Round 1 was a walk through the take-home. They liked the drift alarms." },
      {
        on: day(0),
        text: "#### Panel\n\n- Jonah Abara, Selin Aydin, Robert Voss\n- Show the camera drop-out dashboard, one slide",
      },
    ],
  };
}
