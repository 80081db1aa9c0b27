about = Verbindet Workspace 365 mit Autotask. In Autotask verwalten Unternehmen für die eigene IT und MSPs für ihre Kunden Tickets und Projekte. Eine Live-Kachel zeigt danach jedem Benutzer seine eigenen Tickets.

## Questions

question-connection = Gibt es in Workspace 365 schon eine Verbindung mit Autotask?
    .answer-new = Nein, das wird die erste
    .effect-new = Sie legen einen API-Benutzer und eine Verbindung an. Danach richten Sie die App und die Kachel ein.
    .answer-existing = Ja, sie stammt aus der Zeit vor Version 3.45
    .effect-existing = Sie legen einen neuen API-Benutzer an und überschreiben damit die Angaben in der bestehenden Verbindung. App und Kachel bleiben.
    .answer-current = Ja, eine, die mit Version 3.45 oder später eingerichtet wurde
    .effect-current = Sie prüfen nur, ob ihr API-Benutzer zu Workspace 365 gehört. Sonst ist nichts zu ändern.

## Credentials

credential-username = Benutzername (Schlüssel) des API-Benutzers
credential-secret = Passwort (geheimer Schlüssel) des API-Benutzers

## Deviations

no-tracking-identifier = Die Einleitung der Seite verlangt noch eine Tracking-ID. Seit Version 3.45 stimmt das nicht mehr: Benutzername und Passwort genügen.
temporary-identifier-left-out = Bei einer bestehenden Verbindung lässt die Seite Sie eine vorläufige Tracking-ID eintragen. Sie galt nur, bis Version 3.45 erschien. Lotse lässt diesen Schritt weg. Auch der Rat, die Verbindung schon vorher umzustellen, ist damit überholt.
connection-of-step-two = Laut der Seite wählen Sie hier die Verbindung aus Schritt 1. Die Verbindung entsteht aber erst in Schritt 2; in Schritt 1 geht es um den API-Benutzer.

## Part: requirements

part-requirements = Voraussetzungen prüfen
step-tickets-seen = Prüfen, was die Kachel zeigen kann
    .why = Die Kachel zeigt die Tickets des Benutzers, der gerade angemeldet ist. Dafür muss Autotask diese Person wiedererkennen.
mail-matches = Die E-Mail-Adresse jedes Benutzers ist in Workspace 365 dieselbe wie in Autotask.
upn-unique = Der UPN jedes Benutzers kommt unter den Kontakten in Autotask höchstens einmal vor.
ninety-days = Die Kachel zeigt nur Tickets, die in den letzten 90 Tagen aktualisiert wurden.
# $details, $new (values): paths of two pages in the Autotask client portal
portal-open = Die Benutzer haben Zugang zum Kundenportal von Autotask. Wer auf ein Ticket klickt, landet dort auf { $details }. Wer ein Ticket anlegt, landet auf { $new }.
no-details-in-workspace = In Workspace 365 selbst lassen sich die Einzelheiten eines Tickets derzeit nicht ansehen.
step-before-you-start = Zugänge und Version prüfen
    .why = So müssen Sie später nicht unterbrechen.
administrator-in-both = Sie können sich in Autotask und in Workspace 365 als Administrator anmelden.
# $url, $identifier (labels): fields of the connection before version 3.45
form-without-tracking = Ihr Workspace 365 hat Version 3.45 oder neuer. Das erkennen Sie am Formular der Verbindung: Die Felder { $url } und { $identifier } gibt es dort nicht mehr.
name-needs-no-counterpart = Der Benutzername, den Sie später in der Verbindung eintragen, gilt nur für die API von Autotask. In Workspace 365 muss es keinen Benutzer mit diesem Namen geben.
since-3-45 = Früher haben Partner oder Kunden selbst eine Tracking-ID erzeugt. Seit Version 3.45 hat Workspace 365 eine eigene. Deshalb müssen Sie jetzt etwas tun: Legen Sie einen neuen API-Benutzer an, der zu Workspace 365 gehört. Die bestehenden Verbindungen wurden bereits automatisch umgestellt.
url-is-found = Die URL von Autotask stellen Sie nicht mehr ein. Workspace 365 findet selbst heraus, welche zum Standort des Kunden am besten passt. Dafür müssen Sie nichts tun.
part-current-connection = Bestehende Verbindung prüfen
step-current-check = API-Benutzer der Verbindung prüfen
    .why = Seit Version 3.45 gehört der API-Benutzer zu Workspace 365.
