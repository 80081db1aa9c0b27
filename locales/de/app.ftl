# Die Wörter des Fensters. Was in Anleitungen steht, kommt aus dem Kern und steht nicht hier.
#
# Wörter: Organisation. Anleitung (guide). Einrichtung (run: eine Organisation geht eine Anleitung durch). Abschnitt
# (part). Schritt (step). Punkt (action). Antwort (answer). Notiz (note). Datenordner. Anrede: Sie.
# Prüfung (check). Ergebnis (finding). Nachweis (proof). Abfrage (call von Lotse; API-Aufruf: der von irgendwem).
# Prüfbenutzer (inspector). Mandant (tenant). Verbindung zweier Produkte: Integration, nicht Einrichtung. Zugangsdaten:
# alles zusammen. Geheimer Wert: allgemein; geheimer Schlüssel: in Autotask; Client-Secret: in Sophos Central; Secret: in Umbrella.
# Firmenkennung (company ID). Schlüsselbund. Rechner. Speichern (nie: sichern). API (nie: Schnittstelle). Fassung (nie: Stand). Status.
# Entfernt wird „aus Lotse“: in den Produkten ändert sich dadurch nichts.

## The window as a whole

product-name = Lotse
# $page (string): the title of the page that is shown
window-title = { $page } – Lotse
skip-link = Zum Inhalt springen
bar-more = Sprachen und Einstellungen
bar-label = Wo Sie sind
toasts-label = Meldungen
toast-dismiss = Meldung schließen
undo = Rückgängig machen
undo-done = Rückgängig gemacht.
cancel = Abbrechen
close = Schließen
back = Zurück
back-hint = Alt + Pfeil nach links
back-hint-mac = Befehl + [
next = Weiter
next-end = Zum Abschluss
step-done-next = Abhaken und weiter
step-done-end = Abhaken und zum Abschluss
next-hint = Strg + Eingabetaste
next-hint-mac = Befehl + Eingabetaste
optional = optional
mode-checklist = Checkliste

## Languages

language-switch = Sprache von Lotse
language-de = Deutsch
language-nl = Niederländisch
language-en = Englisch
# The language in itself; the same in every file
language-own-de = Deutsch
language-own-nl = Nederlands
language-own-en = English
# The language a product is set to; followed by its name or a list.
# $vendor (string): the product
screen-language = Oberfläche von { $vendor }:

## Home

home-window = Organisationen
home-title = Organisationen
home-attention-title = Zu erledigen
home-start = Einrichtung starten
home-empty-title = Noch ist nichts eingerichtet
home-empty-text = Lotse führt Sie durch die Verbindung eines PSA-Systems mit einem anderen Produkt:
home-empty-organisation = Sie nennen die Organisation, deren PSA-System verbunden wird.
home-empty-guide = Sie wählen die Anleitung und beantworten ein paar Fragen.
home-empty-steps = Sie gehen Schritt für Schritt vor und machen Pause, wann Sie wollen.
first-languages = Sprachen
first-screens = Schaltflächen und Felder heißen hier so wie auf dem Bildschirm Ihrer Produkte. Ist ein Produkt auf eine andere Sprache eingestellt, wählen Sie sie hier:
first-keys = Wo Schlüssel und Passwörter liegen
first-practise = Zuerst üben
first-practise-hint = Etwa zehn Minuten mit simulierten Mandanten: vom ersten Schritt bis zur Prüfung, mit Fehlern zum Finden und Beheben. An echten Produkten ändert sich nichts.
first-start-hint = Für eine echte Einrichtung: Halten Sie die Zugänge zu beiden Produkten bereit.
home-list-title = Einrichtungen
home-to-practice = Zur Übung
home-practice-hint = Zum Lernen. Nichts hier betrifft echte Produkte.
home-search = Organisation, Einrichtung oder Schritt suchen
home-filter-state = Status
home-all-state = Jeder Status
home-state-open = Nicht abgeschlossen
home-state-problem = Problem
home-state-finished = Abgeschlossen
home-state-verified = Per API geprüft
home-state-confirmed = Von Ihnen bestätigt
home-filter-guide = Anleitung
home-all-guide = Alle Anleitungen
home-filter-psa = PSA-System
home-all-psa = Alle PSA-Systeme
home-filter-due = Fällig
home-all-due = Fällig oder nicht
home-due-key = Schlüssel abgelaufen oder läuft bald ab
home-due-check = Seit 90 Tagen nicht geprüft
home-due-second = Wartet auf eine zweite Person
home-due-guide = Anleitung geändert
home-filter-worked = Zuletzt bearbeitet
home-all-worked = Jedes Datum
home-worked-week = In den letzten 7 Tagen bearbeitet
home-worked-month = In den letzten 30 Tagen bearbeitet
home-worked-older = Seit 30 Tagen nicht bearbeitet
home-order = Reihenfolge
home-order-name = Nach Name
home-order-worked = Zuletzt bearbeitete zuerst
home-show-all = Alle anzeigen
# $shown (number): integrations that are shown
# $all (number): all integrations
# $organisations (number): organisations that are shown
home-count =
    { $organisations ->
        [one] { $shown } von { $all } Einrichtungen, { $organisations } Organisation
       *[other] { $shown } von { $all } Einrichtungen, { $organisations } Organisationen
    }
# $all (number): all integrations
# $organisations (number): all organisations
home-count-all =
    { $organisations ->
        [one] { $all } Einrichtungen, { $organisations } Organisation
       *[other] { $all } Einrichtungen, { $organisations } Organisationen
    }
home-nothing = Nichts gefunden.
attention-problem = Problem
attention-waiting = Wartet auf Sie
# $step (string): title of the step
attention-position = Steht bei: { $step }
# $count (number): runs that are not shown
attention-more =
    { $count ->
        [one] Noch eine weitere zeigen
       *[other] Noch { $count } weitere zeigen
    }
# $days (number): days until a key ends, at least 1
attention-ends =
    { $days ->
        [one] Läuft morgen ab
       *[other] Läuft in { $days } Tagen ab
    }
attention-ended = Abgelaufen
# $name (string): the credential
# $vendor (string): the product that issued it
# $date (string): the day, in words
attention-expiry = { $name } ({ $vendor }), { $date }
# $name (string): the credential; its guide is gone
# $date (string): the day, in words
attention-expiry-plain = { $name }, { $date }
# $title (string): title of the procedure that replaces it
attention-expiry-next = Nächster Schritt: { $title }
# Several keys in one card: they end within 30 days
attention-expiries = Läuft bald ab
# Several keys in one card: they have ended, or end within three days
attention-expiries-bad = Abgelaufen oder kurz davor
# $count (number): keys that have no card of their own
attention-expiries-count =
    { $count ->
        [one] { $count } Schlüssel
       *[other] { $count } Schlüssel
    }
# $name (string): the organisation whose key ends first
# $date (string): the day, in words
attention-expiries-first = Zuerst: { $name }, { $date }
attention-expiries-all = Alle im Kalender
attention-second = Vier-Augen-Prüfung
attention-second-outdated = Die Bestätigung gilt nicht mehr
attention-changed = Anleitung geändert
# $count (number): steps
attention-changed-new =
    { $count ->
        [one] { $count } neuer Schritt
       *[other] { $count } neue Schritte
    }
# $count (number): steps
attention-changed-different =
    { $count ->
        [one] { $count } geänderter Schritt
       *[other] { $count } geänderte Schritte
    }
# $count (number): steps
attention-changed-gone =
    { $count ->
        [one] { $count } entfallener Schritt
       *[other] { $count } entfallene Schritte
    }
# $revision (number): today’s revision of the guide
attention-changed-revision = Jetzt Fassung { $revision }
# $name (string): the organisation
attention-changed-of = Änderungen ansehen: { $name }
# $count (number): organisations that are not shown
attention-changed-more = { $count } weitere
organisation-name = Name der Organisation
organisation-hint = Der Kunde, die Tochterfirma oder Ihre eigene Firma: wem das PSA-System gehört.
organisation-add = Organisation hinzufügen
organisation-add-submit = Hinzufügen
# $name (string): the organisation
organisation-added = { $name } ist hinzugefügt.
organisation-rename = Umbenennen
# $name (string): the organisation
organisation-rename-of = Umbenennen: { $name }
organisation-rename-submit = Umbenennen
# $name (string): the organisation
organisation-menu-of = Mehr: { $name }
organisation-remove = Entfernen
# $name (string): the organisation
organisation-remove-of = Entfernen: { $name }
# $name (string): the organisation
organisation-start-in = Einrichtung starten: { $name }
organisation-no-runs = Für diese Organisation gibt es noch keine Einrichtung.
runs-organisation = Organisation
runs-connection = Einrichtung
# $title (string): the guide
runs-progress-of = Fortschritt: { $title }
runs-state = Status
runs-due = Fällig
runs-worked = Bearbeitet
# $date (string): the day on which the key expires, in digits
runs-key = Schlüssel bis { $date }
runs-tools = Mehr
# $done (number): steps that are done or left out
# $total (number): all steps
runs-count = { $done } von { $total }
# $date (string): the day, in words
runs-finished = abgeschlossen, { $date }
run-state-new = noch nicht begonnen
run-state-started = in Arbeit
run-state-problem = Problem
run-state-finished = abgeschlossen
# In a list, of a run that somebody has finished on another computer
run-state-finished-elsewhere = auf einem anderen Rechner abgeschlossen
runs-second-wanted = wartet auf eine zweite Person
runs-second-confirmed = von einer zweiten Person bestätigt
runs-second-outdated = Bestätigung gilt nicht mehr
# In a list, of a run that a second person has confirmed on another computer
runs-second-elsewhere = auf einem anderen Rechner von einer zweiten Person bestätigt
runs-behind = Anleitung geändert
# $title (string): the guide
runs-behind-of = Anleitung geändert: { $title }
# $title (string): the guide
run-remove-of = Aus Lotse entfernen: { $title }
# $title (string): the guide
run-removed = { $title } ist aus Lotse entfernt. In den Produkten ändert sich nichts.

## Start: who, which guide, which answers

start-window = Einrichtung starten
start-title = Einrichtung starten
start-organisation = Für welche Organisation?
start-organisation-choose = Organisation wählen
start-guide = Was verbinden Sie?
start-guide-find = Anleitung suchen
start-guide-none = Keine Anleitung passt dazu.
# Marks a guide that someone put into the data folder
start-guide-own = nicht von Lotse
start-guide-english = Manche Texte sind auf Englisch
# Marks a guide that lacks some of its texts in the reader's language
start-guide-partly = Teilweise übersetzt
# $languages: a list of languages
start-guide-languages = Sprachen: { $languages }
# $author: who wrote a guide
start-guide-author = Verfasser: { $author }
guide-file-add = Anleitung aus einer Datei hinzufügen …
# $guide: its title
guide-file-save = „{ $guide }“ als Datei speichern …
guide-remove = „{ $guide }“ entfernen
guide-removed = Anleitung entfernt: { $guide }. Laufende Einrichtungen behalten ihre Kopie.
guide-file-title = Diese Anleitung hinzufügen?
guide-file-refused = Diese Datei lässt sich nicht verwenden
guide-file-lead = Diese Anleitung stammt nicht von Lotse. Fügen Sie sie nur hinzu, wenn Sie wissen, von wem sie kommt.
guide-file-author = Verfasser
guide-file-no-author = nicht genannt
guide-file-pages = Beruht auf diesen Seiten
guide-file-languages = Sprachen der Texte
guide-file-vendors = Neue Hersteller
guide-file-differs = Abweichende Beschriftungen
# $own: the text in the guide. $shipped: the text that Lotse knows
guide-file-pair = { $own } statt { $shipped }
# $revision (number): the one that is here now
guide-file-replaces = Sie ersetzt Fassung { $revision } dieser Anleitung. Laufende Einrichtungen zeigen, was sich geändert hat.
guide-file-confirm = Hinzufügen
guide-file-other = Andere Datei wählen …
# $guide: its title
guide-file-added = Anleitung hinzugefügt: { $guide }
# $minutes (number); $runs (number): finished integrations that say so, 0 for an estimate
start-guide-time =
    { $runs ->
        [0] Etwa { $minutes } Minuten (geschätzt)
        [one] Etwa { $minutes } Minuten (eine abgeschlossene Einrichtung)
       *[other] Etwa { $minutes } Minuten ({ $runs } abgeschlossene Einrichtungen)
    }
# $count (number): steps when every branch counts
start-guide-steps =
    { $count ->
        [one] { $count } Schritt
       *[other] bis zu { $count } Schritte
    }
# $count (number): files that can't be used
start-guides-faulty =
    { $count ->
        [one] Eine Anleitung im Datenordner lässt sich nicht lesen.
       *[other] { $count } Anleitungen im Datenordner lassen sich nicht lesen.
    }
start-psa = PSA-System
start-psa-all = Alle
# Anleitungen, die kein PSA verbinden
start-psa-none = ohne PSA-System
start-questions = Ein paar Fragen
start-questions-lead = Die Antworten bestimmen, welche Schritte Sie sehen. Sie können sie später ändern.
start-missing-organisation = Wählen Sie zuerst die Organisation.
start-missing-guide = Wählen Sie noch die Anleitung.
# $count (number): questions without an answer
start-missing-answers =
    { $count ->
        [one] Eine Frage ist noch offen.
       *[other] { $count } Fragen sind noch offen.
    }
start-begin = Beginnen

## Run: the list of steps

run-window = Einrichtung
tasks-label = Schritte
# $done (number): steps that are done or left out
# $total (number): all steps
tasks-fold = Schritte: { $done } von { $total } erledigt
# $vendor (string): the product
# $part (string): title of the part
tasks-part = { $vendor }: { $part }
# $done (number): steps of the part that are done or left out
# $total (number): its steps
tasks-part-count = ({ $done } von { $total } erledigt)
# $number (number): the step that is shown
# $total (number): all steps
tasks-position = { $number } / { $total }
tasks-locked = noch gesperrt
tasks-skipped = ausgelassen
tasks-end = Abschluss
tasks-held = Die Schritte sind gesperrt, bis Sie den Wert gespeichert haben.
run-answers-link = Antworten
run-answers-title = Antworten ändern
run-end-link = Abschließen und drucken
run-end-title = Abschluss
step-state-locked = noch gesperrt
step-state-open = noch nicht begonnen
step-state-started = in Arbeit
step-state-done = erledigt
step-state-skipped = ausgelassen
step-state-problem = Problem

## Run: one step

# $number (number): the step
# $total (number): all steps
# $vendor (string): the product it happens in
step-position = Schritt { $number } von { $total } · in { $vendor }
step-problem-mark = Problem markieren
step-problem-clear = Problem ist gelöst
step-problem-banner = Hier gibt es ein Problem. Schreiben Sie in die Notiz, was nicht stimmt.
step-skip = Schritt auslassen
step-skip-back = Schritt doch ausführen
step-skipped-banner = Dieser Schritt ist ausgelassen.
step-stop-banner = Hier endet die Anleitung für Sie. Passt das nicht, dann ändern Sie Ihre Antworten.
# The button opens a dialog that says what the vendor's screen shows instead of what the guide says
mismatch-button = Bildschirm zeigt etwas anderes …
# $vendor (string): the product
mismatch-title = { $vendor } zeigt etwas anderes
mismatch-where = Wo?
mismatch-whole = Beim Schritt als Ganzem
mismatch-seen = Das steht stattdessen auf dem Bildschirm
# $vendor (string): the product
mismatch-version = Version von { $vendor }, wenn Sie sie kennen
mismatch-hint = Der Text kommt in den Bericht und in die Datei für den Autor der Anleitung. Schreiben Sie nichts Geheimes und keine Kundennamen hinein.
mismatch-save = Speichern
mismatch-list = Auf dem Bildschirm anders
# $label (string): a text of the vendor's screen as the guide has it. What is there instead follows.
mismatch-instead = statt „{ $label }“:
# $version (string): the version of the product
mismatch-of-version = (Version { $version })
mismatch-edit = Ändern
mismatch-remove = Entfernen
mismatch-removed = Eintrag entfernt.
mismatch-export = Datei für den Autor der Anleitung speichern …
step-finished-banner = Diese Einrichtung ist abgeschlossen. Öffnen Sie sie wieder, um etwas zu ändern.
# $names (string): values that are shown only once and not kept yet
footer-held = Noch zu speichern: { $names }.
# $count (number): actions of the step that are not ticked
footer-missing =
    { $count ->
        [one] Noch { $count } Punkt offen.
       *[other] Noch { $count } Punkte offen.
    }
# $count (number): actions that one click for the whole step does not tick
footer-own =
    { $count ->
        [one] { $count } davon haken Sie einzeln ab.
       *[other] { $count } davon haken Sie einzeln ab.
    }
# $step (string): title of the next step
footer-then = Danach: { $step }
# $step (string): title of the next step
footer-then-kept = Sobald die Schlüssel gespeichert sind: { $step }
footer-then-end = Danach: Abschluss
action-announce-ticked = Abgehakt.
action-announce-unticked = Häkchen entfernt.
# Read out before a warning
action-kind-warn = Achtung:
# Read out before a remark
action-kind-note = Hinweis:
# One of two ways to the same place.
# $number (number): its number
route = Weg { $number }
link-open = Seite öffnen
# $url (text): the address of the console that is signed in to
console-open = { $url } öffnen
label-not-on-record = Diese Beschriftung ist für die Sprache Ihres Produkts nicht belegt und kann dort anders lauten.
# $names (string): what the label was called in older versions
label-older = früher: { $names }
# On a button that unfolds label-older
label-older-short = früher …
# $name: what a guide that is not from Lotse writes for a label that Lotse knows
label-elsewhere = in dieser Anleitung: { $name }
# $value (string): the value, for the name of the button only
value-copy = Kopieren: { $value }
value-copy-title = Kopieren
value-copied = Kopiert
value-copy-failed = Kopieren nicht möglich. Markieren Sie den Text und kopieren Sie ihn selbst.
# $count (number): values that are typed in a step
values-copy = Alle { $count } Werte kopieren
# $count (number): values that are typed in a step
values-copied = { $count } Werte kopiert.
# $minutes (number): how long to wait
countdown-start =
    { $minutes ->
        [one] Timer starten: { $minutes } Minute
       *[other] Timer starten: { $minutes } Minuten
    }
# $minutes (number): how long to wait
countdown-started =
    { $minutes ->
        [one] Der Timer läuft: { $minutes } Minute.
       *[other] Der Timer läuft: { $minutes } Minuten.
    }
countdown-stop = Anhalten
countdown-over = Die Wartezeit ist um.
matrix-view = Ansicht der Rechte
matrix-view-screen = Wie auf dem Bildschirm
matrix-view-clicks = Nur die Klicks
# $title (string): title of the list
matrix-list-behind = Liste dahinter: { $title }
# $count (number): rows that are not ticked yet
matrix-together =
    { $count ->
        [one] Zeile wie gezeigt gesetzt
       *[other] Alle { $count } Zeilen wie gezeigt gesetzt
    }
# $count (number): rows that the check compares
matrix-together-some =
    { $count ->
        [one] Die eine Zeile, die geprüft wird, wie gezeigt gesetzt
       *[other] Die { $count } Zeilen, die geprüft werden, wie gezeigt gesetzt
    }
matrix-together-why = Die Prüfung vergleicht jede dieser Zeilen mit dem, was der Hersteller meldet.
matrix-picture-open = Beim Hersteller ansehen

## Run: what helps with a step

help-label = Hilfe zum Schritt
help-fold = Hilfe einklappen
help-unfold = Hilfe ausklappen
# $vendor (string): the product
sketch-title = So sieht es in { $vendor } aus
# $area (string): heading of the section on the screen
sketch-name = Zeichnung des Formulars: { $area }
sketch-name-plain = Zeichnung des Formulars
note-title = Notiz
note-placeholder = Was die nächste Person wissen sollte …
note-hint = Schreiben Sie hier nichts Geheimes hinein.
note-saving = Wird gespeichert …
note-saved = Gespeichert.
note-failed = Nicht gespeichert. Ihr Text ist noch da.
note-again = Noch einmal versuchen
# $count (number): how many there are
deviation-title =
    { $count ->
        [one] Abweichung von der Herstellerseite
       *[other] Abweichungen von der Herstellerseite
    }
# $count (number): how many there are
sources-title =
    { $count ->
        [one] Quelle
       *[other] Quellen
    }
# Followed by a link.
# $day (string): the day as a short date
source-read = gelesen am { $day } ·
# Followed by a link.
# $version (string): the version it speaks of
# $day (string): the day as a short date
source-read-version = Version { $version }, gelesen am { $day } ·
source-open = Originalseite öffnen
# $title (string): title of the page
source-open-of = Originalseite öffnen: { $title }
# Vor dem, wovon der Rest der Seite handelt
source-goes-on = Die Seite geht hier weiter:

# Neben oder über den Schritten
prerequisites-title = Was Sie vorher brauchen
gap-title = Fehlt in dieser Anleitung

## Run: answers and end

answers-lead = Was Sie schon abgehakt haben, bleibt abgehakt.
answers-none = Diese Anleitung stellt keine Fragen.
answers-save = Antworten übernehmen
answers-saved = Die Schritte folgen jetzt den neuen Antworten.
# $done (number): steps that are done or left out
# $total (number): all steps
end-count = { $done } von { $total } Schritten erledigt
end-all-done = Alle Schritte sind erledigt oder ausgelassen.
end-stop = Die Anleitung endet für Sie nach diesen Schritten.
# $count (number): steps that are neither done nor left out
end-open =
    { $count ->
        [one] Ein Schritt ist noch offen
       *[other] { $count } Schritte sind noch offen
    }
end-open-hint = Sie können abschließen, sobald jeder Schritt erledigt ist oder ausgelassen wurde, mit einer Notiz zum Grund.
end-confirmed-by-you = Die Checkliste hält fest, was Sie bestätigt haben. Lotse hat nichts geprüft.
end-not-checked = Noch nicht geprüft. Prüfen Sie die Einrichtung, bevor Sie sie abschließen.
end-finished-unchecked = Die Einrichtung ist abgeschlossen und wurde nicht geprüft.
end-finish = Einrichtung abschließen
# $date (string): the day, in words
end-finished = Abgeschlossen am { $date }.
end-reopen = Wieder öffnen
end-paper = Drucken oder speichern …
end-announce-finished = Die Einrichtung ist abgeschlossen.
end-announce-reopened = Die Einrichtung ist wieder offen.
after-next = Wie es weitergeht
after-later = Für später

## Paper

paper-window = Drucken und speichern
paper-title = Drucken und speichern
paper-lead = In keinem Dokument stehen geheime Schlüssel oder Passwörter, die in Lotse gespeichert sind. Notizen stehen darin, wie Sie sie geschrieben haben.
paper-print = Drucken
# Names the preview for screen readers
paper-preview = Vorschau
paper-kind = Welches Dokument?
paper-kind-checklist = Checkliste
paper-kind-report = Bericht
paper-kind-proof = Nachweise
paper-kind-customers = Kunden
paper-does-checklist = Was zu tun ist, mit leeren Kästchen: zum Abhaken von Hand, auch wo kein Netz ist.
paper-does-report = Was getan wurde, von wem und wann, und was die letzte Prüfung ergeben hat: für den Kunden und für Ihre Akten.
paper-does-proof = Jedes Ergebnis der letzten Prüfung mit der Abfrage dahinter: für Audits und Rückfragen.
paper-does-customers = Welcher Kunde im Produkt zu welchem Unternehmen im PSA-System passt und was noch zu prüfen ist: zum Abarbeiten.
paper-no-proof = Diese Einrichtung wurde noch nicht geprüft.
paper-bilingual = Beide Sprachen
paper-bilingual-hint = Die Beschriftungen des Produkts stehen in einer eigenen Spalte neben Ihrer Sprache.
paper-nameless = Im Dokument steht nicht, wer es erstellt hat: Ihr Name ist nicht eingetragen.
paper-person = Namen eintragen
paper-making = Das PDF wird erstellt …
paper-opened = Das PDF ist in einem anderen Programm geöffnet. Drucken Sie es dort.
# Names format and button together for screen readers
paper-save-group = Als Datei speichern
paper-format = Format
paper-format-pdf = PDF
paper-format-html = HTML-Seite
paper-format-markdown = Markdown-Text
paper-save = Speichern unter …
# Followed by the path of the file
file-saved = Gespeichert:
file-open = Öffnen
file-show = Im Ordner zeigen
paper-saved-safe = In der Datei stehen keine geheimen Schlüssel oder Passwörter, die in Lotse gespeichert sind.

## Handing over

hand-over-open = Übergeben …
# $name (string): the organisation
hand-over-of = Übergeben: { $name }
# $name (string): the integration or the organisation
hand-over-title = Übergeben: { $name }
hand-over-lead = Lotse speichert eine Datei. Jemand anders liest sie in Lotse ein, in jeder Sprache, und macht dort weiter, wo Sie aufgehört haben.
hand-over-in = In der Datei
hand-over-holds-run = diese Einrichtung und der Name ihrer Organisation
hand-over-holds-organisation = die Organisation und alle ihre Einrichtungen
hand-over-holds-work = Antworten, Häkchen und Notizen, und wer was wann getan hat
hand-over-holds-checks = was Prüfungen ergeben haben, und wann Schlüssel ablaufen
hand-over-not-in = Nicht in der Datei
hand-over-not-keys = Geheime Schlüssel und Passwörter. Die andere Person gibt sie neu ein oder holt sie aus dem Passwortmanager.
hand-over-readable = Wer die Datei hat, kann sie lesen: Notizen und Namen sind nicht verschlüsselt.
hand-over-nameless = Ihr Name ist nicht eingetragen. In der Datei steht dann nur, von welchem Rechner sie kommt.
hand-over-person = Namen eintragen
hand-over-save = Datei speichern …
hand-over-save-again = Noch einmal speichern …
# Followed by the path of the file

## Taking in a hand-over file

import-open = Übergabedatei einlesen …
import-title = Diese Datei einlesen?
import-known-title = Nichts Neues in dieser Datei
import-refused = Diese Datei lässt sich nicht einlesen
# $count (number): entries of the journal that are not known here
import-events =
    { $count ->
        [one] Ein neuer Eintrag kommt hinzu. Vorhandene Einträge bleiben.
       *[other] { $count } neue Einträge kommen hinzu. Vorhandene Einträge bleiben.
    }
import-known = Alles in dieser Datei ist hier schon bekannt. Es ist nichts zu tun.
# $count (number): Einträge. $date: ein Tag
import-forgotten = { $count ->
    [one] 1 Eintrag gehört
   *[other] { $count } Einträge gehören
} zu einer Organisation, die hier am { $date } endgültig vergessen wurde. Davon kommt nichts zurück.
# $count (number): Einträge
import-erased =
    { $count ->
        [one] 1 Eintrag aus dieser Datei wurde hier endgültig gelöscht und bleibt gelöscht.
       *[other] { $count } Einträge aus dieser Datei wurden hier endgültig gelöscht und bleiben gelöscht.
    }
import-nothing = Es wurde nichts eingelesen. Hier hat sich nichts geändert.
import-from = Von
# $person (string): a name
# $device (string): a computer, as short text
import-from-person = { $person } (Rechner { $device })
# $device (string): a computer, as short text
import-from-device = Rechner { $device }, ohne Namen
# Followed by day and time
import-made = Gespeichert am
import-file = Datei
import-organisation = Organisation
import-organisation-known = Diese Organisation ist hier schon bekannt. Neues kommt hinzu.
import-organisation-new = Diese Organisation ist hier neu und wird hinzugefügt.
import-organisation-same-name = Hier gibt es schon eine andere Organisation mit demselben Namen. Beide bleiben, jede mit ihren eigenen Einrichtungen. Danach können Sie eine davon umbenennen.
# $count (number): integrations in the file
import-runs =
    { $count ->
        [one] Einrichtung
       *[other] { $count } Einrichtungen
    }
import-run-known = hier bekannt
import-run-new = neu
# $date (string): the day, in words
import-run-touched = in Arbeit, zuletzt am { $date }
import-run-no-guide = Anleitung hier unbekannt
import-run-no-guide-next = Diese Einrichtung wird eingelesen und aufbewahrt, lässt sich aber erst öffnen, wenn ihre Anleitung im Datenordner liegt.
import-run-older = Anleitung hier älter
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
import-run-older-next = An dieser Einrichtung wurde mit Fassung { $worked } der Anleitung gearbeitet; auf diesem Rechner ist Fassung { $here }. Installieren Sie die neueste Version von Lotse, bevor Sie die Einrichtung abschließen. Abhaken und Notizen schreiben können Sie trotzdem.
# $count (number): guides that the file brings
import-guides =
    { $count ->
        [one] Anleitung, die hinzukommt
       *[other] { $count } Anleitungen, die hinzukommen
    }
# $revision (number): the guide's revision
import-guide-revision = Fassung { $revision }
# $revision (number): the guide's revision
# $replaces (number): the revision on this computer
import-guide-replaces = Fassung { $revision }, ersetzt Fassung { $replaces }
import-guides-own = Sie stammen nicht von Lotse. Lesen Sie die Datei nur ein, wenn Sie wissen, von wem sie ist. Anleitungen, die hier schon sind, bleiben.
import-guide-unusable = Eine Anleitung aus der Datei lässt sich nicht verwenden.
import-changes = Das ändert sich hier
import-change-renamed = Die Organisation bekommt einen anderen Namen.
import-change-organisation-gone = Die Organisation wurde auf einem anderen Rechner aus Lotse gelöscht. Sie wird auch hier gelöscht, mit ihren Einrichtungen.
import-change-organisation-back = Die Organisation wurde hier aus Lotse gelöscht. Sie kommt mit ihren Einrichtungen zurück.
import-change-host = Der Server, an den Schlüssel gesendet werden, ändert sich.
import-change-host-next = Fragen Sie die Person, von der die Datei kommt, ob das stimmt. Lotse sendet keinen hier gespeicherten Schlüssel an diesen Server, bevor Sie dessen Adresse hier selbst eingegeben haben.
import-change-value = Ein Wert ändert sich.
# $count (number): integrations
import-change-runs-gone =
    { $count ->
        [one] Eine Einrichtung wurde auf einem anderen Rechner aus Lotse gelöscht. Hier wird sie auch gelöscht.
       *[other] { $count } Einrichtungen wurden auf einem anderen Rechner aus Lotse gelöscht. Hier werden sie auch gelöscht.
    }
# $count (number): integrations
import-change-runs-back =
    { $count ->
        [one] Eine Einrichtung, die hier aus Lotse gelöscht wurde, kommt zurück.
       *[other] { $count } Einrichtungen, die hier aus Lotse gelöscht wurden, kommen zurück.
    }
# $count (number): integrations
import-change-runs-answered =
    { $count ->
        [one] Die Fragen einer Einrichtung sind anders beantwortet.
       *[other] Die Fragen von { $count } Einrichtungen sind anders beantwortet.
    }
# What a file says of a run; its title follows, with whose word it is. $count (number): findings that are not as required
import-told-checked =
    { $count ->
        [0] Dort wurde geprüft und nichts gefunden. Hier steht es als Meldung des anderen Rechners.
        [one] Dort wurde geprüft, mit einem Befund. Hier steht es als Meldung des anderen Rechners.
       *[other] Dort wurde geprüft, mit { $count } Befunden. Hier steht es als Meldung des anderen Rechners.
    }
# $count (number): findings
import-told-confirmed =
    { $count ->
        [one] Ein Ergebnis wurde dort bestätigt. Hier müssen Sie es noch selbst prüfen.
       *[other] { $count } Ergebnisse wurden dort bestätigt. Hier müssen Sie sie noch selbst prüfen.
    }
import-told-finished = Die Einrichtung wurde dort abgeschlossen. Hier gilt das erst, wenn Sie sie auch hier abschließen.
# $name (string): the second person
import-told-second = { $name } hat dort als zweite Person bestätigt. Hier steht es als Meldung des anderen Rechners.
# $count (number): integrations
import-void-finished =
    { $count ->
        [one] Eine hier abgeschlossene Einrichtung ist wieder offen: Anderswo wurde darin etwas wieder geöffnet.
       *[other] { $count } hier abgeschlossene Einrichtungen sind wieder offen: Anderswo wurde darin etwas wieder geöffnet.
    }
# $count (number): integrations
import-void-checked =
    { $count ->
        [one] Eine Prüfung von hier gilt nicht mehr, weil sich etwas ändert, worauf sie beruht.
       *[other] { $count } Prüfungen von hier gelten nicht mehr, weil sich etwas ändert, worauf sie beruhen.
    }
# $count (number): integrations
import-void-confirmed =
    { $count ->
        [one] Was Sie hier bei einer Einrichtung bestätigt haben, müssen Sie noch einmal prüfen.
       *[other] Was Sie hier bei { $count } Einrichtungen bestätigt haben, müssen Sie noch einmal prüfen.
    }
# $count (number): integrations
import-void-second =
    { $count ->
        [one] Die Bestätigung der zweiten Person zu einer Einrichtung gilt nicht mehr: Darin ändert sich etwas.
       *[other] Die Bestätigungen der zweiten Person zu { $count } Einrichtungen gelten nicht mehr: Darin ändert sich etwas.
    }
# $count (number): keys
import-change-keys-gone =
    { $count ->
        [one] Ein Schlüssel wird aus dem Schlüsselbund dieses Rechners gelöscht. Das lässt sich nicht rückgängig machen.
       *[other] { $count } Schlüssel werden aus dem Schlüsselbund dieses Rechners gelöscht. Das lässt sich nicht rückgängig machen.
    }
# $count (number): keys
import-change-keys-replaced =
    { $count ->
        [one] Ein Schlüssel wurde auf einem anderen Rechner neu eingegeben. Der hier gespeicherte wird nicht mehr verwendet.
       *[other] { $count } Schlüssel wurden auf einem anderen Rechner neu eingegeben. Die hier gespeicherten werden nicht mehr verwendet.
    }
# In place of a value that is not there
import-value-none = keiner
import-no-keys = Schlüssel und Passwörter sind nicht in der Datei. Geben Sie sie neu ein, oder holen Sie sie aus dem Passwortmanager.
import-compare = Mit einem gedruckten Bericht vergleichen
import-compare-lead = Ein Bericht, der beim Speichern der Datei gedruckt wurde, endet mit derselben Zeile.
import-other = Andere Datei wählen …
import-confirm = Einlesen
import-taking = Wird eingelesen …
# $name (string): the organisation
# $count (number): entries of the journal that are new
import-done =
    { $count ->
        [one] Eingelesen: { $name }, ein neuer Eintrag.
       *[other] Eingelesen: { $name }, { $count } neue Einträge.
    }
# $count (number): keys
import-keys-deleted =
    { $count ->
        [one] Ein Schlüssel wurde aus dem Schlüsselbund dieses Rechners gelöscht.
       *[other] { $count } Schlüssel wurden aus dem Schlüsselbund dieses Rechners gelöscht.
    }
# $count (number): keys
import-keys-left =
    { $count ->
        [one] Ein Schlüssel ließ sich nicht aus dem Schlüsselbund dieses Rechners löschen. Sie finden ihn auf der ersten Seite unter „Zu löschende Schlüssel“.
       *[other] { $count } Schlüssel ließen sich nicht aus dem Schlüsselbund dieses Rechners löschen. Sie finden sie auf der ersten Seite unter „Zu löschende Schlüssel“.
    }
left-keys-title = Zu löschende Schlüssel
left-keys-text = Diese Schlüssel werden nicht mehr gebraucht, liegen aber noch im Schlüsselbund dieses Rechners. Entsperren Sie den Schlüsselbund und löschen Sie dann die Schlüssel.
left-keys-forgotten = Eine Organisation, die vergessen wurde
left-keys-delete = Jetzt löschen
left-keys-done = Die Schlüssel wurden aus dem Schlüsselbund gelöscht.

## Lotse ended unexpectedly

crash-title = Lotse wurde unerwartet beendet
# $when (string): day and time, in the reader’s form
crash-text = Zeitpunkt: { $when }. Alles, was Lotse bis dahin bestätigt hat, ist gespeichert. Mit der Support-Datei helfen Sie, den Fehler zu finden.
crash-dismiss = Meldung löschen
support-open = Support-Datei …
support-title = Support-Datei
support-lead = Die Datei hilft, einen Fehler zu finden. Sie enthält nur, was Sie hier sehen.
support-not-in = Sie enthält keine Schlüssel und Passwörter, keine Namen, Notizen, Adressen und Dateipfade.
support-text = Inhalt der Support-Datei
support-save = Datei speichern …

## Erasing for good

erase-note = Diese Notiz endgültig löschen …
# $date: a day
erase-note-done = Hier wurde am { $date } eine Notiz endgültig gelöscht.
erase-value = Aus dem Protokoll löschen …
# $name: what is erased
erase-value-of = { $name } aus dem Protokoll löschen …
erase-second = Angaben der zweiten Person endgültig löschen …
erase-organisation = Diese Organisation endgültig vergessen …
erase-organisation-hint = Wenn ein Kunde verlangt, dass seine Daten gelöscht werden: Alles, was Lotse über diese Organisation gespeichert hat, wird auf diesem Rechner gelöscht.
erase-name-note = Notiz
erase-name-note-screen = Notiz und Angaben zum Bildschirm
erase-name-second = Angaben der zweiten Person
# $name: what is erased
erase-title = Endgültig löschen: { $name }
# $name: the organisation
erase-title-organisation = { $name } endgültig vergessen?
# $count (number): entries of the journal
erase-takes = Gelöscht werden alle Fassungen, auch frühere, und Prüfungen, in denen sie vorkommen: { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
} im Protokoll. Nur die Prüfsummen bleiben, damit sich das Protokoll weiter prüfen lässt.
# $count (number): entries of the journal. $runs (number): integrations. $keys (number): keys in the keychain
erase-takes-organisation = Gelöscht werden: { $runs ->
    [one] 1 Einrichtung
   *[other] { $runs } Einrichtungen
}, { $keys ->
    [one] 1 Schlüssel
   *[other] { $keys } Schlüssel
} im Schlüsselbund, { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
} im Protokoll. Nur die Prüfsummen bleiben, damit sich das Protokoll weiter prüfen lässt.
# $names: names of files
erase-copies = Diese Sicherungen im Datenordner können es noch enthalten und werden ebenfalls gelöscht: { $names }
erase-stays = Übergabedateien und Berichte, die Sie schon weitergegeben haben, können es weiterhin enthalten, ebenso Rechner, die eine solche Datei eingelesen haben.
erase-replace = War es ein Schlüssel, ersetzen Sie ihn beim Hersteller: Wer ihn gesehen hat, kann ihn benutzen.
erase-no-undo = Das lässt sich nicht rückgängig machen.
# $name: the organisation
erase-type-name = Geben Sie zur Bestätigung den Namen ein: { $name }
erase-yes = Endgültig löschen
erase-yes-organisation = Endgültig vergessen
erase-done = Endgültig gelöscht.
# $name: the organisation
erase-done-organisation = { $name } wurde endgültig vergessen.
# $why: what happened
erase-unfinished = Gelöscht, aber im Datenordner können noch Reste liegen. Beim nächsten Start versucht Lotse es erneut. { $why }
# $count (number): keys
erase-keys-left = { $count ->
    [one] 1 Schlüssel liegt noch im Schlüsselbund. Sie finden ihn auf der ersten Seite unter „Zu löschende Schlüssel“.
   *[other] { $count } Schlüssel liegen noch im Schlüsselbund. Sie finden sie auf der ersten Seite unter „Zu löschende Schlüssel“.
}
removed-title = Entfernte Organisationen
removed-lead = Diese Organisationen werden nicht mehr angezeigt, stehen aber noch im Protokoll.
# $date: a day
removed-since = entfernt am { $date }
# $name: the organisation
removed-forget-of = { $name } endgültig vergessen …
removed-forget = Endgültig vergessen …

## Keys that end

calendar-link = Kalender
calendar-window = Ablaufende Schlüssel
calendar-title = Ablaufende Schlüssel
calendar-lead = Am angegebenen Tag funktioniert der Schlüssel nicht mehr. Ersetzen Sie ihn vorher.
calendar-save = Für Ihren Kalender speichern (.ics) …
# Followed by the path of the file
calendar-saved-hint = Importieren Sie die Datei in Ihren Kalender. Sie aktualisiert sich nicht selbst: Speichern Sie sie neu, wenn Sie einen Schlüssel ersetzt haben.
calendar-day = Läuft ab am
calendar-credential = Schlüssel
calendar-where = Organisation und Einrichtung
calendar-ways = Aktionen
calendar-level-ended = Abgelaufen
calendar-level-urgent = In den nächsten 3 Tagen
calendar-level-soon = In den nächsten 14 Tagen
calendar-level-coming = In den nächsten 30 Tagen
calendar-level-later = Später
# $count (number): how many
calendar-count =
    { $count ->
        [one] { $count } Schlüssel
       *[other] { $count } Schlüssel
    }
# $days (number): days from today, at least 1
calendar-in =
    { $days ->
        [one] morgen
       *[other] in { $days } Tagen
    }
# $days (number): days since then; 0 is today
calendar-since =
    { $days ->
        [0] heute
        [one] gestern
       *[other] vor { $days } Tagen
    }
# $title (string): the procedure
# $name (string): the key
# $organisation (string): the organisation
calendar-procedure-of = { $title }: { $name }, { $organisation }
# $name (string): the key
# $organisation (string): the organisation
calendar-credentials-of = Zugangsdaten: { $name }, { $organisation }
# $name (string): the key
# $organisation (string): the organisation
calendar-organisation-of = Zugangsdaten für Prüfungen eingeben: { $name }, { $organisation }
calendar-empty = Kein Schlüssel mit einem Ablauftag
calendar-empty-how = Tragen Sie beim Speichern eines Schlüssels den Tag ein, an dem er abläuft. Das geht auch später: Öffnen Sie die Einrichtung und gehen Sie zu „Zugangsdaten“.
# $count (number): stored keys without a day
calendar-undated =
    { $count ->
        [one] Bei einem gespeicherten Schlüssel fehlt der Tag, an dem er abläuft. Sie können ihn in der Einrichtung unter „Zugangsdaten“ eintragen, bei einem Schlüssel der Organisation unter „Zugang für Prüfungen“.
       *[other] Bei { $count } gespeicherten Schlüsseln fehlt der Tag, an dem sie ablaufen. Sie können ihn in der jeweiligen Einrichtung unter „Zugangsdaten“ eintragen, bei Schlüsseln der Organisation unter „Zugang für Prüfungen“.
    }

## A guide that changed

# In the list of steps, followed by how many changes there are
changes-entry = Anleitung geändert
changes-banner = Die Anleitung hat sich inzwischen geändert.
changes-link = Änderungen ansehen
run-changes-title = Was sich in der Anleitung geändert hat
# $from (number): the revision that was worked through
# $to (number): today’s revision
changes-revisions = Fassung { $from } → { $to }
changes-lead-open = Ihre Häkchen sind geblieben. Geänderte Schritte sind in der Liste markiert.
changes-lead-finished = Prüfen Sie, ob diese Einrichtung die Änderungen braucht. Wenn ja, öffnen Sie sie wieder. Die Häkchen bleiben, wo sich nichts geändert hat.
changes-foreign-guide = Der frühere Text dieser Anleitung kommt von einem anderen Rechner, nicht von Lotse.
# $from (number): the revision that was worked through
# $to (number): today’s revision
changes-unknown = Die Anleitung hatte Fassung { $from } und hat jetzt Fassung { $to }. Lotse hat die alte Fassung nicht aufbewahrt und kann deshalb nicht sagen, was anders ist. Sehen Sie die Schritte noch einmal durch.
changes-none = Bei Ihren Antworten hat sich nichts geändert.
changes-current = Diese Einrichtung entspricht der aktuellen Fassung der Anleitung.
# The guide here is older than the one that the integration was worked on with
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
guide-older = An dieser Einrichtung wurde mit Fassung { $worked } der Anleitung gearbeitet. Hier ist Fassung { $here }; neuere Schritte fehlen deshalb. Installieren Sie die neueste Version von Lotse, bevor Sie die Einrichtung abschließen. Abhaken und Notizen schreiben können Sie trotzdem.
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
guide-older-finished = Diese Einrichtung wurde mit Fassung { $worked } der Anleitung abgeschlossen. Hier ist Fassung { $here }; Sie sehen deshalb nicht alles, was getan wurde. Mit der neuesten Version von Lotse sehen Sie alles.
changes-beside-steps = Außerhalb der Schritte
changes-look = Ich habe es mir angesehen
# $to (number): today’s revision
changes-look-hint = „Ich habe es mir angesehen“ entfernt die Markierungen. Für die Einrichtung gilt dann Fassung { $to }.
changes-reopen = Wieder öffnen und geänderte Schritte erledigen
changes-looked = Die Markierungen sind entfernt.
change-new = neu
change-different = geändert
change-moved = verschoben
change-gone = entfallen
step-change-new = Dieser Schritt ist neu in der Anleitung.
step-change-different = Dieser Schritt hat sich in der Anleitung geändert.
step-change-moved = Dieser Schritt steht jetzt an anderer Stelle.

## A second person

second-title = Zweite Person
second-want = Von einer zweiten Person bestätigen lassen
second-want-hint = Vier-Augen-Prinzip: Ist die Einrichtung abgeschlossen, sieht jemand anders sie sich an und bestätigt sie mit Namen. Das steht dann im Bericht.
second-wait = Das geht, sobald die Einrichtung abgeschlossen ist.
second-ask = Prüfen Sie, was getan wurde, auch im Produkt. Bestätigen Sie es dann mit Ihrem Namen.
# $names (string): names, as a list
second-workers = An der Einrichtung haben gearbeitet: { $names }. Die zweite Person muss jemand anders sein.
# Where no names are known
second-workers-none = Die zweite Person darf nicht selbst daran gearbeitet haben.
second-name = Name der zweiten Person
second-note = Notiz (freiwillig)
second-confirm = Angesehen und bestätigt
# Followed by day and time.
# $name (string): the second person
second-confirmed = Bestätigt von { $name },
second-outdated = Diese Bestätigung gilt nicht mehr: Seitdem wurde etwas geändert, oder die zweite Person hat selbst mitgearbeitet. Lassen Sie die Einrichtung noch einmal bestätigen.
second-withdraw = Bestätigung zurücknehmen
second-announce-wanted = Vorgemerkt: Eine zweite Person soll die Einrichtung bestätigen.
second-announce-unwanted = Eine zweite Person ist nicht mehr nötig.
# $name (string): the second person
second-announce-confirmed = Bestätigt von { $name }.
second-announce-withdrawn = Die Bestätigung ist zurückgenommen.

## Check: the way to it

tasks-check = Prüfung
run-check-link = Einrichtung prüfen
runs-check = Prüfung
# A check was made, and neither a problem nor everything as asked came out of it
runs-check-open = noch nicht alles klar
standing-verified = Per API geprüft
standing-confirmed = Von Ihnen bestätigt
standing-problem = Problem gefunden
# In a list, of a check that was made on another computer
# $count (number): findings that are not as required
standing-elsewhere =
    { $count ->
        [0] Auf einem anderen Rechner geprüft, nichts gefunden
        [one] Auf einem anderen Rechner geprüft, ein Befund
       *[other] Auf einem anderen Rechner geprüft, { $count } Befunde
    }
# Whose word it is. $who (string): a name and a computer. $when (string): day and time
elsewhere-checked = Auf einem anderen Rechner geprüft: { $who }, { $when }.
elsewhere-finished = Auf einem anderen Rechner abgeschlossen: { $who }, { $when }.
# $name (string): the second person
elsewhere-second = { $name } hat das auf einem anderen Rechner als zweite Person bestätigt: { $who }, { $when }.
elsewhere-seen = Auf einem anderen Rechner angesehen: { $who }, { $when }
elsewhere-outdated = Seitdem hat sich etwas geändert.
elsewhere-means = Das meldet der andere Rechner. Lotse hat es hier nicht geprüft.
elsewhere-finish-next = Hier ist nichts offen. Sehen Sie es sich selbst an und schließen Sie die Einrichtung auch hier ab.
elsewhere-checks = Prüfungen auf anderen Rechnern
elsewhere-second-next = Das zählt hier nicht. Soll eine zweite Person bestätigen, muss sie es an diesem Rechner tun.
# $when (string): day and time
# $standing (string): what the check and the confirmations together say
end-checked = { $standing ->
    [verified] Zuletzt geprüft: { $when }. Was keine API zeigt, haben Sie bestätigt.
    [confirmed] Zuletzt geprüft: { $when }. Was keine API zeigt, haben Sie bestätigt.
    [problem] Zuletzt geprüft: { $when }. Die Prüfung hat ein Problem gefunden oder konnte nicht alles abfragen.
   *[open] Zuletzt geprüft: { $when }. Ob alles stimmt, ist noch offen: Öffnen Sie die Prüfung.
}
organisation-open-access = Zugangsdaten für Prüfungen eingeben

## Check: the page

check-window = Prüfung
# The result in words, from the worst to the best.
# $count (number): how many things it speaks of
check-headline-changes =
    { $count ->
        [1] Ein Punkt ist zu ändern
        [2] Zwei Punkte sind zu ändern
        [3] Drei Punkte sind zu ändern
       *[other] { $count } Punkte sind zu ändern
    }
check-headline-stopped = Die Prüfung wurde abgebrochen
check-headline-failed = Die Prüfung ist gescheitert
check-headline-partly = Nicht alles ließ sich prüfen
check-headline-waiting = Noch nicht bereit
# $count (number): how many things it speaks of
check-headline-eyes =
    { $count ->
        [one] Einen Punkt prüfen Sie selbst
       *[other] { $count } Punkte prüfen Sie selbst
    }
check-headline-as-asked = Alles stimmt
# Part of it said by vendors, part confirmed by the technician
check-headline-both = Alles stimmt
check-headline-confirmed = Von Ihnen bestätigt
check-headline-nothing = Nichts zu prüfen
check-lead-changes = Ändern Sie das im Produkt und prüfen Sie dann noch einmal.
# $when: when it was stopped. $before: when the last whole check was made.
check-lead-stopped = Abgebrochen: { $when }. Diese Prüfung wurde verworfen. Darunter sehen Sie die vorige ({ $before }).
# $when: when it was stopped.
check-lead-stopped-first = Abgebrochen: { $when }. Diese Prüfung wurde verworfen; es ist noch nichts geprüft.
check-lead-failed = Nichts wurde geprüft. Bei jedem Ergebnis steht, was zu tun ist.
check-lead-partly = Was Lotse nicht abfragen konnte, gilt als nicht geprüft.
check-lead-waiting = Das Produkt braucht noch etwas Zeit. Prüfen Sie danach noch einmal.
check-lead-eyes = Alles, was Lotse prüfen kann, stimmt. Den Rest zeigt keine API: Prüfen Sie ihn selbst.
check-lead-as-asked = Das haben die APIs der Hersteller zur oben genannten Zeit geantwortet.
check-lead-both = Alles, was Lotse prüfen kann, stimmt. Den Rest haben Sie bestätigt.
check-lead-confirmed = Das zeigt keine API. Geprüft haben Sie es, nicht Lotse.
check-lead-nothing = In dieser Anleitung gibt es nichts, was Lotse prüfen kann.
# $when (string): time, with the day if it is not today
check-meta-checked = geprüft { $when }
# $calls (number): how many calls
# $seconds (number): how long it took
check-meta-calls =
    { $calls ->
        [one] { $calls } Abfrage
       *[other] { $calls } Abfragen
    }, { NUMBER($seconds, maximumFractionDigits: 2) } s
finding-state-missing = Zu ändern
finding-state-excess = Zu viel
finding-state-failed = Nicht geprüft
finding-state-unclear = Unklar
finding-state-waiting = Noch nicht bereit
finding-state-needs-eyes = Selbst prüfen
finding-state-pass = Stimmt
finding-state-not-applicable = Entfällt
check-counts = Ergebnisse nach Status
check-filter-on = Nur diese zeigen
check-filter-off = Alle zeigen
# $count (number): results that can only be judged once the others are right
check-waits =
    { $count ->
        [one] Ein weiteres Ergebnis wartet, bis das behoben ist.
       *[other] { $count } weitere Ergebnisse warten, bis das behoben ist.
    }
# $count (number): how many things a result is about
check-concerns = { $count ->
        [one] Betrifft einen Punkt
       *[other] Betrifft { $count } Punkte
    }
# $state (string): one of the words above
# $count (number): how many
check-quiet = { $state }: { $count }
# $step (string): title of the step
check-show-step = Zum Schritt: { $step }
check-show-control = Auf dem Übungsbildschirm zeigen
check-show-proof = Nachweis
# $title (string): what was found
check-show-proof-of = Nachweis zeigen: { $title }
# A cell of a table, read out.
# $state (string): one of the words above
# $found (string): what the product has
# $asked (string): what the guide asks for
check-cell = { $state }: gefunden { $found }, verlangt { $asked }
# $state (string): one of the words above
# $asked (string): what the guide asks for
check-cell-unknown = { $state }: verlangt { $asked }
check-cell-none = nicht verglichen
check-aside = Nachweis und Einzelheiten
check-proof-title = Nachweis
check-proof-lines = Was der Hersteller geantwortet hat
check-proof-field = Feld
check-proof-value = Wert
# Followed by what the guide asks for
check-proof-asked = verlangt:
# $host (string): the vendor's host
check-proof-said = Antwort von { $host }.
check-proof-only-asked = Nur gelesen, nichts geändert.
check-proof-reference = Nummer für den Support des Herstellers:
check-proof-none = Hinter diesem Ergebnis steht keine Abfrage.
# $millis (number): milliseconds
check-millis = { $millis } ms
check-call-failed = keine Antwort
check-call-open = läuft
check-eyes-seen = Geprüft, stimmt
# $title (string): what it is about
check-eyes-seen-of = Geprüft, stimmt: { $title }
# $count (number): items that nobody has confirmed yet
check-eyes-seen-all =
    { $count ->
        [one] Diesen Punkt geprüft, stimmt
       *[other] Alle { $count } Punkte geprüft, stimmen
    }
check-eyes-undo = Zurücknehmen
# $title (string): what it is about
check-eyes-undo-of = Zurücknehmen: { $title }
# $when (string): time, with the day if it is not today
check-eyes-confirmed = Von Ihnen bestätigt, { $when }.
# $person (string): name of the person who confirmed it. $when (string): time, with the day if it is not today
check-eyes-confirmed-by = Von { $person } bestätigt, { $when }.
check-budget-title = Abfragen und Limits
# $spent (number): calls
check-budget-spent =
    { $spent ->
        [one] { $spent } Abfrage verbraucht
       *[other] { $spent } Abfragen verbraucht
    }
# $limit (number): calls allowed
check-budget-minute = Erlaubt: { $limit } pro Minute.
# $limit (number): calls allowed
check-budget-hour = Erlaubt: { $limit } pro Stunde.
# $limit (number): calls allowed
check-budget-day = Erlaubt: { $limit } pro Tag.
# $limit (number): calls allowed
# $minutes (number): the span
check-budget-minutes = Erlaubt: { $limit } in { $minutes } Minuten.
check-budget-told = Das meldet der Hersteller.
check-budget-counted = Gezählt wurde nur diese Prüfung.
# $when (string): time, with the day if it is not today
check-since = Seit der vorigen Prüfung ({ $when })
check-since-nothing = Es hat sich nichts geändert.
# Between the state before and the state now, read out
check-since-now = jetzt
check-since-gone = nicht mehr da
check-again-in = Neue Prüfung sinnvoll in
check-again-now = Die Wartezeit ist um.
check-start = Jetzt prüfen
check-again = Noch einmal prüfen
check-stop = Anhalten
check-stopping = Wird angehalten …
check-to-end = Zum Abschluss
check-to-run = Zu den Schritten
check-paper = Nachweise drucken …
check-running-title = Prüfung läuft …
# $done (number): calls that are answered
# $open (number): calls that are not
check-running-count = { $done ->
    [one] { $done } Abfrage beantwortet
   *[other] { $done } Abfragen beantwortet
}, { $open } noch offen
check-deeper-title = Vertiefte Prüfung
check-deeper-lead = Lotse sucht im PSA nach Datensätzen, an denen zu erkennen ist, ob das Produkt etwas geschrieben hat. Es wird nur gezählt. Was nicht gefunden wird, ist kein Fehler.
check-deeper-start = Vertiefte Prüfung starten
check-deeper-again = Vertiefte Prüfung wiederholen
check-deeper-running = Vertiefte Prüfung läuft …
# $when (string): the moment of the deeper check
check-deeper-when = Geprüft { $when }.
# $calls (number): calls made; $limit (number): the most calls of a deeper check
check-deeper-calls =
    { $calls ->
        [one] { $calls } von höchstens { $limit } Abfragen verbraucht.
       *[other] { $calls } von höchstens { $limit } Abfragen verbraucht.
    }
# $limit (number): the most calls of a deeper check
check-deeper-limit = Die vertiefte Prüfung macht höchstens { $limit } Abfragen.
check-deeper-stopped = Die vertiefte Prüfung wurde abgebrochen. Ihre Ergebnisse wurden verworfen.
check-deeper-done = Die vertiefte Prüfung ist fertig.
check-lost-title = Die Prüfung lässt sich nicht anzeigen
check-announce-started = Die Prüfung läuft.
check-announce-seen = Bestätigt.
check-announce-unseen = Zurückgenommen.
# $title (string): what was found
check-announce-proof = Nachweis gezeigt: { $title }
check-first-title = Noch nicht geprüft
# $vendors (string): names of the products
check-first-lead = Lotse prüft mit den gespeicherten Schlüsseln über die APIs von { $vendors } und vergleicht jede Antwort mit dem, was die Anleitung verlangt.
check-first-reads = Lotse liest nur. Nichts wird angelegt, geändert oder gelöscht.
check-first-keys = Jeder Schlüssel geht nur an den Hersteller, der ihn ausgestellt hat.
check-first-proof = Bei jedem Ergebnis steht die Abfrage, aus der es stammt.
check-first-eyes = Was keine API zeigt, prüfen und bestätigen Sie selbst.
# $count (number): how many things are lacking
check-needs-title =
    { $count ->
        [one] Für eine vollständige Prüfung fehlt noch etwas
       *[other] Für eine vollständige Prüfung fehlen noch { $count } Dinge
    }
check-needs-hint = Sie können trotzdem prüfen. Was Lotse dann nicht abfragen kann, gilt als nicht geprüft.
# $credential (string): name of the value
check-need-credential = Noch nicht gespeichert: { $credential }
    .fix = Ohne diesen Wert kann Lotse sich nicht anmelden. Speichern Sie ihn im passenden Schritt.
check-need-client-id = Noch nicht gespeichert: die Client-ID für ConnectWise
    .fix = ConnectWise beantwortet nur Aufrufe mit Client-ID. Ohne sie kann Lotse nur die Firma nachschlagen, aber weder Schlüssel noch Rechte prüfen. Geben Sie die Client-ID unter „Zugang für Prüfungen“ ein.
check-need-inspector = Noch nicht gespeichert: der Prüfbenutzer für Autotask
    .fix = Ist der Benutzer an einen Integrationsanbieter gebunden, kann Lotse sich nicht als dieser Benutzer anmelden. Ein Prüfbenutzer kann ihn dann ansehen. Geben Sie den Prüfbenutzer unter „Zugang für Prüfungen“ ein.
check-need-halopsa-site = Noch nicht gespeichert: die Adresse von HaloPSA
    .fix = Ohne die Adresse kann Lotse in HaloPSA nichts prüfen. Geben Sie sie unter „Zugang für Prüfungen“ ein.
# $credential (string): name of the value
check-need-session-lost = Nicht mehr da: { $credential }
    .fix = Der Wert war nur im Arbeitsspeicher, bis Lotse beendet wurde. Speichern Sie ihn noch einmal.
# $credential (string): name of the value
check-need-elsewhere = Auf einem anderen Rechner gespeichert: { $credential }
    .fix = Der Wert liegt dort im Schlüsselbund; Lotse überträgt ihn nie. Geben Sie ihn hier noch einmal ein, oder starten Sie die Prüfung auf dem anderen Rechner.
# $step (string): title of the step
check-need-open-step = Zum Schritt: { $step }
check-extras = Nur für diese Prüfung
check-mail = E-Mail-Adresse, nach der gesucht wird
check-mail-hint = Lotse sucht in Autotask Kontakte mit dieser Adresse. Die Adresse wird nicht gespeichert.
check-admin = Schlüssel eines Administrators
check-admin-hint = Freiwillig. Damit kann Lotse die Einstellungen der Rolle selbst lesen. Die Schlüssel werden nur für diese Prüfung benutzt und nirgends gespeichert.
check-admin-public = Öffentlicher Schlüssel
check-admin-private = Privater Schlüssel

## Organisation: access for checks

organisation-window = Organisation
organisation-access = Zugang für Prüfungen
organisation-page-lead = Mit diesen Zugangsdaten kann Lotse mehr prüfen als mit den Schlüsseln einer Anleitung allein. Alle Angaben sind freiwillig und gelten für alle Einrichtungen der Organisation.
organisation-page-none = Für diese Organisation ist nichts nötig.
organisation-group-connectwise = ConnectWise PSA
    .why = ConnectWise beantwortet nur Aufrufe mit Client-ID. Wenn Sie Server und Firmenkennung hier eingeben, müssen Sie das nicht bei jeder Einrichtung tun.
organisation-group-autotask-inspector = Autotask: Prüfbenutzer
    .why = Ein zweiter API-Benutzer mit eigener Tracking-ID. Ist ein Benutzer an einen Integrationsanbieter gebunden, kann Lotse sich nicht als dieser Benutzer anmelden. Der Prüfbenutzer kann dann ansehen, wie er eingerichtet ist. Einer pro Organisation genügt.
organisation-group-sophos = Sophos Central
    .why = Mit API-Zugangsdaten kann Lotse die Liste der Kunden aus Sophos Central abrufen. Daran sehen Sie, ob die Konsole und die Zugangsdaten die richtigen sind. Die Zuordnung vergleicht Lotse nicht.
organisation-group-umbrella = Cisco Umbrella
    .why = Mit einem API-Schlüssel kann Lotse die Liste der Kunden aus Umbrella abrufen. Daran sehen Sie, ob die Konsole und der Schlüssel die richtigen sind. Die Zuordnung vergleicht Lotse nicht.
organisation-group-halopsa = HaloPSA
    .why = Mit der Adresse kann Lotse die Anwendung, ihre Berechtigungen und ihren Agenten prüfen. Client-ID und Client-Secret geben Sie im passenden Schritt der Anleitung ein.
organisation-value-connectwise-site = Server
    .hint = Der Hostname des ConnectWise-Servers, ohne https:// davor.
organisation-value-connectwise-company-id = Firmenkennung
    .hint = So wie Sie sie beim Anmelden in ConnectWise eingeben.
organisation-value-connectwise-client-id = Client-ID
    .hint = Aus dem Entwicklerportal von ConnectWise. Sie ist kein Passwort, aber veröffentlichen Sie sie nicht.
organisation-value-autotask-inspector-username = Username (Key)
    .hint = Der Benutzername des zweiten API-Benutzers.
organisation-value-autotask-inspector-secret = Password (Secret)
    .hint = Der geheime Schlüssel. Autotask zeigt ihn nur beim Generieren.
organisation-value-autotask-inspector-code = Tracking-ID
    .hint = Die eigene Tracking-ID des zweiten API-Benutzers.
organisation-value-sophos-client-id = Client-ID
    .hint = Aus den API-Zugangsdaten in Sophos Central.
organisation-value-sophos-client-secret = Client-Secret
    .hint = Sophos Central zeigt es nur einmal.
organisation-value-umbrella-key = API-Schlüssel
    .hint = Der API Key aus den API-Schlüsseln in Umbrella.
organisation-value-umbrella-secret = Secret (Key Secret)
    .hint = Umbrella zeigt es nur einmal.
organisation-value-halopsa-site = Server
    .hint = Der Hostname Ihres HaloPSA, ohne https:// davor, zum Beispiel ihrefirma.halopsa.com.
organisation-value-none = noch nicht gespeichert
# $date (string): the day as a short date
organisation-value-since = gespeichert am { $date }
organisation-value-lost = Nicht mehr da: Der Wert war nur im Arbeitsspeicher
organisation-value-add = Eingeben
# $name (string): the value
organisation-value-add-of = Eingeben: { $name }
organisation-value-replace = Ersetzen
# $name (string): the value
organisation-value-replace-of = Ersetzen: { $name }
organisation-value-delete = Löschen
# $name (string): the value
organisation-value-delete-of = Löschen: { $name }
# $name (string): the value
organisation-value-delete-title = { $name } löschen?
organisation-value-delete-text = Lotse löscht den Wert. Das lässt sich nicht rückgängig machen. Im Produkt ändert sich nichts.
# $name (string): the value
organisation-value-stored = Gespeichert: { $name }
# $name (string): the value
organisation-value-deleted = Gelöscht: { $name }

## Webhooks in Autotask

webhooks-window = Webhooks in Autotask
webhooks-open = Webhooks suchen
webhooks-open-hint = Wenn eine abgelöste Integration die neue blockiert
webhooks-lead = Eine abgelöste Integration kann Webhooks zurücklassen. Diese Webhooks können die neue Integration blockieren.
webhooks-own = Soweit bekannt, zeigt Autotask Webhooks nur dem Benutzer, dem sie gehören. Eine leere Liste heißt also: Dieser Benutzer hat keine. Andere Benutzer können welche haben. Ist der Besitzer inaktiv, öffnen Sie ihn zuerst in Autotask: Setzen Sie das Häkchen bei „Active“ wieder, entfernen Sie das bei „Locked“, speichern Sie und warten Sie fünf Minuten. Listen Sie erst dann die Webhooks auf. Wenn Sie fertig sind, deaktivieren Sie den Benutzer wieder.
webhooks-caution = Dies ist die einzige Stelle, an der Lotse etwas bei einem Hersteller löscht. Gelöscht wird erst, wenn Sie die Namen gesehen und bestätigt haben.
webhooks-whose = Wessen Webhooks?
webhooks-inspector = Die des Prüfbenutzers
webhooks-inspector-none = Die des Prüfbenutzers (noch nicht gespeichert)
webhooks-user = Die eines anderen API-Benutzers
webhooks-username = Username (Key)
webhooks-secret = Password (Secret)
webhooks-code = Tracking-ID
webhooks-not-kept = Die Werte gehen an Autotask und werden nicht gespeichert.
webhooks-look = Webhooks auflisten
webhooks-listing = Webhooks werden abgerufen …
webhooks-deleting = Webhooks werden gelöscht, danach wird die Liste neu abgerufen …
webhooks-problems = Autotask hat nicht wie erwartet geantwortet.
# Followed by the username
webhooks-of = Webhooks von
webhooks-none = Dieser Benutzer hat keine Webhooks.
# $count (number): how many
webhooks-count =
    { $count ->
        [one] { $count } Webhook
       *[other] { $count } Webhooks
    }
webhooks-name = Name
webhooks-url = Sendet an
webhooks-active = Aktiv
webhooks-ready = Bereit
webhooks-yes = ja
webhooks-no = nein
webhooks-unknown = unbekannt
# $count (number): how many are chosen
webhooks-delete =
    { $count ->
        [0] In Autotask löschen
        [one] { $count } Webhook in Autotask löschen
       *[other] { $count } Webhooks in Autotask löschen
    }
# $count (number): how many are chosen
webhooks-ask-title =
    { $count ->
        [one] Diesen Webhook in Autotask löschen?
       *[other] Diese { $count } Webhooks in Autotask löschen?
    }
webhooks-ask-text = Das lässt sich nicht rückgängig machen. Nutzt eine Integration einen davon noch, bekommt sie darüber keine Nachrichten mehr.
# $count (number): how many
webhooks-deleted =
    { $count ->
        [0] Es wurde kein Webhook gelöscht.
        [one] { $count } Webhook ist gelöscht.
       *[other] { $count } Webhooks sind gelöscht.
    }
webhook-kind-tickets = Tickets
webhook-kind-companies = Firmen
webhook-kind-contacts = Kontakte
webhook-kind-assets = Geräte
webhook-kind-ticket-notes = Ticketnotizen
webhook-outcome-deleted = gelöscht
webhook-outcome-still-there = noch da
webhook-outcome-refused = abgelehnt
webhook-outcome-failed = nicht gelöscht

## Settings

settings-window = Einstellungen
settings-link = Einstellungen
settings-title = Einstellungen
settings-reader = Sprache von Lotse
settings-reader-hint = In dieser Sprache zeigt Lotse seine eigenen Texte.
settings-screens = Sprache der Produkte
settings-screens-hint = So nennt Lotse Schaltflächen und Felder: wie auf Ihrem Bildschirm. Sie können nur Sprachen wählen, deren Beschriftungen bekannt sind.
settings-theme = Aussehen
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-window-title = Fenster
settings-on-top = Immer im Vordergrund
settings-on-top-hint = Das Fenster bleibt vor anderen Fenstern, zum Beispiel neben dem Browser mit der Konsole des Produkts. Manche Oberflächen von Linux erlauben das nicht.
on-top-end = Nicht mehr im Vordergrund halten
on-top-on = Das Fenster bleibt im Vordergrund.
on-top-off = Das Fenster bleibt nicht mehr im Vordergrund.
settings-folder = Datenordner
settings-folder-hint = Hier liegt alles, was Lotse sich merkt. Eigene Anleitungen gehören in den Unterordner „guides“.
settings-open-folder = Datenordner öffnen

## Faults: what happened (fault-<code>) and what to do next (fault-<code>-next)

fault-title = Lotse kann Ihre Daten nicht öffnen
fault-next-title = Was Sie tun können
fault-next-generic = Versuchen Sie es noch einmal. Hilft das nicht, starten Sie den Rechner neu.
fault-nothing-lost = Lotse hat nichts gelöscht und nichts überschrieben.
fault-still = Es funktioniert immer noch nicht.
fault-retry = Noch einmal versuchen
# Any code that has no message of its own.
# $code (string): the code
fault-unknown = Das ist gescheitert (Code { $code }).
fault-journal-already-open = Lotse läuft schon.
fault-journal-already-open-next = Wechseln Sie zum anderen Fenster, oder schließen Sie es und versuchen Sie es noch einmal. Wenn Sie kein zweites Fenster sehen, ist Lotse in einer anderen Sitzung dieses Benutzers geöffnet, zum Beispiel über Remotedesktop. Schließen Sie es dort.
# $path (string): the file or folder
fault-journal-not-writable = Lotse darf hier nicht schreiben: { $path }
fault-journal-not-writable-next = Geben Sie sich Schreibrechte für den Datenordner und versuchen Sie es noch einmal.
# $path (string): the file
fault-journal-locked = Ein anderes Programm benutzt die Datei: { $path }
fault-journal-locked-next = Schließen Sie andere Fenster von Lotse und Programme zur Datensicherung. Versuchen Sie es dann noch einmal.
# $path (string): the file
# $detail (string): what the database says, in English
fault-journal-corrupt = Die Datei ist beschädigt: { $path } ({ $detail })
fault-journal-corrupt-next = Öffnen Sie den Datenordner. Holen Sie die Datei aus einer Sicherung zurück, oder verschieben Sie sie an einen anderen Ort: Dann beginnt Lotse mit einer leeren Datei.
# $path (string): the file
fault-journal-disk-full = Der Datenträger ist voll: { $path }
fault-journal-disk-full-next = Schaffen Sie Platz und versuchen Sie es noch einmal.
# $found (string): the level of the data
# $supported (string): the newest level that this version knows
fault-journal-newer-schema = Ihre Daten stammen aus einer neueren Version von Lotse (Datenformat { $found }; diese Version kennt { $supported }).
fault-journal-newer-schema-next = Installieren Sie die neueste Version von Lotse.
# $detail (string): what the database says, in English
fault-journal-other = Die Daten lassen sich nicht lesen oder schreiben: { $detail }
fault-step-held = Das Produkt zeigt in diesem Schritt einen Wert nur einmal. Speichern Sie ihn, bevor Sie weitergehen.
fault-run-unknown = Diese Einrichtung gibt es nicht mehr.
# $guide (string): id of the guide
fault-guide-unknown = Diese Anleitung gibt es in dieser Version von Lotse nicht: { $guide }
# $file (string): the file
# $line (string): the line
# $detail (string): what is wrong
fault-guide-file = Eine Anleitung im Datenordner ist fehlerhaft: { $file }, Zeile { $line }: { $detail }
# $file (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says, or what is wrong
fault-guide-not-read = Eine Datei im Ordner der Anleitungen lässt sich nicht verwenden: { $file } ({ $kind ->
        [missing] nicht vorhanden
       *[other] { fault-file-reason }
    })
# $file (string): the file
# $count (string): how many were looked at
fault-guide-branches = Bei dieser Anleitung wurden nicht alle Kombinationen von Antworten geprüft, nur { $count }: { $file }
# Why nothing reads a file of a guide.
# $detail (string): name, language or vendor. Only to choose by
# $subject (string): names that fit, or the vendor
fault-stray-reason =
    { $detail ->
        [language] Die Sprache der Datei steht bei { $subject } nicht unter „screens“. Korrigieren Sie den Dateinamen, oder ergänzen Sie die Sprache in vendors.toml.
        [vendor] Es gibt keinen Hersteller „{ $subject }“. Korrigieren Sie den Dateinamen, oder ergänzen Sie den Hersteller in vendors.toml.
       *[name] Der Dateiname passt zu nichts. Passende Namen: { $subject }.
    }
# $file (string): the file
# $detail, $subject: for the reason
# $known (string): yes or no. Only to choose by
# $meant (string): the name that was probably meant
fault-guide-stray = Eine Datei bei den Anleitungen wird nicht verwendet: { $file }. { fault-stray-reason } { $known ->
        [yes] Wahrscheinlich gemeint: { $meant }
       *[no] { "" }
    }
# $limit (string): a number
fault-guides-many = Im Datenordner liegen zu viele Anleitungen. Lotse liest nur { $limit } davon.
# $file: the file
fault-guide-archive-broken = Die Datei ist beschädigt oder keine Lotse-Anleitung: { $file }
fault-guide-archive-broken-next = Lassen Sie sich die Datei noch einmal geben.
# $file: the file
fault-guide-archive-newer = Diese Datei stammt aus einer neueren Version von Lotse: { $file }
fault-guide-archive-newer-next = Installieren Sie die neueste Version von Lotse und fügen Sie die Anleitung dann hinzu.
fault-guide-file-gone = Die angezeigte Datei ist nicht mehr da.
fault-guide-file-gone-next = Wählen Sie die Datei noch einmal.
fault-answers-missing = Es sind noch nicht alle Fragen beantwortet.
fault-link-unknown = Lotse öffnet nur Seiten, die in einer Anleitung stehen.
fault-paper-no-text = Ein PDF lässt sich hier nicht als Text zeigen.
fault-paper-no-text-next = Speichern oder öffnen Sie es als Datei, oder wählen Sie ein anderes Format.
fault-paper-no-pdf = Hier kann Lotse keine PDFs erstellen.
fault-paper-no-pdf-next = Speichern Sie das Dokument als HTML-Seite, öffnen Sie es im Browser und drucken Sie es dort.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-paper-open-failed = Das PDF ließ sich nicht öffnen: { $path } ({ $kind ->
        [program] das System konnte kein Programm dafür starten
       *[other] { fault-file-reason }
    })
fault-paper-open-failed-next = Speichern Sie das Dokument als PDF und öffnen Sie es selbst.
# Why something could not be done with a file; it stands behind a colon or in brackets.
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-file-reason =
    { $kind ->
        [missing] kein solcher Ordner
        [no-folder] ein Teil des Pfads ist eine Datei, kein Ordner
        [folder] ein Ordner, keine Datei
        [denied] Zugriff verweigert
        [full] kein Platz mehr auf dem Datenträger
        [name] Name zu lang oder mit Zeichen, die hier nicht erlaubt sind
        [read-only] schreibgeschützter Datenträger
        [held] in einem anderen Programm geöffnet
        [there] schon vorhanden
        [large] Datei zu groß
        [not-text] kein UTF-8-Text
        [not-file] keine gewöhnliche Datei
       *[other] { $detail }
    }
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-save-failed = Speichern nicht möglich: { $path } ({ fault-file-reason })
fault-save-failed-next = Speichern Sie in einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat. Dann versuchen Sie es noch einmal.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-saved-open-failed = Öffnen war nicht möglich: { $path } ({ $kind ->
        [program] das System konnte kein Programm dafür starten
        [missing] die Datei ist nicht mehr da
       *[other] { fault-file-reason }
    })
fault-saved-open-failed-next = Öffnen Sie die Datei selbst, oder speichern Sie sie noch einmal.
# $detail (string): what the system says
fault-window-failed = Lotse kann sein Fenster nicht öffnen ({ $detail }).
fault-window-failed-next = Unter Windows: Installieren Sie die „Microsoft Edge WebView2 Runtime“. Unter Linux: Starten Sie Lotse in einer grafischen Sitzung und installieren Sie WebKitGTK 4.1. Starten Sie Lotse dann noch einmal.
fault-window-slow = Das Fenster von Lotse ist noch nicht fertig geladen.
fault-window-slow-next = Warten Sie noch etwas. Bleibt das Fenster leer, schließen Sie Lotse und starten Sie es noch einmal. Hilft das unter Windows nicht, reparieren Sie die „Microsoft Edge WebView2 Runtime“ in der Liste der installierten Apps.
fault-home-missing = Lotse findet Ihren Benutzerordner nicht und weiß nicht, wo es Ihre Daten ablegen soll.
fault-home-missing-next = Legen Sie mit der Umgebungsvariablen LOTSE_DATA einen Datenordner fest. Starten Sie Lotse dann noch einmal.
# $detail (string): where it stands, such as a file and a line
fault-policy-broken = Lotse kann die Vorgaben Ihrer IT nicht lesen: { $detail }
fault-policy-broken-next = Bitten Sie die IT, sie zu berichtigen. Bis dahin startet Lotse nicht, weil unbekannt ist, was gelten soll.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-file-kept = Die Datei ließ sich nicht löschen: { $path } ({ fault-file-reason })
# $context (string): where
# $detail (string): what, in English
fault-internal = Interner Fehler in Lotse.
fault-internal-next = Melden Sie ihn mit diesen Angaben: { $context }: { $detail }

fault-journal-name-empty = Geben Sie zuerst einen Namen ein.
fault-journal-name-too-long = Dieser Name ist zu lang. Bis zu 200 Zeichen sind möglich.
# $length: how many characters it has; $limit: how many it can have
fault-journal-text-too-long = Dieser Text hat { $length } Zeichen. Möglich sind höchstens { $limit }.
fault-journal-text-too-long-next = Kürzen Sie den Text. Logs und Dateien speichern Sie besser beim Ticket. Notieren Sie hier die Ticketnummer.
# $name: the name
fault-journal-name-taken = Es gibt schon eine Organisation mit dem Namen { $name }.
fault-journal-unknown-organisation = Diese Organisation gibt es nicht mehr.
fault-journal-known-organisation = Diese Organisation gibt es schon.
fault-journal-organisation-removed = Diese Organisation wurde entfernt. Holen Sie sie zuerst zurück.
fault-journal-organisation-not-removed = Diese Organisation ist noch da; es gibt nichts zurückzuholen.
fault-journal-unknown-run = Diese Einrichtung gibt es nicht mehr.
fault-journal-known-run = Diese Einrichtung gibt es schon.
fault-journal-run-removed = Diese Einrichtung wurde entfernt. Holen Sie sie zuerst zurück.
fault-journal-run-not-removed = Diese Einrichtung ist noch da; es gibt nichts zurückzuholen.
fault-journal-run-finished = Diese Einrichtung ist abgeschlossen. Öffnen Sie sie wieder, um etwas zu ändern.
fault-journal-run-not-finished = Diese Einrichtung ist noch offen.
fault-journal-nothing-to-erase = Es gibt nichts mehr zu löschen.
# $entries: wie viele Einträge
fault-journal-old-form = { $entries } Einträge haben noch das Format der ersten Version von Lotse. Wären sie gelöscht, ließe sich nicht mehr prüfen, ob die Einträge davor verändert wurden.
fault-journal-old-form-next = Speichern Sie die anderen Organisationen als Übergabedateien und lesen Sie diese in einen neuen Datenordner ein. Löschen Sie danach den alten Ordner.
fault-erase-name = So heißt diese Organisation nicht.
fault-erase-name-next = Geben Sie den Namen so ein, wie er oben steht.
fault-journal-newer-event = Ihre Daten stammen aus einer neueren Version von Lotse.
fault-journal-newer-event-next = Installieren Sie die neueste Version von Lotse.
# $path: a folder
fault-folder-failed = Der Ordner ließ sich nicht öffnen: { $path }
# $url: an address
fault-link-failed = Der Browser ließ sich nicht öffnen. Die Adresse lautet: { $url }
# $file: a file. $guide: id of a guide
fault-guide-known = Eine Anleitung im Datenordner hat dieselbe Kennung wie eine andere und wird nicht benutzt: { $file } ({ $guide })
fault-step-needs-note = Dieser Schritt ist nicht optional. Schreiben Sie in die Notiz, warum Sie ihn auslassen. Dann können Sie ihn auslassen.
fault-step-unknown = Bei Ihren jetzigen Antworten entfällt dieser Schritt.
fault-action-unknown = Bei Ihren jetzigen Antworten entfällt dieser Punkt.
# $count: Zahl der Schritte, als Text
fault-run-open-steps = Noch offene Schritte: { $count }. Erledigen Sie sie, oder lassen Sie aus, was nicht nötig ist, und schreiben Sie in die Notiz, warum.
fault-action-alone = Diesen Punkt haken Sie einzeln ab, nicht mit einem Klick für mehrere.
fault-action-alone-next = Haken Sie ihn an seiner Stelle im Schritt ab.
fault-revision-not-taken = Die Anleitung hat sich geändert, und die Änderungen hat sich hier noch niemand angesehen.
fault-revision-not-taken-next = Wählen Sie „Änderungen ansehen“ und danach „Ich habe es mir angesehen“.
# $worked: Fassung, mit der gearbeitet wurde, als Text. $here: Fassung auf diesem Rechner, als Text
fault-guide-older = An dieser Einrichtung wurde mit Fassung { $worked } der Anleitung gearbeitet. Hier ist nur Fassung { $here }; es können Schritte fehlen.
fault-guide-older-next = Installieren Sie die neueste Version von Lotse und schließen Sie die Einrichtung dann ab. Häkchen und Notizen bleiben.

fault-vault-missing = Auf diesem Rechner gibt es keinen Schlüsselbund.
fault-vault-missing-next = Starten Sie den Schlüsselbund des Betriebssystems (unter Linux zum Beispiel GNOME Keyring oder KWallet) und danach Lotse neu. Oder arbeiten Sie ohne Schlüsselbund weiter: Dann behält Lotse geheime Werte nur, bis Sie Lotse beenden.
fault-vault-locked = Der Schlüsselbund ist gesperrt.
fault-vault-locked-next = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.
fault-vault-no-logon = Bei dieser Windows-Anmeldung lassen sich keine Schlüssel speichern.
fault-vault-no-logon-next = Eine Richtlinie verbietet es, oder Sie sind nur über das Netzwerk angemeldet. Melden Sie sich am Rechner selbst oder über Remotedesktop an, oder fragen Sie die IT nach der Richtlinie. Bis dahin behält Lotse geheime Werte nur, bis Sie Lotse beenden.
fault-vault-refused = Der Schlüsselbund hat den Zugriff abgelehnt.
fault-vault-refused-next = Öffnen Sie den Schlüsselbund des Betriebssystems (unter Windows die Anmeldeinformationsverwaltung), prüfen Sie, ob Lotse ihn benutzen darf, und versuchen Sie es noch einmal.
# $length (string): the length in bytes
# $limit (string): the most that is possible, in bytes
fault-vault-too-long = Dieser Wert ist zu lang für einen Schlüsselbund: { $length } Byte; möglich sind { $limit }.
fault-vault-too-long-next = Prüfen Sie, ob Sie zu viel kopiert haben. Sonst speichern Sie den Wert in Ihrem Passwortmanager.
fault-vault-unfit = Dieser Wert ist leer oder enthält ein Zeichen, das kein Schlüsselbund speichern kann.
fault-vault-unfit-next = Kopieren Sie den Wert noch einmal und fügen Sie ihn neu ein.
fault-vault-lost = Der Schlüsselbund hat das Speichern bestätigt, dann aber etwas anderes zurückgegeben.
fault-vault-lost-next = Legen Sie den Wert im Passwortmanager ab, bevor Sie die Seite schließen, die ihn zeigt. Versuchen Sie es dann noch einmal, oder arbeiten Sie ohne Schlüsselbund weiter: Dann behält Lotse geheime Werte nur, bis Sie Lotse beenden.
fault-clipboard-missing = Hier gibt es keine Zwischenablage.
fault-clipboard-missing-next = Starten Sie Lotse auf einem Rechner mit grafischer Oberfläche: Ohne Bildschirm gibt es keine Zwischenablage. Hat dieser Rechner eine solche Oberfläche, starten Sie Lotse neu.
fault-clipboard-refused = Die Zwischenablage hat den Wert nicht angenommen.
fault-clipboard-refused-next = Schließen Sie Programme, die die Zwischenablage beobachten, und versuchen Sie es noch einmal.

## Start: how it is done

start-mode = Wie möchten Sie arbeiten?
mode-connected = Mit Prüfung
mode-practice = Übung
mode-does-connected = Lotse führt Sie Schritt für Schritt, bewahrt die Schlüssel im Schlüsselbund auf und prüft über die APIs der Hersteller, ob alles richtig eingerichtet ist.
mode-does-checklist = Funktioniert offline: Lotse führt Sie Schritt für Schritt und merkt sich, was Sie abgehakt haben. Passwörter und Schlüssel geben Sie in Lotse nicht ein.
mode-does-practice = Zum Lernen, mit simulierten Mandanten auf diesem Rechner. An echten Produkten ändert sich nichts.
home-practice = Üben

## Practice

practice-intro-title = So läuft die Übung ab
practice-intro-tenants = Lotse startet auf diesem Rechner simulierte Mandanten der Hersteller und legt dazu eine simulierte Organisation an. Sie wählen nur die Anleitung.
practice-intro-screen = Sie gehen dieselben Schritte wie bei einer echten Einrichtung. Neben dem Schritt sehen Sie den Bildschirm des Herstellers als Zeichnung. Dort kopieren Sie Werte und ändern Einstellungen.
practice-intro-mistakes = In den Mandanten stecken Fehler. Finden Sie sie mit einer Prüfung, beheben Sie sie in der Zeichnung und prüfen Sie noch einmal.
practice-intro-safe = Nichts verlässt diesen Rechner.
practice-title = Bildschirm des Herstellers (Übung)
practice-lead = Ein simulierter Bildschirm. Kopieren Sie die Werte in den Schritt, und ändern Sie die Einstellungen hier, wie auf dem Bildschirm des Herstellers.
practice-loading = Die Übungsmandanten werden gestartet …
practice-go = Zum Bildschirm des Herstellers
practice-mistakes = Was noch passieren kann
practice-mistakes-lead = Nicht alles lässt sich mit einer Einstellung beheben. Schalten Sie etwas ein und sehen Sie, was eine Prüfung dazu sagt.
practice-restart = Mit den anfänglichen Fehlern neu beginnen
practice-hint = Tipp
practice-again = Behoben. Prüfen Sie jetzt noch einmal.
practice-check = Zur Prüfung
# Followed by an address.
practice-address = Die Mandanten sind erreichbar unter

## Taking credentials inside a step

# Followed by the name of the credential.
# $vendor (string): the product that shows it
capture-take = Kopieren Sie aus { $vendor }:
# Stattdessen, wenn kein Bildschirm den Wert zeigt
capture-choose = Wählen Sie selbst einen Wert:
# Followed by the label of the field on the vendor’s screen.
capture-field = Feld:
capture-offered = Aus den Angaben zur Organisation. Prüfen Sie den Wert und speichern Sie ihn.
capture-keep = Speichern
capture-keeping = Wird gespeichert …
# Before a page is left in which values were typed and not kept. $count: how many.
unsaved-title =
    { $count ->
        [one] Ein Wert ist noch nicht gespeichert
       *[other] { $count } Werte sind noch nicht gespeichert
    }
# $names: the fields, as a list. $count: how many.
unsaved-text =
    { $count ->
        [one] Sie haben etwas eingegeben, aber noch nicht gespeichert: { $names }. Wenn Sie die Seite jetzt verlassen, ohne zu speichern, ist die Eingabe weg.
       *[other] Sie haben Werte eingegeben, aber noch nicht gespeichert: { $names }. Wenn Sie die Seite jetzt verlassen, ohne zu speichern, sind die Eingaben weg.
    }
# The same for values that are used for one check or list and never kept.
unsaved-once-text =
    { $count ->
        [one] Unter „{ $names }“ ist etwas eingegeben. Es wird nur einmal verwendet und nie gespeichert. Wenn Sie die Seite jetzt verlassen, ist die Eingabe weg.
       *[other] In mehreren Feldern ist etwas eingegeben: { $names }. Die Eingaben werden nur einmal verwendet und nie gespeichert. Wenn Sie die Seite jetzt verlassen, sind sie weg.
    }
unsaved-keep = Speichern und weiter
unsaved-discard = Verwerfen
unsaved-stay = Hier bleiben
capture-show = Anzeigen
capture-hide = Verbergen
# $name (string): the credential
capture-show-of = Anzeigen: { $name }
# $name (string): the credential
capture-hide-of = Verbergen: { $name }
capture-replace = Ersetzen
# $name (string): the credential
capture-replace-of = Ersetzen: { $name }
# $name (string): the credential
capture-announce = Gespeichert: { $name }
kept-keychain = im Schlüsselbund
kept-session = nur bis Lotse beendet wird
# For a value that is no secret.
kept-plain = gespeichert
# $length (number): how many characters it has
stored-length =
    { $length ->
        [one] { $length } Zeichen
       *[other] { $length } Zeichen
    }
# $ending (string): the last characters
stored-ending = endet auf …{ $ending }

## The clipboard

# $name (string): the credential
clipboard-copy-of = Kopieren: { $name }
# $seconds (number): how long it stays on the clipboard
clipboard-copied =
    { $seconds ->
        [one] Kopiert. In { $seconds } Sekunde wird die Zwischenablage geleert.
       *[other] Kopiert. In { $seconds } Sekunden wird die Zwischenablage geleert.
    }
# $seconds (number): how long it stays on the clipboard
clipboard-left = Kopiert, noch { $seconds } s
clipboard-clear = Jetzt leeren
clipboard-cleared = Die Zwischenablage ist geleert.

## The keychain

keychain-asking = Der Schlüsselbund wird getestet …
keychain-ready = Geheime Werte liegen im Schlüsselbund dieses Rechners. Er wurde gerade getestet und funktioniert.
keychain-ready-ahead = In diesem Schritt zeigt das Produkt einen Wert nur einmal. Lotse speichert ihn im Schlüsselbund dieses Rechners. Der Schlüsselbund wurde gerade getestet und funktioniert.
keychain-none = Der Schlüsselbund lässt sich nicht benutzen.
keychain-session = Bis dahin behält Lotse geheime Werte nur im Arbeitsspeicher: Wenn Sie Lotse beenden, sind sie weg.
keychain-session-ahead = Sie können trotzdem weitermachen. In diesem Schritt zeigt das Produkt einen Wert nur einmal: Speichern Sie ihn auch in Ihrem Passwortmanager.
keychain-again = Noch einmal testen

## Credentials of an integration

run-credentials-link = Zugangsdaten
run-credentials-title = Zugangsdaten
credentials-lead = Was Sie für diese Einrichtung kopiert haben. Geheime Werte zeigt Lotse nie wieder an, aber Sie können sie kopieren.
credentials-none = Diese Anleitung braucht keine Zugangsdaten.
# $from (string): the product that issues it
# $to (string): where it is entered in the end: a product, or several as a list
credential-way = Aus { $from }, für { $to }.
# $from (string): the product that issues it
credential-from = Aus { $from }.
# $title (string): the step that takes it
credential-step = Schritt: { $title }
# $date (string): the day, in words
credential-stored-on = Gespeichert am { $date }.
credential-not-stored = Noch nicht gespeichert
credential-gone = Nicht mehr da
credential-lost = Lotse hatte diesen Wert nur im Arbeitsspeicher und wurde inzwischen beendet. Geben Sie ihn noch einmal ein.
credential-elsewhere = auf einem anderen Rechner gespeichert
credential-elsewhere-next = Dieser Wert liegt im Schlüsselbund eines anderen Rechners. Geben Sie ihn auch hier ein: aus dem Produkt oder aus Ihrem Passwortmanager.
credential-enter = Eingeben
# $name (string): the credential
credential-enter-of = Eingeben: { $name }
credential-delete = Löschen
# $name (string): the credential
credential-delete-of = Löschen: { $name }
# $name (string): the credential
credential-delete-title = Wert löschen: { $name }
credential-delete-secret = Lotse löscht den Wert aus dem Schlüsselbund. Das lässt sich nicht rückgängig machen. Beim Hersteller bleibt er gültig, bis Sie ihn dort löschen.
credential-delete-plain = Lotse löscht den Wert. Beim Hersteller ändert sich nichts.
# $name (string): the credential
credential-deleted = Gelöscht: { $name }
credential-expiry-field = Läuft ab am (falls bekannt)
credential-expiry-kept = Das Datum ist gespeichert.
credential-expiry-gone = Das Datum wurde entfernt.
# $date (string): the day, in words
credential-expires-on = Läuft am { $date } ab
credential-expires-soon = läuft bald ab
credential-expired = abgelaufen

## Removing what has keys

# $name (string): the organisation
organisation-remove-title = { $name } entfernen?
organisation-remove-keys = Die Schlüssel dieser Organisation werden aus dem Schlüsselbund gelöscht. Das lässt sich nicht rückgängig machen. Die Einrichtungen mit Häkchen und Notizen können Sie gleich danach zurückholen. In den Produkten ändert sich nichts.
# $name (string): the organisation
organisation-removed-keys = { $name } ist aus Lotse entfernt. Die Schlüssel sind gelöscht und lassen sich nicht wiederherstellen.
# $title (string): the guide
run-remove-title = { $title } entfernen?
run-remove-keys = Die Schlüssel dieser Einrichtung werden aus dem Schlüsselbund gelöscht. Das lässt sich nicht rückgängig machen. Häkchen und Notizen können Sie gleich danach zurückholen. In den Produkten ändert sich nichts.
# $title (string): the guide
run-removed-keys = { $title } ist aus Lotse entfernt. Die Schlüssel sind gelöscht und lassen sich nicht wiederherstellen.

## Settings: network, clipboard, client ID, diagnostics

settings-kept = Gespeichert
settings-proxy = Proxy
settings-proxy-hint = Das gilt für alle Aufrufe bei Herstellern: für Prüfungen und für die Suche nach Webhooks.
settings-managed = Von Ihrer IT vorgegeben.
proxy-choice-system = Wie das System
proxy-choice-direct = Ohne Proxy
# A field for the address follows below.
proxy-choice-manual = Dieser Proxy:
settings-proxy-address = Adresse
settings-proxy-address-hint = Host und Port, zum Beispiel proxy.example:8080
settings-proxy-user = Benutzername
settings-proxy-user-hint = Leer lassen, wenn der Proxy keinen verlangt.
settings-proxy-password = Passwort für den Proxy
settings-proxy-password-hint = Es liegt im Schlüsselbund. Ein neues ersetzt das alte.
settings-proxy-password-kept = Das Passwort für den Proxy ist gespeichert.
settings-proxy-password-remove = Gespeichertes Passwort löschen
settings-proxy-password-gone = Das Passwort für den Proxy ist gelöscht.
settings-ca = Zertifikate Ihres Netzes
settings-ca-hint = Nur nötig, wenn eine Firewall in Ihrem Netz verschlüsselte Verbindungen untersucht (TLS-Inspektion) und das System ihr Zertifikat nicht kennt. Wählen Sie die Datei mit diesem Zertifikat, etwa .pem, .crt, .cer oder .p7b.
# $count (number): certificates in the file
settings-ca-count =
    { $count ->
        [one] In der Datei ist ein Zertifikat:
       *[other] In der Datei sind { $count } Zertifikate:
    }
# $name (value): whose certificate it is. $date (string): the last day on which it is valid
settings-ca-authority = { $name }, gültig bis { $date }
# $count (number): certificates that are not listed
settings-ca-more =
    { $count ->
        [one] und ein weiteres
       *[other] und { $count } weitere
    }
# $count (number): entries that can’t be read. $places (string): where they are in the file, counted from 1
settings-ca-broken =
    { $count ->
        [one] Eintrag { $places } der Datei lässt sich nicht lesen. Die übrigen werden benutzt.
       *[other] Die Einträge { $places } der Datei lassen sich nicht lesen. Die übrigen werden benutzt.
    }
settings-ca-choose = Datei wählen …
settings-ca-remove = Datei nicht mehr benutzen
settings-clipboard = Zwischenablage
settings-clipboard-seconds = Sekunden, bis ein kopierter geheimer Wert aus der Zwischenablage gelöscht wird
settings-clipboard-hint = Von 10 bis 120 Sekunden.
settings-client-id-title = ConnectWise PSA
settings-client-id = Client-ID
settings-client-id-hint = ConnectWise beantwortet nur Aufrufe von Programmen mit einer Client-ID. Sie bekommen sie kostenlos im Entwicklerportal: developer.connectwise.com/ClientID. Hat eine Organisation eine eigene, nimmt Lotse diese.
settings-diagnostics = Diagnose
settings-diagnostics-version = Version von Lotse
# Followed by kept-keychain or kept-session.
settings-diagnostics-secrets = Speicherort geheimer Werte
settings-log-file = Diagnoselog in eine Datei schreiben
settings-log-file-hint = Das Log hilft bei der Fehlersuche. Es enthält Codes und Zahlen, keine Namen und keine Schlüssel. Es liegt im Datenordner unter „log“ und wird höchstens 2 MB groß.
settings-third-party = Lizenzen Dritter
settings-third-party-hint = Lotse enthält Software und Schriften anderer Hersteller. Deren Lizenzen sind auf Englisch.
settings-third-party-show = Lizenzen anzeigen

## Settings: who works here, and the check of the journal

settings-person-title = Wer hier arbeitet
settings-person = Ihr Name, für Berichte
settings-person-hint = Ihr Name steht bei dem, was Sie abhaken, in Berichten und in Übergabedateien. An Hersteller geht er nie.
journal-check-title = Protokoll
journal-check-lead = Lotse hält fest, was getan wird, und ändert keinen Eintrag. Hier prüfen Sie, ob auch sonst niemand etwas geändert hat.
journal-check-heads = Prüfsummen aus Berichten (freiwillig)
journal-check-heads-hint = Eine pro Zeile, genau wie gedruckt. Lotse sagt dann, ob seitdem etwas geändert oder entfernt wurde.
journal-check = Protokoll prüfen
journal-checking = Wird geprüft …
# $device (string): a computer, as short text
# $sequence (number): which of its entries
journal-check-verdict-broken = Das Protokoll ist beschädigt: Eintrag { $sequence } von Rechner { $device } wurde nachträglich verändert. Stellen Sie den Datenordner aus einer Sicherung wieder her.
journal-check-verdict-differs = Das Protokoll passt nicht zu einer früheren Prüfsumme. Haben Sie sie genau so eingegeben, wie sie gedruckt ist? Dann wurde nachträglich etwas geändert: Stellen Sie den Datenordner aus einer Sicherung wieder her.
journal-check-verdict-behind = Es fehlen Einträge, die schon einmal im Protokoll standen. Wurde eine ältere Sicherung zurückgespielt? Dann spielen Sie die neueste zurück.
journal-check-verdict-unclear = Das Protokoll selbst ist unversehrt. Nicht jede Zeile ließ sich vergleichen. Darunter steht jeweils, was Sie tun können.
journal-check-verdict-whole = Das Protokoll ist in sich stimmig: Jeder Eintrag schließt an den vorigen an. Ob es neu geschrieben wurde, zeigt erst die Prüfsumme aus einem Bericht.
journal-check-verdict-empty = Das Protokoll ist noch leer.
# $count (number): entries
journal-check-events =
    { $count ->
        [one] { $count } Eintrag geprüft.
       *[other] { $count } Einträge geprüft.
    }
# $count (number): computers
journal-check-devices =
    { $count ->
        [one] Geschrieben von einem Rechner.
       *[other] Geschrieben von { $count } Rechnern.
    }
# $count (number): Einträge. $date: ein Tag. $what: was gelöscht wurde, nur zum Auswählen
journal-check-erased = { $count ->
    [one] 1 Eintrag wurde
   *[other] { $count } Einträge wurden
} am { $date } endgültig gelöscht ({ $what ->
    [organisation] eine Organisation wurde vergessen
   *[text] ein Text
}).
# Followed by a line to copy
journal-check-own = Prüfsumme des Protokolls auf diesem Rechner, wie sie jetzt in Berichten steht:
journal-head-fits = passt
journal-head-unknown = unbekannter Rechner
journal-head-behind = Einträge fehlen
journal-head-differs = weicht ab
journal-head-unreadable = nicht lesbar
journal-head-means-fits = Bis hierher wurde nichts geändert.
journal-head-means-unknown = Das Protokoll enthält nichts von diesem Rechner. Lesen Sie zuerst eine Übergabedatei von dort ein.
# $from (number): the first entry
journal-head-means-behind = Ab Eintrag { $from } fehlen Einträge.
# $from (number): the first entry
journal-head-means-differs = Ab Eintrag { $from } oder später weicht etwas ab.
journal-head-means-unreadable = Das ist keine Zeile aus einem Bericht. Kopieren Sie die ganze Zeile, mit beiden Schrägstrichen.
# Of an end that nobody entered: whose word it is
# $device (string): a computer, or several as a list
journal-head-by = Notiert von Rechner { $device }.

## Words of the trade, for newcomers: word-<id>, and what it means

words-link = Wörter erklärt
words-title = Wörter erklärt
words-close = Schließen
word-psa = PSA-System
    .means = Das Ticket- und Abrechnungssystem eines IT-Dienstleisters, zum Beispiel Autotask oder ConnectWise PSA. PSA steht für „Professional Services Automation“.
word-role = Rolle
    .means = Eine Sammlung von Rechten, zum Beispiel in ConnectWise PSA. Wer die Rolle hat, darf, was die Rolle erlaubt.
word-security-level = Sicherheitsstufe
    .means = So heißt in Autotask eine Sammlung von Rechten. Jeder Benutzer in Autotask hat eine Sicherheitsstufe.
word-api-user = API-Benutzer
    .means = Ein Benutzerkonto für ein Programm statt für eine Person. Damit meldet sich das Produkt am PSA-System an. Weil es ein eigenes Konto ist, sehen Sie, was das Programm getan hat, und können das Konto jederzeit sperren.
word-scope = Scope
    .means = Wofür ein Schlüssel benutzt werden darf. In Kaseya VSA auch: welche Organisationen ein Konto sieht. Fehlt etwas im Scope, wird der Schlüssel abgelehnt, oder es fehlen Daten.
word-tracking-identifier = Tracking-ID (tracking identifier)
    .means = Eine Kennung, an der Autotask erkennt, zu welchem Produkt ein API-Benutzer gehört. Sie kommt vom Hersteller, oder Autotask erzeugt eine.
word-webhook = Webhook
    .means = Eine Nachricht, die das PSA-System von sich aus schickt, sobald sich etwas ändert, zum Beispiel ein Ticket.
word-upn = UPN
    .means = User Principal Name: der Name, mit dem sich jemand bei Microsoft 365 anmeldet, zum Beispiel kim@bakkerit.example. Er sieht aus wie eine E-Mail-Adresse, muss aber keine sein.
word-keychain = Schlüsselbund
    .means = Hier bewahrt das Betriebssystem Passwörter verschlüsselt auf: in Windows die Anmeldeinformationsverwaltung, in macOS der Schlüsselbund, in Linux GNOME Keyring oder KWallet.

## Faults: credentials, checks, practice, network

fault-credential-empty = Es ist noch nichts eingegeben.
fault-credential-empty-next = Kopieren Sie den Wert aus dem Produkt und fügen Sie ihn hier ein.
fault-credential-format = Das sieht nicht nach dem verlangten Wert aus.
fault-credential-format-next = Prüfen Sie, ob Sie das richtige Feld kopiert haben und den ganzen Wert.
fault-credential-host = Hier wird nur der Hostname gebraucht.
fault-credential-host-next = Lassen Sie https:// und alles nach dem Namen weg.
# $length (string): how many characters it has
# $limit (string): how many are asked for
fault-credential-short = Dieser Wert ist zu kurz: { $length } Zeichen. Erwartet werden mindestens { $limit }.
fault-credential-short-next = Wahrscheinlich wurde beim Kopieren etwas abgeschnitten. Kopieren Sie den ganzen Wert.
# $length (string): how many characters it has
# $limit (string): how many are possible
fault-credential-long = Dieser Wert ist zu lang: { $length } Zeichen. Erwartet werden höchstens { $limit }.
fault-credential-long-next = Wahrscheinlich wurde zu viel kopiert. Kopieren Sie nur den Wert.
fault-credential-looks-swapped = Das sieht nach einem anderen Wert dieser Einrichtung aus. Vielleicht sind zwei Felder vertauscht.
fault-credential-looks-swapped-next = Prüfen Sie, welches Feld Sie kopiert haben.
fault-credential-unknown = Bei Ihren jetzigen Antworten wird dieser Wert nicht gebraucht. Öffnen Sie den Schritt neu.
fault-credential-white-space = Mitten im Wert steht ein Leerzeichen oder ein Zeilenumbruch.
fault-credential-white-space-next = Kopieren Sie den Wert noch einmal, ohne etwas davor oder dahinter.
fault-expiry-unreadable = Das ist kein Datum.
fault-expiry-unreadable-next = Wählen Sie den Tag im Kalender, oder lassen Sie das Feld leer.
fault-credential-elsewhere = Dieser Schlüssel liegt im Schlüsselbund eines anderen Rechners.
fault-credential-elsewhere-next = Kopieren Sie ihn dort, oder geben Sie ihn hier noch einmal ein.
fault-second-nobody-named = Lotse weiß nicht, wer auf diesem Rechner an der Einrichtung gearbeitet hat.
fault-second-nobody-named-next = Wer die Arbeit gemacht hat, trägt zuerst seinen Namen in den Einstellungen ein. Danach kann eine zweite Person bestätigen.
fault-second-name-empty = Der Name der zweiten Person fehlt. Tragen Sie ihn ein.
# $name (string): the name that was given
fault-second-same-person = { $name } hat an dieser Einrichtung gearbeitet und kann nicht die zweite Person sein.
fault-second-same-person-next = Bitten Sie jemanden, der nicht beteiligt war.
fault-second-unfinished = Diese Einrichtung ist noch nicht abgeschlossen.
fault-second-unfinished-next = Schließen Sie sie zuerst ab. Danach kann eine zweite Person sie bestätigen.
fault-calendar-empty = Es gibt keinen Schlüssel mit einem Ablauftag.
fault-calendar-empty-next = Tragen Sie die Tage in den Einrichtungen unter „Zugangsdaten“ ein.
fault-check-running = Für diese Einrichtung läuft schon eine Prüfung. Warten Sie, bis sie fertig ist, oder halten Sie sie an.
fault-check-checklist = Eine Checkliste prüft Lotse nicht. Starten Sie die Einrichtung „Mit Prüfung“, um sie zu prüfen.
fault-organisation-practises = Diese Organisation ist nur zum Üben da. Ihre Schlüssel sind simuliert; Lotse sendet sie nie an einen echten Hersteller.
fault-organisation-practises-next = Wählen Sie „Übung“, oder legen Sie eine Organisation an.
fault-webhooks-gone = Lotse behält die Liste der Webhooks nur kurze Zeit. Rufen Sie sie noch einmal ab.
# $detail (string): what the system says, in English
fault-practice-failed = Die Übungsmandanten ließen sich nicht starten: { $detail }
fault-practice-failed-next = Beenden Sie Lotse, öffnen Sie es wieder und versuchen Sie es noch einmal. Vielleicht blockiert eine Schutzsoftware Verbindungen innerhalb dieses Rechners.
fault-client-id-unreadable = Das ist keine Client-ID.
fault-client-id-unreadable-next = Eine Client-ID sieht aus wie 00000000-0000-0000-0000-000000000000. Verwechseln Sie sie nicht mit der Firmenkennung.

## Faults of checks and values

# $name (string): the name of a value
fault-value-is-secret = „{ $name }“ ist geheim und darf nicht als Argument stehen: Andere Programme können es dort lesen.
fault-value-is-secret-next = Geben Sie den Wert mit --secret-stdin { $name } über die Standardeingabe.
fault-proxy-password-in-sight = In der Adresse des Proxys steht ein Passwort. Argumente sieht jeder auf diesem Rechner, und sie bleiben im Befehlsverlauf stehen.
fault-proxy-password-in-sight-next = Geben Sie mit --proxy nur Benutzername und Adresse an, zum Beispiel anna@proxy.example:8080, und das Passwort mit --secret-stdin proxy-password über die Standardeingabe.
fault-proxy-user-missing = Zum Passwort des Proxys fehlt der Benutzername.
fault-proxy-user-missing-next = Geben Sie ihn mit --proxy vor der Adresse an, zum Beispiel anna@proxy.example:8080.

fault-credential-not-stored = Das ist erledigt, sobald der Wert in Lotse gespeichert ist. Geben Sie ihn ein und gehen Sie dann weiter.
fault-finding-unknown = Hier gibt es nichts mehr zu bestätigen. Öffnen Sie die Prüfung neu.
fault-inspector-missing = Für diese Organisation ist kein Prüfbenutzer gespeichert, oder nicht alle seine Werte.
fault-inspector-missing-next = Geben Sie Benutzername, geheimen Schlüssel und Tracking-ID ein, oder speichern Sie zuerst einen Prüfbenutzer.
# $name (string): what was typed
# $known (string): the names of all mistakes
fault-mistake-unknown = Es gibt keinen Fehler „{ $name }“. Wählen Sie einen von diesen: { $known }.
# $name (string): what was typed
# $known (string): the names of the mistakes that fit
fault-mistake-elsewhere = Der Fehler „{ $name }“ gehört zu einem Hersteller, den diese Anleitung nicht verwendet. Wählen Sie einen von diesen: { $known }.
# $name (string): what was typed
# $known (string): the names of all values
fault-value-unknown = Diese Anleitung hat keinen Wert „{ $name }“. Wählen Sie einen von diesen: { $known }.
# $name (string): der Name des Werts
fault-value-host = „{ $name }“ muss der Name eines Servers sein, zum Beispiel eu.myconnectwise.net.
fault-value-host-next = Lassen Sie http:// und alles nach dem Namen weg.
# $other (string): the name under which it came first
# $name (string): that under which it came again
fault-value-twice = Dieser Wert wurde zweimal angegeben: „{ $other }“ und „{ $name }“. Geben Sie ihn nur einmal an.

# $path (string): the file
# $kind (string): what the file is. Only to choose by
fault-door-ca-file =
    { $kind ->
        [missing] Die CA-Datei ist nicht da: { $path }
        [folder] Das ist ein Ordner und keine CA-Datei: { $path }
        [unreadable] Lotse darf die CA-Datei auf diesem Rechner nicht lesen: { $path }
        [empty] Die CA-Datei ist leer: { $path }
        [page] Die CA-Datei ist eine Webseite und kein Zertifikat: { $path }
        [key] Die CA-Datei enthält einen privaten Schlüssel und kein Zertifikat: { $path }
        [request] Die CA-Datei ist nur die Anforderung eines Zertifikats: { $path }
        [pfx] Die CA-Datei ist eine PKCS-#12-Datei (.pfx, .p12) mit Passwort: { $path }
        [broken] Kein Zertifikat in der CA-Datei ist lesbar: { $path }
        [cut] Die CA-Datei bricht mitten im Zertifikat ab: { $path }
       *[none] In der CA-Datei ist kein Zertifikat: { $path }
    }
fault-door-ca-file-next =
    { $kind ->
        [missing] Wählen Sie die Datei in den Einstellungen neu oder keine.
        [unreadable] Kopieren Sie sie in einen eigenen Ordner und wählen Sie sie dort.
        [page] Vermutlich verlangte der Download eine Anmeldung. Laden Sie das Zertifikat neu herunter, als .pem, .crt oder .cer.
        [key] Ein privater Schlüssel gehört nur auf seinen Server. Lassen Sie sich nur das Zertifikat der Zertifizierungsstelle geben, als .pem, .crt oder .cer.
        [pfx] Exportieren Sie das Zertifikat der Zertifizierungsstelle ohne privaten Schlüssel als .cer (Base64 oder DER) und wählen Sie diese Datei.
       *[none] Wählen Sie in den Einstellungen eine Datei mit Zertifikaten (.pem, .crt, .cer oder .p7b) oder keine.
    }
# $address (string): what was entered
# $kind (string): what it is. Only to choose by
fault-door-proxy-address =
    { $kind ->
        [script] Das ist die Adresse eines Proxy-Skripts (PAC), nicht die eines Proxys: { $address }
        [socks] SOCKS-Proxys kann Lotse nicht verwenden: { $address }
       *[other] Das ist keine Adresse eines Proxys: { $address }
    }
fault-door-proxy-address-next =
    { $kind ->
        [script] PAC-Dateien liest Lotse nicht. Öffnen Sie die Datei im Browser: Hinter dem Wort PROXY steht der Proxy. Tragen Sie ihn in den Einstellungen als Name:Port ein.
       *[other] Tragen Sie sie in den Einstellungen als Name:Port ein, zum Beispiel proxy.example:8080.
    }
# $detail (string): what the system says
fault-door-authorities = Die Liste der vertrauenswürdigen Zertifizierungsstellen dieses Rechners lässt sich nicht lesen ({ $detail }).
fault-door-authorities-next = Fragen Sie die IT, ob die Zertifikate des Betriebssystems vollständig sind. Unter Linux stehen sie im Paket ca-certificates.
# $detail (string): what the system says
fault-door-client = Lotse kann keine Verbindungen aufbauen ({ $detail }).
fault-door-client-next = Starten Sie Lotse neu. Hilft das nicht, melden Sie es dem Lotse-Projekt.

## Faults: hand-over files, a second person

# $folder (string): the folder
fault-journal-missing = In diesem Ordner ist kein Protokoll von Lotse: { $folder }
fault-journal-missing-next = Wählen Sie den Datenordner von Lotse. Er steht in den Einstellungen.
fault-hand-over-other-file = Das ist keine Übergabedatei von Lotse.
fault-hand-over-other-file-next = Wählen Sie die Datei, die die andere Person mit „Übergeben“ gespeichert hat.
# $found (string): the format of the file, a number
# $supported (string): the newest format that can be read
fault-hand-over-newer-format = Die Datei stammt aus einer neueren Version von Lotse (Format { $found }).
fault-hand-over-newer-format-next = Installieren Sie die neueste Version von Lotse und lesen Sie die Datei dann ein.
# $kind (string): name of the entry’s kind, in English
fault-hand-over-newer-event = In der Datei steht ein Eintrag, den diese Version von Lotse noch nicht kennt ({ $kind }).
fault-hand-over-newer-event-next = Installieren Sie die neueste Version von Lotse und lesen Sie die Datei dann ein.
fault-hand-over-cut = Das Ende der Datei fehlt.
fault-hand-over-cut-next = Kopieren Sie die Datei noch einmal oder laden Sie sie neu herunter, und warten Sie, bis das fertig ist.
fault-hand-over-damaged = Die Datei ist nicht mehr so, wie Lotse sie gespeichert hat.
fault-hand-over-damaged-next = Kopieren Sie sie noch einmal. Hilft das nicht, bitten Sie die Person, von der sie kommt, sie neu zu speichern.
# $detail (string): what is wrong, in English
fault-hand-over-malformed = Die Datei ist anders aufgebaut als eine Übergabedatei ({ $detail }).
fault-hand-over-malformed-next = Bitten Sie die Person, von der sie kommt, sie neu zu speichern.
# $device (string): a computer, as short text
# $sequence (string): which of its entries
fault-hand-over-tampered = Die Datei wurde nach dem Speichern verändert: Eintrag { $sequence } von Rechner { $device } passt nicht.
fault-hand-over-tampered-next = Bitten Sie die Person, von der sie kommt, sie neu zu speichern und Ihnen direkt zu schicken.
# $device (string): a computer, as short text
# $sequence (string): which of its entries
fault-hand-over-differs = Datei und Protokoll widersprechen sich: Ab Eintrag { $sequence } von Rechner { $device } steht Verschiedenes darin.
fault-hand-over-differs-next = Entweder wurde auf jenem Rechner eine ältere Sicherung zurückgespielt und dann weitergearbeitet, oder jemand hat Einträge verändert. Fragen Sie die Person, die dort arbeitet, was stimmt. Solange bleibt hier alles, wie es war.
# $sequence (string): which of this computer’s entries
fault-hand-over-own-differs = Die Datei enthält von diesem Rechner ab Eintrag { $sequence } etwas anderes als sein eigenes Protokoll.
fault-hand-over-own-differs-next = Vermutlich wurde hier eine ältere Sicherung zurückgespielt und dann weitergearbeitet. Prüfen Sie das Protokoll in den Einstellungen und fragen Sie die Person, die Ihre Sicherungen betreut.
# $found (string): the last of this computer’s entries in the file
# $known (string): the last one here
fault-hand-over-own-ahead = Die Datei enthält mehr Einträge von diesem Rechner als sein eigenes Protokoll: { $found } statt { $known }.
fault-hand-over-own-ahead-next = Vermutlich wurde hier eine ältere Sicherung zurückgespielt. Spielen Sie die neueste zurück, bevor Sie weiterarbeiten, und lesen Sie dann die Datei ein.
# $by (string): the computer that has noted it
# $device (string): the computer it was noted of
# $sequence (string): which of its entries
fault-hand-over-noted-differs = Datei und Protokoll widersprechen sich: Rechner { $by } hat zu Eintrag { $sequence } von Rechner { $device } etwas anderes notiert, als hier steht.
fault-hand-over-noted-differs-next = Vermutlich wurde auf einem der beiden eine ältere Sicherung zurückgespielt und dann weitergearbeitet, oder jemand hat die Datei gefälscht. Lassen Sie auf beiden das Protokoll in den Einstellungen prüfen und fragen Sie die Person, von der die Datei kommt.
# $days (string): how many days ahead, more than 400
# $until (string): how many days until the file can be imported, 1 or more
fault-hand-over-clock-ahead = Die Datei enthält Einträge, deren Zeit der Uhr dieses Rechners { $days } Tage voraus ist.
fault-hand-over-clock-ahead-next = Geht die Uhr dieses Rechners falsch, stellen Sie sie und wählen Sie die Datei noch einmal. Geht sie richtig, ging die Uhr des anderen Rechners falsch, und seine Einträge bleiben, wie sie sind. Tage, bis die Datei hier eingelesen werden kann: { $until }. Arbeiten Sie bis dahin mit einem Bericht von dort.
# $size (string): how large it is, in megabytes
# $limit (string): the most that is read, in megabytes
fault-hand-over-too-large = Die Datei ist zu groß für eine Übergabedatei (höchstens { $limit } MB).
fault-hand-over-too-large-next = Sehen Sie nach, ob Sie die richtige Datei gewählt haben. Wenn ja, lassen Sie sich die Einrichtungen einzeln übergeben.
# $organisation (string): its name here
fault-hand-over-makes-practice = Die Datei macht die Organisation { $organisation } zu einer Übung. Hier ist sie echt.
fault-hand-over-makes-practice-next = Es wurde nichts eingelesen. Fragen Sie die Person, von der die Datei kommt; Lotse selbst erzeugt so eine Datei nicht.
# $events (string): how many entries it has
# $limit (string): how many it may have
fault-hand-over-too-many = Die Datei hat zu viele Einträge für eine Übergabedatei (höchstens { $limit }).
fault-hand-over-too-many-next = Sehen Sie nach, ob Sie die richtige Datei gewählt haben. Wenn ja, lassen Sie sich die Einrichtungen einzeln übergeben.
# $device (string): a computer
# $sequence (string): the number of the entry
# $size (string): how large it is, in megabytes
# $limit (string): how large it may be, in megabytes
fault-hand-over-event-too-large = Eintrag { $sequence } des Rechners { $device } in der Datei ist zu groß (höchstens { $limit } MB).
fault-hand-over-event-too-large-next = Fragen Sie die Person, von der die Datei kommt. So große Einträge erzeugt Lotse nicht.
# $device (string): a computer, as short text
fault-hand-over-unproven = Laut einer Prüfung des Rechners { $device } in der Datei ist etwas wie verlangt, aber keine Abfrage zeigt es.
fault-hand-over-unproven-next = Es wurde nichts eingelesen. Lotse erzeugt keine solche Prüfung: Fragen Sie die Person, von der die Datei kommt, und prüfen Sie die Einrichtung hier selbst.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-hand-over-not-read = Die Datei lässt sich nicht lesen: { $path } ({ $kind ->
        [missing] nicht vorhanden
       *[other] { fault-file-reason }
    })
fault-hand-over-not-read-next = Kopieren Sie die Datei auf diesen Rechner und wählen Sie sie dort.
fault-hand-over-gone = Die Datei ist nicht mehr geladen.
fault-hand-over-gone-next = Wählen Sie die Datei noch einmal.

## Keyboard

palette-title = Alles durchsuchen
palette-field = Organisation, Einrichtung, Schritt, Beschriftung, Fehlermeldung, Einstellung
palette-hits = Treffer
palette-kind-run = Einrichtung
palette-kind-organisation = Organisation
palette-kind-step = Schritt
palette-kind-guide = Anleitung
palette-kind-problem = Problem
palette-kind-page = Seite
palette-kind-command = Befehl
shortcuts-title = Tastenkürzel
shortcut-palette = Alles durchsuchen
shortcut-next = Nächster Schritt; auf der Prüfseite: prüfen
shortcut-back = Voriger Schritt oder vorige Seite
shortcut-tick = Abhaken, was den Fokus hat
shortcut-zoom-in = Größer
shortcut-zoom-out = Kleiner
shortcut-zoom-reset = Normale Größe
shortcut-help = Diese Liste
shortcut-close = Dialog oder Menü schließen
# $key (string): a key, for example K
keys-ctrl = Strg + { $key }
# $key (string): a key, for example K
keys-command = Befehl + { $key }
keys-space = Leertaste
keys-escape = Esc

## Customers of the product beside companies of the PSA

customers-window = Kunden und Unternehmen
# $product (text): name of the product; $psa (text): name of the PSA
customers-lead = Namen in { $product } neben Namen in { $psa }. Ob die Kunden zugeordnet sind, sehen Sie nur im Produkt selbst, nicht in Lotse.
customers-intro = Lotse ruft die Kunden des Produkts und die Unternehmen im PSA-System ab und stellt gleiche Namen nebeneinander. Lotse liest nur und speichert keine Namen.
customers-start = Kunden vergleichen
customers-again = Noch einmal vergleichen
customers-running = Kunden und Unternehmen werden abgerufen …
# $when (text): day and time
customers-before = Verglichen { $when }. Lotse merkt sich die Namen nur, bis Sie das Programm schließen. Vergleichen Sie noch einmal, um sie zu sehen.
# $when (text): day and time
customers-read-at = Abgerufen: { $when }.
customers-unread = Eine Liste ließ sich nicht abrufen
customers-unoffered = Bei dieser Anleitung kann Lotse Kunden und Unternehmen nicht vergleichen.
customers-search = Nach Namen suchen
customers-filter = Anzeigen
# $count (number)
customers-filter-open = Zu prüfen ({ $count })
# $count (number)
customers-filter-all = Alle ({ $count })
customers-none-open = Nichts mehr zu prüfen.
customers-none-found = Keine Treffer.
customers-fit = Ergebnis
customers-rest = Unternehmen ohne passenden Kunden
customers-fit-gone = Gewähltes Unternehmen fehlt
customers-fit-doubled = Mehrere möglich
customers-fit-missing = Kein Unternehmen gefunden
customers-fit-likely = Ähnlicher Name
customers-fit-exact = Gleicher Name
customers-fit-chosen = Von Hand gewählt
customers-fit-none = Braucht kein Unternehmen
customers-choose = Wählen …
# $customer (text): name of a customer
customers-choose-for = Unternehmen für { $customer }
# $customer (text): name of a customer
customers-choose-label = Unternehmen für { $customer } wählen
customers-choose-none = Braucht kein Unternehmen
customers-withdraw = Auswahl zurücknehmen
# $count (number)
customers-choose-more =
    { $count ->
        [one] Ein weiteres Unternehmen wird nicht angezeigt. Geben Sie einen längeren Teil des Namens ein.
       *[other] { $count } weitere Unternehmen werden nicht angezeigt. Geben Sie einen längeren Teil des Namens ein.
    }
customers-save = Als Tabelle speichern (CSV)
customers-paper = Drucken oder speichern
customers-back = Zurück zur Prüfung
customers-announce-done = Der Vergleich ist fertig.
customers-announce-stopped = Der Vergleich wurde angehalten.
# $customer (text): name of a customer
customers-announce-chosen = Auswahl für { $customer } gespeichert.
# $product (text): name of the product
customers-cut = { $product } hat mehr Kunden, als Lotse abruft. Die Liste ist unvollständig.
# $count (number)
customers-unnamed =
    { $count ->
        [one] Ein Kunde hat keinen lesbaren Namen und fehlt in dieser Liste.
       *[other] { $count } Kunden haben keinen lesbaren Namen und fehlen in dieser Liste.
    }
# $count (number)
customers-unnamed-companies =
    { $count ->
        [one] Ein Unternehmen hat keinen lesbaren Namen. Es könnte zu einem der Kunden gehören.
       *[other] { $count } Unternehmen haben keinen lesbaren Namen. Sie könnten zu einigen der Kunden gehören.
    }
check-customers-lead = Welche Kunden des Produkts haben ein Unternehmen im PSA-System? Lotse vergleicht die Namen und ändert nichts.
# $when (text): day and time; $open (number)
check-customers-last =
    { $open ->
        [0] Verglichen { $when }: nichts offen.
        [one] Verglichen { $when }: ein Kunde zu prüfen.
       *[other] Verglichen { $when }: { $open } Kunden zu prüfen.
    }
check-customers-open = Vergleich öffnen
fault-customers-not-listed = Die Kundenliste ist nicht mehr vorhanden.
fault-customers-not-listed-next = Lotse merkt sich die Namen nur, bis Sie das Programm schließen. Vergleichen Sie die Kunden auf der Prüfseite noch einmal.
fault-customer-unknown = Dieser Kunde oder dieses Unternehmen steht nicht auf der Liste.
fault-customer-unknown-next = Möglicherweise wurden die Listen inzwischen neu abgerufen. Vergleichen Sie die Kunden noch einmal.

## Prüfungen vieler Einrichtungen

checks-window = Prüfungen
checks-title = Einrichtungen erneut prüfen
checks-lead = Schlüssel und Rechte können sich ändern, ohne dass Sie davon erfahren. Eine Prüfung ist fällig, wenn sich etwas geändert hat, wenn die letzte Prüfung ein Problem gefunden oder keine Antwort bekommen hat, und 90 Tage nach der letzten Prüfung.
# $count (number) – Einrichtungen
checks-due = Fällig ({ $count })
checks-due-none = Keine Prüfung ist fällig.
checks-due-queued = Alle fälligen Prüfungen stehen in der Liste oben.
checks-later = Nicht fällig ({ $count })
# $count (number) – fällige Einrichtungen
checks-start =
    { $count ->
        [one] Diese prüfen
       *[other] Diese { $count } prüfen
    }
checks-none = Noch keine Einrichtung zum Prüfen
checks-none-how = Hier erscheinen Einrichtungen, die Sie mit Schlüsseln einrichten. Eine Checkliste hat keine Schlüssel und lässt sich nicht prüfen.
checks-last = Letzte Prüfung
checks-never = Nie
# $date (text): wann in einer Prüfung alles richtig war
checks-verified = Alles richtig am { $date }
checks-result = Ergebnis
checks-next = Nächste Prüfung
checks-unfinished = Sobald die Einrichtung abgeschlossen ist
checks-reason-never = Jetzt: auf diesem Rechner noch nie geprüft
checks-reason-changed = Jetzt: seit der letzten Prüfung geändert
checks-reason-unanswered = Jetzt: letzte Prüfung ohne Antwort
checks-reason-problem = Jetzt: letzte Prüfung fand ein Problem
checks-reason-waiting = Jetzt: etwas war noch nicht bereit
checks-reason-age = Jetzt: letzte Prüfung vor mehr als 90 Tagen
checks-verdict-changes = Änderungen nötig
checks-verdict-failed = Prüfung fehlgeschlagen
checks-verdict-partly = Teilweise geprüft
checks-verdict-waiting = Noch nicht bereit
checks-verdict-nothing = Nichts zu prüfen
checks-verdict-eyes = Ihre Bestätigung fehlt noch
checks-verdict-confirmed = Von Ihnen bestätigt
checks-verdict-both = Alles ist richtig
checks-verdict-as-asked = Alles ist richtig
# $at (number) – die laufende Prüfung
# $all (number) – alle Prüfungen
queue-title-running = Prüfung { $at } von { $all } läuft
# $done (number) – erledigte Prüfungen
# $all (number) – alle Prüfungen
queue-title-paused = Pausiert: { $done } von { $all } erledigt
queue-title-waits = Wartet: { $done } von { $all } erledigt
# $all (number) – Prüfungen
queue-title-done =
    { $all ->
        [one] Eine Prüfung erledigt
       *[other] { $all } Prüfungen erledigt
    }
queue-paused-asked = Es beginnt keine weitere Prüfung. Eine laufende Prüfung läuft zu Ende.
queue-paused-closed = Lotse wurde geschlossen, bevor alle Prüfungen erledigt waren.
queue-paused-unanswered = Zwei Prüfungen hintereinander haben keine Antwort bekommen. Prüfen Sie die Netzwerkverbindung und setzen Sie dann fort.
queue-paused-refused = Eine Prüfung konnte nicht beginnen. Beheben Sie das unten genannte Problem und setzen Sie dann fort.
# $time (text) – wann es weitergeht
queue-waits = Ein Hersteller beantwortet nur eine begrenzte Zahl von Abfragen. Weiter geht es um { $time }.
queue-pause = Pausieren
queue-continue = Fortsetzen
queue-cancel = Abbrechen
queue-clear = Liste leeren
queue-state-waiting = Wartet
queue-state-running = Wird geprüft …
queue-state-ended = Erledigt
queue-state-stopped = Gestoppt. Nichts wurde gespeichert.
queue-state-refused = Konnte nicht beginnen
queue-lacks-credential = Nicht geprüft: Ein Schlüssel ist nicht gespeichert
queue-lacks-session-lost = Nicht geprüft: Ein Schlüssel war nur bis zum Schließen von Lotse gespeichert
queue-lacks-elsewhere = Nicht geprüft: Ein Schlüssel ist auf einem anderen Rechner gespeichert
checks-notify = Benachrichtigen, wenn die Prüfungen erledigt sind
checks-notify-hint = Das Betriebssystem zeigt die Benachrichtigung, wenn Lotse im Hintergrund ist.
queue-announce-done = Alle Prüfungen sind erledigt.
queue-announce-paused = Die Prüfungen sind pausiert.
# $count (number) – Einrichtungen in der Liste, die sich prüfen lassen
home-check-these =
    { $count ->
        [one] Diese prüfen
       *[other] Diese { $count } prüfen
    }
fault-queue-empty = Hier gibt es nichts zu prüfen
    .next = Prüfen lassen sich Einrichtungen mit gespeicherten Schlüsseln. Eine Checkliste hat keine.

## Rechte vergleichen

compare-window = Rechte vergleichen
# $psa (Text)
compare-lead = Was die Anleitungen in { $psa } verlangen, nebeneinander. „Nicht erwähnt“ heißt: Die Anleitung sagt dazu nichts. Das ist nicht dasselbe wie „keine“. Lotse ruft für diese Seite nichts bei den Herstellern ab.
compare-role-is-level = In Autotask ist mit der Rolle die Sicherheitsstufe gemeint.
compare-guides = Anleitungen
compare-rights = Rechte
compare-table = Tabelle der Rechte
compare-setting = Einstellung
compare-union = Eine Rolle für alle
compare-conflicts = Widersprüche
compare-conflicts-mean = Mit einer Rolle für alle bekommt ein Produkt auch Rechte, die nach seiner Anleitung aus sein sollen. Eine Prüfung dieser Einrichtung meldet dann, dass die Rolle mehr darf als erforderlich.
compare-one = Eine Rolle für alle Produkte
compare-one-means = Geben Sie auch dann jedem Produkt ein eigenes Konto mit eigenen Schlüsseln: Nutzen mehrere Produkte denselben Schlüssel, können Sie ihn nicht für eines allein sperren. Wer einen der Schlüssel hat, kann alle Rechte der Rolle nutzen.
compare-one-each = Eine Rolle je Produkt
compare-checked = Was die letzten Prüfungen sahen
compare-checked-means = Die Rolle jeder Einrichtung, wie ihre letzte Prüfung sie sah, neben dem, was eine Rolle für alle braucht. „Fehlt“ heißt: Die eigene Anleitung verlangt es. „Würde fehlen“ heißt: Nur andere Anleitungen verlangen es. Solange nur dieses Produkt die Rolle nutzt, braucht es dieses Recht nicht. Bevor Sie ein Recht entziehen, stellen Sie sicher, dass kein anderes Produkt, kein Bericht und keine Person diese Rolle nutzt.
compare-verdict-fits = wie nötig
compare-verdict-lacking = fehlt
compare-verdict-missing = würde fehlen
compare-verdict-wider = mehr als nötig
compare-verdict-unseen = nicht gesehen
compare-verdict-open = nicht vergleichbar
compare-beyond = Die Prüfung sah auch diese Rechte. Keine Anleitung hier verlangt sie, oder sie heißen in der Rolle anders:
compare-organisation = Organisation
compare-organisation-none = Keine: Anleitungen auswählen
compare-psa = PSA-System
# $count: Fragen
compare-answers =
    { $count ->
        [one] Eine Antwort
       *[other] { $count } Antworten
    }
# $count: Antworten, die angenommen wurden
compare-answers-assumed = { $count } angenommen
compare-filter = Anzuzeigende Einstellungen
compare-filter-asked = Nur erforderliche Einstellungen
compare-filter-all = Alle Einstellungen
compare-nothing = Diese Anleitungen nennen keine Rechte in diesem PSA-System.
compare-none = Wählen Sie mindestens eine Anleitung aus.
compare-link-hint = Welche Rechte die Anleitungen verlangen, nebeneinander, und was eine Rolle für alle kosten würde.
compare-menu = Rechte vergleichen
# $name (Text): Name der Organisation
compare-menu-of = Rechte vergleichen: { $name }
