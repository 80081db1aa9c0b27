# Was lint den Autorinnen und Autoren von Anleitungen sagt.
# Variablen überall: $subject: worum es geht, ein Name in der Datei. $detail: was dazugehört

lint-error = Fehler
lint-hint = Hinweis
# $files, $errors, $hints: Zahlen als Text
lint-summary = Dateien: { $files }, Fehler: { $errors }, Hinweise: { $hints }
lint-guide-unreadable = Das ist nicht lesbar: { $subject }
lint-guide-format = Das Format { $subject } kennt Lotse nicht. Schreiben Sie „format = 1“.
lint-guide-twice = „{ $subject }“ kommt zweimal vor. Namen müssen eindeutig sein; geben Sie einem davon eine andere id.
lint-guide-dangling = „{ $subject }“ wird hier verwendet, ist aber nirgends in dieser Datei definiert. Prüfen Sie die Schreibweise oder definieren Sie es.
lint-guide-empty = „{ $subject }“ ist leer. Geben Sie mindestens einen Eintrag an.
lint-guide-too-much = In dieser Datei steht mehr, als Lotse verarbeitet: { $subject }. Teilen Sie die Anleitung auf.
lint-guide-too-deep = Klammern oder Namen sind hier zu tief verschachtelt.
lint-guide-hidden-sign = Dieser Text enthält ein unsichtbares Zeichen: { $subject }. Löschen Sie es.
lint-messages-unreadable = Die Texte in { $subject } sind nicht lesbar: { $detail }
lint-missing-message = Der Text „{ $subject }“ fehlt in: { $detail }. Schreiben Sie ihn in die Textdatei dieser Sprache.
lint-unused-message = Der Text „{ $subject }“ wird nirgends verwendet. Löschen oder verwenden Sie ihn.
lint-unknown-label = Die Beschriftung „{ $subject }“ gibt es in keiner Sprache. Prüfen Sie die Schreibweise oder ergänzen Sie die Beschriftungsdatei des Herstellers.
lint-unknown-vendor = Den Hersteller „{ $subject }“ kennt Lotse nicht. Prüfen Sie die Schreibweise oder ergänzen Sie vendors.toml.
lint-no-source = Die Anleitung nennt keine Quelle. Ergänzen Sie eine [[source]] mit der Seite des Herstellers.
lint-not-https = „{ $subject }“ ist keine Adresse einer Webseite. Eine solche beginnt mit https:// und enthält weder Benutzernamen noch Leerzeichen, Anführungszeichen oder Klammern wie < und {"{"}.
lint-variable-without-value = Der Text „{ $subject }“ verwendet „{ $detail }“, aber die Aktion gibt es nicht mit. Ergänzen Sie es unter labels oder values.
lint-value-without-variable = Die Aktion gibt „{ $detail }“ mit, aber der Text „{ $subject }“ verwendet es nicht.
lint-translated-value = Der Wert „{ $subject }“ ist in „{ $detail }“ auch eine Beschriftung. Werte werden Zeichen für Zeichen eingegeben: Prüfen Sie, ob er übersetzt wurde.
lint-shown-once-unguarded = „{ $subject }“ wird nur einmal angezeigt, aber keine Aktion nimmt es auf. Ergänzen Sie ein capture, wo es angezeigt wird.
lint-shown-once-optional = „{ $subject }“ wird nur einmal angezeigt, aber das capture im Schritt „{ $detail }“ darf ausgelassen werden. Machen Sie Schritt und Aktion verbindlich.
lint-shown-once-too-late = „{ $subject }“ wird nur einmal angezeigt, und der Schritt „{ $detail }“ nimmt es erst auf, wenn das Formular schon geschlossen ist. Setzen Sie das capture davor.
lint-row-twice = Die Zeile „{ $subject }“ nennt ein Recht, das schon eine andere Zeile von „{ $detail }“ nennt.
lint-unreachable = Keine Kombination von Antworten führt zu „{ $subject }“. Prüfen Sie die Bedingungen.
lint-branches-left = Nicht alle Kombinationen von Antworten wurden geprüft: Es sind zu viele; nur { $detail } wurden durchgespielt. Unerreichbare Schritte werden nicht gemeldet.
lint-credential-not-taken = Der Schritt „{ $detail }“ trägt „{ $subject }“ ein, aber bei manchen Antworten wurde es vorher nie aufgenommen.
lint-host-without-form = „{ $subject }“ ({ $detail }) ist der Server, an den Schlüssel gehen. Schreiben Sie format = { "{" } host-only = true { "}" }.
lint-nothing-to-do = Im Schritt „{ $subject }“ gibt es nichts abzuhaken. Ergänzen Sie eine Prüfung, die eine Person bestätigen kann.