# $section (label): a section of the form; $vendor (value): the entry that must be selected
current-vendor = Unter { $section } ist der Anbieter { $vendor } gewählt.
current-is-done = Stimmt das, ist an der Verbindung nichts zu ändern. Ist ein anderer Anbieter gewählt, ändern Sie Ihre Antwort auf „vor Version 3.45“.

## Part: api-user

part-api-user = API-Benutzer in Autotask anlegen
step-user-open = Formular öffnen
    .why = Mit einem API-Benutzer bekommt Workspace 365 einen eigenen Zugang, der an keiner Person hängt.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In neueren Versionen von Autotask liegt { $admin } unter { $menu }, und die weiteren Menüs stehen unter { $categories }.
words-renamed = Ihre Firma kann Wörter in Autotask umbenannt haben. Statt „Organization“ steht dann zum Beispiel Account, Business Unit, Client, Company, Customer oder Site auf dem Bildschirm.
old-user-cannot-change = Versuchen Sie nicht, den bestehenden API-Benutzer umzustellen. Er lässt sich nicht auf Workspace 365 ändern; Sie brauchen wirklich einen neuen.
top-left = Die Schaltfläche finden Sie oben links.
step-user-general = Allgemeine Angaben ausfüllen
    .why = Die Sicherheitsstufe bestimmt, was Workspace 365 in Autotask sehen darf.
# $section (label): the section of the form
name-and-mail = Geben Sie dem Benutzer unter { $section } einen klaren Namen und eine E-Mail-Adresse, die es wirklich gibt.
# $level (label): the recommended security level; $suffix (value): what may stand behind it on the screen
level-recommended = Workspace 365 empfiehlt { $level }. Auf dem Bildschirm kann dahinter noch { $suffix } stehen.
your-location = Nehmen Sie den Standort, der für Sie stimmt.
# $active (label): the box that switches the user on
user-active = Bei { $active } ist das Häkchen gesetzt. Sonst kann sich der Benutzer nicht anmelden.
step-user-credentials = Schlüssel erzeugen
    .why = Mit diesen beiden Angaben meldet sich Workspace 365 bei Autotask an.
key-is-username = Das wird der Benutzername.
secret-is-password = Das wird das Passwort.
# $save (label): the button that saves and closes the form
secret-before-saving = Speichern Sie den geheimen Schlüssel in Lotse oder im Passwortmanager, **bevor** Sie auf { $save } klicken. Danach können Sie ihn nicht mehr abrufen.
leave-generated = Sie können beide Werte ändern, lassen Sie sie aber besser so.
step-user-vendor = Mit Workspace 365 verknüpfen
    .why = So weiß Autotask, welche Integration diesen Benutzer verwendet.
vendor-is-default = Normalerweise ist das schon so eingestellt.
links-the-user = Damit gehört der API-Benutzer zur Integration von Workspace 365.
# $start (value): the beginning of the entry
look-loosely = Suchen Sie in der Liste nach { $start }. Der Strich kann bei Ihnen etwas anders aussehen.
step-user-business-line = Geschäftsbereich wählen und speichern
    .why = Der Geschäftsbereich bestimmt, welche Tickets die Kachel zeigen kann.
# $lines (label): the section of the form; $associated (label): the column of what is assigned
choose-lines = Wählen Sie unter { $lines } die Geschäftsbereiche aus, deren Tickets sichtbar sein sollen, und verschieben Sie sie nach { $associated }.
# $unassigned (label): a box that also shows what has no line of business
no-line-no-tickets = Ohne Geschäftsbereich kann die Kachel leer bleiben, ganz ohne Fehlermeldung. Sollen auch Tickets ohne Geschäftsbereich sichtbar sein, setzen Sie das Häkchen bei { $unassigned }.
at-the-top = Die Schaltfläche finden Sie oben auf der Seite.
user-listed = Der neue API-Benutzer steht in der Liste.
new-user-takes-time = Ein neuer API-Benutzer funktioniert manchmal erst nach bis zu fünf Minuten.

## Part: connection

part-connection = Verbindung in Workspace 365 einrichten
step-connection-new = Neue Verbindung anlegen
    .why = Hier bekommt Workspace 365 die Zugangsdaten des API-Benutzers. Das geht nur als Administrator.
