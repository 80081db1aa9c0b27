# What a check of Autotask found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                           menus and pages of Autotask, one after the other
#   $key, $secret, $active, $locked, $new, $section, $custom, $field, $lines, $associated, $copy
#                                   texts on the screen of Autotask
#   $user, $inspector               usernames, letter for letter
#   $entity                         what Autotask's API calls a kind of record, like Tickets

## Topics

topic-autotask-zone = Die Zone des Mandanten
topic-autotask-inspector = Die Anmeldung des Prüfbenutzers
topic-autotask-code = Die Tracking-ID des API-Benutzers
topic-autotask-budget = Freie API-Aufrufe in dieser Stunde
topic-autotask-lines = Die Geschäftsbereiche des API-Benutzers
topic-autotask-tickets = Tickets der letzten 90 Tage
# $which (value): the kind of record
topic-autotask-rights = Das Recht, { $which } zu lesen
topic-autotask-kaseya-customers = Organisationen, die Kunden in Kaseya zugeordnet sind
topic-autotask-kaseya-devices = Geräte, die Geräten in Kaseya zugeordnet sind
topic-autotask-vendor-wrote = Datensätze, die das Produkt geschrieben hat
topic-autotask-companies = Die Unternehmen in Autotask

## Values that are lacking, or can’t be proven

diagnosis-autotask-username-missing = Der Benutzername ist noch nicht gespeichert
    .fix = Gehen Sie zu dem Schritt, der danach fragt, und geben Sie den Benutzernamen dort ein. Prüfen Sie dann noch einmal.
diagnosis-autotask-secret-missing = Der geheime Schlüssel ist noch nicht gespeichert
    .fix = Gehen Sie zu dem Schritt, der danach fragt, und geben Sie den geheimen Schlüssel dort ein. Haben Sie ihn nicht mehr, generieren Sie in Autotask einen neuen und tragen Sie diesen auch im Produkt ein.
diagnosis-autotask-code-missing = Ohne Tracking-ID kann Lotse den geheimen Schlüssel nicht prüfen
    .cause = Autotask verlangt bei jeder Anmeldung drei Werte: Benutzername, geheimen Schlüssel und Tracking-ID. Lotse probiert nichts aus, denn Fehlversuche sperren den Benutzer.
    .fix = Speichern Sie in Lotse die Tracking-ID, die bei diesem Benutzer im Abschnitt { $section } steht. Oder prüfen Sie selbst, ob das Produkt den geheimen Schlüssel annimmt.
# $vendor (value): the integration vendor that the user is bound to
diagnosis-autotask-secret-vendor-bound = Nur der Anbieter selbst kann diesen geheimen Schlüssel prüfen
    .cause = Der Benutzer gehört zum Integrationsanbieter { $vendor }. Zur Anmeldung gehört deshalb die Tracking-ID dieses Anbieters. Sie bleibt meist beim Anbieter, und ohne sie versucht Lotse die Anmeldung nicht.
    .fix = Prüfen Sie im Produkt, ob es Benutzername und geheimen Schlüssel annimmt.
diagnosis-autotask-no-inspector = Ohne Prüfbenutzer kann Lotse diesen Benutzer nicht prüfen
    .cause = Lotse kann sich nicht als dieser Benutzer anmelden. Ein zweiter API-Benutzer, der Prüfbenutzer, kann nachsehen, ob es den Benutzer gibt, ob er aktiv ist und welche Sicherheitsstufe er hat.
    .fix = Legen Sie in Autotask einen zweiten API-Benutzer an und wählen Sie als Tracking-ID { $custom }. Speichern Sie seinen Benutzernamen, seinen geheimen Schlüssel und seine Tracking-ID bei der Organisation unter „Zugang für Prüfungen“. Diesen Prüfbenutzer nutzt Lotse für alle Anleitungen. Oder vergleichen Sie das Formular in Autotask selbst mit den Schritten.
