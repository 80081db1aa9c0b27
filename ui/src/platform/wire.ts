// Made by `cargo xtask bindings` from crates/app; not edited by hand.

/**
 * A language that Lotse speaks.
 */
export type Language = "de" | "nl" | "en";

/**
 * A piece of a sentence.
 */
export type Inline = { "kind": "text", 
/**
 * The words.
 */
text: string, } | { "kind": "strong", 
/**
 * The words.
 */
text: string, } | { "kind": "label", 
/**
 * The label.
 */
label: Label, } | { "kind": "path", 
/**
 * The labels on the way.
 */
labels: Array<Label>, } | { "kind": "value", 
/**
 * The value.
 */
text: string, };

/**
 * A text on the vendor's screen.
 */
export type Label = { 
/**
 * As it stands on the screen.
 */
text: string, 
/**
 * The language it stands there in.
 */
lang: Language, 
/**
 * The same in the reader's language, where it differs and is on record.
 */
gloss: string | null, 
/**
 * Whether the label is on record in the product language asked for. Otherwise `text` is what the product shows
 * elsewhere.
 */
onRecord: boolean, 
/**
 * What the label was called in older versions.
 */
older: Array<string>, };

/**
 * A product, by its id and its name.
 */
export type Vendor = { 
/**
 * The id in guides.
 */
id: string, 
/**
 * The name.
 */
name: string, };

/**
 * A guide in one language.
 */
export type SpokenGuide = { 
/**
 * The guide's id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Product and PSA, as a title.
 */
title: string, 
/**
 * What it connects and what for.
 */
about: Array<Inline>, 
/**
 * The PSA.
 */
psa: Vendor, 
/**
 * The product.
 */
product: Vendor, 
/**
 * The language of the sentences.
 */
reader: Language, 
/**
 * The language asked for the labels.
 */
labels: Language, 
/**
 * The questions that are asked.
 */
questions: Array<SpokenQuestion>, 
/**
 * What is taken on the way.
 */
credentials: Array<SpokenCredential>, 
/**
 * Where the guide differs from its page as a whole.
 */
deviations: Array<Array<Inline>>, 
/**
 * The parts.
 */
parts: Array<SpokenPart>, 
/**
 * Procedures for later.
 */
followUps: Array<SpokenPart>, 
/**
 * What comes after this guide.
 */
nexts: Array<SpokenNext>, 
/**
 * The vendor pages.
 */
sources: Array<SpokenSource>, 
/**
 * The step at which the guide ends because it is not for this technician.
 */
stop: string | null, };

/**
 * A question with its answers.
 */
export type SpokenQuestion = { 
/**
 * The question's id.
 */
id: string, 
/**
 * Its words.
 */
text: string, 
/**
 * The answers, in order.
 */
answers: Array<SpokenAnswer>, };

/**
 * An answer and what it changes.
 */
export type SpokenAnswer = { 
/**
 * The answer's id.
 */
id: string, 
/**
 * Its words.
 */
text: string, 
/**
 * What it changes in the guide.
 */
effect: string, };

/**
 * A credential.
 */
export type SpokenCredential = { 
/**
 * The credential's id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it must be kept secret.
 */
secret: boolean, 
/**
 * Whether the vendor shows it only once.
 */
shownOnce: boolean, 
/**
 * Who issues it.
 */
from: Vendor, 
/**
 * Where it is entered in the end.
 */
goesTo: Array<Vendor>, 
/**
 * When and how it is shown and when it ends, in words.
 */
remarks: Array<string>, };

/**
 * A part.
 */
export type SpokenPart = { 
/**
 * The part's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Where it happens.
 */
vendor: Vendor, 
/**
 * For follow-ups: the occasion, in a word.
 */
occasion: string | null, 
/**
 * The answers it depends on, in words, as long as they are open.
 */
onlyIf: string | null, 
/**
 * Its steps.
 */
steps: Array<SpokenStep>, };

