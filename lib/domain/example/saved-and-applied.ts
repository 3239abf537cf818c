import { plainDeadline } from "../deadline";
import { type Days, role } from "./fields";
import { LUMEN_QUAY_POSTING } from "./postings";
import { type Story, savedStory } from "./story";

/** The roles that the drawing shows in Saved, in the order of its cards. */
export function savedRoles({ day }: Days): Story[] {
  return [
    {
      ...savedStory(day(-9), {
        ...role(
          "Applied Scientist, Audio Understanding",
          "Pinemarten Audio",
          ["United States", "remote"],
          [165e3, 210e3],
        ),
        requisitionId: "R-10482",
        source: "Job board",
        deadline: day(-2),
      }),
      notes: [{ on: day(-8), text: "Ask Dana whether a late application is still read." }],
    },
    {
      ...savedStory(day(-4), {
        ...role("Perception Engineer, Mapping", "Brackwater Maps", ["Denver, CO", "hybrid"], [158e3, 204e3]),
        requisitionId: "BWM-2231",
        source: "Job board",
        deadline: day(2),
      }),
      notes: [
        { on: day(-4), text: "Two days a week in the office, the lab is at the airport." },
        { on: day(-2), text: "- [ ] Rewrite the paragraph on lidar\n- [ ] Check the reference of the rail project" },
      ],
    },
    savedStory(day(-1), {
      ...role("Machine Learning Engineer, Imaging", "Tessellate Health", ["Boston, MA", "hybrid"], [150e3, 190e3]),
      requisitionId: "TH-0917",
      source: "Company site",
      deadline: day(12),
    }),
    {
      ...savedStory(day(-3), {
        ...role(
          "Research Engineer, Motion Capture",
          "Quillon Games",
          ["Montréal, QC", "hybrid"],
          [120e3, 155e3, "CAD"],
        ),
        requisitionId: "QG-ML-77",
        source: "Company site",
        deadline: day(24),
      }),
      notes: [{ on: day(-3), text: "Not the team that said no in the summer: this one reports to research." }],
    },
    savedStory(day(-16), {
      ...role("Senior Engineer, On-device ML", "Fieldnote Systems", ["Portland, OR", "onsite"]),
      requisitionId: "FN-408",
      source: "Referral",
    }),
  ];
}

/** The roles that the drawing shows in Applied. */
export function appliedRoles(days: Days): Story[] {
  const { day } = days;
  return [
    {
      ...savedStory(day(-18), {
        ...role("ML Platform Engineer", "Kestrel Freight", ["Chicago, IL", "remote"], [155e3, 195e3]),
        requisitionId: "KF-3307",
        source: "Job board",
        appliedThrough: "portal",
      }),
      moves: [{ to: "applied", on: day(-15) }],
      dates: [{ added: day(-15), fields: plainDeadline("follow-up", day(-3)) }],
      notes: [{ on: day(-15), text: "Sent the short résumé: they ask for one page." }],
    },
    hollisOptics(days),
    lumenQuay(days),
    {
      ...savedStory(day(-21), {
        ...role("Machine Learning Engineer, Fraud", "Marrow Street Bank", ["New York, NY", "hybrid"], [170e3, 225e3]),
        requisitionId: "2026-11873",
        source: "Recruiter",
        appliedThrough: "agency",
      }),
      moves: [{ to: "applied", on: day(-19) }],
    },
    {
      ...savedStory(day(-25), {
        ...role("Data Scientist, Demand", "Greywacke Energy", ["Houston, TX", "hybrid"], [128e3, 160e3]),
        requisitionId: "GW-1260",
        source: "Job board",
        appliedThrough: "portal",
      }),
      moves: [{ to: "applied", on: day(-22) }],
      notes: [
        { on: day(-22), text: "The form wanted a salary: wrote that it is open, within the range of the posting." },
      ],
    },
  ];
}

function hollisOptics({ day }: Days): Story {
  return {
    ...savedStory(day(-10), {
      ...role("Computer Vision Engineer", "Hollis Optics", ["Rochester, NY", "onsite"], [132e3, 168e3]),
      requisitionId: "44120",
      source: "Company site",
      appliedThrough: "portal",
    }),
    moves: [{ to: "applied", on: day(-7) }],
    dates: [{ added: day(-7), fields: plainDeadline("follow-up", day(1)) }],
    notes: [
      { on: day(-10), text: "They make the lenses for two of the cameras on my rig." },
      { on: day(-7), text: "Answered *Why do you want to work with us?* in 96 words." },
      { on: day(-5), text: "The portal says **under review**." },
    ],
  };
}

function lumenQuay({ day }: Days): Story {
  const on = day(-9);
  const met = (begins: string, evidence: string) => ({ on, begins, found: { state: "met" as const, evidence } });
  return {
    ...savedStory(on, {
      ...role("Software Engineer, Camera", "Lumen Quay", ["San Diego, CA", "onsite"], [140e3, 185e3]),
      requisitionId: "LQ-558",
      requisitionLabel: "Requisition ID",
      employmentType: "full-time",
      source: "Referral",
      referredBy: "Marta Ferreira",
      appliedThrough: "portal",
      url: "https://lumenquay.example/jobs/LQ-558",
      deadline: day(-2),
    }),
    posting: LUMEN_QUAY_POSTING,
    moves: [{ to: "applied", on: day(-5) }],
    dates: [{ added: day(-5), fields: { ...plainDeadline("follow-up", day(6)), repeatDays: 7, leadDays: 0 } }],
    notes: [
      { on: day(-8), text: "Call with Marta, 20 minutes. She will put my name in." },
      {
        on: day(-5),
        text: "- Marta says the group hires in pairs, a second opening follows in January\n- Ask about the light tent hours",
      },
    ],
    qualifications: [
      met("Three years building camera", "4 years"),
      met("Comfort with raw sensor data", "Pose v2 rig"),
      { on, begins: "Profiling and tuning", found: { state: "partly", evidence: "phones only" } },
      { on, begins: "Experience with a real-time", found: { state: "open", evidence: "gap" } },
      met("BS in engineering", "MS, 2021"),
      met("Multi-camera calibration", "Rig project"),
      met("Writing test benches", "2 years"),
    ],
  };
}
