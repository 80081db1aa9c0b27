# The command line.

cli-about = Lotse pilots you through connecting a PSA with a product. This is its command line; it needs no window and no network.
cli-usage-heading = Usage
cli-options-heading = Options
cli-arguments-heading = Arguments
cli-commands-heading = Commands
cli-command-placeholder = COMMAND
cli-file-placeholder = FILE
cli-answer-placeholder = QUESTION=ANSWER
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-lang = Language of the sentences; without it, the language of your system
cli-help-json = As JSON
cli-help-guide = Id of the guide, as “lotse guides” lists it
cli-help-labels = Language of the labels on the vendors’ screens; without it, the same as the sentences
cli-help-answer = Answers a question of the guide; may be given several times. Without answers all branches are printed
cli-help-format = md, html or json; without it md
cli-help-out = Writes to this file instead of the screen
cli-help-path = A guide file, or a folder with guide files
cli-guides-about = Lists the guides
cli-checklist-about = Prints a guide as a checklist
cli-lint-about = Checks guide files and says what to improve
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
cli-unknown-guide = There is no guide “{ $guide }”. There are: { $known }.
# $answer: what was typed. $known: all possible answers
cli-unknown-answer = “{ $answer }” answers no question of this guide. Possible are: { $known }.
# $format: what was typed
cli-unknown-format = Lotse can’t write “{ $format }”. Choose md, html or json.
# $path: a file. $detail: what the system says
cli-not-written = { $path } could not be written: { $detail }. Choose another place with --out.
cli-not-read = { $path } could not be read: { $detail }.
cli-no-guides = There is no guide file here. Guide files end in .toml.
# $detail: what is wrong
cli-broken = This Lotse is damaged: { $detail }. Please install it again.
# $argument: what was typed
cli-unknown-argument = Lotse does not know “{ $argument }”. “lotse --help” shows what it knows.
cli-unknown-command = Lotse does not know the command “{ $argument }”. There are: guides, checklist, lint.
cli-missing-argument = Something is missing: { $argument }. “lotse --help” shows how it goes.
cli-missing-value = “{ $argument }” needs a value. “lotse --help” shows how it goes.
cli-argument-twice = “{ $argument }” may be given only once.
# $detail: what could not be understood
cli-not-understood = This could not be understood: { $detail }
