# Die Sätze, aus denen Anleitungen bestehen. Eine Nachricht je Verb; die mit -in am Ende nennt auch den Ort.
# Variablen überall:
#   $label    ein Text auf dem Bildschirm des Herstellers
#   $area     der Abschnitt, die Liste oder Tabelle, in der er steht, ebenfalls ein Text auf dem Bildschirm
#   $control  die Art des Bedienelements: plain, tab, icon, link, arrow, entry, section, page. Nur zum Auswählen

# $product, $psa: Namen von Produkten
guide-title = { $product } → { $psa }
# Follows "Not in this guide:"
guide-from-pages = Die Bestätigung am Bildschirm. Die Anleitung wurde nach den genannten Seiten geschrieben; noch niemand hat sie an der Konsole durchgespielt.

# $vendor: Name eines Produkts
action-sign-in = Melden Sie sich bei { $vendor } an.
# $path: Menüs und Seiten hintereinander
action-go = Gehen Sie zu { $path }.
action-go-in = Gehen Sie unter { $area } zu { $path }.
action-open = { $control ->
    [tab] Öffnen Sie die Registerkarte { $label }.
    [section] Klappen Sie den Abschnitt { $label } auf.
    [page] Öffnen Sie die Seite { $label }.
    [entry] Öffnen Sie den Eintrag { $label }.
   *[plain] Öffnen Sie { $label }.
}
action-open-in = { $control ->
    [tab] Öffnen Sie unter { $area } die Registerkarte { $label }.
    [section] Klappen Sie unter { $area } den Abschnitt { $label } auf.
    [page] Öffnen Sie unter { $area } die Seite { $label }.
    [entry] Öffnen Sie unter { $area } den Eintrag { $label }.
   *[plain] Öffnen Sie unter { $area } { $label }.
}
action-hover = { $control ->
    [icon] Zeigen Sie mit der Maus auf das Symbol { $label }.
   *[plain] Zeigen Sie mit der Maus auf { $label }.
}
action-hover-in = { $control ->
    [icon] Zeigen Sie unter { $area } mit der Maus auf das Symbol { $label }.
   *[plain] Zeigen Sie unter { $area } mit der Maus auf { $label }.
}
action-click = { $control ->
    [tab] Klicken Sie auf die Registerkarte { $label }.
    [icon] Klicken Sie auf das Symbol { $label }.
    [link] Klicken Sie auf den Link { $label }.
    [arrow] Klicken Sie auf den Pfeil neben { $label }.
    [entry] Klicken Sie auf den Eintrag { $label }.
   *[plain] Klicken Sie auf { $label }.
}
action-click-in = { $control ->
    [tab] Klicken Sie unter { $area } auf die Registerkarte { $label }.
    [icon] Klicken Sie unter { $area } auf das Symbol { $label }.
    [link] Klicken Sie unter { $area } auf den Link { $label }.
    [arrow] Klicken Sie unter { $area } auf den Pfeil neben { $label }.
    [entry] Klicken Sie unter { $area } auf den Eintrag { $label }.
   *[plain] Klicken Sie unter { $area } auf { $label }.
}
action-right-click = { $control ->
    [entry] Klicken Sie mit der rechten Maustaste auf den Eintrag { $label }.
   *[plain] Klicken Sie mit der rechten Maustaste auf { $label }.
}
action-right-click-in = { $control ->
    [entry] Klicken Sie unter { $area } mit der rechten Maustaste auf den Eintrag { $label }.
   *[plain] Klicken Sie unter { $area } mit der rechten Maustaste auf { $label }.
}
action-leave = Lassen Sie { $label } unverändert.
action-leave-in = Lassen Sie unter { $area } { $label } unverändert.
action-leave-empty = Lassen Sie { $label } leer.
action-leave-empty-in = Lassen Sie unter { $area } { $label } leer.
action-choose = { $control ->
    [tab] Wählen Sie die Registerkarte { $label }.
    [icon] Wählen Sie das Symbol { $label }.
   *[plain] Wählen Sie { $label }.
}
action-choose-in = { $control ->
    [tab] Wählen Sie unter { $area } die Registerkarte { $label }.
    [icon] Wählen Sie unter { $area } das Symbol { $label }.
   *[plain] Wählen Sie unter { $area } die Option { $label }.
}
# $value: was eingegeben wird, Zeichen für Zeichen
action-fill = Geben Sie bei { $label } ein: { $value }.
action-fill-in = Geben Sie unter { $area } bei { $label } ein: { $value }.
# $example: ein Beispiel dafür, Zeichen für Zeichen
action-fill-example = Füllen Sie das Feld { $label } aus, zum Beispiel mit { $example }.
action-fill-example-in = Füllen Sie unter { $area } das Feld { $label } aus, zum Beispiel mit { $example }.
action-fill-free = Füllen Sie das Feld { $label } aus.
action-fill-free-in = Füllen Sie unter { $area } das Feld { $label } aus.
# $credential: Name einer Angabe, die man mitnimmt
action-fill-credential = Tragen Sie bei { $label } ein: { $credential }.
action-fill-credential-in = Tragen Sie unter { $area } bei { $label } ein: { $credential }.
# $entry: der Eintrag der Liste
action-select = Wählen Sie bei { $label } aus: { $entry }.
action-select-in = Wählen Sie unter { $area } bei { $label } aus: { $entry }.
action-select-free = Treffen Sie bei { $label } eine Auswahl.
action-select-free-in = Treffen Sie unter { $area } bei { $label } eine Auswahl.
# $example: ein Beispiel für einen Eintrag
action-select-example = Wählen Sie bei { $label } einen Eintrag aus, zum Beispiel { $example }.
action-select-example-in = Wählen Sie unter { $area } bei { $label } einen Eintrag aus, zum Beispiel { $example }.
action-tick = Setzen Sie das Häkchen bei { $label }.
action-tick-in = Setzen Sie unter { $area } das Häkchen bei { $label }.
action-untick = Entfernen Sie das Häkchen bei { $label }.
action-untick-in = Entfernen Sie unter { $area } das Häkchen bei { $label }.
action-enable = Schalten Sie { $label } ein.
action-enable-in = Schalten Sie unter { $area } die Option { $label } ein.
action-disable = { $label } muss ausgeschaltet sein. Schalten Sie es aus, falls nötig.
action-disable-in = Unter { $area } muss { $label } ausgeschaltet sein. Schalten Sie es aus, falls nötig.
# $column: Überschrift der Spalte, in der der Eintrag am Ende steht
action-move = Wählen Sie den Eintrag { $label } aus und verschieben Sie ihn in die Spalte { $column }.
action-move-in = Wählen Sie unter { $area } den Eintrag { $label } aus und verschieben Sie ihn in die Spalte { $column }.
action-save = { $control ->
    [icon] Klicken Sie auf das Symbol { $label }.
   *[plain] Klicken Sie auf { $label }.
}
action-save-in = { $control ->
    [icon] Klicken Sie unter { $area } auf das Symbol { $label }.
   *[plain] Klicken Sie unter { $area } auf { $label }.
}
action-copy = { $control ->
    [icon] Klicken Sie zum Kopieren auf das Symbol { $label }.
   *[plain] Kopieren Sie: { $label }.
}
action-copy-in = { $control ->
    [icon] Klicken Sie unter { $area } zum Kopieren auf das Symbol { $label }.
   *[plain] Kopieren Sie unter { $area }: { $label }.
}
# $credential: Name einer Angabe, die man mitnimmt. Die Seite des Herstellers nennt kein Feld dafür
# $coverage: wie viel von der Seite vorlag (full, partial). Im Rest kann das Feld genannt sein
action-enter = Tragen Sie ein, wo danach gefragt wird: { $credential }.{ $coverage ->
    [partial] {""}
   *[full] {" "}Die Seite des Herstellers nennt das Feld nicht.
}
action-enter-in = Tragen Sie unter { $area } ein, wo danach gefragt wird: { $credential }.{ $coverage ->
    [partial] {""}
   *[full] {" "}Die Seite des Herstellers nennt das Feld nicht.
}
# $credential: Name einer Angabe, die man mitnimmt. $secret: yes oder no, ob sie geheim ist; chosen und chosen-plain, wenn man sie sich selbst ausdenkt
action-capture =
    { $secret ->
        [no] Notieren Sie: { $credential }.
        [chosen] Denken Sie sich einen Wert aus und speichern Sie ihn im Passwortmanager: { $credential }.
        [chosen-plain] Legen Sie einen Wert fest und notieren Sie ihn: { $credential }.
       *[yes] Speichern Sie im Passwortmanager: { $credential }.
    }
