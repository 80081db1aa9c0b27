# The words of the window. What guides say comes from the core and is not here.
#
# Words: organisation. Guide. Integration (run: one organisation going through one guide). Part. Step. Item (action).
# Answer. Note. Data folder. British spelling.
# Removing is "from Lotse": it changes nothing in the products.

## The window as a whole

product-name = Lotse
# $page (string): the title of the page that is shown
window-title = { $page } – Lotse
skip-link = Skip to the content
bar-label = Where you are
toasts-label = Messages
toast-dismiss = Dismiss the message
undo = Undo
undo-done = Undone.
cancel = Cancel
back = Back
back-hint = Alt + left arrow
next = Next
next-end = To the wrap-up
next-hint = Ctrl + Enter
optional = optional
# One sentence on what the checklist does
checklist-promise = The checklist takes you step by step and remembers what you ticked; you never type a password or key into Lotse.
mode-checklist = Checklist
# Stands before the sentence checklist-promise
mode-checklist-offline = Offline checklist.

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
home-empty-steps = You go step by step and take a break whenever you like.
home-find = Find an organisation
# $wanted (string): what was typed into the search field
home-find-nothing = No organisation found: { $wanted }
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
organisation-name = Name of the organisation
organisation-hint = The client, the subsidiary or your own company: whoever the PSA belongs to.
organisation-add = Add an organisation
organisation-add-submit = Add
# $name (string): the organisation
organisation-added = { $name } was added.
organisation-rename = Rename
# $name (string): the organisation
organisation-rename-of = Rename: { $name }
organisation-rename-submit = Rename
organisation-remove = Remove
# $name (string): the organisation
organisation-remove-of = Remove: { $name }
# $name (string): the organisation
organisation-removed = { $name } was removed from Lotse.
organisation-start = Set up an integration
# $name (string): the organisation
organisation-start-in = Set up an integration: { $name }
organisation-no-runs = There is no integration for this organisation yet.
runs-connection = Integration
runs-mode = Type
runs-progress = Progress
# $title (string): the guide
runs-progress-of = Progress: { $title }
runs-state = State
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
tasks-held = The steps are locked until you have stored the value.
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
step-problem-banner = There is a problem here. Write in the note what is wrong.
step-skip = Skip this step
step-skip-back = Do this step after all
step-skipped-banner = This step is skipped.
step-stop-banner = The guide ends here for you. If that is not right, change your answers.
step-finished-banner = This integration is finished. Reopen it to change something.
# $names (string): values that are shown only once and not kept yet
footer-held = Still to store: { $names }.
# $count (number): actions of the step that are not ticked
footer-missing =
    { $count ->
        [one] { $count } item still open.
       *[other] { $count } items still open.
    }
# $step (string): title of the next step
footer-then = Then: { $step }
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
label-not-on-record = Lotse knows this label only from another language of the product.
# $names (string): what the label was called in older versions
label-older = formerly: { $names }
# On a button that unfolds label-older
label-older-short = formerly …
# $value (string): the value, for the name of the button only
value-copy = Copy: { $value }
value-copy-title = Copy
value-copied = Copied
value-copy-failed = Copying did not work. Select the text and copy it yourself.
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
matrix-picture-only = The vendor shows these rights only as a picture or a file. Lotse does not make any up.
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
note-placeholder = What the next person should know …
note-hint = Don’t write anything secret here.
note-saving = Saving …
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
end-finish = Finish the integration
# $date (string): the day, in words
end-finished = Finished on { $date }.
end-reopen = Reopen
end-paper = View the checklist
end-announce-finished = The integration is finished.
end-announce-reopened = The integration is open again.
after-next = What comes next
after-later = For later

## Paper

paper-window = Checklist
paper-crumb = Checklist
paper-title = Checklist
paper-lead = This is how it prints: with ticks and notes, without secrets.
paper-print = Print
paper-save-markdown = Save as text …
paper-save-html = Save as a page …
# $path (string): the file
paper-saved = Saved: { $path }

## Settings

settings-window = Settings
settings-link = Settings
settings-title = Settings
settings-reader = Language of Lotse
settings-reader-hint = The sentences are in this language.
settings-screens = Language of the products
settings-screens-hint = Lotse names buttons and fields in this language, so that they match your screen. You can choose from the languages that Lotse knows.
settings-theme = Appearance
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-folder = Data folder
settings-folder-hint = Everything Lotse remembers is kept here. Guides of your own go into the subfolder “guides”.
settings-open-folder = Open the data folder
# $version (string): the version
settings-version = Lotse { $version }

## Faults: what happened (fault-<code>) and what to do next (fault-<code>-next)

