# Die Befehlszeile.

cli-about = Lotse führt Sie durch die Verbindung eines PSA-Systems mit einem Produkt. Das ist die Befehlszeile; sie braucht kein Fenster, und nur „check“ braucht ein Netz.
cli-usage-heading = Aufruf
cli-options-heading = Optionen
cli-arguments-heading = Argumente
cli-commands-heading = Befehle
cli-command-placeholder = BEFEHL
cli-file-placeholder = DATEI
cli-answer-placeholder = FRAGE=ANTWORT
cli-help-help = Zeigt diese Hilfe
cli-help-version = Zeigt die Version
cli-help-lang = Sprache der Sätze; ohne Angabe die Sprache Ihres Systems
cli-help-json = Als JSON
cli-help-guide = Kennung der Anleitung, wie „lotse guides“ sie auflistet
cli-help-labels = Sprache der Beschriftungen auf den Bildschirmen der Hersteller; ohne Angabe wie die Sätze
cli-help-bilingual = Stellt die Beschriftungen des Produkts neben die Sätze; in den Sätzen stehen sie in der Sprache der Sätze
cli-help-answer = Beantwortet eine Frage der Anleitung; mehrfach möglich. Ohne Antworten werden alle Zweige ausgegeben
cli-help-format = md, html, pdf oder json; ohne Angabe md
cli-help-out = Schreibt in diese Datei statt auf den Bildschirm
cli-help-path = Eine Anleitungsdatei oder ein Ordner mit Anleitungsdateien
cli-guides-about = Listet die Anleitungen auf
cli-checklist-about = Gibt eine Anleitung als Checkliste aus
cli-lint-about = Prüft Anleitungsdateien und sagt, was zu verbessern ist
cli-origin-shipped = gehört zu Lotse
cli-origin-folder = aus Ihrem Datenordner
# $languages: a list of languages
cli-guide-languages = Sprachen: { $languages }
# $language: its name. Some texts of the guide are in English all the same
cli-language-partly = { $language } (teilweise)
# $questions: Fragen mit ihren Antworten, wie vsa=5|6-7
cli-guide-questions = Fragen: { $questions }
cli-no-command = Sagen Sie, was geschehen soll: lotse guides, lotse vendors, lotse labels, lotse checklist, lotse check, lotse diff, lotse compare, lotse practice, lotse lint, lotse new, lotse journal oder lotse completions. „lotse --help“ zeigt mehr.
# $language: was eingegeben wurde
cli-unknown-language = Lotse spricht kein „{ $language }“. Wählen Sie de, nl oder en.
# $guide: was eingegeben wurde. $known: die Kennungen aller Anleitungen
cli-unknown-guide = Es gibt keine Anleitung „{ $guide }“. Es gibt: { $known }.
# $answer: was eingegeben wurde. $known: alle möglichen Antworten
cli-unknown-answer = „{ $answer }“ beantwortet keine Frage dieser Anleitung. Möglich sind: { $known }.
# $format: was eingegeben wurde
cli-unknown-format = Lotse kann kein „{ $format }“ schreiben. Wählen Sie md, html, pdf oder json.
cli-pdf-terminal = Ein Terminal kann kein PDF zeigen. Geben Sie mit --out an, wohin es soll.
cli-no-pdf = Hier kann Lotse keine PDFs erstellen. Erstellen Sie die Checkliste mit --format html und drucken Sie sie im Browser.
# $path: eine Datei. $option: die Option, die sie nennt. $kind, $detail: was das System sagt
cli-not-written = { $path } ließ sich nicht schreiben: { fault-file-reason }. Wählen Sie mit { $option } einen anderen Ort.
# $count (number): entries of a CA file that can’t be read. $places: where they are, counted from 1
cli-ca-file-broken =
    { $count ->
        [one] Eintrag { $places } der CA-Datei lässt sich nicht lesen. Die übrigen Zertifikate werden benutzt.
       *[other] Die Einträge { $places } der CA-Datei lassen sich nicht lesen. Die übrigen Zertifikate werden benutzt.
    }
