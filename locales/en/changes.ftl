# What changed in a guide from one revision to the next. The sentence of an action stands in $what, $old or $new, with its full stop.

# $what: the sentence of an action, or what a message of the guide says
changes-new = New: { $what }
changes-gone = No longer: { $what }
changes-now = Changed: { $what }
changes-new-note = New note: { $what }
changes-new-warn = New warning: { $what }
changes-gone-note = This note is gone: { $what }
changes-gone-warn = This warning is gone: { $what }
# What is gone and has no words any more
changes-lost-note = A note was removed.
changes-lost-warn = A warning was removed.
changes-lost-action = One item was removed.
# Stands in the place of words that the author has not written yet
changes-wordless = has no words yet
# $old, $new: two sentences
changes-instead = Before: { $old } Now: { $new }
# $label: a field on the screen. $old, $new: what is typed or picked in it
changes-value = { $label }: instead of { $old } now { $new }
# $what: the sentence of an action, or what a message of the guide says
changes-moved = Moved within the step: { $what }
changes-action-optional = Can be skipped now: { $what }
changes-action-required = Is no longer optional: { $what }
# $reason: why it is done
changes-action-because = { $what } The reason given is now: { $reason }
changes-action-because-gone = No reason is given any more: { $what }
# $versions: like “From version 3.45”
changes-action-versions = { $what } Now applies: { $versions }
changes-action-versions-all = Now applies to all versions: { $what }
# $condition: the answers it depends on from now on, as a sentence
changes-action-condition = { $what } { $condition }
changes-action-condition-gone = No longer depends on your answers: { $what }
changes-action-routes = The routes are divided differently: { $what }

# The step as a whole

changes-step-unnamed = A former step
changes-step-wordless = A step without words
changes-step-first = Now comes first.
# $step: title of another step
changes-step-after = Now comes after “{ $step }”.
# $old, $new: names of products
changes-step-vendor = Now happens in { $new }, no longer in { $old }.
changes-step-optional = Can be skipped now.
changes-step-required = Is no longer optional.
changes-step-stop = The guide ends here now.
changes-step-no-stop = The guide goes on after this step now.
# $condition: the answers it depends on, as a sentence
changes-condition = Depends on other answers now. { $condition }
changes-condition-gone = No longer depends on your answers.
# $label: a section on the screen
changes-area = Now in the section { $label }.
changes-area-gone = No longer in the section { $label }.
# $what: where the guide differs from the page
changes-deviation = New remark on the vendor’s page: { $what }
changes-deviation-gone = This remark on the vendor’s page is gone: { $what }
changes-deviation-lost = A remark on the vendor’s page was removed.

# Rights. $path: module and function, or the path to a box. $column: heading of a column

# $what: path and what to set there
changes-row-new = New right: { $what }
changes-row-gone = This right is gone: { $path }
# $old, $new: two paths
changes-row-place = The right is elsewhere: instead of { $old } now { $new }
# $old, $new: two levels, as on the screen
changes-cell = { $path }, { $column }: instead of { $old } now { $new }
# $condition: the answers it depends on from now on, as a sentence
changes-cell-condition = { $path }, { $column }: { $condition }
# $what: which number to enter
changes-row-number = { $path }: { $what }
changes-row-number-gone = { $path }: no number is to be entered any more.
# $reason: why the right is needed
changes-row-reason = { $path }: the reason given is now: { $reason }
changes-row-reason-gone = { $path }: no reason is given any more.
changes-row-also = { $path }: what is said about a second place on the screen has changed.
# $step: title of a later step
changes-row-until = { $path }: only temporary now. It is taken back in the step “{ $step }”.
changes-row-until-gone = { $path }: stays for good now.
changes-row-list = { $path }: there is another list behind it now.
# $condition: the answers it depends on from now on, as a sentence
changes-row-condition = { $path }: { $condition }
# Stands in $condition
changes-always = No longer depends on your answers.
# $old, $new: two levels, as on the screen
changes-others = Everything without a row of its own: instead of { $old } now { $new }
# $matrix: title of a table or list
changes-matrix-place = { $matrix }: the table is elsewhere on the screen now, or starts from something else.
# $others: what holds for everything else, as a sentence
changes-matrix-meaning = { $matrix }: the entries mean something else now. { $others }
# $url: an address
changes-matrix-address = { $matrix }: the vendor shows it on another page now: { $url }
changes-matrix-unnamed = A table
# $matrix: title of a list. $label: an entry of it. $region: a region. $address: an IP address or network
changes-entry-new = { $matrix }: new: { $label }
changes-entry-gone = { $matrix }: no longer: { $label }
changes-address-new = { $matrix }, { $region }: new: { $address }
changes-address-gone = { $matrix }, { $region }: no longer: { $address }

# Beside the steps

changes-products = The guide connects other products now.
# $question: a question. $answer: an answer to it
changes-question-new = New question: “{ $question }”
changes-question-gone = Not asked any more: “{ $question }”
changes-question-lost = One question is not asked any more.
changes-question-condition = Asked under other answers now: “{ $question }”
changes-answer-new = New answer to “{ $question }”: “{ $answer }”
changes-answer-gone = No longer an answer to “{ $question }”: “{ $answer }”
changes-answer-lost = “{ $question }” has one answer fewer.
# $credential: name of a credential
changes-credential-new = New to collect on the way: { $credential }
changes-credential-gone = No longer needed: { $credential }
changes-credential-lost = A credential is not needed any more.
# $what: what holds from now on, as a sentence
changes-credential-now = { $credential }: { $what }
# These stand in $what
changes-credential-always = Can be looked up again at any time now.
changes-credential-endless = Does not expire any more.
changes-credential-secret = Is a secret now.
changes-credential-open = Is not a secret any more.
# $vendor: name of a product. $vendors: names of products
changes-credential-from = Comes from { $vendor } now.
changes-credential-goes = Is entered in these products now: { $vendors }
changes-credential-stays = Is entered nowhere any more.
changes-credential-kind = A check uses it differently now.
changes-credential-format = Has another form now.
changes-credential-condition = Is needed under other answers now.
# $page: title of a vendor’s page, in its own language. $day: a date
changes-source-new = New page: { $page }
changes-source-gone = This page is not a source any more: { $page }
changes-source-read = Read again on { $day }: { $page }
changes-source-different = What is noted about this page has changed: { $page }
# $procedure: title of a procedure for later. $step: title of a step of it
changes-follow-up-new = New procedure for later: “{ $procedure }”
changes-follow-up-gone = This procedure for later is gone: “{ $procedure }”
changes-follow-up-lost = A procedure for later was removed.
changes-follow-up-different = Is for another occasion now: “{ $procedure }”
changes-follow-up-step-new = For later, “{ $procedure }”: new step “{ $step }”
changes-follow-up-step-gone = For later, “{ $procedure }”: the step “{ $step }” is gone
changes-follow-up-step-moved = For later, “{ $procedure }”: the step “{ $step }” comes at another point
# $what: what is different in it, as a sentence
changes-follow-up-step = For later, “{ $procedure }”, “{ $step }”: { $what }
# $what: what comes after the guide
changes-next-new = New under what comes next: { $what }
changes-next-gone = No longer under what comes next: { $what }
changes-next-lost = Something that came next was removed.
changes-next-different = Leads elsewhere now: { $what }
