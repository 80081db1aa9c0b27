// Reaches the core through the development host, in an ordinary browser and in tests. Never part of a released window.
import { faultOf, Refusal, type Platform } from "./platform";
import type { CoreEvent } from "./wire";

/** The address of a host, and the world on it (a core with its own data folder). */
export interface HostAddress {
  /** Like `http://127.0.0.1:4711`; empty if the host itself serves the page. */
  origin: string;
  token: string;
  world: string;
}

const REFUSED = 422;

/** A platform over HTTP. */
export function overHost({ origin, token, world }: HostAddress): Platform {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const hearers = new Set<(event: CoreEvent) => void>();
  let following = false;

  /** Reads the event stream. Started by the first listener and shared by all. */
  async function follow(): Promise<void> {
    if (following) return;
    following = true;
    try {
      const answer = await fetch(`${origin}/host/worlds/${world}/events`, { headers });
      for await (const event of eventsOf(answer)) for (const hear of hearers) hear(event);
    } catch {
      // The host has stopped; the next command will report it.
    }
    following = false;
  }

  return {
    listen(hear) {
      hearers.add(hear);
      void follow();
      return () => void hearers.delete(hear);
    },
    async call(command, request) {
      try {
        const url = `${origin}/host/worlds/${world}/call/${command}`;
        const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(request) });
        if (answer.ok) return await answer.json();
        throw answer.status === REFUSED ? await answer.json() : new Error(String(answer.status));
      } catch (thrown) {
        throw new Refusal(faultOf(thrown, command));
      }
    },
    copy: (text) => navigator.clipboard.writeText(text),
    rememberTheme: (theme) => localStorage.setItem("theme", theme),
  };
}

/** The events of a stream: `data: ` and one line of JSON each. */
async function* eventsOf(answer: Response): AsyncGenerator<CoreEvent> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  while (reader) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data: ")) yield JSON.parse(line.slice("data: ".length)) as CoreEvent;
  }
}

/** The host that the page's address names: `#token=…&world=…`. */
export function hostOf(location: Location): HostAddress {
  const said = new URLSearchParams(location.hash.slice(1));
  return { origin: "", token: said.get("token") ?? "", world: said.get("world") ?? "" };
}