# $kind, $detail: what the system says
cli-output-not-written = Die Ausgabe ließ sich nicht vollständig schreiben: { fault-file-reason }.
# $path: a file. $kind, $detail: what the system says
cli-not-read = { $path } ließ sich nicht lesen: { $kind ->
    [missing] nicht vorhanden
   *[other] { fault-file-reason }
}.
cli-no-guides = Hier ist keine Anleitungsdatei. Anleitungsdateien enden auf .toml.
# $detail: was nicht stimmt
cli-broken = Diese Installation von Lotse ist beschädigt: { $detail }. Installieren Sie Lotse neu.
# $place: Stelle im Quelltext. $version: Version von Lotse
cli-crashed = Lotse { $version } wurde durch einen Fehler im Programm beendet ({ $place }). Was bis hierher ausgegeben wurde, ist unvollständig. Melden Sie dem Lotse-Projekt die Stelle und den Befehl, ohne Schlüssel und Namen.
# $argument: was eingegeben wurde
cli-unknown-argument = „{ $argument }“ kennt Lotse nicht. „lotse --help“ zeigt, was es kennt.
cli-unknown-command = Den Befehl „{ $argument }“ kennt Lotse nicht. Es gibt: guides, checklist, check, diff, practice, lint, new, journal, completions.
cli-missing-argument = Es fehlt etwas: { $argument }. „lotse --help“ zeigt, wie es geht.
cli-missing-value = „{ $argument }“ braucht einen Wert. „lotse --help“ zeigt, wie es geht.
cli-argument-twice = „{ $argument }“ darf nur einmal angegeben werden.
cli-practice-alone = Die Übung ruft nichts außerhalb dieses Rechners auf; „{ $argument }“ hätte also keine Wirkung. Lassen Sie das weg, oder prüfen Sie ohne --practice.
# $detail: was nicht verstanden wurde
cli-not-understood = Das war nicht zu verstehen: { $detail }
cli-check-about = Prüft über die APIs der Hersteller, ob alles so eingerichtet ist, wie eine Anleitung es verlangt
cli-check-codes =
    Exit-Codes:
      0  Schlüssel und Rechte sind wie verlangt (über die APIs der Hersteller geprüft)
      1  Etwas ist zu ändern: Es fehlt oder ist zu viel
      2  Der Aufruf ist falsch, oder die Ausgabe ließ sich nicht schreiben
      3  Nichts Falsches gefunden, aber nicht alle Schlüssel und Rechte ließen sich prüfen
      4  Das Netz oder die API eines Herstellers ist gestört; versuchen Sie es später noch einmal