/**
 * A step.
 */
export type SpokenStep = { 
/**
 * The step's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What it is for.
 */
why: Array<Inline> | null, 
/**
 * The labelled section of the vendor's form that it happens in.
 */
area: Label | null, 
/**
 * Whether it may be left out.
 */
optional: boolean, 
/**
 * Whether the guide ends here.
 */
stop: boolean, 
/**
 * The answers it depends on, in words, as long as they are open.
 */
onlyIf: string | null, 
/**
 * Where it differs from the page, and why.
 */
deviations: Array<Array<Inline>>, 
/**
 * What to do.
 */
actions: Array<SpokenAction>, 
/**
 * The ids of the captures without which the step must not be left.
 */
guards: Array<string>, 
/**
 * The form it happens in, as a drawing.
 */
sketch: Sketch | null, };

/**
 * What an action is, as far as window and paper show it differently.
 */
export type ActionKind = "do" | "check" | "capture" | "matrix" | "either" | "wait" | "note" | "warn" | "link";

/**
 * An action.
 */
export type SpokenAction = { 
/**
 * The action's id, unique in its step.
 */
id: string, 
/**
 * What it is.
 */
kind: ActionKind, 
/**
 * Whether there is something to tick off.
 */
tickable: boolean, 
/**
 * The sentence.
 */
sentence: Array<Inline>, 
/**
 * Why it is done.
 */
because: Array<Inline> | null, 
/**
 * Whether it may be left out.
 */
optional: boolean, 
/**
 * The answers it depends on, in words, as long as they are open.
 */
onlyIf: string | null, 
/**
 * The versions of the product it holds for, in words.
 */
versions: string | null, 
/**
 * The credential it captures.
 */
credential: string | null, 
/**
 * Minutes to wait.
 */
minutes: number | null, 
/**
 * The page it links to.
 */
url: string | null, 
/**
 * The rights it sets.
 */
matrix: SpokenMatrix | null, 
/**
 * The routes it offers.
 */
routes: Array<Array<SpokenAction>>, 
/**
 * The actions inside it.
 */
nested: Array<SpokenAction>, };

/**
 * Rights as a table, like the vendor's screen.
 */
export type SpokenMatrix = { 
/**
 * The matrix's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The headings of the columns before the cells.
 */
heads: Array<string>, 
/**
 * The headings of the cells.
 */
columns: Array<Label>, 
/**
 * The rows.
 */
rows: Array<SpokenRow>, 
/**
 * What holds for everything that has no row.
 */
others: Array<Inline> | null, 
/**
 * The page or file that shows the rights, where it is only a picture.
 */
url: string | null, };

/**
 * A row of a matrix.
 */
export type SpokenRow = { 
/**
 * The row's id.
 */
id: string, 
/**
 * What the right is on, as the screen shows it: module and function, path and leaf.
 */
path: Array<Label>, 
/**
 * The cells, one for each column.
 */
cells: Array<SpokenCell>, 
/**
 * Why the right is needed.
 */
reason: Array<Inline> | null, 
/**
 * A remark: temporary, to be found in a second place, a number to enter.
 */
remarks: Array<Array<Inline>>, 
/**
 * The answers it depends on, in words, as long as they are open.
 */
onlyIf: string | null, 
/**
 * The list behind the function.
 */
list: SpokenMatrix | null, 
/**
 * Only what to click, as a sentence.
 */
clicks: Array<Inline>, };

/**
 * How a cell is shown.
 */
export type CellState = "set" | "none" | "silent" | "unclear";

/**
 * A cell of a matrix.
 */
export type SpokenCell = { 
/**
 * How it is shown.
 */
state: CellState, 
/**
 * What the screen shows in it.
 */
label: Label | null, 
/**
 * The same in words, for screen readers and where the screen shows only a box.
 */
text: string, 
/**
 * The answers it depends on, in words, as long as they are open.
 */
onlyIf: string | null, };

