import type { Source } from "./source";

/** Applicant tracking systems: their pages differ more by employer than by system, so their furniture is short. */
export const trackingSystems: readonly Source[] = [
  {
    name: "greenhouse",
    furniture: ["back to jobs", "new", "apply for this job", "create alert", "powered by greenhouse", "*", "indicates a required field", "* indicates a required field", /^interested in building your career at /, "read our privacy policy", "submit application", "jobs powered by"],
    ends: ["create a job alert", "* indicates a required field", "indicates a required field", /^first name ?\*/, "voluntary self-identification"],
    title: [/^job application for (.{2,140}?) at .{2,80}$/],
    company: [/^job application for .{2,140}? at (.{2,80})$/, /^interested in building your career at (.{2,80}?)\?/],
  },
  {
    name: "lever",
    furniture: [/^.{2,60} home page$/, "jobs powered by", "lever logo", "apply for this job"],
    company: [/^(.{2,60}) home page$/],
  },
  { name: "ashby", furniture: ["application", "powered by", "vulnerability disclosure", "this job is closed"], ends: ["powered by"] },
  {
    name: "workday",
    furniture: [/page is loaded$/, "read more", "follow us", /^© .{0,40}workday/, "similar jobs", /^similar jobs \(\d+\)$/, "use my last application", "apply manually", "autofill with resume", "introduce yourself", "careers", "search for jobs"],
    ends: [/^similar jobs \(\d+\)$/, "follow us", "introduce yourself"],
    title: [/^(.{2,140}) page is loaded$/],
  },
  {
    name: "smartrecruiters",
    furniture: ["i'm interested", "refer a friend", "share this job", "facebook", "x", "twitter", "linkedin", "xing", "whatsapp", "privacy policy", "imprint", /^other jobs at /],
    ends: [/^other jobs at /],
    company: [/^other jobs at (.{2,80})$/],
  },
  {
    name: "icims",
    furniture: ["please enable cookies to continue", "welcome page", "returning candidate? log back in!", "options", "apply for this job online", "share", "refer this job to a friend", "refer", /^sorry the share function/, "share on your newsfeed", "software powered by icims", /^need help finding the right job/, "connect with us!"],
    ends: ["apply for this job online", "software powered by icims"],
  },
  { name: "taleo", furniture: ["apply online", "refer a friend", "add to my job cart", "email this job", "print preview", "job search"], title: [/^job description - (.{2,140})$/] },
];