diagnosis-autotask-inspector-incomplete = Es sind nicht alle Werte des Prüfbenutzers gespeichert
    .fix = Ein Prüfbenutzer braucht Benutzername, geheimen Schlüssel und Tracking-ID. Ergänzen Sie bei der Organisation, was fehlt.
diagnosis-autotask-other-tenant = Der Prüfbenutzer { $user } gehört zu einem anderen Mandanten
    .cause = Autotask nennt für den Prüfbenutzer eine andere Datenbank als für den Benutzer dieser Anleitung. Der Prüfbenutzer kann diesen Benutzer also nicht sehen.
    .fix = Speichern Sie den Prüfbenutzer dieser Organisation, oder kopieren Sie den Benutzernamen noch einmal aus dem richtigen Mandanten.
diagnosis-autotask-proven-by-code = Nur die Tracking-ID wurde abgelehnt; Benutzername und geheimer Schlüssel stimmen wohl
    .cause = Soweit bekannt, prüft Autotask die Tracking-ID erst, wenn Benutzername und geheimer Schlüssel stimmen.
    .fix = Berichtigen Sie die Tracking-ID, wie im Ergebnis zur Tracking-ID beschrieben, und prüfen Sie noch einmal. Gelingt die Anmeldung, stimmen Benutzername und geheimer Schlüssel sicher.

## Zone and sign-in

# $host (value): the host of the zone
diagnosis-autotask-zone-domain = Das zeigt nur, dass Autotask die Domain kennt
    .cause = Diese Abfrage braucht kein Passwort. Autotask nennt für jeden Benutzernamen dieser Domain die Zone { $host }; über geheimen Schlüssel, Status und Rechte sagt das nichts.
    .fix = Hier ist nichts zu tun. Was nachgewiesen ist, steht bei den anderen Ergebnissen.
# $old, $new (values): hosts of zones
diagnosis-autotask-zone-moved = Autotask hat diesen Mandanten in eine andere Zone verlegt
    .cause = Zuerst nannte Autotask { $old }; dort wurde der Benutzer abgelehnt. Danach nannte es { $new }, und dort wurde er angenommen.
    .fix = Ist in einem Produkt { $old } eingetragen, tragen Sie dort { $new } ein. Die meisten Produkte finden die Zone selbst.
diagnosis-autotask-zone-unknown = Autotask kennt den Benutzernamen { $user } nicht
    .cause = Keine Zone kennt diese Domain. Oft steckt ein Tippfehler oder ein Leerzeichen darin, oder der Name gehört zu einem anderen Mandanten.
    .fix = Gehen Sie zu { $path }, öffnen Sie den API-Benutzer und kopieren Sie den ganzen Wert aus { $key } noch einmal. Es ist nicht die E-Mail-Adresse des Benutzers.
diagnosis-autotask-sign-in-refused = Autotask lehnt die Anmeldung von { $user } ab
    .cause = Autotask gibt bei vielen Ursachen dieselbe Antwort und sagt nicht, welche es ist. Es liegt also nicht unbedingt am geheimen Schlüssel.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und prüfen Sie der Reihe nach: 1. Der Benutzername ist der aus { $key }, nicht die E-Mail-Adresse. 2. Der geheime Schlüssel ist in Lotse vollständig, und seit er erzeugt wurde, hat niemand auf { $secret } geklickt. 3. Die Tracking-ID in Lotse ist die aus dem Abschnitt { $section } genau dieses Benutzers. 4. Bei { $active } ist ein Häkchen, bei { $locked } keines. 5. Der Benutzer wurde mit { $new } angelegt, und das ist mehr als fünf Minuten her. Berichtigen Sie, was nicht stimmt, und prüfen Sie erst dann noch einmal: Zu viele Fehlversuche sperren den Benutzer.
diagnosis-autotask-tries-spent = Lotse meldet sich in dieser Prüfung nicht noch einmal als { $user } an
    .cause = Dieser Benutzer wurde zweimal abgelehnt. Weitere Fehlversuche könnten ihn sperren.
    .fix = Lösen Sie das Problem, das beim ersten Ergebnis zur Anmeldung steht. Prüfen Sie dann noch einmal.
