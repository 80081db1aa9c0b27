//! The one list of commands. Router, TypeScript and the window's permissions are made from it; a test compares them.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::App;
use crate::desktop::Desktop;
use crate::keys::{change, clear_clipboard, pages};
use crate::settings::journal_audit::audit_journal;
use crate::settings::save_file::{open_saved, show_saved};
use crate::settings::{network, set_preferences};
use crate::wire::requests::{
    AddOrganisation, AskQuestions, AuditJournal, ChangeAnswers, CompareRights, ConfirmFindings,
    ConfirmSecond, DeleteWebhooks, Erase, GuideFileOnly, GuideOnly, HandOver, HandOverOnly, HoldWindow,
    KeyOnly, ListWebhooks, MatchCustomer, NoteMismatch, Nothing, OpenConsole, OpenLink, OrganisationOnly,
    PauseChecks, Print, PrintComparison, QueueChecks, RenameOrganisation, RunFlag, RunOnly, SetControl,
    SetExpiry, SetMistakes, SetPreferences, StartCheck, StartRun, StepFlag, StepOnly, StoreKey,
    StoreProxyPassword, Tick, WriteNote, ZoomWindow,
};
use crate::wire::{
    Audit, CaFileView, Calendar, CheckPage, CheckQueue, CheckStage, ChecksPage, ComparePage, Copied, Created,
    CredentialsPage, CustomersPage, Erasable, Erased, Fault, GuideFileView, Guides, HandOverPreview,
    HandOverTaken, Home, Keychain, KeysPage, OfferedFile, OrganisationPage, Paper, PracticeConsole,
    Preferences, Progress, Removed, Run, Saved, SearchIndex, Start, SupportFile, WebhooksPage,
};
use crate::work::{consoles, erasure, guide_revision, organisations, run_page, second_person, start, steps};
use crate::{calendar, compare, guides, hand_over, home, papers, support};

/// A command as the window sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// What it does, for the TypeScript.
    pub doc: &'static str,
    /// The TypeScript type of its arguments.
    pub request: &'static str,
    /// The TypeScript type of its answer.
    pub answer: &'static str,
}

