# What a check of Kaseya VSA found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                  menus and pages of Kaseya VSA, one after the other
#   $tab, $button, $box    texts on the screen of Kaseya VSA
#   $leaf                  a box in the tree of rights, with the branches above it
#   $what                  what is meant. Only to choose by

## Topics

topic-kaseya-version = Die Version der VSA
topic-kaseya-web-service = Der Webdienst der VSA
topic-kaseya-scope = Der Bereich des Kontos
topic-kaseya-agents = Agents
topic-kaseya-assets = Geräte
topic-kaseya-audit = Die Audit-Übersicht einer Maschine
topic-kaseya-service-desks = Service Desks
topic-kaseya-users = Benutzerkonten
topic-kaseya-role = Die Rollen des Kontos

## Address, user name and token

# $what: host, username or token. Only to choose by
diagnosis-kaseya-absent = { $what ->
        [host] Die Adresse der VSA ist noch nicht eingegeben
        [username] Der Benutzername ist noch nicht eingegeben
       *[token] Das Zugriffstoken ist noch nicht gespeichert
    }
    .fix = Gehen Sie zu dem Schritt, der danach fragt, und geben Sie es dort ein. Prüfen Sie dann noch einmal.
diagnosis-kaseya-host-unreadable = Die Adresse der VSA ist nicht gültig
    .fix = Geben Sie nur den Hostnamen ein, also den Teil zwischen https:// und dem nächsten Schrägstrich. Kopieren Sie ihn aus der Adresszeile des Browsers, in dem Sie mit der VSA arbeiten.
diagnosis-kaseya-host-not-https = Die Adresse beginnt mit http://
    .cause = Lotse schickt ein Zugriffstoken nur über verschlüsselte Verbindungen.
    .fix = Geben Sie den Hostnamen ohne http:// ein. Ist die VSA nicht über https:// erreichbar, muss ihr Administrator das erst einrichten.
# $host (value): the host that was entered
diagnosis-kaseya-host-foreign = { $host } gehört zu einem anderen Produkt
    .cause = Das Token der VSA darf nicht dorthin gelangen. Es wurde nichts gesendet.
    .fix = Geben Sie den Hostnamen Ihrer VSA ein.
# $host (value): the host that was asked
diagnosis-kaseya-not-vsa = { $host } antwortet nicht wie eine VSA 9
    .cause = Der Host antwortet, aber nicht so wie die API einer VSA 9. Das Token wurde nicht gesendet.
    .fix = Vergleichen Sie die Adresse mit der im Browser. Stimmt sie, fragen Sie den Betreiber des Servers, ob die REST-API von außen erreichbar ist.
# $host (value): the host that was asked
diagnosis-kaseya-vsa-x = { $host } ist vermutlich eine VSA X
    .cause = VSA X, auch VSA 10 genannt, ist ein anderes Produkt mit einer anderen API. Diese Anleitung gilt für VSA 9 und älter. Das Token wurde nicht gesendet.
    .fix = Wenn Sie auch eine VSA 9 haben, geben Sie deren Adresse ein. Sonst hören Sie hier auf und fragen Kaseya, wie VSA X mit Autotask verbunden wird.
# $length (number): how many characters the stored token has
diagnosis-kaseya-token-length = { $length ->
        [one] Das gespeicherte Token hat { $length } Zeichen und ist wahrscheinlich nicht vollständig
       *[other] Das gespeicherte Token hat { $length } Zeichen und stimmt wahrscheinlich nicht
    }
    .cause = Ein Token ist eine GUID: 32 Buchstaben und Ziffern, oft mit Bindestrichen. Dieses wurde nicht gesendet, denn es könnte als fehlgeschlagene Anmeldung zählen.
    .fix = Kopieren Sie das Token noch einmal und geben Sie es neu ein. Ist das Fenster schon geschlossen, erstellen Sie ein neues Token.
diagnosis-kaseya-token-characters = Das gespeicherte Token enthält Zeichen, die in keinem Token vorkommen
    .cause = Ein Token besteht aus Buchstaben, Ziffern und Bindestrichen. Dieses wurde nicht gesendet, denn es würde als fehlgeschlagene Anmeldung zählen.
    .fix = Kopieren Sie das Token noch einmal, ohne etwas davor oder dahinter, und geben Sie es neu ein. Ist das Fenster schon geschlossen, erstellen Sie ein neues Token.
