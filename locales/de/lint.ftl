# Was lint den Autorinnen und Autoren von Anleitungen sagt.
# Variablen überall: $subject: worum es geht, ein Name in der Datei. $detail: was dazugehört

lint-error = Fehler
lint-hint = Hinweis
# $files, $errors, $hints: Zahlen als Text
lint-summary = Dateien: { $files }, Fehler: { $errors }, Hinweise: { $hints }
# $meant: ein Name, den es gibt
lint-meant = Meinten Sie „{ $meant }“?
lint-file-not-utf8 = Diese Datei ist nicht in UTF-8. Speichern Sie sie im Editor als UTF-8.
lint-file-unreadable = Diese Datei ist nicht lesbar: { $kind ->
        [missing] nicht vorhanden
       *[other] { fault-file-reason }
    }
lint-file-stray = Diese Datei wird nicht verwendet. { fault-stray-reason }
lint-toml-syntax = Das ist kein TOML: { $subject }
lint-key-twice = „{ $subject }“ steht schon in Zeile { $detail }. Löschen Sie eines davon oder schreiben Sie die Überschrift einer neuen Tabelle darüber.
lint-unknown-field = Ein Feld „{ $subject }“ gibt es hier nicht.
lint-missing-field = Das Feld „{ $subject }“ fehlt.
lint-wrong-type = Das ist vom Typ { $subject }; erlaubt ist: { $detail }.
lint-unknown-word = „{ $subject }“ steht nicht zur Wahl. Möglich sind: { $detail }.
lint-bad-name = „{ $subject }“ kann kein Name sein. Verwenden Sie Kleinbuchstaben und Ziffern, verbunden mit einzelnen Bindestrichen.
lint-out-of-range = „{ $subject }“ ist hier nicht möglich.
lint-action-without-verb = Diese Aktion hat kein Verb. Schreiben Sie eines von: { $detail }.
lint-action-several-verbs = Diese Aktion hat mehr als ein Verb: { $subject }. Schreiben Sie für jedes eine Aktion.
lint-action-lacks-field = „{ $subject }“ braucht dazu: { $detail }.
lint-action-fields-exclude = „{ $subject }“ nimmt nur eines von: { $detail }.
lint-action-useless-field = „{ $subject }“ kann mit „{ $detail }“ nichts anfangen. Löschen Sie es.
lint-action-needs-id = Der Name dieser Aktion würde zu lang. Geben Sie ihr eine id.
lint-action-twice = Der Name „{ $subject }“ ist vergeben: Eine andere Aktion dieses Schritts heißt auch so. Verb und Ziel bilden den Namen; geben Sie einer der beiden eine eigene id.
lint-guide-unreadable = Das ist nicht lesbar: { $subject }
lint-guide-format = Das Format { $subject } kennt Lotse nicht. Schreiben Sie „format = 1“.
lint-guide-twice = „{ $subject }“ kommt zweimal vor. Namen müssen eindeutig sein; geben Sie einem davon eine andere id.
lint-guide-dangling = „{ $subject }“ wird hier verwendet, ist aber nirgends in dieser Datei definiert. Prüfen Sie die Schreibweise oder definieren Sie es.
lint-guide-empty = „{ $subject }“ ist leer. Geben Sie mindestens einen Eintrag an.
lint-guide-too-much = In dieser Datei steht mehr, als Lotse verarbeitet: { $subject }. Teilen Sie die Anleitung auf.
lint-guide-too-deep = Klammern oder Namen sind hier zu tief verschachtelt.
lint-guide-hidden-sign = Dieser Text enthält ein unsichtbares Zeichen: { $subject }. Löschen Sie es.
lint-messages-unreadable = Dieser Text ist nicht lesbar: { $detail }
lint-missing-message = Der Text „{ $subject }“ fehlt in: { $detail }. Schreiben Sie ihn in die Textdatei dieser Sprache.
lint-unused-message = Der Text „{ $subject }“ wird nirgends verwendet. Löschen oder verwenden Sie ihn.
lint-unused-label = Die Anleitung bringt die Beschriftung „{ $subject }“ mit, verwendet sie aber nirgends. Prüfen Sie die Schreibweise, oder löschen Sie die Beschriftung.
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
lint-missing-language = Die Anleitung hat keine Texte in: { $detail }. Ergänzen Sie die Textdatei dieser Sprache.
lint-id-taken = Die id „{ $subject }“ ist vergeben: Eine andere Anleitung hat sie schon. Geben Sie dieser eine andere.
lint-id-not-file = Die Anleitung heißt „{ $subject }“, ihre Datei aber „{ $detail }“. Geben Sie beiden denselben Namen.
lint-unused-question = Von der Frage „{ $subject }“ hängt nichts ab. Verwenden Sie ihre Antworten in einer Bedingung oder löschen Sie sie.
lint-one-answer = Die Frage „{ $subject }“ hat nur eine Antwort. Ergänzen Sie eine weitere oder löschen Sie die Frage.
lint-question-too-late = Die Frage „{ $subject }“ hängt von „{ $detail }“ ab, das nicht vorher gefragt wird. Stellen Sie sie dahinter.
lint-unused-matrix = Keine Aktion setzt „{ $subject }“, also sieht es niemand. Ergänzen Sie in einem Schritt { "{" } matrix = "{ $subject }" { "}" }.
lint-unused-credential = Keine Aktion nimmt „{ $subject }“ auf oder trägt es ein. Verwenden oder löschen Sie es.
lint-credential-goes-nowhere = „{ $subject }“ wird aufgenommen und dann nirgends gebraucht. Nennen Sie unter goes-to, welches Produkt es bekommt, oder tragen Sie es in einem Schritt ein.
lint-condition-always = Diese Bedingung gilt bei jeder Antwort auf „{ $subject }“. Löschen Sie sie oder lassen Sie eine Antwort weg.
lint-condition-twice = Diese Alternative ({ $subject }) bewirkt nichts: Eine andere gilt immer, wenn sie gilt. Löschen Sie sie oder berichtigen Sie die Antworten.
lint-next-itself = Die Anleitung nennt sich selbst, „{ $subject }“, als das Nächste. Nennen Sie eine andere.
lint-unknown-guide = Eine Anleitung „{ $subject }“ gibt es hier nicht.
lint-outer-blank = Vor oder nach „{ $subject }“ steht ein Leerzeichen. Löschen Sie es: Es würde mitkopiert.
lint-odd-space = „{ $subject }“ enthält { $detail }: Das sieht aus wie ein Leerzeichen oder wie nichts, ist aber ein anderes Zeichen. Geben Sie den Text neu ein.
lint-unknown-kind = Keine Prüfung kennt die Art „{ $subject }“.
lint-secret-not-secret = „{ $subject }“ ({ $detail }) ist dem Namen nach geheim. Schreiben Sie secret = true; sonst wird es im Klartext gespeichert.
lint-bad-pattern = „{ $subject }“ ist kein regulärer Ausdruck ({ $detail }); kein Wert würde angenommen.
lint-length-impossible = Mindestens { $subject } und höchstens { $detail } Zeichen: Das kann kein Wert erfüllen.
lint-not-an-address = „{ $subject }“ ist weder eine IP-Adresse noch ein Netz oder ein Hostname.
lint-not-a-port = „{ $subject }“ ist kein Port wie 443, 443/tcp oder 8000-8100/udp.
lint-address-twice = „{ $subject }“ steht unter „{ $detail }“ zweimal. Löschen Sie eines.
lint-no-addresses = Unter „{ $subject }“ steht keine Adresse, es gibt also nichts freizugeben. Ergänzen Sie die Adressen, oder löschen Sie den Eintrag.
lint-source-twice = Die Quelle „{ $subject }“ steht zweimal da. Löschen Sie eine, oder geben Sie mit version, dated oder stored an, worin sie sich unterscheiden.
lint-unknown-language = „{ $subject }“ ist kein Kürzel einer Sprache wie de oder en.
lint-same-vendor = PSA-System und Produkt sind beide „{ $subject }“. Nennen Sie das Produkt, mit dem das PSA-System verbunden wird.
lint-kind-without-use = Der Abschnitt „{ $subject }“ hat ein kind, aber nur ein [[follow-up]] hat eines. Löschen Sie es oder machen Sie ein [[follow-up]] daraus.
lint-follow-up-without-kind = Das follow-up „{ $subject }“ sagt nicht, wofür es da ist. Ergänzen Sie ein kind: rotate, revoke, change, off-board oder repair.
lint-until-too-early = „{ $subject }“ soll im Schritt „{ $detail }“ zurückgenommen werden, aber der kommt nicht nach dem Schritt, der es gewährt. Nennen Sie einen späteren.
lint-go-nowhere = Dieser Pfad ist leer. Nennen Sie die Menüs und Seiten, durch die er führt.
lint-either-empty = Ein Weg ohne Aktionen führt nirgendwohin. Schreiben Sie in jeden mindestens eine Aktion.
lint-either-one = Es gibt nur einen Weg, also nichts zu wählen. Ergänzen Sie einen zweiten oder schreiben Sie die Aktionen ohne either.
lint-one-entry = „{ $subject }“ hat nur einen Eintrag, bei one-of gibt es also nichts zu wählen. Ergänzen Sie einen weiteren oder schreiben Sie meaning = "allow".
lint-wait-zero = 0 Minuten wartet niemand. Nennen Sie die Dauer oder löschen Sie die Aktion.
lint-sign-in-elsewhere = Dieser Abschnitt gehört zu „{ $detail }“, aber die Aktion meldet bei „{ $subject }“ an. Legen Sie für das andere Produkt einen eigenen Abschnitt an.
lint-powerful-role = „{ $subject }“ darf alles oder gehört fest zum Produkt und lässt sich nicht einschränken. Prüfen Sie, ob weniger genügt.
lint-since-after-before = Das gilt ab { $subject } und vor { $detail }, also nie. Berichtigen Sie die Versionen.
lint-row-without-right = Diese Zeile nennt ein Recht, sagt aber nicht, was einzustellen ist. Ergänzen Sie mindestens eine Zelle.
lint-picture-without-date = Die Rechte von „{ $subject }“ stehen in einem Bild oder einer Datei ohne Tag. Schreiben Sie read = und den Tag, an dem Sie nachgesehen haben: Bilder werden ohne Hinweis ausgetauscht.
lint-not-a-sentence = „{ $subject }“ ist kein ganzer Satz in: { $detail }. Der Text steht allein oder hinter einem anderen Satz. Beginnen Sie ihn groß und beenden Sie ihn mit einem Punkt.
