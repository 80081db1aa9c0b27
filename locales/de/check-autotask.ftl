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
topic-autotask-budget = API-Aufrufe, die in dieser Stunde übrig sind
topic-autotask-lines = Die Geschäftsbereiche des API-Benutzers
topic-autotask-tickets = Tickets der letzten 90 Tage
# $which (value): the kind of record
topic-autotask-rights = Das Recht, { $which } zu lesen

## Values that are lacking, or can’t be proven

diagnosis-autotask-username-missing = Es gibt noch keinen Benutzernamen zu prüfen
    .fix = Gehen Sie zu dem Schritt, der danach fragt, und geben Sie ihn dort ein. Prüfen Sie dann noch einmal.
diagnosis-autotask-secret-missing = Der geheime Schlüssel ist noch nicht gespeichert
    .fix = Gehen Sie zu dem Schritt, der danach fragt, und geben Sie ihn dort ein. Ist er verloren, generieren Sie in Autotask einen neuen und tragen Sie diesen auch im Produkt ein.
diagnosis-autotask-code-missing = Ohne Tracking-ID lässt sich der geheime Schlüssel nicht prüfen
    .cause = Autotask verlangt bei jeder Anmeldung drei Werte: Benutzername, geheimen Schlüssel und Tracking-ID. Lotse probiert nichts aus, denn Fehlversuche sperren den Benutzer.
    .fix = Geben Sie in Lotse die Tracking-ID ein, die bei diesem Benutzer im Abschnitt { $section } steht. Oder sehen Sie nach, ob das Produkt den Schlüssel annimmt.
# $vendor (value): the integration vendor that the user is bound to
diagnosis-autotask-secret-vendor-bound = Dieser geheime Schlüssel lässt sich nur mit der Tracking-ID des Anbieters prüfen
    .cause = Der Benutzer gehört zum Integrationsanbieter { $vendor }. Als dieser Benutzer kann sich nur anmelden, wer die Tracking-ID dieses Anbieters hat. Sie bleibt meist beim Anbieter; deshalb versucht Lotse es nicht.
    .fix = Sehen Sie im Produkt nach, ob es Benutzername und Schlüssel annimmt.
diagnosis-autotask-no-inspector = Ohne Prüfbenutzer lässt sich dieser Benutzer nicht ansehen
    .cause = Als dieser Benutzer kann Lotse sich nicht anmelden. Ein zweiter API-Benutzer könnte nachsehen, ob es ihn gibt, ob er aktiv ist und welche Sicherheitsstufe er hat.
    .fix = Legen Sie einen API-Benutzer mit der Tracking-ID { $custom } an und speichern Sie seine drei Werte bei der Organisation, als Prüfbenutzer. Er gilt für alle Anleitungen. Oder vergleichen Sie das Formular in Autotask selbst mit den Schritten.
diagnosis-autotask-inspector-incomplete = Vom Prüfbenutzer sind nicht alle Werte gespeichert
    .fix = Ein Prüfbenutzer braucht Benutzername, geheimen Schlüssel und Tracking-ID. Geben Sie bei der Organisation ein, was fehlt.
diagnosis-autotask-other-tenant = Der Prüfbenutzer { $user } gehört zu einem anderen Autotask
    .cause = Autotask nennt für den Prüfbenutzer eine andere Datenbank als für den Benutzer dieser Anleitung. Diesen könnte er gar nicht sehen.
    .fix = Speichern Sie den Prüfbenutzer dieser Organisation, oder kopieren Sie den Benutzernamen noch einmal, aus dem richtigen Autotask.
diagnosis-autotask-proven-by-code = Durch eine Ablehnung nachgewiesen
    .cause = Autotask hat nur die Tracking-ID abgelehnt. Nach allem, was bekannt ist, geschieht das erst, wenn Benutzername und geheimer Schlüssel stimmen.
    .fix = Bringen Sie die Tracking-ID in Ordnung und prüfen Sie noch einmal: Dann ist die Anmeldung selbst der Nachweis.

## Zone and sign-in

# $host (value): the host of the zone
diagnosis-autotask-zone-domain = Das zeigt nur, dass Autotask die Domain kennt
    .cause = Die Abfrage braucht kein Passwort. Sie nennt für jeden Benutzernamen dieser Domain die Zone { $host } und sagt nichts über geheimen Schlüssel, Status oder Rechte.
    .fix = Hier ist nichts zu tun: Was nachgewiesen ist, steht bei den anderen Ergebnissen.
