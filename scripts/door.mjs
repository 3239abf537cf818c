// Which requests may pass, and what every answer carries. Decisions only: gate.mjs does as it says.
// A page elsewhere in the same browser can reach a server on this computer, by name (DNS rebinding) or by address.

/** @typedef {{ method: string, url: string, headers: import("node:http").IncomingHttpHeaders, hosts?: string[] }} Asked */
/** @typedef {{ hosts: Set<string>, origins: Set<string> }} Allowed */

/**
 * The names this server answers to, and the origins that may change data.
 * @param {number} port
 * @returns {Allowed}
 */
export function allowedFor(port) {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  const withPort = names.map((name) => `${name}:${port}`);
  const hosts = port === 80 ? [...withPort, ...names] : withPort;
  return { hosts: new Set(hosts), origins: new Set(hosts.map((host) => `http://${host}`)) };
}

/**
 * Null lets the request pass; otherwise the answer to give.
 * @param {Asked} asked
 * @param {Allowed} allowed
 * @returns {{ status: number, line: string } | null}
 */
export function refusal({ method, url, headers, hosts = [headers.host ?? ""] }, allowed) {
  if (!/^\/(?![/\\])/.test(url)) return { status: 400, line: "Rolebook answers paths only." };
  if (hosts.length !== 1 || !allowed.hosts.has(hosts[0].toLowerCase())) {
    return { status: 403, line: "Rolebook answers only at its own address on this computer." };
  }
  const site = headers["sec-fetch-site"];
  const isOurs = site === undefined || site === "same-origin" || site === "none";
  if (!isOurs && !isTopNavigation(method, headers)) {
    return { status: 403, line: "Rolebook does not answer requests that another site makes." };
  }
  const reads = method === "GET" || method === "HEAD";
  if (!reads && !allowed.origins.has(headers.origin ?? "")) {
    return { status: 403, line: "Rolebook accepts changes only from its own pages." };
  }
  return null;
}

/** A link followed from elsewhere: it shows a page to the user and tells the other site nothing. */
function isTopNavigation(/** @type {string} */ method, /** @type {Asked["headers"]} */ headers) {
  return method === "GET" && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
}

/** Nothing stands in front of this server, so such a header is a lie. @param {Asked["headers"]} headers */
export function dropForwarded(headers) {
  for (const name of Object.keys(headers)) {
    if (name === "forwarded" || name.startsWith("x-forwarded-")) delete headers[name];
  }
}

/** @param {{ nonce: string, isDev?: boolean, port: number }} what */
export function contentPolicy({ nonce, isDev = false, port }) {
  const policy = [
    "default-src 'self'",
    // React's development build evaluates strings, and Turbopack reports changes over a WebSocket.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ""}`,
    "style-src-attr 'unsafe-inline'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ];
  if (isDev) policy.push(`connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`);
  return policy.join("; ");
}

const NOT_NEEDED = ["camera", "microphone", "geolocation", "payment", "usb", "serial", "display-capture"];

/** What every answer carries, a refusal too. @param {string} policy */
export function answerHeaders(policy) {
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": NOT_NEEDED.map((name) => `${name}=()`).join(", "),
  };
}