# $minutes (number): how long it can take
diagnosis-autotask-user-too-new = { $user } ist vielleicht noch zu neu
    .cause = Bis alle Server von Autotask einen neuen Benutzer kennen, können { $minutes } Minuten vergehen. So lange lehnen sie ihn ab.
    .fix = Warten Sie und prüfen Sie noch einmal. Wird der Benutzer auch danach abgelehnt, sagt Lotse, was Sie prüfen sollten.
diagnosis-autotask-integration-code = Die Tracking-ID gehört nicht zu { $user }
    .cause = Autotask prüft die Tracking-ID sehr wahrscheinlich erst nach Benutzername und geheimem Schlüssel. Diese beiden stimmen also wohl. Die ID gehört zu einem anderen Benutzer oder Anbieter, oder sie wurde neu generiert.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie bei { $section } nach. Ist dort { $custom } gewählt, kopieren Sie die ID daneben und speichern Sie sie in Lotse. Ist ein Anbieter gewählt, kann sich in der Regel nur dessen Produkt anmelden.
diagnosis-autotask-domain-differs = Es gibt den Benutzer, aber vielleicht nicht unter dieser Domain
    .cause = Autotask zeigt den Namen ohne den Teil hinter dem @. Die Domain von { $user } ist eine andere als die des Prüfbenutzers { $inspector }; die API-Benutzer eines Mandanten haben aber in der Regel dieselbe.
    .fix = Vergleichen Sie { $key } in Autotask Zeichen für Zeichen mit { $user }. Gibt es einen Unterschied, speichern Sie in Lotse den richtigen Namen und tragen Sie ihn auch im Produkt ein.

## Rights of the one who looks, and limits

diagnosis-autotask-not-allowed = Lotse darf { $entity } nicht lesen und kann das deshalb nicht prüfen
    .cause = Die Sicherheitsstufe des Benutzers, mit dem Lotse prüft, erlaubt es nicht. Das heißt nicht, dass an den geprüften Einstellungen etwas falsch ist.
    .fix = Geben Sie diesem Benutzer eine Sicherheitsstufe, die { $entity } lesen darf; die Stufen stehen unter { $path }. Oder prüfen Sie es selbst und bestätigen Sie es.
diagnosis-autotask-webhook-not-yours = Dieser Benutzer hat keinen Webhook mit dieser Nummer
    .cause = In { $entity } gibt es keinen Webhook mit dieser Nummer, oder er gehört einem anderen Benutzer. Autotask antwortet in beiden Fällen gleich.
    .fix = Listen Sie die Webhooks noch einmal auf, angemeldet als der Benutzer, der sie angelegt hat.
# $spent, $limit, $minutes (numbers): calls that were made, calls that are allowed, and in how many minutes
diagnosis-autotask-budget = Fast alle API-Aufrufe dieses Mandanten sind verbraucht
    .cause = { $spent } von { $limit } Aufrufen in { $minutes } Minuten sind verbraucht. Alle Integrationen teilen sie sich. Lotse hört hier auf, damit die übrigen für die laufende Arbeit bleiben.
    .fix = Prüfen Sie später noch einmal. Kommt das oft vor, finden Sie in Autotask heraus, welche Integration so viele Aufrufe macht.
diagnosis-autotask-budget-untold = Autotask sagt nicht, wie viele API-Aufrufe noch frei sind
    .cause = Dieser Benutzer darf die Zahl nicht lesen, oder Autotask antwortet nicht. Die Prüfung geht ohne sie weiter.
    .fix = Sie müssen nichts tun. Sind die Aufrufe verbraucht, meldet Autotask das.
diagnosis-autotask-hourly = Die API-Aufrufe dieser Stunde sind verbraucht
    .cause = Bis wieder Aufrufe frei sind, lehnt Autotask die Aufrufe aller Integrationen dieses Mandanten ab.
    .fix = Prüfen Sie später noch einmal. Produkte, die jetzt nicht arbeiten, sollten von selbst wieder anlaufen.