cli-practice-about = Stellt die simulierten Mandanten zum Üben auf diesem Rechner bereit
cli-set-placeholder = NAME=WERT
cli-name-placeholder = NAME
cli-mistake-placeholder = FEHLER
cli-help-answer-check = Beantwortet eine Frage der Anleitung; mehrfach möglich
cli-help-set = Ein Wert, der nicht geheim ist, zum Beispiel site=eu.myconnectwise.net; mehrfach möglich
cli-help-secret-stdin = Liest diesen geheimen Wert von der Standardeingabe, je eine Zeile; mehrfach möglich
cli-help-practice = Prüft statt der Hersteller die simulierten Mandanten, auf Wunsch mit Namen von Fehlern
cli-help-ca-file = Eine PEM-Datei mit weiteren Zertifizierungsstellen
cli-help-proxy = Verwendet diesen Proxy statt des Proxys im System. Verlangt er eine Anmeldung, geben Sie hier nur den Benutzernamen an und das Passwort mit --secret-stdin proxy-password
cli-help-save-shapes = Speichert die Struktur der Abfragen in dieser Datei, für den Support: Status und Aufbau der Antworten, ohne Werte und Namen
cli-help-port = Port der Mandanten; ohne Angabe irgendein freier
cli-help-mistake = Baut diesen Fehler ein; mehrfach möglich
cli-help-ca-out = Schreibt die Zertifizierungsstelle der Mandanten in diese Datei
cli-help-practice-proxy = Öffnet außerdem einen Proxy, über den Clients die Mandanten unter den Hostnamen der Hersteller erreichen; verlangt --ca-out
cli-help-list = Listet die Fehler auf
# $argument: what was typed
cli-set-unreadable = „{ $argument }“ braucht einen Namen und einen Wert, zum Beispiel site=eu.myconnectwise.net.
# $name: the name of a secret
cli-set-secret = „{ $name }“ ist ein geheimer Wert. Argumente sieht jeder auf diesem Rechner, und sie bleiben im Befehlsverlauf stehen. Geben Sie ihn mit --secret-stdin { $name } über die Standardeingabe.
# $name: the name of a secret
cli-secret-missing = Die Standardeingabe hat keine Zeile für den geheimen Wert „{ $name }“. Geben Sie für jedes --secret-stdin eine Zeile an, in derselben Reihenfolge.
# $name: the name of a secret
cli-secret-blank = Die Zeile der Standardeingabe für den geheimen Wert „{ $name }“ ist leer. Geben Sie für jedes --secret-stdin eine Zeile an, in derselben Reihenfolge.
# $name: the name of the last secret
cli-secret-beyond = Die Standardeingabe hat mehr Zeilen als geheime Werte; „{ $name }“ ist der letzte. Geben Sie für jedes --secret-stdin eine Zeile an, in derselben Reihenfolge.
# $name: the name of a secret
cli-secret-unreadable = Die Standardeingabe lässt sich nicht als geheimer Wert „{ $name }“ lesen: Eine Zeile ist zu lang oder kein UTF-8-Text.
# $name: the name of a secret
cli-secret-terminal = Den geheimen Wert „{ $name }“ liest Lotse nicht vom Terminal, dort wäre er zu sehen. Geben Sie ihn über eine Pipe oder aus einer Datei an die Standardeingabe.
cli-help-deeper = Auch die vertiefte Prüfung machen: nach Datensätzen suchen, die zeigen, ob die Integration funktioniert
cli-help-quiet = Gibt nichts auf der Standardausgabe aus; wie die Prüfung ausging, sagt der Exit-Code
cli-completions-about = Gibt das Skript aus, mit dem eine Shell Befehle und Optionen vervollständigt
cli-help-shell = Die Shell: bash, zsh, fish oder powershell
# $shell: what was typed
cli-unknown-shell = Für „{ $shell }“ hat Lotse keine Vervollständigung. Wählen Sie bash, zsh, fish oder powershell.
# $calls: number of calls. $millis: milliseconds. $hosts: the hosts that were asked
cli-check-made = { $calls } Abfragen in { $millis } ms. Abgefragt: { $hosts }. Es wurde nichts geändert.
# $known: the names of the values that a check of this guide uses
cli-check-nobody = Es wurde nichts abgefragt, also ist nichts bewiesen. Geben Sie Werte mit --set an und geheime Werte mit --secret-stdin: { $known }.
cli-check-no-api = Die Hersteller dieser Anleitung haben keine API, die Lotse abfragen kann. Prüfen Sie die Punkte selbst.
# $asked: what the guide asks for
cli-check-asked = (verlangt: { $asked })
# $port: what was typed
cli-port-unreadable = „{ $port }“ ist kein Port. Wählen Sie eine Zahl von 1 bis 65535.
# $kind, $detail: what the system says
cli-practice-failed = Die Mandanten konnten nicht gestartet werden: { $kind ->
    [port-taken] Port schon belegt
   *[other] { fault-file-reason }
}.
# $mistake: what was typed
cli-unknown-mistake = Es gibt keinen Fehler „{ $mistake }“. „lotse practice --list“ zeigt alle.
# $address: host and port
cli-practice-listens = Die simulierten Mandanten sind unter { $address } erreichbar und antworten auf die Hostnamen der Hersteller. Ihre Werte:
cli-practice-proxy = Über den Proxy erreichen Clients die Mandanten unter den Hostnamen der Hersteller; jeden anderen Host lehnt er ab. Setzen Sie für den Client:
cli-practice-ends = Mit Strg+C beenden.

## lotse journal verify

