import { plainDeadline } from "../deadline";
import { type Days, role } from "./fields";
import { northlightPosting } from "./postings";
import { type Story, savedStory } from "./story";

/** The role that the drawing shows in full. */
export function northlight({ day, nextMonday, zone }: Days): Story {
  const on = day(-15);
  const postedOn = day(-19);
  const deadline = day(16);
  const met = (begins: string, evidence: string) => ({ on, begins, found: { state: "met" as const, evidence } });
  return {
    ...savedStory(on, {
      ...role(
        "Machine Learning Engineer, Face & Body",
        "Northlight Devices",
        ["Cupertino, CA", "onsite"],
        [147_400, 272_100],
      ),
      requisitionId: "200579127-3956",
      requisitionLabel: "Role number",
      employmentType: "full-time",
      hours: 40,
      source: "Company site",
      appliedThrough: "portal",
      url: "https://careers.northlight.example/roles/200579127",
      postedOn,
      deadline,
      askedPay: { amount: 215_000, currency: "USD", period: "year", on: day(-7) },
    }),
    posting: northlightPosting(postedOn, deadline),
    moves: [
      { to: "applied", on: day(-13) },
      { to: "screening", on: day(-7) },
      { to: "interviewing", on: day(-2) },
    ],
    dates: [
      ...northlightInterviews({ day, nextMonday, zone }),
      { added: day(-6), fields: { ...plainDeadline("other", nextMonday), label: "Send portfolio link" } },
    ],
    notes: NORTHLIGHT_NOTES.map(([offset, text]) => ({ on: day(offset), text })),
    qualifications: [
      met("MS in computer science", "MS, 2021"),
      met("Two or more years training", "4 years"),
      met("Working knowledge of 3D geometry", "Rig project"),
      { on, begins: "Strong Python", found: { state: "partly", evidence: "C++ partly" } },
      met("At least one model taken", "Pose v2"),
      met("Clear written accounts", "2 reports"),
      { on, begins: "Publications on human pose", found: { state: "open", evidence: "gap" } },
      met("Quantisation, pruning", "int8 work"),
      met("Fairness evaluation", "audit, 2025"),
    ],
  };
}

function northlightInterviews({ day, zone }: Days): Story["dates"] {
  const round = (offset: number, number: number, time: string, minutes: number) => ({
    ...plainDeadline("interview", day(offset)),
    time,
    zone,
    minutes,
    round: number,
    rounds: 4,
  });
  const second = {
    ...round(1, 2, "10:00", 60),
    place: "Studio 3, 20 Marlow Way, Cupertino",
    people: ["Ines Tarrant, engineering manager", "Deniz Okafor, staff engineer"],
    preparation: [
      "- [x] Walk through the pose v2 release: 11 ms to 6 ms",
      "- [x] Print the int8 accuracy table",
      "- [ ] Ask how capture data is consented and stored",
      "- [ ] Rehearse the blend-shape question from round 1",
    ].join("\n"),
  };
  const first = { ...round(-2, 1, "14:00", 45), place: "video", people: ["Ines Tarrant, engineering manager"] };
  return [
    {
      added: day(-6),
      fields: { ...first, outcomeNotes: "Went well; asked about retargeting and drift." },
      doneOn: day(-2),
    },
    { added: day(-6), fields: second },
    { added: day(-6), fields: { ...round(7, 3, "14:00", 60), place: "video" } },
  ];
}

const NORTHLIGHT_NOTES: [offset: number, text: string][] = [
  [-15, "The studio is a nine minute walk from the train."],
  [-13, "Sent résumé v7 and the page on pose v2."],
  [-7, "Call with Priya Castellan, 30 minutes. Four rounds, the last one with the whole team."],
  [-6, "Priya wrote: dates for rounds 1 to 3, the fourth to follow."],
  [-2, "Round 1: Ines drew a blend-shape rig and asked where it breaks."],
  [
    0,
    [
      "#### What they care about",
      "",
      "- Ines came back twice to latency on the device, not accuracy. Bring numbers per frame, not per batch.",
      "- Capture team is nine people; consent is renewed every year.",
      "- The open question is hands behind the body. Think of one honest answer about occlusion",
    ].join("\n"),
  ],
];