diagnosis-autotask-threads = Zu viele gleichzeitige Aufrufe für { $entity }
    .cause = Autotask nimmt je Tracking-ID und Art von Datensatz drei Aufrufe gleichzeitig an. Vielleicht benutzt ein anderes Programm dieselbe Tracking-ID.
    .fix = Warten Sie eine Minute und prüfen Sie noch einmal. Hilft das nicht, geben Sie jedem Programm einen eigenen API-Benutzer.
diagnosis-autotask-too-many = Autotask bekommt gerade zu viele Aufrufe
    .cause = Autotask sagt nicht, ob es zu viele gleichzeitig oder zu viele in dieser Stunde sind.
    .fix = Warten Sie einige Minuten und prüfen Sie noch einmal.
# $status (value): the number of the answer
diagnosis-autotask-wrong-call = Autotask kennt diesen Aufruf nicht (Antwort { $status })
    .cause = Lotse hat { $entity } auf eine Weise abgefragt, die Autotask nicht anbietet. Das ist ein Fehler in Lotse, nicht von Ihnen.
    .fix = Prüfen Sie später noch einmal. Hilft das nicht, prüfen Sie es selbst in Autotask und melden Sie den Fehler dem Lotse-Projekt, zusammen mit diesem Nachweis.
# $status (value): the number of the answer. $text (value): what Autotask says, in its own words
diagnosis-autotask-said = Autotask antwortet mit einer Fehlermeldung ({ $status })
    .cause = Die Meldung lautet: { $text }
    .fix = Prüfen Sie noch einmal. Hilft das nicht, prüfen Sie diesen Punkt selbst und schicken Sie diese Meldung an den Support von Autotask.
# $status (value): the number of the answer
diagnosis-autotask-status = Autotask beantwortet die Abfrage von { $entity } mit Status { $status }
    .cause = Autotask gibt keine Erklärung dazu.
    .fix = Prüfen Sie in einigen Minuten noch einmal. Hilft das nicht, prüfen Sie diesen Punkt selbst.

## The user

diagnosis-autotask-user-unknown = Der Benutzer { $user } wurde nicht gefunden
    .cause = Der Prüfbenutzer darf alle Benutzer sehen, und keiner davon hat diesen Benutzernamen.
    .fix = Gehen Sie zu { $path }, öffnen Sie den API-Benutzer und vergleichen Sie { $key } mit dem Wert in Lotse. Wurde das Formular nie gespeichert, legen Sie den Benutzer noch einmal an.
diagnosis-autotask-user-not-seen = Der Prüfbenutzer sieht { $user } nicht
    .cause = Der Prüfbenutzer darf nur einen Teil der Benutzer sehen. Es kann den Benutzer also trotzdem geben.
    .fix = Suchen Sie den Benutzer selbst in der Liste der Benutzer, oder geben Sie dem Prüfbenutzer eine Sicherheitsstufe, die alle Benutzer lesen darf.
# $count (number): users of this name
diagnosis-autotask-several-users = { $count } Benutzer haben den Namen { $user }
    .cause = Deshalb ist unklar, welchen davon das Produkt benutzt.
    .fix = Gehen Sie zu { $path } und finden Sie heraus, welchen dieser Benutzer das Produkt benutzt. Geben Sie jedem anderen einen eigenen Namen.
diagnosis-autotask-user-inactive = Der Benutzer ist nicht aktiv
    .cause = Ein inaktiver Benutzer kann sich nicht anmelden, und seine Webhooks sind ausgeschaltet.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, setzen Sie das Häkchen bei { $active } und speichern Sie.
# $license (value): number and name of the licence
diagnosis-autotask-not-api-user = Das ist ein gewöhnlicher Benutzer, kein API-Benutzer
    .cause = Der Benutzer hat die Lizenz { $license }. Damit kann er sich nicht an der API anmelden.
    .fix = Gehen Sie zu { $path } und legen Sie mit { $new } einen neuen API-Benutzer an.