cli-journal-about = Prüft das Protokoll dieses Rechners
cli-verify-about = Prüft, ob das Protokoll noch so ist, wie es geschrieben wurde, und ob es zu Berichten und Übergabedateien passt. Exit-Code 0: alles passt, 1: etwas weicht ab, 2: die Prüfung ist gescheitert
cli-folder-placeholder = ORDNER
cli-head-placeholder = PRÜFSUMME
cli-help-folder = Der Datenordner; ohne Angabe der dieses Rechners
cli-help-head = Eine Prüfsumme, wie sie im Bericht steht, in Anführungszeichen; mehrfach möglich
cli-help-hand-over = Vergleicht mit dieser Übergabedatei; mehrfach möglich
cli-journal-no-command = Sagen Sie, was mit dem Protokoll geschehen soll: lotse journal verify.
cli-journal-nowhere = Lotse weiß nicht, wo Ihr Datenordner ist. Geben Sie ihn mit --folder an.
# $folder: der Datenordner
cli-journal-missing = In { $folder } ist kein Protokoll. Geben Sie mit --folder einen anderen Ordner an.
cli-journal-newer = Das Protokoll hat eine neuere Version von Lotse geschrieben. Installieren Sie die neueste Version.
# $path: die Datei. $detail: was nicht stimmt, auf Englisch
cli-journal-damaged = { $path } ist beschädigt: { $detail }. Stellen Sie die Datei aus einer Sicherung wieder her.
# $path: die Datei
cli-journal-restless = { $path } ändert sich ständig. Versuchen Sie es gleich noch einmal.
# $head: was eingegeben wurde
cli-head-unreadable = „{ $head }“ ist keine Prüfsumme eines Protokolls. Geben Sie sie an, wie sie im Bericht steht, in Anführungszeichen: Rechner, Nummer und Prüfziffern, dazwischen Schrägstriche.
# $path: die Datei
cli-hand-over-not-one = { $path } ist keine Übergabedatei von Lotse. Geben Sie die Datei an, die in Lotse mit „Übergeben“ gespeichert wurde.
cli-hand-over-newer = { $path } hat eine neuere Version von Lotse geschrieben. Installieren Sie die neueste Version.
cli-hand-over-damaged = { $path } ist beschädigt oder unvollständig. Kopieren Sie die Datei noch einmal, oder lassen Sie sie neu speichern.
# $path: die Datei. $limit: Megabyte
cli-hand-over-too-large = { $path } ist zu groß für eine Übergabedatei (höchstens { $limit } MB). Sehen Sie nach, ob es die richtige Datei ist.
# $path: die Datei. $sequence: Nummer des Eintrags. $device: Kennung des Rechners
cli-hand-over-tampered = { $path } wurde nach dem Speichern verändert: Eintrag { $sequence } von Rechner { $device } passt nicht. Lassen Sie die Datei neu speichern und sich direkt schicken.
# $folder: der Datenordner
cli-journal-folder = Protokoll in { $folder }
# $events, $devices: Zahlen
cli-journal-looked = Geprüft: { $events ->
    [one] 1 Eintrag
   *[other] { $events } Einträge
} von { $devices ->
    [one] 1 Rechner
   *[other] { $devices } Rechnern
}.
cli-journal-ends = Prüfsumme des Protokolls, nach Rechnern:
# $head: ein Ende des Protokolls
cli-journal-own = { $head } (der Rechner, dem das Protokoll gehört)
cli-journal-unbroken = Jeder Eintrag schließt an den vorigen an.
cli-journal-empty = Das Protokoll enthält keine Einträge.
# $sequence: Nummer des Eintrags. $device: Kennung des Rechners. $what: was nicht stimmt. Nur zum Auswählen
cli-journal-broken = Eintrag { $sequence } von Rechner { $device } ist der erste, der nicht stimmt: { $what ->
    [missing] Er fehlt
    [unlinked] Er schließt nicht an den vorigen an
    [older-form] Er wurde später eingefügt
    [emptied] Sein Inhalt fehlt, und kein Eintrag sagt, dass er gelöscht wurde
    [twice] Er ist doppelt da
    [unreadable] Er ist nicht lesbar
   *[changed] Er wurde verändert
}.
# $entries: eine Zahl. $moment: Datum und Uhrzeit. $what: was gelöscht wurde. Nur zum Auswählen
cli-journal-erased = { $entries ->
    [one] 1 Eintrag wurde
   *[other] { $entries } Einträge wurden
} am { $moment } endgültig gelöscht ({ $what ->
    [organisation] eine Organisation wurde vergessen
   *[text] ein Text
}).
# $moment: Datum und Uhrzeit
cli-journal-when = Geschrieben: { $moment }
# $kind: Art des Eintrags, wie im Dateiformat von Lotse
cli-journal-kind = Art: { $kind }
cli-journal-given = Prüfsummen aus Berichten:
cli-journal-kept = Prüfsummen, die beim Einlesen von Übergabedateien notiert wurden:
# $device: id of the computer
cli-journal-kept-by = notiert von Rechner { $device }
# $path: die Datei. $moment: Datum und Uhrzeit
cli-journal-file = Übergabedatei { $path }, gespeichert { $moment }:
cli-verdict-fits = passt
cli-verdict-unknown = Von diesem Rechner hat das Protokoll nichts. Lesen Sie zuerst dessen Übergabedatei ein, oder prüfen Sie auf dem Rechner selbst.
# $missing: Nummer des Eintrags
cli-verdict-behind = Ab Eintrag { $missing } fehlen Einträge.
# $sequence: Nummer des Eintrags
cli-verdict-differs = Eintrag { $sequence } ist der erste, der abweicht.
# $after, $until: Nummern von Einträgen
cli-verdict-within = Etwas weicht ab: zwischen dem Eintrag nach { $after } und Eintrag { $until }.
cli-journal-fits = Alles, was verglichen wurde, passt.
cli-journal-fits-not = Etwas passt nicht.
cli-journal-alone = Es wurde mit nichts verglichen. Ob Einträge fehlen oder alles neu geschrieben wurde, zeigt erst eine Prüfsumme aus einem Bericht (--head) oder eine Übergabedatei (--file).

