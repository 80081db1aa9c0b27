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
text: string, } | { "kind": "foreign", 
/**
 * The words.
 */
text: string, 
/**
 * Whether they matter most.
 */
strong: boolean, 
/**
 * Their language.
 */
lang: Language, } | { "kind": "label", 
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
 * As the screen shows it.
 */
text: string, 
/**
 * The language it stands there in.
 */
lang: string, 
/**
 * The same in the reader's language, where it differs and is on record; what it means, where it is not. In the
 * reader's own language: what the vendor's page calls it instead.
 */
gloss: string | null, 
/**
 * Whether the label is on record in the product language asked for. Otherwise `text` is what the product shows in
 * another language, or a word from the vendor's page that nobody has seen on a screen.
 */
onRecord: boolean, 
/**
 * What the label was called in older versions, each with the version or day up to which it was.
 */
older: Array<string>, 
/**
 * Another text for the same label, from a guide that does not come with Lotse.
 */
elsewhere: string | null, };

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
 * Whether it comes with Lotse.
 */
shipped: boolean, 
/**
 * Who wrote it, if it says so.
 */
author: string | null, 
/**
 * Product and PSA, as a title.
 */
title: string, 
/**
 * What it connects and what for.
 */
about: Array<Inline>, 
/**
 * The PSA, if one is connected.
 */
psa: Vendor | null, 
/**
 * The product.
 */
product: Vendor, 
/**
 * Without a PSA: the product on the other side, if there is one.
 */
partner: Vendor | null, 
/**
 * The language of the sentences.
 */
reader: Language, 
/**
 * The language of what the guide says itself: titles, questions, notes. English where a guide lacks the reader's.
 */
own: Language, 
/**
 * Whether some of it is in English all the same, because the guide lacks a text in that language.
 */
partly: boolean, 
/**
 * The language asked for the labels.
 */
labels: Language, 
/**
 * What must be there before the first step.
 */
prerequisites: Array<SpokenPrerequisite>, 
/**
 * The questions that are asked.
 */
questions: Array<SpokenQuestion>, 
/**
 * What is captured on the way.
 */
credentials: Array<SpokenCredential>, 
/**
 * Where the guide differs from its page as a whole.
 */
deviations: Array<Array<Inline>>, 
/**
 * What the guide lacks as a whole.
 */
gaps: Array<Array<Inline>>, 
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
 * The language of its words.
 */
lang: Language, 
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
effect: string, 
/**
 * The language of its words.
 */
lang: Language, };

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
 * The language of the name.
 */
lang: Language, 
/**
 * Whether it must be kept secret.
 */
secret: boolean, 
/**
 * Whether the vendor shows it only once.
 */
shownOnce: boolean, 
/**
 * Whether the technician chooses it, so that no screen shows it.
 */
chosen: boolean, 
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
 * The language of the title.
 */
lang: Language, 
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
 * The language of the title.
 */
lang: Language, 
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
 * What the page leaves out here, or what was not on record.
 */
gaps: Array<Array<Inline>>, 
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
 * Whether it can be ticked.
 */
tickable: boolean, 
/**
 * The sentence.
 */
sentence: Array<Inline>, 
/**
 * Whether a value in the sentence is typed: it can be copied then.
 */
types: boolean, 
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
 * The credential that it captures or enters.
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
 * The language of the title.
 */
lang: Language, 
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
 * Whether each row is ticked by itself. A list, a picture or a set of addresses is ticked as a whole.
 */
byRow: boolean, 
/**
 * What holds for everything that has no row.
 */
others: Array<Inline> | null, 
/**
 * The page or file that shows the rights, where the guide can't list them.
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
export type CellState = "set" | "none" | "silent" | "unclear" | "blank";

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
 * Its label. Without one, `content` is what the screen calls it in every language.
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
 * The language of its words.
 */
lang: Language, 
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
 * Its language, as in `lang` of HTML.
 */
language: string, 
/**
 * The name of its language.
 */
languageName: string, 
/**
 * The day it was read, as `2026-11-21`.
 */
read: string, 
/**
 * The version that it describes.
 */
version: string | null, 
/**
 * What sets it apart from the other sources.
 */
differs: Array<Inline> | null, 
/**
 * How much of it was on record, if the guide says so.
 */
coverage: string | null, 
/**
 * What the rest of it is about, if only a part was on record.
 */
goesOn: Array<Inline> | null, };

/**
 * What must be there before the first step.
 */
export type SpokenPrerequisite = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its words.
 */
text: Array<Inline>, 
/**
 * A page that says more.
 */
url: string | null, 
/**
 * The answers it depends on, in words, as long as they are open.
 */
onlyIf: string | null, };

/**
 * Something went wrong. The window says it in the reader's language: message `fault-<code>`.
 */
export type Fault = { 
/**
 * What went wrong, like `journal-disk-full`.
 */
code: string, 
/**
 * The variables of the message.
 */
args: { [key in string]: string }, 
/**
 * Whether trying the same again may help.
 */
retry: boolean, };

/**
 * What the core tells the window without being asked. An event says that something changed; the window then asks for it.
 */
export type CoreEvent = { "kind": "check", 
/**
 * The run.
 */
run: string, } | { "kind": "closing" } | { "kind": "file-offered", 
/**
 * What it is.
 */
file: OfferedFile, } | { "kind": "settings" };

/**
 * A file that Lotse can read, by the ending of its name.
 */
export type OfferedFile = "hand-over" | "guide";

/**
 * How the window looks.
 */
export type Theme = "system" | "light" | "dark";

/**
 * Which proxy is used.
 */
export type ProxyChoice = "system" | "direct" | "manual";

/**
 * What an administrator has set: the user can't change it.
 */
export type Managed = { 
/**
 * The choice of a proxy and its address.
 */
proxy: boolean, 
/**
 * The file of further authorities.
 */
caFile: boolean, };

/**
 * How vendors are reached, and how long a secret stays on the clipboard.
 */
export type Network = { 
/**
 * Which proxy.
 */
proxy: ProxyChoice, 
/**
 * `host:port` of a manual proxy.
 */
proxyAddress: string, 
/**
 * The name to sign in with at a manual proxy; empty for none. Its password is in the keychain.
 */
proxyUser: string, 
/**
 * A file of further authorities, chosen with the system's dialog; empty for none.
 */
caFile: string, 
/**
 * Seconds until a copied secret is cleared from the clipboard: 10 to 120.
 */
clipboardSeconds: number, 
/**
 * The `clientId` for ConnectWise; an organisation's own goes before.
 */
clientId: string, };

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
theme: Theme, 
/**
 * Who works here, for reports; empty for nobody in particular.
 */
person: string, 
/**
 * How vendors are reached.
 */
network: Network, 
/**
 * Whether the log is written to a file of the data folder.
 */
logFile: boolean, 
/**
 * Whether the window stays above other windows.
 */
onTop: boolean, 
/**
 * Whether rights are listed as clicks instead of as the vendor's screen shows them.
 */
clicksOnly: boolean, 
/**
 * Whether the operating system tells the user that the queue of checks is done while the window is in the background.
 */
notify: boolean, };

/**
 * A certificate of the file of further authorities.
 */
export type AuthorityView = { 
/**
 * Whose it is.
 */
name: string, 
/**
 * Until when it is valid.
 */
until: string, };

/**
 * What is in the file of further authorities.
 */
export type CaFileView = { 
/**
 * The certificates that are used.
 */
authorities: Array<AuthorityView>, 
/**
 * The places of the entries that can't be read, counted from 1 among all entries of the file.
 */
broken: Array<number>, };

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
 * What an administrator has set.
 */
managed: Managed, 
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
fault: Fault | null, 
/**
 * The kind of file that Lotse was started with, if nobody has read it yet.
 */
fileOffered: OfferedFile | null, };

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
export type RunMode = "checklist" | "connected" | "practice";

/**
 * The result for keys and rights as a whole, from a check and the technician's confirmations.
 */
export type Standing = "verified" | "confirmed" | "problem";

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
attention: Array<RunView>, 
/**
 * Credentials that have ended or end within 30 days, soonest first.
 */
expiring: Array<ExpiryView>, 
/**
 * Guides that changed since runs were finished with them.
 */
changed: Array<GuideChanged>, 
/**
 * Keys that were deleted elsewhere and are still in this computer's keychain.
 */
left: Array<LeftKey>, 
/**
 * When Lotse crashed, RFC 3339, until the user dismisses it.
 */
crashed: string | null, };

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
 * Whether it is simulated, for practice.
 */
practice: boolean, 
/**
 * Its runs, the one touched last first.
 */
runs: Array<RunView>, };

/**
 * What the palette searches, beside organisations and runs.
 */
export type SearchIndex = { 
/**
 * The guides, by title.
 */
guides: Array<SearchGuide>, 
/**
 * What can be wrong, with what to do.
 */
problems: Array<SearchProblem>, };

/**
 * A guide with its steps, all branches included.
 */
export type SearchGuide = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its steps.
 */
