# Checklisten, Berichte und Nachweise auf Papier.

## Titel, Dateinamen, Datum und Uhrzeit

# $guide: Titel der Anleitung
report-title-checklist = Checkliste: { $guide }
report-title-report = Bericht: { $guide }
report-title-proof = Nachweise: { $guide }
# $guide (text): title of the guide
report-title-customers = Kunden: { $guide }
# Dieselben Papiere in Dateinamen
report-file-checklist = Checkliste
report-file-report = Bericht
report-file-proof = Nachweise
report-file-customers = Kunden
# $organisation: Name der Organisation. $guide: Kennung der Anleitung. $paper: eines der Wörter darüber. $day: ein Datum wie 2026-11-21
report-file-name = { $organisation } { $guide } { $paper } { $day }
# $organisation: Name der Organisation. $guide: Kennung der Anleitung oder leer. $day: ein Datum wie 2026-11-21
report-hand-over-name = { $organisation } { $guide } Übergabe { $day }
# $day: heute, wie 2026-11-21
report-support-name = Lotse Support { $day }
# The name of the file for the author of a guide
report-mismatches-name = Lotse Bildschirm { $guide }
# $organisation (text)
report-customers-name = { $organisation } – Kunden
# $day, $month: Zahlen. $year: eine Zahl als Text
report-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
# $hour, $minute: mit zwei Ziffern
report-time = { $hour }:{ $minute }
# $day: ein Datum. $time: eine Uhrzeit
report-moment = { $day }, { $time }
# Dasselbe mit $second und $offset, dem Abstand von UTC wie +01:00
report-moment-exact = { $day }, { $time }:{ $second } (UTC{ $offset })
# $when: Datum und Uhrzeit. $person: ein Name
report-when-who = { $when }, { $person }
# $from: Datum und Uhrzeit. $until: eine Uhrzeit, an einem anderen Tag mit Datum
report-span = { $from } bis { $until }
# $millis: Millisekunden
report-millis = { $millis } ms
# $language: Kürzel einer Sprache. Danach wird gewählt
report-language = { $language ->
    [bg] Bulgarisch
    [ca] Katalanisch
    [cs] Tschechisch
    [da] Dänisch
    [de] Deutsch
    [el] Griechisch
    [en] Englisch
    [es] Spanisch
    [et] Estnisch
    [fi] Finnisch
    [fr] Französisch
    [hr] Kroatisch
    [hu] Ungarisch
    [it] Italienisch
    [ja] Japanisch
    [ko] Koreanisch
    [lt] Litauisch
    [lv] Lettisch
    [nb] Norwegisch
    [nl] Niederländisch
    [no] Norwegisch
    [pl] Polnisch
    [pt] Portugiesisch
    [ro] Rumänisch
    [ru] Russisch
    [sk] Slowakisch
    [sl] Slowenisch
    [sv] Schwedisch
    [tr] Türkisch
    [uk] Ukrainisch
    [zh] Chinesisch
   *[other] { $language }
}

## Was oben steht