## lotse diff

cli-diff-about = Sagt, was sich zwischen zwei Fassungen einer Anleitung geändert hat. Exit-Code 0: nichts, 1: etwas, 2: eine Datei war nicht lesbar
cli-help-old = Die Anleitungsdatei, wie sie war
cli-help-new = Die Anleitungsdatei, wie sie jetzt ist
# $guide: Titel einer Anleitung. $from, $to: Zahlen
cli-diff-title = { $guide }: Fassung { $from } → { $to }
cli-diff-nothing = Es hat sich nichts geändert.
cli-diff-new = neu
cli-diff-different = geändert
cli-diff-moved = verschoben
cli-diff-gone = entfallen
cli-diff-others = außerhalb der Schritte
# $old, $new: Kennungen von Anleitungen
cli-diff-other-guide = Das sind zwei verschiedene Anleitungen: „{ $old }“ und „{ $new }“. Geben Sie zwei Fassungen derselben an.
# $revision: eine Zahl
cli-diff-not-raised = Was zu tun ist, hat sich geändert, aber „revision“ wurde nicht erhöht. Setzen Sie sie auf { $revision }, damit Einrichtungen die Änderung zeigen.

## What to do next, where it is said in a terminal. They stand for the messages of the same name without -terminal.

fault-practice-failed-next-terminal = Versuchen Sie es noch einmal. Vielleicht blockiert eine Schutzsoftware Verbindungen innerhalb dieses Rechners.
# $kind (string): what the file is. Only to choose by
fault-door-ca-file-next-terminal =
    { $kind ->
        [missing] Prüfen Sie den Pfad hinter --ca-file.
        [unreadable] Kopieren Sie sie in einen eigenen Ordner und geben Sie die Kopie mit --ca-file an.
        [page] { fault-door-ca-file-next }
        [key] { fault-door-ca-file-next }
        [pfx] Exportieren Sie das Zertifikat der Zertifizierungsstelle ohne privaten Schlüssel als .cer (Base64 oder DER) und geben Sie diese Datei mit --ca-file an.
       *[none] Geben Sie mit --ca-file eine Datei mit Zertifikaten (.pem, .crt, .cer oder .p7b) an, oder lassen Sie die Option weg.
    }