fault-title = Lotse can’t open your data
fault-next-title = What you can do
fault-next-generic = Try again. If that doesn’t help, restart the computer.
fault-nothing-lost = Lotse has deleted nothing and overwritten nothing.
fault-still = It has not worked yet.
fault-retry = Try again
# Any code that has no message of its own.
# $code (string): the code
fault-unknown = That did not work (code { $code }).
fault-journal-already-open = Lotse is already running.
fault-journal-already-open-next = Switch to the other window, or close it and try again.
# $path (string): the file or folder
fault-journal-not-writable = Lotse may not write here: { $path }
fault-journal-not-writable-next = Give yourself write access to the data folder and try again.
# $path (string): the file
fault-journal-locked = Another program is holding the file: { $path }
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
fault-journal-newer-schema = Your data was written by a newer version of Lotse (level { $found }; this version knows { $supported }).
fault-journal-newer-schema-next = Install the latest version of Lotse.
# $detail (string): what the database says, in English
fault-journal-other = The data can’t be read or written: { $detail }
fault-step-held = There is a value on this step that the product shows only once. Put it into the password manager first.
fault-run-unknown = This integration no longer exists.
# $guide (string): id of the guide
fault-guide-unknown = This version of Lotse does not have this guide: { $guide }
# $file (string): the file
# $line (string): the line
# $detail (string): what is wrong
fault-guide-file = A guide in the data folder is faulty: { $file }, line { $line }: { $detail }
fault-answers-missing = Not all questions have been answered.
fault-link-unknown = Lotse opens only pages that a guide names.
# $path (string): the file
# $detail (string): what the system says
fault-save-failed = Saving did not work: { $path } ({ $detail })
# $context (string): where
# $detail (string): what, in English
fault-internal = Something went wrong inside Lotse ({ $context }: { $detail }).

fault-journal-name-empty = Enter a name first.
fault-journal-name-too-long = This name is too long. It can be up to 200 characters long.
# $name: the name
fault-journal-name-taken = There is already an organisation called { $name }.
fault-journal-unknown-organisation = This organisation no longer exists.
fault-journal-known-organisation = This organisation already exists.
fault-journal-organisation-removed = This organisation has been removed. Restore it first.
fault-journal-organisation-not-removed = This organisation is there; nothing has to be restored.
fault-journal-unknown-run = This integration no longer exists.
fault-journal-known-run = This integration already exists.
fault-journal-run-removed = This integration has been removed. Restore it first.
fault-journal-run-not-removed = This integration is there; nothing has to be restored.
fault-journal-run-finished = This integration is finished. Reopen it to change something.
fault-journal-run-not-finished = This integration is still open.
fault-journal-newer-event = Your data comes from a newer version of Lotse.
fault-journal-newer-event-next = Install the newest version of Lotse.
# $path: a folder
fault-folder-failed = The folder could not be opened: { $path }
# $url: an address
fault-link-failed = The browser could not be opened. The address is: { $url }
# $file: a file. $guide: id of a guide
fault-guide-known = A guide in your data folder has the same name as another one and is ignored: { $file } ({ $guide })
fault-step-needs-note = This step is not optional. Write in the note why you leave it out; then you can skip it.
fault-step-unknown = This step no longer belongs to your answers.
fault-action-unknown = This item no longer belongs to your answers.
# $count: number of steps, as text
fault-run-open-steps = Steps still open: { $count }. Do them, or skip them with a note that says why.

# $detail (string): what the operating system says
fault-vault-missing = There is no keychain on this computer ({ $detail }).
fault-vault-missing-next = Start the operating system’s keychain (on Linux, for example GNOME Keyring or KWallet), then restart Lotse. Or let Lotse keep secret values only until you close it.
# $detail (string): what the operating system says
fault-vault-locked = The keychain is locked ({ $detail }).
fault-vault-locked-next = Unlock the keychain and try again.
# $detail (string): what the operating system says
fault-vault-refused = The keychain did not do it ({ $detail }).
fault-vault-refused-next = Open the operating system’s keychain (on Windows, Credential Manager), check whether Lotse may use it, and try again.
# $length (string): the length in bytes
# $limit (string): the most that is possible, in bytes
fault-vault-too-long = This value is too long for a keychain: { $length } bytes; { $limit } are possible.
fault-vault-too-long-next = Check whether you copied too much. Otherwise keep the value in your password manager.
fault-vault-unfit = This value is empty or contains a character that no keychain can keep.
fault-vault-unfit-next = Copy it once more and paste it again.
fault-vault-lost = The keychain said that it had kept the value, but gave back something else.
fault-vault-lost-next = Put the value into your password manager before you close the page that shows it. Then try again, or let Lotse keep secret values only until you close it.
# $detail (string): what the operating system says
fault-clipboard-missing = There is no clipboard here ({ $detail }).
# $detail (string): what the operating system says
fault-clipboard-refused = The clipboard did not take it ({ $detail }).
fault-clipboard-refused-next = Close programs that watch the clipboard and try again.
# $path (string): the file
# $detail (string): what is wrong with it
fault-door-ca-file = The CA file can’t be read: { $path } ({ $detail })
fault-door-ca-file-next = In the settings, choose a file with certificates (.pem, .crt or .cer), or none.
# $address (string): what was entered
fault-door-proxy-address = This is not the address of a proxy: { $address }
fault-door-proxy-address-next = In the settings, enter it as name:port, for example proxy.example:8080.
# $detail (string): what the system says
fault-door-authorities = The list of trusted authorities of this computer can’t be read ({ $detail }).
fault-door-authorities-next = Ask IT whether the certificates of the operating system are complete. On Linux they are in the package ca-certificates.
# $detail (string): what the system says
fault-door-client = Lotse can’t make connections ({ $detail }).