steps: Array<SearchStep>, };

/**
 * A step.
 */
export type SearchStep = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The labels that it uses, each once: as the screen shows them, in the reader's language, and older names.
 */
labels: Array<string>, };

/**
 * Something that can be wrong.
 */
export type SearchProblem = { 
/**
 * Its code.
 */
code: string, 
/**
 * What is wrong. What depends on the run is an ellipsis.
 */
title: string, 
/**
 * Why, if that is known.
 */
cause: string | null, 
/**
 * What to do, if anything can be done.
 */
fix: string | null, 
/**
 * What the vendor writes.
 */
messages: Array<string>, };

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
 * The PSA's name. `None` if the guide connects none or is gone.
 */
psa: string | null, 
/**
 * How it is done.
 */
mode: RunMode, 
/**
 * How far it is.
 */
state: RunState, 
/**
 * Its standing as a whole, if it has one.
 */
standing: Standing | null, 
/**
 * When it was last checked, RFC 3339.
 */
checked: string | null, 
/**
 * When it was last verified here, RFC 3339: a check found that everything was as required.
 */
verified: string | null, 
/**
 * Its next check, if it is a connection that was finished.
 */
nextCheck: NextCheck | null, 
/**
 * Steps that are done or skipped.
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
finished: string | null, 
/**
 * The second person's check.
 */
second: SecondState, 
/**
 * What a check found that was made on another computer, if one is known since the last one here; of several the worst.
 */
checkedElsewhere: CheckedElsewhere | null, 
/**
 * Who has finished it on another computer, if it is not finished here.
 */
finishedElsewhere: Elsewhere | null, 
/**
 * A second person's confirmation on another computer.
 */
secondElsewhere: SecondElsewhere | null, 
/**
 * Whether its guide has changed since the revision that it was worked through with.
 */
behind: boolean, };

/**
 * Why a connection is checked again.
 */
export type CheckReason = "never" | "changed" | "unanswered" | "problem" | "waiting" | "age";

/**
 * The next check of a connection.
 */
export type NextCheck = { 
/**
 * When it is due, RFC 3339. `None` if it has been due since something happened.
 */
at: string | null, 
/**
 * Whether it is due now.
 */
due: boolean, 
/**
 * Why.
 */
reason: CheckReason, };

/**
 * How far an entry of the queue is.
 */
export type QueuedState = "waiting" | "running" | "ended" | "stopped" | "refused" | "lacking";

/**
 * Why no further check begins.
 */
export type QueuePause = "asked" | "closed" | "unanswered" | "refused";

/**
 * A connection in the queue.
 */
export type QueuedCheck = { 
/**
 * The run.
 */
run: RunView, 
/**
 * How far it is.
 */
state: QueuedState, 
/**
 * What the check says as a whole, once it has ended.
 */
verdict: Verdict | null, 
/**
 * Why it could not begin.
 */
fault: Fault | null, 
/**
 * The missing input, as in `CheckNeed.code`.
 */
lacks: string | null, };

/**
 * The queue of checks: one check at a time.
 */
export type CheckQueue = { 
/**
 * When it was started, RFC 3339.
 */
started: string, 
/**
 * The running one first, then the results, worst first, then those that wait.
 */
entries: Array<QueuedCheck>, 
/**
 * Why no further check begins, if it is paused.
 */
paused: QueuePause | null, 
/**
 * When the next check begins, RFC 3339, if a vendor's limit has to be waited for.
 */
notBefore: string | null, };

/**
 * A connection with its last and its next check.
 */
export type Connection = { 
/**
 * The run.
 */
run: RunView, 
/**
 * What the last check says as a whole.
 */
verdict: Verdict | null, };

/**
 * The page of all connections that Lotse can check.
 */
export type ChecksPage = { 
/**
 * The connections, without practice: due ones first.
 */
connections: Array<Connection>, 
/**
 * The queue, until its results were dismissed.
 */
queue: CheckQueue | null, };

/**
 * The source of a report.
 */
export type Elsewhere = { 
/**
 * Who works there, if a name was given.
 */
person: string | null, 
/**
 * The computer, as short text.
 */
device: string, 
/**
 * When, by the clock there, RFC 3339.
 */
at: string, };

/**
 * A check that was made on another computer, in short.
 */
export type CheckedElsewhere = { 
/**
 * Whose.
 */
by: Elsewhere, 
/**
 * How many findings are not as required.
 */
findings: number, 
/**
 * Whether something that it rests on changed since.
 */
outdated: boolean, };

/**
 * A check that was made on another computer.
 */
export type CheckElsewhere = { 
/**
 * In short.
 */
told: CheckedElsewhere, 
/**
 * What it found.
 */
view: CheckView, };

/**
 * A second person's confirmation on another computer.
 */
export type SecondElsewhere = { 
/**
 * Whose computer.
 */
by: Elsewhere, 
/**
 * The name that was given there.
 */
name: string, 
/**
 * A remark.
 */
note: string, 
/**
 * Whether something relevant was changed after that.
 */
outdated: boolean, };

/**
 * What another computer reports in a hand-over file.
 */
export type ToldKind = "checked" | "confirmed" | "finished" | "second";

/**
 * A judgement made here that an import voids.
 */
export type VoidKind = "checked" | "confirmed" | "finished" | "second";

/**
 * How long a guide takes.
 */
export type TimeNeeded = { 
/**
 * Minutes.
 */
minutes: number, 
/**
 * How many finished runs say so. Without any, it is an estimate.
 */
runs: number, };

/**
 * A guide to choose.
 */
export type GuideView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Product and PSA.
 */
title: string, 
/**
 * What it connects and what for.
 */
about: Array<Inline>, 
/**
 * The PSA, if it connects one.
 */
psa: Vendor | null, 
/**
 * The product.
 */
product: Vendor, 
/**
 * Without a PSA: the product on the other side, if there is one.
 */
partner: Vendor | null, 
/**
 * Whether it came with Lotse. Others were put into the data folder.
 */
shipped: boolean, 
/**
 * Who wrote it, if it says so.
 */
author: string | null, 
/**
 * The addresses of the pages that it follows.
 */
sources: Array<string>, 
/**
 * The language of its own texts: English where it lacks the reader's.
 */
own: Language, 
/**
 * Whether some of its texts are in English all the same.
 */
partly: boolean, 
/**
 * The languages that it has texts in.
 */
languages: Array<Language>, 
/**
 * How many steps it has when every branch counts.
 */
steps: number, 
/**
 * How long it takes.
 */
time: TimeNeeded, };

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
progress: Progress, 
/**
 * What is stored of its credentials, by credential. Empty for a checklist.
 */
stored: { [key in string]: Stored }, 
/**
 * The organisation's own addresses of the vendors' consoles, by vendor.
 */
consoles: { [key in string]: string }, 
/**
 * How its customers can be compared with the companies of the PSA. `None` if they can't be listed.
 */
customers: CustomersTold | null, 
/**
 * The second person's check.
 */
second: SecondView, 
/**
 * What changed in the guide since the revision that the run was worked through with, if anything did.
 */
changes: RunChanges | null, 
/**
 * The revisions, if the guide here is older than the one that the run was worked on with. It can't be finished here.
 */
older: GuideOlder | null, };

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
 * Steps that are done or skipped.
 */
done: number, 
/**
 * Steps in all.
 */
total: number, 
/**
 * When it was finished, RFC 3339.
 */
finished: string | null, 
/**
 * The open actions of the step it stands at that one click may tick.
 */
together: Array<string>, 
/**
 * The open rows of the matrices of the step it stands at that a check will compare, as `action/row`: one click may
 * tick them.
 */
compared: Array<string>, };

/**
 * How far a step is.
 */
export type StepProgress = { 
/**
 * How far it is.
 */
state: StepState, 
/**
 * The actions that are ticked, and the rows of matrices as `action/row`.
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
 * Whether the step is different since the revision of the guide that the run was worked with. As long as the run
 * is not finished, such a step is not done, and ticks of actions that are different don't count.
 */
changed: boolean, 
/**
 * The note.
 */
note: string, 
/**
 * What the screen shows instead of what the guide says.
 */
mismatches: Array<MismatchView>, 
/**
 * Whether the journal has a version of the note or of a mismatch, possibly a deleted one, which can be erased.
 */
noted: boolean, 
/**
 * When the note was last erased for good, RFC 3339.
 */
erased: string | null, };

/**
 * What a screen shows instead of what the guide says.
 */
export type MismatchView = { 
/**
 * The label in the guide, as the window showed it; empty for the step as a whole.
 */
label: string, 
/**
 * What is on the screen instead.
 */
seen: string, 
/**
 * The product's version, as far as it was given.
 */
version: string, };

/**
 * What a paper is written as.
 */
export type PaperFormat = "markdown" | "html" | "pdf";

/**
 * Where something was saved.
 */
export type Saved = { 
/**
 * The file. `None` if the dialog was closed.
 */
path: string | null, };

/**
 * The support file, to be read before it is saved.
 */
