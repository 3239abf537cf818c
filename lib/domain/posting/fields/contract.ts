import type { Contract } from "../../application";
import { chipsOf } from "../header-chips";
import { headerLines } from "../header-lines";
import { found, type Posting, read } from "../posting";
import type { Read } from "../reading";
import { findContract, isContractName } from "../values/contract";

const NAMES_A_CONTRACT =
  /contract|vertrag|anstellung|befristung|appointment|employment|contrat|contrato|contratto|dienstverband|umowy|job type|position type|worker|type|basis|雇用/;

/** Only under a label, or as a chip of its own: prose speaks of contracts in many ways. */
export function readContractField(posting: Posting): Read<Contract> | null {
  for (const { field, label, text, line, from } of posting.text.facts) {
    if ((field !== "employmentType" && field !== "appointment") || text.length > 100) continue;
    const contract = NAMES_A_CONTRACT.test(label) ? findContract(text) : null;
    if (contract === null) continue;
    const place = { line, from: from + contract.start, to: from + contract.end };
    return read(contract.value, place, found(`label ${label}`));
  }
  for (const { line, facts } of headerLines(posting)) {
    const chip =
      facts.length > 0 || line.text.length > 200 ? undefined : chipsOf(line).find(({ text }) => isContractName(text));
    const contract = chip === undefined ? null : findContract(chip.text);
    if (chip !== undefined && contract !== null) return read(contract.value, { line, ...chip }, found("chip"));
  }
  return null;
}
