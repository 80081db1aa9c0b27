# Tage, an denen Schlüssel ablaufen, als Datei für Kalender.

# $day: heute, wie 2026-11-21
calendar-file-name = Lotse Ablauf von Schlüsseln { $day }
calendar-category = Ablauf von Schlüsseln
# $name: Name des Schlüssels. $organisation: Name der Organisation
calendar-summary = { $name } läuft ab: { $organisation }
# $name: Name des Schlüssels. $organisation: Name der Organisation. $days: eine Zahl, 3 oder mehr
calendar-warning = { $name } läuft in { $days } Tagen ab: { $organisation }
# $name: Name des Schlüssels. $date: ein Datum
calendar-day = { $name } funktioniert ab dem { $date } nicht mehr.
# $organisation: Name der Organisation
calendar-organisation = Organisation: { $organisation }
# $guide: Titel der Anleitung
calendar-guide = Einrichtung: { $guide }
# $vendor: Name eines Produkts
calendar-from = Erstellt in: { $vendor }
# $vendor: Name eines Produkts
calendar-goes-to = Eingetragen in: { $vendor }
calendar-replace = Erstellen Sie vor diesem Tag Ersatz, und tragen Sie ihn überall dort ein, wo der alte Wert steht.
calendar-guided = Lotse führt Sie Schritt für Schritt hindurch:
# $occasion: wofür, in einem Wort. $title: Titel des Vorgangs
calendar-procedure = { $occasion }: { $title }
calendar-again = Speichern Sie danach den Kalender in Lotse noch einmal, und importieren Sie ihn. Dieser Eintrag rückt dann auf den neuen Tag.