export type SupportFile = { 
/**
 * Its whole text.
 */
text: string, };

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
 * Which paper.
 */
export type PaperKind = "checklist" | "report" | "proof" | "customers";

/**
 * What changed between two revisions of a guide.
 */
export type SpokenChanges = { 
/**
 * The older revision.
 */
from: number, 
/**
 * The newer revision.
 */
to: number, 
/**
 * The steps that changed, in the order of the newer revision; those that are gone at the end.
 */
steps: Array<SpokenStepChange>, 
/**
 * What changed beside the steps: questions, credentials, sources.
 */
others: Array<Array<Inline>>, };

/**
 * A step that changed.
 */
export type SpokenStepChange = { 
/**
 * The step's id.
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
 * How it changed.
 */
kind: StepChangeKind, 
/**
 * What is different in it, one sentence each. Of a step that is new or gone: what is or was to be done in it.
 */
details: Array<Array<Inline>>, };

/**
 * How a step changed.
 */
export type StepChangeKind = "new" | "different" | "moved" | "gone";

/**
 * A key or a value by its names.
 */
export type LeftKey = { 
/**
 * The organisation's name.
 */
organisation: string, 
/**
 * The title of the run's guide; empty for what belongs to the organisation itself.
 */
title: string, 
/**
 * Its name.
 */
name: string, };

/**
 * A file with a guide, before it is imported.
 */
export type GuideFileView = { 
/**
 * Names this file until the next is read.
 */
session: string, 
/**
 * The file.
 */
file: string, 
/**
 * The guide in it.
 */
guide: GuideView, 
/**
 * The languages of its own texts.
 */
languages: Array<Language>, 
/**
 * The names of the vendors that it brings along.
 */
vendors: Array<string>, 
/**
 * How many files with labels it brings along.
 */
labels: number, 
/**
 * Labels that it writes otherwise than Lotse: Lotse's text, and its own.
 */
differs: Array<[string, string]>, 
/**
 * The revision here that it replaces, if there is one.
 */
replaces: number | null, };

/**
 * A change that an import would make here.
 */
export type HandOverChange = { "kind": "renamed", 
/**
 * Its name here.
 */
before: string, 
/**
 * Its name afterwards.
 */
after: string, } | { "kind": "organisation-gone", 
/**
 * Its name.
 */
name: string, 
/**
 * The titles of its runs, which go with it.
 */
titles: Array<string>, } | { "kind": "organisation-back", 
/**
 * Its name.
 */
name: string, } | { "kind": "value", 
/**
 * Which.
 */
of: LeftKey, 
/**
 * Whether it is a host: keys are sent there.
 */
host: boolean, 
/**
 * The value here.
 */
before: string | null, 
/**
 * The value afterwards.
 */
after: string | null, } | { "kind": "runs-gone", 
/**
 * Their titles.
 */
titles: Array<string>, } | { "kind": "runs-back", 
/**
 * Their titles.
 */
titles: Array<string>, } | { "kind": "runs-answered", 
/**
 * Their titles.
 */
titles: Array<string>, } | { "kind": "told", 
/**
 * What.
 */
what: ToldKind, 
/**
 * The title of the run.
 */
title: string, 
/**
 * Who says it.
 */
by: Elsewhere, 
/**
 * How many findings it is about.
 */
count: number, 
/**
 * The name of a second person.
 */
name: string, } | { "kind": "void", 
/**
 * What.
 */
what: VoidKind, 
/**
 * The titles of the runs.
 */
titles: Array<string>, } | { "kind": "keys-gone", 
/**
 * Which.
 */
keys: Array<LeftKey>, } | { "kind": "keys-replaced", 
/**
 * Which.
 */
keys: Array<LeftKey>, };

/**
 * The result of deleting keys from the keychain.
 */
export type KeysDeleted = { 
/**
 * How many are gone.
 */
deleted: number, 
/**
 * How many are still there.
 */
left: number, 
/**
 * Why, if any are.
 */
fault: Fault | null, };

/**
 * A guide that an import adds, or one that can't be used.
 */
export type HandOverGuide = { 
/**
 * Its title; empty if it can't be used.
 */
title: string, 
/**
 * Who wrote it, if it says so.
 */
author: string | null, 
/**
 * Its revision.
 */
revision: number, 
/**
 * The revision here that it replaces, if there is one.
 */
replaces: number | null, 
/**
 * Why it can't be used, if it can't.
 */
fault: Fault | null, };

/**
 * A hand-over file that was read and is not imported yet.
 */
export type HandOverPreview = { 
/**
 * Names it for `import_hand_over`.
 */
session: string, 
/**
 * The file.
 */
path: string, 
/**
 * When it was made, RFC 3339.
 */
made: string, 
/**
 * Who made it, if a name was given.
 */
person: string | null, 
/**
 * The device it was made at, as short text.
 */
device: string, 
/**
 * The organisation's name.
 */
organisation: string, 
/**
 * Whether that organisation is known here.
 */
known: boolean, 
/**
 * Whether another organisation here has the same name.
 */
sameName: boolean, 
/**
 * Its runs.
 */
runs: Array<HandOverRun>, 
/**
 * The guides that the import adds here.
 */
guides: Array<HandOverGuide>, 
/**
 * What the import would change here, most important first.
 */
changes: Array<HandOverChange>, 
/**
 * How many events it brings that are not known here.
 */
newEvents: number, 
/**
 * How many of its entries were erased here and stay erased.
 */
erased: number, 
/**
 * When the organisation as a whole was erased here, RFC 3339. The file can't bring it back.
 */
forgotten: string | null, 
/**
 * The ends of its chains, as printed on reports.
 */
heads: Array<string>, };

/**
 * A run in a hand-over file.
 */
export type HandOverRun = { 
/**
 * Its id.
 */
id: string, 
/**
 * The guide's title; its id if there is no such guide here.
 */
title: string, 
/**
 * Whether there is such a guide here. Without it the run is listed and can't be opened.
 */
guideKnown: boolean, 
/**
 * The revisions, if that guide is older than the one that the run was worked on with.
 */
older: GuideOlder | null, 
/**
 * How it is done.
 */
mode: RunMode, 
/**
 * Whether the run is known here.
 */
known: boolean, 
/**
 * When something was last done in it, RFC 3339.
 */
touched: string, 
/**
 * When it was finished at the computer that says so, RFC 3339.
 */
finished: string | null, };

/**
 * The result of an import.
 */
export type HandOverTaken = { 
/**
 * The organisation's id.
 */
organisation: string, 
/**
 * Its runs in the file.
 */
runs: Array<string>, 
/**
 * How many events were new. 0 if everything was known.
 */
events: number, 
/**
 * The result for keys of this computer that were deleted elsewhere.
 */
keys: KeysDeleted, };

/**
 * How a head compares with the journal.
 */
export type HeadState = "fits" | "unknown" | "behind" | "differs" | "unreadable";

/**
 * A head that was compared with the journal.
 */
export type HeadView = { 
/**
 * The head as it was given.
 */
text: string, 
/**
 * Its state.
 */
state: HeadState, 
/**
 * For `behind` and `differs`: the first event that is missing or may differ.
 */
from: number | null, 
/**
 * For a head that nobody entered: the computers that noted it at an import.
 */
by: Array<string>, };

/**
 * The result of verifying the journal.
 */
export type Audit = { 
/**
 * How many events were looked at.
 */
events: number, 
/**
 * How many devices wrote them.
 */
devices: number, 
/**
 * The ends of the chains, as they are printed on reports; the own one first.
 */
heads: Array<string>, 
/**
 * The first event that is wrong in itself, if any.
 */
broken: BrokenLink | null, 
/**
 * What was erased for good, oldest first.
 */
erased: Array<ErasedSeen>, 
/**
 * The heads that were given.
 */
compared: Array<HeadView>, };

/**
 * The first event of a chain that is wrong in itself.
 */
export type BrokenLink = { 
/**
 * The device that wrote the chain.
 */
device: string, 
/**
 * Which of its events.
 */
sequence: number, };

/**
 * What is erased.
 */
export type ErasureKind = "organisation" | "note" | "credential" | "second" | "value";

/**
 * What an erasure would delete.
 */
export type Erasable = { 
/**
 * How many entries of the journal.
 */
entries: number, 
/**
 * How many integrations, for an organisation.
 */
runs: number, 
/**
 * How many keys are deleted from the keychain, for an organisation.
 */
keys: number, 
/**
 * Backups in the data folder that are deleted, because they still have it: names of files.
 */
copies: Array<string>, };

/**
 * What was erased.
 */
export type Erased = { 
/**
 * How many entries of the journal.
 */
entries: number, 
/**
 * Why remains of it may still be in the data folder, if they may. The next start tries again.
 */
unfinished: Fault | null, 
/**
 * The result of deleting the keys.
 */
keys: KeysDeleted, };

/**
 * An erasure that the journal records.
 */
export type ErasedSeen = { 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * How many entries.
 */
entries: number, 
/**
 * Whether it was all of an organisation.
 */
organisation: boolean, };