name-of-connection = Unter diesem Namen finden Sie die Verbindung später in Workspace 365 wieder.
key-not-mail = Der Benutzername ist der erzeugte Schlüssel, nicht die E-Mail-Adresse. Mehr ist nicht auszufüllen: URL und Tracking-ID werden nicht mehr gebraucht.
connection-listed = Die neue Verbindung steht in der Liste.
step-connection-existing = Bestehende Verbindung umstellen
    .why = Die Verbindung bleibt dieselbe, nur der Benutzer wechselt. Das geht nur als Administrator.
menu-on-the-left = Das Menü finden Sie links.
choose-connection = Wählen Sie die bestehende Verbindung aus.
in-action-bar = Die Schaltfläche finden Sie in der Aktionsleiste.
# $identifier (label): a field of the connection before version 3.45
overwrite-both = Überschreiben Sie beide Felder mit den Angaben des neuen API-Benutzers. { $identifier } brauchen Sie nicht mehr.
tile-still-works = Die Kachel zeigt bei einem Testbenutzer weiterhin Tickets.

## Part: app

part-app = App einrichten
step-app-add = App hinzufügen
    .why = Mit der App kommt die Kachel in den App-Store Ihres Workspace.
must-be-selected = Achten Sie darauf, dass dieser Punkt wirklich ausgewählt ist.
# $app (label): the app's name in the list
search-app = Suchen Sie die App { $app }.
step-app-set-up = App konfigurieren
    .why = Hier legen Sie fest, wie die App aussieht, welche Verbindung sie nutzt und wer sie sieht.
icon-colour-name = Wählen Sie Symbol, Farbe und Namen.
select-connection = Wählen Sie die Verbindung aus, die Sie eben angelegt haben.
# $add (label): the button for another connection
new-connection-here = Brauchen Sie eine andere Verbindung, legen Sie sie hier mit { $add } an.
choose-destination = Legen Sie als Ziel fest, ob die App im selben oder in einem neuen Fenster aufgeht.
choose-access = Legen Sie fest, wer Zugriff bekommt und wer Eigentümer der App wird.
app-saved = Die App ist gespeichert und nutzt die richtige Verbindung.

## Part: tile

part-tile = Kachel einsetzen
step-tile-add = Kachel hinzufügen
    .why = Erst wenn die Kachel im Workspace liegt, sehen die Benutzer ihre Tickets.
# $app (label): the app's name; $store (label): where it is looked for
search-tile = Suchen Sie in { $store } nach { $app }.
place-tile = Fügen Sie die Kachel Ihrem Workspace hinzu, oder einer bestehenden oder neuen Gruppe.
edit-tile = Wollen Sie die Kachel später ändern, klicken Sie mit der rechten Maustaste darauf.
step-tile-test = Kachel testen
    .why = Ob alles stimmt, sehen Sie am besten mit einem normalen Benutzer.
sign-in-as-user = Melden Sie sich bei Workspace 365 mit einem Benutzer an, der in den letzten 90 Tagen ein Ticket hatte.
tile-shows-tickets = Die Kachel zeigt die Tickets dieses Benutzers.
details-open = Ein Klick auf ein Ticket öffnet die Einzelheiten in Autotask.
new-ticket-opens = Wer ein neues Ticket anlegt, bekommt das Formular in Autotask.

## Follow-up: retire-old-user

part-retire-old-user = Alten API-Benutzer abschalten
step-retire = Alten Zugang sperren
    .why = Nach der Umstellung braucht Workspace 365 den alten API-Benutzer nicht mehr.
new-user-works = Die Verbindung läuft seit mindestens einem Tag mit dem neuen API-Benutzer.
open-old-user = Öffnen Sie den alten API-Benutzer.
used-nowhere-else = Keine andere Integration verwendet diesen API-Benutzer.
inactive-not-deleted = Der Benutzer bleibt erhalten, kann sich aber nicht mehr anmelden.

## Follow-up: renew-secret

part-renew-secret = Geheimen Schlüssel erneuern
step-renew-generate = Neuen geheimen Schlüssel erzeugen
    .why = Das ist nötig, wenn der alte verloren ging oder jemand ihn gesehen hat.
old-secret-stops = Rechnen Sie damit, dass der alte geheime Schlüssel nicht mehr gilt, sobald Sie speichern. Dann bleibt die Kachel bis zum letzten Schritt leer. Wählen Sie also eine ruhige Stunde.
open-user = Öffnen Sie den API-Benutzer von Workspace 365.
step-renew-enter = Neuen geheimen Schlüssel eintragen
    .why = Erst danach funktioniert die Kachel wieder.