# $tokens, $scopes, $addresses (labels): the tab with the tokens and two fields of a token; $rest (label): a choice of the field $scopes
diagnosis-kaseya-bad-login = Die VSA nimmt Benutzername und Token nicht an
    .cause = Die VSA gibt bei jeder Ursache dieselbe Antwort. Eine davon ist harmlos: Wenn das Token nur Aufrufe von den Adressen von Autotask annimmt, scheitert es hier, obwohl die Integration funktioniert.
    .fix = Gehen Sie diese Punkte der Reihe nach durch: 1. Das Token wurde vollständig kopiert. 2. Der Benutzername ist genau der unter { $path }; manche Server verlangen eine E-Mail-Adresse. 3. Auf der Registerkarte { $tokens } ist das Token noch da und nicht abgelaufen. 4. Bei { $scopes } steht { $rest }. 5. { $addresses } ist leer oder enthält die Adresse dieses Rechners. 6. Das Konto ist weder deaktiviert noch gesperrt. Liegt es nur an Punkt 5, lassen Sie es so, sehen Sie selbst nach und bestätigen Sie es.
diagnosis-kaseya-pair-refused = Die VSA nimmt diesen Benutzernamen zusammen mit dem Token nicht an
    .cause = Die VSA sagt nicht, an welchem von beiden es liegt.
    .fix = Gehen Sie die Punkte durch, die beim Zugriffstoken stehen.
diagnosis-kaseya-by-hand = Nicht abgefragt, weil die Anmeldung abgelehnt wurde
    .fix = Finden Sie zuerst heraus, warum die Anmeldung abgelehnt wurde. Gilt das Token nur für die Adressen von Autotask, starten Sie stattdessen die Geräteerkennung in Autotask und sehen Sie nach, was sie findet.
# $said (value): the user name in the answer; $typed (value): the user name that was entered
diagnosis-kaseya-username-differs = Das Token gehört zu { $said }
    .cause = Eingegeben haben Sie { $typed }.
    .fix = Ist { $said } das Konto der Integration, geben Sie diesen Namen Buchstabe für Buchstabe in Lotse und in Autotask ein. Sonst erstellen Sie das Token beim richtigen Konto.
diagnosis-kaseya-username-unsaid = Die VSA sagt nicht, welches Konto sich angemeldet hat
    .fix = Vergleichen Sie den Benutzernamen Buchstabe für Buchstabe mit der Liste der Benutzer und bestätigen Sie ihn.

## Calls without a verdict

diagnosis-kaseya-session-dropped = Die VSA hat die Sitzung zu früh beendet
    .cause = Lotse hat sich noch einmal angemeldet, aber auch die zweite Sitzung war gleich zu Ende. Über Ihre Einstellungen sagt das nichts.
    .fix = Warten Sie ein paar Minuten und prüfen Sie noch einmal. Bleibt es dabei, fragen Sie den Support von Kaseya nach der Sitzungsdauer der REST-API.
diagnosis-kaseya-asked-wrongly = Die VSA hat die Abfrage nicht verstanden
    .cause = Das ist ein Fehler von Lotse und liegt nicht an Ihren Einstellungen.
    .fix = Melden Sie ihn mit dem Nachweis und sehen Sie bei diesem Punkt selbst nach.
diagnosis-kaseya-not-found = Die VSA kennt diese Seite ihrer API nicht
    .cause = Ältere Versionen und Server ohne das Modul haben nicht jede Seite. Über Ihre Einstellungen sagt das nichts.
    .fix = Sehen Sie bei diesem Punkt selbst nach und bestätigen Sie ihn.
diagnosis-kaseya-server-fault = Die VSA meldet einen eigenen Fehler
    .cause = Manche Server antworten bei einzelnen Seiten so, unabhängig von den Einstellungen.
    .fix = Prüfen Sie später noch einmal. Bleibt es dabei, sehen Sie bei diesem Punkt selbst nach und schicken Sie den Nachweis an den Support von Kaseya.