/**
 * An organisation that was removed from view.
 */
export type Removed = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * When it was removed, RFC 3339.
 */
at: string, };

/**
 * How soon a credential expires.
 */
export type ExpiryLevel = "ended" | "urgent" | "soon" | "coming" | "later";

/**
 * A credential that expires on a day.
 */
export type ExpiryView = { 
/**
 * The run that it belongs to. `None` for a value of the organisation.
 */
run: string | null, 
/**
 * The credential's id, or that of the organisation's value.
 */
credential: string, 
/**
 * The credential's name; its id if the guide is gone.
 */
name: string, 
/**
 * Who issues it. Both empty if the guide is gone.
 */
from: Vendor, 
/**
 * Where it is entered.
 */
goesTo: Array<Vendor>, 
/**
 * The organisation's id.
 */
organisation: string, 
/**
 * The organisation's name.
 */
organisationName: string, 
/**
 * The guide's title; its id if the guide is gone. Empty for a value of the organisation.
 */
title: string, 
/**
 * The day, as `2027-02-28`. On that day it does not work any more.
 */
expires: string, 
/**
 * Days from today until then: 0 on the day itself, negative if it is past.
 */
days: number, 
/**
 * How soon that is.
 */
level: ExpiryLevel, 
/**
 * The procedures of the guide that replace or take back a credential.
 */
procedures: Array<ProcedureRef>, };

/**
 * A procedure for later, by its id in `SpokenGuide.followUps`.
 */
export type ProcedureRef = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, };

/**
 * The keys that expire, soonest first. Those of practice are simulated and left out.
 */
export type Calendar = { 
/**
 * Today where the user is, as `2026-11-21`.
 */
today: string, 
/**
 * All credentials with a day on which they end.
 */
entries: Array<ExpiryView>, 
/**
 * How many stored credentials end one day that nobody has noted. One that is better made without an end is not
 * counted.
 */
undated: number, };

/**
 * The state of a second person's check of a run.
 */
export type SecondState = "none" | "wanted" | "confirmed" | "outdated";

/**
 * A second person's check of a run.
 */
export type SecondView = { 
/**
 * Its state.
 */
state: SecondState, 
/**
 * The name that was given.
 */
name: string, 
/**
 * A remark.
 */
note: string, 
/**
 * When, RFC 3339.
 */
at: string | null, 
/**
 * Who worked on the run, as far as names were given: none of them can be the second person.
 */
workers: Array<string>, 
/**
 * Whether somebody worked on it whose name is not known, so that the second person could be the same.
 */
unnamed: boolean, 
/**
 * Second persons' confirmations on other computers. They don't replace one here.
 */
elsewhere: Array<SecondElsewhere>, 
/**
 * Whether the journal has a second person's confirmation, possibly a withdrawn one, which can be erased.
 */
erasable: boolean, };

/**
 * A guide that changed since runs went through it.
 */
export type GuideChanged = { 
/**
 * The guide's id.
 */
guide: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The oldest revision of those runs.
 */
from: number, 
/**
 * Today's revision.
 */
to: number, 
/**
 * How many steps are new for at least one of them.
 */
new: number, 
/**
 * How many are different.
 */
different: number, 
/**
 * How many are gone.
 */
gone: number, 
/**
 * The finished runs that are touched.
 */
runs: Array<RunView>, };

/**
 * A run was worked on with a newer revision of its guide than the one here, whose requirements are unknown.
 */
export type GuideOlder = { 
/**
 * The revision that it was worked on with.
 */
worked: number, 
/**
 * The revision here.
 */
here: number, };

/**
 * What changed in the guide of a run since the revision that the run was worked through with.
 */
export type RunChanges = { 
/**
 * That revision.
 */
from: number, 
/**
 * Today's revision.
 */
to: number, 
/**
 * What changed, under the run's answers. `None` if the old revision was not kept.
 */
changes: SpokenChanges | null, 
/**
 * Whether the text of that revision came from another computer, and is not one of Lotse's.
 */
foreign: boolean, };

/**
 * Where secrets are kept.
 */
export type KeptIn = "keychain" | "session";

/**
 * What is stored of a credential.
 */
export type Stored = { 
/**
 * When it was stored, RFC 3339.
 */
at: string, 
/**
 * How many characters it has.
 */
length: number, 
/**
 * Its last characters, four at most; empty for a short secret.
 */
ending: string, 
/**
 * The value itself, if it is not a secret.
 */
value: string | null, 
/**
 * The day it stops working, as `2027-11-21`, if one was given.
 */
expires: string | null, 
/**
 * Where it is kept. `None` if it is not a secret.
 */
kept: KeptIn | null, 
/**
 * Whether it is lost: it was kept in memory by a Lotse that has ended.
 */
lost: boolean, 
/**
 * Whether it is a secret that another device keeps: here there is only the note of it. Checks lack it, and it can't
 * be copied. Entering it again keeps it here; deleting it deletes the note.
 */
elsewhere: boolean, };

/**
 * Whether the keychain can be used.
 */
export type Keychain = { 
/**
 * Where secrets are kept.
 */
kept: KeptIn, 
/**
 * Why the keychain can't be used, if it can't.
 */
fault: Fault | null, };

/**
 * A step, by name.
 */
export type StepRef = { 
/**
 * The step's id.
 */
id: string, 
/**
 * Its title.
 */
title: string, };

/**
 * A credential of a run.
 */
export type CredentialView = { 
/**
 * The credential, in words.
 */
spoken: SpokenCredential, 
/**
 * What is stored.
 */
stored: Stored | null, 
/**
 * The organisation's value of this kind, offered while nothing is stored. Never a secret.
 */
offered: string | null, 
/**
 * Whether an expiry date can be given.
 */
mayExpire: boolean, 
/**
 * The step that captures it.
 */
step: StepRef | null, 
/**
 * Whether the journal has a version that is not secret, possibly a deleted one, which can be erased.
 */
erasable: boolean, };

/**
 * The credentials of a run.
 */
export type CredentialsPage = { 
/**
 * The run.
 */
view: RunView, 
/**
 * Its credentials.
 */
credentials: Array<CredentialView>, 
/**
 * Whether the keychain can be used.
 */
keychain: Keychain, };

/**
 * A value that belongs to an organisation and is used by all its runs. Its words are `organisation-value-<id>` with
 * the attribute `.hint`.
 */
export type OrganisationValue = { 
/**
 * Which, like `autotask-inspector-secret`.
 */
id: string, 
/**
 * Its group, like `autotask-inspector`: words `organisation-group-<group>` with `.why`.
 */
group: string, 
/**
 * Whether it is a secret.
 */
secret: boolean, 
/**
 * Whether an expiry date can be given.
 */
mayExpire: boolean, 
/**
 * What is stored.
 */
stored: Stored | null, 
/**
 * Whether the journal has a version that is not secret, possibly a deleted one, which can be erased.
 */
erasable: boolean, };

/**
 * The values of an organisation for checks.
 */
export type OrganisationPage = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it is simulated, for practice.
 */
practice: boolean, 
/**
 * The values, group by group.
 */
values: Array<OrganisationValue>, 
/**
 * Whether the keychain can be used.
 */
keychain: Keychain, };

/**
 * The page that shows a key.
 */
export type KeysPage = CredentialsPage | OrganisationPage;

/**
 * A secret is on the clipboard.
 */
export type Copied = { 
/**
 * Seconds until it is cleared.
 */
seconds: number, };

/**
 * How a finding stands, worst first. Words: `finding-state-<state>`, on paper `report-state-<state>`.
 */
export type FindingState = "missing" | "excess" | "failed" | "unclear" | "waiting" | "needs-eyes" | "pass" | "not-applicable";

/**
 * What a check says as a whole. Words: `check-headline-<verdict>`, and what to do next: `check-lead-<verdict>`.
 */
export type Verdict = "changes" | "failed" | "partly" | "waiting" | "eyes" | "confirmed" | "as-asked" | "both" | "nothing";

/**
 * What a check says as a whole, and of how many things.
 */
export type Headline = { 
/**
 * What it says.
 */
verdict: Verdict, 
/**
 * The number of things that it is about.
 */
count: number, };

/**
 * A line of a proof, as the vendor has it.
 */
export type ProofLine = { 
/**
 * The name of the field.
 */
name: string, 
/**
 * Its value.
 */
value: string, 
/**
 * The required value, if it differs.
 */
asked: string | null, };

/**
 * The call behind a finding.
 */
export type ProofView = { 
/**
 * The number of the call in its check.
 */
call: number, 
/**
 * The HTTP method.
 */
method: string, 
/**
 * The host.
 */
host: string, 
/**
 * Path and query.
 */
path: string, 
/**
 * The HTTP status, if there was an answer.
 */
status: number | null, 
/**
 * When it was asked, RFC 3339.
 */
at: string, 
/**
 * Milliseconds it took.
 */
millis: number, 
/**
 * The relevant lines of the answer.
 */
lines: Array<ProofLine>, 
/**
 * The vendor's number of the call, for its support.
 */
reference: string | null, };

