# Die Wörter des Fensters. Was in Anleitungen steht, kommt aus dem Kern und steht nicht hier.
#
# Wörter: Organisation. Anleitung (guide). Einrichtung (run: eine Organisation geht eine Anleitung durch). Teil
# (part). Schritt (step). Punkt (action). Antwort (answer). Notiz (note). Datenordner. Anrede: Sie.
# Entfernt wird „aus Lotse“: in den Produkten ändert sich dadurch nichts.

## The window as a whole

product-name = Lotse
# $page (string): the title of the page that is shown
window-title = { $page } – Lotse
skip-link = Zum Inhalt springen
bar-label = Wo Sie sind
toasts-label = Meldungen
toast-dismiss = Meldung schließen
undo = Rückgängig machen
undo-done = Rückgängig gemacht.
cancel = Abbrechen
back = Zurück
back-hint = Alt + Pfeil nach links
next = Weiter
next-end = Zum Abschluss
next-hint = Strg + Eingabetaste
optional = optional
# One sentence on what the checklist does
checklist-promise = Die Checkliste führt Sie Schritt für Schritt und merkt sich, was Sie abgehakt haben; Passwörter und Schlüssel geben Sie in Lotse nie ein.
mode-checklist = Checkliste
# Stands before the sentence checklist-promise
mode-checklist-offline = Offline-Checkliste.

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
home-attention-title = Was Aufmerksamkeit braucht
home-start = Einrichtung starten
home-empty-title = Noch ist nichts eingerichtet
home-empty-text = Lotse führt Sie durch die Verbindung eines PSA-Systems mit einem anderen Produkt:
home-empty-organisation = Sie nennen die Organisation, deren PSA-System verbunden wird.
home-empty-guide = Sie wählen die Anleitung und beantworten ein paar Fragen.
home-empty-steps = Sie gehen Schritt für Schritt vor, mit Pause, wann Sie wollen.
home-find = Organisation suchen
# $wanted (string): what was typed into the search field
home-find-nothing = Keine Organisation heißt so: { $wanted }
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
organisation-name = Name der Organisation
organisation-hint = Der Kunde, die Tochterfirma oder Ihr eigenes Haus: wem das PSA-System gehört.
organisation-add = Organisation hinzufügen
organisation-add-submit = Hinzufügen
# $name (string): the organisation
organisation-added = { $name } ist hinzugefügt.
organisation-rename = Umbenennen
# $name (string): the organisation
organisation-rename-of = Umbenennen: { $name }
organisation-rename-submit = Umbenennen
organisation-remove = Entfernen
# $name (string): the organisation
organisation-remove-of = Entfernen: { $name }
# $name (string): the organisation
organisation-removed = { $name } ist aus Lotse entfernt.
organisation-start = Einrichtung starten
# $name (string): the organisation
organisation-start-in = Einrichtung starten: { $name }
organisation-no-runs = Für diese Organisation gibt es noch keine Einrichtung.
runs-connection = Einrichtung
runs-mode = Art
runs-progress = Fortschritt
# $title (string): the guide
runs-progress-of = Fortschritt: { $title }
runs-state = Stand
runs-tools = Weiteres
# $done (number): steps that are done or left out
# $total (number): all steps
runs-count = { $done } von { $total }
# $date (string): the day, in words
runs-finished = fertig, { $date }
run-state-new = noch nicht begonnen
run-state-started = in Arbeit
run-state-problem = Problem
run-state-finished = abgeschlossen
# $title (string): the guide
run-remove-of = Aus Lotse entfernen: { $title }
# $title (string): the guide
run-removed = { $title } ist aus Lotse entfernt. In den Produkten ändert das nichts.

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
tasks-held = Die Schritte sind gesperrt, bis Sie den Wert gesichert haben.
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
step-problem-banner = Hier gibt es ein Problem. Schreiben Sie in die Notiz, woran es liegt.
step-skip = Schritt auslassen
step-skip-back = Schritt doch machen
step-skipped-banner = Dieser Schritt ist ausgelassen.
step-stop-banner = Hier endet die Anleitung für Sie. Passt das nicht, dann ändern Sie Ihre Antworten.
step-finished-banner = Diese Einrichtung ist abgeschlossen. Öffnen Sie sie wieder, um etwas zu ändern.
# $names (string): values that are shown only once and not kept yet
footer-held = Noch offen: { $names }.
# $count (number): actions of the step that are not ticked
footer-missing =
    { $count ->
        [one] Noch { $count } Punkt offen.
       *[other] Noch { $count } Punkte offen.
    }
