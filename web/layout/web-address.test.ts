import { describe, expect, it } from "vitest";
import { webAddress } from "./web-address.ts";

describe("an address that an article names", () => {
  it.each(["https://bao.example/tin/1", "http://bao.example/?a=1#b"])("may be linked: %s", (url) => {
    expect(webAddress(url)).toBe(url);
  });
  it.each([
    "javascript:alert(1)",
    " jAvAsCrIpT:alert(1)",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "tin/1.html",
    "",
  ])("stays text: %s", (url) => {
    expect(webAddress(url)).toBeNull();
  });
  it("may be missing", () => {
    expect(webAddress(null)).toBeNull();
  });
});