# $old, $new (values): hosts of zones
diagnosis-autotask-zone-moved = Autotask hat diesen Mandanten umgezogen
    .cause = Die erste Antwort war { $old }; dort wurde der Benutzer abgelehnt. Beim zweiten Mal nannte Autotask { $new }, und dort wurde er angenommen.
    .fix = Ist in einem Produkt { $old } eingetragen, tragen Sie dort { $new } ein. Die meisten Produkte finden die Zone selbst.
diagnosis-autotask-zone-unknown = Autotask kennt den Benutzernamen { $user } nicht
    .cause = Keine Zone hat diese Domain. Oft steckt ein Tippfehler oder ein Leerzeichen darin, oder der Name gehört zu einem anderen Mandanten.
    .fix = Gehen Sie zu { $path }, öffnen Sie den API-Benutzer und kopieren Sie { $key } noch einmal ganz. Die E-Mail-Adresse des Benutzers ist es nicht.
diagnosis-autotask-sign-in-refused = Autotask lehnt die Anmeldung von { $user } ab
    .cause = Autotask antwortet bei vielen Ursachen gleich und sagt nicht, welche es ist. Dass der geheime Schlüssel falsch ist, steht damit also nicht fest.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie der Reihe nach nach. Ist der Benutzername der von { $key } und nicht die E-Mail-Adresse? Ist der geheime Schlüssel vollständig, und hat seitdem niemand { $secret } benutzt? Ist die Tracking-ID die aus { $section } genau dieses Benutzers? Ist bei { $active } ein Häkchen und bei { $locked } keines? Wurde er mit { $new } angelegt, vor mehr als fünf Minuten? Prüfen Sie erst dann noch einmal: Fehlversuche sperren den Benutzer.
diagnosis-autotask-tries-spent = Lotse versucht es mit { $user } in dieser Prüfung nicht noch einmal
    .cause = Dieser Benutzer wurde zweimal abgelehnt. Weitere Fehlversuche könnten ihn sperren.
    .fix = Beheben Sie, was das erste Ergebnis zur Anmeldung nennt, und prüfen Sie dann noch einmal.
# $minutes (number): how long it can take
diagnosis-autotask-user-too-new = { $user } ist vielleicht noch zu neu
    .cause = Bis alle Server von Autotask einen neuen Benutzer kennen, können { $minutes } Minuten vergehen. So lange lehnen sie ihn ab.
    .fix = Warten Sie und prüfen Sie noch einmal. Wird er auch danach abgelehnt, sagt Lotse, wonach Sie sehen sollten.
diagnosis-autotask-integration-code = Die Tracking-ID gehört nicht zu { $user }
    .cause = Autotask prüft sie sehr wahrscheinlich erst nach Benutzername und geheimem Schlüssel. Diese beiden stimmen also sehr wahrscheinlich. Die ID gehört zu einem anderen Benutzer oder Anbieter, oder sie wurde neu generiert.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie bei { $section } nach. Ist dort { $custom } gewählt, kopieren Sie die ID daneben und speichern Sie sie in Lotse. Ist ein Anbieter gewählt, kann sich in der Regel nur dessen Produkt anmelden.
diagnosis-autotask-domain-differs = Den Benutzer gibt es, aber vielleicht nicht unter dieser Domain
    .cause = Autotask speichert den Namen ohne den Teil hinter dem @. Die Domain von { $user } ist eine andere als die des Prüfbenutzers { $inspector }; API-Benutzer eines Autotask haben aber in der Regel dieselbe.
    .fix = Vergleichen Sie { $key } in Autotask Zeichen für Zeichen mit { $user }. Ist etwas anders, speichern Sie in Lotse den richtigen Namen und tragen Sie ihn auch im Produkt ein.

## Rights of the one who looks, and limits

diagnosis-autotask-not-allowed = { $entity } sind nicht lesbar, deshalb lässt sich das nicht prüfen
    .cause = Die Sicherheitsstufe des Benutzers, der nachgesehen hat, erlaubt es nicht. Das heißt nicht, dass an dem, was geprüft werden sollte, etwas falsch ist.
    .fix = Geben Sie diesem Benutzer eine Sicherheitsstufe, die { $entity } lesen darf; die Stufen stehen unter { $path }. Oder sehen Sie selbst nach und bestätigen Sie es.