# $level (value): the name of the level. $levels: the page of all levels
diagnosis-autotask-level-is-system = Der Benutzer hat { $level }, eine Systemstufe
    .cause = Eine Systemstufe lässt sich nicht ändern; die Rechte dieser Anleitung können also nicht darin sein. Sie brauchen eine Kopie.
    .fix = Gehen Sie zu { $levels } und legen Sie mit { $copy } eine Kopie an, wie es in den Schritten steht. Gehen Sie dann zu { $path }, öffnen Sie den Benutzer und wählen Sie bei { $field } die Kopie.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-too-wide = Der Benutzer hat { $level } und darf damit Kosten lesen
    .cause = { $asked } genügt. Das Produkt muss nicht wissen, was Ihre Leistungen Sie kosten.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, wählen Sie bei { $field } den Eintrag { $asked } und speichern Sie. Ändern Sie die Stufe selbst nicht: Auch andere Benutzer können sie haben.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-other = Der Benutzer hat die Stufe { $level }
    .cause = Die Seite des Herstellers empfiehlt { $asked }. Keine API zeigt, was eine eigene Stufe erlaubt.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie bei { $field } nach. Ist { $level } eine Kopie von { $asked }, bestätigen Sie es. Wenn nicht, wählen Sie { $asked }. Ändern Sie die Stufe selbst nicht: Auch andere Benutzer können sie haben.
# $level (value): the name of the level
diagnosis-autotask-level-named = Der Benutzer hat die Stufe { $level }
    .cause = Nur Sie wissen, ob Sie diese Stufe dafür angelegt haben. Keine API zeigt, was darin eingestellt ist.
    .fix = Ist es Ihre Stufe, bestätigen Sie es. Wenn nicht, gehen Sie zu { $path }, öffnen Sie den Benutzer und wählen Sie bei { $field } die richtige.
# $field (label): the field of the form
diagnosis-autotask-field-unsaid = Lotse kann nicht lesen, was bei { $field } eingetragen ist
    .cause = Autotask lässt das Feld in der Antwort weg oder gibt es in einer Form an, die Lotse nicht kennt.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, prüfen Sie { $field } selbst und bestätigen Sie es.
diagnosis-autotask-license-unsaid = Lotse kann nicht lesen, welche Lizenz der Benutzer hat
    .cause = Autotask lässt die Lizenz in der Antwort weg oder gibt sie in einer Form an, die Lotse nicht kennt.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und prüfen Sie, ob es ein API-Benutzer ist.
# $id (value): the number of the level
diagnosis-autotask-level-unnamed = Autotask nennt die Sicherheitsstufe des Benutzers nicht
    .cause = Autotask gibt nur die Nummer { $id } an, und die steht nicht in der Liste der Stufen.
    .fix = Öffnen Sie den Benutzer in Autotask, prüfen Sie { $field } selbst und bestätigen Sie es.
diagnosis-autotask-no-location = Es ist kein Standort gewählt
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, wählen Sie bei { $field } Ihren eigenen Standort und speichern Sie.
# $id (value): the number of the location
diagnosis-autotask-location-unseen = Ein Standort ist gewählt, aber der Prüfbenutzer darf ihn nicht sehen
    .cause = Der Standort hat die Nummer { $id }. Er wurde gelöscht, oder der Prüfbenutzer darf ihn nicht sehen.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, prüfen Sie { $field } selbst und bestätigen Sie es.

## Lines of business

diagnosis-autotask-no-line-of-business = Der Benutzer hat keinen Geschäftsbereich
    .cause = Alles, was zu einem Geschäftsbereich gehört, fehlt dann in jeder Antwort, und zwar ohne Fehlermeldung: Listen bleiben leer oder unvollständig.
    .fix = Gehen Sie zu { $path } und öffnen Sie den Benutzer. Verschieben Sie unter { $lines } die Geschäftsbereiche, deren Tickets gebraucht werden, nach { $associated } und speichern Sie.
