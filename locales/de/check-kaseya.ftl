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
topic-kaseya-organisations = Die Organisationen in Kaseya VSA

## Address, user name and token

# $what: host, username or token. Only to choose by
diagnosis-kaseya-absent = { $what ->
        [host] Die Adresse der VSA ist noch nicht eingegeben
        [username] Der Benutzername ist noch nicht eingegeben
       *[token] Das Zugriffstoken ist noch nicht gespeichert
    }
    .fix = Gehen Sie zu dem Schritt, der danach fragt, und geben Sie den Wert dort ein. Prüfen Sie dann noch einmal.
    .fix-terminal = Kopieren Sie den Wert aus Kaseya und geben Sie ihn mit --set oder --secret-stdin an.
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
    .cause = Unter dieser Adresse antwortet ein Server, aber nicht so wie die API einer VSA 9. Das Token wurde nicht gesendet.
    .fix = Vergleichen Sie die Adresse mit der im Browser. Stimmt sie, fragen Sie den Betreiber des Servers, ob die REST-API von außen erreichbar ist.
# $host (value): the host that was asked
diagnosis-kaseya-vsa-x = { $host } ist vermutlich eine VSA X
    .cause = VSA X, auch VSA 10 genannt, ist ein anderes Produkt mit einer anderen API. Diese Anleitung gilt für VSA 9 und älter. Das Token wurde nicht gesendet.
    .fix = Wenn Sie auch eine VSA 9 haben, geben Sie deren Adresse ein. Sonst ist dies die falsche Anleitung: VSA 10 (VSA X) wird anders mit Autotask verbunden.
# $length (number): how many characters the stored token has
diagnosis-kaseya-token-length = { $length ->
        [one] Das gespeicherte Token hat { $length } Zeichen und ist wahrscheinlich nicht vollständig
       *[other] Das gespeicherte Token hat { $length } Zeichen und stimmt wahrscheinlich nicht
    }
    .cause = Ein Token ist eine GUID: 32 Buchstaben und Ziffern, oft mit Bindestrichen. Dieses wurde nicht gesendet, denn es könnte als fehlgeschlagene Anmeldung zählen.
    .fix = Kopieren Sie das Token noch einmal und speichern Sie es neu. Ist das Fenster schon geschlossen, erstellen Sie ein neues Token.
diagnosis-kaseya-token-characters = Das gespeicherte Token enthält Zeichen, die in keinem Token vorkommen
    .cause = Ein Token besteht aus Buchstaben, Ziffern und Bindestrichen. Dieses wurde nicht gesendet, denn es würde als fehlgeschlagene Anmeldung zählen.
    .fix = Kopieren Sie das Token noch einmal, ohne etwas davor oder dahinter, und speichern Sie es neu. Ist das Fenster schon geschlossen, erstellen Sie ein neues Token.
# $tokens, $scopes, $addresses (labels): the tab with the tokens and two fields of a token; $rest (label): a choice of the field $scopes
diagnosis-kaseya-bad-login = Die VSA nimmt Benutzername und Token nicht an
    .cause = Die VSA gibt bei jeder Ursache dieselbe Antwort. Eine davon ist harmlos: Gilt das Token nur für die Adressen von Autotask, wird es hier abgelehnt, obwohl die Integration funktioniert.
    .fix = Prüfen Sie der Reihe nach: 1. Das Token wurde vollständig kopiert. 2. Der Benutzername ist genau der unter { $path }; manche Server verlangen eine E-Mail-Adresse. 3. Auf der Registerkarte { $tokens } ist das Token noch da und nicht abgelaufen. 4. Bei { $scopes } steht { $rest }. 5. { $addresses } ist leer oder enthält die Adresse dieses Rechners. 6. Das Konto ist weder deaktiviert noch gesperrt. Liegt es nur an Punkt 5, lassen Sie es so, prüfen Sie den Rest selbst und bestätigen Sie es.
diagnosis-kaseya-pair-refused = Die VSA nimmt diesen Benutzernamen zusammen mit dem Token nicht an
    .cause = Die VSA sagt nicht, an welchem von beiden es liegt.
    .fix = Prüfen Sie die Punkte, die beim Zugriffstoken stehen.