# $seconds (number): how long the server wants to be left alone
diagnosis-kaseya-busy = { $seconds ->
        [one] Die VSA ist noch { $seconds } Sekunde ausgelastet
       *[other] Die VSA ist noch { $seconds } Sekunden ausgelastet
    }
    .fix = Warten Sie und prüfen Sie noch einmal.
diagnosis-kaseya-odd = Die Antwort der VSA lässt sich nicht beurteilen
    .fix = Sehen Sie sich den Nachweis an, sehen Sie bei diesem Punkt selbst nach und bestätigen Sie ihn.

## Rights

# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-refused = { $what ->
        [assets] Das Konto darf keine Geräte lesen
        [audit] Das Konto darf die Audit-Übersicht nicht lesen
        [service-desks] Das Konto darf keine Service Desks lesen
       *[users] Das Konto darf keine Benutzerkonten lesen
    }
    .cause = Die VSA hat den Aufruf abgelehnt. Kaseya veröffentlicht nicht, welches Recht welcher Aufruf braucht; den Namen nach ist es { $leaf }. Stimmt die Rolle, ist vielleicht das Token selbst eingeschränkt.
    .fix = Prüfen Sie zuerst, ob auch andere Konten diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Konto eine eigene Rolle. Sonst gehen Sie zu { $path }, wählen die Rolle und öffnen die Registerkarte { $tab }. Klicken Sie auf { $button }, setzen Sie das Häkchen bei { $leaf } und speichern Sie.
# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-eyes = { $what ->
        [assets] Geräte sind lesbar; das Häkchen zeigt nur der Bildschirm
        [audit] Die Audit-Übersicht ist lesbar; das Häkchen zeigt nur der Bildschirm
        [service-desks] Service Desks sind lesbar; das Häkchen zeigt nur der Bildschirm
       *[users] Benutzerkonten sind lesbar; das Häkchen zeigt nur der Bildschirm
    }
    .cause = Die API zeigt keine Häkchen. Bei einem weiter gefassten Recht wäre die Antwort dieselbe.
    .fix = Gehen Sie zu { $path }, wählen Sie die Rolle und öffnen Sie die Registerkarte { $tab }. Klicken Sie auf { $button } und sehen Sie nach: { $leaf } ist angehakt, aber kein Ast darüber als Ganzes. Die Anleitung verlangt insgesamt vier Rechte.
diagnosis-kaseya-agents-refused = Das Konto darf keine Agents lesen
    .cause = Die VSA hat den Aufruf abgelehnt. Ohne Agents lässt sich auch das Audit einer Maschine nicht prüfen.
    .fix = Prüfen Sie zuerst, ob auch andere Konten diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Konto eine eigene Rolle. Sonst gehen Sie zu { $path }, wählen die Rolle und öffnen die Registerkarte { $tab }. Klicken Sie auf { $button } und vergleichen Sie jedes Häkchen mit der Liste in dieser Anleitung.

## Scope

# $what: agents or assets. Only to choose by
diagnosis-kaseya-none-visible = { $what ->
        [agents] Das Konto darf Agents lesen, sieht aber keine
       *[assets] Das Konto darf Geräte lesen, sieht aber keine
    }
    .cause = Die Rechte stimmen. Entweder gibt es gar keine, oder keine liegen im Bereich des Kontos.
    .fix = Sehen Sie nach, was beim Bereich des Kontos steht.
diagnosis-kaseya-scope-empty = Die Rechte stimmen, aber der Bereich ist leer
    .cause = Das Konto sieht keine einzige Maschine. Die Geräteerkennung von Autotask würde ohne Fehler laufen und nichts finden.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto und sehen Sie sich seine Bereiche an. Geben Sie ihm einen Bereich mit den Organisationen, deren Geräte erkannt werden sollen. Hat es einen, prüfen Sie, ob diese Organisationen schon Maschinen haben.
# $count (number): groups of machines in the scope
diagnosis-kaseya-scope-without-devices = { $count ->
        [one] Der Bereich enthält { $count } Maschinengruppe, aber keine Maschine
       *[other] Der Bereich enthält { $count } Maschinengruppen, aber keine Maschine
    }
    .cause = Vielleicht haben diese Gruppen noch keine Maschinen. Sonst sind die falschen Organisationen im Bereich.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto und sehen Sie sich seine Bereiche an. Stimmen sie, installieren Sie den ersten Agent und prüfen Sie noch einmal.