report-fact-organisation = Organisation
report-fact-name = Name
report-fact-date = Datum
report-fact-guide = Anleitung
report-fact-mode = Art
report-fact-started = Begonnen
report-fact-finished = Abgeschlossen
report-fact-standing = Status
report-unfinished = noch nicht
# In place of the day, of a run that was finished on another computer only
report-unfinished-here = nicht hier; siehe „Meldungen anderer Rechner“
report-mode-checklist = Checkliste, ohne Prüfung über die APIs der Hersteller
report-mode-connected = Mit Prüfung über die APIs der Hersteller
report-mode-practice = Übung mit simulierten Mandanten
report-practice = Übung:
report-practice-means = Organisation und Mandanten sind simuliert. Über echte Systeme sagt dieses Dokument nichts.
report-foreign-guide = Der Text dieser Anleitung kommt von einem anderen Rechner, nicht von Lotse.
report-standing-verified = Über die API des Herstellers geprüft: Schlüssel und Rechte sind wie verlangt. Was keine API zeigt, hat eine Person bestätigt.
report-standing-practised = In den simulierten Mandanten stimmt alles. Über echte Systeme sagt das nichts.
report-standing-confirmed = Von einer Person bestätigt. Über eine API wurden Schlüssel und Rechte nicht geprüft.
report-standing-problem = Problem: Die letzte Prüfung hat etwas gefunden oder konnte etwas nicht abfragen.
report-confirmed = Ein Häkchen heißt: erledigt und von einer Person bestätigt. Über eine API wurde nichts geprüft.
report-not-checked = Über eine API wurde nichts geprüft. Ein Häkchen heißt nur: von einer Person bestätigt.
report-check-outdated = Seit der letzten Prüfung hat sich etwas geändert: Anleitung, Antworten, Schlüssel oder Server. Die Ergebnisse der Prüfung stimmen vielleicht nicht mehr.
report-tick-and-check = Ein Häkchen heißt: von einer Person bestätigt. Was die APIs der Hersteller geantwortet haben, steht bei den Ergebnissen der Prüfung.
report-second = Zweite Person
report-second-wanted = Eine zweite Person soll die Einrichtung bestätigen. Das ist noch nicht geschehen.
# $person: Name der zweiten Person. $when: Datum und Uhrzeit
report-second-confirmed = Bestätigt von { $person }, { $when }.
report-second-outdated = Diese Bestätigung gilt nicht mehr: Danach wurde etwas geändert, oder die zweite Person hat selbst mitgearbeitet.
report-second-unnamed = Von einigen, die mitgearbeitet haben, ist der Name nicht bekannt.

## What other computers say

report-elsewhere = Meldungen anderer Rechner
report-elsewhere-means = Was hier steht, haben andere Rechner gemeldet. Auf dem Rechner, der dieses Dokument erstellt hat, wurde es nicht geprüft.
# $when: day, time and perhaps a name. $device: a computer, as short text
report-elsewhere-checked = Geprüft auf Rechner { $device }: { $when }
# $count: number as text
report-elsewhere-confirmed = Ergebnisse, die auf Rechner { $device } bestätigt wurden: { $count } (zuletzt { $when })
report-elsewhere-finished = Abgeschlossen auf Rechner { $device }: { $when }
# $person: name of the second person
report-elsewhere-second = Von { $person } als zweiter Person bestätigt auf Rechner { $device }: { $when }
report-elsewhere-outdated = Seitdem hat sich etwas geändert.

## Zusammenfassung

report-summary = Zusammenfassung
# $count, $total: Zahlen als Text
report-of = { $count } von { $total }
report-steps-done = Erledigte Schritte
report-steps-problem = Mit Problem
report-steps-skipped = Ausgelassen
report-steps-open = Offen
report-fact-results = Ergebnisse der Prüfung
# $state: einer der Stände eines Ergebnisses. $count: wie viele
report-count = { $state }: { $count }

## Fragen und Angaben

report-questions = Diese Fragen zuerst beantworten
report-answers = Antworten
report-prerequisites = Was Sie vorher brauchen
report-credentials = Werte, die Sie später brauchen
report-credential = Angabe
report-from = Kommt aus
report-goes-to = Eintragen in
report-remarks = Bemerkungen
report-stored-heading = Was in Lotse gespeichert ist
report-kept = Gespeichert
report-expires = Läuft ab
report-when = Wann
report-not-stored = nicht gespeichert
# $length: Anzahl der Zeichen. $ending: die letzten Zeichen
report-stored = gespeichert, { $length ->
    [one] { $length } Zeichen
   *[other] { $length } Zeichen
}, endet auf …{ $ending }
report-stored-short = gespeichert, { $length ->
    [one] { $length } Zeichen
   *[other] { $length } Zeichen
}

## Schritte

