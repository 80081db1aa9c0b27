# Checklisten und Einrichtungen auf Papier.

# $organisation: Name der Organisation
report-organisation = Organisation: { $organisation }
# $day: ein Datum
report-started = Begonnen: { $day }
report-finished = Abgeschlossen: { $day }
report-unfinished = Noch nicht abgeschlossen
report-confirmed = Ein Häkchen heißt: erledigt und von einem Menschen bestätigt. Beim Hersteller wurde nichts nachgeprüft.
report-questions = Zuerst beantworten
report-credentials = Was Sie unterwegs mitnehmen
report-credential = Angabe
report-from = Kommt aus
report-goes-to = Kommt in
report-remarks = Bemerkungen
report-area = Abschnitt im Formular:
report-optional = optional
report-warning = Achtung:
report-hint = Hinweis:
report-deviation = Anders als auf der Seite des Herstellers:
report-note = Ihre Notiz:
report-skipped = Absichtlich ausgelassen.
report-problem = Hier gibt es ein Problem.
# $number: zählt die Wege
report-route = Weg { $number }
report-next = Wie es weitergeht
report-later = Für später
report-sources = Quellen
# $day: ein Datum
report-read = gelesen am { $day }
# $names: ältere Namen eines Felds oder Menüs
report-older = früher { $names }
report-foreign-label = * Diese Beschriftung ist nur in einer anderen Sprache des Produkts bekannt.
# $guide: Kennung der Anleitung. $revision: eine Zahl
report-revision = Lotse-Anleitung { $guide }, Stand { $revision }
# $day, $month: Zahlen. $year: eine Zahl als Text
report-day = { $day }.{ $month }.{ $year }
# $organisation: Name der Organisation. $guide: Titel der Anleitung. $day: ein Datum wie 2026-11-21
report-file-name = { $organisation } { $guide } { $day }
# $organisation: name of the organisation. $guide: id of the guide, or empty. $day: a date like 2026-11-21
report-hand-over-name = { $organisation } { $guide } Übergabe { $day }