/**
 * A drawing of the form that a step happens in.
 */
export type Sketch = { 
/**
 * The section's heading.
 */
area: Label | null, 
/**
 * Its controls, from top to bottom.
 */
controls: Array<SketchControl>, };

/**
 * A control of a sketch.
 */
export type SketchControl = { 
/**
 * The action that uses it.
 */
action: string, 
/**
 * What it looks like.
 */
shape: Shape, 
/**
 * Its label.
 */
label: Label | null, 
/**
 * What is chosen or typed in it.
 */
content: string | null, };

/**
 * What a control looks like.
 */
export type Shape = "field" | "output" | "choice" | "box" | "empty-box" | "button" | "tab" | "entry";

/**
 * What comes after a guide.
 */
export type SpokenNext = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
text: string, 
/**
 * Another guide of Lotse.
 */
guide: string | null, 
/**
 * A page of the vendor.
 */
url: string | null, };

/**
 * A vendor page.
 */
export type SpokenSource = { 
/**
 * Who publishes it.
 */
publisher: string, 
/**
 * Its title, in its language.
 */
title: string, 
/**
 * Its address.
 */
url: string, 
/**
 * Its language.
 */
language: string, 
/**
 * The day it was read, as `2026-11-21`.
 */
read: string, 
/**
 * The version it speaks of.
 */
version: string | null, 
/**
 * What sets it apart from the other sources.
 */
differs: Array<Inline> | null, };

/**
 * Something went wrong. The window says it in the reader's language: message `fault-<code>`.
 */
export type Fault = { 
/**
 * What went wrong, like `journal-disk-full`.
 */
code: string, 
/**
 * What the message speaks of.
 */
args: { [key in string]: string }, 
/**
 * Whether trying the same again may help.
 */
retry: boolean, };

/**
 * How the window looks.
 */
export type Theme = "system" | "light" | "dark";

/**
 * What the user prefers.
 */
export type Preferences = { 
/**
 * The language of sentences.
 */
reader: Language, 
/**
 * The language that products are set to, by vendor id. A vendor that is absent follows `products_default`.
 */
products: { [key in string]: Language }, 
/**
 * The language that products are set to unless said otherwise.
 */
productsDefault: Language, 
/**
 * Light or dark.
 */
theme: Theme, };

/**
 * A vendor and the languages its screens are on record in.
 */
export type VendorScreens = { 
/**
 * The vendor's id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The languages.
 */
screens: Array<Language>, };

/**
 * What the window needs before its first page.
 */
export type Start = { 
/**
 * The version of Lotse.
 */
version: string, 
/**
 * The preferences.
 */
preferences: Preferences, 
/**
 * All vendors.
 */
vendors: Array<VendorScreens>, 
/**
 * The folder that everything is kept in.
 */
dataFolder: string, 
/**
 * Why the journal can't be used, if it can't.
 */
fault: Fault | null, };

/**
 * How far a step is.
 */
export type StepState = "locked" | "open" | "started" | "done" | "skipped" | "problem";

/**
 * How far a run is.
 */
export type RunState = "new" | "started" | "problem" | "finished";

/**
 * How a run is done.
 */
export type RunMode = "checklist";

/**
 * The first page.
 */
export type Home = { 
/**
 * All organisations, by name.
 */
organisations: Array<OrganisationView>, 
/**
 * What needs attention, most urgent first: problems, then runs that wait for the next step.
 */
attention: Array<RunView>, };

/**
 * An organisation with its runs.
 */
export type OrganisationView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its runs, the one touched last first.
 */
runs: Array<RunView>, };

/**
 * A run in a list.
 */
export type RunView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The organisation's id.
 */
organisation: string, 
/**
 * The organisation's name.
 */
organisationName: string, 
/**
 * The guide's id.
 */
guide: string, 
/**
 * The guide's title; its id if the guide is gone.
 */
title: string, 
/**
 * How it is done.
 */