# $kind (string): what it is. Only to choose by
fault-door-proxy-address-next-terminal =
    { $kind ->
        [script] PAC-Dateien liest Lotse nicht. Öffnen Sie die Datei im Browser: Hinter dem Wort PROXY steht der Proxy. Geben Sie ihn mit --proxy Name:Port an.
       *[other] Geben Sie sie mit --proxy Name:Port an, zum Beispiel --proxy proxy.example:8080.
    }

cli-new-about = Schreibt eine kommentierte Anleitung zum Anfangen
cli-help-new-id = Die Kennung der Anleitung, üblicherweise PRODUKT-PSA
cli-help-psa = Das PSA-System, zum Beispiel autotask oder connectwise
cli-help-product = Das Produkt, zum Beispiel umbrella
cli-help-new-out = Der Zielordner; ohne Angabe der aktuelle
cli-vendor-placeholder = HERSTELLER
# $path: eine Datei
cli-new-written = Geschrieben: { $path }
# $vendor: the id of a vendor that Lotse does not have
cli-new-vendor = Der Hersteller „{ $vendor }“ ist neu. Tragen Sie seinen Namen in vendors.toml ein, und legen Sie seine Beschriftungen unter labels ab.
# $vendor: the id of a vendor of Lotse
cli-new-meant = Meinten Sie „{ $vendor }“? Diesen Hersteller hat Lotse schon, mit Beschriftungen.
# $path: eine Datei
cli-new-exists = { $path } gibt es schon und bleibt, wie es ist. Wählen Sie eine andere Kennung oder einen anderen Ordner.
cli-deeper-nothing = Für die vertiefte Prüfung gibt es in dieser Anleitung nichts zu tun.

## Rechte vergleichen

cli-compare-about = Vergleicht die Rechte, die Anleitungen in einem PSA-System verlangen, und sagt, was eine Rolle für alle kosten würde
cli-compare-placeholder = PSA|ANLEITUNG
cli-help-compare = Ein PSA-System wie connectwise für alle seine Anleitungen, oder Kennungen von Anleitungen für ein PSA-System
cli-help-answer-compare = Beantwortet eine Frage einer Anleitung; mehrfach möglich. Bei den anderen wird die erste angebotene Antwort angenommen
# $guide: Kennung einer Anleitung
cli-compare-no-psa = „{ $guide }“ verbindet kein PSA-System; es gibt also nichts zu vergleichen.
# $psas: Kennungen von PSA-Systemen
cli-compare-psas = Diese Anleitungen gehören zu verschiedenen PSA-Systemen ({ $psas }). Nennen Sie Anleitungen für eines davon.

## lotse vendors, lotse labels

cli-vendors-about = Listet die Hersteller auf, die eine Anleitung nennen kann
cli-labels-about = Listet die Beschriftungen eines Herstellers auf, die eine Anleitung nennen kann
cli-help-vendor = Kennung des Herstellers, wie „lotse vendors“ sie auflistet
cli-help-label-text = Nur Beschriftungen mit diesem Text in der Kennung, in einer ihrer Sprachen oder in einem früheren Namen; Groß- und Kleinschreibung ist egal
cli-text-placeholder = TEXT
# $guide: the id of a guide
cli-origin-guide = aus der Anleitung { $guide } in Ihrem Datenordner
# $vendor: what was typed. $known: yes or no, only to choose by. $meant: the id of a vendor
cli-unknown-vendor = Es gibt keinen Hersteller „{ $vendor }“. { $known ->
        [yes] Meinten Sie „{ $meant }“?
       *[no] „lotse vendors“ listet sie auf.
    }
# $vendor: the id of a vendor
cli-no-labels = Keine Beschriftung von { $vendor } passt dazu.
# $name: a text
cli-label-older = früher „{ $name }“
cli-label-page = auf der Seite des Herstellers „{ $name }“
cli-label-meaning = bedeutet „{ $name }“
cli-label-prose = nur aus einem Satz bekannt, nicht von einem Bildschirm