diagnosis-autotask-webhook-not-yours = Dieser Benutzer hat keinen solchen Webhook
    .cause = In { $entity } gibt es keinen mit dieser Nummer, oder er gehört einem anderen Benutzer. Autotask antwortet in beiden Fällen gleich.
    .fix = Lassen Sie die Webhooks noch einmal auflisten, angemeldet als der Benutzer, der sie angelegt hat.
# $spent, $limit, $minutes (numbers): calls that were made, calls that are allowed, and in how many minutes
diagnosis-autotask-budget = Fast alle API-Aufrufe dieses Autotask sind verbraucht
    .cause = { $spent } von { $limit } Aufrufen in { $minutes } Minuten. Alle Integrationen teilen sie sich. Lotse hört hier auf, damit die letzten für die laufende Arbeit übrig bleiben.
    .fix = Prüfen Sie später noch einmal. Kommt das oft vor, finden Sie in Autotask heraus, welche Integration so viele Aufrufe macht.
diagnosis-autotask-budget-untold = Autotask sagt nicht, wie viele API-Aufrufe noch frei sind
    .cause = Dieser Benutzer darf die Zahl nicht lesen, oder Autotask antwortet nicht. Die Prüfung geht ohne sie weiter.
    .fix = Sie müssen nichts tun. Sind die Aufrufe verbraucht, sagt Autotask es.
diagnosis-autotask-hourly = Die API-Aufrufe dieser Stunde sind verbraucht
    .cause = Autotask lehnt gerade alle Integrationen dieses Mandanten ab, bis wieder Aufrufe frei sind.
    .fix = Prüfen Sie später noch einmal. Produkte, die jetzt stillstehen, sollten von selbst wieder anlaufen.
diagnosis-autotask-threads = Zu viele gleichzeitige Aufrufe für { $entity }
    .cause = Autotask nimmt je Tracking-ID und Art von Datensatz drei auf einmal an. Vielleicht benutzt ein anderes Programm dieselbe Tracking-ID.
    .fix = Warten Sie eine Minute und prüfen Sie noch einmal. Bleibt es so, geben Sie jedem Programm einen eigenen API-Benutzer.
diagnosis-autotask-too-many = Autotask bekommt gerade zu viele Aufrufe
    .cause = Autotask sagt nicht, ob zu viele gleichzeitig kamen oder zu viele in dieser Stunde.
    .fix = Warten Sie einige Minuten und prüfen Sie noch einmal.
# $status (value): the number of the answer
diagnosis-autotask-wrong-call = Autotask kennt diesen Aufruf nicht (Antwort { $status })
    .cause = Lotse hat nach { $entity } so gefragt, wie Autotask es nicht anbietet. Das ist ein Fehler von Lotse, nicht von Ihnen.
    .fix = Prüfen Sie später noch einmal. Bleibt es so, sehen Sie auf der Oberfläche von Autotask nach und melden Sie den Fehler den Machern von Lotse, zusammen mit diesem Nachweis.
# $status (value): the number of the answer. $text (value): what Autotask says, in its own words
diagnosis-autotask-said = Autotask antwortet mit einem Fehler ({ $status })
    .cause = Der Wortlaut: { $text }
    .fix = Prüfen Sie noch einmal. Bleibt es so, sehen Sie bei diesem Punkt selbst nach und nennen Sie dem Support von Autotask diesen Wortlaut.
# $status (value): the number of the answer
diagnosis-autotask-status = Autotask antwortet auf die Abfrage von { $entity } mit { $status }
    .cause = Eine Erklärung ist nicht dabei.
    .fix = Prüfen Sie in einigen Minuten noch einmal. Bleibt es so, sehen Sie bei diesem Punkt selbst nach.

## The user

diagnosis-autotask-user-unknown = Einen Benutzer { $user } gibt es nicht
    .cause = Der Prüfbenutzer darf alle Benutzer sehen, und keiner hat diesen Benutzernamen.
    .fix = Gehen Sie zu { $path }, öffnen Sie den API-Benutzer und vergleichen Sie { $key } mit dem, was gespeichert ist. Wurde das Formular nie gespeichert, legen Sie den Benutzer noch einmal an.
