/**
 * The mistakes that templates make in JSON: comments, a comma behind the last entry, line breaks and tabs inside strings.
 * Nothing is guessed: what is still no JSON afterwards is no data. One pass, so that the time is linear.
 */

const ESCAPED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Where a string that begins at `from` ends, and its text with every control character escaped. */
function stringAt(source: string, from: number): { text: string; end: number } {
  let text = '"';
  for (let at = from + 1; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === "\\") text += sign + source.charAt(++at);
    else if (sign === '"') return { text: `${text}"`, end: at + 1 };
    else text += sign < " " ? (ESCAPED[sign] ?? " ") : sign;
  }
  return { text, end: source.length };
}

function endOfComment(source: string, from: number): number {
  const line = source.charAt(from + 1) === "/";
  const end = source.indexOf(line ? "\n" : "*/", from + 2);
  return end < 0 ? source.length : end + (line ? 1 : 2);
}

/** The source without what JSON does not allow between and inside its values. */
export function repairJson(source: string): string {
  let result = "";
  let comma = false;
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    if (sign === "/" && /[/*]/.test(source.charAt(at + 1))) at = endOfComment(source, at);
    else if (/\s/.test(sign)) at++;
    else if (sign === ",") {
      comma = true;
      at++;
    } else {
      if (comma && sign !== "}" && sign !== "]") result += ",";
      comma = false;
      const string = sign === '"' ? stringAt(source, at) : { text: sign, end: at + 1 };
      result += string.text;
      at = string.end;
    }
  }
  return result.replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$|;$/g, "");
}
