# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = Diesen Punkt prüfen Sie selbst
    .cause = Die API des Herstellers zeigt das nicht, deshalb kann Lotse es nicht prüfen.
    .fix = Vergleichen Sie die Oberfläche des Produkts mit diesem Schritt. Stimmt alles, bestätigen Sie es.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = Die Abfrage ist gescheitert: { $failure }
    .cause = Lotse hat keine brauchbare Antwort bekommen. Das sagt nichts darüber, wie das Produkt eingerichtet ist.
    .fix = Beheben Sie die Störung und prüfen Sie noch einmal.
diagnosis-blocked = Noch nicht geprüft: Erst muss ein anderes Problem gelöst werden
    .cause = Dieser Punkt hängt von etwas ab, das noch nicht stimmt oder sich nicht abfragen ließ.
    .fix = Beheben Sie zuerst die anderen Probleme auf dieser Seite. Prüfen Sie dann noch einmal.
diagnosis-stopped = Nicht geprüft: Die Prüfung wurde angehalten
    .fix = Starten Sie die Prüfung neu.
diagnosis-customers-no-key = Ohne API-Schlüssel kann Lotse die Kunden des Produkts nicht lesen
    .cause = Es ist kein Schlüssel gespeichert, mit dem Lotse die Liste lesen kann.
    .fix = Speichern Sie den Schlüssel bei der Organisation unter „Zugang für Prüfungen“. Vergleichen Sie die Listen dann noch einmal.
diagnosis-customers-not-readable = Die gespeicherten Schlüssel dürfen diese Liste nicht lesen
    .cause = Der Hersteller hat abgelehnt. Vielleicht braucht die Integration dieses Recht gar nicht; an der Einrichtung ist also nichts falsch.
    .fix = Vergleichen Sie die Namen auf den Seiten der Hersteller. Erweitern Sie dafür keine Rechte.
diagnosis-customers-none = Diese Liste ist leer
    .cause = Der Hersteller hat niemanden aufgezählt. Im Vergleich mit einer leeren Liste würde jeder Kunde fehlen.
    .fix = Sehen Sie auf der Seite des Herstellers nach: Gibt es dort Kunden, und darf dieser Benutzer sie sehen?

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
