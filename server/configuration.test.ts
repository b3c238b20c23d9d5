import { Failure } from "#model/failure";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "./configuration.ts";

const read = (environment: Record<string, string> = {}, ...args: string[]) => readConfiguration(environment, args);

function mistakes(environment: Record<string, string>, ...args: string[]): string {
  try {
    read(environment, ...args);
  } catch (error) {
    if (error instanceof Failure && error.code === "invalid-input") return error.message;
    throw error;
  }
  return "";
}

describe("the configuration", () => {
  it("needs nothing to be said", () => {
    expect(read()).toEqual({
      host: "127.0.0.1",
      port: 3000,
      loopback: true,
      password: null,
      store: { neo4j: null, dataDir: "data" },
      seeds: true,
      logLevel: "warn",
      limits: { queryTimeout: 10_000, queryRows: 1000, queryConcurrency: 2 },
    });
  });

  it("takes an empty value for none", () => {
    expect(read({ PORT: "", HOST: " ", QUANHE_PASSWORD: "", NEO4J_URI: "" })).toEqual(read());
  });

  it("reads the folder and the seeds from the command line", () => {
    expect(read({}, "--data", "kho", "--no-seeds")).toMatchObject({
      store: { neo4j: null, dataDir: "kho" },
      seeds: false,
    });
  });

  it("logs each request in production", () => {
    expect(read({ NODE_ENV: "production" }).logLevel).toBe("info");
    expect(read({ NODE_ENV: "production", LOG_LEVEL: "error" }).logLevel).toBe("error");
  });

  it("takes Neo4j where its address is set", () => {
    expect(read({ NEO4J_URI: "neo4j+s://x.example:7687", NEO4J_PASSWORD: "p", NEO4J_DATABASE: "tin" }).store).toEqual({
      neo4j: { uri: "neo4j+s://x.example:7687", user: "neo4j", password: "p", database: "tin" },
      dataDir: "data",
    });
  });

  it.each(["localhost", "127.0.0.1", "127.8.8.8", "::1"])("serves %s without a password", (HOST) => {
    expect(read({ HOST }).loopback).toBe(true);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "127.0.0.1.example", "mylocalhost"])(
    "refuses to serve %s without a password",
    (HOST) => {
      expect(mistakes({ HOST })).toContain("set QUANHE_PASSWORD");
      expect(read({ HOST, QUANHE_PASSWORD: "mật khẩu dài" })).toMatchObject({
        loopback: false,
        password: "mật khẩu dài",
      });
    },
  );

  it.each([
    [{ PORT: "abc" }, "PORT takes a number."],
    [{ PORT: "3.5" }, "PORT takes a whole number."],
    [{ PORT: "70000" }, "PORT is 65535 or less."],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL is one of"],
    [{ QUANHE_PASSWORD: "ngắn" }, "QUANHE_PASSWORD needs 8 characters"],
    [{ NEO4J_URI: "http://x:7474", NEO4J_PASSWORD: "p" }, "NEO4J_URI begins with bolt://"],
    [{ NEO4J_URI: "bolt://x:7687" }, "NEO4J_PASSWORD must be too"],
    [{ QUANHE_QUERY_ROWS: "0" }, "QUANHE_QUERY_ROWS is 1 or more."],
  ] as [Record<string, string>, string][])("says what is wrong with %o", (environment, message) => {
    expect(mistakes(environment)).toContain(message);
  });

  it("names every mistake at once", () => {
    expect(mistakes({ PORT: "x", LOG_LEVEL: "y" }).split("\n")).toHaveLength(2);
  });

  it("says how it is used where a flag is unknown", () => {
    expect(mistakes({}, "--dta", "x")).toContain("Usage: npm start");
    expect(mistakes({}, "data")).toContain("Usage: npm start");
  });
});