diagnosis-kaseya-by-hand = Nicht geprüft, weil die Anmeldung abgelehnt wurde
    .fix = Finden Sie zuerst heraus, warum die Anmeldung abgelehnt wurde. Gilt das Token nur für die Adressen von Autotask, starten Sie stattdessen die Geräteerkennung in Autotask und prüfen Sie, was sie findet.
# $said (value): the user name in the answer; $typed (value): the user name that was entered
diagnosis-kaseya-username-differs = Das Token gehört zu { $said }
    .cause = Eingegeben haben Sie { $typed }.
    .fix = Ist { $said } das Konto der Integration, geben Sie diesen Namen Buchstabe für Buchstabe in Lotse und in Autotask ein. Sonst erstellen Sie das Token beim richtigen Konto.
diagnosis-kaseya-username-unsaid = Die VSA sagt nicht, welches Konto sich angemeldet hat
    .fix = Vergleichen Sie den Benutzernamen Buchstabe für Buchstabe mit der Liste der Benutzer und bestätigen Sie ihn.

## Calls without a verdict

diagnosis-kaseya-session-dropped = Die VSA hat die Sitzung zu früh beendet
    .cause = Lotse hat sich noch einmal angemeldet, aber auch die zweite Sitzung wurde sofort beendet. Über Ihre Einstellungen sagt das nichts.
    .fix = Warten Sie ein paar Minuten und prüfen Sie noch einmal. Hilft das nicht, fragen Sie den Support von Kaseya nach der Sitzungsdauer der REST-API.
diagnosis-kaseya-asked-wrongly = Die VSA hat die Abfrage nicht verstanden
    .cause = Das ist ein Fehler in Lotse und liegt nicht an Ihren Einstellungen.
    .fix = Melden Sie den Fehler dem Lotse-Projekt, zusammen mit dem Nachweis, und prüfen Sie diesen Punkt selbst.
diagnosis-kaseya-not-found = Diesen API-Endpunkt gibt es auf der VSA nicht
    .cause = Ältere Versionen und Server ohne das Modul haben nicht jeden Endpunkt. Über Ihre Einstellungen sagt das nichts.
    .fix = Prüfen Sie diesen Punkt selbst und bestätigen Sie ihn.
diagnosis-kaseya-server-fault = Die VSA meldet einen internen Fehler
    .cause = Bei manchen Servern antworten einzelne Endpunkte so, unabhängig von den Einstellungen.
    .fix = Prüfen Sie später noch einmal. Hilft das nicht, prüfen Sie diesen Punkt selbst und schicken Sie den Nachweis an den Support von Kaseya.
# $seconds (number): how long the server wants to be left alone
diagnosis-kaseya-busy =
    { $seconds ->
        [one] Die VSA ist ausgelastet; neuer Versuch in { $seconds } Sekunde möglich
       *[other] Die VSA ist ausgelastet; neuer Versuch in { $seconds } Sekunden möglich
    }
    .fix = Warten Sie und prüfen Sie noch einmal.
diagnosis-kaseya-odd = Lotse kann die Antwort der VSA nicht beurteilen
    .fix = Sehen Sie sich den Nachweis an, prüfen Sie diesen Punkt selbst und bestätigen Sie ihn.

## Rights

# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-refused = { $what ->
        [assets] Das Konto darf keine Geräte lesen
        [audit] Das Konto darf die Audit-Übersicht nicht lesen
        [service-desks] Das Konto darf keine Service Desks lesen
       *[users] Das Konto darf keine Benutzerkonten lesen
    }
    .cause = Die VSA hat den Aufruf abgelehnt. Kaseya dokumentiert nicht, welches Recht er braucht; dem Namen nach ist es { $leaf }. Ist das Häkchen schon gesetzt, ist vielleicht das Token selbst eingeschränkt.
    .fix = Prüfen Sie zuerst, ob auch andere Konten diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Konto eine eigene Rolle. Sonst gehen Sie zu { $path }, wählen die Rolle und öffnen die Registerkarte { $tab }. Klicken Sie auf { $button }, setzen Sie das Häkchen bei { $leaf } und speichern Sie.
# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-eyes =
    { $what ->
        [assets] Geräte sind lesbar; welche Häkchen gesetzt sind, zeigt die API nicht
        [audit] Die Audit-Übersicht ist lesbar; welche Häkchen gesetzt sind, zeigt die API nicht
        [service-desks] Service Desks sind lesbar; welche Häkchen gesetzt sind, zeigt die API nicht
       *[users] Benutzerkonten sind lesbar; welche Häkchen gesetzt sind, zeigt die API nicht
    }
    .cause = Auch ein weiter gefasstes Recht ergäbe dieselbe Antwort.
    .fix = Gehen Sie zu { $path }, wählen Sie die Rolle und öffnen Sie die Registerkarte { $tab }. Klicken Sie auf { $button } und prüfen Sie: { $leaf } ist angehakt, aber kein Ast darüber als Ganzes. Die Anleitung verlangt insgesamt vier Rechte. Bestätigen Sie es dann.
diagnosis-kaseya-agents-refused = Das Konto darf keine Agents lesen
    .cause = Die VSA hat den Aufruf abgelehnt. Ohne Agents lässt sich auch das Audit einer Maschine nicht prüfen.
    .fix = Prüfen Sie zuerst, ob auch andere Konten diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Konto eine eigene Rolle. Sonst gehen Sie zu { $path }, wählen die Rolle und öffnen die Registerkarte { $tab }. Klicken Sie auf { $button } und vergleichen Sie jedes Häkchen mit der Liste in dieser Anleitung.

## Scope

# $what: agents or assets. Only to choose by
diagnosis-kaseya-none-visible = { $what ->
        [agents] Das Konto darf Agents lesen, sieht aber keine
       *[assets] Das Konto darf Geräte lesen, sieht aber keine
    }
    .cause = Die Rechte stimmen. Aber es gibt keine, oder keine davon liegen im Bereich des Kontos.
    .fix = Sehen Sie das Ergebnis zum Bereich des Kontos an.
diagnosis-kaseya-scope-empty = Die Rechte stimmen, aber der Bereich ist leer
    .cause = Das Konto sieht keine einzige Maschine. Die Geräteerkennung von Autotask würde fehlerfrei durchlaufen und nichts finden.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto und prüfen Sie seine Bereiche. Geben Sie ihm einen Bereich mit den Organisationen, deren Geräte erkannt werden sollen. Hat es schon einen, prüfen Sie, ob diese Organisationen Maschinen haben.
# $count (number): groups of machines in the scope
diagnosis-kaseya-scope-without-devices =
    { $count ->
        [one] Der Bereich enthält { $count } Maschinengruppe, aber keine Maschinen
       *[other] Der Bereich enthält { $count } Maschinengruppen, aber keine Maschinen
    }
    .cause = Vielleicht haben diese Gruppen noch keine Maschinen. Oder der Bereich enthält die falschen Organisationen.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto und prüfen Sie seine Bereiche. Stimmen sie, installieren Sie den ersten Agent und prüfen Sie noch einmal.

## Service desk and users

diagnosis-kaseya-no-desks = Das Konto darf Service Desks lesen, aber es gibt keine
    .cause = Das muss kein Fehler sein, aber eine leere Liste beweist nichts.
    .fix = Wenn Sie das Modul Service Desk nutzen, prüfen Sie, ob ein Service Desk eingerichtet ist und im Bereich liegt. Wenn nicht, bestätigen Sie diesen Punkt.
diagnosis-kaseya-service-desk-off = Das Modul Service Desk ist auf dieser VSA nicht aktiv
    .cause = Das meldet der Server.
    .fix = Soll Autotask Tickets aus Kaseya erhalten, lassen Sie das Modul aktivieren. Sonst setzen Sie das Häkchen bei diesem Recht nicht.
# $user (value): the user name that was entered
diagnosis-kaseya-user-not-listed = Benutzerkonten sind lesbar, aber { $user } ist nicht dabei
    .fix = Vergleichen Sie den Benutzernamen mit der Liste der Benutzer. Prüfen Sie auch, ob das Konto selbst in dem Bereich liegt, den es sieht.