mode: RunMode, 
/**
 * How far it is.
 */
state: RunState, 
/**
 * Steps that are done or left out.
 */
done: number, 
/**
 * Steps in all.
 */
total: number, 
/**
 * The title of the step it stands at.
 */
position: string | null, 
/**
 * When something was last done in it, RFC 3339.
 */
touched: string, 
/**
 * When it was finished, RFC 3339.
 */
finished: string | null, };

/**
 * A guide to choose.
 */
export type GuideView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Product and PSA.
 */
title: string, 
/**
 * What it connects and what for.
 */
about: Array<Inline>, 
/**
 * The PSA.
 */
psa: Vendor, 
/**
 * The product.
 */
product: Vendor, 
/**
 * Whether it came with Lotse. Others were put into the data folder.
 */
shipped: boolean, 
/**
 * How many steps it has when every branch counts.
 */
steps: number, };

/**
 * The guides, and the files in the data folder that can't be used.
 */
export type Guides = { 
/**
 * The guides, by title.
 */
guides: Array<GuideView>, 
/**
 * Why a file in the data folder can't be used.
 */
faults: Array<Fault>, };

/**
 * A run in full.
 */
export type Run = { 
/**
 * The run as in lists.
 */
view: RunView, 
/**
 * The guide under the run's answers.
 */
guide: SpokenGuide, 
/**
 * What was answered.
 */
answers: { [key in string]: string }, 
/**
 * How far it is.
 */
progress: Progress, };

/**
 * How far a run is, step by step.
 */
export type Progress = { 
/**
 * The step it stands at.
 */
position: string, 
/**
 * The steps of all parts, by id.
 */
steps: { [key in string]: StepProgress }, 
/**
 * Steps that are done or left out.
 */
done: number, 
/**
 * Steps in all.
 */
total: number, 
/**
 * When it was finished, RFC 3339.
 */
finished: string | null, };

/**
 * How far a step is.
 */
export type StepProgress = { 
/**
 * How far it is.
 */
state: StepState, 
/**
 * The actions that are ticked.
 */
ticked: Array<string>, 
/**
 * The actions that are still to be ticked, optional ones left out.
 */
missing: Array<string>, 
/**
 * The captures that keep the step from being left.
 */
held: Array<string>, 
/**
 * The note.
 */
note: string, };

/**
 * A checklist or run as text.
 */
export type PaperFormat = "markdown" | "html";

/**
 * Where something was saved.
 */
export type Saved = { 
/**
 * The file, or nothing if the dialog was closed.
 */
path: string | null, };

/**
 * Something new.
 */
export type Created = { 
/**
 * Its id.
 */
id: string, };

/**
 * A text.
 */
export type Paper = { 
/**
 * The text.
 */
text: string, };

/**
 * No arguments.
 */
export type Nothing = Record<symbol, never>;

/**
 * New preferences.
 */
export type SetPreferences = { 
/**
 * All of them.
 */
preferences: Preferences, };

/**
 * A new organisation.
 */
export type AddOrganisation = { 
/**
 * Its name.
 */
name: string, };

/**
 * Another name for an organisation.
 */
export type RenameOrganisation = { 
/**
 * The organisation.
 */
organisation: string, 
/**
 * Its new name.
 */
name: string, };

/**
 * An organisation.
 */
export type OrganisationOnly = { 
/**
 * The organisation.
 */
organisation: string, };

/**
 * A guide and the answers given so far.
 */
export type AskQuestions = { 
/**
 * The guide.
 */
guide: string, 
/**
 * The answers.
 */
answers: { [key in string]: string }, };

/**
 * A new run.
 */
export type StartRun = { 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The guide.
 */
guide: string, 
/**
 * An answer to each question.
 */
answers: { [key in string]: string }, 
/**
 * How it is done.
 */
mode: RunMode, };

/**
 * A run.
 */
export type RunOnly = { 
/**
 * The run.
 */
run: string, };

