# Tage, an denen Schlüssel ablaufen, als Datei für Kalender.

# $day: heute, wie 2026-11-21
ics-file-name = Lotse ablaufende Schlüssel { $day }
ics-category = Ablaufende Schlüssel
# $name: Name des Schlüssels. $organisation: Name der Organisation
ics-summary = { $name } läuft ab: { $organisation }
# $name: Name des Schlüssels. $organisation: Name der Organisation. $days: eine Zahl, 3 oder mehr
ics-warning = { $name } läuft in { $days } Tagen ab: { $organisation }
# $name: Name des Schlüssels. $date: ein Datum
ics-day = { $name } funktioniert ab dem { $date } nicht mehr.
# $organisation: Name der Organisation
ics-organisation = Organisation: { $organisation }
# $guide: Titel der Anleitung
ics-guide = Einrichtung: { $guide }
# $vendor: Name eines Produkts
ics-from = Erstellt in: { $vendor }
# $vendor: Name eines Produkts
ics-goes-to = Eingetragen in: { $vendor }
ics-replace = Erstellen Sie vor diesem Tag einen neuen Wert und tragen Sie ihn überall dort ein, wo der alte steht.
ics-guided = Lotse führt Sie Schritt für Schritt hindurch:
ics-again = Speichern Sie danach den Kalender in Lotse noch einmal und importieren Sie ihn. Dieser Eintrag rückt dann auf den neuen Tag.