diagnosis-autotask-lines-not-listed = Autotask nennt für diesen Benutzer keinen Geschäftsbereich
    .cause = Für den Prüfbenutzer auch nicht. Vielleicht nennt Autotask für API-Benutzer nie einen; dann sagt das nichts aus.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und prüfen Sie unter { $lines }, ob die nötigen Geschäftsbereiche bei { $associated } stehen. Bestätigen Sie es dann.
# $lacking: names of lines of business that the user does not have
diagnosis-autotask-lines-some = Der Benutzer hat einige Geschäftsbereiche, aber nicht alle
    .cause = Es fehlen: { $lacking }. Alles, was dazu gehört, fehlt in jeder Antwort, ohne Fehlermeldung.
    .fix = Ist das so gewollt, bestätigen Sie es. Gehen Sie sonst zu { $path }, öffnen Sie den Benutzer und ergänzen Sie die fehlenden unter { $lines }.
diagnosis-autotask-lines-off = In diesem Mandanten ist kein Geschäftsbereich aktiv
    .cause = Deshalb kann dadurch auch nichts fehlen.
    .fix = Hier ist nichts zu tun.

## Contacts and tickets

diagnosis-autotask-contact-unseen = Lotse hat keinen Kontakt mit dieser Adresse gefunden
    .cause = Es gibt keinen, oder der Benutzer, mit dem Lotse prüft, darf ihn nicht sehen.
    .fix = Suchen Sie die Adresse in Autotask bei den Kontakten. Ist sie dort anders geschrieben, sieht die Person keine Tickets: Berichtigen Sie dann die Adresse. Ist sie richtig, bestätigen Sie diesen Punkt.
diagnosis-autotask-contact-once = Die Adresse gehört zu genau einem Kontakt
    .cause = Das gilt nur für die eingegebene Adresse. Andere Adressen hat Lotse nicht geprüft.
    .fix = Wollen Sie auch bei anderen Benutzern sichergehen, prüfen Sie noch einmal mit deren Adresse.
# $count (number): contacts with this address
diagnosis-autotask-duplicate-contact = { $count } Kontakte haben diese Adresse
    .cause = Das Produkt kann nicht wissen, welcher Kontakt die Person ist. Vielleicht zeigt es keine oder die falschen Tickets.
    .fix = Suchen Sie in Autotask die Kontakte mit dieser Adresse. Lassen Sie die Adresse nur bei einem stehen, oder führen Sie die Kontakte zusammen.
# $days (number): how far back tickets are shown
diagnosis-autotask-no-recent-tickets = Lotse hat kein Ticket aus den letzten { $days } Tagen gefunden
    .cause = In dieser Zeit wurde kein Ticket bearbeitet, oder der Benutzer, mit dem Lotse prüft, darf es nicht sehen. Ältere Tickets zeigt das Produkt nicht an.
    .fix = Legen Sie für einen Benutzer ein Testticket an und prüfen Sie noch einmal. Gibt es neuere Tickets, prüfen Sie die Geschäftsbereiche.
# $days (number): how far back tickets are shown
diagnosis-autotask-tickets-by-inspector = Der Prüfbenutzer sieht Tickets der letzten { $days } Tage
    .cause = Der Benutzer des Produkts sieht vielleicht weniger, je nach seinen Geschäftsbereichen.
    .fix = Zeigt das Produkt Tickets an, ist nichts zu tun.

## Rights that the user has itself

diagnosis-autotask-right-none = Der Benutzer darf { $entity } nicht lesen
    .cause = Die Sicherheitsstufe des Benutzers erlaubt es nicht.
    .fix = Gehen Sie zu { $path } und prüfen Sie, ob auch andere Benutzer die Stufe dieses Benutzers haben. Wenn ja, oder wenn es eine Systemstufe ist, legen Sie eine Kopie an, erlauben Sie dieser, { $entity } zu lesen, und geben Sie sie diesem Benutzer. Sonst erlauben Sie es in der Stufe selbst.