diagnosis-autotask-user-not-seen = Der Prüfbenutzer sieht { $user } nicht
    .cause = Er darf nur einen Teil der Benutzer sehen. Den Benutzer kann es also trotzdem geben.
    .fix = Sehen Sie selbst in der Liste der Benutzer nach, oder geben Sie dem Prüfbenutzer eine Sicherheitsstufe, die alle Benutzer lesen darf.
# $count (number): users of this name
diagnosis-autotask-several-users = { $count } Benutzer heißen { $user }
    .cause = Welchen davon das Produkt benutzt, lässt sich deshalb nicht sagen.
    .fix = Gehen Sie zu { $path }, sehen Sie sich diese Benutzer an und finden Sie heraus, welchen das Produkt benutzt. Geben Sie jedem anderen einen eigenen Namen.
diagnosis-autotask-user-inactive = Der Benutzer ist nicht aktiv
    .cause = Ein inaktiver Benutzer kann sich nicht anmelden, und seine Webhooks sind abgeschaltet.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, setzen Sie das Häkchen bei { $active } und speichern Sie.
# $license (value): number and name of the licence
diagnosis-autotask-not-api-user = Das ist ein gewöhnlicher Benutzer, kein API-Benutzer
    .cause = Seine Lizenz ist { $license }. Ein solcher Benutzer kann sich an der API nicht anmelden.
    .fix = Gehen Sie zu { $path } und legen Sie mit { $new } einen neuen API-Benutzer an.
# $level (value): the name of the level. $levels: the page of all levels
diagnosis-autotask-level-is-system = Der Benutzer hat { $level }, eine Stufe, die Autotask mitbringt
    .cause = Eine solche Stufe lässt sich nicht ändern; die Rechte dieser Anleitung können also nicht darin sein. Sie brauchen eine Kopie.
    .fix = Gehen Sie zu { $levels } und legen Sie mit { $copy } die Kopie an, wie es die Schritte sagen. Gehen Sie dann zu { $path }, öffnen Sie den Benutzer und wählen Sie bei { $field } die Kopie.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-too-wide = Der Benutzer hat { $level } und darf Kosten lesen
    .cause = { $asked } genügt. Was Ihre Leistungen Sie kosten, braucht das Produkt nicht zu wissen.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, wählen Sie bei { $field } den Eintrag { $asked } und speichern Sie. Ändern Sie an der Stufe selbst nichts: Andere Benutzer könnten sie haben.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-other = Der Benutzer hat die Stufe { $level }
    .cause = Die Seite des Herstellers empfiehlt { $asked }. Was eine eigene Stufe erlaubt, zeigt keine API.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie bei { $field } nach. Ist { $level } eine Kopie von { $asked }, bestätigen Sie es. Wenn nicht, wählen Sie { $asked }. Ändern Sie an der Stufe selbst nichts: Andere Benutzer könnten sie haben.
# $level (value): the name of the level
diagnosis-autotask-level-named = Der Benutzer hat die Stufe { $level }
    .cause = Ob das die Stufe ist, die Sie dafür angelegt haben, wissen nur Sie. Was in ihr eingestellt ist, zeigt keine API.
    .fix = Ist das Ihre Stufe, bestätigen Sie es. Wenn nicht, gehen Sie zu { $path }, öffnen Sie den Benutzer und wählen Sie sie bei { $field }.
# $field (label): the field of the form
diagnosis-autotask-field-unsaid = Was bei { $field } eingetragen ist, lässt sich nicht lesen
    .cause = Autotask lässt es in der Antwort weg oder gibt es in einer Form an, die Lotse nicht kennt.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie selbst bei { $field } nach.
diagnosis-autotask-license-unsaid = Welche Lizenz der Benutzer hat, lässt sich nicht lesen
    .cause = Autotask lässt sie in der Antwort weg oder gibt sie in einer Form an, die Lotse nicht kennt.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und prüfen Sie, ob es ein API-Benutzer ist.
# $id (value): the number of the level
diagnosis-autotask-level-unnamed = Autotask nennt die Sicherheitsstufe des Benutzers nicht
    .cause = Autotask gibt nur die Nummer { $id } an, und die fehlt in der Liste der Stufen.
    .fix = Öffnen Sie den Benutzer in Autotask und sehen Sie selbst bei { $field } nach.