# $step (string): title of the next step
footer-then = Danach: { $step }
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
label-not-on-record = Diese Beschriftung ist nur in einer anderen Sprache des Produkts bekannt.
# $names (string): what the label was called in older versions
label-older = früher: { $names }
# On a button that unfolds label-older
label-older-short = früher …
# $value (string): the value, for the name of the button only
value-copy = Kopieren: { $value }
value-copy-title = Kopieren
value-copied = Kopiert
value-copy-failed = Das Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn von Hand.
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
matrix-picture-only = Der Hersteller zeigt diese Rechte nur als Bild oder Datei. Lotse erfindet keine.
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
        [one] Abweichung von der Seite
       *[other] Abweichungen von der Seite
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
end-open-hint = Abschließen geht, sobald jeder Schritt erledigt ist, oder ausgelassen mit einer Notiz, warum.
end-confirmed-by-you = Die Checkliste hält fest, was Sie bestätigt haben. Geprüft hat Lotse nichts.
end-finish = Einrichtung abschließen
# $date (string): the day, in words
end-finished = Abgeschlossen am { $date }.
end-reopen = Wieder öffnen
end-paper = Checkliste ansehen
end-announce-finished = Die Einrichtung ist abgeschlossen.
end-announce-reopened = Die Einrichtung ist wieder offen.
after-next = Wie es weitergeht
after-later = Für später

## Paper

paper-window = Checkliste
paper-crumb = Checkliste
paper-title = Checkliste
paper-lead = So wird sie gedruckt: mit Häkchen und Notizen, ohne Passwörter und Schlüssel.
paper-print = Drucken
paper-save-markdown = Als Text speichern …
paper-save-html = Als Seite speichern …
# $path (string): the file
paper-saved = Gespeichert: { $path }

## Settings

settings-window = Einstellungen
settings-link = Einstellungen
settings-title = Einstellungen
settings-reader = Sprache von Lotse
settings-reader-hint = In dieser Sprache stehen die Sätze.
settings-screens = Sprache der Produkte
settings-screens-hint = So nennt Lotse Schaltflächen und Felder: wie auf Ihrem Bildschirm. Zur Wahl stehen nur Sprachen, deren Beschriftungen bekannt sind.
settings-theme = Aussehen
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-folder = Datenordner
settings-folder-hint = Hier liegt alles, was Lotse sich merkt. Eigene Anleitungen gehören in den Unterordner „guides“.
settings-open-folder = Datenordner öffnen
# $version (string): the version
settings-version = Lotse { $version }

## Faults: what happened (fault-<code>) and what to do next (fault-<code>-next)