report-tick = Ein Häkchen heißt: erledigt. Schreiben Sie Passwörter und Schlüssel nicht auf dieses Dokument.
report-tick-keys = Ein Häkchen heißt: erledigt. Passwörter und Schlüssel speichern Sie in Lotse. Schreiben Sie sie nicht auf dieses Dokument.
report-bilingual = In den Sätzen stehen die Beschriftungen in Ihrer Sprache, soweit Lotse sie kennt. Daneben stehen sie so, wie das Produkt sie anzeigt.
report-on-screen = Auf dem Bildschirm:
# Die Kästchen, vorgelesen
report-box-open = offen
report-box-done = erledigt
# $credential: Name einer Angabe. $field: das Feld auf dem Bildschirm, das sie zeigt
report-capture = Speichern Sie in Lotse: { $credential }.
report-capture-field = Speichern Sie den Wert aus dem Feld { $field } in Lotse: { $credential }.
report-area = Abschnitt im Formular:
report-optional = optional
report-warning = Achtung:
report-hint = Hinweis:
report-deviation = Anders als auf der Seite des Herstellers:
report-gap = Fehlt in dieser Anleitung:
report-stop = Mit dieser Antwort endet die Anleitung hier. Die folgenden Schritte gelten dann nicht.
# Vor dem, wovon der Rest der Seite handelt
report-goes-on = Die Seite geht hier weiter:
# Steht vor dem, was jemand geschrieben hat
report-note = Notiz:
# What a screen showed instead of what the guide says
report-mismatch = Anders auf dem Bildschirm:
report-mismatch-label = statt „{ $label }“:
report-mismatch-version = Version { $version }
report-left-notes = Notizen zu Schritten, die es hier nicht mehr gibt
report-erased = Endgültig gelöscht
# $step: Titel des Schritts. $name: was notiert war. $when: Datum und Uhrzeit, mit dem Namen, wenn einer angegeben ist
report-erased-note = Notiz zum Schritt „{ $step }“: gelöscht am { $when }
report-erased-value = { $name }: gelöscht am { $when }
report-erased-second = Angaben der zweiten Person: gelöscht am { $when }
# Wie weit ein Schritt ist
report-step-done = erledigt
report-step-skipped = ausgelassen
report-step-problem = Problem
report-step-started = in Arbeit
report-step-open = noch nicht begonnen
# $when: Datum und Uhrzeit, mit dem Namen, wenn einer angegeben ist
report-ticked = Abgehakt: { $when }
# $count: so viele Häkchen wurden zusammen gesetzt; $total: so viele sind es im Schritt
report-together = Mit einem Klick zusammen abgehakt: { $count } von { $total }
report-problem-when = Problem markiert: { $when }
report-skipped-when = Ausgelassen: { $when }
# $number: zählt die Wege
report-route = Weg { $number }
# $title: die Liste hinter einem Recht. Der Pfad dieses Rechts folgt.
report-list-behind = Liste „{ $title }“ hinter
# Vor dem, was für alle Zeilen einer Tabelle gilt
report-all-rows = Für alle Zeilen:
# $number: einer Anmerkung unter der Tabelle
report-see-note = siehe ({ $number })
report-next = Wie es weitergeht
report-later = Für später

## Prüfung und Nachweise

report-findings = Was die Prüfung ergab
report-check = Die Prüfung
report-proofs = Ergebnisse mit ihren Abfragen
report-deeper = Vertiefte Prüfung
report-deeper-lead = Diese Prüfung zählt nur, was das Produkt geschrieben hat und was seine Schlüssel zeigen. Was sie nicht gefunden hat, ist kein Fehler.
report-fact-check = Geprüft
report-fact-calls = Abfragen
# $calls: Anzahl der Abfragen. $millis: Millisekunden
report-calls = { $calls } in { $millis } ms. Geändert wurde nichts.
report-fact-hosts = Abgefragte Server
report-nobody = niemand
report-fix = Was zu tun ist:
# $step: Titel des Schritts
report-finding-step = Schritt: { $step }
# $number (number): which call of the check, as in the list of calls
report-evidence = Nachweis: Abfrage { $number }
report-evidence-calls = Die Abfragen dahinter
report-evidence-number = Abfrage
report-evidence-address = Adresse
# $when: Datum und Uhrzeit, mit dem Namen, wenn einer angegeben ist
report-seen = Von einer Person geprüft und bestätigt: { $when }
report-not-seen = Noch nicht bestätigt.
report-state-missing = Zu ändern
report-state-excess = Zu viel
report-state-failed = Nicht geprüft
report-state-unclear = Unklar
report-state-waiting = Noch nicht bereit
report-state-needs-eyes = Selbst prüfen
report-state-pass = Stimmt
report-state-not-applicable = Entfällt
report-no-check = Die Einrichtung wurde nicht geprüft, also gibt es keine Nachweise. Öffnen Sie die Einrichtung in Lotse und starten Sie dort die Prüfung.
report-no-check-checklist = Eine Checkliste wird nicht geprüft, also gibt es keine Nachweise. Starten Sie die Einrichtung „Mit Prüfung“, wenn Sie welche brauchen.
report-no-call = Hinter diesem Ergebnis steht keine Abfrage.
# $number: zählt die Abfragen einer Prüfung
report-fact-call = Abfrage { $number }
report-fact-asked-at = Zeit
report-fact-status = Status
report-fact-took = Dauer
report-fact-reference = Nummer für den Support des Herstellers
report-no-answer = keine Antwort
report-proof-field = Feld
report-proof-value = Wert
report-proof-asked = Verlangt (wenn anders)