## Roles

# $role (value): name of a role
diagnosis-kaseya-full-rights-role = Das Konto hat die Rolle { $role }, die alles darf
    .cause = Die Integration braucht nur vier Rechte. Wer an das Token kommt, darf mit dieser Rolle alles.
    .fix = Prüfen Sie zuerst, ob sich noch etwas anderes mit diesem Konto anmeldet. Wenn ja, legen Sie ein eigenes Konto für Autotask an. Sonst gehen Sie zu { $path }, wählen das Konto, geben ihm die Rolle, die Sie für Autotask erstellt haben, und nehmen dem Konto die Rolle { $role } weg. Löschen Sie die Rolle selbst nicht.
# $count (number): how many roles; $roles (value): their names
diagnosis-kaseya-more-roles = { $count ->
        [one] Das Konto hat { $count } Rolle: { $roles }
       *[other] Das Konto hat { $count } Rollen: { $roles }
    }
    .cause = Mit jeder weiteren Rolle kommen Rechte dazu, die die Integration nicht braucht.
    .fix = Prüfen Sie zuerst, ob sich noch etwas anderes mit diesem Konto anmeldet. Wenn ja, legen Sie ein eigenes Konto für Autotask an. Sonst gehen Sie zu { $path }, wählen das Konto und nehmen ihm die anderen Rollen weg, sobald die Integration mit der neuen Rolle funktioniert. Löschen Sie die Rollen selbst nicht.
# $role (value): name of the account’s role; $other (value): name of the role that the session works with
diagnosis-kaseya-role-differs = Die Sitzung arbeitet mit der Rolle { $other }, nicht mit { $role }
    .cause = In der Liste der Benutzer hat das Konto die Rolle { $role }. Bei der Anmeldung nennt die VSA eine andere; Lotse hat also mit anderen Rechten gelesen.
    .fix = Gehen Sie zu { $path }, wählen Sie das Konto und prüfen Sie seine Rollen: Es soll nur die Rolle haben, die Sie für Autotask erstellt haben. Ist das schon so, warten Sie einige Minuten und prüfen Sie noch einmal.
# $role (value): name of a role
diagnosis-kaseya-role-by-name = Das Konto hat nur die Rolle { $role }; deren Rechte zeigt die API nicht
    .fix = Welche Rechte die Rolle hat, prüfen Sie bei den Ergebnissen zu den einzelnen Rechten.
diagnosis-kaseya-role-eyes = Die API zeigt nicht, welche Rolle das Konto hat
    .cause = Mit wenigen Rechten darf ein Konto keine Rollen lesen. Das ist richtig so.
    .fix = Gehen Sie zu { $path }, wählen Sie die Rolle für Autotask und prüfen Sie ihre Mitglieder. Das Konto muss dabei sein und darf keine andere Rolle haben. Bestätigen Sie es dann.

## Server

# $version (value): the version that the server reports
diagnosis-kaseya-version-differs = Der Server meldet Version { $version }; Sie haben eine andere gewählt
    .fix = Ändern Sie die Antwort auf „Mit welchem Kaseya arbeiten Sie?“. Damit ändern sich auch die Schritte zum Einschalten des Webdienstes.
# $version (value): the version that the server reports
diagnosis-kaseya-version-odd = Der Server meldet Version { $version }, die Lotse nicht kennt
    .fix = Vergleichen Sie sie mit Ihrer Antwort auf „Mit welchem Kaseya arbeiten Sie?“.