/**
 * Why a finding has no card of its own.
 */
export type FindingPart = "same" | "waits";

/**
 * What a finding is about, on a card for several findings.
 */
export type FindingName = { 
/**
 * The finding.
 */
id: string, 
/**
 * What it is about.
 */
name: Array<Inline>, 
/**
 * The step that asks for it.
 */
step: StepRef | null, };

/**
 * A finding, in words.
 */
export type FindingView = { 
/**
 * Its id, the same in later checks.
 */
id: string, 
/**
 * Its state.
 */
state: FindingState, 
/**
 * The statement, or the subject.
 */
title: Array<Inline>, 
/**
 * The cause.
 */
cause: Array<Inline> | null, 
/**
 * What to click or do next.
 */
fix: Array<Inline> | null, 
/**
 * The call behind it.
 */
proof: ProofView | null, 
/**
 * The step that asks for it.
 */
step: StepRef | null, 
/**
 * For `waiting`: when asking again makes sense, RFC 3339.
 */
again: string | null, 
/**
 * For `needs-eyes`: when the technician said "I have seen it", RFC 3339.
 */
confirmed: string | null, 
/**
 * Who said so, if a name was given.
 */
confirmedBy: string | null, 
/**
 * Who says so on another computer.
 */
seenElsewhere: Elsewhere | null, 
/**
 * Its state in the check before, if it differed or did not exist.
 */
before: FindingState | null, 
/**
 * Why it has no card of its own, if it has none.
 */
part: FindingPart | null, 
/**
 * The subjects of its card, its own first, if the card has several.
 */
names: Array<FindingName>, };

/**
 * A cell of a checked matrix.
 */
export type CheckedCell = { 
/**
 * Its state.
 */
state: FindingState, 
/**
 * What the vendor says it is, in the vendor's word.
 */
found: string | null, 
/**
 * What was asked for, in the vendor's word. The guide's own cell may be silent where everything else is "None".
 */
asked: string | null, 
/**
 * The finding.
 */
finding: string, };

/**
 * A matrix with what was found.
 */
export type CheckedMatrix = { 
/**
 * The matrix as the guide asks for it.
 */
matrix: SpokenMatrix, 
/**
 * By row: a cell for each column, or nothing where nothing was compared.
 */
cells: { [key in string]: Array<CheckedCell | null> }, };

/**
 * How much of a vendor's rate limit is used.
 */
export type BudgetView = { 
/**
 * Whose.
 */
vendor: Vendor, 
/**
 * Calls made in the current time window.
 */
spent: number, 
/**
 * Calls that the limit allows.
 */
limit: number, 
/**
 * The time window, in minutes.
 */
minutes: number, 
/**
 * Whether the vendor reported the calls made; otherwise they are those of this check.
 */
told: boolean, };

/**
 * A finding of the check before that no longer exists.
 */
export type GoneView = { 
/**
 * What it was about.
 */
title: Array<Inline>, 
/**
 * Its state then.
 */
state: FindingState, };

/**
 * A check that has ended.
 */
export type CheckView = { 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * Milliseconds it took.
 */
millis: number, 
/**
 * How many calls it made.
 */
calls: number, 
/**
 * The hosts that were asked.
 */
hosts: Array<string>, 
/**
 * What it says as a whole.
 */
headline: Headline, 
/**
 * When everything that waits may be asked again, RFC 3339.
 */
again: string | null, 
/**
 * The number of findings on cards in each state that occurs.
 */
counts: { [key in FindingState]?: number }, 
/**
 * The findings, worst first, including those without a card of their own.
 */
findings: Array<FindingView>, 
/**
 * The matrices with what was found.
 */
matrices: Array<CheckedMatrix>, 
/**
 * How much of each vendor's rate limit is used.
 */
budgets: Array<BudgetView>, 
/**
 * When the check before was, RFC 3339.
 */
before: string | null, 
/**
 * Findings of the check before that are not there any more.
 */
gone: Array<GoneView>, };

/**
 * A call of a check that runs.
 */
export type CallView = { 
/**
 * Its number.
 */
id: number, 
/**
 * Whose API.
 */
vendor: Vendor, 
/**
 * The HTTP method.
 */
method: string, 
/**
 * The host.
 */
host: string, 
/**
 * Path and query.
 */
path: string, 
/**
 * The HTTP status, once there is one.
 */
status: number | null, 
/**
 * Milliseconds it took, once it has ended.
 */
millis: number | null, 
/**
 * Whether it has ended without an answer.
 */
failed: boolean, };

/**
 * A deeper check that is through.
 */
export type DeeperView = { 
/**
 * What it found. It judges nothing: what it does not find is no fault.
 */
check: CheckView, 
/**
 * The most calls that a deeper check makes.
 */
limit: number, };

/**
 * What is done at the vendors.
 */
export type CheckStage = "check" | "deeper" | "customers";

/**
 * A check that runs.
 */
export type RunningCheck = { 
/**
 * The calls so far.
 */
calls: Array<CallView>, 
/**
 * When it began, RFC 3339.
 */
at: string, 
/**
 * Whether it is being stopped.
 */
stopping: boolean, 
/**
 * What it does.
 */
stage: CheckStage, 
/**
 * The most calls that it makes, if it is a later stage.
 */
limit: number | null, };

/**
 * The page that compares rights: what can be chosen, what is chosen, and the comparison.
 */
export type ComparePage = { 
/**
 * The PSAs that guides are for.
 */
psas: Array<ComparePsa>, 
/**
 * The organisations with runs for a PSA.
 */
organisations: Array<CompareOrganisation>, 
/**
 * The organisation whose runs are compared.
 */
organisation: string | null, 
/**
 * The PSA that is compared.
 */
psa: string, 
/**
 * The guides that are compared.
 */
chosen: Array<string>, 
/**
 * The comparison. `None` if no guide is chosen.
 */
comparison: SpokenComparison | null, };

/**
 * A PSA with its guides.
 */
export type ComparePsa = { 
/**
 * The PSA.
 */
psa: Vendor, 
/**
 * Its guides: id and title.
 */
guides: Array<Vendor>, };

/**
 * An organisation to compare.
 */
export type CompareOrganisation = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The PSAs of its runs.
 */
psas: Array<string>, };

/**
 * The rights that guides ask of one PSA, in words.
 */
export type SpokenComparison = { 
/**
 * The language of the sentences.
 */
reader: Language, 
/**
 * The PSA.
 */
psa: Vendor, 
/**
 * The guides, in the order of the cells.
 */
guides: Array<SpokenCompared>, 
/**
 * The settings, as they stand together on the screen.
 */
lines: Array<SpokenLine>, 
/**
 * How many settings there are that no guide asks for, in a sentence.
 */
quiet: string | null, 
/**
 * Where guides contradict each other.
 */
conflicts: Array<Array<Inline>>, 
/**
 * What one role for all costs, a sentence for each guide.
 */
one: Array<string>, 
/**
 * Why one role can't be enough, if so.
 */
impossible: string | null, 
/**
 * What one role for each costs.
 */
each: string, 
/**
 * What the last checks of an organisation saw. Empty without an organisation.
 */
checked: Array<SpokenChecked>, };

/**
 * A guide of a comparison.
 */
export type SpokenCompared = { 
/**
 * The guide's id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Whether it comes with Lotse.
 */
shipped: boolean, 
/**
 * The name of its column.
 */
name: string, 
/**
 * What it says as a whole: about everything that it does not name, and what is missing here.
 */
notes: Array<Array<Inline>>, 
/**
 * The questions that it asks.
 */
questions: Array<SpokenQuestion>, 
/**
 * The answers that the comparison takes.
 */
answers: { [key in string]: string }, 
/**
 * The questions whose answers were assumed.
 */
assumed: Array<string>, };

/**
 * A setting with what each guide asks there.
 */
export type SpokenLine = { 
/**
 * The right.
 */
path: Array<Label>, 
/**
 * Its setting.
 */
setting: Label, 
/**
 * Whether some guide asks for something here.
 */
asked: boolean, 
/**
 * What each guide asks.
 */
cells: Array<SpokenAsk>, 
/**
 * What one role for all needs.
 */
union: SpokenAsk, 
/**
 * What to look at, in a word or two: it deletes, only one guide asks for it.
 */
marks: Array<string>, };

/**
 * What a guide asks at a setting.
 */
export type SpokenAsk = { 
/**
 * How it is shown.
 */
state: CellState, 
/**
 * What the screen shows there.
 */
label: Label | null, 
/**
 * The same in words.
 */
text: string, 
/**
 * What to know about it: it follows from a rule, it is only temporary.
 */
note: string | null, };

/**
 * The role of an integration as its last check saw it, beside what one role for all needs.
 */
