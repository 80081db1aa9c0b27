# The command line.

cli-about = Lotse guides you through connecting a PSA to a product. This is its command line; it needs no window, and only “check” needs a network.
cli-usage-heading = Usage
cli-options-heading = Options
cli-arguments-heading = Arguments
cli-commands-heading = Commands
cli-command-placeholder = COMMAND
cli-file-placeholder = FILE
cli-answer-placeholder = QUESTION=ANSWER
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-lang = Language of the sentences; by default, the language of your system
cli-help-json = As JSON
cli-help-guide = Id of the guide, as “lotse guides” lists it
cli-help-labels = Language of the labels on the vendors’ screens; by default, the same as the sentences
cli-help-bilingual = Put the product’s labels beside the sentences; inside the sentences they are in the language of the sentences
cli-help-answer = Answer a question of the guide; may be given several times. Without answers, all branches are printed
cli-help-format = md, html, pdf or json; by default, md
cli-help-out = Write to this file instead of the screen
cli-help-path = A guide file, or a folder with guide files
cli-guides-about = List the guides
cli-checklist-about = Print a guide as a checklist
cli-lint-about = Check guide files and say what to improve
cli-origin-shipped = comes with Lotse
cli-origin-folder = from your data folder
# $languages: a list of languages
cli-guide-languages = Languages: { $languages }
# $language: its name. Some texts of the guide are in English all the same
cli-language-partly = { $language } (in part)
# $questions: questions with their answers, like vsa=5|6-7
cli-guide-questions = Questions: { $questions }
cli-no-command = Say what to do: lotse guides, lotse vendors, lotse labels, lotse checklist, lotse check, lotse diff, lotse compare, lotse practice, lotse lint, lotse new, lotse journal or lotse completions. “lotse --help” shows more.
# $language: what was typed
cli-unknown-language = Lotse does not speak “{ $language }”. Choose de, nl or en.
# $guide: what was typed. $known: the ids of all guides
cli-unknown-guide = There is no guide “{ $guide }”. Choose one of: { $known }.
# $answer: what was typed. $known: all possible answers
cli-unknown-answer = “{ $answer }” answers no question of this guide. Choose one of: { $known }.
# $format: what was typed
cli-unknown-format = Lotse can’t write “{ $format }”. Choose md, html, pdf or json.
cli-pdf-terminal = A PDF can’t be shown in a terminal. Say with --out where to write it.
cli-no-pdf = This installation of Lotse can’t make PDFs. Write the checklist with --format html and print it in the browser.
# $path: a file. $option: the option that named it. $kind, $detail: what the system says
cli-not-written = { $path } could not be written: { fault-file-reason }. Choose another place with { $option }.
# $count (number): entries of a CA file that can’t be read. $places: where they are, counted from 1
cli-ca-file-broken =
    { $count ->
        [one] Entry { $places } of the CA file can’t be read. The other certificates are used.
       *[other] The entries { $places } of the CA file can’t be read. The other certificates are used.
    }
# $kind, $detail: what the system says
cli-output-not-written = The output could not be written completely: { fault-file-reason }.
# $path: a file. $kind, $detail: what the system says
cli-not-read = { $path } could not be read: { $kind ->
    [missing] it does not exist
   *[other] { fault-file-reason }
}.
cli-no-guides = There is no guide file here. Guide files end in .toml.
# $detail: what is wrong
cli-broken = This installation of Lotse is damaged: { $detail }. Install it again.
# $place: place in the source. $version: version of Lotse
cli-crashed = Lotse { $version } stopped because of a fault in the program ({ $place }). What was printed so far is incomplete. Report the place and the command to the Lotse project, without keys and names.
# $argument: what was typed
cli-unknown-argument = Lotse does not know “{ $argument }”. “lotse --help” shows what it knows.
cli-unknown-command = Lotse does not know the command “{ $argument }”. Choose one of: guides, checklist, check, diff, practice, lint, new, journal, completions.
cli-missing-argument = Something is missing: { $argument }. “lotse --help” shows how to use it.
cli-missing-value = “{ $argument }” needs a value. “lotse --help” shows how to use it.
cli-argument-twice = “{ $argument }” may be given only once.
cli-practice-alone = Practice makes no calls outside this computer, so “{ $argument }” would have no effect. Leave it out, or check without --practice.
# $detail: what could not be understood
cli-not-understood = This could not be understood: { $detail }
cli-check-about = Check through the vendors’ APIs whether everything is set up as a guide requires
cli-check-codes =
    Exit codes:
      0  Keys and rights are as required (checked through the vendors’ APIs)
      1  Something has to be fixed: it is missing or too broad
      2  The command is wrong, or the output could not be written
      3  Nothing wrong was found, but not all keys and rights could be checked
      4  The network or a vendor’s API is not working; try again later
