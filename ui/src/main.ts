// Starts the window.
import { mount } from "svelte";
import App from "./App.svelte";
import { refuseDrops } from "./pieces/drops";
import { openPlatform } from "./platform";
import { Session } from "./state/session.svelte";
import { readAhead } from "./words/bundle";

const target = document.getElementById("window");
if (target) {
  refuseDrops(window);
  const session = new Session(await openPlatform());
  await session.start();
  target.replaceChildren();
  mount(App, { target, props: { session } });
  // Loads the other languages once the first page is on screen.
  setTimeout(readAhead, 200);
}
