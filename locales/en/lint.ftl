# What lint tells guide authors.
# Variables everywhere: $subject: what it is about, a name in the file. $detail: what belongs to it

lint-error = error
lint-hint = hint
# $files, $errors, $hints: numbers as text
lint-summary = Files: { $files }, errors: { $errors }, hints: { $hints }
lint-guide-unreadable = This can’t be read: { $subject }
lint-guide-format = Lotse does not know format { $subject }. Write “format = 1”.
lint-guide-twice = “{ $subject }” appears twice. Names must be unique; give one of them another id.
lint-guide-dangling = “{ $subject }” is used here but not defined anywhere in this file. Check the spelling, or define it.
lint-guide-empty = “{ $subject }” is empty. Give it at least one entry.
lint-guide-too-much = This file contains more than Lotse can handle: { $subject }. Split the guide.
lint-guide-too-deep = Brackets or names are nested too deeply here.
lint-guide-hidden-sign = This text contains an invisible character: { $subject }. Delete it.
lint-messages-unreadable = The messages in { $subject } can’t be read: { $detail }
lint-missing-message = The message “{ $subject }” is missing in: { $detail }. Write it into the message file of that language.
lint-unused-message = The message “{ $subject }” is not used anywhere. Delete it, or use it.
lint-unknown-label = The label “{ $subject }” is not on record in any language. Check the spelling, or add it to the vendor’s label file.
lint-unknown-vendor = The vendor “{ $subject }” is not known. Check the spelling, or add it to vendors.toml.
lint-no-source = The guide names no source. Add a [[source]] with the vendor’s page.
lint-not-https = “{ $subject }” is not the address of a web page. Such an address begins with https:// and contains no username, spaces, quotes or brackets like < and {"{"}.
lint-variable-without-value = The message “{ $subject }” uses “{ $detail }”, but the action does not provide it. Add it under labels or values.
lint-value-without-variable = The action provides “{ $detail }”, but the message “{ $subject }” does not use it.
lint-translated-value = The value “{ $subject }” is also a label in “{ $detail }”. Values are typed letter for letter: make sure it was not translated.
lint-shown-once-unguarded = “{ $subject }” is shown only once, but no action captures it. Add a capture where it is shown.
lint-shown-once-optional = “{ $subject }” is shown only once, but its capture in the step “{ $detail }” may be skipped. Make step and action mandatory.
lint-shown-once-too-late = “{ $subject }” is shown only once, and the step “{ $detail }” captures it after the screen was closed. Put the capture before that.
lint-row-twice = The row “{ $subject }” names a right that another row of “{ $detail }” already names.
lint-unreachable = No combination of answers leads to “{ $subject }”. Check its conditions.
lint-branches-left = Not all combinations of answers were looked at: there are too many; only { $detail } were tried. Steps that cannot be reached are not reported.
lint-credential-not-taken = The step “{ $detail }” enters “{ $subject }”, but with some answers it was never captured before.
lint-host-without-form = “{ $subject }” ({ $detail }) is the server that keys are sent to. Write format = { "{" } host-only = true { "}" }.
lint-nothing-to-do = The step “{ $subject }” has nothing to tick. Add a check that a person can confirm.