## Follow-up: mend

part-mend = Fehler beheben
step-mend-connection = Wenn sich die Verbindung nicht speichern lässt
    .why = Fast immer liegt es an einem dieser Punkte.
# $name (label): a field of the connection; $key (label): the button that made the key
mend-key-not-mail = Bei { $name } steht der Schlüssel, den Sie mit { $key } erzeugt haben, nicht die E-Mail-Adresse.
# $save (label): the button that saves and closes the form
mend-secret-whole = Sie haben den geheimen Schlüssel vor dem Klick auf { $save } kopiert, und er steht vollständig da, ohne Leerzeichen davor oder dahinter.
mend-five-minutes = Der API-Benutzer ist mindestens fünf Minuten alt.
# $active (label): the box that switches the user on
mend-active = Beim API-Benutzer ist das Häkchen bei { $active } gesetzt.
# $locked (label): a box that is ticked after too many wrong passwords
mend-not-locked = Beim API-Benutzer ist bei { $locked } kein Häkchen gesetzt.
# $vendor (value): the entry that must be selected
mend-vendor = Als Integrationsanbieter ist { $vendor } ausgewählt.
not-too-often = Versuchen Sie es nicht zu oft hintereinander: Nach zu vielen falschen Anmeldungen sperrt Autotask den Benutzer.
step-mend-old-form = Wenn das Formular nach URL oder Tracking-ID fragt
    .why = Diese Felder gibt es seit Version 3.45 nicht mehr.
# $url, $identifier (labels): fields of the connection before version 3.45
mend-version = Workspace 365 ist aktuell, und { $url } und { $identifier } fehlen im Formular. Sind sie noch da, ist die Version älter als 3.45. Wenden Sie sich dann an Workspace 365.
step-mend-one-user = Wenn die Kachel bei einem Benutzer leer ist
    .why = Dann erkennt Autotask diesen Benutzer nicht wieder, oder es gibt nichts anzuzeigen.
mend-recent-ticket = Mindestens ein Ticket dieses Benutzers wurde in den letzten 90 Tagen aktualisiert.
step-mend-all-users = Wenn die Kachel bei allen leer ist
    .why = Dann fehlt dem API-Benutzer etwas.
# $lines (label): a section of the API user; $unassigned (label): a box in it
mend-lines = Unter { $lines } sind alle Geschäftsbereiche zugeordnet, deren Tickets sichtbar sein sollen. Für Tickets ohne Geschäftsbereich ist das Häkchen bei { $unassigned } gesetzt.
# $level (label): the recommended security level
mend-level = Die Sicherheitsstufe darf Tickets ansehen, wie zum Beispiel { $level }.
mend-right-user = In der Verbindung stehen die Angaben des neuen API-Benutzers, nicht die eines alten.
step-mend-ticket-link = Wenn sich ein Ticket nicht öffnet
    .why = Der Link führt in das Kundenportal von Autotask.
# $details, $new (values): paths of two pages in the Autotask client portal
mend-portal = Das Kundenportal von Autotask ist für diesen Kontakt freigeschaltet. Die Links führen zu { $details } und { $new }.
step-mend-vendor-fixed = Wenn sich der Anbieter eines bestehenden API-Benutzers nicht ändern lässt
    .why = Das ist kein Fehler.
# $vendor (value): the entry that must be selected
vendor-cannot-change = Ein bestehender API-Benutzer lässt sich nicht mehr auf { $vendor } umstellen.
make-new-user = Legen Sie einen neuen API-Benutzer an, wie im Abschnitt „API-Benutzer in Autotask anlegen“, und tragen Sie seine Angaben in der Verbindung ein.

## Follow-up: end

part-end = Verbindung beenden
step-end-workspace = App und Verbindung entfernen
    .why = Zuerst die App, damit niemand eine Kachel sieht, die nicht mehr funktioniert.
# $store (label): where the app is
remove-app = Entfernen Sie die Autotask-App aus dem { $store }. Liegt die Kachel noch irgendwo, entfernen Sie auch sie.
remove-connection = Löschen Sie die Verbindung mit Autotask.
step-end-autotask = API-Benutzer abschalten
    .why = So bleibt in Autotask kein Zugang offen.