cli-practice-about = Run the simulated tenants for practice on this computer
cli-set-placeholder = NAME=VALUE
cli-name-placeholder = NAME
cli-mistake-placeholder = MISTAKE
cli-help-answer-check = Answer a question of the guide; may be given several times
cli-help-set = A value that is not secret, such as site=eu.myconnectwise.net; may be given several times
cli-help-secret-stdin = Read this secret from the standard input, one line for each; may be given several times
cli-help-practice = Check the simulated tenants instead of the vendors; with the names of mistakes if you like
cli-help-ca-file = A PEM file with additional certificate authorities
cli-help-proxy = Use this proxy instead of the system’s. If it requires a sign-in, give only the username here and the password with --secret-stdin proxy-password
cli-help-save-shapes = Save the structure of the calls to this file, for support: status and structure of the answers, without values and names
cli-help-port = Port of the tenants; by default, any free one
cli-help-mistake = Make this mistake; may be given several times
cli-help-ca-out = Write the tenants’ certificate authority to this file
cli-help-practice-proxy = Also open a proxy through which clients reach the tenants under the vendors’ own host names; requires --ca-out
cli-help-list = List the mistakes
# $argument: what was typed
cli-set-unreadable = “{ $argument }” needs a name and a value, such as site=eu.myconnectwise.net.
# $name: the name of a secret
cli-set-secret = “{ $name }” is a secret. Everybody on this computer can see arguments, and they stay in the command history. Give it with --secret-stdin { $name } on the standard input.
# $name: the name of a secret
cli-secret-missing = The standard input has no line for the secret “{ $name }”. Give one line for each --secret-stdin, in the same order.
# $name: the name of a secret
cli-secret-blank = The line for the secret “{ $name }” on the standard input is blank. Give one line for each --secret-stdin, in the same order.
# $name: the name of the last secret
cli-secret-beyond = The standard input has more lines than there are secrets; “{ $name }” is the last one. Give one line for each --secret-stdin, in the same order.
# $name: the name of a secret
cli-secret-unreadable = The standard input can’t be read as the secret “{ $name }”: a line is too long or is not UTF-8 text.
# $name: the name of a secret
cli-secret-terminal = Lotse does not read the secret “{ $name }” from a terminal, where it would be visible. Pass it through a pipe or from a file to the standard input.
cli-help-deeper = Also make the deeper check: look for records that show whether the integration works
cli-help-quiet = Print nothing on the standard output; the exit code says how the check ended
cli-completions-about = Print the script with which a shell completes commands and options
cli-help-shell = The shell: bash, zsh, fish or powershell
# $shell: what was typed
cli-unknown-shell = Lotse has no completion for “{ $shell }”. Choose bash, zsh, fish or powershell.
# $calls: number of calls. $millis: milliseconds. $hosts: the hosts that were asked
cli-check-made = { $calls } calls in { $millis } ms. Servers: { $hosts }. Nothing was changed.
# $known: the names of the values that a check of this guide uses
cli-check-nobody = No call was made, so nothing is proven. Give values with --set and secrets with --secret-stdin: { $known }.
cli-check-no-api = The vendors of this guide have no API that Lotse can query. Check the items yourself.
# $asked: what the guide asks for
cli-check-asked = (required: { $asked })
# $port: what was typed
cli-port-unreadable = “{ $port }” is not a port. Choose a number from 1 to 65535.
# $kind, $detail: what the system says
cli-practice-failed = The tenants could not be started: { $kind ->
    [port-taken] the port is already in use
   *[other] { fault-file-reason }
}.
# $mistake: what was typed
cli-unknown-mistake = There is no mistake called “{ $mistake }”. “lotse practice --list” shows them all.
# $address: host and port
cli-practice-listens = The simulated tenants can be reached at { $address } and answer to the vendors’ host names. Their values:
cli-practice-proxy = Through the proxy, clients reach the tenants under the vendors’ own host names; it refuses every other host. Set this for the client:
cli-practice-ends = Press Ctrl+C to end.

## lotse journal verify