export type SpokenChecked = { 
/**
 * Product and day.
 */
title: string, 
/**
 * What to know: it was practice, it is outdated.
 */
notes: Array<string>, 
/**
 * How many settings are as needed, missing, more than needed or not seen. `None` without a check.
 */
counts: string | null, 
/**
 * The settings that are missing or more than needed.
 */
lines: Array<SpokenCheckedLine>, 
/**
 * For each setting of the comparison: how it stands.
 */
states: Array<CheckedState>, 
/**
 * Rights that the check saw and no line has, in the vendor's words.
 */
beyond: Array<string>, };

/**
 * A setting that differs from what one role for all needs.
 */
export type SpokenCheckedLine = { 
/**
 * The right and its setting.
 */
path: Array<Label>, 
/**
 * How it stands.
 */
state: CheckedState, 
/**
 * What the check saw, and what is needed.
 */
text: string, };

/**
 * How what a check saw compares with what one role for all needs.
 */
export type CheckedState = "fits" | "lacking" | "missing" | "wider" | "unseen" | "open";

/**
 * How well a customer of the product fits the companies of the PSA. What somebody has to look at comes first.
 */
export type Fit = "gone" | "doubled" | "missing" | "likely" | "exact" | "chosen" | "none";

/**
 * A customer of the product, or a company of the PSA.
 */
export type CustomerView = { 
/**
 * Its id at the vendor.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name, which mappings ask for: the Company ID of ConnectWise.
 */
code: string | null, };

/**
 * A customer of the product.
 */
export type CustomerRow = { 
/**
 * The customer.
 */
customer: CustomerView, 
/**
 * How well it fits.
 */
fit: Fit, 
/**
 * The companies that fit it.
 */
companies: Array<CustomerView>, };

/**
 * Both lists side by side.
 */
export type CustomerSheet = { 
/**
 * When they were read, RFC 3339.
 */
at: string, 
/**
 * Whose customers.
 */
product: Vendor, 
/**
 * Whose companies.
 */
psa: Vendor, 
/**
 * The customers, those to look at first.
 */
rows: Array<CustomerRow>, 
/**
 * How many customers fit how well.
 */
counts: { [key in Fit]?: number }, 
/**
 * All companies.
 */
companies: Array<CustomerView>, 
/**
 * The companies that fit no customer.
 */
rest: Array<CustomerView>, 
/**
 * How many customers have no name that can be read.
 */
unnamed: number, 
/**
 * The same of companies.
 */
unnamedCompanies: number, 
/**
 * Whether there are more customers than were read.
 */
cut: boolean, };

/**
 * What a comparison found.
 */
export type CustomersCompared = { 
/**
 * When it was made, RFC 3339.
 */
at: string, 
/**
 * By whom.
 */
person: string | null, 
/**
 * How many customers fit how well.
 */
counts: { [key in Fit]?: number }, 
/**
 * How many customers somebody has to look at.
 */
open: number, };

/**
 * What the check page tells about customers.
 */
export type CustomersTold = { 
/**
 * The last comparison.
 */
last: CustomersCompared | null, };

/**
 * The page that compares customers with companies.
 */
export type CustomersPage = { 
/**
 * The run.
 */
view: RunView, 
/**
 * Whether both vendors can list them.
 */
offered: boolean, 
/**
 * What runs at the vendors.
 */
running: RunningCheck | null, 
/**
 * Both lists, if they were read since Lotse was started.
 */
sheet: CustomerSheet | null, 
/**
 * Why a list could not be read.
 */
trouble: Array<FindingView>, 
/**
 * The last comparison.
 */
last: CustomersCompared | null, };

/**
 * Something that is missing for a full check.
 */
export type CheckNeed = { 
/**
 * What is lacking: words `check-need-<code>` with `.fix`.
 */
code: string, 
/**
 * The credential's name, where it is one.
 */
credential: string | null, 
/**
 * The step that captures it.
 */
step: StepRef | null, 
/**
 * Whether it is stored with the organisation rather than the run.
 */
ofOrganisation: boolean, };

/**
 * The check page of a run.
 */
export type CheckPage = { 
/**
 * The run.
 */
view: RunView, 
/**
 * What is missing for a full check. A check can still be made.
 */
needs: Array<CheckNeed>, 
/**
 * Whether a mail address can be looked up for duplicates (Autotask with an inspector).
 */
asksMail: boolean, 
/**
 * Whether an administrator's key can be used for this one check (ConnectWise).
 */
asksAdmin: boolean, 
/**
 * Whether a deeper check has something to look for, after a check was made.
 */
goesDeeper: boolean, 
/**
 * The deeper check that was made after the last check.
 */
deeper: DeeperView | null, 
/**
 * How the customers of the product can be compared with the companies of the PSA. `None` if they can't be listed.
 */
customers: CustomersTold | null, 
/**
 * The check that runs.
 */
running: RunningCheck | null, 
/**
 * When a check was stopped that began after the last one. Nothing of it was kept.
 */
stopped: string | null, 
/**
 * The last check that was made here.
 */
last: CheckView | null, 
/**
 * What checks found on other computers since then.
 */
elsewhere: Array<CheckElsewhere>, };

/**
 * One of the Autotask webhooks of a user.
 */
export type WebhookView = { 
/**
 * The kind: `tickets`, `companies`, `contacts`, `assets`, `ticket-notes`. Words: `webhook-kind-<kind>`.
 */
kind: string, 
/**
 * Its number at Autotask.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The server it sends to; `/…` stands for the rest of the address, which can hold a key.
 */
url: string, 
/**
 * Whether it is switched on.
 */
active: boolean | null, 
/**
 * Whether Autotask has made it ready.
 */
ready: boolean | null, 
/**
 * What became of it, once deletion was asked: `deleted`, `still-there`, `refused`, `failed`. Words:
 * `webhook-outcome-<outcome>`.
 */
outcome: string | null, 
/**
 * Why it was not deleted.
 */
reason: Array<Inline> | null, };

/**
 * The webhooks of one user.
 */
export type WebhooksPage = { 
/**
 * For deleting: names this list to the core. Kept in memory, and forgotten after ten minutes.
 */
session: string, 
/**
 * The user they belong to.
 */
user: string, 
/**
 * The webhooks.
 */
webhooks: Array<WebhookView>, 
/**
 * What went wrong while listing them.
 */
problems: Array<FindingView>, };

/**
 * A value that a practice tenant's screen shows.
 */
export type PracticeValue = { 
/**
 * The credential of the guide or value of the organisation that it is for.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The simulated value.
 */
value: string, 
/**
 * Where it is shown.
 */
vendor: Vendor | null, };

/**
 * A mistake in the practice tenants.
 */
export type PracticeMistake = { 
/**
 * Its name.
 */
name: string, 
/**
 * What is wrong, in words.
 */
title: string, 
/**
 * What to look at.
 */
hint: string, 
/**
 * Whether it is made right now.
 */
on: boolean, 
/**
 * Whether it can be seen and repaired on the drawn screens.
 */
drawn: boolean, };

/**
 * An option of a choice on a drawn screen.
 */
export type PracticeOption = { 
/**
 * Its value.
 */
value: string, 
/**
 * Its text.
 */
label: Label, };

/**
 * A box or choice on a drawn screen.
 */
export type PracticeControl = { 
/**
 * Its id: that of the finding about it, if there is one.
 */
id: string, 
/**
 * The ids of further findings that are repaired here.
 */
findings: Array<string>, 
/**
 * The row that it stands in together with others.
 */
row: Label | null, 
/**
 * Its name.
 */
name: Label, 
/**
 * Its options. Empty for a box to tick.
 */
options: Array<PracticeOption>, 
/**
 * Its value: of a box `on` or `off`.
 */
value: string, };

/**
 * Controls that stand together on a page of a vendor.
 */
export type PracticeGroup = { 
/**
 * The vendor.
 */
vendor: Vendor | null, 
/**
 * The way to the page.
 */
path: Array<Label>, 
/**
 * Whether the guide names something in it.
 */
named: boolean, 
/**
 * The controls.
 */
controls: Array<PracticeControl>, };

/**
 * The parts of the practice tenants' screens that a run needs.
 */
export type PracticeConsole = { 
/**
 * The values to capture.
 */
values: Array<PracticeValue>, 
/**
 * The screens as drawings to click.
 */
screens: Array<PracticeGroup>, 
/**
 * How much is not as the guide asks: controls, and mistakes that have none.
 */
wrong: number, 
/**
 * The mistakes that can be made and repaired.
 */
mistakes: Array<PracticeMistake>, 
/**
 * Where the tenants listen, like `127.0.0.1:40123`.
 */
address: string, };

/**
 * A secret as the window sends it. It has no `Serialize`, and `Debug` hides it.
 */
export type SecretText = string;

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
 * Something to be erased for good.
 */
export type Erase = { 
/**
 * What.
 */
what: ErasureKind, 
/**
 * The organisation, if it is it or one of its values; else empty.
 */
organisation: string, 
/**
 * The run, if it is a text of it; else empty.
 */
run: string, 
/**
 * The step of the note, the credential or the value; else empty.
 */
id: string, 
/**
 * The name of the organisation, typed once more; else empty.
 */
name: string, };

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
 * What is compared.
 */