# $field: das Feld auf dem Bildschirm, das sie zeigt
action-capture-field =
    { $secret ->
        [no] Notieren Sie den Wert aus dem Feld { $field }: { $credential }.
       *[yes] Speichern Sie den Wert aus dem Feld { $field } im Passwortmanager: { $credential }.
    }
# $minutes: eine Zahl
action-wait = { $minutes ->
    [one] Warten Sie eine Minute.
   *[other] Warten Sie { $minutes } Minuten.
}
# $text: eine Aussage, die stimmen muss
action-check = Prüfen Sie: { $text }
action-matrix-role = Stellen Sie in der Rolle diese Rechte ein:
action-matrix-level = Stellen Sie in der Sicherheitsstufe diese Rechte ein:
action-matrix-tree = Setzen Sie im Baum diese Häkchen:
action-matrix-list = Richten Sie diese Liste so ein:
action-matrix-compare = Vergleichen Sie, was eingestellt ist, mit dieser Tabelle, und ändern Sie, was abweicht:
action-matrix-picture = Stellen Sie die Rechte so ein, wie der Hersteller sie zeigt. Seine Seite enthält sie nur als Bild oder Datei, deshalb stehen sie nicht in dieser Anleitung.
action-matrix-table = Stellen Sie diese Rechte ein:
action-matrix-file = Stellen Sie die Rechte so ein, wie sie in der Datei des Herstellers stehen. Seine Seite bietet sie nur zum Herunterladen an, deshalb stehen sie nicht in dieser Anleitung.
action-matrix-other-page = Stellen Sie die Rechte ein, die der Hersteller auf einer anderen Seite auflistet. Diese Liste lag beim Schreiben dieser Anleitung nicht vor.
action-matrix-product = Stellen Sie die Rechte ein, die Ihnen das Produkt selbst auflistet. Auf der Seite des Herstellers stehen sie nicht.
action-matrix-not-on-record = Stellen Sie die Rechte ein, die auf der Seite des Herstellers stehen. Beim Schreiben dieser Anleitung lag nur der Teil der Seite vor dieser Liste vor.
action-matrix-addresses = Lassen Sie diese Adressen zu:
action-addresses-picture = Lassen Sie die Adressen zu, die der Hersteller zeigt. Seine Seite enthält sie nur als Bild, deshalb stehen sie nicht in dieser Anleitung.
action-addresses-file = Lassen Sie die Adressen zu, die in der Datei des Herstellers stehen. Seine Seite bietet sie nur zum Herunterladen an, deshalb stehen sie nicht in dieser Anleitung.
action-addresses-other-page = Lassen Sie die Adressen zu, die der Hersteller auf einer anderen Seite auflistet. Diese Liste lag beim Schreiben dieser Anleitung nicht vor.
action-addresses-product = Lassen Sie die Adressen zu, die Ihnen das Produkt selbst auflistet. Auf der Seite des Herstellers stehen sie nicht.
action-addresses-not-on-record = Lassen Sie die Adressen zu, die auf der Seite des Herstellers stehen. Beim Schreiben dieser Anleitung lag nur der Teil der Seite vor dieser Liste vor.
action-either = Wählen Sie einen dieser Wege:
# $name: wie die Seite des Herstellers eine Beschriftung nennt
label-on-page = auf der Herstellerseite: { $name }