diagnosis-autotask-right-restricted = Der Benutzer darf { $entity } nur eingeschränkt lesen
    .cause = Autotask sagt nicht, wie das Recht eingeschränkt ist: auf eigene Datensätze, ein Kundenteam oder Geschäftsbereiche.
    .fix = Zeigt das Produkt zu wenig, prüfen Sie die Geschäftsbereiche und die Sicherheitsstufe.
# $word (value): what Autotask says
diagnosis-autotask-right-other = Unbekannte Antwort zum Recht, { $entity } zu lesen: { $word }
    .cause = Autotask hat mit einem Wort geantwortet, das nicht dokumentiert ist.
    .fix = Prüfen Sie die Sicherheitsstufe des Benutzers selbst und bestätigen Sie es.

## Deeper check: what products have written

diagnosis-autotask-no-reader = Ohne Prüfbenutzer kann Lotse in Autotask nicht nach Datensätzen suchen
    .cause = Es ist kein Benutzer gespeichert, mit dem sich Lotse bei Autotask anmelden kann.
    .fix = Speichern Sie die drei Werte eines Prüfbenutzers bei der Organisation unter „Zugang für Prüfungen“. Starten Sie dann die vertiefte Prüfung noch einmal.
# $field (value): a user-defined field; $count (number): records with a value
diagnosis-autotask-field-filled =
    { $count ->
        [one] Ein Datensatz hat einen Wert bei { $field }
       *[other] { $count } Datensätze haben einen Wert bei { $field }
    }
    .cause = Diesen Wert schreibt der Assistent für die Geräteerkennung. Lotse zählt die Datensätze und speichert keine Namen.
    .fix = Wenn Sie mehr erwarten, hat der Assistent noch offene Stapel. Bearbeiten Sie diese in Autotask.
# $field (value): a user-defined field
diagnosis-autotask-field-empty = Noch kein Datensatz hat einen Wert bei { $field }
    .cause = Diesen Wert schreibt der Assistent für die Geräteerkennung. Der Assistent wurde noch nicht durchlaufen, oder der Prüfbenutzer sieht diese Datensätze nicht.
    .fix = Wenn der Assistent noch bevorsteht, ist das in Ordnung. Haben Sie ihn schon durchlaufen, öffnen Sie in Autotask einen Datensatz und sehen Sie selbst nach.
# $field (value): a user-defined field
diagnosis-autotask-field-absent = In Autotask gibt es kein Feld { $field }
    .cause = Dieses Feld legt die Kaseya-Erweiterung an. Sie hat es noch nicht angelegt, oder das Feld heißt in diesem Mandanten anders.
    .fix = Wenn der Assistent durchlaufen ist, öffnen Sie in Autotask einen Datensatz und suchen Sie das Feld selbst.
# $field (value): a user-defined field
diagnosis-autotask-field-odd = Lotse kann die Werte bei { $field } nicht zählen
    .cause = Lotse hat Datensätze mit einem Wert abgefragt, aber die Antworten von Autotask passen nicht zusammen.
    .fix = Öffnen Sie in Autotask einen Datensatz und sehen Sie selbst nach.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-noted = Autotask nennt { $vendor } als Urheber von Datensätzen
    .cause = Autotask vermerkt selbst, welcher Integrationsanbieter einen Datensatz geschrieben hat. Der Nachweis zeigt, wie viele es sind.
    .fix = Es ist nichts zu tun.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-not-noted = Kein Datensatz nennt { $vendor } als Urheber
    .cause = Das beweist nichts: Vielleicht gab es noch nichts zu schreiben, oder der Prüfbenutzer sieht die Datensätze nicht.
    .fix = Es ist nichts zu tun. Wenn Sie die Integration arbeiten sehen wollen, lassen Sie das Produkt etwas schreiben und starten Sie die vertiefte Prüfung noch einmal.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-unlisted = Autotask führt { $vendor } nicht als Urheber von Datensätzen
    .cause = Deshalb kann Lotse nicht nach diesen Datensätzen suchen. Das heißt nicht, dass etwas falsch ist.
    .fix = Es ist nichts zu tun. Sehen Sie in Autotask nach, ob die Datensätze des Produkts ankommen.

