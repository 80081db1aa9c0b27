# What lint tells guide authors.
# Variables everywhere: $subject: what it is about, a name in the file. $detail: what belongs to it

lint-error = error
lint-hint = hint
# $files, $errors, $hints: numbers as text
lint-summary = Files: { $files }, errors: { $errors }, hints: { $hints }
# $meant: a name that exists
lint-meant = Did you mean “{ $meant }”?
lint-file-not-utf8 = This file is not UTF-8. Save it as UTF-8 in your editor.
lint-file-unreadable = This file can’t be read: { $kind ->
        [missing] it does not exist
       *[other] { fault-file-reason }
    }
lint-file-stray = This file is not used. { fault-stray-reason }
lint-toml-syntax = This is not TOML: { $subject }
lint-key-twice = “{ $subject }” is already set in line { $detail }. Delete one, or write the heading of a new table above this one.
lint-unknown-field = There is no field “{ $subject }” here.
lint-missing-field = The field “{ $subject }” is missing.
lint-wrong-type = This is of the type { $subject }; it must be: { $detail }.
lint-unknown-word = “{ $subject }” is not one of: { $detail }.
lint-bad-name = “{ $subject }” can’t be a name. Use lower-case letters and digits, joined by single hyphens.
lint-out-of-range = “{ $subject }” is not possible here.
lint-action-without-verb = This action has no verb. Write one of: { $detail }.
lint-action-several-verbs = This action has more than one verb: { $subject }. Write one action for each.
lint-action-lacks-field = “{ $subject }” also needs: { $detail }.
lint-action-fields-exclude = “{ $subject }” takes only one of: { $detail }.
lint-action-useless-field = “{ $subject }” has no use for “{ $detail }”. Delete it.
lint-action-needs-id = The name of this action would be too long. Give it an id.
lint-action-twice = The name “{ $subject }” is taken: another action of this step has it too. Verb and target make the name; give one of the two an id of its own.
lint-guide-unreadable = This can’t be read: { $subject }
lint-guide-format = Lotse does not know format { $subject }. Write “format = 1”.
lint-guide-twice = “{ $subject }” appears twice. Names must be unique; give one of them another id.
lint-guide-dangling = “{ $subject }” is used here but not defined anywhere in this file. Check the spelling, or define it.
lint-guide-empty = “{ $subject }” is empty. Give it at least one entry.
lint-guide-too-much = This file contains more than Lotse can handle: { $subject }. Split the guide.
lint-guide-too-deep = Brackets or names are nested too deeply here.
lint-guide-hidden-sign = This text contains an invisible character: { $subject }. Delete it.
lint-messages-unreadable = This message can’t be read: { $detail }
lint-missing-message = The message “{ $subject }” is missing in: { $detail }. Write it into the message file of that language.
lint-unused-message = The message “{ $subject }” is not used anywhere. Delete it, or use it.
lint-unused-label = The guide brings along the label “{ $subject }” and does not use it. Check the spelling, or delete the label.
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
lint-missing-language = The guide has no messages in: { $detail }. Add the message file of that language.
lint-id-taken = The id “{ $subject }” is taken: another guide has it. Give this guide another one.
lint-id-not-file = The guide is named “{ $subject }”, but its file “{ $detail }”. Give both the same name.
lint-unused-question = Nothing depends on the question “{ $subject }”. Use its answers in a condition, or delete it.
lint-one-answer = The question “{ $subject }” has only one answer. Add another one, or delete the question.
lint-question-too-late = The question “{ $subject }” depends on “{ $detail }”, which is not asked before it. Move it after that question.
lint-unused-matrix = No action sets “{ $subject }”, so nobody sees it. Add { "{" } matrix = "{ $subject }" { "}" } to a step.
lint-unused-credential = No action captures or enters “{ $subject }”. Use it, or delete it.
lint-credential-goes-nowhere = “{ $subject }” is captured and then not needed anywhere. Say under goes-to which product gets it, or enter it in a step.
lint-condition-always = Whatever is answered to “{ $subject }”, this condition applies. Delete it, or leave an answer out.
lint-condition-twice = This alternative ({ $subject }) adds nothing: another one applies whenever it does. Delete it, or correct its answers.
lint-next-itself = The guide names itself, “{ $subject }”, as what comes next. Name another one.
lint-unknown-guide = There is no guide “{ $subject }” here.
lint-outer-blank = There is a space before or after “{ $subject }”. Delete it: it would be copied too.
lint-odd-space = “{ $subject }” contains { $detail }, which looks like an ordinary space or like nothing, but is another character. Type the text again.
lint-unknown-kind = No check knows the kind “{ $subject }”.
lint-secret-not-secret = “{ $subject }” ({ $detail }) is a secret by its name. Write secret = true; otherwise it is kept in plain text.
lint-bad-pattern = “{ $subject }” is not a regular expression ({ $detail }), so no value would be accepted.
lint-length-impossible = At least { $subject } and at most { $detail } characters: no value can meet both.
lint-not-an-address = “{ $subject }” is not an IP address, network or host name.
lint-not-a-port = “{ $subject }” is not a port like 443, 443/tcp or 8000-8100/udp.
lint-address-twice = “{ $subject }” appears twice under “{ $detail }”. Delete one.
lint-no-addresses = “{ $subject }” lists no address, so readers have nothing to let through. Add the addresses, or delete it.
lint-source-twice = The source “{ $subject }” appears twice. Delete one, or say with version, dated or stored how they differ.
lint-unknown-language = “{ $subject }” is not the short name of a language, such as de or en.
lint-same-vendor = PSA and product are both “{ $subject }”. Name the product that the PSA is connected to.
lint-kind-without-use = The part “{ $subject }” has a kind, but only follow-ups have one. Delete it, or make it a [[follow-up]].
lint-follow-up-without-kind = The follow-up “{ $subject }” does not say what it is for. Add a kind: rotate, revoke, change, off-board or repair.
lint-until-too-early = “{ $subject }” is to be taken back in the step “{ $detail }”, but that one does not come after the step that grants it. Name a later step.
lint-go-nowhere = This path is empty. Name the menus and pages to go through.
lint-either-empty = A route without actions leads nowhere. Write at least one action in each.
lint-either-one = There is only one route, so nothing can be chosen. Add another one, or write its actions without either.
lint-one-entry = “{ $subject }” offers only one entry, so one-of leaves nothing to choose. Add another one, or write meaning = "allow".
lint-wait-zero = Nobody waits for 0 minutes. Say how long, or delete the action.
lint-sign-in-elsewhere = This part belongs to “{ $detail }”, but the action signs in to “{ $subject }”. Make a separate part for the other product.
lint-powerful-role = “{ $subject }” may do everything, or comes with the product and can’t be limited. Check whether less is enough.
lint-since-after-before = This applies from { $subject } and before { $detail }, which is never. Correct the versions.
lint-row-without-right = This row names a right but does not say what to set. Add at least one cell.
lint-picture-without-date = The rights of “{ $subject }” are in a picture or file without a day. Write read = and the day you looked at it: pictures change without notice.
lint-not-a-sentence = “{ $subject }” is not a whole sentence in: { $detail }. It stands by itself or after another sentence, so begin it with a capital letter and end it with a full stop.