## Settings: what is so once an action is done, as titles of a check’s findings

# $label: a text on the vendor’s screen
setting-tick = Häkchen bei { $label }
setting-untick = Kein Häkchen bei { $label }
setting-enable = { $label }: eingeschaltet
setting-disable = { $label }: ausgeschaltet
# $label: an entry of a list. $column: the column it is in
setting-move = { $label } in der Spalte { $column }
# $label: a field. $entry: what is selected in it
setting-select = { $label }: { $entry }
setting-select-free = { $label }: ausgewählt

# Bedingungen. $question: eine Frage der Anleitung. $answers: eine oder mehrere Antworten. $items: ein oder mehrere solche Paare
condition = Nur bei dieser Antwort: { $items }
condition-either = Nur bei einer dieser Antworten: { $items }
condition-item = { $question } – „{ $answers }“
list-or = “ oder „
list-and = ;{" "}
list-either = ; oder{" "}
list-both = {" "}und{" "}
# $since, $before: Versionen eines Produkts
version-since = Ab Version { $since }
version-before = Vor Version { $before }
version-between = Ab Version { $since }, vor { $before }

# Angaben, die man mitnimmt
credential-shown-once = Wird nur ein einziges Mal angezeigt.
credential-by-mail = Kommt per E-Mail.
credential-chosen = Legen Sie selbst fest.
credential-brought = Liegt Ihnen schon vor.
# $months: eine Zahl
credential-expires-months = { $months ->
    [one] Läuft nach einem Monat ab.
   *[other] Läuft nach { $months } Monaten ab.
}
credential-expires-chosen = Läuft an dem Datum ab, das Sie festlegen.
credential-expires-advised-against = Legen Sie kein Ablaufdatum fest: An diesem Tag würde die Integration ausfallen.
credential-host-only = Nur der Hostname, ohne https:// und ohne Pfad.
credential-unknown = Ob das noch einmal angezeigt wird, ist nicht bekannt. Speichern Sie es sofort.
# $step: Titel eines Schritts
credential-changed-by = Ändert sich im Schritt „{ $step }“ noch einmal. Speichern Sie es erst danach.
# $step: title of a step
credential-changed-before = Ändert sich im Schritt „{ $step }“. Gespeichert wird es erst danach.
# Arten, die es bei vielen Produkten gibt
credential-kind-entra-client-secret = Nehmen Sie den Wert, nicht die ID des Client-Secrets.
credential-kind-entra-certificate = Nur der Fingerabdruck. Der private Schlüssel des Zertifikats bleibt, wo er ist.
credential-kind-webhook-url = Behandeln Sie diese Adresse wie ein Passwort: Wer sie hat, kann dorthin senden.

