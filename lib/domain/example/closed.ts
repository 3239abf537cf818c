import type { Workplace } from "../role";
import type { Outcome } from "../stage";
import { type Days, role } from "./fields";
import { type Story, type StoryMove, savedStory } from "./story";

type Row = {
  outcome: Outcome;
  /** The furthest stage it reached. */
  after: "saved" | "applied" | "screening" | "interviewing";
  title: string;
  company: string;
  where: [place: string, workplace: Workplace];
  pay: [min: number, max: number, currency?: string];
  number: string;
  source: string;
  /** How many days ago it was applied for, and closed. */
  applied: number;
  closed: number;
};

/** The seven closed roles that the drawing lists, then eleven before them, so that its tabs count as drawn. */
// biome-ignore format: one role a line reads as the list it is
const ROWS: Row[] = [
  { outcome: "rejected", after: "screening", title: "Deep Learning Engineer, Video", company: "Aldermoor", where: ["Austin, TX", "onsite"], pay: [150e3, 188e3], number: "AM-2217", source: "Job board", applied: 41, closed: 5 },
  { outcome: "no-response", after: "applied", title: "ML Engineer, Search", company: "Oakum Software", where: ["United States", "remote"], pay: [148e3, 176e3], number: "OAK-91", source: "Company site", applied: 35, closed: 6 },
  { outcome: "rejected", after: "interviewing", title: "Vision Research Engineer", company: "Ferrous Labs", where: ["Oakland, CA", "hybrid"], pay: [162e3, 214e3], number: "FL-0542", source: "Referral", applied: 48, closed: 7 },
  { outcome: "position-closed", after: "applied", title: "Perception Engineer, Yard Vehicles", company: "Harrowgate Systems", where: ["Toledo, OH", "onsite"], pay: [138e3, 171e3], number: "HG-3190", source: "Job board", applied: 29, closed: 8 },
  { outcome: "withdrawn", after: "screening", title: "Data Engineer, Telemetry", company: "Ostrava Robotics", where: ["Pittsburgh, PA", "onsite"], pay: [120e3, 150e3], number: "OR-2011", source: "Company site", applied: 37, closed: 9 },
  { outcome: "no-response", after: "applied", title: "Machine Learning Engineer II", company: "Penhallow Media", where: ["Los Angeles, CA", "hybrid"], pay: [140e3, 182e3], number: "PM-7780", source: "Job board", applied: 44, closed: 12 },
  { outcome: "rejected", after: "applied", title: "Simulation Engineer, Avatars", company: "Quillon Games", where: ["Montréal, QC", "hybrid"], pay: [110e3, 140e3, "CAD"], number: "QG-SIM-12", source: "Company site", applied: 27, closed: 14 },
  { outcome: "rejected", after: "applied", title: "Computer Vision Engineer, Retail", company: "Larkmoor", where: ["Columbus, OH", "onsite"], pay: [126e3, 158e3], number: "LM-1904", source: "Job board", applied: 38, closed: 19 },
  { outcome: "no-response", after: "applied", title: "Research Scientist, Depth Estimation", company: "Fennwick Labs", where: ["Cambridge, MA", "hybrid"], pay: [155e3, 199e3], number: "FW-327", source: "Company site", applied: 51, closed: 21 },
  { outcome: "rejected", after: "screening", title: "Engineer, Sensor Fusion", company: "Kestrel Freight", where: ["Chicago, IL", "hybrid"], pay: [142e3, 176e3], number: "KF-3118", source: "Recruiter", applied: 55, closed: 24 },
  { outcome: "rejected", after: "applied", title: "Scientist, Remote Sensing", company: "Greywacke Energy", where: ["Houston, TX", "hybrid"], pay: [131e3, 164e3], number: "GW-1187", source: "Job board", applied: 46, closed: 27 },
  { outcome: "position-closed", after: "screening", title: "Machine Learning Lead, Claims", company: "Marrow Street Bank", where: ["New York, NY", "hybrid"], pay: [185e3, 240e3], number: "2026-10950", source: "Recruiter", applied: 62, closed: 30 },
  { outcome: "no-response", after: "applied", title: "Staff Scientist, Forecasting", company: "Aldermoor", where: ["Austin, TX", "onsite"], pay: [168e3, 212e3], number: "AM-2140", source: "Job board", applied: 66, closed: 33 },
  { outcome: "rejected", after: "interviewing", title: "Software Engineer, Photogrammetry", company: "Brackwater Maps", where: ["Denver, CO", "hybrid"], pay: [144e3, 186e3], number: "BWM-2087", source: "Referral", applied: 70, closed: 36 },
  { outcome: "rejected", after: "applied", title: "ML Engineer, Catalogue", company: "Penhallow Media", where: ["Los Angeles, CA", "hybrid"], pay: [138e3, 175e3], number: "PM-7312", source: "Company site", applied: 64, closed: 43 },
  { outcome: "no-response", after: "applied", title: "Engineer, Optical Simulation", company: "Hollis Optics", where: ["Rochester, NY", "onsite"], pay: [118e3, 149e3], number: "43877", source: "Company site", applied: 80, closed: 47 },
  { outcome: "rejected", after: "applied", title: "Applied Scientist, Tracking", company: "Ferrous Labs", where: ["Oakland, CA", "hybrid"], pay: [150e3, 196e3], number: "FL-0418", source: "Job board", applied: 73, closed: 52 },
  { outcome: "withdrawn", after: "saved", title: "Senior Engineer, Video Codecs", company: "Oakum Software", where: ["United States", "remote"], pay: [160e3, 198e3], number: "OAK-77", source: "Job board", applied: 0, closed: 58 },
];

/** The closed roles of the drawing, the latest first. */
export function closedRoles({ day }: Days): Story[] {
  return ROWS.map((row) => ({
    ...savedStory(day(-Math.max(row.applied, row.closed) - 3), {
      ...role(row.title, row.company, row.where, row.pay),
      requisitionId: row.number,
      source: row.source,
    }),
    moves: movesOf(row, day),
  }));
}

const STAGES: Row["after"][] = ["applied", "screening", "interviewing"];

/** Through the stages up to the furthest, at even distances, and then to Closed. */
function movesOf({ after, applied, closed, outcome }: Row, day: Days["day"]): StoryMove[] {
  const reached = STAGES.slice(0, STAGES.indexOf(after) + 1);
  const stay = Math.floor((applied - closed) / Math.max(1, reached.length));
  const steps = reached.map((to, index) => ({ to, on: day(index * stay - applied) }));
  return [...steps, { to: "closed", on: day(-closed), outcome }];
}