## Wie jedes Papier endet

report-sources = Quellen
# $day: ein Datum
report-read = gelesen am { $day }
# $names: ältere Namen eines Felds oder Menüs
report-older = früher { $names }
# $names: what a guide that is not from Lotse writes for a label that Lotse knows
report-label-elsewhere = in dieser Anleitung: { $names }
report-foreign-label = * Diese Beschriftung ist für die Sprache Ihres Produkts nicht belegt und kann dort anders lauten.
# $signs: Zeichen als Nummern, wie U+4E2D
report-lacking = Einige Zeichen fehlen in den Schriften dieses Dokuments. An ihrer Stelle steht □: { $signs }
# $page, $pages: Zahlen
report-page = Seite { $page } von { $pages }
# $guide: Kennung der Anleitung. $revision: eine Zahl
report-revision = Lotse-Anleitung { $guide }, Fassung { $revision }
# $guide: the id. $revision: a number
report-revision-own = Anleitung { $guide }, Fassung { $revision }, nicht von Lotse
report-own-guide = Diese Anleitung stammt nicht von Lotse. Wer sie geschrieben hat, steht nicht darin.
# $author: what the guide says
report-own-guide-by = Diese Anleitung stammt nicht von Lotse. Verfasser laut Anleitung: { $author }
report-not-translated = Diese Anleitung gibt es noch nicht auf Deutsch. Was sie selbst schreibt, steht auf Englisch.
report-partly-translated = Diese Anleitung ist nur zum Teil auf Deutsch. Der Rest steht auf Englisch.
# $revision: eine Zahl
report-other-revision = Gearbeitet wurde mit Fassung { $revision }.
# $revision: eine Zahl
report-newer-revision = Inzwischen gibt es Fassung { $revision } der Anleitung. Dieses Dokument zeigt, wie damals gearbeitet wurde.
# $when: Datum und Uhrzeit, mit dem Namen, wenn einer angegeben ist
report-printed = Erstellt: { $when }
report-heads = Prüfsumme des Protokolls
report-heads-why = Damit lässt sich später in Lotse prüfen, ob das Protokoll bis hierher verändert wurde.

## Customers beside companies

report-customers-open = Zu prüfen
report-customers-settled = Erledigt
report-customers-code = Company ID
report-customers = Kunden und Unternehmen
# $open (number)
report-customers-compared =
    { $open ->
        [0] Teilweise geprüft: Lotse hat die Namen verglichen; es ist nichts mehr offen. Ob die Kunden zugeordnet sind, zeigt nur das Produkt selbst.
        [one] Teilweise geprüft: Lotse hat die Namen verglichen; ein Kunde ist noch zu prüfen. Ob die Kunden zugeordnet sind, zeigt nur das Produkt selbst.
       *[other] Teilweise geprüft: Lotse hat die Namen verglichen; { $open } Kunden sind noch zu prüfen. Ob die Kunden zugeordnet sind, zeigt nur das Produkt selbst.
    }