/**
 * Other answers for a run.
 */
export type ChangeAnswers = { 
/**
 * The run.
 */
run: string, 
/**
 * An answer to each question.
 */
answers: { [key in string]: string }, };

/**
 * A step of a run.
 */
export type StepOnly = { 
/**
 * The run.
 */
run: string, 
/**
 * The step.
 */
step: string, };

/**
 * A tick, or its removal.
 */
export type Tick = { 
/**
 * The run.
 */
run: string, 
/**
 * The step.
 */
step: string, 
/**
 * The actions.
 */
actions: Array<string>, 
/**
 * Whether they are ticked.
 */
ticked: boolean, };

/**
 * A note for a step; empty to remove it.
 */
export type WriteNote = { 
/**
 * The run.
 */
run: string, 
/**
 * The step.
 */
step: string, 
/**
 * The note.
 */
text: string, };

/**
 * Whether something about a step holds.
 */
export type StepFlag = { 
/**
 * The run.
 */
run: string, 
/**
 * The step.
 */
step: string, 
/**
 * Whether it holds.
 */
on: boolean, };

/**
 * A run as text.
 */
export type Print = { 
/**
 * The run.
 */
run: string, 
/**
 * The format.
 */
format: PaperFormat, };

/**
 * A page to open in the browser.
 */
export type OpenLink = { 
/**
 * Its address, one of those that a guide names.
 */
url: string, };

export interface Commands {
  /** What the window needs before its first page. Opens the journal if that failed before. */
  start: { request: Nothing; answer: Start };
  /** Changes the preferences. */
  set_preferences: { request: SetPreferences; answer: Preferences };
  /** Organisations, runs, and what needs attention. */
  home: { request: Nothing; answer: Home };
  /** Adds an organisation. */
  add_organisation: { request: AddOrganisation; answer: Created };
  /** Renames an organisation. */
  rename_organisation: { request: RenameOrganisation; answer: null };
  /** Removes an organisation with its runs. It can be restored. */
  remove_organisation: { request: OrganisationOnly; answer: null };
  /** Takes the removal of an organisation back. */
  restore_organisation: { request: OrganisationOnly; answer: null };
  /** The guides to choose from. */
  guides: { request: Nothing; answer: Guides };
  /** The questions of a guide that are asked under some answers. */
  questions: { request: AskQuestions; answer: SpokenQuestion[] };
  /** Starts a run. */
  start_run: { request: StartRun; answer: Created };
  /** A run in full. */
  run: { request: RunOnly; answer: Run };
  /** Changes the answers of a run. Ticks are kept. */
  change_answers: { request: ChangeAnswers; answer: Run };
  /** Goes to a step. */
  open_step: { request: StepOnly; answer: Progress };
  /** Ticks actions, or removes the ticks. */
  tick: { request: Tick; answer: Progress };
  /** Writes the note of a step. */
  write_note: { request: WriteNote; answer: Progress };
  /** Leaves an optional step out, or takes that back. */
  skip_step: { request: StepFlag; answer: Progress };
  /** Marks a problem at a step, or clears it. */
  mark_problem: { request: StepFlag; answer: Progress };
  /** Finishes a run. */
  finish_run: { request: RunOnly; answer: Progress };
  /** Reopens a finished run. */
  reopen_run: { request: RunOnly; answer: Progress };
  /** Removes a run. It can be restored. */
  remove_run: { request: RunOnly; answer: null };
  /** Takes the removal of a run back. */
  restore_run: { request: RunOnly; answer: null };
  /** A run as text, with ticks and notes. */
  print: { request: Print; answer: Paper };
  /** Asks where to save a run as text, and saves it. */
  save: { request: Print; answer: Saved };
  /** Opens a page that a guide names in the browser. */
  open_link: { request: OpenLink; answer: null };
  /** Opens the data folder in the file manager. */
  open_data_folder: { request: Nothing; answer: null };
}
