// The stand-in's webhooks: one user owns four; two can be deleted, one stays, one is refused.
import type { WebhooksPage, WebhookView } from "../wire";
import { finding, proof } from "./findings";
import { refused } from "./progress";
import { text, three } from "./speech";
import type { Handlers, World } from "./world";

const HOOKS: [kind: string, id: string, name: string, url: string, active: boolean | null, ready: boolean | null][] = [
  ["tickets", "27", "Nordlicht Tickets", "https://hooks.nordlicht.example/…", true, true],
  ["companies", "28", "Nordlicht Companies", "https://hooks.nordlicht.example/…", true, true],
  ["ticket-notes", "31", "Old Bridge", "https://bridge.old.example/…", false, true],
  ["assets", "33", "Asset Sync", "https://sync.assets.example/…", true, false],
];

export class FakeWebhooks {
  #world: World;
  #lists = new Map<string, WebhooksPage>();
  #next = 1;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, "list_webhooks" | "delete_webhooks"> = {
    list_webhooks: ({ username, secret }) => {
      const user = username || "inspector@kontor.example";
      const session = `list-${this.#next++}`;
      const wrong = username !== "" && secret === "wrong";
      const webhooks = wrong || user.startsWith("none@") ? [] : HOOKS.map(view);
      const problems = wrong ? [this.#refused()] : [];
      const page = { session, user, webhooks, problems };
      this.#lists.set(session, page);
      return page;
    },
    delete_webhooks: ({ session, webhooks }) => {
      const list = this.#lists.get(session);
      if (!list) throw refused("webhooks-forgotten");
      const speech = this.#world.speech();
      const why = speech.rich(
        three(
          "Dieser Benutzer darf den Webhook nicht löschen.",
          "Deze gebruiker mag de webhook niet verwijderen.",
          "This user may not delete the webhook.",
        ),
      );
      for (const hook of list.webhooks) {
        if (!webhooks.includes(`${hook.kind}/${hook.id}`)) continue;
        hook.outcome = hook.kind === "ticket-notes" ? "still-there" : hook.kind === "assets" ? "refused" : "deleted";
        hook.reason = hook.outcome === "refused" ? why : null;
      }
      return list;
    },
  };

  #refused() {
    const speech = this.#world.speech();
    return finding("login", "failed", {
      title: speech.rich(
        three(
          "Autotask hat die Anmeldung abgelehnt",
          "Autotask heeft het aanmelden geweigerd",
          "Autotask refused to log in",
        ),
      ),
      cause: speech.rich(
        three(
          "Benutzername und Schlüssel passen nicht.",
          "Gebruikersnaam en sleutel passen niet.",
          "User name and secret don't match.",
        ),
      ),
      fix: [text("401")],
      proof: proof(1, "/v1.0/TicketWebhooks/query", new Date().toISOString(), { status: 401 }),
    });
  }
}

function view([kind, id, name, url, active, ready]: (typeof HOOKS)[number]): WebhookView {
  return { kind, id, name, url, active, ready, outcome: null, reason: null };
}