## Mistakes of the practice tenant

mistake-autotask-user-inactive = Der API-Benutzer ist nicht aktiv
    .hint = Sehen Sie sich die Kontrollkästchen oben im Formular des Benutzers an.
mistake-autotask-wrong-level = Der API-Benutzer hat eine andere Sicherheitsstufe
    .hint = Vergleichen Sie den Namen der Stufe mit dem in der Anleitung, Wort für Wort.
mistake-autotask-costs-level = Der API-Benutzer darf zu viel sehen
    .hint = Zwei Systemstufen für API-Benutzer heißen fast gleich. Was darf die eine mehr?
mistake-autotask-no-line-of-business = Die Listen des Produkts bleiben leer
    .hint = Nirgends erscheint ein Fehler. Was entscheidet in Autotask, welche Datensätze ein Benutzer sieht?
mistake-autotask-not-api-user = Der Benutzer wurde im falschen Menü angelegt
    .hint = Es gibt zwei Arten neuer Benutzer. Welcher Eintrag des Menüs wurde gewählt?
mistake-autotask-zone-moved = Der Mandant liegt jetzt in einer anderen Zone
    .hint = Alles funktioniert noch. Sehen Sie im Nachweis nach, welcher Server geantwortet hat.
mistake-autotask-user-too-new = Der Prüfbenutzer wird abgelehnt, obwohl alles stimmt
    .hint = Wann wurde er angelegt?
mistake-autotask-locked = Jemand hat zu oft einen alten geheimen Schlüssel benutzt
    .hint = Ein vergessenes Programm versucht es immer wieder. Welches Kontrollkästchen setzt Autotask dann?
mistake-autotask-integration-code = Der Prüfbenutzer hat eine neue Tracking-ID
    .hint = Drei Werte gehören bei jeder Anmeldung zusammen. Welche zwei davon stimmen nach Autotasks Antwort?
mistake-autotask-budget-nearly-spent = Eine andere Integration macht zu viele Aufrufe
    .hint = Alle Integrationen eines Mandanten teilen sich die Aufrufe je Stunde.
mistake-autotask-thread-limit = Zwei Programme teilen sich eine Tracking-ID
    .hint = Wie viele Aufrufe nimmt Autotask je Tracking-ID und Art von Datensatz gleichzeitig an?
mistake-autotask-no-resources-right = Der Prüfbenutzer darf keine Benutzer sehen
    .hint = Am Benutzer der Anleitung liegt es nicht. Mit welchem Benutzer prüft Lotse, und welche Sicherheitsstufe hat er?
mistake-autotask-duplicate-contact = Eine Person steht doppelt in Autotask
    .hint = Prüfen Sie mit der Adresse anna.practice@customer.example.
mistake-autotask-wizard-open = Niemand hat den Assistenten für die Geräteerkennung durchlaufen
    .hint = Die Prüfung findet keinen Fehler. Starten Sie die vertiefte Prüfung und sehen Sie nach, was der Assistent schreibt.
mistake-autotask-vendor-silent = Das Produkt hat noch nichts in Autotask geschrieben
    .hint = Ist das ein Fehler? Starten Sie die vertiefte Prüfung und lesen Sie, was sie dazu sagt.
mistake-autotask-slow = Autotask antwortet langsam
    .hint = Wie viele Aufrufe der Stunde sind verbraucht? Ab der Hälfte antwortet Autotask absichtlich langsamer.
mistake-autotask-orphaned-webhooks = Eine alte Integration hat Webhooks hinterlassen
    .hint = Nur der Benutzer, dem sie gehören, sieht sie. Listen Sie die Webhooks als der alte Benutzer auf.
    .username = Alter Benutzer: Username (Key)
    .secret = Alter Benutzer: Password (Secret)
    .code = Alter Benutzer: Tracking-ID

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-autotask-wizard-done = Assistent abgeschlossen
screen-autotask-license = Lizenztyp