diagnosis-autotask-no-location = Es ist kein Standort gewählt
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer, wählen Sie bei { $field } Ihren eigenen Standort und speichern Sie.
# $id (value): the number of the location
diagnosis-autotask-location-unseen = Ein Standort ist gewählt, aber der Prüfbenutzer sieht nicht, welcher
    .cause = Er hat die Nummer { $id }. Entweder wurde er gelöscht, oder der Prüfbenutzer darf ihn nicht sehen.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie selbst bei { $field } nach.

## Lines of business

diagnosis-autotask-no-line-of-business = Der Benutzer hat keinen Geschäftsbereich
    .cause = In jeder Antwort fehlt dann, was zu einem Bereich gehört, und zwar ohne Fehlermeldung: Listen bleiben leer oder zu kurz.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und verschieben Sie unter { $lines } die Bereiche, deren Tickets gebraucht werden, nach { $associated }. Speichern Sie.
diagnosis-autotask-lines-not-listed = Autotask führt für diesen Benutzer keinen Geschäftsbereich auf
    .cause = Für den Prüfbenutzer auch nicht. Vielleicht führt es für API-Benutzer nie einen auf; dann sagt das nichts aus.
    .fix = Gehen Sie zu { $path }, öffnen Sie den Benutzer und sehen Sie unter { $lines } nach, ob die nötigen Bereiche bei { $associated } stehen.
# $lacking: names of lines of business that the user does not have
diagnosis-autotask-lines-some = Der Benutzer hat einige Geschäftsbereiche, aber nicht alle
    .cause = Es fehlen: { $lacking }. Was dazu gehört, fehlt in jeder Antwort, ohne Fehlermeldung.
    .fix = Ist das so gewollt, bestätigen Sie es. Gehen Sie sonst zu { $path }, öffnen Sie den Benutzer und ergänzen Sie sie unter { $lines }.
diagnosis-autotask-lines-off = Dieses Autotask benutzt keine Geschäftsbereiche
    .cause = Keiner ist aktiv. Deswegen kann also nichts fehlen.
    .fix = Hier ist nichts zu tun.

## Contacts and tickets

diagnosis-autotask-contact-unseen = Es wurde kein Kontakt mit dieser Adresse gefunden
    .cause = Es gibt keinen, oder der Benutzer, der nachgesehen hat, darf ihn nicht sehen.
    .fix = Suchen Sie die Adresse in Autotask bei den Kontakten. Ist sie dort anders geschrieben, sieht die Person keine Tickets: Berichtigen Sie die Adresse. Ist sie richtig da, bestätigen Sie diesen Punkt.
diagnosis-autotask-contact-once = Nur für eine Adresse nachgewiesen
    .cause = Die Adresse, die Sie eingegeben haben, gehört zu genau einem Kontakt. Nach anderen wurde nicht gefragt.
    .fix = Prüfen Sie mit der Adresse eines anderen Benutzers noch einmal, wenn Sie auch dort sicher sein wollen.
# $count (number): contacts with this address
diagnosis-autotask-duplicate-contact = { $count } Kontakte haben diese Adresse
    .cause = Das Produkt kann nicht wissen, welcher davon die Person ist, und zeigt dann womöglich keine oder die falschen Tickets.
    .fix = Suchen Sie in Autotask die Kontakte mit dieser Adresse. Lassen Sie sie nur bei einem stehen, oder führen Sie die Kontakte zusammen.
# $days (number): how far back tickets are shown
diagnosis-autotask-no-recent-tickets = Es wurde kein Ticket der letzten { $days } Tage gefunden
    .cause = In dieser Zeit wurde keines bearbeitet, oder der Benutzer, der nachgesehen hat, darf sie nicht sehen. Ältere werden nicht angezeigt.
    .fix = Legen Sie für einen Benutzer ein Testticket an und prüfen Sie noch einmal. Gibt es neuere Tickets, sehen Sie bei den Geschäftsbereichen nach.
# $days (number): how far back tickets are shown
diagnosis-autotask-tickets-by-inspector = Nur aus Sicht des Prüfbenutzers
    .cause = Er sieht Tickets der letzten { $days } Tage. Der Benutzer des Produkts sieht vielleicht weniger, je nach seinen Geschäftsbereichen.
    .fix = Solange das Produkt Tickets zeigt, ist nichts zu tun.

## Rights that the user has itself