cli-journal-about = Check the journal of this computer
cli-verify-about = Check whether the journal is still as it was written, and whether it matches reports and handover files. Exit code 0: everything matches, 1: something differs, 2: the check failed
cli-folder-placeholder = FOLDER
cli-head-placeholder = CHECKSUM
cli-help-folder = The data folder; by default, that of this computer
cli-help-head = A checksum as it appears in the report, in quotes; may be given several times
cli-help-hand-over = Compare with this handover file; may be given several times
cli-journal-no-command = Say what to do with the journal: lotse journal verify.
cli-journal-nowhere = Lotse does not know where your data folder is. Give it with --folder.
# $folder: the data folder
cli-journal-missing = There is no journal in { $folder }. Give another folder with --folder.
cli-journal-newer = The journal was written by a newer version of Lotse. Install the latest version.
# $path: the file. $detail: what is wrong, in English
cli-journal-damaged = { $path } is damaged: { $detail }. Restore it from a backup.
# $path: the file
cli-journal-restless = { $path } keeps changing. Try again in a moment.
# $head: what was typed
cli-head-unreadable = “{ $head }” is not the checksum of a journal. Give it as it appears in the report, in quotes: computer, number and check digits with slashes in between.
# $path: the file
cli-hand-over-not-one = { $path } is not a handover file of Lotse. Name the file that Lotse saved with “Hand over”.
cli-hand-over-newer = { $path } was written by a newer version of Lotse. Install the latest version.
cli-hand-over-damaged = { $path } is damaged or incomplete. Copy it again, or have it saved again.
# $path: the file. $limit: megabytes
cli-hand-over-too-large = { $path } is too large for a handover file (at most { $limit } MB). Make sure it is the right file.
# $path: the file. $sequence: number of the entry. $device: id of the computer
cli-hand-over-tampered = { $path } was changed after it was saved: entry { $sequence } of computer { $device } does not match. Have the file saved again and sent to you directly.
# $folder: the data folder
cli-journal-folder = Journal in { $folder }
# $events, $devices: numbers
cli-journal-looked = Checked: { $events ->
    [one] 1 entry
   *[other] { $events } entries
} of { $devices ->
    [one] 1 computer
   *[other] { $devices } computers
}.
cli-journal-ends = Journal checksum, by computer:
# $head: an end of the journal
cli-journal-own = { $head } (the computer this journal belongs to)
cli-journal-unbroken = Every entry follows from the one before.
cli-journal-empty = The journal has no entries.
# $sequence: number of the entry. $device: id of the computer. $what: what is wrong. Only to choose by
cli-journal-broken = Entry { $sequence } of computer { $device } is the first that is wrong: { $what ->
    [missing] it is missing
    [unlinked] it does not follow from the one before
    [older-form] it was inserted later
    [emptied] its content is gone, and no entry says that it was erased
    [twice] it is there twice
    [unreadable] it can’t be read
   *[changed] it was changed
}.
# $entries: a number. $moment: day and time. $what: what was erased. Only to choose by
cli-journal-erased = { $entries ->
    [one] 1 entry was
   *[other] { $entries } entries were
} erased for good on { $moment } ({ $what ->
    [organisation] an organisation was forgotten
   *[text] a text
}).
# $moment: day and time
cli-journal-when = Written: { $moment }
# $kind: what kind of entry it is, in Lotse’s file format
cli-journal-kind = Kind: { $kind }
cli-journal-given = Checksums from reports:
cli-journal-kept = Checksums noted when handover files were imported:
# $device: id of the computer
cli-journal-kept-by = noted by computer { $device }
# $path: the file. $moment: day and time
cli-journal-file = Handover file { $path }, saved { $moment }:
cli-verdict-fits = matches
cli-verdict-unknown = This journal has nothing from that computer. Import its handover file first, or check on that computer.
# $missing: number of the entry
cli-verdict-behind = Entries are missing from entry { $missing } on.
# $sequence: number of the entry
cli-verdict-differs = Entry { $sequence } is the first that differs.
# $after, $until: numbers of entries
cli-verdict-within = Something differs, between the entry after { $after } and entry { $until }.
cli-journal-fits = Everything that was compared matches.
cli-journal-fits-not = Something does not match.
cli-journal-alone = Nothing was compared. Only a checksum from a report (--head) or a handover file (--file) can show whether entries are missing or everything was rewritten.

## lotse diff

