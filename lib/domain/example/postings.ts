import { type CalendarDate, dayParts } from "../calendar-date";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function spelledOut(day: CalendarDate): string {
  const { year, month, day: number } = dayParts(day);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

function withoutYear(day: CalendarDate): string {
  const { year, month, day: number } = dayParts(day);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, number)).getUTCDay()];
  return `${weekday} ${number} ${MONTHS[month - 1]}`;
}

/** The posting of Northlight Devices as it was copied from the page. */
export function northlightPosting(postedOn: CalendarDate, deadline: CalendarDate): string {
  return `Machine Learning Engineer, Face & Body
Northlight Devices, Perception Group
Cupertino, California, United States
Posted: ${spelledOut(postedOn)}   Employment: Full time, 40 hours   Role number: 200579127-3956

Summary
Face & Body builds the perception that lets a device understand the person in front of it: where they look, how they move, what their hands are doing. The models run on hardware that fits in a pocket, so every millisecond and megabyte is argued over.

Description
You will own models from the first data-collection plan to the release build, together with capture, tools and silicon teams. The group works from the studio five days a week because most of the equipment is there.

Minimum qualifications
MS in computer science, electrical engineering or a related field, or a BS with three years of comparable work
Two or more years training vision networks in PyTorch or JAX
Working knowledge of 3D geometry: camera models, rigid transforms, blend shapes
Strong Python; able to read and change C++
At least one model taken from prototype to a shipped product
Clear written accounts of experimental results

Preferred qualifications
Publications on human pose, face tracking or avatars
Quantisation, pruning or distillation for mobile accelerators
Fairness evaluation across skin tone, age and body type

Pay and benefits
Base pay is between $147,400 and $272,100, by skills and location.

How to apply
Send a résumé and one page about a model you shipped. We stop reading on ${withoutYear(deadline)}.
`;
}

export const LUMEN_QUAY_POSTING = `Software Engineer, Camera
Lumen Quay, Camera Group
San Diego, CA   On-site   Full time   Requisition ID: LQ-558
Summary
The camera group writes everything between the sensor and the first usable frame. There are eleven of us, and the person who tunes a kernel is also the person who stands in the light tent at seven in the morning.

Description
You will take one sensor from bring-up to release: drivers with the hardware group, the image pipeline with us, and the test scenes with the quality lab.
We ship twice a year, and whoever wrote a stage answers for it until the next release.

Minimum qualifications
Three years building camera or imaging software in C++ or Rust
Comfort with raw sensor data: demosaicing, noise, colour
Profiling and tuning on embedded hardware
Experience with a real-time operating system
BS in engineering, physics or computer science

Preferred qualifications
Multi-camera calibration
Writing test benches that run overnight
Optics coursework or lab work

Pay and benefits
The range for this role is $140,000 to $185,000, with cover from the first day.
`;
