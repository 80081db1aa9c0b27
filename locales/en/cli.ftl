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
cli-help-answer = Answer a question of the guide; may be given several times. Without answers, all branches are printed
cli-help-format = md, html or json; by default, md
cli-help-out = Write to this file instead of the screen
cli-help-path = A guide file, or a folder with guide files
cli-guides-about = List the guides
cli-checklist-about = Print a guide as a checklist
cli-lint-about = Check guide files and say what to improve
cli-origin-shipped = comes with Lotse
cli-origin-folder = from your data folder
# $questions: questions with their answers, like vsa=5|6-7
cli-guide-questions = Questions: { $questions }
# $detail: file, line and reason
cli-guide-unusable = Not usable: { $detail }
cli-no-command = Say what to do: lotse guides, lotse checklist, lotse check, lotse diff, lotse practice or lotse lint. “lotse --help” shows more.
# $language: what was typed
cli-unknown-language = Lotse does not speak “{ $language }”. Choose de, nl or en.
# $guide: what was typed. $known: the ids of all guides
cli-unknown-guide = There is no guide “{ $guide }”. Choose one of: { $known }.
# $answer: what was typed. $known: all possible answers
cli-unknown-answer = “{ $answer }” answers no question of this guide. Choose one of: { $known }.
# $format: what was typed
cli-unknown-format = Lotse can’t write “{ $format }”. Choose md, html or json.
# $path: a file. $detail: what the system says
cli-not-written = { $path } could not be written: { $detail }. Choose another place with --out.
cli-not-read = { $path } could not be read: { $detail }.
cli-no-guides = There is no guide file here. Guide files end in .toml.
# $detail: what is wrong
cli-broken = Lotse is damaged: { $detail }. Please install it again.
# $argument: what was typed
cli-unknown-argument = Lotse does not know “{ $argument }”. “lotse --help” shows what it knows.
cli-unknown-command = Lotse does not know the command “{ $argument }”. Choose one of: guides, checklist, check, diff, practice, lint.
cli-missing-argument = Something is missing: { $argument }. “lotse --help” shows how to use it.
cli-missing-value = “{ $argument }” needs a value. “lotse --help” shows how to use it.
cli-argument-twice = “{ $argument }” may be given only once.
# $detail: what could not be understood
cli-not-understood = This could not be understood: { $detail }
cli-check-about = Ask the vendors whether everything is set up as a guide asks. Exit code 0: as asked, 1: something to change, 2: the vendors could not be asked
cli-practice-about = Serve the made-up tenants for practice on this computer
cli-set-placeholder = NAME=VALUE
cli-name-placeholder = NAME
cli-mistake-placeholder = MISTAKE
cli-help-answer-check = Answer a question of the guide; may be given several times
cli-help-set = A value that is no secret, such as site=eu.myconnectwise.net; may be given several times
cli-help-secret-stdin = Read this secret from the standard input, one line for each; may be given several times
cli-help-practice = Ask the made-up tenants instead of the vendors; with the names of mistakes if you like
cli-help-ca-file = A PEM file with further certificate authorities
cli-help-proxy = Use this proxy instead of the system’s
cli-help-port = Listen on this port; by default, any free one
cli-help-mistake = Make this mistake; may be given several times
cli-help-ca-out = Write the tenants’ certificate authority to this file
cli-help-list = List the mistakes
# $argument: what was typed
cli-set-unreadable = “{ $argument }” needs a name and a value, such as site=eu.myconnectwise.net.
# $name: the name of a secret
cli-set-secret = “{ $name }” is a secret. Arguments are seen by everybody on this computer, and stay in the history of commands. Give it with --secret-stdin { $name } through the standard input.
# $name: the name of a secret
cli-secret-missing = The standard input has no line for the secret “{ $name }”. Give one line for each --secret-stdin, in the same order.
# $calls: number of calls. $millis: milliseconds. $hosts: the hosts that were asked
cli-check-made = { $calls } calls in { $millis } ms. Asked: { $hosts }. Nothing was changed.
# $known: the names of the values that a check of this guide uses
cli-check-nobody = No vendor was asked, so nothing is proven. Give values with --set and secrets with --secret-stdin: { $known }.
# $asked: what the guide asks for
cli-check-asked = (asked: { $asked })
# $port: what was typed
cli-port-unreadable = “{ $port }” is no port. Choose a number from 1 to 65535.
# $detail: what the system says
cli-practice-failed = The tenants could not be started: { $detail }
# $mistake: what was typed
cli-unknown-mistake = There is no mistake “{ $mistake }”. “lotse practice --list” shows all.
# $address: host and port
cli-practice-listens = The made-up tenants listen on { $address } and answer to the vendors’ host names. Their values:
cli-practice-ends = Press Ctrl+C to end.
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
cli-diff-others = beside the steps
# $old, $new: ids of guides
cli-diff-other-guide = These are two different guides: “{ $old }” and “{ $new }”. Give two revisions of the same one.
# $revision: a number
cli-diff-not-raised = What runs do has changed, but the revision did not rise. Set it to { $revision }, so that runs are told.