export type CompareRights = { 
/**
 * The organisation whose runs give guides and answers, if any.
 */
organisation: string | null, 
/**
 * The PSA. `None` for the one that most runs of the organisation are for, or the first.
 */
psa: string | null, 
/**
 * The guides. `None` for those of the organisation's runs, or all of the PSA.
 */
guides: Array<string> | null, 
/**
 * Answers by guide, which count instead of those of a run.
 */
answers: { [key in string]: { [key in string]: string } }, };

/**
 * A comparison on paper.
 */
export type PrintComparison = { 
/**
 * What is compared.
 */
what: CompareRights, 
/**
 * What it is written as.
 */
format: PaperFormat, };

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
 * The actions; a row of a matrix as `action/row`.
 */
actions: Array<string>, 
/**
 * Whether they are ticked.
 */
ticked: boolean, 
/**
 * Whether one click ticks them all, so that nobody claims to have looked at each one.
 */
together: boolean, };

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
 * What the screen shows instead of what the guide says; empty to withdraw it.
 */
export type NoteMismatch = { 
/**
 * The run.
 */
run: string, 
/**
 * The step.
 */
step: string, 
/**
 * The label in the guide, as the window shows it; empty for the step as a whole.
 */
label: string, 
/**
 * What is on the screen instead.
 */
seen: string, 
/**
 * The product's version, if it is known.
 */
version: string, };

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
 * A paper of a run.
 */
export type Print = { 
/**
 * The run.
 */
run: string, 
/**
 * Which paper.
 */
kind: PaperKind, 
/**
 * What it is written as.
 */
format: PaperFormat, 
/**
 * Whether the labels of the product stand in a column of their own, beside the reader's language.
 */
bilingual: boolean, };

/**
 * A file with a guide that was read.
 */
export type GuideFileOnly = { 
/**
 * Its session.
 */
session: string, };

/**
 * A guide.
 */
export type GuideOnly = { 
/**
 * Its id.
 */
guide: string, };

/**
 * What to hand over: a run, or an organisation with all its runs. The other one is empty.
 */
export type HandOver = { 
/**
 * The run.
 */
run: string, 
/**
 * The organisation.
 */
organisation: string, };

/**
 * A hand-over file that was read.
 */
export type HandOverOnly = { 
/**
 * Its session.
 */
session: string, };

/**
 * Whether the window has unsaved input.
 */
export type HoldWindow = { 
/**
 * Whether there is unsaved input.
 */
hold: boolean, };

/**
 * The zoom of the window's page.
 */
export type ZoomWindow = { 
/**
 * In percent of its own size; the least is 50, the most 300.
 */
percent: number, };

/**
 * Runs to check one after another.
 */
export type QueueChecks = { 
/**
 * Their ids; empty for all connections whose check is due.
 */
runs: Array<string>, };

/**
 * Whether the queue of checks pauses.
 */
export type PauseChecks = { 
/**
 * Whether no further check begins.
 */
on: boolean, };

/**
 * Heads to compare the journal with.
 */
export type AuditJournal = { 
/**
 * As printed on reports, one below the other; may be empty.
 */
heads: string, };

/**
 * Whether something about a run holds.
 */
export type RunFlag = { 
/**
 * The run.
 */
run: string, 
/**
 * Whether it holds.
 */
on: boolean, };

/**
 * What the second person says.
 */
export type ConfirmSecond = { 
/**
 * The run.
 */
run: string, 
/**
 * The person's name.
 */
name: string, 
/**
 * Something to add; may be empty.
 */
note: string, };

/**
 * A page to open in the browser.
 */
export type OpenLink = { 
/**
 * Its address, one of those that a guide names.
 */
url: string, };

/**
 * Who has a key.
 */
export type KeyOwner = { "run": string } | { "organisation": string };

/**
 * A key of a run or an organisation.
 */
export type Key = { 
/**
 * Whose it is.
 */
owner: KeyOwner, 
/**
 * Which credential of the guide, or which value of the organisation.
 */
id: string, };

/**
 * A key to store. The secret goes this way once and never back.
 */
export type StoreKey = { 
/**
 * The key.
 */
key: Key, 
/**
 * Its value.
 */
value: SecretText, 
/**
 * The day it stops working, as `2027-11-21`; empty for none.
 */
expires: string, };

/**
 * The day on which a key stops working.
 */
export type SetExpiry = { 
/**
 * The key.
 */
key: Key, 
/**
 * The day, as `2027-11-21`; empty for none.
 */
expires: string, };

/**
 * A key alone.
 */
export type KeyOnly = { 
/**
 * The key.
 */
key: Key, };

/**
 * The proxy's password.
 */
export type StoreProxyPassword = { 
/**
 * The password; empty removes it.
 */
value: SecretText, };

/**
 * A check to make.
 */
export type StartCheck = { 
/**
 * The run.
 */
run: string, 
/**
 * A mail address to look for duplicates of; empty for none. Not kept.
 */
mail: string, 
/**
 * An administrator's public key, for this one check; empty for none.
 */
adminPublic: SecretText, 
/**
 * An administrator's private key, for this one check; empty for none.
 */
adminPrivate: SecretText, };

/**
 * A confirmation of findings that need eyes, or its withdrawal.
 */
export type ConfirmFindings = { 
/**
 * The run.
 */
run: string, 
/**
 * The findings.
 */
findings: Array<string>, 
/**
 * Whether they are confirmed.
 */
on: boolean, };

/**
 * What a technician says about a customer of the product.
 */
export type MatchCustomer = { 
/**
 * The run.
 */
run: string, 
/**
 * The customer's id.
 */
customer: string, 
/**
 * The id of its company. `None` if no company belongs to it.
 */
company: string | null, 
/**
 * Whether this is said, or what was said is withdrawn.
 */
on: boolean, };

/**
 * A vendor's console to sign in to.
 */
export type OpenConsole = { 
/**
 * The run.
 */
run: string, 
/**
 * The vendor.
 */
vendor: string, };

/**
 * The user whose webhooks to list. Nothing is written to disk.
 */
export type ListWebhooks = { 
/**
 * The organisation.
 */
organisation: string, 
/**
 * Username (Key) of the user who owns them; empty for the organisation's inspector.
 */
username: string, 
/**
 * The user's secret.
 */
secret: SecretText, 
/**
 * The user's tracking identifier.
 */
code: SecretText, };

/**
 * Webhooks to delete, of a list.
 */
export type DeleteWebhooks = { 
/**
 * The list.
 */
session: string, 
/**
 * Which of them, as `kind/id`.
 */
webhooks: Array<string>, };

/**
 * The mistakes of the practice tenants.
 */
export type SetMistakes = { 
/**
 * The run that is practised.
 */
run: string, 
/**
 * The names of all mistakes that are made.
 */
names: Array<string>, };

/**
 * A control on the drawn screens of the practice tenants.
 */
export type SetControl = { 
/**
 * The run that is practised.
 */
run: string, 
/**
 * The control.
 */
control: string, 
/**
 * Its value.
 */
value: string, };