cli-diff-about = Say what changed between two revisions of a guide. Exit code 0: nothing, 1: something, 2: a file could not be read
cli-help-old = The guide file as it was
cli-help-new = The guide file as it is now
# $guide: title of a guide. $from, $to: numbers
cli-diff-title = { $guide }: revision { $from } → { $to }
cli-diff-nothing = Nothing changed.
cli-diff-new = new
cli-diff-different = changed
cli-diff-moved = moved
cli-diff-gone = removed
cli-diff-others = outside the steps
# $old, $new: ids of guides
cli-diff-other-guide = These are two different guides: “{ $old }” and “{ $new }”. Give two revisions of the same one.
# $revision: a number
cli-diff-not-raised = What has to be done has changed, but “revision” was not raised. Set it to { $revision }, so that integrations show the change.

## What to do next, where it is said in a terminal. They stand for the messages of the same name without -terminal.

fault-practice-failed-next-terminal = Try again. Security software may be blocking connections inside this computer.
# $kind (string): what the file is. Only to choose by
fault-door-ca-file-next-terminal =
    { $kind ->
        [missing] Check the path after --ca-file.
        [unreadable] Copy it to a folder of your own and name that copy with --ca-file.
        [page] { fault-door-ca-file-next }
        [key] { fault-door-ca-file-next }
        [pfx] Export the certificate of the certificate authority without its private key, as .cer (Base64 or DER), and name that file with --ca-file.
       *[none] Name a file with certificates (.pem, .crt, .cer or .p7b) with --ca-file, or leave the option out.
    }
# $kind (string): what it is. Only to choose by
fault-door-proxy-address-next-terminal =
    { $kind ->
        [script] Lotse does not read PAC files. Open the file in the browser: behind the word PROXY it names the proxy. Give that as --proxy name:port.
       *[other] Give it as --proxy name:port, for example --proxy proxy.example:8080.
    }

cli-new-about = Write a commented guide to begin with
cli-help-new-id = The id of the guide, usually PRODUCT-PSA
cli-help-psa = The PSA, such as autotask or connectwise
cli-help-product = The product, such as umbrella
cli-help-new-out = The folder to write to; by default, the current one
cli-vendor-placeholder = VENDOR
# $path: a file
cli-new-written = Written: { $path }
# $vendor: the id of a vendor that Lotse does not have
cli-new-vendor = The vendor “{ $vendor }” is new. Write its name into vendors.toml and its labels into the folder labels.
# $vendor: the id of a vendor of Lotse
cli-new-meant = Did you mean “{ $vendor }”? Lotse has that vendor already, with labels.
# $path: a file
cli-new-exists = { $path } is already there and stays as it is. Choose another id or folder.
cli-deeper-nothing = There is nothing in this guide for the deeper check.

## Comparing rights

cli-compare-about = Compare the rights that guides require in a PSA, and what one role for all would cost
cli-compare-placeholder = PSA|GUIDE
cli-help-compare = A PSA such as connectwise for all its guides, or ids of guides for one PSA
cli-help-answer-compare = Answer a question of a guide; may be repeated. For the others, the first answer that is offered is assumed
# $guide: id of a guide
cli-compare-no-psa = “{ $guide }” connects no PSA, so there is nothing to compare.
# $psas: ids of PSAs
cli-compare-psas = These guides are for different PSAs ({ $psas }). Choose guides for one of them.

## lotse vendors, lotse labels

cli-vendors-about = List the vendors that a guide can name
cli-labels-about = List the labels of a vendor that a guide can name
cli-help-vendor = Id of the vendor, as “lotse vendors” lists it
cli-help-label-text = Only labels with this text in their id, in one of their languages or in an older name; capitals don’t matter
cli-text-placeholder = TEXT
# $guide: the id of a guide
cli-origin-guide = from the guide { $guide } in your data folder
# $vendor: what was typed. $known: yes or no, only to choose by. $meant: the id of a vendor
cli-unknown-vendor = There is no vendor “{ $vendor }”. { $known ->
        [yes] Did you mean “{ $meant }”?
       *[no] “lotse vendors” lists them.
    }
# $vendor: the id of a vendor
cli-no-labels = No label of { $vendor } fits.
# $name: a text
cli-label-older = formerly “{ $name }”
cli-label-page = on the vendor’s page “{ $name }”
cli-label-meaning = means “{ $name }”
cli-label-prose = seen in a sentence only, not on a screen
