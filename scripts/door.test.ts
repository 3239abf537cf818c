import { describe, expect, it } from "vitest";
import { allowedFor, answerHeaders, contentPolicy, dropForwarded, refusal } from "./door.mjs";

const allowed = allowedFor(3000);
const ours = "http://127.0.0.1:3000";

function status(method: string, headers: Record<string, string>, url = "/", hosts?: string[]) {
  const asked = { method, url, headers: { host: "127.0.0.1:3000", ...headers }, ...(hosts ? { hosts } : {}) };
  return refusal(asked, allowed)?.status ?? "passes";
}

describe("the host a request names", () => {
  it.each(["127.0.0.1:3000", "localhost:3000", "[::1]:3000", "LOCALHOST:3000"])("%s passes", (host) => {
    expect(status("GET", { host })).toBe("passes");
  });

  it.each([
    "evil.example",
    "evil.example:3000",
    "127.0.0.1",
    "127.0.0.1:3001",
    "localhost",
    "0.0.0.0:3000",
    "127.0.0.1.evil.example:3000",
    "localhost.:3000",
    "[::]:3000",
    "192.168.1.2:3000",
    "",
  ])("%s is refused for reading and for writing", (host) => {
    expect(status("GET", { host })).toBe(403);
    expect(status("POST", { host, origin: ours })).toBe(403);
  });

  it("refuses none, and two at once", () => {
    expect(status("GET", {}, "/", [])).toBe(403);
    expect(status("GET", {}, "/", ["127.0.0.1:3000", "evil.example"])).toBe(403);
  });

  it("needs no port on port 80, as a browser sends none", () => {
    expect(refusal({ method: "GET", url: "/", headers: { host: "localhost" } }, allowedFor(80))).toBeNull();
  });
});

describe("the address a request asks for", () => {
  it.each(["http://evil.example/", "//evil.example/", "/\\evil.example", "*", ""])("%s is refused", (url) => {
    expect(status("GET", {}, url)).toBe(400);
  });

  it.each(["/", "/applications/1?tab=notes", "/_next/static/a.js"])("%s passes", (url) => {
    expect(status("GET", {}, url)).toBe("passes");
  });
});

describe("a request that another site makes", () => {
  const navigation = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

  it.each(["cross-site", "same-site", "anything-new"])("%s is refused, but for a link that is followed", (site) => {
    expect(status("GET", { "sec-fetch-site": site })).toBe(403);
    expect(status("GET", { "sec-fetch-site": site, "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" })).toBe(403);
    expect(status("GET", { "sec-fetch-site": site, ...navigation, "sec-fetch-dest": "iframe" })).toBe(403);
    expect(status("HEAD", { "sec-fetch-site": site, ...navigation })).toBe(403);
    expect(status("POST", { "sec-fetch-site": site, ...navigation, origin: ours })).toBe(403);
    expect(status("GET", { "sec-fetch-site": site, ...navigation })).toBe("passes");
  });

  it.each(["same-origin", "none"])("%s passes", (site) => {
    expect(status("GET", { "sec-fetch-site": site })).toBe("passes");
  });
});

describe("a request that changes data", () => {
  const methods = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "UPGRADE"];

  it.each(methods)("%s passes from our own origins only", (method) => {
    for (const origin of [ours, "http://localhost:3000", "http://[::1]:3000"]) {
      expect(status(method, { origin })).toBe("passes");
    }
    for (const origin of ["null", "", "https://127.0.0.1:3000", "http://127.0.0.1:3001", "http://evil.example"]) {
      expect(status(method, { origin })).toBe(403);
    }
    expect(status(method, {})).toBe(403);
  });
});

it("forgets what a proxy would say", () => {
  const headers = { host: "a", forwarded: "host=b", "x-forwarded-host": "b", "x-forwarded-for": "c", accept: "d" };
  dropForwarded(headers);
  expect(headers).toEqual({ host: "a", accept: "d" });
});

describe("what an answer carries", () => {
  it("lets no script run but those with the nonce, and no page frame it", () => {
    const policy = contentPolicy({ nonce: "abc", port: 3000 });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|ws:|script-src[^;]*unsafe-inline/);
  });

  it("opens the policy in development only as far as reloading needs", () => {
    const policy = contentPolicy({ nonce: "abc", port: 3000, isDev: true });
    expect(policy).toContain("'unsafe-eval'");
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:3000");
  });

  it("keeps other sites from reading or guessing it", () => {
    expect(answerHeaders("p")).toMatchObject({
      "Content-Security-Policy": "p",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Frame-Options": "DENY",
    });
  });
});
