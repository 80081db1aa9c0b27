# The words of the window. What guides say comes from the core and is not here.
#
# Words: organisation. Guide. Integration (run: one organisation going through one guide). Part. Step. Item (action).
# Answer. Note. Data folder. British spelling.
# Check (never: ask). Required (never: asked). API (never: interface). Result (finding). Proof. Call. User for checks
# (inspector). Tenant. Right. Role. Credentials: key, secret, token. Username. Sign in. Keychain. You save a value; after that
# it is saved. Copy (a credential, out of a product). Company ID.
# Fix. Yourself (not by hand, not by eye).
# Removing is "from Lotse": it changes nothing in the products.

## The window as a whole

product-name = Lotse
# $page (string): the title of the page that is shown
window-title = { $page } – Lotse
skip-link = Skip to the content
bar-more = Languages and settings
bar-label = Where you are
toasts-label = Messages
toast-dismiss = Dismiss the message
undo = Undo
undo-done = Undone.
cancel = Cancel
close = Close
back = Back
back-hint = Alt + left arrow
back-hint-mac = Command + [
next = Next
next-end = Go to the wrap-up
step-done-next = Tick and continue
step-done-end = Tick and wrap up
next-hint = Ctrl + Enter
next-hint-mac = Command + Return
optional = optional
mode-checklist = Checklist

## Languages

language-switch = Language of Lotse
language-de = German
language-nl = Dutch
language-en = English
# The language in itself; the same in every file
language-own-de = Deutsch
language-own-nl = Nederlands
language-own-en = English
# The language a product is set to; followed by its name or a list.
# $vendor (string): the product
screen-language = { $vendor } screen:

## Home

home-window = Organisations
home-title = Organisations
home-attention-title = Needs attention
home-start = Set up an integration
home-empty-title = Nothing is integrated yet
home-empty-text = Lotse guides you through connecting a PSA to another product:
home-empty-organisation = You name the organisation whose PSA you are connecting.
home-empty-guide = You choose the guide and answer a few questions.
home-empty-steps = You go step by step and can stop whenever you like.
first-languages = Languages
first-screens = Buttons and fields are named as on the screens of your products. If a product is set to another language, choose it here:
first-keys = Where keys and passwords are kept
first-practise = Practise first
first-practise-hint = About ten minutes with simulated tenants: from the first step to the check, with mistakes to find and mend. Nothing changes in real products.
first-start-hint = For a real integration: have the sign-ins to both products at hand.
home-list-title = Integrations
home-to-practice = Go to practice
home-practice-hint = For learning. Nothing here concerns real products.
home-search = Search for an organisation, integration or step
home-filter-state = Status
home-all-state = Any status
home-state-open = Not finished
home-state-problem = Problem
home-state-finished = Finished
home-state-verified = Checked by API
home-state-confirmed = Confirmed by you
home-filter-guide = Guide
home-all-guide = All guides
home-filter-psa = PSA
home-all-psa = All PSAs
home-filter-due = Due
home-all-due = Due or not
home-due-key = Key expired or expiring soon
home-due-check = Not checked for 90 days
home-due-second = Waiting for a second person
home-due-guide = Guide changed
home-filter-worked = Last worked on
home-all-worked = Any date
home-worked-week = Worked on in the last 7 days
home-worked-month = Worked on in the last 30 days
home-worked-older = Not worked on for 30 days
home-order = Order
home-order-name = By name
home-order-worked = Last worked on first
home-show-all = Show all
# $shown (number): integrations that are shown
# $all (number): all integrations
# $organisations (number): organisations that are shown
home-count =
    { $organisations ->
        [one] { $shown } of { $all } integrations, { $organisations } organisation
       *[other] { $shown } of { $all } integrations, { $organisations } organisations
    }
# $all (number): all integrations
# $organisations (number): all organisations
home-count-all =
    { $organisations ->
        [one] { $all } integrations, { $organisations } organisation
       *[other] { $all } integrations, { $organisations } organisations
    }
home-nothing = Nothing found.
attention-problem = Problem
attention-waiting = Waiting for you
# $step (string): title of the step
attention-position = At: { $step }
# $count (number): runs that are not shown
attention-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
# $days (number): days until a key ends, at least 1
attention-ends =
    { $days ->
        [one] Expires tomorrow
       *[other] Expires in { $days } days
    }
attention-ended = Expired
# $name (string): the credential
# $vendor (string): the product that issued it
# $date (string): the day, in words
attention-expiry = { $name } ({ $vendor }), { $date }
# $name (string): the credential; its guide is gone
# $date (string): the day, in words
attention-expiry-plain = { $name }, { $date }
# $title (string): title of the procedure that replaces it
attention-expiry-next = Next: { $title }
# Several keys in one card: they end within 30 days
attention-expiries = Expiring soon
# Several keys in one card: they have ended, or end within three days
attention-expiries-bad = Expired or about to
# $count (number): keys that have no card of their own
attention-expiries-count =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
# $name (string): the organisation whose key ends first
# $date (string): the day, in words
attention-expiries-first = First: { $name }, { $date }
attention-expiries-all = All of them in the calendar
attention-second = Four-eyes check
attention-second-outdated = The confirmation is no longer valid
attention-changed = Guide changed
# $count (number): steps
attention-changed-new =
    { $count ->
        [one] { $count } new step
       *[other] { $count } new steps
    }
# $count (number): steps
attention-changed-different =
    { $count ->
        [one] { $count } changed step
       *[other] { $count } changed steps
    }
# $count (number): steps
attention-changed-gone =
    { $count ->
        [one] { $count } removed step
       *[other] { $count } removed steps
    }
# $revision (number): today’s revision of the guide
attention-changed-revision = Now at revision { $revision }
# $name (string): the organisation
attention-changed-of = See what has changed: { $name }
# $count (number): organisations that are not shown
attention-changed-more = { $count } more
organisation-name = Name of the organisation
organisation-hint = The client, the subsidiary or your own company: whoever owns the PSA.
organisation-add = Add an organisation
organisation-add-submit = Add
# $name (string): the organisation
organisation-added = { $name } was added.
organisation-rename = Rename
# $name (string): the organisation
organisation-rename-of = Rename: { $name }
organisation-rename-submit = Rename
# $name (string): the organisation
organisation-menu-of = More: { $name }
organisation-remove = Remove
# $name (string): the organisation
organisation-remove-of = Remove: { $name }
# $name (string): the organisation
organisation-start-in = Set up an integration: { $name }
organisation-no-runs = There is no integration for this organisation yet.
runs-organisation = Organisation
runs-connection = Integration
# $title (string): the guide
runs-progress-of = Progress: { $title }
runs-state = Status
runs-due = Due
runs-worked = Worked on
# $date (string): the day on which the key expires, in digits
runs-key = Key until { $date }
runs-tools = More
# $done (number): steps that are done or left out
# $total (number): all steps
runs-count = { $done } of { $total }
# $date (string): the day, in words
runs-finished = finished, { $date }
run-state-new = not started
run-state-started = in progress
run-state-problem = Problem
run-state-finished = finished
# In a list, of a run that somebody has finished on another computer
run-state-finished-elsewhere = finished on another computer
runs-second-wanted = waiting for a second person
runs-second-confirmed = confirmed by a second person
runs-second-outdated = confirmation no longer valid
# In a list, of a run that a second person has confirmed on another computer
runs-second-elsewhere = confirmed by a second person on another computer
runs-behind = Guide changed
# $title (string): the guide
runs-behind-of = Guide changed: { $title }
# $title (string): the guide
run-remove-of = Remove from Lotse: { $title }
# $title (string): the guide
run-removed = { $title } was removed from Lotse. Nothing changes in the products.

## Start: who, which guide, which answers

start-window = Set up an integration
start-title = Set up an integration
start-organisation = For which organisation?
start-organisation-choose = Choose an organisation
start-guide = What are you connecting?
start-guide-find = Find a guide
start-guide-none = No guide matches.
# Marks a guide that someone put into the data folder
start-guide-own = not from Lotse
start-guide-english = Some texts are in English
# Marks a guide that lacks some of its texts in the reader's language
start-guide-partly = Partly translated
# $languages: a list of languages
start-guide-languages = Languages: { $languages }
# $author: who wrote a guide
start-guide-author = Author: { $author }
guide-file-add = Add a guide from a file…
# $guide: its title
guide-file-save = Save “{ $guide }” as a file…
guide-remove = Remove “{ $guide }”
guide-removed = Guide removed: { $guide }. Integrations in progress keep their copy.
guide-file-title = Add this guide?
guide-file-refused = This file can’t be used
guide-file-lead = This guide does not come with Lotse. Add it only if you know who it comes from.
guide-file-author = Author
guide-file-no-author = not named
guide-file-pages = Based on these pages
guide-file-languages = Languages of the texts
guide-file-vendors = New vendors
guide-file-differs = Labels that differ
# $own: the text in the guide. $shipped: the text that Lotse knows
guide-file-pair = { $own } instead of { $shipped }
# $revision (number): the one that is here now
guide-file-replaces = It replaces revision { $revision } of this guide. Integrations in progress show what has changed.
guide-file-confirm = Add
guide-file-other = Choose another file…
# $guide: its title
guide-file-added = Guide added: { $guide }
# $minutes (number); $runs (number): finished integrations that say so, 0 for an estimate
start-guide-time =
    { $runs ->
        [0] About { $minutes } minutes (estimate)
        [one] About { $minutes } minutes (one finished integration)
       *[other] About { $minutes } minutes ({ $runs } finished integrations)
    }
# $count (number): steps when every branch counts
start-guide-steps =
    { $count ->
        [one] { $count } step
       *[other] up to { $count } steps
    }
# $count (number): files that can't be used
start-guides-faulty =
    { $count ->
        [one] One guide in the data folder can’t be read.
       *[other] { $count } guides in the data folder can’t be read.
    }
start-psa = PSA
start-psa-all = All
# Guides that connect no PSA
start-psa-none = without a PSA
start-questions = A few questions
start-questions-lead = The answers decide which steps you see. You can change them later.
start-missing-organisation = Choose the organisation first.
start-missing-guide = Now choose the guide.
# $count (number): questions without an answer
start-missing-answers =
    { $count ->
        [one] One question is still open.
       *[other] { $count } questions are still open.
    }
start-begin = Begin

## Run: the list of steps

run-window = Integration
tasks-label = Steps
# $done (number): steps that are done or left out
# $total (number): all steps
tasks-fold = Steps: { $done } of { $total } done
# $vendor (string): the product
# $part (string): title of the part
tasks-part = { $vendor }: { $part }
# $done (number): steps of the part that are done or left out
# $total (number): its steps
tasks-part-count = ({ $done } of { $total } done)
# $number (number): the step that is shown
# $total (number): all steps
tasks-position = { $number } / { $total }
tasks-locked = locked
tasks-skipped = skipped
tasks-end = Wrap-up
tasks-held = The steps are locked until you have saved the value.
run-answers-link = Answers
run-answers-title = Change the answers
run-end-link = Finish and print
run-end-title = Wrap-up
step-state-locked = locked
step-state-open = not started
step-state-started = in progress
step-state-done = done
step-state-skipped = skipped
step-state-problem = problem

## Run: one step

# $number (number): the step
# $total (number): all steps
# $vendor (string): the product it happens in
step-position = Step { $number } of { $total } · in { $vendor }
step-problem-mark = Mark a problem
step-problem-clear = Problem solved
step-problem-banner = There is a problem here. Describe it in the note.
step-skip = Skip this step
step-skip-back = Do this step after all
step-skipped-banner = This step is skipped.
step-stop-banner = The guide ends here for you. If that is not right, change your answers.
# The button opens a dialog that says what the vendor's screen shows instead of what the guide says
mismatch-button = The screen shows something else…
# $vendor (string): the product
mismatch-title = { $vendor } shows something else
mismatch-where = Where?
mismatch-whole = The step as a whole
mismatch-seen = What the screen shows instead
# $vendor (string): the product
mismatch-version = Version of { $vendor }, if you know it
mismatch-hint = The text goes into the report and into the file for the author of the guide. Don’t write anything secret or any customer names.
mismatch-save = Save
mismatch-list = Different on the screen
# $label (string): a text of the vendor's screen as the guide has it. What is there instead follows.
mismatch-instead = instead of “{ $label }”:
# $version (string): the version of the product
mismatch-of-version = (version { $version })
mismatch-edit = Change
mismatch-remove = Remove
mismatch-removed = Entry removed.
mismatch-export = Save a file for the author of the guide…
step-finished-banner = This integration is finished. Reopen it to change something.
# $names (string): values that are shown only once and not kept yet
footer-held = Still to save: { $names }.
# $count (number): actions of the step that are not ticked
footer-missing =
    { $count ->
        [one] { $count } item still open.
       *[other] { $count } items still open.
    }
# $count (number): actions that one click for the whole step does not tick
footer-own =
    { $count ->
        [one] Tick { $count } of them separately.
       *[other] Tick { $count } of them separately.
    }
# $step (string): title of the next step
footer-then = Then: { $step }
# $step (string): title of the next step
footer-then-kept = Once the keys are saved: { $step }
footer-then-end = Then: wrap-up
action-announce-ticked = Ticked.
action-announce-unticked = Tick removed.
# Read out before a warning
action-kind-warn = Warning:
# Read out before a remark
action-kind-note = Note:
# One of two ways to the same place.
# $number (number): its number
route = Route { $number }
link-open = Open the page
# $url (text): the address of the console that is signed in to
console-open = Open { $url }
label-not-on-record = This label is not confirmed for the language of your product and may read differently there.
# $names (string): what the label was called in older versions
label-older = formerly: { $names }
# On a button that unfolds label-older
label-older-short = formerly …
# $name: what a guide that is not from Lotse writes for a label that Lotse knows
label-elsewhere = in this guide: { $name }
# $value (string): the value, for the name of the button only
value-copy = Copy: { $value }
value-copy-title = Copy
value-copied = Copied
value-copy-failed = Copying failed. Select the text and copy it yourself.
# $count (number): values that are typed in a step
values-copy = Copy all { $count } values
# $count (number): values that are typed in a step
values-copied = { $count } values copied.
# $minutes (number): how long to wait
countdown-start =
    { $minutes ->
        [one] Start a timer: { $minutes } minute
       *[other] Start a timer: { $minutes } minutes
    }
# $minutes (number): how long to wait
countdown-started =
    { $minutes ->
        [one] The timer is running: { $minutes } minute.
       *[other] The timer is running: { $minutes } minutes.
    }
countdown-stop = Stop
countdown-over = The wait is over.
matrix-view = View of the rights
matrix-view-screen = As on the screen
matrix-view-clicks = Clicks only
# $title (string): title of the list
matrix-list-behind = List behind it: { $title }
# $count (number): rows that are not ticked yet
matrix-together =
    { $count ->
        [one] Row set as shown
       *[other] All { $count } rows set as shown
    }
# $count (number): rows that the check compares
matrix-together-some =
    { $count ->
        [one] The one row that is checked, set as shown
       *[other] The { $count } rows that are checked, set as shown
    }
matrix-together-why = The check compares each of these rows with what the vendor reports.
matrix-picture-open = See them on the vendor’s page

## Run: what helps with a step

help-label = Help with the step
help-fold = Collapse the help
help-unfold = Expand the help
# $vendor (string): the product
sketch-title = What it looks like in { $vendor }
# $area (string): heading of the section on the screen
sketch-name = Drawing of the form: { $area }
sketch-name-plain = Drawing of the form
note-title = Note
note-placeholder = What the next person should know…
note-hint = Don’t write anything secret here.
note-saving = Saving…
note-saved = Saved.
note-failed = Not saved. Your text is still here.
note-again = Try again
# $count (number): how many there are
deviation-title =
    { $count ->
        [one] Different from the vendor’s page
       *[other] Different from the vendor’s page
    }
# $count (number): how many there are
sources-title =
    { $count ->
        [one] Source
       *[other] Sources
    }
# Followed by a link.
# $day (string): the day as a short date
source-read = read on { $day } ·
# Followed by a link.
# $version (string): the version it speaks of
# $day (string): the day as a short date
source-read-version = version { $version }, read on { $day } ·
source-open = Open the original page
# $title (string): title of the page
source-open-of = Open the original page: { $title }
# In front of what the rest of a page is about
source-goes-on = The page goes on here:

# Beside or above the steps
prerequisites-title = What you need first
gap-title = Not in this guide

## Run: answers and end

answers-lead = What you have ticked stays ticked.
answers-none = This guide asks no questions.
answers-save = Use these answers
answers-saved = The steps now follow the new answers.
# $done (number): steps that are done or left out
# $total (number): all steps
end-count = { $done } of { $total } steps done
end-all-done = All steps are done or skipped.
end-stop = The guide ends after these steps for you.
# $count (number): steps that are neither done nor left out
end-open =
    { $count ->
        [one] One step is still open
       *[other] { $count } steps are still open
    }
end-open-hint = You can finish once every step is done, or skipped with a note that says why.
end-confirmed-by-you = The checklist records what you confirmed. Lotse has checked nothing.
end-not-checked = Not checked yet. Check the integration before you finish it.
end-finished-unchecked = The integration is finished and was not checked.
end-finish = Finish the integration
# $date (string): the day, in words
end-finished = Finished on { $date }.
end-reopen = Reopen
end-paper = Print or save…
end-announce-finished = The integration is finished.
end-announce-reopened = The integration is open again.
after-next = What comes next
after-later = For later

## Paper

paper-window = Print and save
paper-title = Print and save
paper-lead = No document contains secret keys or passwords that are saved in Lotse. Notes appear as you wrote them.
paper-print = Print
# Names the preview for screen readers
paper-preview = Preview
paper-kind = Which document?
paper-kind-checklist = Checklist
paper-kind-report = Report
paper-kind-proof = Proof
paper-kind-customers = Customers
paper-does-checklist = What is to be done, with empty boxes: to tick off by hand, even without a network.
paper-does-report = What was done, by whom and when, and what the last check found: for the client and for your files.
paper-does-proof = Each result of the last check with the call behind it: for auditors.
paper-does-customers = Which customer in the product matches which company in the PSA, and what is left to review.
paper-no-proof = This integration has not been checked yet.
paper-bilingual = Both languages
paper-bilingual-hint = The labels of the product stand in a column of their own, beside your language.
paper-nameless = The document does not say who made it: your name is not entered.
paper-person = Enter your name
paper-making = The PDF is being made…
paper-opened = The PDF is open in another program. Print it there.
# Names format and button together for screen readers
paper-save-group = Save as a file
paper-format = Format
paper-format-pdf = PDF
paper-format-html = HTML page
paper-format-markdown = Markdown text
paper-save = Save as…
# Followed by the path of the file
file-saved = Saved:
file-open = Open
file-show = Show in folder
paper-saved-safe = The file contains no secret keys or passwords that are saved in Lotse.

## Handing over

hand-over-open = Hand over…
# $name (string): the organisation
hand-over-of = Hand over: { $name }
# $name (string): the integration or the organisation
hand-over-title = Hand over: { $name }
hand-over-lead = Lotse saves a file. Someone else imports it into Lotse, in any language, and carries on where you stopped.
hand-over-in = In the file
hand-over-holds-run = this integration and the name of its organisation
hand-over-holds-organisation = the organisation and all its integrations
hand-over-holds-work = answers, ticks and notes, and who did what and when
hand-over-holds-checks = what checks have found, and the days on which keys expire
hand-over-not-in = Not in the file
hand-over-not-keys = Secret keys and passwords. The other person enters them again, or gets them from your password manager.
hand-over-readable = Whoever has the file can read it: notes and names are not encrypted.
hand-over-nameless = Your name is not entered. The file then only says which computer it comes from.
hand-over-person = Enter your name
hand-over-save = Save the file…
hand-over-save-again = Save again…

## Taking in a hand-over file

import-open = Import a handover file…
import-title = Import this file?
import-known-title = Nothing new in this file
import-refused = This file can’t be imported
# $count (number): entries of the journal that are not known here
import-events =
    { $count ->
        [one] One new entry is added. Existing entries are kept.
       *[other] { $count } new entries are added. Existing entries are kept.
    }
import-known = Everything in this file is already known here. There is nothing to do.
# $count (number): entries. $date: a day
import-forgotten = { $count ->
    [one] 1 entry is
   *[other] { $count } entries are
} about an organisation that was forgotten for good here on { $date }. None of it comes back.
# $count (number): entries
import-erased =
    { $count ->
        [one] 1 entry in this file was erased here for good and stays erased.
       *[other] { $count } entries in this file were erased here for good and stay erased.
    }
import-nothing = Nothing was imported. Nothing has changed here.
import-from = From
# $person (string): a name
# $device (string): a computer, as short text
import-from-person = { $person } (computer { $device })
# $device (string): a computer, as short text
import-from-device = computer { $device }, without a name
# Followed by day and time
import-made = Saved on
import-file = File
import-organisation = Organisation
import-organisation-known = This organisation is already known here. Anything new is added.
import-organisation-new = This organisation is new here and will be added.
import-organisation-same-name = There is already another organisation here with the same name. Both stay, each with its own integrations. You can rename one of them afterwards.
# $count (number): integrations in the file
import-runs =
    { $count ->
        [one] Integration
       *[other] { $count } integrations
    }
import-run-known = known here
import-run-new = new
# $date (string): the day, in words
import-run-touched = in progress, last changed on { $date }
import-run-no-guide = guide not known here
import-run-no-guide-next = It is imported and kept, but it can’t be opened until its guide is in the data folder.
import-run-older = guide here is older
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
import-run-older-next = It was worked on with revision { $worked } of the guide; this computer has revision { $here }. Install the latest version of Lotse before you finish it. You can still tick items and write notes.
# $count (number): guides that the file brings
import-guides =
    { $count ->
        [one] Guide that is added
       *[other] { $count } guides that are added
    }
# $revision (number): the guide's revision
import-guide-revision = revision { $revision }
# $revision (number): the guide's revision
# $replaces (number): the revision on this computer
import-guide-replaces = revision { $revision }, replaces revision { $replaces }
import-guides-own = They do not come with Lotse. Import the file only if you know who gave it to you. Guides that are here already stay.
import-guide-unusable = A guide in the file can’t be used.
import-changes = What changes here
import-change-renamed = The organisation gets another name.
import-change-organisation-gone = The organisation was deleted from Lotse on another computer. It will be deleted here too, with its integrations.
import-change-organisation-back = The organisation was deleted from Lotse here. It comes back with its integrations.
import-change-host = The server that keys are sent to will change.
import-change-host-next = Ask the person who made the file whether this is right. Lotse sends no key that is saved here to that server until you have entered its address here yourself.
import-change-value = A value changes.
# $count (number): integrations
import-change-runs-gone =
    { $count ->
        [one] An integration was deleted from Lotse on another computer. It will be deleted here too.
       *[other] { $count } integrations were deleted from Lotse on another computer. They will be deleted here too.
    }
# $count (number): integrations
import-change-runs-back =
    { $count ->
        [one] An integration that was deleted from Lotse here comes back.
       *[other] { $count } integrations that were deleted from Lotse here come back.
    }
# $count (number): integrations
import-change-runs-answered =
    { $count ->
        [one] The questions of an integration are answered differently.
       *[other] The questions of { $count } integrations are answered differently.
    }
# What a file says of a run; its title follows, with whose word it is. $count (number): findings that are not as required
import-told-checked =
    { $count ->
        [0] A check was made there and found nothing. Here it is shown as a report from the other computer.
        [one] A check was made there, with one finding. Here it is shown as a report from the other computer.
       *[other] A check was made there, with { $count } findings. Here it is shown as a report from the other computer.
    }
# $count (number): findings
import-told-confirmed =
    { $count ->
        [one] A result was confirmed there. You still have to check it here yourself.
       *[other] { $count } results were confirmed there. You still have to check them here yourself.
    }
import-told-finished = The integration was finished there. Here it only counts once you finish it here too.
# $name (string): the second person
import-told-second = { $name } confirmed it there as the second person. Here it is shown as a report from the other computer.
# $count (number): integrations
import-void-finished =
    { $count ->
        [one] An integration that was finished here is open again: work in it was reopened elsewhere.
       *[other] { $count } integrations that were finished here are open again: work in them was reopened elsewhere.
    }
# $count (number): integrations
import-void-checked =
    { $count ->
        [one] A check made here is no longer valid, because something it is based on changes.
       *[other] { $count } checks made here are no longer valid, because something they are based on changes.
    }
# $count (number): integrations
import-void-confirmed =
    { $count ->
        [one] In one integration, you have to check again what you confirmed here.
       *[other] In { $count } integrations, you have to check again what you confirmed here.
    }
# $count (number): integrations
import-void-second =
    { $count ->
        [one] The second person’s confirmation of an integration is no longer valid: something changes in it.
       *[other] The second person’s confirmations of { $count } integrations are no longer valid: something changes in them.
    }
# $count (number): keys
import-change-keys-gone =
    { $count ->
        [one] A key is deleted from the keychain of this computer. This can’t be undone.
       *[other] { $count } keys are deleted from the keychain of this computer. This can’t be undone.
    }
# $count (number): keys
import-change-keys-replaced =
    { $count ->
        [one] A key was entered again on another computer. The one saved here is no longer used.
       *[other] { $count } keys were entered again on another computer. The ones saved here are no longer used.
    }
# In place of a value that is not there
import-value-none = none
import-no-keys = Keys and passwords are not in the file. Enter them again, or get them from your password manager.
import-compare = Compare with a printed report
import-compare-lead = A report that was printed when the file was saved ends with the same line.
import-other = Choose another file…
import-confirm = Import
import-taking = Importing…
# $name (string): the organisation
# $count (number): entries of the journal that are new
import-done =
    { $count ->
        [one] Imported: { $name }, one new entry.
       *[other] Imported: { $name }, { $count } new entries.
    }
# $count (number): keys
import-keys-deleted =
    { $count ->
        [one] A key was deleted from the keychain of this computer.
       *[other] { $count } keys were deleted from the keychain of this computer.
    }
# $count (number): keys
import-keys-left =
    { $count ->
        [one] A key could not be deleted from the keychain of this computer. It is listed on the first page under “Keys to delete”.
       *[other] { $count } keys could not be deleted from the keychain of this computer. They are listed on the first page under “Keys to delete”.
    }
left-keys-title = Keys to delete
left-keys-text = These keys are no longer needed, but are still in the keychain of this computer. Unlock the keychain, then delete them.
left-keys-forgotten = An organisation that was forgotten
left-keys-delete = Delete now
left-keys-done = The keys were deleted from the keychain.

## Lotse ended unexpectedly

crash-title = Lotse stopped unexpectedly
# $when (string): day and time, in the reader’s form
crash-text = Time: { $when }. Everything that Lotse had confirmed by then is saved. The support file helps to find the cause.
crash-dismiss = Delete this message
support-open = Support file…
support-title = Support file
support-lead = The file helps to find a fault. It contains only what you see here.
support-not-in = It contains no keys or passwords, no names, no notes, no addresses and no file paths.
support-text = Contents of the support file
support-save = Save the file…

## Erasing for good

erase-note = Erase this note for good…
# $date: a day
erase-note-done = A note was erased here for good on { $date }.
erase-value = Erase from the journal…
# $name: what is erased
erase-value-of = { $name }: erase from the journal…
erase-second = Erase the second person’s details for good…
erase-organisation = Forget this organisation for good…
erase-organisation-hint = If a client asks for their data to be deleted: everything that Lotse has saved about this organisation is deleted from this computer.
erase-name-note = the note
erase-name-note-screen = the note and what was said about the screen
erase-name-second = the second person’s details
# $name: what is erased
erase-title = Erase for good: { $name }
# $name: the organisation
erase-title-organisation = Forget { $name } for good?
# $count (number): entries of the journal
erase-takes = All versions of it are erased, earlier ones too, and checks that show it: { $count ->
    [one] 1 entry
   *[other] { $count } entries
} in the journal. Only the checksums stay, so that the journal can still be checked.
# $count (number): entries of the journal. $runs (number): integrations. $keys (number): keys in the keychain
erase-takes-organisation = What is erased: { $runs ->
    [one] 1 integration
   *[other] { $runs } integrations
}, { $keys ->
    [one] 1 key
   *[other] { $keys } keys
} in the keychain, { $count ->
    [one] 1 entry
   *[other] { $count } entries
} in the journal. Only the checksums stay, so that the journal can still be checked.
# $names: names of files
erase-copies = These backups in the data folder may still contain it and are deleted too: { $names }
erase-stays = Handover files and reports that you have passed on may still contain it, and so may computers that imported such a file.
erase-replace = If it was a key, replace it at the vendor: whoever has seen it can use it.
erase-no-undo = This can’t be undone.
# $name: the organisation
erase-type-name = To confirm, type the name: { $name }
erase-yes = Erase for good
erase-yes-organisation = Forget for good
erase-done = Erased for good.
# $name: the organisation
erase-done-organisation = { $name } was forgotten for good.
# $why: what happened
erase-unfinished = Erased, but parts of it may still be in the data folder. Lotse tries again at the next start. { $why }
# $count (number): keys
erase-keys-left =
    { $count ->
        [one] 1 key is still in the keychain. It is listed on the first page under “Keys to delete”.
       *[other] { $count } keys are still in the keychain. They are listed on the first page under “Keys to delete”.
    }
removed-title = Removed organisations
removed-lead = These organisations are no longer shown, but are still in the journal.
# $date: a day
removed-since = removed on { $date }
# $name: the organisation
removed-forget-of = { $name }: forget for good…
removed-forget = Forget for good…

## Keys that end

calendar-link = Calendar
calendar-window = Expiring keys
calendar-title = Expiring keys
calendar-lead = Each key stops working on the day shown here. Replace it before then.
calendar-save = Save for your calendar (.ics)…
# Followed by the path of the file
calendar-saved-hint = Import the file into your calendar. It does not update itself: save it again after you have replaced a key.
calendar-day = Expires on
calendar-credential = Key
calendar-where = Organisation and integration
calendar-ways = Actions
calendar-level-ended = Expired
calendar-level-urgent = In the next 3 days
calendar-level-soon = In the next 14 days
calendar-level-coming = In the next 30 days
calendar-level-later = Later
# $count (number): how many
calendar-count =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
# $days (number): days from today, at least 1
calendar-in =
    { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
# $days (number): days since then; 0 is today
calendar-since =
    { $days ->
        [0] today
        [one] yesterday
       *[other] { $days } days ago
    }
# $title (string): the procedure
# $name (string): the key
# $organisation (string): the organisation
calendar-procedure-of = { $title }: { $name }, { $organisation }
# $name (string): the key
# $organisation (string): the organisation
calendar-credentials-of = Credentials: { $name }, { $organisation }
# $name (string): the key
# $organisation (string): the organisation
calendar-organisation-of = Enter keys for checks: { $name }, { $organisation }
calendar-empty = No key with an expiry date
calendar-empty-how = When you save a key, enter the day on which it expires. You can also add it later: open the integration and go to “Credentials”.
# $count (number): stored keys without a day
calendar-undated =
    { $count ->
        [one] One saved key has no expiry date entered. You can enter it in its integration under “Credentials”, or under “Access for checks” if it belongs to the organisation.
       *[other] { $count } saved keys have no expiry date entered. You can enter the dates in their integrations under “Credentials”, or under “Access for checks” if they belong to the organisation.
    }

## A guide that changed

# In the list of steps, followed by how many changes there are
changes-entry = Guide changed
changes-banner = The guide has changed in the meantime.
changes-link = See what has changed
run-changes-title = What has changed in the guide
# $from (number): the revision that was worked through
# $to (number): today’s revision
changes-revisions = Revision { $from } → { $to }
changes-lead-open = Your ticks are still there. The steps that changed are marked in the list.
changes-lead-finished = Check whether this integration needs the changes. If it does, reopen it. Ticks stay where nothing has changed.
changes-foreign-guide = The earlier text of this guide comes from another computer, not from Lotse.
# $from (number): the revision that was worked through
# $to (number): today’s revision
changes-unknown = The guide was at revision { $from } and is now at revision { $to }. Lotse did not keep the old revision, so it can’t say what is different. Go through the steps once more.
changes-none = With your answers, nothing has changed.
changes-current = This integration is at the current revision of the guide.
# The guide here is older than the one that the integration was worked on with
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
guide-older = This integration was worked on with revision { $worked } of the guide. This computer has revision { $here }, so newer steps are missing. Install the latest version of Lotse before you finish it. You can still tick items and write notes.
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
guide-older-finished = This integration was finished with revision { $worked } of the guide. This computer has revision { $here }, so you don’t see everything that was done. The latest version of Lotse shows it.
changes-beside-steps = Outside the steps
changes-look = I have looked at it
# $to (number): today’s revision
changes-look-hint = “I have looked at it” removes the marks. The integration then stands at revision { $to }.
changes-reopen = Reopen and do the changed steps
changes-looked = The marks were removed.
change-new = new
change-different = changed
change-moved = moved
change-gone = removed
step-change-new = This step is new in the guide.
step-change-different = This step has changed in the guide.
step-change-moved = This step is now in another place.

## A second person

second-title = Second person
second-want = Have it confirmed by a second person
second-want-hint = Four-eyes principle: once the integration is finished, someone else looks at it and confirms it by name. The report then says so.
second-wait = This is possible once the integration is finished.
second-ask = Look at what was done, in the product too. Then confirm it with your name.
# $names (string): names, as a list
second-workers = People who worked on it: { $names }. The second person must be someone else.
# Where no names are known
second-workers-none = The second person must not have worked on it.
second-name = Name of the second person
second-note = Note (optional)
second-confirm = I have looked at this and confirm it
# Followed by day and time.
# $name (string): the second person
second-confirmed = Confirmed by { $name },
second-outdated = This confirmation is no longer valid: something has been changed since, or the second person took part in the work. Have the integration confirmed again.
second-withdraw = Withdraw the confirmation
second-announce-wanted = Marked: a second person is to confirm the integration.
second-announce-unwanted = No second person is needed any more.
# $name (string): the second person
second-announce-confirmed = Confirmed by { $name }.
second-announce-withdrawn = The confirmation is withdrawn.

## Check: the way to it

tasks-check = Check
run-check-link = Check the integration
runs-check = Check
# A check was made, and neither a problem nor everything as asked came out of it
runs-check-open = not everything is clear yet
standing-verified = Checked by API
standing-confirmed = Confirmed by you
standing-problem = Problem found
# In a list, of a check that was made on another computer
# $count (number): findings that are not as required
standing-elsewhere =
    { $count ->
        [0] Checked on another computer, nothing found
        [one] Checked on another computer, one finding
       *[other] Checked on another computer, { $count } findings
    }
# Whose word it is. $who (string): a name and a computer. $when (string): day and time
elsewhere-checked = Checked on another computer: { $who }, { $when }.
elsewhere-finished = Finished on another computer: { $who }, { $when }.
# $name (string): the second person
elsewhere-second = { $name } confirmed this as the second person on another computer: { $who }, { $when }.
elsewhere-seen = Seen on another computer: { $who }, { $when }
elsewhere-outdated = Something has changed since then.
elsewhere-means = This is what that computer reports. Lotse has not checked it here.
elsewhere-finish-next = Nothing is open here. Look at it yourself, then finish the integration here too.
elsewhere-checks = Checks on other computers
elsewhere-second-next = That does not count here. If a second person is to confirm, they have to do so on this computer.
# $when (string): day and time
# $standing (string): what the check and the confirmations together say
end-checked = { $standing ->
    [verified] Last checked: { $when }. You have confirmed what no API shows.
    [confirmed] Last checked: { $when }. You have confirmed what no API shows.
    [problem] Last checked: { $when }. The check found a problem or could not query everything.
   *[open] Last checked: { $when }. Whether everything is right is still open: open the check.
}
organisation-open-access = Enter keys for checks

## Check: the page

check-window = Check
# The result in words, from the worst to the best.
# $count (number): how many things it speaks of
check-headline-changes =
    { $count ->
        [1] One thing to fix
        [2] Two things to fix
        [3] Three things to fix
       *[other] { $count } things to fix
    }
check-headline-stopped = The check was stopped
check-headline-failed = The check failed
check-headline-partly = Not everything could be checked
check-headline-waiting = Not ready yet
# $count (number): how many things it speaks of
check-headline-eyes =
    { $count ->
        [one] One thing to check yourself
       *[other] { $count } things to check yourself
    }
check-headline-as-asked = Everything is correct
# Part of it said by vendors, part confirmed by the technician
check-headline-both = Everything is correct
check-headline-confirmed = Confirmed by you
check-headline-nothing = Nothing to check
check-lead-changes = Change it in the product, then check again.
# $when: when it was stopped. $before: when the last whole check was made.
check-lead-stopped = Stopped: { $when }. That check was discarded. Below you see the one before it ({ $before }).
# $when: when it was stopped.
check-lead-stopped-first = Stopped: { $when }. That check was discarded, so nothing is checked yet.
check-lead-failed = Nothing was checked. Each result says what to do.
check-lead-partly = Anything that Lotse could not look up counts as not checked.
check-lead-waiting = The product needs a little more time. Then check again.
check-lead-eyes = Everything that Lotse can check is right. No API shows the rest: check that yourself.
check-lead-as-asked = This is what the vendors’ APIs answered at the time shown above.
check-lead-both = Everything that Lotse can check is right. You have confirmed the rest.
check-lead-confirmed = No API shows this. You checked it, Lotse did not.
check-lead-nothing = There is nothing in this guide that Lotse can check.
# $when (string): time, with the day if it is not today
check-meta-checked = checked { $when }
# $calls (number): how many calls
# $seconds (number): how long it took
check-meta-calls =
    { $calls ->
        [one] { $calls } call
       *[other] { $calls } calls
    }, { NUMBER($seconds, maximumFractionDigits: 2) } s
finding-state-missing = To fix
finding-state-excess = Too broad
finding-state-failed = Not checked
finding-state-unclear = Unclear
finding-state-waiting = Not ready yet
finding-state-needs-eyes = Check yourself
finding-state-pass = Correct
finding-state-not-applicable = Does not apply
check-counts = Results by status
check-filter-on = Show these only
check-filter-off = Show all
# $count (number): results that can only be judged once the others are right
check-waits =
    { $count ->
        [one] One more result waits until this is fixed.
       *[other] { $count } more results wait until this is fixed.
    }
# $count (number): how many things a result is about
check-concerns =
    { $count ->
        [one] Concerns one item
       *[other] Concerns { $count } items
    }
# $state (string): one of the words above
# $count (number): how many
check-quiet = { $state }: { $count }
# $step (string): title of the step
check-show-step = Go to the step: { $step }
check-show-control = Show on the practice screen
check-show-proof = Proof
# $title (string): what was found
check-show-proof-of = Show the proof: { $title }
# A cell of a table, read out.
# $state (string): one of the words above
# $found (string): what the product has
# $asked (string): what the guide asks for
check-cell = { $state }: found { $found }, required { $asked }
# $state (string): one of the words above
# $asked (string): what the guide asks for
check-cell-unknown = { $state }: required { $asked }
check-cell-none = not compared
check-aside = Proof and details
check-proof-title = Proof
check-proof-lines = What the vendor answered
check-proof-field = Field
check-proof-value = Value
# Followed by what the guide asks for
check-proof-asked = required:
# $host (string): the vendor's host
check-proof-said = Answer from { $host }.
check-proof-only-asked = Read only: nothing was changed.
check-proof-reference = Number for the vendor’s support team:
check-proof-none = There is no call behind this result.
# $millis (number): milliseconds
check-millis = { $millis } ms
check-call-failed = no answer
check-call-open = running
check-eyes-seen = Checked, it’s correct
# $title (string): what it is about
check-eyes-seen-of = Checked, it’s correct: { $title }
# $count (number): items that nobody has confirmed yet
check-eyes-seen-all =
    { $count ->
        [one] Checked this item, it’s correct
       *[other] Checked all { $count } items, they’re correct
    }
check-eyes-undo = Undo
# $title (string): what it is about
check-eyes-undo-of = Undo: { $title }
# $when (string): time, with the day if it is not today
check-eyes-confirmed = Confirmed by you, { $when }.
# $person (string): name of the person who confirmed it. $when (string): time, with the day if it is not today
check-eyes-confirmed-by = Confirmed by { $person }, { $when }.
check-budget-title = Calls and limits
# $spent (number): calls
check-budget-spent =
    { $spent ->
        [one] { $spent } call used
       *[other] { $spent } calls used
    }
# $limit (number): calls allowed
check-budget-minute = Limit: { $limit } per minute.
# $limit (number): calls allowed
check-budget-hour = Limit: { $limit } per hour.
# $limit (number): calls allowed
check-budget-day = Limit: { $limit } per day.
# $limit (number): calls allowed
# $minutes (number): the span
check-budget-minutes = Limit: { $limit } in { $minutes } minutes.
check-budget-told = Reported by the vendor.
check-budget-counted = This counts only this check.
# $when (string): time, with the day if it is not today
check-since = Since the previous check ({ $when })
check-since-nothing = Nothing has changed.
# Between the state before and the state now, read out
check-since-now = now
check-since-gone = no longer there
check-again-in = Check again in
check-again-now = The wait is over.
check-start = Check now
check-again = Check again
check-stop = Stop
check-stopping = Stopping…
check-to-end = Go to the wrap-up
check-to-run = Go to the steps
check-paper = Print the proof…
check-running-title = Checking…
# $done (number): calls that are answered
# $open (number): calls that are not
check-running-count = { $done ->
    [one] { $done } call answered
   *[other] { $done } calls answered
}, { $open } running
check-deeper-title = Deeper check
check-deeper-lead = Lotse looks in the PSA for records that show whether the product has written anything. It only counts them. What it does not find is no fault.
check-deeper-start = Start the deeper check
check-deeper-again = Repeat the deeper check
check-deeper-running = Deeper check in progress …
# $when (string): the moment of the deeper check
check-deeper-when = Checked { $when }.
# $calls (number): calls made; $limit (number): the most calls of a deeper check
check-deeper-calls =
    { $calls ->
        [one] { $calls } of at most { $limit } calls used.
       *[other] { $calls } of at most { $limit } calls used.
    }
# $limit (number): the most calls of a deeper check
check-deeper-limit = The deeper check makes at most { $limit } calls.
check-deeper-stopped = The deeper check was stopped. Its results were discarded.
check-deeper-done = The deeper check is finished.
check-lost-title = The check can’t be shown
check-announce-started = The check has started.
check-announce-seen = Confirmed.
check-announce-unseen = Undone.
# $title (string): what was found
check-announce-proof = Proof shown: { $title }
check-first-title = Not checked yet
# $vendors (string): names of the products
check-first-lead = Lotse uses the saved keys to check through the APIs of { $vendors }, and compares each answer with what the guide requires.
check-first-reads = Lotse only reads. Nothing is created, changed or deleted.
check-first-keys = Each key goes only to the vendor that issued it.
check-first-proof = Each result shows the call it comes from.
check-first-eyes = What no API shows, you check and confirm yourself.
# $count (number): how many things are lacking
check-needs-title =
    { $count ->
        [one] One thing is missing for a full check
       *[other] { $count } things are missing for a full check
    }
check-needs-hint = You can check all the same. Anything that Lotse can’t look up then counts as not checked.
# $credential (string): name of the value
check-need-credential = Not saved yet: { $credential }
    .fix = Lotse can’t sign in without it. Save it in its step.
check-need-client-id = Not saved yet: the client ID for ConnectWise
    .fix = ConnectWise only answers calls that carry a client ID. Without one, Lotse can look up the company, but not check keys and rights. Enter the client ID under “Access for checks”.
check-need-inspector = Not saved yet: the Autotask user for checks
    .fix = If the user is bound to an integration vendor, Lotse can’t sign in as that user. A user for checks can look at it instead. Enter one under “Access for checks”.
check-need-halopsa-site = Not saved yet: the address of HaloPSA
    .fix = Without the address, Lotse can’t check anything in HaloPSA. Enter it under “Access for checks”.
# $credential (string): name of the value
check-need-session-lost = No longer there: { $credential }
    .fix = The value was kept in memory only, until Lotse was closed. Save it again.
# $credential (string): name of the value
check-need-elsewhere = Saved on another computer: { $credential }
    .fix = The value is in the keychain there, and Lotse never copies it. Enter it again here, or check on that computer.
# $step (string): title of the step
check-need-open-step = Go to the step: { $step }
check-extras = For this check only
check-mail = Email address to look for
check-mail-hint = Lotse looks for contacts with this address in Autotask. The address is not saved.
check-admin = Administrator’s keys
check-admin-hint = Optional. With these keys, Lotse can read the settings of the role itself. They are used for this one check and not saved anywhere.
check-admin-public = Public key
check-admin-private = Private key

## Organisation: access for checks

organisation-window = Organisation
organisation-access = Access for checks
organisation-page-lead = With these credentials, Lotse can check more than with the keys from a guide alone. All of them are optional, and all integrations of the organisation use them.
organisation-page-none = Nothing is needed for this organisation.
organisation-group-connectwise = ConnectWise PSA
    .why = ConnectWise only answers calls that carry a client ID. If you enter the server and the company ID here, you don’t have to do so for each integration.
organisation-group-autotask-inspector = Autotask: user for checks
    .why = A second API user with a custom tracking identifier. Lotse can’t sign in as a user that is bound to an integration vendor. The user for checks can then look at how that user is set up. One for each organisation is enough.
organisation-group-sophos = Sophos Central
    .why = With an API credential, Lotse can get the list of customers from Sophos Central. It shows you whether the console and the credential are the right ones. Lotse does not compare the mapping.
organisation-group-umbrella = Cisco Umbrella
    .why = With an API key, Lotse can get the list of customers from Umbrella. It shows you whether the console and the key are the right ones. Lotse does not compare the mapping.
organisation-group-halopsa = HaloPSA
    .why = With the address, Lotse can check the application, its permissions and its agent. You enter the client ID and the client secret in the matching step of the guide.
organisation-value-connectwise-site = Server
    .hint = The host name of the ConnectWise server, without https:// in front.
organisation-value-connectwise-company-id = Company ID
    .hint = As you type it when you sign in to ConnectWise.
organisation-value-connectwise-client-id = Client ID
    .hint = From the ConnectWise developer portal. It is not a password, but do not publish it.
organisation-value-autotask-inspector-username = Username (Key)
    .hint = The username of the second API user.
organisation-value-autotask-inspector-secret = Password (Secret)
    .hint = The secret. Autotask shows it only when it is generated.
organisation-value-autotask-inspector-code = Tracking identifier
    .hint = The custom tracking identifier of the second API user.
organisation-value-sophos-client-id = Client ID
    .hint = From the API credentials in Sophos Central.
organisation-value-sophos-client-secret = Client secret
    .hint = Sophos Central shows it only once.
organisation-value-umbrella-key = API key
    .hint = The API Key from the API keys in Umbrella.
organisation-value-umbrella-secret = Secret (Key Secret)
    .hint = Umbrella shows it only once.
organisation-value-halopsa-site = Server
    .hint = The host name of your HaloPSA, without https:// in front, such as yourcompany.halopsa.com.
organisation-value-none = not saved yet
# $date (string): the day as a short date
organisation-value-since = saved on { $date }
organisation-value-lost = No longer there: it was kept in memory only
organisation-value-add = Enter
# $name (string): the value
organisation-value-add-of = Enter: { $name }
organisation-value-replace = Replace
# $name (string): the value
organisation-value-replace-of = Replace: { $name }
organisation-value-delete = Delete
# $name (string): the value
organisation-value-delete-of = Delete: { $name }
# $name (string): the value
organisation-value-delete-title = Delete { $name }?
organisation-value-delete-text = Lotse deletes the value. This can’t be undone. Nothing changes in the product.
# $name (string): the value
organisation-value-stored = Saved: { $name }
# $name (string): the value
organisation-value-deleted = Deleted: { $name }

## Webhooks in Autotask

webhooks-window = Autotask webhooks
webhooks-open = Look for webhooks
webhooks-open-hint = When a replaced integration blocks the new one
webhooks-lead = An integration that was replaced can leave webhooks behind. These webhooks can block the new integration.
webhooks-own = As far as is known, Autotask shows webhooks only to the user who owns them. So an empty list means: this user has none. Other users may have some. If the owner is inactive, open that user in Autotask first: tick “Active” again, clear “Locked”, save and wait five minutes. Then list the webhooks. When you are done, make the user inactive again.
webhooks-caution = This is the only place where Lotse deletes something at a vendor. Nothing is deleted until you have seen the names and confirmed.
webhooks-whose = Whose webhooks?
webhooks-inspector = Those of the user for checks
webhooks-inspector-none = Those of the user for checks (not saved yet)
webhooks-user = Those of another API user
webhooks-username = Username (Key)
webhooks-secret = Password (Secret)
webhooks-code = Tracking identifier
webhooks-not-kept = The values go to Autotask and are not saved.
webhooks-look = List webhooks
webhooks-listing = Getting the webhooks…
webhooks-deleting = Deleting webhooks, then getting the list again…
webhooks-problems = Autotask did not answer as expected.
# Followed by the username
webhooks-of = Webhooks of
webhooks-none = This user has no webhooks.
# $count (number): how many
webhooks-count =
    { $count ->
        [one] { $count } webhook
       *[other] { $count } webhooks
    }
webhooks-name = Name
webhooks-url = Sends to
webhooks-active = Active
webhooks-ready = Ready
webhooks-yes = yes
webhooks-no = no
webhooks-unknown = unknown
# $count (number): how many are chosen
webhooks-delete =
    { $count ->
        [0] Delete in Autotask
        [one] Delete { $count } webhook in Autotask
       *[other] Delete { $count } webhooks in Autotask
    }
# $count (number): how many are chosen
webhooks-ask-title =
    { $count ->
        [one] Delete this webhook in Autotask?
       *[other] Delete these { $count } webhooks in Autotask?
    }
webhooks-ask-text = This can’t be undone. An integration that still uses one of them will get no more messages from it.
# $count (number): how many
webhooks-deleted =
    { $count ->
        [0] No webhook was deleted.
        [one] { $count } webhook was deleted.
       *[other] { $count } webhooks were deleted.
    }
webhook-kind-tickets = Tickets
webhook-kind-companies = Companies
webhook-kind-contacts = Contacts
webhook-kind-assets = Assets
webhook-kind-ticket-notes = Ticket notes
webhook-outcome-deleted = deleted
webhook-outcome-still-there = still there
webhook-outcome-refused = refused
webhook-outcome-failed = not deleted

## Settings

settings-window = Settings
settings-link = Settings
settings-title = Settings
settings-reader = Language of Lotse
settings-reader-hint = Lotse shows its own texts in this language.
settings-screens = Language of the products
settings-screens-hint = Lotse names buttons and fields in this language, so that they match your screen. You can only choose languages whose labels are known.
settings-theme = Appearance
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-window-title = Window
settings-on-top = Keep on top
settings-on-top-hint = The window stays above other windows, for example beside the browser with the product’s console. Some desktops on Linux don’t allow this.
on-top-end = No longer keep on top
on-top-on = The window stays on top.
on-top-off = The window no longer stays on top.
settings-folder = Data folder
settings-folder-hint = Everything Lotse remembers is kept here. Guides of your own go into the subfolder “guides”.
settings-open-folder = Open the data folder

## Faults: what happened (fault-<code>) and what to do next (fault-<code>-next)

fault-title = Lotse can’t open your data
fault-next-title = What you can do
fault-next-generic = Try again. If that doesn’t help, restart the computer.
fault-nothing-lost = Lotse has deleted nothing and overwritten nothing.
fault-still = It still does not work.
fault-retry = Try again
# Any code that has no message of its own.
# $code (string): the code
fault-unknown = That failed (code { $code }).
fault-journal-already-open = Lotse is already running.
fault-journal-already-open-next = Switch to the other window, or close it and try again. If you see no other window, Lotse is open in another session of this user, for example over Remote Desktop. Close it there.
# $path (string): the file or folder
fault-journal-not-writable = Lotse may not write here: { $path }
fault-journal-not-writable-next = Give yourself write access to the data folder and try again.
# $path (string): the file
fault-journal-locked = Another program is using the file: { $path }
fault-journal-locked-next = Close other windows of Lotse and backup programs. Then try again.
# $path (string): the file
# $detail (string): what the database says, in English
fault-journal-corrupt = The file is damaged: { $path } ({ $detail })
fault-journal-corrupt-next = Open the data folder. Restore the file from a backup, or move it elsewhere: Lotse then begins with an empty file.
# $path (string): the file
fault-journal-disk-full = The disk is full: { $path }
fault-journal-disk-full-next = Free some space and try again.
# $found (string): the level of the data
# $supported (string): the newest level that this version knows
fault-journal-newer-schema = Your data was written by a newer version of Lotse (data format { $found }; this version knows { $supported }).
fault-journal-newer-schema-next = Install the latest version of Lotse.
# $detail (string): what the database says, in English
fault-journal-other = The data can’t be read or written: { $detail }
fault-step-held = In this step the product shows a value only once. Save it before you go on.
fault-run-unknown = This integration no longer exists.
# $guide (string): id of the guide
fault-guide-unknown = This version of Lotse does not have this guide: { $guide }
# $file (string): the file
# $line (string): the line
# $detail (string): what is wrong
fault-guide-file = A guide in the data folder is faulty: { $file }, line { $line }: { $detail }
# $file (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says, or what is wrong
fault-guide-not-read = A file in the folder of guides can’t be used: { $file } ({ $kind ->
        [missing] it does not exist
       *[other] { fault-file-reason }
    })
# $file (string): the file
# $count (string): how many were looked at
fault-guide-branches = Not all combinations of answers were checked in this guide, only { $count }: { $file }
# Why nothing reads a file of a guide.
# $detail (string): name, language or vendor. Only to choose by
# $subject (string): names that fit, or the vendor
fault-stray-reason =
    { $detail ->
        [language] Its language is not under “screens” of { $subject }. Correct the file name, or add the language to “screens” in vendors.toml.
        [vendor] There is no vendor “{ $subject }”. Correct the file name, or add the vendor to vendors.toml.
       *[name] Its name does not fit. Names that fit: { $subject }.
    }
# $file (string): the file
# $detail, $subject: for the reason
# $known (string): yes or no. Only to choose by
# $meant (string): the name that was probably meant
fault-guide-stray = A file beside a guide is not used: { $file }. { fault-stray-reason } { $known ->
        [yes] Probably meant: { $meant }
       *[no] { "" }
    }
# $limit (string): a number
fault-guides-many = There are too many guides in the data folder. Lotse reads only { $limit } of them.
# $file: the file
fault-guide-archive-broken = The file is damaged, or it is not a Lotse guide: { $file }
fault-guide-archive-broken-next = Ask the person it comes from for a new copy.
# $file: the file
fault-guide-archive-newer = This file was made by a newer version of Lotse: { $file }
fault-guide-archive-newer-next = Install the latest version of Lotse, then add the guide.
fault-guide-file-gone = The file that was shown is no longer there.
fault-guide-file-gone-next = Choose the file again.
fault-answers-missing = Not all questions have been answered.
fault-link-unknown = Lotse opens only pages that a guide names.
fault-paper-no-text = A PDF can’t be shown here as text.
fault-paper-no-text-next = Save or open it as a file, or choose another format.
fault-paper-no-pdf = This installation of Lotse can’t make PDFs.
fault-paper-no-pdf-next = Save the document as an HTML page, open it in the browser and print it there.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-paper-open-failed = The PDF could not be opened: { $path } ({ $kind ->
        [program] the system could not start a program for it
       *[other] { fault-file-reason }
    })
fault-paper-open-failed-next = Save the document as a PDF and open it yourself.
# Why something could not be done with a file; it stands behind a colon or in brackets.
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-file-reason =
    { $kind ->
        [missing] the folder does not exist
        [no-folder] part of the path is a file, not a folder
        [folder] it is a folder, not a file
        [denied] access is denied
        [full] the disk is full
        [name] the name is too long, or has characters that are not allowed here
        [read-only] the disk is read-only
        [held] another program has it open
        [there] it is already there
        [large] the file is too large
        [not-text] it is not UTF-8 text
        [not-file] it is not an ordinary file
       *[other] { $detail }
    }
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-save-failed = Saving failed: { $path } ({ fault-file-reason })
fault-save-failed-next = Save to another folder, or close the program that has the file open. Then try again.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-saved-open-failed = It could not be opened: { $path } ({ $kind ->
        [program] the system could not start a program for it
        [missing] it no longer exists
       *[other] { fault-file-reason }
    })
fault-saved-open-failed-next = Open it yourself, or save it again.
# $detail (string): what the system says
fault-window-failed = Lotse can’t open its window ({ $detail }).
fault-window-failed-next = On Windows: install the “Microsoft Edge WebView2 Runtime”. On Linux: start Lotse in a graphical session, and install WebKitGTK 4.1. Then start Lotse again.
fault-window-slow = Lotse’s window has not finished loading.
fault-window-slow-next = Wait a little longer. If the window stays empty, close Lotse and start it again. On Windows, repair the “Microsoft Edge WebView2 Runtime” in the list of installed apps if that does not help.
fault-home-missing = Lotse can’t find your home folder and does not know where to keep your data.
fault-home-missing-next = Set the environment variable LOTSE_DATA to a data folder. Then start Lotse again.
# $detail (string): where it stands, such as a file and a line
fault-policy-broken = Lotse can’t read the policy of your IT department: { $detail }
fault-policy-broken-next = Ask IT to correct it. Until then Lotse does not start, because it is not known what should apply.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-file-kept = The file could not be deleted: { $path } ({ fault-file-reason })
# $context (string): where
# $detail (string): what, in English
fault-internal = Internal error in Lotse.
fault-internal-next = Report it with these details: { $context }: { $detail }

fault-journal-name-empty = Enter a name first.
fault-journal-name-too-long = This name is too long. It can be up to 200 characters long.
# $length: how many characters it has; $limit: how many it can have
fault-journal-text-too-long = This text has { $length } characters. The maximum is { $limit }.
fault-journal-text-too-long-next = Shorten the text. Logs and files are better kept with the ticket. Note the ticket number here.
# $name: the name
fault-journal-name-taken = There is already an organisation called { $name }.
fault-journal-unknown-organisation = This organisation no longer exists.
fault-journal-known-organisation = This organisation already exists.
fault-journal-organisation-removed = This organisation has been removed. Restore it first.
fault-journal-organisation-not-removed = This organisation is still there; there is nothing to restore.
fault-journal-unknown-run = This integration no longer exists.
fault-journal-known-run = This integration already exists.
fault-journal-run-removed = This integration has been removed. Restore it first.
fault-journal-run-not-removed = This integration is still there; there is nothing to restore.
fault-journal-run-finished = This integration is finished. Reopen it to change something.
fault-journal-run-not-finished = This integration is still open.
fault-journal-nothing-to-erase = There is nothing left to erase.
# $entries: how many entries
fault-journal-old-form = { $entries } entries are in the format of the first version of Lotse. If they were erased, it would no longer be possible to tell whether the entries before them were changed.
fault-journal-old-form-next = Save the other organisations as handover files, and import those into a new data folder. Then delete the old folder.
fault-erase-name = That is not the name of this organisation.
fault-erase-name-next = Type the name exactly as it appears above.
fault-journal-newer-event = Your data comes from a newer version of Lotse.
fault-journal-newer-event-next = Install the latest version of Lotse.
# $path: a folder
fault-folder-failed = The folder could not be opened: { $path }
# $url: an address
fault-link-failed = The browser could not be opened. The address is: { $url }
# $file: a file. $guide: id of a guide
fault-guide-known = A guide in your data folder has the same id as another one and is ignored: { $file } ({ $guide })
fault-step-needs-note = This step is not optional. Write in the note why you skip it. Then you can skip it.
fault-step-unknown = With your current answers, this step is not needed.
fault-action-unknown = With your current answers, this item is not needed.
# $count: number of steps, as text
fault-run-open-steps = Steps still open: { $count }. Do them, or skip them with a note that says why.
fault-action-alone = Tick this item separately, not with one click for several.
fault-action-alone-next = Tick it in its place in the step.
fault-revision-not-taken = This guide has changed, and nobody has looked at the changes here yet.
fault-revision-not-taken-next = Choose “See what has changed”, and then “I have looked at it”.
# $worked: revision that was worked with, as text. $here: revision on this computer, as text
fault-guide-older = This integration was worked on with revision { $worked } of the guide. This computer has only revision { $here }, so steps may be missing.
fault-guide-older-next = Install the latest version of Lotse, then finish the integration. Ticks and notes are kept.

fault-vault-missing = There is no keychain on this computer.
fault-vault-missing-next = Start the operating system’s keychain (on Linux, for example GNOME Keyring or KWallet), then restart Lotse. Or let Lotse keep secrets only until you close Lotse.
fault-vault-locked = The keychain is locked.
fault-vault-locked-next = Unlock the keychain and try again.
fault-vault-no-logon = In this Windows session, no keys can be saved.
fault-vault-no-logon-next = A policy forbids it, or you are signed in over the network only. Sign in at the computer itself or by Remote Desktop, or ask IT about the policy. Until then, Lotse keeps secrets only until you close it.
fault-vault-refused = The keychain refused access.
fault-vault-refused-next = Open the operating system’s keychain (on Windows, Credential Manager), check whether Lotse may use it, and try again.
# $length (string): the length in bytes
# $limit (string): the most that is possible, in bytes
fault-vault-too-long = This value is too long for a keychain: { $length } bytes; the maximum is { $limit }.
fault-vault-too-long-next = Check whether you copied too much. Otherwise keep the value in your password manager.
fault-vault-unfit = This value is empty or contains a character that no keychain can store.
fault-vault-unfit-next = Copy the value and paste it again.
fault-vault-lost = The keychain reported that the value was saved, but gave back something else.
fault-vault-lost-next = Put the value into your password manager before you close the page that shows it. Then try again, or let Lotse keep secrets only until you close Lotse.
fault-clipboard-missing = There is no clipboard here.
fault-clipboard-missing-next = Start Lotse on a computer with a desktop: without a screen there is no clipboard. If this one has a desktop, restart Lotse.
fault-clipboard-refused = The clipboard did not accept the value.
fault-clipboard-refused-next = Close programs that watch the clipboard and try again.

## Start: how it is done

start-mode = How do you want to work?
mode-connected = With checks
mode-practice = Practice
mode-does-connected = Lotse guides you step by step, keeps the keys in the keychain and checks through the vendors’ APIs whether everything is set up correctly.
mode-does-checklist = Works offline: Lotse guides you step by step and remembers what you ticked. You never type a password or key into Lotse.
mode-does-practice = For learning, with simulated tenants on this computer. Nothing changes in real products.
home-practice = Practise

## Practice

practice-intro-title = How practice works
practice-intro-tenants = Lotse starts simulated tenants of the vendors on this computer, and adds a simulated organisation. You only choose a guide.
practice-intro-screen = You go through the same steps as in a real integration. Beside the step you see a drawing of the vendor’s screen, where you copy values and change settings.
practice-intro-mistakes = The tenants contain mistakes. Find them with a check, fix them in the drawing, and check again.
practice-intro-safe = Nothing leaves this computer.
practice-title = The vendor’s screen (practice)
practice-lead = A simulated screen. Copy its values into the step, and change its settings here, as you would on the vendor’s screen.
practice-loading = The practice tenants are starting…
practice-go = Go to the vendor’s screen
practice-mistakes = What else can happen
practice-mistakes-lead = Not everything can be fixed with a setting. Switch something on to see what a check says about it.
practice-restart = Start again with the original mistakes
practice-hint = Hint
practice-again = Fixed. Now check again.
practice-check = Go to the check
# Followed by an address.
practice-address = The tenants can be reached at

## Taking credentials inside a step

# Followed by the name of the credential.
# $vendor (string): the product that shows it
capture-take = Copy from { $vendor }:
# Instead, for a value that no screen shows
capture-choose = Choose a value yourself:
# Followed by the label of the field on the vendor’s screen.
capture-field = Field:
capture-offered = From the organisation’s details. Check the value and save it.
capture-keep = Save
capture-keeping = Saving…
# Before a page is left in which values were typed and not kept. $count: how many.
unsaved-title =
    { $count ->
        [one] A value isn’t saved yet
       *[other] { $count } values aren’t saved yet
    }
# $names: the fields, as a list. $count: how many.
unsaved-text =
    { $count ->
        [one] You have entered something but not saved it yet: { $names }. If you leave now without saving it, it is gone.
       *[other] You have entered values but not saved them yet: { $names }. If you leave now without saving them, they are gone.
    }
# The same for values that are used for one check or list and never kept.
unsaved-once-text =
    { $count ->
        [one] You have entered something under “{ $names }”. It is used once and never saved. If you leave now, it is gone.
       *[other] You have entered something in several fields: { $names }. It is used once and never saved. If you leave now, it is gone.
    }
unsaved-keep = Save and leave
unsaved-discard = Discard and leave
unsaved-stay = Stay
capture-show = Show
capture-hide = Hide
# $name (string): the credential
capture-show-of = Show: { $name }
# $name (string): the credential
capture-hide-of = Hide: { $name }
capture-replace = Replace
# $name (string): the credential
capture-replace-of = Replace: { $name }
# $name (string): the credential
capture-announce = Saved: { $name }
kept-keychain = in the keychain
kept-session = only until Lotse is closed
# For a value that is no secret.
kept-plain = saved
# $length (number): how many characters it has
stored-length =
    { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }
# $ending (string): the last characters
stored-ending = ends in …{ $ending }

## The clipboard

# $name (string): the credential
clipboard-copy-of = Copy: { $name }
# $seconds (number): how long it stays on the clipboard
clipboard-copied =
    { $seconds ->
        [one] Copied. The clipboard will be cleared in { $seconds } second.
       *[other] Copied. The clipboard will be cleared in { $seconds } seconds.
    }
# $seconds (number): how long it stays on the clipboard
clipboard-left = Copied, { $seconds } s left
clipboard-clear = Clear now
clipboard-cleared = The clipboard is cleared.

## The keychain

keychain-asking = The keychain is being tested…
keychain-ready = Secrets are kept in the keychain of this computer. It has just been tested and works.
keychain-ready-ahead = In this step, the product shows a value only once. Lotse saves it in the keychain of this computer. The keychain has just been tested and works.
keychain-none = The keychain can’t be used.
keychain-session = Until then, Lotse keeps secrets only in memory: when you close Lotse, they are gone.
keychain-session-ahead = You can continue all the same. In this step, the product shows a value only once: save it in your password manager as well.
keychain-again = Test again

## Credentials of an integration

run-credentials-link = Credentials
run-credentials-title = Credentials
credentials-lead = What you copied for this integration. Lotse never shows a secret again, but you can copy it.
credentials-none = This guide needs no credentials.
# $from (string): the product that issues it
# $to (string): where it is entered in the end: a product, or several as a list
credential-way = From { $from }, for { $to }.
# $from (string): the product that issues it
credential-from = From { $from }.
# $title (string): the step that takes it
credential-step = Step: { $title }
# $date (string): the day, in words
credential-stored-on = Saved on { $date }.
credential-not-stored = Not saved yet
credential-gone = No longer there
credential-lost = Lotse had this value only in memory and has been closed since. Enter it again.
credential-elsewhere = saved on another computer
credential-elsewhere-next = This value is in the keychain of another computer. Enter it here too: from the product, or from your password manager.
credential-enter = Enter
# $name (string): the credential
credential-enter-of = Enter: { $name }
credential-delete = Delete
# $name (string): the credential
credential-delete-of = Delete: { $name }
# $name (string): the credential
credential-delete-title = Delete the value: { $name }
credential-delete-secret = Lotse deletes the value from the keychain. This can’t be undone. At the vendor, it stays valid until you delete it there.
credential-delete-plain = Lotse deletes the value. Nothing changes at the vendor.
# $name (string): the credential
credential-deleted = Deleted: { $name }
credential-expiry-field = Expires on (if you know it)
credential-expiry-kept = The date is saved.
credential-expiry-gone = The date was removed.
# $date (string): the day, in words
credential-expires-on = Expires on { $date }
credential-expires-soon = expires soon
credential-expired = expired

## Removing what has keys

# $name (string): the organisation
organisation-remove-title = Remove { $name }?
organisation-remove-keys = The keys of this organisation are deleted from the keychain. This can’t be undone. The integrations with their ticks and notes can be restored right afterwards. Nothing changes in the products.
# $name (string): the organisation
organisation-removed-keys = { $name } was removed from Lotse. Its keys are deleted and can’t be restored.
# $title (string): the guide
run-remove-title = Remove { $title }?
run-remove-keys = The keys of this integration are deleted from the keychain. This can’t be undone. Ticks and notes can be restored right afterwards. Nothing changes in the products.
# $title (string): the guide
run-removed-keys = { $title } was removed from Lotse. Its keys are deleted and can’t be restored.

## Settings: network, clipboard, client ID, diagnostics

settings-kept = Saved
settings-proxy = Proxy
settings-proxy-hint = This applies to all calls to vendors: for checks and for the webhook search.
settings-managed = Set by your IT department.
proxy-choice-system = Same as the system
proxy-choice-direct = No proxy
# A field for the address follows below.
proxy-choice-manual = This proxy:
settings-proxy-address = Address
settings-proxy-address-hint = Host and port, such as proxy.example:8080
settings-proxy-user = Username
settings-proxy-user-hint = Leave this blank if the proxy requires none.
settings-proxy-password = Password for the proxy
settings-proxy-password-hint = It is kept in the keychain. A new one replaces the old one.
settings-proxy-password-kept = The password for the proxy is saved.
settings-proxy-password-remove = Delete the saved password
settings-proxy-password-gone = The password for the proxy is deleted.
settings-ca = Certificates of your network
settings-ca-hint = Needed only if a firewall on your network inspects encrypted connections (TLS inspection) and the system does not know its certificate. Choose the file with that certificate, such as .pem, .crt, .cer or .p7b.
# $count (number): certificates in the file
settings-ca-count =
    { $count ->
        [one] The file has one certificate:
       *[other] The file has { $count } certificates:
    }
# $name (value): whose certificate it is. $date (string): the last day on which it is valid
settings-ca-authority = { $name }, valid until { $date }
# $count (number): certificates that are not listed
settings-ca-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
# $count (number): entries that can’t be read. $places (string): where they are in the file, counted from 1
settings-ca-broken =
    { $count ->
        [one] Entry { $places } in the file can’t be read. The others are used.
       *[other] Entries { $places } in the file can’t be read. The others are used.
    }
settings-ca-choose = Choose a file…
settings-ca-remove = Stop using this file
settings-clipboard = Clipboard
settings-clipboard-seconds = Seconds until a copied secret is cleared from the clipboard
settings-clipboard-hint = From 10 to 120 seconds.
settings-client-id-title = ConnectWise PSA
settings-client-id = Client ID
settings-client-id-hint = ConnectWise only answers programs that have a client ID. You get one free of charge in the developer portal: developer.connectwise.com/ClientID. If an organisation has its own, Lotse uses that one.
settings-diagnostics = Diagnostics
settings-diagnostics-version = Version of Lotse
# Followed by kept-keychain or kept-session.
settings-diagnostics-secrets = Where secrets are kept
settings-log-file = Write a diagnostic log to a file
settings-log-file-hint = The log helps to find faults. It contains codes and numbers, no names and no keys. It is in the data folder under “log” and takes 2 MB at most.
settings-third-party = Third-party licences
settings-third-party-hint = Lotse contains software and fonts made by others. Their licences are in English.
settings-third-party-show = Show licences

## Settings: who works here, and the check of the journal

settings-person-title = Who works here
settings-person = Your name, for reports
settings-person-hint = Your name appears beside what you tick, in reports and in handover files. It never goes to a vendor.
journal-check-title = Journal
journal-check-lead = Lotse records every action and never changes an entry. Here you check that nobody else has changed one either.
journal-check-heads = Checksums from reports (optional)
journal-check-heads-hint = One per line, as printed. Lotse then says whether anything was changed or removed since.
journal-check = Check the journal
journal-checking = Checking…
# $device (string): a computer, as short text
# $sequence (number): which of its entries
journal-check-verdict-broken = The journal is damaged: entry { $sequence } of computer { $device } was changed afterwards. Restore the data folder from a backup.
journal-check-verdict-differs = The journal does not match an earlier checksum. Did you enter it exactly as printed? Then something was changed afterwards: restore the data folder from a backup.
journal-check-verdict-behind = Entries that were once in the journal are missing. Was an older backup restored? Then restore the latest one.
journal-check-verdict-unclear = The journal itself is intact. Not every line could be compared. Below each one you see what to do.
journal-check-verdict-whole = The journal is consistent: every entry follows from the one before. Only the checksum from a report can show whether it was rewritten.
journal-check-verdict-empty = The journal is still empty.
# $count (number): entries
journal-check-events =
    { $count ->
        [one] { $count } entry checked.
       *[other] { $count } entries checked.
    }
# $count (number): computers
journal-check-devices =
    { $count ->
        [one] Written by one computer.
       *[other] Written by { $count } computers.
    }
# $count (number): entries. $date: a day. $what: what was erased, only to choose by
journal-check-erased = { $count ->
    [one] 1 entry was
   *[other] { $count } entries were
} erased for good on { $date } ({ $what ->
    [organisation] an organisation was forgotten
   *[text] a text
}).
# Followed by a line to copy
journal-check-own = Checksum of this computer’s journal, as it now appears on reports:
journal-head-fits = matches
journal-head-unknown = unknown computer
journal-head-behind = entries missing
journal-head-differs = differs
journal-head-unreadable = unreadable
journal-head-means-fits = Nothing was changed up to here.
journal-head-means-unknown = This journal has nothing from that computer. Import a handover file from there first.
# $from (number): the first entry
journal-head-means-behind = Entries are missing from entry { $from } on.
# $from (number): the first entry
journal-head-means-differs = Something differs, in entry { $from } or later.
journal-head-means-unreadable = This is not a line from a report. Copy the whole line, with both slashes.
# Of an end that nobody entered: whose word it is
# $device (string): a computer, or several as a list
journal-head-by = Noted by computer { $device }.

## Words of the trade, for newcomers: word-<id>, and what it means

words-link = Words explained
words-title = Words explained
words-close = Close
word-psa = PSA
    .means = The ticket and billing system of an IT service provider, for example Autotask or ConnectWise PSA. The letters stand for professional services automation.
word-role = Role
    .means = A set of rights, for example in ConnectWise PSA. A user with the role may do what the role allows.
word-security-level = Security level
    .means = What Autotask calls a set of rights. Every user in Autotask has a security level.
word-api-user = API user
    .means = A user account for a program instead of a person. The product uses it to sign in to the PSA. Because the account is separate, you can see what the program did, and block the account at any time.
word-scope = Scope
    .means = What a key may be used for. In Kaseya VSA also: which organisations an account sees. If something is missing in the scope, the key is refused, or data is missing.
word-tracking-identifier = Tracking identifier
    .means = A code by which Autotask knows which product an API user belongs to. It comes from the vendor, or Autotask generates one.
word-webhook = Webhook
    .means = A message that the PSA sends by itself as soon as something changes, for example a ticket.
word-upn = UPN
    .means = User principal name: the name someone signs in to Microsoft 365 with, such as kim@bakkerit.example. It looks like an email address but does not have to be one.
word-keychain = Keychain
    .means = The place where the operating system keeps passwords encrypted: Credential Manager on Windows, Keychain on macOS, GNOME Keyring or KWallet on Linux.

## Faults: credentials, checks, practice, network

fault-credential-empty = Nothing has been entered yet.
fault-credential-empty-next = Copy the value from the product and paste it here.
fault-credential-format = This does not look like the required value.
fault-credential-format-next = Check whether you copied the right field, and the whole value.
fault-credential-host = Only the host name is needed here.
fault-credential-host-next = Leave out https:// and everything after the name.
# $length (string): how many characters it has
# $limit (string): how many are asked for
fault-credential-short = This value is too short: { $length } characters. At least { $limit } are expected.
fault-credential-short-next = Something was probably cut off when copying. Copy the whole value.
# $length (string): how many characters it has
# $limit (string): how many are possible
fault-credential-long = This value is too long: { $length } characters. At most { $limit } are expected.
fault-credential-long-next = Too much was probably copied. Copy only the value.
fault-credential-looks-swapped = This looks like another value of this integration. Two fields may have been swapped.
fault-credential-looks-swapped-next = Check which field you copied.
fault-credential-unknown = With your current answers, this value is not needed. Open the step again.
fault-credential-white-space = There is a space or a line break inside the value.
fault-credential-white-space-next = Copy the value again, without anything around it.
fault-expiry-unreadable = This is not a date.
fault-expiry-unreadable-next = Choose a day, or leave the field empty.
fault-credential-elsewhere = This key is in the keychain of another computer.
fault-credential-elsewhere-next = Copy it there, or enter it again here.
fault-second-nobody-named = Lotse does not know who worked on this integration on this computer.
fault-second-nobody-named-next = Whoever did the work enters their name in the settings first. Then a second person can confirm.
fault-second-name-empty = Enter the name of the second person first.
# $name (string): the name that was given
fault-second-same-person = { $name } has worked on this integration and can’t be the second person.
fault-second-same-person-next = Ask a colleague who was not involved.
fault-second-unfinished = This integration is not finished yet.
fault-second-unfinished-next = Finish it first. Then a second person can confirm it.
fault-calendar-empty = There is no key with an expiry date.
fault-calendar-empty-next = Open an integration and enter the expiry date under “Credentials”.
fault-check-running = A check is already running for this integration. Wait until it is done, or stop it.
fault-check-checklist = Lotse does not check a checklist. Start the integration “With checks” to check it.
fault-organisation-practises = This organisation is only for practice. Its keys are simulated; Lotse never sends them to a real vendor.
fault-organisation-practises-next = Choose “Practice”, or add an organisation.
fault-webhooks-gone = Lotse keeps the list of webhooks only for a short time. List them again.
# $detail (string): what the system says, in English
fault-practice-failed = The practice tenants could not be started: { $detail }
fault-practice-failed-next = Close Lotse, open it again and try once more. Security software may be blocking connections inside this computer.
fault-client-id-unreadable = This is not a client ID.
fault-client-id-unreadable-next = A client ID looks like 00000000-0000-0000-0000-000000000000. Do not confuse it with the company ID.

## Faults of checks and values

# $name (string): the name of a value
fault-value-is-secret = “{ $name }” is a secret and must not be an argument: other programs can read it there.
fault-value-is-secret-next = Give the value on the standard input, with --secret-stdin { $name }.
fault-proxy-password-in-sight = There is a password in the proxy’s address. Everybody on this computer can see arguments, and they stay in the command history.
fault-proxy-password-in-sight-next = Give only the username and address with --proxy, for example anna@proxy.example:8080, and the password with --secret-stdin proxy-password on the standard input.
fault-proxy-user-missing = The username for the proxy’s password is missing.
fault-proxy-user-missing-next = Put it before the address with --proxy, for example anna@proxy.example:8080.

fault-credential-not-stored = This is done once the value is saved in Lotse. Enter it, then continue.
fault-finding-unknown = There is nothing to confirm here any more. Open the check again.
fault-inspector-missing = No user for checks is saved for this organisation, or some of its values are missing.
fault-inspector-missing-next = Enter username, secret and tracking identifier, or save a user for checks first.
# $name (string): what was typed
# $known (string): the names of all mistakes
fault-mistake-unknown = There is no mistake called “{ $name }”. Choose one of these: { $known }.
# $name (string): what was typed
# $known (string): the names of the mistakes that fit
fault-mistake-elsewhere = The mistake “{ $name }” belongs to a vendor that this guide does not use. Choose one of these: { $known }.
# $name (string): what was typed
# $known (string): the names of all values
fault-value-unknown = This guide has no value called “{ $name }”. Choose one of these: { $known }.
# $name (string): the name of the value
fault-value-host = “{ $name }” must be the name of a server, such as eu.myconnectwise.net.
fault-value-host-next = Leave out http:// and everything after the name.
# $other (string): the name under which it came first
# $name (string): that under which it came again
fault-value-twice = This value was given twice: “{ $other }” and “{ $name }”. Give it only once.

# $path (string): the file
# $kind (string): what the file is. Only to choose by
fault-door-ca-file =
    { $kind ->
        [missing] The CA file is not there: { $path }
        [folder] This is a folder and no CA file: { $path }
        [unreadable] Lotse may not read the CA file on this computer: { $path }
        [empty] The CA file is empty: { $path }
        [page] The CA file is a web page, not a certificate: { $path }
        [key] The CA file contains a private key and no certificate: { $path }
        [request] The CA file is a request for a certificate, not the certificate: { $path }
        [pfx] The CA file is a PKCS #12 file (.pfx, .p12), protected by a password: { $path }
        [broken] No certificate in the CA file can be read: { $path }
        [cut] The CA file ends in the middle of its certificate: { $path }
       *[none] There is no certificate in the CA file: { $path }
    }
fault-door-ca-file-next =
    { $kind ->
        [missing] In the settings, choose the file again, or none.
        [unreadable] Copy it to a folder of your own and choose it there.
        [page] The download probably asked for a sign-in. Get the certificate again, as .pem, .crt or .cer.
        [key] A private key belongs on its server only. Ask for the certificate of the certificate authority alone, as .pem, .crt or .cer.
        [pfx] Export the certificate of the certificate authority without its private key, as .cer (Base64 or DER), and choose that file.
       *[none] In the settings, choose a file with certificates (.pem, .crt, .cer or .p7b), or none.
    }
# $address (string): what was entered
# $kind (string): what it is. Only to choose by
fault-door-proxy-address =
    { $kind ->
        [script] This is the address of a proxy script (PAC), not of a proxy: { $address }
        [socks] Lotse can’t use SOCKS proxies: { $address }
       *[other] This is not the address of a proxy: { $address }
    }
fault-door-proxy-address-next =
    { $kind ->
        [script] Lotse does not read PAC files. Open the file in the browser: behind the word PROXY it names the proxy. Enter that in the settings as name:port.
       *[other] In the settings, enter it as name:port, for example proxy.example:8080.
    }
# $detail (string): what the system says
fault-door-authorities = The list of certificate authorities that this computer trusts can’t be read ({ $detail }).
fault-door-authorities-next = Ask IT whether the certificates of the operating system are complete. On Linux they are in the package ca-certificates.
# $detail (string): what the system says
fault-door-client = Lotse can’t make connections ({ $detail }).
fault-door-client-next = Restart Lotse. If that doesn’t help, report it to the Lotse project.

## Faults: hand-over files, a second person

# $folder (string): the folder
fault-journal-missing = There is no journal of Lotse in this folder: { $folder }
fault-journal-missing-next = Choose the data folder of Lotse. The settings show where it is.
fault-hand-over-other-file = This is not a handover file of Lotse.
fault-hand-over-other-file-next = Choose the file that the other person saved with “Hand over”.
# $found (string): the format of the file, a number
# $supported (string): the newest format that can be read
fault-hand-over-newer-format = The file was written by a newer version of Lotse (format { $found }).
fault-hand-over-newer-format-next = Install the latest version of Lotse, then import the file.
# $kind (string): name of the entry’s kind, in English
fault-hand-over-newer-event = There is an entry in the file that this version of Lotse does not know yet ({ $kind }).
fault-hand-over-newer-event-next = Install the latest version of Lotse, then import the file.
fault-hand-over-cut = The end of the file is missing.
fault-hand-over-cut-next = Copy or download it again, and wait until that is done.
fault-hand-over-damaged = The file is no longer the way Lotse saved it.
fault-hand-over-damaged-next = Copy it again. If that doesn’t help, ask the person it comes from to save it again.
# $detail (string): what is wrong, in English
fault-hand-over-malformed = The file does not have the structure of a handover file ({ $detail }).
fault-hand-over-malformed-next = Ask the person it comes from to save it again.
# $device (string): a computer, as short text
# $sequence (string): which of its entries
fault-hand-over-tampered = The file was changed after it was saved: entry { $sequence } of computer { $device } does not match.
fault-hand-over-tampered-next = Ask the person it comes from to save it again, and to send it to you directly.
# $device (string): a computer, as short text
# $sequence (string): which of its entries
fault-hand-over-differs = The file and the journal disagree: from entry { $sequence } of computer { $device } on, they differ.
fault-hand-over-differs-next = Either an older backup was restored on that computer and work went on from there, or someone changed entries. Ask the person who works there which of the two is right. Until then nothing changes here.
# $sequence (string): which of this computer’s entries
fault-hand-over-own-differs = From entry { $sequence } on, the file does not match this computer’s own journal.
fault-hand-over-own-differs-next = An older backup was probably restored here, and work went on from there. Check the journal in the settings, and ask whoever looks after your backups.
# $found (string): the last of this computer’s entries in the file
# $known (string): the last one here
fault-hand-over-own-ahead = The file has more entries from this computer than its own journal: { $found }, but only { $known } here.
fault-hand-over-own-ahead-next = An older backup was probably restored here. Restore the latest one before you go on working, then import the file.
# $by (string): the computer that has noted it
# $device (string): the computer it was noted of
# $sequence (string): which of its entries
fault-hand-over-noted-differs = The file and the journal disagree: for entry { $sequence } of computer { $device }, computer { $by } has noted something other than what is here.
fault-hand-over-noted-differs-next = An older backup was probably restored on one of the two and work went on from there, or someone has forged the file. Have the journal checked in the settings of both, and ask the person the file comes from.
# $days (string): how many days ahead, more than 400
# $until (string): how many days until the file can be imported, 1 or more
fault-hand-over-clock-ahead = The file has entries whose time is { $days } days ahead of this computer’s clock.
fault-hand-over-clock-ahead-next = If the clock of this computer is wrong, set it and choose the file again. If it is right, the clock of the other computer was wrong, and its entries stay as they are. Days until the file can be imported here: { $until }. Until then, work with a report from there.
# $size (string): how large it is, in megabytes
# $limit (string): the most that is read, in megabytes
fault-hand-over-too-large = The file is too large for a handover file (at most { $limit } MB).
fault-hand-over-too-large-next = Check whether you chose the right file. If so, have the integrations handed over one by one.
# $organisation (string): its name here
fault-hand-over-makes-practice = The file turns the organisation { $organisation } into one for practice. Here, it is a real one.
fault-hand-over-makes-practice-next = Nothing was imported. Ask the person it comes from; Lotse itself does not create such a file.
# $events (string): how many entries it has
# $limit (string): how many it may have
fault-hand-over-too-many = The file has too many entries for a handover file (at most { $limit }).
fault-hand-over-too-many-next = Check whether you chose the right file. If so, have the integrations handed over one by one.
# $device (string): a computer
# $sequence (string): the number of the entry
# $size (string): how large it is, in megabytes
# $limit (string): how large it may be, in megabytes
fault-hand-over-event-too-large = Entry { $sequence } of computer { $device } in the file is too large (at most { $limit } MB).
fault-hand-over-event-too-large-next = Ask the person the file comes from. Lotse does not create entries of that size.
# $device (string): a computer, as short text
fault-hand-over-unproven = A check from computer { $device } in the file says that something is as required, but no call shows it.
fault-hand-over-unproven-next = Nothing was imported. Lotse does not create such a check: ask the person the file comes from, and check the integration here yourself.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-hand-over-not-read = The file can’t be read: { $path } ({ $kind ->
        [missing] it does not exist
       *[other] { fault-file-reason }
    })
fault-hand-over-not-read-next = Copy the file to this computer and choose it there.
fault-hand-over-gone = The file is no longer loaded.
fault-hand-over-gone-next = Choose the file again.

## Keyboard

palette-title = Search everything
palette-field = Organisation, integration, step, label, error message, setting
palette-hits = Results
palette-kind-run = Integration
palette-kind-organisation = Organisation
palette-kind-step = Step
palette-kind-guide = Guide
palette-kind-problem = Problem
palette-kind-page = Page
palette-kind-command = Command
shortcuts-title = Keyboard shortcuts
shortcut-palette = Search everything
shortcut-next = Next step; on the check page: check
shortcut-back = Previous step or page
shortcut-tick = Tick what has the focus
shortcut-zoom-in = Larger
shortcut-zoom-out = Smaller
shortcut-zoom-reset = Normal size
shortcut-help = This list
shortcut-close = Close a dialog or menu
# $key (string): a key, for example K
keys-ctrl = Ctrl + { $key }
# $key (string): a key, for example K
keys-command = Command + { $key }
keys-space = Space
keys-escape = Esc

## Customers of the product beside companies of the PSA

customers-window = Customers and companies
# $product (text): name of the product; $psa (text): name of the PSA
customers-lead = Names in { $product } next to names in { $psa }. Only the product itself shows whether customers are mapped; Lotse can’t see it.
customers-intro = Lotse retrieves the customers of the product and the companies of the PSA and puts matching names side by side. Lotse only reads and saves no names.
customers-start = Compare customers
customers-again = Compare again
customers-running = Retrieving customers and companies…
# $when (text): day and time
customers-before = Compared { $when }. Lotse keeps the names only until you close it. Compare again to see them.
# $when (text): day and time
customers-read-at = Retrieved: { $when }.
customers-unread = A list could not be retrieved
customers-unoffered = For this guide, Lotse can’t compare customers and companies.
customers-search = Search by name
customers-filter = Show
# $count (number)
customers-filter-open = To review ({ $count })
# $count (number)
customers-filter-all = All ({ $count })
customers-none-open = Nothing left to review.
customers-none-found = No names match your search.
customers-fit = Result
customers-rest = Companies without a matching customer
customers-fit-gone = Chosen company is missing
customers-fit-doubled = Several matches
customers-fit-missing = No company found
customers-fit-likely = Similar name
customers-fit-exact = Same name
customers-fit-chosen = Chosen by hand
customers-fit-none = Needs no company
customers-choose = Choose…
# $customer (text): name of a customer
customers-choose-for = Company for { $customer }
# $customer (text): name of a customer
customers-choose-label = Choose a company for { $customer }
customers-choose-none = Needs no company
customers-withdraw = Undo choice
# $count (number)
customers-choose-more =
    { $count ->
        [one] One more company is not shown. Type more of the name.
       *[other] { $count } more companies are not shown. Type more of the name.
    }
customers-save = Save as table (CSV)
customers-paper = Print or save
customers-back = Back to the check
customers-announce-done = Comparison finished.
customers-announce-stopped = The comparison was stopped.
# $customer (text): name of a customer
customers-announce-chosen = Choice for { $customer } saved.
# $product (text): name of the product
customers-cut = { $product } has more customers than Lotse can list, so this list is incomplete.
# $count (number)
customers-unnamed =
    { $count ->
        [one] One customer has no readable name and is missing from this list.
       *[other] { $count } customers have no readable name and are missing from this list.
    }
# $count (number)
customers-unnamed-companies =
    { $count ->
        [one] One company has no readable name. It might belong to one of the customers.
       *[other] { $count } companies have no readable name. They might belong to some of the customers.
    }
check-customers-lead = Which customers of the product have a company in the PSA? Lotse compares the names and changes nothing.
# $when (text): day and time; $open (number)
check-customers-last =
    { $open ->
        [0] Compared { $when }: nothing left to review.
        [one] Compared { $when }: one customer to review.
       *[other] Compared { $when }: { $open } customers to review.
    }
check-customers-open = Open comparison
fault-customers-not-listed = The list of customers is no longer available.
fault-customers-not-listed-next = Lotse keeps the names only until you close it. Compare the customers again on the check page.
fault-customer-unknown = This customer or company is not on the list.
fault-customer-unknown-next = The lists may have been retrieved again. Compare the customers again.

## Checks of many integrations

checks-window = Checks
checks-title = Check integrations again
checks-lead = Keys and rights can change without anyone telling you. A check is due when something has changed, when the last check found a problem or got no answer, and 90 days after the last check.
# $count (number) – integrations
checks-due = Due ({ $count })
checks-due-none = No check is due.
checks-due-queued = All due checks are in the list above.
checks-later = Not due ({ $count })
# $count (number) – integrations that are due
checks-start =
    { $count ->
        [one] Check this one
       *[other] Check these { $count }
    }
checks-none = No integration to check yet
checks-none-how = Integrations that you set up with keys appear here. A checklist has no keys and can’t be checked.
checks-last = Last check
checks-never = Never
# $date (text): when everything was correct in a check
checks-verified = All correct on { $date }
checks-result = Result
checks-next = Next check
checks-unfinished = Once the integration is finished
checks-reason-never = Now: never checked on this computer
checks-reason-changed = Now: changed since the last check
checks-reason-unanswered = Now: the last check got no answer
checks-reason-problem = Now: the last check found a problem
checks-reason-waiting = Now: something was not ready yet
checks-reason-age = Now: last checked more than 90 days ago
checks-verdict-changes = Changes needed
checks-verdict-failed = Check failed
checks-verdict-partly = Partly checked
checks-verdict-waiting = Not ready yet
checks-verdict-nothing = Nothing to check
checks-verdict-eyes = Your confirmation is still missing
checks-verdict-confirmed = Confirmed by you
checks-verdict-both = Everything is correct
checks-verdict-as-asked = Everything is correct
# $at (number) – the check that is running
# $all (number) – all checks
queue-title-running = Checking { $at } of { $all }
# $done (number) – checks that are done
# $all (number) – all checks
queue-title-paused = Paused: { $done } of { $all } done
queue-title-waits = Waiting: { $done } of { $all } done
# $all (number) – checks
queue-title-done =
    { $all ->
        [one] One check done
       *[other] { $all } checks done
    }
queue-paused-asked = No further check starts. One that is already running continues.
queue-paused-closed = Lotse was closed before all checks were done.
queue-paused-unanswered = Two checks in a row got no answer. Check your network connection, then continue.
queue-paused-refused = A check could not start. Fix the problem shown below, then continue.
# $time (text) – when the queue continues
queue-waits = A vendor answers only a limited number of calls. Lotse continues at { $time }.
queue-pause = Pause
queue-continue = Continue
queue-cancel = Cancel
queue-clear = Clear list
queue-state-waiting = Waiting
queue-state-running = Checking…
queue-state-ended = Done
queue-state-stopped = Stopped. Nothing was saved.
queue-state-refused = Could not start
queue-lacks-credential = Not checked: a key is not saved
queue-lacks-session-lost = Not checked: a key was only kept until Lotse was closed
queue-lacks-elsewhere = Not checked: a key is saved on another computer
checks-notify = Notify me when the checks are done
checks-notify-hint = The operating system shows the notification if Lotse is in the background.
queue-announce-done = All checks are done.
queue-announce-paused = The checks are paused.
# $count (number) – integrations on the list that can be checked
home-check-these =
    { $count ->
        [one] Check this one
       *[other] Check these { $count }
    }
fault-queue-empty = There is nothing to check here
    .next = Integrations with saved keys can be checked. A checklist has none.

## Comparing rights

compare-window = Compare rights
# $psa (text)
compare-lead = What the guides require in { $psa }, side by side. “Not mentioned” means that the guide says nothing about it. That is not the same as “none”. For this page, Lotse calls no vendor.
compare-role-is-level = In Autotask, the role is the security level.
compare-guides = Guides
compare-rights = Rights
compare-table = Table of rights
compare-setting = Setting
compare-union = One role for all
compare-conflicts = Contradictions
compare-conflicts-mean = With one role for all, a product also gets rights that should be off according to its guide. A check of its integration then reports that the role may do more than required.
compare-one = One role for all products
compare-one-means = Even then, give each product its own account with its own keys: if several products share a key, you can’t revoke it for just one of them. Whoever has one of the keys can use all rights of the role.
compare-one-each = One role for each product
compare-checked = What the last checks saw
compare-checked-means = The role of each integration as its last check saw it, beside what one role for all needs. “Missing” means that its own guide requires it. “Would be missing” means that only other guides require it. As long as only this product uses the role, it does not need this right. Before you remove a right, make sure that no other product, report or person uses this role.
compare-verdict-fits = as needed
compare-verdict-lacking = missing
compare-verdict-missing = would be missing
compare-verdict-wider = more than needed
compare-verdict-unseen = not seen
compare-verdict-open = can’t be compared
compare-beyond = The check also saw these rights. None of these guides requires them, or they have other names in the role:
compare-organisation = Organisation
compare-organisation-none = None: choose guides
compare-psa = PSA
# $count: questions
compare-answers =
    { $count ->
        [one] One answer
       *[other] { $count } answers
    }
# $count: answers that were assumed
compare-answers-assumed = { $count } assumed
compare-filter = Settings to show
compare-filter-asked = Only required settings
compare-filter-all = All settings
compare-nothing = These guides name no rights in this PSA.
compare-none = Choose at least one guide.
compare-link-hint = Which rights the guides require, side by side, and what one role for all would cost.
compare-menu = Compare rights
# $name (text): name of the organisation
compare-menu-of = Compare rights: { $name }
