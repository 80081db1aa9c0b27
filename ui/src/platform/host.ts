// The core behind the development host, for an ordinary browser and for tests. Never part of the window that is released.
import { faultOf, Refusal, type Platform } from "./platform";

/** Where a host is, and which of its worlds is meant. */
export interface HostAddress {
  /** Like `http://127.0.0.1:4711`; empty where the page itself comes from the host. */
  origin: string;
  token: string;
  world: string;
}

const REFUSED = 422;

/** A platform over HTTP. */
export function overHost({ origin, token, world }: HostAddress): Platform {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return {
    async call(command, request) {
      try {
        const url = `${origin}/host/worlds/${world}/call/${command}`;
        const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(request) });
        if (answer.ok) return await answer.json();
        throw answer.status === REFUSED ? await answer.json() : new Error(`the host answered ${answer.status}`);
      } catch (thrown) {
        throw new Refusal(faultOf(thrown, command));
      }
    },
    copy: (text) => navigator.clipboard.writeText(text),
    rememberTheme: (theme) => localStorage.setItem("theme", theme),
  };
}

/** The host that the page's address names: `#token=…&world=…`. */
export function hostOf(location: Location): HostAddress {
  const said = new URLSearchParams(location.hash.slice(1));
  return { origin: "", token: said.get("token") ?? "", world: said.get("world") ?? "" };
}
