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
cli-help-answer = Beantwortet eine Frage der Anleitung; mehrfach möglich. Ohne Antworten werden alle Zweige ausgegeben
cli-help-format = md, html oder json; ohne Angabe md
cli-help-out = Schreibt in diese Datei statt auf den Bildschirm
cli-help-path = Eine Anleitungsdatei oder ein Ordner mit Anleitungsdateien
cli-guides-about = Listet die Anleitungen auf
cli-checklist-about = Gibt eine Anleitung als Checkliste aus
cli-lint-about = Prüft Anleitungsdateien und sagt, was zu verbessern ist
cli-origin-shipped = gehört zu Lotse
cli-origin-folder = aus Ihrem Datenordner
# $questions: Fragen mit ihren Antworten, wie vsa=5|6-7
cli-guide-questions = Fragen: { $questions }
# $detail: Datei, Zeile und Grund
cli-guide-unusable = Nicht verwendbar: { $detail }
cli-no-command = Sagen Sie, was geschehen soll: lotse guides, lotse checklist, lotse check, lotse diff, lotse practice oder lotse lint. „lotse --help“ zeigt mehr.
# $language: was eingegeben wurde
cli-unknown-language = Lotse spricht kein „{ $language }“. Wählen Sie de, nl oder en.
# $guide: was eingegeben wurde. $known: die Kennungen aller Anleitungen
cli-unknown-guide = Es gibt keine Anleitung „{ $guide }“. Es gibt: { $known }.
# $answer: was eingegeben wurde. $known: alle möglichen Antworten
cli-unknown-answer = „{ $answer }“ beantwortet keine Frage dieser Anleitung. Möglich sind: { $known }.
# $format: was eingegeben wurde
cli-unknown-format = Lotse kann kein „{ $format }“ schreiben. Wählen Sie md, html oder json.
# $path: eine Datei. $detail: was das System sagt
cli-not-written = { $path } ließ sich nicht schreiben: { $detail }. Wählen Sie mit --out einen anderen Ort.
cli-not-read = { $path } ließ sich nicht lesen: { $detail }.
cli-no-guides = Hier ist keine Anleitungsdatei. Anleitungsdateien enden auf .toml.
# $detail: was nicht stimmt
cli-broken = Diese Installation von Lotse ist beschädigt: { $detail }. Bitte installieren Sie Lotse neu.
# $argument: was eingegeben wurde
cli-unknown-argument = „{ $argument }“ kennt Lotse nicht. „lotse --help“ zeigt, was es kennt.
cli-unknown-command = Den Befehl „{ $argument }“ kennt Lotse nicht. Es gibt: guides, checklist, check, diff, practice, lint.
cli-missing-argument = Es fehlt etwas: { $argument }. „lotse --help“ zeigt, wie es geht.
cli-missing-value = „{ $argument }“ braucht einen Wert. „lotse --help“ zeigt, wie es geht.
cli-argument-twice = „{ $argument }“ darf nur einmal angegeben werden.
# $detail: was nicht verstanden wurde
cli-not-understood = Das war nicht zu verstehen: { $detail }
cli-check-about = Fragt die Hersteller, ob alles so eingerichtet ist, wie eine Anleitung es verlangt. Exit-Code 0: wie verlangt, 1: etwas zu ändern, 2: Abfragen war nicht möglich
cli-practice-about = Stellt die erfundenen Mandanten zum Üben auf diesem Rechner bereit
cli-set-placeholder = NAME=WERT
cli-name-placeholder = NAME
cli-mistake-placeholder = FEHLER
cli-help-answer-check = Beantwortet eine Frage der Anleitung; mehrfach möglich
cli-help-set = Ein Wert, der nicht geheim ist, zum Beispiel site=eu.myconnectwise.net; mehrfach möglich
cli-help-secret-stdin = Liest diesen geheimen Wert von der Standardeingabe, je eine Zeile; mehrfach möglich
cli-help-practice = Fragt statt der Hersteller die erfundenen Mandanten, auf Wunsch mit Namen von Fehlern
cli-help-ca-file = Eine PEM-Datei mit weiteren Zertifizierungsstellen
cli-help-proxy = Verwendet diesen Proxy statt dem des Systems
cli-help-port = Port der Mandanten; ohne Angabe irgendein freier
cli-help-mistake = Baut diesen Fehler ein; mehrfach möglich
cli-help-ca-out = Schreibt die Zertifizierungsstelle der Mandanten in diese Datei
cli-help-list = Listet die Fehler auf
# $argument: what was typed
cli-set-unreadable = „{ $argument }“ braucht einen Namen und einen Wert, zum Beispiel site=eu.myconnectwise.net.
# $name: the name of a secret
cli-set-secret = „{ $name }“ ist ein geheimer Wert. Argumente sieht jeder auf diesem Rechner, und sie bleiben im Verlauf der Befehle stehen. Geben Sie ihn mit --secret-stdin { $name } über die Standardeingabe.
# $name: the name of a secret
cli-secret-missing = Die Standardeingabe hat keine Zeile für den geheimen Wert „{ $name }“. Geben Sie für jedes --secret-stdin eine Zeile an, in derselben Reihenfolge.
# $calls: number of calls. $millis: milliseconds. $hosts: the hosts that were asked
cli-check-made = { $calls } Abfragen in { $millis } ms. Gefragt: { $hosts }. Nichts wurde geändert.
# $known: the names of the values that a check of this guide uses
cli-check-nobody = Kein Hersteller wurde gefragt, also ist nichts bewiesen. Geben Sie Werte mit --set an und geheime Werte mit --secret-stdin: { $known }.
# $asked: what the guide asks for
cli-check-asked = (verlangt: { $asked })
# $port: what was typed
cli-port-unreadable = „{ $port }“ ist kein Port. Wählen Sie eine Zahl von 1 bis 65535.
# $detail: what the system says
cli-practice-failed = Die Mandanten konnten nicht gestartet werden: { $detail }
# $mistake: what was typed
cli-unknown-mistake = Es gibt keinen Fehler „{ $mistake }“. „lotse practice --list“ zeigt alle.
# $address: host and port
cli-practice-listens = Die erfundenen Mandanten sind unter { $address } erreichbar und antworten auf die Hostnamen der Hersteller. Ihre Werte:
cli-practice-ends = Mit Strg+C beenden.
cli-diff-about = Sagt, was sich zwischen zwei Ständen einer Anleitung geändert hat. Exit-Code 0: nichts, 1: etwas, 2: eine Datei war nicht lesbar
cli-help-old = Die Anleitungsdatei, wie sie war
cli-help-new = Die Anleitungsdatei, wie sie jetzt ist
# $guide: Titel einer Anleitung. $from, $to: Zahlen
cli-diff-title = { $guide }: Stand { $from } → { $to }
cli-diff-nothing = Es hat sich nichts geändert.
cli-diff-new = neu
cli-diff-different = geändert
cli-diff-moved = verschoben
cli-diff-gone = entfällt
cli-diff-others = neben den Schritten
# $old, $new: Kennungen von Anleitungen
cli-diff-other-guide = Das sind zwei verschiedene Anleitungen: „{ $old }“ und „{ $new }“. Geben Sie zwei Stände derselben an.
# $revision: eine Zahl
cli-diff-not-raised = Es hat sich geändert, was zu tun ist, aber „revision“ ist nicht höher. Setzen Sie es auf { $revision }, damit Einrichtungen davon erfahren.