## Service desk and users

diagnosis-kaseya-no-desks = Das Konto darf Service Desks lesen, aber es gibt keine
    .cause = Das ist kein Fehler, aber eine leere Liste beweist nichts.
    .fix = Wenn Sie das Modul Service Desk nutzen, prüfen Sie, ob ein Service Desk eingerichtet ist und im Bereich liegt. Wenn nicht, bestätigen Sie diesen Punkt.
diagnosis-kaseya-service-desk-off = Das Modul Service Desk ist auf dieser VSA nicht aktiv
    .cause = Der Server sagt es selbst.
    .fix = Soll Autotask Tickets aus Kaseya erhalten, lassen Sie das Modul aktivieren. Sonst lassen Sie dieses Recht weg.
# $user (value): the user name that was entered
diagnosis-kaseya-user-not-listed = Benutzerkonten sind lesbar, aber { $user } ist nicht dabei
    .fix = Vergleichen Sie den Benutzernamen mit der Liste der Benutzer. Prüfen Sie auch, ob das Konto selbst in dem Bereich liegt, den es sieht.

## Roles

# $role (value): name of a role
diagnosis-kaseya-full-rights-role = Das Konto hat die Rolle { $role }, die alles darf
    .cause = Die Integration braucht vier Rechte. Wer an das Token kommt, darf mit dieser Rolle alles.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto, geben Sie ihm die Rolle, die Sie für Autotask erstellt haben, und entfernen Sie { $role }. Prüfen Sie vorher, ob sich noch etwas anderes mit diesem Konto anmeldet. Wenn ja, legen Sie stattdessen ein eigenes Konto für Autotask an.
# $count (number): how many roles; $roles (value): their names
diagnosis-kaseya-more-roles = { $count ->
        [one] Das Konto hat { $count } Rolle: { $roles }
       *[other] Das Konto hat { $count } Rollen: { $roles }
    }
    .cause = Mit jeder weiteren Rolle kommen Rechte dazu, die die Integration nicht braucht.
    .fix = Gehen Sie zu { $path } und wählen Sie das Konto. Sobald die Integration mit der neuen Rolle funktioniert, entfernen Sie die anderen. Prüfen Sie vorher, ob sich noch etwas anderes mit diesem Konto anmeldet. Wenn ja, legen Sie stattdessen ein eigenes Konto für Autotask an.
# $role (value): name of the account’s role; $other (value): name of the role that the session works with
diagnosis-kaseya-role-differs = Die Sitzung arbeitet mit der Rolle { $other }, nicht mit { $role }
    .cause = In der Liste der Benutzer hat das Konto { $role }. Die Anmeldung sagt etwas anderes; gelesen wurde also mit anderen Rechten.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto und sehen Sie sich seine Rollen an: Nur die Rolle, die Sie für Autotask erstellt haben, gehört dorthin. Ist es schon so, warten Sie einige Minuten und prüfen Sie noch einmal.
# $role (value): name of a role
diagnosis-kaseya-role-by-name = Das Konto hat nur die Rolle { $role }; deren Rechte zeigt die API nicht
    .fix = Vergleichen Sie die Häkchen dieser Rolle mit der Liste in dieser Anleitung.
diagnosis-kaseya-role-eyes = Welche Rolle das Konto hat, zeigt nur der Bildschirm
    .cause = Mit wenigen Rechten darf ein Konto keine Rollen lesen. Das ist in Ordnung so.
    .fix = Gehen Sie zu { $path }, wählen Sie die Rolle für Autotask und sehen Sie sich ihre Mitglieder an. Das Konto muss dabei sein und darf keine andere Rolle haben.

## Server

# $version (value): the version that the server reports
diagnosis-kaseya-version-differs = Der Server meldet Version { $version }, gewählt haben Sie eine andere
    .fix = Ändern Sie die Antwort auf die Frage, welches Kaseya Sie nutzen. Damit ändern sich auch die Schritte zum Einschalten des Webdienstes.
# $version (value): the version that the server reports
diagnosis-kaseya-version-odd = Der Server meldet Version { $version }, die Lotse nicht kennt
    .fix = Vergleichen Sie sie mit Ihrer Antwort auf die Frage, welches Kaseya Sie nutzen.
