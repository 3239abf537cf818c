import type { Source } from "./source";

export const indeed: Source = {
  name: "indeed",
  furniture: [
    "profile insights", "job details", "full job description", "pulled from the full job description", "apply now", "save-icon", "save this job", "report job", "&nbsp;", "not interested", "hiring multiple candidates", "responsive employer", "urgently hiring", "you must create an indeed account before continuing to the company website to apply", 
    /^here's how the job .{1,40} align/, /^find out how your .{1,40} align/, /^do you have (?:a valid|experience)/, /^\d(?:\.\d)? out of 5 stars$/, /^\d\.\d$/, /^★+$/, /^\d+ of \d+ keywords/, "simplify", /^if you require alternative methods of application/,
  ],
  title: [/^(.{2,140}?) ?[-–] job post/, /^job post details (.{2,140})$/],
  glue: [
    "- job post", "out of 5 stars", "apply now", "save-icon", "profile insights", "full job description", "pulled from the full job description", "job details", "job type", "shift and schedule", "benefits", "work setting", "pay", "location", "skills", "qualifications", "here's how the job details align with your profile.", "&nbsp;", "report job",
  ],
};