# Orte beim Leser, in Überschriften und als „Herkunft“
place-own-network = Ihr Netzwerk
place-own-firewall = Ihre Firewall
place-own-mail = Ihr Mailsystem
place-own-server = Ihr Server
place-own-computer = Ihr Computer
place-own-psa = Ihr PSA

# $date: a day, month or year
source-dated = Die Seite nennt als Stand: { $date }.
source-stored = Gelesen wurde eine gespeicherte Kopie vom Stand { $date }.

# Wie viel von der Seite des Herstellers bekannt war, als die Anleitung entstand
source-full = Die ganze Seite lag vor.
source-partial = Nur ein Teil der Seite lag vor.

# Frühere Namen einer Beschriftung. $version: eine Version des Produkts. $day: ein Tag, Monat oder Jahr
label-older-before = { $name } (vor Version { $version })
label-older-until = { $name } (bis { $day })
label-older-before-until = { $name } (vor Version { $version }, bis { $day })

# Rechtetabellen
matrix-head-module = Modul
matrix-head-function = Funktion
matrix-head-right = Recht
matrix-head-path = Pfad
matrix-head-entry = Eintrag
matrix-head-region = Region
matrix-column-view = Ansehen
matrix-column-add = Hinzufügen
matrix-column-edit = Bearbeiten
matrix-column-delete = Löschen
matrix-column-box = Häkchen
matrix-column-setting = Einstellung
matrix-column-choice = Auswahl
# Statt einer Beschriftung: eine Zeile, die alle Objekte ihres Abschnitts oder ihrer Gruppe meint
matrix-every-object = jedes Objekt
matrix-column-addresses = Adressen
matrix-cell-all = alle
matrix-cell-mine = eigene
matrix-cell-none = keine
matrix-cell-silent = nicht erwähnt
matrix-cell-unclear = unklar
matrix-cell-ticked = gesetzt
matrix-cell-empty = leer
matrix-cell-allowed = erlaubt
matrix-cell-denied = gesperrt
matrix-cell-left-out = ausgenommen
matrix-cell-needed = nötig
matrix-cell-one-of = eine davon
matrix-cell-example = Beispiel
# $label: die Stufe, wie auf dem Bildschirm
matrix-others = Alles andere bleibt auf { $label }.
    .alone = Alles bleibt auf { $label }.
matrix-empty = Mit Ihren Antworten ist hier nichts einzustellen.
matrix-others-tree = Alles andere bleibt leer. Setzen Sie nur das letzte Häkchen eines Pfads, nie eines an einem Ast darüber: Damit setzen Sie alles darunter mit.
matrix-others-denied = Sonst ist nichts erlaubt.
matrix-others-allowed = Alles andere bleibt erlaubt.
matrix-others-ticked = Alles andere bekommt ein Häkchen.
# $label: Überschrift der Spalte, wie auf dem Bildschirm
matrix-others-denied-in = Alles andere bleibt in { $label }.
matrix-others-allowed-in = Alles andere bleibt in { $label }.
matrix-others-ticked-in = Alles andere kommt in { $label }.
    .bare = Wählen Sie alles andere aus.
