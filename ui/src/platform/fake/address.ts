// The stand-in as the address of the page asks for it:
// `?filled&reader=de&theme=dark&fault=journal-locked&keychain=vault-locked&delay=200&file=same-name&elsewhere`.
import type { Language, Theme } from "../wire";
import type { FakeFile } from "./handover";
import { Fake, type FakeOptions } from "./fake";

export function fakeFromAddress(location: Location): Fake {
  const wanted = new URLSearchParams(location.search);
  const options: FakeOptions = { filled: wanted.has("filled"), delay: Number(wanted.get("delay") ?? 30) };
  const reader = wanted.get("reader");
  if (reader) options.reader = reader as Language;
  const theme = wanted.get("theme");
  if (theme) options.theme = theme as Theme;
  const fault = wanted.get("fault");
  if (fault) {
    const args = { path: "/home/kim/.local/share/lotse/journal.db", detail: "malformed", found: "7", supported: "3" };
    options.fault = { code: fault, args, retry: true };
  }
  const keychain = wanted.get("keychain");
  if (keychain) options.keychain = { code: keychain, args: { detail: "org.freedesktop.secrets" }, retry: true };
  const file = wanted.get("file");
  if (file) options.file = file as FakeFile;
  options.elsewhere = wanted.has("elsewhere");
  return new Fake(options);
}
