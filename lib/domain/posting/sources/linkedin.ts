import type { Source } from "./source";

export const linkedin: Source = {
  name: "linkedin",
  furniture: [
    "share", "show more options", "linkedin", "expand search", "join now", "join or sign in", "easy apply", "solicitud sencilla", "solicitar", "guardar", "compartir", "mostrar mas opciones", "candidature simplifiee", "enregistrer", "partager", "speichern", "teilen", "einfach bewerben", "show match details", "tailor my resume", "help me stand out", "people you can reach out to", "meet the hiring team", "message", "job poster", "1st", "2nd", "3rd", "beta", "follow", "seguir", "suivre", "folgen", "show more", "show less", "… show more", "…show more", "… mostrar mas", "report this job", "see who you know", "sign in to create job alert", "set alert for similar jobs", "on", "off", "see how you compare to other applicants", "is this information helpful?", "retry premium", "promoted", "promocionado", "no response insights available yet", "actively reviewing applicants", "be an early applicant", "am i a good fit for this job?",
    /^(?:promoted by|promocionado por|responses managed|gestion de respuestas|company review time|your profile matches|matches your job preferences|how your profile|get ai-powered|get notified about new|company alumni|referrals increase|see who .{1,60} has hired|save .{1,120} at .{1,80}$|company logo for|.{1,60} logo$|over \d+ applicants|\d+ people clicked|try premium|interested in working with us|benefits found in job post|skills associated with the job post|selected, )/,
    /^.{0,20}\d[\d.,]{0,9}\+? (?:followers|seguidores|abonnes|follower|volgers)$/,
    /employees\b.{0,4}(?:· ?\d+ on linkedin)?$/,
    /· (?:\d+-\d+|de \d+ a \d+|[\d.,]+\+?) (?:employees|empleados|employes|beschaftigte)/,
  ],
  ends: [
    "benefits found in job post", "set alert for similar jobs", "people also viewed", "similar jobs", "empleos similares", "interested in working with us in the future?", "see how you compare to other applicants", "more jobs", "looking for talent?", "explore collaborative articles",
  ],
  title: [/^save (.{2,120}) at .{2,80}$/],
  company: [/^company logo for,? (.{2,80}?)\.?$/, /^save .{2,120} at (.{2,80})$/, /^see who (.{2,80}) has hired for this role$/, /^referrals increase your chances of interviewing at (.{2,80}) by \d/],
};
