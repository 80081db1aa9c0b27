# What every check can say, whatever the vendor. The diagnoses of a vendor are in check-<vendor>.ftl, why a call got no
# answer in failures.ftl.

## Diagnoses of no vendor: a title, its cause, and what to do (.fix)

diagnosis-needs-eyes = Diesen Punkt prüfen Sie selbst
    .cause = Die API des Herstellers zeigt das nicht, deshalb kann Lotse es nicht prüfen.
    .fix = Vergleichen Sie, was das Produkt anzeigt, mit diesem Schritt. Stimmt alles, klicken Sie auf „Geprüft, stimmt“. Sonst berichtigen Sie es zuerst im Produkt.
# $failure (string): the title of a failure, from failures.ftl
diagnosis-failed = Die Abfrage ist gescheitert: { $failure }
    .cause = Lotse hat keine brauchbare Antwort bekommen. Das sagt nichts darüber, wie das Produkt eingerichtet ist.
    .fix = Beheben Sie die Störung und prüfen Sie noch einmal.
diagnosis-blocked = Noch nicht geprüft: Erst muss ein anderes Problem gelöst werden
    .cause = Dieser Punkt hängt von etwas ab, das noch nicht stimmt oder sich nicht abfragen ließ.
    .fix = Beheben Sie zuerst die Probleme, die auf dieser Seite gemeldet werden. Ließ sich etwas nicht abfragen, folgen Sie dem Hinweis dort. Prüfen Sie dann noch einmal.
diagnosis-stopped = Nicht geprüft: Die Prüfung wurde angehalten
    .fix = Starten Sie die Prüfung neu.
diagnosis-customers-no-key = Ohne API-Schlüssel kann Lotse die Kunden des Produkts nicht abrufen
    .cause = Es ist kein Schlüssel gespeichert, der die Liste abrufen darf.
    .fix = Speichern Sie den Schlüssel bei der Organisation unter „Zugang für Prüfungen“. Vergleichen Sie die Listen dann noch einmal.
diagnosis-customers-not-readable = Die gespeicherten Schlüssel dürfen diese Liste nicht abrufen
    .cause = Der Hersteller hat die Abfrage abgelehnt. Möglicherweise braucht die Integration dieses Recht nicht; dann ist an der Einrichtung nichts falsch.
    .fix = Vergleichen Sie die Namen selbst im Produkt und im PSA-System. Erweitern Sie dafür keine Rechte.
diagnosis-customers-none = Diese Liste ist leer
    .cause = Die API hat keinen einzigen Eintrag geliefert. Ohne Einträge gibt es nichts zu vergleichen.
    .fix = Sehen Sie in der Oberfläche des Herstellers nach: Gibt es dort Einträge, und darf der verwendete API-Zugang sie sehen?

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
screen-date-past = Ein Tag in der Vergangenheit
screen-date-future = Ein Tag in der Zukunft