fault-title = Lotse kann Ihre Daten nicht öffnen
fault-next-title = Was Sie tun können
fault-next-generic = Versuchen Sie es noch einmal. Bleibt es dabei, dann starten Sie den Rechner neu.
fault-nothing-lost = Lotse hat nichts gelöscht und nichts überschrieben.
fault-still = Es hat noch nicht geklappt.
fault-retry = Noch einmal versuchen
# Any code that has no message of its own.
# $code (string): the code
fault-unknown = Das hat nicht geklappt (Code { $code }).
fault-journal-already-open = Lotse läuft schon.
fault-journal-already-open-next = Wechseln Sie zum anderen Fenster, oder schließen Sie es und versuchen Sie es noch einmal.
# $path (string): the file or folder
fault-journal-not-writable = Lotse darf hier nicht schreiben: { $path }
fault-journal-not-writable-next = Geben Sie sich Schreibrechte für den Datenordner und versuchen Sie es noch einmal.
# $path (string): the file
fault-journal-locked = Ein anderes Programm hält die Datei fest: { $path }
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
fault-journal-newer-schema = Ihre Daten stammen aus einer neueren Version von Lotse (Stand { $found }; diese Version kennt { $supported }).
fault-journal-newer-schema-next = Installieren Sie die neueste Version von Lotse.
# $detail (string): what the database says, in English
fault-journal-other = Die Daten lassen sich nicht lesen oder schreiben: { $detail }
fault-step-held = In diesem Schritt gibt es einen Wert, den das Produkt nur einmal zeigt. Legen Sie ihn zuerst im Passwortmanager ab.
fault-run-unknown = Diese Einrichtung gibt es nicht mehr.
# $guide (string): id of the guide
fault-guide-unknown = Diese Anleitung gibt es in dieser Version von Lotse nicht: { $guide }
# $file (string): the file
# $line (string): the line
# $detail (string): what is wrong
fault-guide-file = Eine Anleitung im Datenordner ist fehlerhaft: { $file }, Zeile { $line }: { $detail }
fault-answers-missing = Es sind noch nicht alle Fragen beantwortet.
fault-link-unknown = Lotse öffnet nur Seiten, die in einer Anleitung stehen.
# $path (string): the file
# $detail (string): what the system says
fault-save-failed = Das Speichern hat nicht geklappt: { $path } ({ $detail })
# $context (string): where
# $detail (string): what, in English
fault-internal = In Lotse ist etwas schiefgegangen ({ $context }: { $detail }).

fault-journal-name-empty = Geben Sie zuerst einen Namen ein.
fault-journal-name-too-long = Dieser Name ist zu lang. Bis zu 200 Zeichen sind möglich.
# $name: the name
fault-journal-name-taken = Es gibt schon eine Organisation mit dem Namen { $name }.
fault-journal-unknown-organisation = Diese Organisation gibt es nicht mehr.
fault-journal-known-organisation = Diese Organisation gibt es schon.
fault-journal-organisation-removed = Diese Organisation wurde entfernt. Holen Sie sie zuerst zurück.
fault-journal-organisation-not-removed = Diese Organisation ist da; es gibt nichts zurückzuholen.
fault-journal-unknown-run = Diese Einrichtung gibt es nicht mehr.
fault-journal-known-run = Diese Einrichtung gibt es schon.
fault-journal-run-removed = Diese Einrichtung wurde entfernt. Holen Sie sie zuerst zurück.
fault-journal-run-not-removed = Diese Einrichtung ist da; es gibt nichts zurückzuholen.
fault-journal-run-finished = Diese Einrichtung ist abgeschlossen. Öffnen Sie sie wieder, um etwas zu ändern.
fault-journal-run-not-finished = Diese Einrichtung ist noch offen.
fault-journal-newer-event = Ihre Daten stammen aus einer neueren Version von Lotse.
fault-journal-newer-event-next = Installieren Sie die neueste Version von Lotse.
# $path: a folder
fault-folder-failed = Der Ordner ließ sich nicht öffnen: { $path }
# $url: an address
fault-link-failed = Der Browser ließ sich nicht öffnen. Die Adresse lautet: { $url }
# $file: a file. $guide: id of a guide
fault-guide-known = Eine Anleitung im Datenordner heißt wie eine andere und bleibt außen vor: { $file } ({ $guide })
fault-step-needs-note = Dieser Schritt ist nicht optional. Schreiben Sie in die Notiz, warum Sie ihn auslassen; dann geht es.
fault-step-unknown = Dieser Schritt gehört nicht mehr zu Ihren Antworten.
fault-action-unknown = Dieser Punkt gehört nicht mehr zu Ihren Antworten.
# $count: Zahl der Schritte, als Text
fault-run-open-steps = Noch offene Schritte: { $count }. Erledigen Sie sie, oder lassen Sie aus, was nicht nötig ist, und schreiben Sie in die Notiz, warum.

