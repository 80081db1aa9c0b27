# What changed in a guide from one revision to the next. The sentence of an action stands in $what, $old or $new, with its full stop.

# $what: the sentence of an action, or what a message of the guide says
changes-new = New: { $what }
changes-gone = No longer needed: { $what }
changes-now = Changed: { $what }
changes-new-note = New note: { $what }
changes-new-warn = New warning: { $what }
changes-gone-note = This note was removed: { $what }
changes-gone-warn = This warning was removed: { $what }
# What is gone and has no words any more
changes-lost-note = A note was removed.
changes-lost-warn = A warning was removed.
changes-lost-action = One item was removed.
# Stands in the place of words that the author has not written yet
changes-wordless = no text yet
# $old, $new: two sentences
changes-instead = Before: { $old } Now: { $new }
# $label: a field on the screen. $old, $new: what is typed or picked in it
changes-value = { $label }: { $new } instead of { $old }
# $what: the sentence of an action, or what a message of the guide says
changes-moved = Moved within the step: { $what }
changes-action-optional = Now optional: { $what }
changes-action-required = No longer optional: { $what }
# $reason: why it is done
changes-action-because = { $what } The reason is now: { $reason }
changes-action-because-gone = No reason is given any longer: { $what }
# $versions: like “From version 3.45”
changes-action-versions = { $what } Now applies: { $versions }
changes-action-versions-all = Now applies to all versions: { $what }
# $condition: the answers it depends on from now on, as a sentence
changes-action-condition = { $what } { $condition }
changes-action-condition-gone = No longer depends on the answers: { $what }
changes-action-routes = The routes are divided differently: { $what }

# The step as a whole

changes-step-unnamed = An earlier step
changes-step-wordless = A step without text
changes-step-first = Now comes first.
# $step: title of another step
changes-step-after = Now comes after “{ $step }”.
# $old, $new: names of products
changes-step-vendor = Now done in { $new }, no longer in { $old }.
changes-step-optional = Is now optional.
changes-step-required = Is no longer optional.
changes-step-stop = The guide now ends here.
changes-step-no-stop = The guide now continues after this step.
# $condition: the answers it depends on, as a sentence
changes-condition = Now depends on other answers. { $condition }
changes-condition-gone = No longer depends on your answers.
# $label: a section on the screen
changes-area = Now in the section { $label }.
changes-area-gone = No longer in the section { $label }.
# $what: where the guide differs from the page
changes-deviation = New note on a difference from the vendor’s page: { $what }
changes-deviation-gone = This note on a difference from the vendor’s page was removed: { $what }
changes-deviation-lost = A note on a difference from the vendor’s page was removed.

# Rights. $path: module and function, or the path to a box. $column: heading of a column

# $what: path and what to set there
changes-row-new = New right: { $what }
changes-row-gone = This right is no longer required: { $path }
# $old, $new: two paths
changes-row-place = The right is in another place: { $new } instead of { $old }
# $old, $new: two levels, as on the screen
changes-cell = { $path }, { $column }: { $new } instead of { $old }
# $condition: the answers it depends on from now on, as a sentence
changes-cell-condition = { $path }, { $column }: { $condition }
# $what: which number to enter
changes-row-number = { $path }: { $what }
changes-row-number-gone = { $path }: a number no longer has to be entered.
# $reason: why the right is needed
changes-row-reason = { $path }: the reason is now: { $reason }
changes-row-reason-gone = { $path }: no reason is given any longer.
changes-row-also = { $path }: the second place on the screen has changed.
# $step: title of a later step
changes-row-until = { $path }: now only temporary. You undo it in the step “{ $step }”.
changes-row-until-gone = { $path }: is now permanent.
changes-row-list = { $path }: there is now another list behind it.
# $condition: the answers it depends on from now on, as a sentence
changes-row-condition = { $path }: { $condition }
# Stands in $condition
changes-always = No longer depends on the answers.
# $old, $new: two levels, as on the screen
changes-others = Everything without a row of its own: { $new } instead of { $old }
# $matrix: title of a table or list
changes-matrix-place = { $matrix }: the table is now in another place on the screen, or starts from something else.
# $others: what holds for everything else, as a sentence
changes-matrix-meaning = { $matrix }: the entries now mean something else. { $others }
# $now: what applies now, as a sentence
changes-matrix-now = { $matrix }: what applies now: { $now }
changes-ports-gone = The guide no longer names ports.
# $url: an address
changes-matrix-address = { $matrix }: the vendor now shows it on another page: { $url }
changes-matrix-read = { $matrix }: the vendor’s page was looked at again. Compare the rights with it.
changes-matrix-unnamed = A table
# $matrix: title of a list. $label: an entry of it. $region: a region. $address: an IP address or network
changes-entry-new = { $matrix }: new: { $label }
changes-entry-gone = { $matrix }: no longer: { $label }
changes-entry-changed = { $matrix }: reason or condition changed: { $label }
changes-address-new = { $matrix }, { $region }: new: { $address }
changes-address-gone = { $matrix }, { $region }: no longer: { $address }

