# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = This item is for you to check
    .cause = The vendor’s API does not show this, so Lotse can’t check it.
    .fix = Compare the product’s screen with this step. If everything matches, confirm it.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = The call failed: { $failure }
    .cause = Lotse got no usable answer. That says nothing about how the product is set up.
    .fix = Fix what caused this, then check again.
diagnosis-blocked = Not checked yet: another problem has to be fixed first
    .cause = This item depends on something that is not right yet or could not be looked up.
    .fix = Fix the other problems on this page first. Then check again.
diagnosis-stopped = Not checked: the check was stopped
    .fix = Start the check again.
diagnosis-customers-no-key = Without an API key, Lotse can’t read the customers of the product
    .cause = No key is saved that Lotse could read the list with.
    .fix = Save the key with the organisation, under “Access for checks”. Then compare the lists again.
diagnosis-customers-not-readable = The saved keys may not read this list
    .cause = The vendor refused it. The integration may not need this right, so nothing is wrong with its set-up.
    .fix = Compare the names on the vendors’ own pages. Don’t widen any rights just for this.
diagnosis-customers-none = This list is empty
    .cause = The vendor listed nobody. Compared with an empty list, every customer would be missing.
    .fix = Look on the vendor’s own page: are there customers, and may this user see them?

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