# $detail (string): what the operating system says
fault-vault-missing = Auf diesem Rechner gibt es keinen Schlüsselbund ({ $detail }).
fault-vault-missing-next = Starten Sie den Schlüsselbund des Betriebssystems (unter Linux zum Beispiel GNOME-Schlüsselbund oder KWallet) und danach Lotse neu. Oder lassen Sie Lotse geheime Werte nur so lange behalten, bis Sie es schließen.
# $detail (string): what the operating system says
fault-vault-locked = Der Schlüsselbund ist gesperrt ({ $detail }).
fault-vault-locked-next = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.
# $detail (string): what the operating system says
fault-vault-refused = Der Schlüsselbund hat es abgelehnt ({ $detail }).
fault-vault-refused-next = Öffnen Sie den Schlüsselbund des Betriebssystems (unter Windows die Anmeldeinformationsverwaltung), prüfen Sie, ob Lotse ihn benutzen darf, und versuchen Sie es noch einmal.
# $length (string): the length in bytes
# $limit (string): the most that is possible, in bytes
fault-vault-too-long = Dieser Wert ist zu lang für einen Schlüsselbund: { $length } Byte; möglich sind { $limit }.
fault-vault-too-long-next = Prüfen Sie, ob Sie zu viel kopiert haben. Sonst behalten Sie den Wert in Ihrem Passwortmanager.
fault-vault-unfit = Dieser Wert ist leer oder enthält ein Zeichen, das kein Schlüsselbund behalten kann.
fault-vault-unfit-next = Kopieren Sie ihn noch einmal und fügen Sie ihn neu ein.
fault-vault-lost = Der Schlüsselbund hat das Speichern bestätigt, aber etwas anderes zurückgegeben.
fault-vault-lost-next = Legen Sie den Wert im Passwortmanager ab, bevor Sie die Seite schließen, die ihn zeigt. Versuchen Sie es dann noch einmal, oder lassen Sie Lotse geheime Werte nur so lange behalten, bis Sie es schließen.
# $detail (string): what the operating system says
fault-clipboard-missing = Hier gibt es keine Zwischenablage ({ $detail }).
# $detail (string): what the operating system says
fault-clipboard-refused = Die Zwischenablage hat es nicht angenommen ({ $detail }).
fault-clipboard-refused-next = Schließen Sie Programme, die die Zwischenablage beobachten, und versuchen Sie es noch einmal.
# $path (string): the file
# $detail (string): what is wrong with it
fault-door-ca-file = Die CA-Datei lässt sich nicht lesen: { $path } ({ $detail })
fault-door-ca-file-next = Wählen Sie in den Einstellungen eine Datei mit Zertifikaten (.pem, .crt oder .cer) oder keine.
# $address (string): what was entered
fault-door-proxy-address = Das ist keine Adresse eines Proxys: { $address }
fault-door-proxy-address-next = Tragen Sie sie in den Einstellungen als Name:Port ein, zum Beispiel proxy.example:8080.
# $detail (string): what the system says
fault-door-authorities = Die Liste der vertrauten Zertifizierungsstellen dieses Rechners lässt sich nicht lesen ({ $detail }).
fault-door-authorities-next = Fragen Sie die IT, ob die Zertifikate des Betriebssystems vollständig sind. Unter Linux stehen sie im Paket ca-certificates.
# $detail (string): what the system says
fault-door-client = Lotse kann keine Verbindungen aufbauen ({ $detail }).
