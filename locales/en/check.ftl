# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = Look at this yourself
    .cause = The vendor’s interface does not show it, so Lotse can’t ask.
    .fix = Compare the product’s screen with the step, and confirm what you see.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = Could not ask: { $failure }
    .cause = The question itself failed. That says nothing about how the product is set up.
    .fix = Fix what stands in the way, and check again.
diagnosis-blocked = Not judged yet: something else comes first
    .cause = It depends on something that is not right yet or could not be queried.
    .fix = First fix what the results that name a cause ask for. Then check again.
diagnosis-stopped = Not asked: the check was stopped
    .fix = Start the check again.

## What a finding is about

# $credential (label): name of the credential
subject-credential = { $credential }
# $function (label): the row of the role
# $column (label): the column
subject-cell = { $function }: { $column }
# $module (value): the module, as the vendor names it
# $function (value): the row, as the vendor names it
# $column (label): the column
subject-beyond = { $module }, { $function }: { $column }
# $entry (label): the entry
# $list (label): the list it belongs to
subject-entry = { $list }: { $entry }
# $entry (value): the entry, as the vendor names it
# $list (label): the list it is in
subject-entry-beyond = { $list }: { $entry }
# $right (label): the right
subject-right = { $right }
# $matrix (string): title of the table or list
subject-whole = { $matrix }
# $action (string): the sentence of the guide that asks for it
subject-setting = { $action }