macro_rules! commands {
    (
        |$app:ident, $desktop:ident, $it:ident|
        $( $(#[doc = $doc:literal])* $name:ident: $request:ident => $answer:ty as $type:literal $body:block )*
    ) => {
        /// All commands, in the order of the list.
        pub const COMMANDS: &[Command] = &[$(
            Command {
                name: stringify!($name),
                doc: concat!($($doc),*),
                request: stringify!($request),
                answer: $type,
            }
        ),*];

        impl App {
            /// Runs a command: arguments and answer as JSON, faults as codes.
            pub fn call(&self, desktop: &dyn Desktop, command: &str, arguments: Value) -> Result<Value, Fault> {
                let answer = match command {
                    $( stringify!($name) => {
                        let run = |$app: &Self, $desktop: &dyn Desktop, $it: &$request| -> Result<$answer, Fault> {
                            // Most commands need one or two of these.
                            let _ = ($app, $desktop, $it);
                            $body
                        };
                        read(command, arguments).and_then(|it| run(self, desktop, &it)).and_then(|it| write(&it))
                    } )*
                    _ => Err(Fault::internal("unknown command", command)),
                };
                answer.inspect_err(|fault| note_refusal(command, fault))
            }
        }
    };
}

commands! {
    |app, desktop, request|
    /// What the window needs before its first page. Opens the journal if that failed before.
    start: Nothing => Start as "Start" { Ok(app.start(desktop)) }
    /// Says whether the window has unsaved input: then it asks before it closes.
    hold_window: HoldWindow => () as "null" { app.hold_window(request.hold); Ok(()) }
    /// Closes the window, or asks the page if it has unsaved input.
    close_window: Nothing => () as "null" { app.close_window(desktop); Ok(()) }
    /// Zooms the page of the window.
    zoom_window: ZoomWindow => () as "null" { desktop.zoom(request.percent.clamp(50, 300)); Ok(()) }
    /// Changes the preferences.
    set_preferences: SetPreferences => Preferences as "Preferences" { set_preferences(&app.core, &app.doors, desktop, request) }
    /// Organisations, runs, and what needs attention.
    home: Nothing => Home as "Home" { home::home(app.runs()) }
    /// What the palette searches besides organisations and runs: steps and labels of all guides, and what can be wrong.
    search_index: Nothing => SearchIndex as "SearchIndex" { Ok(home::search_index(&app.core)) }
    /// Adds an organisation.
    add_organisation: AddOrganisation => Created as "Created" { organisations::add(&app.core, request) }
    /// Renames an organisation.
    rename_organisation: RenameOrganisation => () as "null" { organisations::rename(&app.core, request) }
    /// Removes an organisation with its runs. It can be restored.
    remove_organisation: OrganisationOnly => () as "null" { organisations::remove(&app.core, request) }
    /// Restores a removed organisation.
    restore_organisation: OrganisationOnly => () as "null" { organisations::restore(&app.core, request) }
    /// The organisations that were removed from view.
    removed_organisations: Nothing => Vec<Removed> as "Removed[]" { organisations::removed(&app.core) }
    /// What an erasure would delete. Nothing is erased yet.
    erasable: Erase => Erasable as "Erasable" { erasure::erasable(&app.core, request) }
    /// Erases an organisation or a text for good. It can't be restored.
    erase: Erase => Erased as "Erased" { app.erase(request) }
    /// The guides to choose from.
    guides: Nothing => Guides as "Guides" { Ok(guides::list(&app.core)) }
    /// Asks for a file with a guide and reads it. Nothing is imported yet.
    read_guide_file: Nothing => Option<GuideFileView> as "GuideFileView | null" { guides::read_file(&app.core, &app.guide_being_read, desktop) }
    /// Reads the guide that was last opened with Lotse or dropped on the window. Nothing is imported yet. Null if there is none.
    read_offered_guide: Nothing => Option<GuideFileView> as "GuideFileView | null" { guides::read_offered(&app.core, &app.guide_being_read, || app.offered.take(OfferedFile::Guide)) }
    /// Adds the guide that was read to the data folder.
    add_guide: GuideFileOnly => Guides as "Guides" { guides::add(&app.core, &app.guide_being_read, request) }
    /// Asks where to save a guide that does not come with Lotse, and saves it as one file.
    save_guide: GuideOnly => Saved as "Saved" { guides::save(&app.core, desktop, request) }
    /// Moves a guide that does not come with Lotse out of the folder of guides.
    remove_guide: GuideOnly => Guides as "Guides" { guides::remove(&app.core, request) }
    /// Restores a removed guide.
    restore_guide: GuideOnly => Guides as "Guides" { guides::restore(&app.core, request) }
    /// The questions of a guide that are asked under some answers.
    questions: AskQuestions => Vec<lotse_locale::SpokenQuestion> as "SpokenQuestion[]" { start::questions(&app.core, request) }
    /// Starts a run.
    start_run: StartRun => Created as "Created" { start::start_run(&app.core, app.practising(), request) }
    /// A run in full.
    run: RunOnly => Run as "Run" { run_page::run_page(app.runs(), &request.run) }
    /// Changes the answers of a run. Ticks are kept.
    change_answers: ChangeAnswers => Run as "Run" { start::change_answers(app.runs(), request) }
    /// Goes to a step.
    open_step: StepOnly => Progress as "Progress" { steps::open_step(app.runs(), request) }
    /// Ticks actions, or removes the ticks.
    tick: Tick => Progress as "Progress" { steps::tick(app.runs(), request) }
    /// Writes the note of a step.
    write_note: WriteNote => Progress as "Progress" { steps::write_note(app.runs(), request) }
    /// Says what the screen shows instead of what the guide says, or withdraws it.
    note_mismatch: NoteMismatch => Progress as "Progress" { steps::note_mismatch(app.runs(), request) }
    /// Asks where to save what screens showed in a run, for the author of its guide, and saves it.
    save_mismatches: RunOnly => Saved as "Saved" { support::mismatches::save(app.runs(), desktop, app.running.last_shapes_of(&request.run), request) }
    /// Skips a step, or resumes a skipped one.
    skip_step: StepFlag => Progress as "Progress" { steps::skip_step(app.runs(), request) }
    /// Marks a problem at a step, or clears it.
    mark_problem: StepFlag => Progress as "Progress" { steps::mark_problem(app.runs(), request) }
    /// Opens the organisation's own address of a vendor's console in the browser.
    open_console: OpenConsole => () as "null" { consoles::open_console(app.runs(), desktop, request) }
    /// Finishes a run.
    finish_run: RunOnly => Progress as "Progress" { steps::finish(app.runs(), request) }
    /// Reopens a finished run.
    reopen_run: RunOnly => Progress as "Progress" { steps::reopen(app.runs(), request) }
    /// Removes a run. It can be restored.
    remove_run: RunOnly => () as "null" { steps::remove(&app.core, request) }
    /// Restores a removed run.
    restore_run: RunOnly => () as "null" { steps::restore(&app.core, request) }
    /// A paper of a run as text. A PDF can't be shown that way.
    print: Print => Paper as "Paper" { papers::print(app.runs(), &app.running, request) }
    /// Asks where to save a paper of a run, and saves it.
    save: Print => Saved as "Saved" { papers::save(app.runs(), &app.running, desktop, request) }
    /// Opens a paper of a run as PDF in the system's program for PDFs, to be printed there.
    open_paper: Print => () as "null" { papers::open_paper(app.runs(), &app.running, desktop, request) }
    /// Opens the file that was saved last in the program that the system has for it.
    open_saved: Nothing => () as "null" { open_saved(&app.core, desktop) }
    /// Shows the file that was saved last in the file manager.
    show_saved: Nothing => () as "null" { show_saved(&app.core, desktop) }
    /// The rights that guides ask of one PSA, side by side. Calls no vendor.
    compare_rights: CompareRights => ComparePage as "ComparePage" { compare::page(app.runs(), request) }
    /// A comparison of rights as text. A PDF can't be shown that way.
    print_comparison: PrintComparison => Paper as "Paper" { compare::print(app.runs(), request) }
    /// Asks where to save a comparison of rights, and saves it.
    save_comparison: PrintComparison => Saved as "Saved" { compare::save(app.runs(), desktop, request) }
    /// Opens a comparison of rights as PDF in the system's program for PDFs, to be printed there.
    open_comparison: PrintComparison => () as "null" { compare::open(app.runs(), desktop, request) }
    /// Asks where to save a hand-over file of a run or an organisation, and saves it.
    hand_over: HandOver => Saved as "Saved" { hand_over::save(app.runs(), desktop, request) }
    /// Asks for a hand-over file and reads it. Nothing is imported yet.
    read_hand_over: Nothing => Option<HandOverPreview> as "HandOverPreview | null" { hand_over::read_file(app.runs(), &app.hand_overs, desktop) }
    /// Reads the hand-over file that was last opened with Lotse or dropped on the window. Nothing is imported yet. Null if there is none.
    read_offered_file: Nothing => Option<HandOverPreview> as "HandOverPreview | null" { hand_over::read_offered(app.runs(), &app.hand_overs, || app.offered.take(OfferedFile::HandOver)) }
    /// Imports a hand-over file, completely or not at all.
    import_hand_over: HandOverOnly => HandOverTaken as "HandOverTaken" { hand_over::import(app.runs(), &app.hand_overs, request) }
    /// Deletes keys from the keychain that were deleted elsewhere and could not be deleted here then.
    delete_left_keys: Nothing => Home as "Home" { home::delete_left_keys(app.runs()) }
    /// Deletes the note of a crash, which was read.
    dismiss_crash: Nothing => Home as "Home" { home::dismiss_crash(app.runs()) }
    /// Makes the support file, to be read before it is saved.
    support_file: Nothing => SupportFile as "SupportFile" { support::make(&app.core, &app.shown_support, &app.seen(desktop)) }
    /// Asks where to save the support file that was made last, and saves it.
    save_support_file: Nothing => Saved as "Saved" { support::save(&app.core, &app.shown_support, &app.seen(desktop)) }
    /// The credentials that expire, over all organisations.
    calendar: Nothing => Calendar as "Calendar" { calendar::calendar(&app.core) }
    /// Asks where to save them as a calendar file, and saves it.
    save_calendar: Nothing => Saved as "Saved" { calendar::save_calendar(&app.core, desktop) }
    /// Requests a check by a second person, or withdraws the request.
    want_second: RunFlag => Run as "Run" { second_person::want_second(app.runs(), request) }
    /// Records a second person's confirmation of the run.
    confirm_second: ConfirmSecond => Run as "Run" { second_person::confirm_second(app.runs(), request) }
    /// Withdraws a second person's confirmation.
    withdraw_second: RunOnly => Run as "Run" { second_person::withdraw_second(app.runs(), request) }
    /// Continues with today's revision of the guide, whose changes were looked at.
    take_revision: RunOnly => Run as "Run" { guide_revision::take_revision(app.runs(), &request.run) }
    /// Verifies the journal, and compares it with heads.
    audit_journal: AuditJournal => Audit as "Audit" { audit_journal(&app.core, request) }
    /// Opens a page that a guide names in the browser.
    open_link: OpenLink => () as "null" { app.open_link(desktop, request) }
    /// Opens the data folder in the file manager.
    open_data_folder: Nothing => () as "null" { app.open_data_folder(desktop) }
    /// Whether the keychain can be used. Writes, reads and deletes a dummy.
    keychain: Nothing => Keychain as "Keychain" { Ok(app.core.keys.keychain(&app.core.device()?)) }
    /// The credentials of a run.
    credentials_page: RunOnly => CredentialsPage as "CredentialsPage" { pages::run_page(app.runs(), &request.run) }
    /// The values of an organisation for checks.
    organisation_page: OrganisationOnly => OrganisationPage as "OrganisationPage" { pages::organisation_page(&app.core, &request.organisation) }
    /// Stores a key, replacing an older one. The capture of a run's credential counts as ticked.
    store_key: StoreKey => KeysPage as "KeysPage" { change::store(app.runs(), request) }
    /// Sets the day on which a key stops working.
    set_expiry: SetExpiry => KeysPage as "KeysPage" { change::set_expiry(app.runs(), request) }
    /// Deletes a key. It can't be restored.
    delete_key: KeyOnly => KeysPage as "KeysPage" { change::delete(app.runs(), request) }
    /// Puts a key on the clipboard for a while.
    copy_key: KeyOnly => Copied as "Copied" { change::copy_to_clipboard(&app.core, &app.clipboard, request) }
    /// Clears the clipboard if what was copied is still on it.
    clear_clipboard: Nothing => () as "null" { clear_clipboard(&app.clipboard) }
    /// Stores the password of a manual proxy.
    store_proxy_password: StoreProxyPassword => () as "null" { network::store_proxy_password(&app.core, &app.doors, request) }
    /// Asks for a file of further certificate authorities and stores its path in the preferences.
    choose_ca_file: Nothing => Preferences as "Preferences" { network::choose_ca_file(&app.core, desktop) }
    /// The certificates in the CA file of the settings. `None` if no file is chosen.
    ca_file: Nothing => Option<CaFileView> as "CaFileView | null" { network::ca_file(&app.core) }
    /// The check page of a run: missing inputs, the running check, the last findings. Fetched again while a check runs.
    check_page: RunOnly => CheckPage as "CheckPage" { app.checking().page(&request.run) }
    /// Starts a check. At most one runs per run.
    start_check: StartCheck => CheckPage as "CheckPage" { app.checking().start(request) }
    /// Starts a deeper check, which looks for records that show whether the integration works.
    start_deeper_check: RunOnly => CheckPage as "CheckPage" { app.checking().start_stage(&request.run, CheckStage::Deeper) }
    /// The customers of the product beside the companies of the PSA, as they were listed last since Lotse was started.
    customers_page: RunOnly => CustomersPage as "CustomersPage" { app.checking().customers(&request.run) }
    /// Lists the customers and the companies at the vendors, to compare them.
    compare_customers: RunOnly => CustomersPage as "CustomersPage" { app.checking().compare_customers(&request.run) }
    /// Chooses the company of a customer, says that none belongs to it, or withdraws what was said.
    match_customer: MatchCustomer => CustomersPage as "CustomersPage" { app.checking().match_customer(request) }
    /// Asks where to save the comparison as a table for spreadsheets, and saves it.
    save_customers: RunOnly => Saved as "Saved" { app.checking().save_customers(desktop, &request.run) }
    /// Stops a check. Nothing of it is kept: half a check looks like one that found little.
    stop_check: RunOnly => CheckPage as "CheckPage" { app.checking().stop(&request.run) }
    /// Confirms findings that need eyes, or withdraws the confirmation.
    confirm_findings: ConfirmFindings => CheckPage as "CheckPage" { app.checking().confirm(request) }
    /// All connections with their last and next check, and the queue of checks.
    checks_page: Nothing => ChecksPage as "ChecksPage" { app.checking().checks_page(desktop) }
    /// Puts runs into the queue of checks, or all connections whose check is due, and begins.
    queue_checks: QueueChecks => Option<CheckQueue> as "CheckQueue | null" { app.checking().queue_checks(desktop, &request.runs) }
    /// Takes over what ended in the queue of checks, and starts the next one. Null if there is no queue.
    continue_checks: Nothing => Option<CheckQueue> as "CheckQueue | null" { app.checking().continue_checks(desktop) }
    /// Pauses the queue of checks, or goes on with it. A running check goes on to its end.
    pause_checks: PauseChecks => Option<CheckQueue> as "CheckQueue | null" { app.checking().pause_checks(desktop, request.on) }
    /// Stops the running check of the queue, and takes out those that have not begun.
    cancel_checks: Nothing => Option<CheckQueue> as "CheckQueue | null" { app.checking().cancel_checks(desktop) }
    /// Dismisses the results of the queue of checks.
    clear_checks: Nothing => Option<CheckQueue> as "CheckQueue | null" { app.checking().clear_checks(desktop) }
    /// Lists the Autotask webhooks of a user.
    list_webhooks: ListWebhooks => WebhooksPage as "WebhooksPage" { app.webhooks().list(request) }
    /// Deletes webhooks of a list at Autotask, lists them again, and returns the outcome of each.
    delete_webhooks: DeleteWebhooks => WebhooksPage as "WebhooksPage" { app.webhooks().delete(request) }
    /// The parts of the practice tenants' screens that a run needs.
    practice_console: RunOnly => PracticeConsole as "PracticeConsole" { app.practising().console(&request.run) }
    /// Makes and repairs mistakes in the practice tenants.
    set_mistakes: SetMistakes => PracticeConsole as "PracticeConsole" { app.practising().set_mistakes(request) }
    /// Sets a control on the drawn screens of the practice tenants.
    set_control: SetControl => PracticeConsole as "PracticeConsole" { app.practising().set_control(request) }
    /// Sets the practice tenants up as for a first run.
    restart_practice: RunOnly => PracticeConsole as "PracticeConsole" { app.practising().restart(&request.run) }
}

/// Writes a refusal to the log, without its arguments.
fn note_refusal(command: &str, fault: &Fault) {
    let command = COMMANDS.iter().find(|it| it.name == command).map_or("", |it| it.name);
    let context = fault.args.get("context").map(String::as_str);
    tracing::info!(command, code = fault.code, context, "refused");
}

fn read<T: DeserializeOwned>(command: &str, arguments: Value) -> Result<T, Fault> {
    // The window sends `{}` or nothing for a command without arguments.
    let arguments = if arguments.is_null() { Value::Object(serde_json::Map::new()) } else { arguments };
    serde_json::from_value(arguments).map_err(|error| Fault::internal(command, &error.to_string()))
}

fn write<T: Serialize>(answer: &T) -> Result<Value, Fault> {
    let mut answer =
        serde_json::to_value(answer).map_err(|error| Fault::internal("answer", &error.to_string()))?;
    show(&mut answer);
    Ok(answer)
}

/// Cleans all texts for the window: nobody's text may reverse the writing direction there.
fn show(answer: &mut Value) {
    match answer {
        Value::String(text) => {
            if let Cow::Owned(shown) = lotse_text::lines(text) {
                *text = shown;
            }
        }
        Value::Array(all) => all.iter_mut().for_each(show),
        Value::Object(all) => all.values_mut().for_each(show),
        _ => {}
    }
}
