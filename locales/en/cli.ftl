# The command line.

cli-about = Lotse guides you through connecting a PSA to a product. This is its command line; it needs no window and no network.
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
cli-no-command = Say what to do: lotse guides, lotse checklist or lotse lint. “lotse --help” shows more.
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
cli-unknown-command = Lotse does not know the command “{ $argument }”. Choose one of: guides, checklist, lint.
cli-missing-argument = Something is missing: { $argument }. “lotse --help” shows how to use it.
cli-missing-value = “{ $argument }” needs a value. “lotse --help” shows how to use it.
cli-argument-twice = “{ $argument }” may be given only once.
# $detail: what could not be understood
cli-not-understood = This could not be understood: { $detail }