# Beside the steps

changes-products = The guide now connects other products.
# $question: a question. $answer: an answer to it
changes-question-new = New question: “{ $question }”
changes-question-gone = No longer asked: “{ $question }”
changes-question-lost = One question is no longer asked.
changes-question-condition = Now asked with other answers: “{ $question }”
changes-answer-new = New answer to “{ $question }”: “{ $answer }”
changes-answer-gone = No longer an answer to “{ $question }”: “{ $answer }”
changes-answer-lost = “{ $question }” has one answer fewer.
# $credential: name of a credential
changes-credential-new = Also needed: { $credential }
changes-credential-gone = No longer needed: { $credential }
changes-credential-lost = One credential is no longer needed.
# $what: what holds from now on, as a sentence
changes-credential-now = { $credential }: { $what }
# These stand in $what
changes-credential-always = Can now be looked up again at any time.
changes-credential-endless = No longer expires.
changes-credential-secret = Is now a secret.
changes-credential-open = Is no longer a secret.
# $vendor: name of a product. $vendors: names of products
changes-credential-from = Now comes from { $vendor }.
changes-credential-goes = Is now entered in these products: { $vendors }
changes-credential-stays = No longer has to be entered anywhere.
changes-credential-kind = A check now uses it differently.
changes-credential-format = Now has another format.
changes-credential-condition = Is now needed with other answers.
# $page: title of a vendor’s page, in its own language. $day: a date
changes-source-new = New page: { $page }
changes-source-gone = This page is no longer a source: { $page }
changes-source-read = Read again on { $day }: { $page }
changes-source-different = The details of this page have changed: { $page }
# $procedure: title of a procedure for later. $step: title of a step of it
changes-follow-up-new = New procedure for later: “{ $procedure }”
changes-follow-up-gone = This procedure for later was removed: “{ $procedure }”
changes-follow-up-lost = A procedure for later was removed.
changes-follow-up-different = Is now for another occasion: “{ $procedure }”
changes-follow-up-step-new = For later, “{ $procedure }”: new step “{ $step }”
changes-follow-up-step-gone = For later, “{ $procedure }”: step “{ $step }” was removed
changes-follow-up-step-moved = For later, “{ $procedure }”: step “{ $step }” is now in another place
# $what: what is different in it, as a sentence
changes-follow-up-step = For later, “{ $procedure }”, “{ $step }”: { $what }
# $what: what comes after the guide
changes-next-new = New under “What comes next”: { $what }
changes-next-gone = No longer under “What comes next”: { $what }
changes-next-lost = Something was removed under “What comes next”.
changes-next-different = Now leads elsewhere: { $what }

# What else can change
changes-others-gone = The guide no longer says what applies to everything else.
# $path: where the right is on the screen
changes-row-lost = { $path }: which column has a level is now given differently.
# $what: what the guide lacks
changes-gap = New note on what this guide lacks: { $what }
changes-gap-gone = No longer lacking: { $what }
changes-gap-lost = A note on what this guide lacks was removed.
# $what: what must be there first
changes-prerequisite = Needed first: { $what }
changes-prerequisite-gone = No longer needed first: { $what }
changes-prerequisite-lost = Something that was needed first was removed.
changes-credential-changed-by = other actions change it now