export interface Commands {
  /** What the window needs before its first page. Opens the journal if that failed before. */
  start: { request: Nothing; answer: Start };
  /** Says whether the window has unsaved input: then it asks before it closes. */
  hold_window: { request: HoldWindow; answer: null };
  /** Closes the window, or asks the page if it has unsaved input. */
  close_window: { request: Nothing; answer: null };
  /** Zooms the page of the window. */
  zoom_window: { request: ZoomWindow; answer: null };
  /** Changes the preferences. */
  set_preferences: { request: SetPreferences; answer: Preferences };
  /** Organisations, runs, and what needs attention. */
  home: { request: Nothing; answer: Home };
  /** What the palette searches besides organisations and runs: steps and labels of all guides, and what can be wrong. */
  search_index: { request: Nothing; answer: SearchIndex };
  /** Adds an organisation. */
  add_organisation: { request: AddOrganisation; answer: Created };
  /** Renames an organisation. */
  rename_organisation: { request: RenameOrganisation; answer: null };
  /** Removes an organisation with its runs. It can be restored. */
  remove_organisation: { request: OrganisationOnly; answer: null };
  /** Restores a removed organisation. */
  restore_organisation: { request: OrganisationOnly; answer: null };
  /** The organisations that were removed from view. */
  removed_organisations: { request: Nothing; answer: Removed[] };
  /** What an erasure would delete. Nothing is erased yet. */
  erasable: { request: Erase; answer: Erasable };
  /** Erases an organisation or a text for good. It can't be restored. */
  erase: { request: Erase; answer: Erased };
  /** The guides to choose from. */
  guides: { request: Nothing; answer: Guides };
  /** Asks for a file with a guide and reads it. Nothing is imported yet. */
  read_guide_file: { request: Nothing; answer: GuideFileView | null };
  /** Reads the guide that was last opened with Lotse or dropped on the window. Nothing is imported yet. Null if there is none. */
  read_offered_guide: { request: Nothing; answer: GuideFileView | null };
  /** Adds the guide that was read to the data folder. */
  add_guide: { request: GuideFileOnly; answer: Guides };
  /** Asks where to save a guide that does not come with Lotse, and saves it as one file. */
  save_guide: { request: GuideOnly; answer: Saved };
  /** Moves a guide that does not come with Lotse out of the folder of guides. */
  remove_guide: { request: GuideOnly; answer: Guides };
  /** Restores a removed guide. */
  restore_guide: { request: GuideOnly; answer: Guides };
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
  /** Says what the screen shows instead of what the guide says, or withdraws it. */
  note_mismatch: { request: NoteMismatch; answer: Progress };
  /** Asks where to save what screens showed in a run, for the author of its guide, and saves it. */
  save_mismatches: { request: RunOnly; answer: Saved };
  /** Skips a step, or resumes a skipped one. */
  skip_step: { request: StepFlag; answer: Progress };
  /** Marks a problem at a step, or clears it. */
  mark_problem: { request: StepFlag; answer: Progress };
  /** Opens the organisation's own address of a vendor's console in the browser. */
  open_console: { request: OpenConsole; answer: null };
  /** Finishes a run. */
  finish_run: { request: RunOnly; answer: Progress };
  /** Reopens a finished run. */
  reopen_run: { request: RunOnly; answer: Progress };
  /** Removes a run. It can be restored. */
  remove_run: { request: RunOnly; answer: null };
  /** Restores a removed run. */
  restore_run: { request: RunOnly; answer: null };
  /** A paper of a run as text. A PDF can't be shown that way. */
  print: { request: Print; answer: Paper };
  /** Asks where to save a paper of a run, and saves it. */
  save: { request: Print; answer: Saved };
  /** Opens a paper of a run as PDF in the system's program for PDFs, to be printed there. */
  open_paper: { request: Print; answer: null };
  /** Opens the file that was saved last in the program that the system has for it. */
  open_saved: { request: Nothing; answer: null };
  /** Shows the file that was saved last in the file manager. */
  show_saved: { request: Nothing; answer: null };
  /** The rights that guides ask of one PSA, side by side. Calls no vendor. */
  compare_rights: { request: CompareRights; answer: ComparePage };
  /** A comparison of rights as text. A PDF can't be shown that way. */
  print_comparison: { request: PrintComparison; answer: Paper };
  /** Asks where to save a comparison of rights, and saves it. */
  save_comparison: { request: PrintComparison; answer: Saved };
  /** Opens a comparison of rights as PDF in the system's program for PDFs, to be printed there. */
  open_comparison: { request: PrintComparison; answer: null };
  /** Asks where to save a hand-over file of a run or an organisation, and saves it. */
  hand_over: { request: HandOver; answer: Saved };
  /** Asks for a hand-over file and reads it. Nothing is imported yet. */
  read_hand_over: { request: Nothing; answer: HandOverPreview | null };
  /** Reads the hand-over file that was last opened with Lotse or dropped on the window. Nothing is imported yet. Null if there is none. */
  read_offered_file: { request: Nothing; answer: HandOverPreview | null };
  /** Imports a hand-over file, completely or not at all. */
  import_hand_over: { request: HandOverOnly; answer: HandOverTaken };
  /** Deletes keys from the keychain that were deleted elsewhere and could not be deleted here then. */
  delete_left_keys: { request: Nothing; answer: Home };
  /** Deletes the note of a crash, which was read. */
  dismiss_crash: { request: Nothing; answer: Home };
  /** Makes the support file, to be read before it is saved. */
  support_file: { request: Nothing; answer: SupportFile };
  /** Asks where to save the support file that was made last, and saves it. */
  save_support_file: { request: Nothing; answer: Saved };
  /** The credentials that expire, over all organisations. */
  calendar: { request: Nothing; answer: Calendar };
  /** Asks where to save them as a calendar file, and saves it. */
  save_calendar: { request: Nothing; answer: Saved };
  /** Requests a check by a second person, or withdraws the request. */
  want_second: { request: RunFlag; answer: Run };
  /** Records a second person's confirmation of the run. */
  confirm_second: { request: ConfirmSecond; answer: Run };
  /** Withdraws a second person's confirmation. */
  withdraw_second: { request: RunOnly; answer: Run };
  /** Continues with today's revision of the guide, whose changes were looked at. */
  take_revision: { request: RunOnly; answer: Run };
  /** Verifies the journal, and compares it with heads. */
  audit_journal: { request: AuditJournal; answer: Audit };
  /** Opens a page that a guide names in the browser. */
  open_link: { request: OpenLink; answer: null };
  /** Opens the data folder in the file manager. */
  open_data_folder: { request: Nothing; answer: null };
  /** Whether the keychain can be used. Writes, reads and deletes a dummy. */
  keychain: { request: Nothing; answer: Keychain };
  /** The credentials of a run. */
  credentials_page: { request: RunOnly; answer: CredentialsPage };
  /** The values of an organisation for checks. */
  organisation_page: { request: OrganisationOnly; answer: OrganisationPage };
  /** Stores a key, replacing an older one. The capture of a run's credential counts as ticked. */
  store_key: { request: StoreKey; answer: KeysPage };
  /** Sets the day on which a key stops working. */
  set_expiry: { request: SetExpiry; answer: KeysPage };
  /** Deletes a key. It can't be restored. */
  delete_key: { request: KeyOnly; answer: KeysPage };
  /** Puts a key on the clipboard for a while. */
  copy_key: { request: KeyOnly; answer: Copied };
  /** Clears the clipboard if what was copied is still on it. */
  clear_clipboard: { request: Nothing; answer: null };
  /** Stores the password of a manual proxy. */
  store_proxy_password: { request: StoreProxyPassword; answer: null };
  /** Asks for a file of further certificate authorities and stores its path in the preferences. */
  choose_ca_file: { request: Nothing; answer: Preferences };
  /** The certificates in the CA file of the settings. `None` if no file is chosen. */
  ca_file: { request: Nothing; answer: CaFileView | null };
  /** The check page of a run: missing inputs, the running check, the last findings. Fetched again while a check runs. */
  check_page: { request: RunOnly; answer: CheckPage };
  /** Starts a check. At most one runs per run. */
  start_check: { request: StartCheck; answer: CheckPage };
  /** Starts a deeper check, which looks for records that show whether the integration works. */
  start_deeper_check: { request: RunOnly; answer: CheckPage };
  /** The customers of the product beside the companies of the PSA, as they were listed last since Lotse was started. */
  customers_page: { request: RunOnly; answer: CustomersPage };
  /** Lists the customers and the companies at the vendors, to compare them. */
  compare_customers: { request: RunOnly; answer: CustomersPage };
  /** Chooses the company of a customer, says that none belongs to it, or withdraws what was said. */
  match_customer: { request: MatchCustomer; answer: CustomersPage };
  /** Asks where to save the comparison as a table for spreadsheets, and saves it. */
  save_customers: { request: RunOnly; answer: Saved };
  /** Stops a check. Nothing of it is kept: half a check looks like one that found little. */
  stop_check: { request: RunOnly; answer: CheckPage };
  /** Confirms findings that need eyes, or withdraws the confirmation. */
  confirm_findings: { request: ConfirmFindings; answer: CheckPage };
  /** All connections with their last and next check, and the queue of checks. */
  checks_page: { request: Nothing; answer: ChecksPage };
  /** Puts runs into the queue of checks, or all connections whose check is due, and begins. */
  queue_checks: { request: QueueChecks; answer: CheckQueue | null };
  /** Takes over what ended in the queue of checks, and starts the next one. Null if there is no queue. */
  continue_checks: { request: Nothing; answer: CheckQueue | null };
  /** Pauses the queue of checks, or goes on with it. A running check goes on to its end. */
  pause_checks: { request: PauseChecks; answer: CheckQueue | null };
  /** Stops the running check of the queue, and takes out those that have not begun. */
  cancel_checks: { request: Nothing; answer: CheckQueue | null };
  /** Dismisses the results of the queue of checks. */
  clear_checks: { request: Nothing; answer: CheckQueue | null };
  /** Lists the Autotask webhooks of a user. */
  list_webhooks: { request: ListWebhooks; answer: WebhooksPage };
  /** Deletes webhooks of a list at Autotask, lists them again, and returns the outcome of each. */
  delete_webhooks: { request: DeleteWebhooks; answer: WebhooksPage };
  /** The parts of the practice tenants' screens that a run needs. */
  practice_console: { request: RunOnly; answer: PracticeConsole };
  /** Makes and repairs mistakes in the practice tenants. */
  set_mistakes: { request: SetMistakes; answer: PracticeConsole };
  /** Sets a control on the drawn screens of the practice tenants. */
  set_control: { request: SetControl; answer: PracticeConsole };
  /** Sets the practice tenants up as for a first run. */
  restart_practice: { request: RunOnly; answer: PracticeConsole };
}
