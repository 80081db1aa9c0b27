# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = Sehen Sie hier selbst nach
    .cause = Die Schnittstelle des Herstellers zeigt es nicht. Lotse kann es also nicht abfragen.
    .fix = Vergleichen Sie die Oberfläche des Produkts mit dem Schritt und bestätigen Sie, was Sie sehen.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = Nicht geklärt: { $failure }
    .cause = Schon die Abfrage ist gescheitert. Das sagt nichts darüber, wie das Produkt eingerichtet ist.
    .fix = Beheben Sie, was im Weg steht, und prüfen Sie noch einmal.
diagnosis-blocked = Noch nicht beurteilt: Zuerst kommt etwas anderes
    .cause = Es hängt von etwas ab, das noch nicht stimmt oder sich nicht abfragen ließ.
    .fix = Erledigen Sie zuerst, was bei den Ergebnissen steht, die eine Ursache nennen. Prüfen Sie dann noch einmal.
diagnosis-stopped = Nicht abgefragt: Die Prüfung wurde angehalten
    .fix = Starten Sie die Prüfung neu.

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
