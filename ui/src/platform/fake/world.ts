// What the parts of the stand-in know of each other.
import type { CommandName } from "../platform";
import type { Commands, Preferences, Run, RunView, SpokenGuide } from "../wire";
import type { FakeRun } from "./progress";
import type { FakeOrganisation } from "./sample";
import type { Speech } from "./speech";

export type Handlers = { [C in CommandName]: (request: Commands[C]["request"]) => Commands[C]["answer"] };

export interface World {
  preferences: Preferences;
  organisations: FakeOrganisation[];
  runs: FakeRun[];
  /** A run by its id; refuses one that is not there. */
  find(run: string): FakeRun;
  guideOf(run: FakeRun): SpokenGuide;
  viewOf(run: FakeRun): RunView;
  /** A run in full. */
  whole(run: FakeRun): Run;
  speech(): Speech;
}
