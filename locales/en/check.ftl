# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = This item is for you to check
    .cause = The vendor’s API does not show this, so Lotse can’t check it.
    .fix = Compare what the product shows with this step. If everything matches, click “Checked, it’s correct”. If not, correct it in the product first.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = The call failed: { $failure }
    .cause = Lotse got no usable answer. That says nothing about how the product is set up.
    .fix = Fix what caused this, then check again.
diagnosis-blocked = Not checked yet: another problem has to be fixed first
    .cause = This item depends on something that is not right yet or could not be looked up.
    .fix = First fix the problems reported on this page. If something could not be looked up, follow the advice there. Then check again.
diagnosis-stopped = Not checked: the check was stopped
    .fix = Start the check again.
diagnosis-customers-no-key = Without an API key, Lotse can’t retrieve the customers of the product
    .cause = No key is saved that can retrieve the list.
    .fix = Save the key with the organisation, under “Access for checks”. Then compare the lists again.
diagnosis-customers-not-readable = The saved keys are not allowed to retrieve this list
    .cause = The vendor refused the call. The integration may not need this right; if so, nothing is wrong with the setup.
    .fix = Compare the names yourself in the product and the PSA. Don’t add any rights just for this.
diagnosis-customers-none = This list is empty
    .cause = The API returned no entries, so there is nothing to compare.
    .fix = Look in the product or the PSA: are there any entries, and may these keys see them?

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

# screen-<name>: a text on drawn screens of several vendors.
screen-date-past = A past date
screen-date-future = A future date
