import type { Workplace } from "../../../lib/domain/role";

/** What the invented hunt is made of. Every company is made up of two words that belong to nobody. */

// biome-ignore format: a list of words
export const FIRST_WORDS = [
  "Amberfold", "Ashlode", "Barrowmere", "Bellwhist", "Birchlock", "Blackfern", "Bramblecote", "Cairnhollow", "Cinderquay",
  "Cobblewick", "Copperlark", "Curlewgate", "Dapplemoor", "Dovetarn", "Driftanvil", "Duskharrow", "Elderquill", "Emberlough",
  "Fallowstone", "Ferngrove", "Flintmarrow", "Foxlantern", "Gableworth", "Galespindle", "Gorsefield", "Gullhaven", "Hazelbarn",
  "Heronmill", "Hollowpine", "Inkstrand", "Ironthistle", "Juniperfell", "Kelpstone", "Kitewarren", "Larchbeam", "Lodestrand",
  "Lowthorn", "Marlpit", "Mistlebrook", "Mossgarth", "Nettlecombe", "Oatfield", "Orchardlane", "Otterbrack", "Pebblecross",
  "Plumberry", "Quarrywren", "Ravelstone", "Reedmarsh", "Rookery", "Saltwhistle", "Sedgewater", "Skylarkin", "Sloeberry",
  "Sorrelhurst", "Stackpole", "Tallowmere", "Thistlequay", "Tinderbrook", "Umberwood", "Vetchling", "Wagtailer", "Wickerlode",
  "Willowmast", "Yarrowdown",
] as const;
// biome-ignore format: a list of words
export const SECOND_WORDS = [
  "Robotics", "Health", "Maps", "Freight", "Optics", "Labs", "Audio", "Energy", "Media", "Systems", "Instruments", "Games",
] as const;

export const LEVELS = ["", "", "", "Senior ", "Senior ", "Staff ", "Lead "] as const;
// biome-ignore format: a list of words
export const JOBS = [
  "Machine Learning Engineer", "Computer Vision Engineer", "Applied Scientist", "Research Engineer", "Data Scientist",
  "Perception Engineer", "ML Platform Engineer", "Software Engineer",
] as const;
// biome-ignore format: a list of words
export const AREAS = [
  "Mapping", "Imaging", "Speech", "Ranking", "Forecasting", "Camera", "Search", "Fraud", "Depth Sensing", "Inference",
  "Sensor Fusion", "Localisation", "Document Reading", "Quality Inspection", "Recommendations", "Video", "Simulation",
] as const;

export type Place = {
  name: string;
  currency: string /** What the pay of the United States is multiplied by. */;
  rate: number;
};
export const PLACES: readonly [Place, ...Place[]] = [
  { name: "Seattle, WA", currency: "USD", rate: 1 },
  { name: "Boston, MA", currency: "USD", rate: 1 },
  { name: "Austin, TX", currency: "USD", rate: 0.9 },
  { name: "Denver, CO", currency: "USD", rate: 0.92 },
  { name: "New York, NY", currency: "USD", rate: 1.1 },
  { name: "Pittsburgh, PA", currency: "USD", rate: 0.88 },
  { name: "Toronto, ON", currency: "CAD", rate: 0.95 },
  { name: "London, UK", currency: "GBP", rate: 0.58 },
  { name: "Berlin, Germany", currency: "EUR", rate: 0.52 },
  { name: "Zürich, Switzerland", currency: "CHF", rate: 0.8 },
];
export const WORKPLACE_CHOICES: readonly [Workplace, ...Workplace[]] = ["onsite", "hybrid", "hybrid", "remote"];
export const SOURCES = ["Job board", "Job board", "Company site", "Company site", "Referral", "Recruiter"] as const;
export const NUMBER_LABELS = ["Role number", "Requisition ID", "Job reference", "Req ID"] as const;

export const NOTES = [
  "The team is small: five people, two of them part time.",
  "- [x] Résumé\n- [ ] One page on the rig project\n- [ ] Ask for the name of the hiring manager",
  "They want to see code. Clean up the calibration repository first.",
  "Asked what I earn; said what I want instead.",
  "The posting says hybrid, the recruiter says three days.",
  "**Latency** came up in every answer. Bring numbers per frame.",
  "Old colleague works two floors down, worth a message.",
  "Their release notes are public and good to read before a call.",
  "Start date is open, four weeks after an offer at the earliest.",
] as const;

export const SUMMARIES = [
  "We build the part that decides what a picture means, and we answer for it when it is wrong. The group is small enough that everyone reads every change.",
  "Our models run where there is no network, on batteries, in the rain. Most of the work is finding out what to leave out.",
  "Three years ago this was a spreadsheet and a camera on a pole. Today forty sites depend on it, and the next forty are signed.",
] as const;
export const DESCRIPTIONS = [
  "You will take one problem from the first measurement to the release, with the people who made the sensor on one side and the people who use the result on the other. You will write the plan, the model and the report, and defend all three.",
  "You will own the training pipeline and its numbers: what goes in, what is held out, and what we may claim. Expect to spend a day a week in the field and to come back with a list.",
  "You will work with four engineers and a designer on the product that our oldest customers use every day. You will be asked for your opinion early and for your evidence later.",
] as const;
export const MINIMUM = [
  "Three or more years building and shipping machine learning models",
  "Strong Python, and the patience to read C++",
  "Sound knowledge of linear algebra and statistics",
  "Experience with PyTorch, JAX or a comparable framework",
  "A degree in computer science, engineering or a related field, or comparable work",
  "Clear writing in English",
  "Comfort with data that is late, wrong or missing",
] as const;
export const PREFERRED = [
  "Experience with models on small devices",
  "Publications or public code",
  "Knowledge of camera geometry",
  "Experience with on-call duty for a model in use",
  "A second language",
] as const;
export const BENEFITS = [
  "Health cover from the first day, 26 days of leave, and a budget for books that nobody checks.",
  "Cover for you and your family, five weeks of leave, and a desk at home if you want one.",
] as const;
