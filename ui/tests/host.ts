// Starts the development host once for all tests, and creates the sample world that tests start from.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { fill, type Sample } from "./sample";
import { World, type HostPlace } from "./world";

declare module "vitest" {
  export interface ProvidedContext {
    host: HostPlace;
    sample: Sample;
  }
}

const target = process.env["CARGO_TARGET_DIR"] ?? join(import.meta.dirname, "../../target");
const program = join(target, "debug", process.platform === "win32" ? "lotse-host.exe" : "lotse-host");

export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(program)) throw new Error(`${program} is not there: \`cargo build --bin lotse-host\` builds it`);
  // The host stops when its standard input closes, so it never outlives this process.
  const env = { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" };
  const child = spawn(program, [], { stdio: ["pipe", "pipe", "inherit"], env });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", () => reject(new Error("the host ended at once")));
  });
  const { address, token } = JSON.parse(line) as { address: string; token: string };
  const host = { origin: address, token };
  project.provide("host", host);
  project.provide("sample", await fill(await World.make(host)));
  return () => void child.stdin.end();
}