diagnosis-autotask-right-none = Der Benutzer darf { $entity } nicht lesen
    .cause = Seine Sicherheitsstufe erlaubt es nicht.
    .fix = Gehen Sie zu { $path } und sehen Sie nach, ob auch andere Benutzer die Stufe dieses Benutzers haben. Wenn ja, oder wenn Autotask sie mitbringt, legen Sie eine Kopie an, erlauben Sie ihr, { $entity } zu lesen, und geben Sie sie diesem Benutzer. Sonst erlauben Sie es der Stufe selbst.
diagnosis-autotask-right-restricted = Der Benutzer darf { $entity } nur mit Einschränkungen lesen
    .cause = Autotask sagt nicht, mit welchen: eigene Datensätze, ein Kundenteam oder Geschäftsbereiche.
    .fix = Zeigt das Produkt zu wenig, sehen Sie bei den Geschäftsbereichen und der Sicherheitsstufe nach.
# $word (value): what Autotask says
diagnosis-autotask-right-other = Zum Recht, { $entity } zu lesen, sagt Autotask { $word }
    .cause = Lotse kennt dieses Wort nicht und rät nicht.
    .fix = Sehen Sie sich die Sicherheitsstufe des Benutzers selbst an.

## Mistakes of the practice tenant

mistake-autotask-user-inactive = Der API-Benutzer ist abgeschaltet
    .hint = Sehen Sie sich die Kontrollkästchen oben im Formular des Benutzers an.
mistake-autotask-wrong-level = Der API-Benutzer hat eine andere Sicherheitsstufe
    .hint = Vergleichen Sie den Namen der Stufe mit dem in der Anleitung, bis zum letzten Wort.
mistake-autotask-costs-level = Der API-Benutzer darf zu viel sehen
    .hint = Von den Stufen, die Autotask mitbringt, erlaubt eine mehr als die andere. Worin unterscheiden sie sich?
mistake-autotask-no-line-of-business = Die Listen des Produkts bleiben leer
    .hint = Nirgends erscheint ein Fehler. Was entscheidet in Autotask, welche Datensätze ein Benutzer zu sehen bekommt?
mistake-autotask-not-api-user = Der Benutzer wurde im falschen Menü angelegt
    .hint = Es gibt zwei Arten neuer Benutzer. Welcher Eintrag des Menüs wurde gewählt?
mistake-autotask-zone-moved = Der Mandant ist in eine andere Zone umgezogen
    .hint = Es funktioniert noch. Aber sehen Sie im Nachweis nach, welcher Host geantwortet hat.
mistake-autotask-user-too-new = Der Prüfbenutzer wird abgelehnt, obwohl alles stimmt
    .hint = Wann wurde er angelegt?
mistake-autotask-locked = Jemand hat zu oft einen alten geheimen Schlüssel benutzt
    .hint = Ein vergessenes Programm versucht es immer wieder. Welches Kontrollkästchen setzt Autotask dann?
mistake-autotask-integration-code = Der Prüfbenutzer hat eine neue Tracking-ID
    .hint = Drei Werte gehören bei jeder Anmeldung zusammen. Welche zwei nennt Autotask richtig?
mistake-autotask-budget-nearly-spent = Eine andere Integration ruft zu viel auf
    .hint = Alle Integrationen eines Autotask teilen sich eine Zahl von Aufrufen je Stunde.
mistake-autotask-thread-limit = Zwei Programme teilen sich eine Tracking-ID
    .hint = Wie viele Aufrufe nimmt Autotask je ID und Art von Datensatz auf einmal an?
mistake-autotask-no-resources-right = Der Prüfbenutzer darf keine Benutzer sehen
    .hint = Am Benutzer der Anleitung liegt es nicht. Wer sieht nach, und mit welcher Sicherheitsstufe?
mistake-autotask-duplicate-contact = Eine Person steht zweimal in Autotask
    .hint = Prüfen Sie mit der Adresse anna.practice@customer.example.
mistake-autotask-slow = Autotask antwortet langsam
    .hint = Wie viele Aufrufe der Stunde sind verbraucht? Ab der Hälfte lässt Autotask alle warten.
mistake-autotask-orphaned-webhooks = Eine alte Integration hat Webhooks hinterlassen
    .hint = Nur ihr Besitzer sieht sie. Lassen Sie die Webhooks als der alte Benutzer auflisten.
    .username = Alter Benutzer: Benutzername (Schlüssel)
    .secret = Alter Benutzer: Passwort (geheimer Schlüssel)
    .code = Alter Benutzer: Tracking-ID