# $label: die zweite Stelle, wie auf dem Bildschirm
matrix-also-at = Dasselbe Recht steht auch unter { $label }.
# $step: Titel eines späteren Schritts
matrix-until = Nur vorläufig. Im Schritt „{ $step }“ nehmen Sie es zurück.
matrix-others-as-copied = Alles andere bleibt so, wie es im kopierten Original ist.
    .alone = Alles bleibt so, wie es im kopierten Original ist.
matrix-others-none = Alles andere bekommt kein Recht.
    .alone = Nichts erhält ein Recht.
matrix-others-all = Alles andere bekommt jedes Recht.
    .alone = Alles erhält jedes Recht.
matrix-others-silent = Über alles andere sagt die Seite des Herstellers nichts.
    .alone = Die Seite des Herstellers sagt nichts über einzelne Rechte.
matrix-others-unclear = Was die Seite des Herstellers über alles andere sagt, lässt sich auf zwei Arten lesen.
    .alone = Was die Seite des Herstellers über die Rechte sagt, lässt sich auf zwei Arten lesen.
# $day: ein Tag, etwa 21. November 2026
matrix-read = Stand: { $day }.
# $ports: ports of a firewall, letter for letter
matrix-ports = Nötige Ports: { $ports }
matrix-tree-leaf = Setzen Sie nur das letzte Häkchen eines Pfads, nie eines an einem Ast darüber: Damit setzen Sie alles darunter mit.
# $label: Überschrift der Spalte, wie auf dem Bildschirm
matrix-list-stays = Diese bleiben in { $label }.
matrix-list-all = Alles kommt in { $label }.
    .bare = Wählen Sie alles aus.
matrix-list-at-least = Mindestens diese kommen in { $label }. Weitere sind erlaubt.
    .bare = Wählen Sie mindestens diese aus. Weitere sind erlaubt.
matrix-list-one-of = Einer davon in { $label } genügt.
    .bare = Einer davon genügt.
matrix-list-decide = Was in { $label } kommt, entscheiden Sie. Die Seite des Herstellers nennt höchstens Beispiele.
    .bare = Was Sie auswählen, entscheiden Sie. Die Seite des Herstellers nennt höchstens Beispiele.
# $number: Zeichen für Zeichen
matrix-number = Geben Sie { $number } ein.
# $columns: Spalten, wie auf dem Bildschirm. $level: die Stufe einer davon
matrix-lost = Eine davon steht auf { $level }: { $columns }. Welche, ist nicht bekannt.
# $column: eine Spalte. $then: worauf sie zurückgestellt wird. $step: Titel eines späteren Schritts
matrix-until-cell = { $column } nur vorläufig. Im Schritt „{ $step }“ stellen Sie { $then } ein.
# $path: Modul und Funktion oder Pfad zum Häkchen. $settings: was einzustellen ist, wie „Add Level: All“
clicks-role = { $path }: Stellen Sie { $settings } ein.
clicks-level = { $path }: { $settings }.
clicks-tree = Öffnen Sie { $path } und setzen Sie das Häkchen bei { $label }.
clicks-list = Verschieben Sie { $label } nach { $column }.
    .bare = Wählen Sie { $label } aus.
clicks-list-deny =
    .bare = Verbieten Sie { $label }.
clicks-list-except = Lassen Sie { $label } in { $column } aus.
    .bare = Lassen Sie { $label } weg.
# $label: ein Eintrag. $column: Überschrift einer Spalte
clicks-list-stays = Lassen Sie { $label } in { $column }.
clicks-list-one-of = Verschieben Sie { $label } nach { $column }, wenn dort noch keiner von diesen steht.
    .bare = Wählen Sie { $label } aus, wenn Sie noch keinen von diesen ausgewählt haben.
clicks-list-decide = Bei Bedarf: Verschieben Sie { $label } nach { $column }.
    .bare = Bei Bedarf: Wählen Sie { $label } aus.

# Anlässe für spätere Abläufe
follow-up-rotate = Erneuern
follow-up-revoke = Entziehen
follow-up-change = Ändern
follow-up-off-board = Beenden
follow-up-repair = Wenn etwas nicht funktioniert

# The name of the simulated organisation for practice
practice-organisation = Übungsfirma (simuliert)