# $version (value): the version that the server reports
diagnosis-kaseya-version-open = Der Server meldet Version { $version }
    .fix = Beantworten Sie die Frage „Mit welchem Kaseya arbeiten Sie?“.
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-off = Das Modul für den Webdienst ist nicht aktiv
    .cause = Das meldet der Server. Die Geräteerkennung von Autotask braucht den Webdienst.
    .fix =
        { $hosted ->
            [yes] Bei gehosteten Servern können Sie { $box } unter { $path } nicht selbst ändern: Bitten Sie Kaseya, die API für Ihren Server zu aktivieren.
           *[no] Gehen Sie zu { $path } und setzen Sie das Häkchen bei { $box }.
        }
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-eyes = Die API zeigt nicht, ob der Webdienst eingeschaltet ist
    .fix =
        { $hosted ->
            [yes] Bei gehosteten Servern sehen Sie { $box } unter { $path } nicht selbst: Fragen Sie Kaseya, ob die API für Ihren Server aktiv ist, und bestätigen Sie es dann.
           *[no] Gehen Sie zu { $path }, prüfen Sie, ob bei { $box } ein Häkchen ist, und bestätigen Sie es.
        }

## Mistakes of the practice tenant

mistake-kaseya-wrong-token = Das Token gehört zu einem anderen Konto
    .hint = Die VSA sagt nie, was an einer Anmeldung falsch ist. Gehen Sie die Liste von oben durch.
mistake-kaseya-token-expired = Das Token ist abgelaufen
    .hint = Ein Token kann ein Datum haben. Wo würden Sie es sehen?
mistake-kaseya-user-disabled = Das Konto ist deaktiviert
    .hint = Das Token ist vielleicht in Ordnung. Was braucht eine Anmeldung noch?
mistake-kaseya-token-scope = Das Token ist für eine andere API
    .hint = Beim Erstellen eines Tokens wählen Sie, wofür es gilt.
mistake-kaseya-caller-refused = Das Token darf von diesem Rechner aus nicht benutzt werden
    .hint = Nicht jede abgelehnte Anmeldung ist ein Fehler. Wer benutzt dieses Token später?
mistake-kaseya-empty-scope = Der Bereich des Kontos ist leer
    .hint = Nirgends erscheint ein Fehler. Achten Sie auf die Zahlen.
mistake-kaseya-no-agents-right = Das Konto darf keine Agents lesen
    .hint = Eine Ablehnung kann eine andere Prüfung unmöglich machen.
mistake-kaseya-no-assets-right = Das Recht für Geräte fehlt
    .hint = Vergleichen Sie die Häkchen der Rolle mit der Liste in der Anleitung.
mistake-kaseya-no-audit-right = Das Recht für das Audit fehlt
    .hint = Vergleichen Sie die Häkchen der Rolle mit der Liste in der Anleitung.
mistake-kaseya-no-service-desk = Das Recht für den Service Desk fehlt
    .hint = Eines der Rechte ist ein ganzer Ast.
mistake-kaseya-no-users-right = Das Recht für Benutzereinstellungen fehlt
    .hint = Eines der Rechte steht in einem anderen Ast als die übrigen.
mistake-kaseya-full-rights-role = Das Konto hat eine Rolle mit allen Rechten
    .hint = Es funktioniert alles. Reicht das?
mistake-kaseya-second-role = Das Konto hat eine zweite Rolle
    .hint = Die Rechte aller Rollen kommen zusammen. Woher hat das Konto sie?
mistake-kaseya-vsa-x = Der Server ist eine VSA X
    .hint = Produkte mit fast gleichem Namen können ganz verschieden sein.
mistake-kaseya-api-off = Der Webdienst ist ausgeschaltet
    .hint = Es sind zwei APIs beteiligt. Eine davon funktioniert.
mistake-kaseya-session-dropped = Der Server beendet jede Sitzung gleich wieder
    .hint = Sehen Sie sich an, welche Aufrufe Lotse wie oft gemacht hat. Liegt es an Ihren Einstellungen?
mistake-kaseya-server-fault = Der Server meldet einen internen Fehler
    .hint = Eine gescheiterte Abfrage sagt nichts über die Einstellungen. Was können Sie ohne sie prüfen?
mistake-kaseya-busy = Der Server ist ausgelastet
    .hint = Nicht jeder Fehler lässt sich durch eine Einstellung beheben.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-kaseya-disabled = Deaktiviert
screen-kaseya-scope = Bereich
screen-kaseya-scope-all = Alle Maschinengruppen
screen-kaseya-scope-none = Keine Maschinengruppen
screen-kaseya-agents = Agents