# $version (value): the version that the server reports
diagnosis-kaseya-version-open = Der Server meldet Version { $version }
    .fix = Beantworten Sie die Frage, welches Kaseya Sie nutzen.
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-off = Das Modul für den Webdienst ist nicht aktiv
    .cause = Der Server sagt es selbst. Die Geräteerkennung von Autotask braucht den Webdienst.
    .fix = { $hosted ->
        [yes] An { $box } unter { $path } kommen Sie selbst nicht heran: Bitten Sie Kaseya, die API für Ihren Server zu aktivieren.
       *[no] Gehen Sie zu { $path } und setzen Sie das Häkchen bei { $box }.
    }
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-eyes = Ob der Webdienst an ist, zeigt nur der Bildschirm
    .fix = { $hosted ->
        [yes] An { $box } unter { $path } kommen Sie selbst nicht heran: Fragen Sie Kaseya, ob die API für Ihren Server aktiv ist.
       *[no] Gehen Sie zu { $path } und sehen Sie nach, ob { $box } angehakt ist.
    }

## Mistakes of the practice tenant

mistake-kaseya-wrong-token = Das Token stammt von einem anderen Konto
    .hint = Die VSA sagt nie, was an einer Anmeldung falsch ist. Gehen Sie die Liste von oben durch.
mistake-kaseya-token-expired = Das Token ist abgelaufen
    .hint = Ein Token kann ein Datum haben. Wo würden Sie es sehen?
mistake-kaseya-user-disabled = Das Konto ist deaktiviert
    .hint = Das Token ist vielleicht in Ordnung. Was braucht eine Anmeldung noch?
mistake-kaseya-token-scope = Das Token ist für eine andere API
    .hint = Beim Erstellen eines Tokens wählt man, wofür es gilt.
mistake-kaseya-caller-refused = Das Token darf von diesem Rechner aus nicht benutzt werden
    .hint = Nicht jede abgelehnte Anmeldung ist ein Fehler. Wer benutzt dieses Token später?
mistake-kaseya-empty-scope = Der Bereich des Kontos ist leer
    .hint = Nirgends steht ein Fehler. Achten Sie auf die Zahlen.
mistake-kaseya-no-agents-right = Das Konto darf keine Agents lesen
    .hint = Eine Ablehnung kann eine andere Frage unmöglich machen.
mistake-kaseya-no-assets-right = Das Recht für Geräte fehlt
    .hint = Vergleichen Sie die Häkchen der Rolle mit der Liste in der Anleitung.
mistake-kaseya-no-audit-right = Das Recht für das Audit fehlt
    .hint = Vergleichen Sie die Häkchen der Rolle mit der Liste in der Anleitung.
mistake-kaseya-no-service-desk = Das Recht für den Service Desk fehlt
    .hint = Eines der Rechte ist ein ganzer Ast.
mistake-kaseya-no-users-right = Das Recht für Benutzereinstellungen fehlt
    .hint = Eines der Rechte liegt unter einem anderen Ast als die übrigen.
mistake-kaseya-full-rights-role = Das Konto hat eine Rolle mit allen Rechten
    .hint = Es funktioniert alles. Reicht das?
mistake-kaseya-second-role = Das Konto hat eine zweite Rolle
    .hint = Rechte summieren sich. Woher kommen sie alle?
mistake-kaseya-vsa-x = Der Server ist eine VSA X
    .hint = Produkte mit fast gleichem Namen können ganz verschieden sein.
mistake-kaseya-api-off = Der Webdienst ist ausgeschaltet
    .hint = Es sind zwei APIs beteiligt. Eine davon funktioniert.
mistake-kaseya-session-dropped = Der Server beendet jede Sitzung gleich wieder
    .hint = Sehen Sie nach, was wie oft gefragt wurde. Geht es überhaupt um Ihre Einstellungen?
mistake-kaseya-server-fault = Der Server hat eine Störung
    .hint = Eine gescheiterte Abfrage ist kein Urteil. Was können Sie ohne sie prüfen?
mistake-kaseya-busy = Der Server ist ausgelastet
    .hint = Manchmal gibt es nichts zu reparieren.
