about = Verbindet Sophos Central Partner mit Autotask. Sophos meldet sich dort als API-Benutzer an und erfährt über Webhooks von Änderungen.

## Sources

source-older = Die ältere Fassung der Seite. Sie verlangt Geschäftsbereiche und behandelt Webhooks nur kurz.
source-newer = Die neuere Fassung der Seite. Die Geschäftsbereiche fehlen. Für Webhooks soll man erst nachsehen, welche Sicherheitsstufe der Benutzer hat, und sie dann ändern oder eine neue anlegen.
source-mapping = Beschreibt, wie Kunden den Verträgen zugeordnet werden, mit den neueren Bezeichnungen in Sophos Central Partner.
source-integration-center = Die Hilfe von Autotask selbst. Sie sagt, wo Integrationsanbieter eingeschaltet werden.

## Questions

question-replaces-user = Ersetzt der neue API-Benutzer einen, mit dem Sophos schon arbeitet?
    .answer-no = Nein, zum ersten Mal
    .effect-no = Um einen alten Benutzer müssen Sie sich nicht kümmern.
    .answer-yes = Ja, er ersetzt einen älteren
    .effect-yes = Der alte Benutzer bleibt aktiv, bis sein Webhook weg ist. Dafür kommen Schritte dazu.
question-form = Hat das Formular eines API-Benutzers in Ihrem Autotask einen Abschnitt für Geschäftsbereiche (Line of Business)?
    .answer-with-lines = Ja
    .effect-with-lines = Sie ordnen Geschäftsbereiche zu, wenn Ihre Firma sie nutzt, und setzen ein Häkchen für Einträge ohne Geschäftsbereich.
    .answer-without-lines = Nein
    .effect-without-lines = Diese Schritte entfallen, wie auf der neueren Seite von Sophos.

## Credentials

credential-username = Benutzername des API-Benutzers
credential-secret = Geheimer Schlüssel des API-Benutzers

## Deviations

system-level-locked = Auf der Seite von Sophos sollen Sie Webhooks in einer Sicherheitsstufe einschalten, aber sie sagt nicht, in welcher. Systemstufen lassen sich in Autotask nicht ändern. Legen Sie deshalb zuerst eine Kopie an und ändern Sie nur die Kopie.
level-before-user = Auf der Seite von Sophos kommt die Sicherheitsstufe nach dem Benutzer. Hier steht sie davor, weil der Benutzer dann gleich die richtige Stufe bekommt.
newer-page-checks-level = Auf der neueren Seite von Sophos sehen Sie zuerst nach, welche Stufe der Benutzer hat, und ändern sie dann oder legen eine neue an. Mit Ihrer eigenen Kopie steht das schon fest.
username-is-generated = Auf der Seite von Sophos denken Sie sich Benutzername und Passwort selbst aus. In Autotask erzeugen Sie beides im nächsten Schritt. Nur wenn Ihr Formular schon hier Felder dafür hat, füllen Sie sie aus und notieren Sie die Angaben.
copy-instead-of-system = Auf der Seite von Sophos wählen Sie hier die Systemstufe „API-Benutzer (System)“. In ihr lassen sich Webhooks nicht einschalten, also wählen Sie Ihre Kopie.
business-optional = Die zwei Geschäftsbereiche auf der Seite von Sophos sind Namen aus einer Beispielfirma. Jeder Autotask-Mandant hat seinen eigenen Baum, und auf der neueren Seite fehlt der Schritt. Deshalb ist er hier optional.
vendor-page-missing = Sophos verweist dafür auf eine andere Seite: „Aktivieren des Integrationsanbieters ‚Sophos Central – Security‘“. Sie liegt Lotse nicht vor. Dieser Schritt folgt der Hilfe von Autotask zu dieser Seite.
page-ends-before = Die Seite von Sophos endet in Autotask. Die Seite, die sagt, wo die Zugangsdaten eingetragen werden, liegt Lotse nicht vor. Vergleichen Sie deshalb jedes Feld mit Ihrem Bildschirm.

## Matrices

matrix-webhook-level = Recht, Webhooks anzulegen
webhook-maximum = Geben Sie ein, wie viele Webhooks der API-Benutzer anlegen darf, solange es das Konto gibt: mindestens 1. Sophos nennt keine Zahl. Ist sie zu klein, funktioniert die Integration später nicht mehr.
reason-webhooks = Standardmäßig darf keine Stufe Webhooks anlegen. Ohne sie erfährt Sophos nichts von Änderungen in Autotask.

## Part: level

part-level = Sicherheitsstufe mit Webhooks vorbereiten
step-keep-old-user = Alten API-Benutzer aktiv lassen
    .why = Mit seinen Zugangsdaten räumt Sophos den alten Webhook selbst weg.
old-stays-active = Lassen Sie den alten API-Benutzer und seine Zugangsdaten unverändert, bis Sophos mit dem neuen arbeitet. Sonst bleibt der alte Webhook zurück und Sie müssen ihn von Hand entfernen.
# $active (label): box in the form of the user
old-still-active = Beim alten API-Benutzer ist das Häkchen bei { $active } noch gesetzt.
step-level-copy = Sicherheitsstufe kopieren
    .why = Eine Systemstufe lässt sich nicht ändern, eine Kopie schon.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In neueren Versionen von Autotask liegt { $admin } unter { $menu }, und die weiteren Menüs stehen unter { $categories }.
words-renamed = Ihre Firma kann Wörter in Autotask umbenannt haben. Statt „Organization“ steht dann zum Beispiel Account, Business Unit, Client, Company, Customer oder Site auf dem Bildschirm.
# $autotask (value): the German word in Autotask’s help; $sophos (value): the one on Sophos’s page; $english (value): the English word
german-names = Auf Deutsch heißen das Feld im Formular des Benutzers und diese Seite in der Hilfe von Autotask { $autotask }. Die Seite von Sophos nennt die Seite { $sophos }. Auf Englisch heißt beides { $english }. Diese Anleitung spricht von Sicherheitsstufen.
# $level (label): the system level for API users
right-click-level = Klicken Sie mit der rechten Maustaste auf die Stufe { $level }.
# $name (value): an example of a name
name-copy = Geben Sie der Kopie einen eigenen Namen, zum Beispiel { $name }.
step-level-webhooks = Webhooks einschalten
    .why = Nur mit diesem Recht kann der API-Benutzer Webhooks anlegen und verwalten.
# $box (label): the box; $number (label): the field for the maximum
webhook-box-name = In neueren Versionen heißt das Häkchen { $box } und das Feld daneben { $number }.
# $number (label): the field for the maximum
webhook-number-set = Neben dem Häkchen ist die Höchstzahl der Webhooks eingetragen, mindestens 1. In neueren Versionen heißt das Feld { $number }.
password-never-expires = In der Kopie ist angehakt, dass das Passwort nie geändert werden muss. In Systemstufen ist das immer so, in einer Kopie nicht. Läuft das Passwort ab, fällt die Integration aus.
# $page (label): the page with all levels
copy-in-list = Ihre Kopie steht in der Liste { $page }.

## Part: user

part-user = API-Benutzer anlegen
step-user-new = Formular für den API-Benutzer öffnen
    .why = Sophos bekommt einen eigenen Benutzer, der sich nicht an der Oberfläche von Autotask anmelden kann.
step-user-general = Allgemeine Angaben ausfüllen
    .why = Daran ist zu erkennen, zu wem der Benutzer gehört.
# $form (label): title of the form
required-fields = Füllen Sie in { $form } die Pflichtfelder aus, darunter Name und E-Mail-Adresse.
mail-gets-warnings = An diese E-Mail-Adresse schreibt Autotask, wenn der Benutzer gesperrt wird. Nehmen Sie ein Postfach, das jemand liest. Die Adresse ist nicht der Benutzername.
your-copy = Nehmen Sie die Kopie, die Sie gerade angelegt haben.
step-user-credentials = Zugangsdaten erzeugen
    .why = Damit meldet sich Sophos bei Autotask an.
primary-domain = Hinter dem @ steht die primäre Domain Ihres Autotask-Mandanten. Ändern Sie höchstens den Teil davor: Mit einer anderen Domain kann sich Sophos nicht anmelden.
# $save (label): the button that closes the form
secret-once = Der geheime Schlüssel ist nur zu sehen, bis Sie auf { $save } klicken. Speichern Sie ihn vorher.
both-needed-later = Benutzername und geheimen Schlüssel brauchen Sie später in Sophos Central Partner.
step-user-vendor = Integrationsanbieter wählen
    .why = So weiß Autotask, dass dieser Benutzer zu Sophos gehört.
vendor-binds = Das Feld steht gleich unter der Option. Mit diesem Eintrag gilt der Benutzer nur für Sophos. Kein anderes Programm kann sich mit ihm anmelden.
# $hyphen (value): the entry in the list; $dash (value): how Sophos's links write it
hyphen-not-dash = Suchen Sie in der Liste nach { $hyphen } mit kurzem Bindestrich. In Links schreibt Sophos { $dash } mit langem Strich.
step-user-business = Geschäftsbereiche zuordnen
    .why = Das ist nur nötig, wenn Ihre Firma Daten nach Geschäftsbereichen trennt.
# $branch, $it, $software (labels): an example tree, branch and two entries
own-tree = Sehen Sie nach, wie die Bereiche bei Ihnen heißen. Im Beispiel von Sophos sind es { $branch } › { $it } und { $branch } › { $software }. Heißen sie bei Ihnen anders, nehmen Sie die passenden.
step-user-unassigned = Einträge ohne Geschäftsbereich sichtbar machen
    .why = Sophos verlangt das in jedem Fall, auch wenn Sie keine Geschäftsbereiche nutzen.
hidden-records = Sonst sieht Sophos Datensätze ohne Geschäftsbereich nicht, und keine Fehlermeldung weist darauf hin.
step-user-save = Benutzer speichern
    .why = Erst danach gibt es den Benutzer.
user-in-list = Der neue Benutzer steht in der Liste der Ressourcen.
needs-minutes = Bis ein neuer Benutzer funktioniert, kann es bis zu 5 Minuten dauern.
step-vendor-on = Integrationsanbieter einschalten
    .why = Sophos verlangt das, sobald der Benutzer angelegt ist.
vendors-start-inactive = Autotask führt alle Anbieter zunächst als inaktiv. Auch ein inaktiver Anbieter steht in der Liste im Formular des API-Benutzers; in Filtern, Listen und Berichten erscheint er erst, wenn er aktiv ist.
# $vendor (value): name of the vendor
open-vendor-menu = Suchen Sie in der Liste der Anbieter { $vendor } und öffnen Sie das Kontextmenü dieser Zeile.
# $vendor (value): name of the vendor
vendor-is-on = { $vendor } steht in der Liste als aktiv.
# $tab (label): a tab of the page; $center (label): the page
api-users-proof = Ob Sophos sich schon anmeldet, sehen Sie später auf der Registerkarte { $tab } in { $center }: Sie zeigt API-Benutzer mit Aufrufen in den letzten 30 Tagen.

## Part: sophos

part-sophos = Zugangsdaten in Sophos Central Partner eintragen
step-open-psa = PSA-Integration öffnen
    .why = Hier stehen die Einstellungen für Autotask.
partner-console = Sie brauchen Sophos Central Partner. In der Konsole eines einzelnen Kunden gibt es diese Seite nicht.
step-enter-credentials = Zugangsdaten eintragen
    .why = Damit erreicht Sophos Ihr Autotask.
fields-unknown = Die Seite von Sophos zu diesen Feldern liegt Lotse nicht vor. Die Namen unten stammen aus Autotask. In Sophos heißen die Felder vielleicht „Benutzername“ und „Kennwort“.
credentials-accepted = Sophos hat die Zugangsdaten gespeichert und zeigt keinen Fehler.

## Part: old user

part-old-user = Alten API-Benutzer ablösen
step-old-webhook = Webhooks prüfen
    .why = Ein alter Webhook kann dem neuen im Weg stehen.
webhooks-change-over = Bekommt Sophos einen neuen API-Benutzer, legt es mit dessen Zugangsdaten einen neuen Webhook an und entfernt den alten von selbst.
# $active, $ready (labels): columns of the list
only-new-webhook = In der Liste stehen die Webhooks des neuen Benutzers auf { $active } und { $ready }. Keiner gehört mehr dem alten Benutzer. Falls doch, hilft „Verwaisten Webhook entfernen“.
# $active (label): box in the form of the user
old-inactive = Öffnen Sie erst jetzt den alten API-Benutzer, entfernen Sie das Häkchen bei { $active } und speichern Sie.

## Follow-up: map customers

part-map-customers = Kunden zuordnen und synchronisieren
step-customers = Kunden zuordnen
    .why = Sophos muss wissen, welche Firma und welcher Vertrag zu welchem Kunden gehören.
mapping-rules = Zu einem Sophos-Kunden gehören eine Firma und ein Vertrag in Autotask. Alle nicht stornierten Verträge werden synchronisiert, auch abgelaufene. Verträge mit Jahreslaufzeit werden bei der Synchronisierung der Nutzung nicht unterstützt.
# $customers (label): a section of the page
find-customer = Suchen Sie unter { $customers } den Kunden.
name-completes = Schon beim Tippen erscheinen passende Namen aus Autotask.
which-contract = Nehmen Sie den Vertrag, der zu diesem Kunden gehört. Die Liste zeigt nur Verträge dieser Firma.
usage-only-flex = Die Nutzung wird nur bei Kunden mit MSP Flex synchronisiert. Tickets werden auch bei Kunden mit fester Laufzeit synchronisiert, selbst wenn Sie die Nutzung nicht synchronisieren.
# $customer (label): column with the customers of Sophos
customers-mapped = Alle gewünschten Kunden in der Spalte { $customer } sind zugeordnet. Gehen Sie dafür die Schritte oben für jeden Kunden durch.
step-products = Produkte zuordnen
    .why = Dann rechnen Sie unter Ihren eigenen Namen ab.
products-two-ways = Es gibt zwei Möglichkeiten: Sie ordnen ein Sophos-Produkt einem Service zu, den es in Autotask schon gibt, oder Sie legen einen neuen Service an. Die Beschriftungen dafür liegen Lotse nicht vor; vergleichen Sie mit dem Bildschirm.
map-to-service = Ordnen Sie das Sophos-Produkt einem vorhandenen Service in Autotask zu.
add-service-to-psa = Fügen Sie den Service neu zum PSA-System hinzu und geben Sie seine Daten ein.
step-sync = Synchronisierung prüfen
    .why = Hier zeigt sich, ob alle Rechte stimmen.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = Sophos synchronisiert alle 24 Stunden. Mit { $refresh } starten Sie die Synchronisierung für einzelne Kunden jederzeit selbst. Mit { $usage } und { $ticket } schalten Sie die Synchronisierung von Nutzung und Tickets ein oder aus.
# $status (label): column with the result
sync-without-errors = Die Spalte { $status } zeigt keinen Fehler.

## Follow-up: change user

part-change-user = API-Benutzer später wechseln
step-another-user = Zu einem anderen API-Benutzer wechseln
    .why = Von der Reihenfolge hängt ab, ob Sophos selbst aufräumen kann.
start-again-yes = Beginnen Sie diese Anleitung neu und geben Sie an, dass der neue Benutzer einen älteren ersetzt.

## Follow-up: new secret

part-new-secret = Geheimen Schlüssel erneuern
step-secret-again = Neuen geheimen Schlüssel erzeugen
    .why = Rechnen Sie damit, dass der alte nicht mehr gilt, sobald Sie speichern.
open-api-user = Öffnen Sie in der Liste den API-Benutzer für Sophos.
step-secret-enter = Neuen geheimen Schlüssel in Sophos Central Partner eintragen
    .why = Bis dahin kann sich Sophos nicht anmelden. Durch Fehlversuche kann der Benutzer gesperrt werden.
# $psa (label): the page; $manage (label): its button
open-psa-again = Öffnen Sie { $psa } und klicken Sie bei Autotask auf { $manage }.

## Follow-up: orphan

part-orphan = Verwaisten Webhook entfernen
step-orphan-find = Besitzer finden und wieder aktivieren
    .why = Löschen kann einen Webhook vermutlich nur der Benutzer, der ihn angelegt hat.
find-owner = Suchen Sie in der Liste den alten Webhook und notieren Sie, welchem API-Benutzer er gehört.
# $active, $locked (labels): boxes in the form of the user
reactivate-old = Öffnen Sie diesen API-Benutzer, setzen Sie das Häkchen bei { $active } und entfernen Sie das bei { $locked }.
# $secret (label): the button
old-secret-lost = Ist sein geheimer Schlüssel verloren, erzeugen Sie im selben Formular mit { $secret } einen neuen. Kopieren Sie ihn in Ihren Passwortmanager, bevor Sie das Formular speichern.
step-orphan-delete = Webhook über die API löschen
    .why = Die Weboberfläche von Autotask bietet das nicht an.
# $companies, $contacts, $assets, $tickets, $notes (values): names of the entities in the API
five-collections = Für Webhooks hat die API von Autotask fünf Entitäten: { $companies }, { $contacts }, { $assets }, { $tickets } und { $notes }.
delete-by-id = Melden Sie sich als der alte Benutzer bei der API an. Fragen Sie jede der fünf Entitäten ab und löschen Sie die alten Webhooks über ihre ID.
# $vendor (label): the option that binds a user; $custom (label): the other option
vendor-user-locked-out = Einen Benutzer mit { $vendor } kann nur dieser Anbieter nutzen. Stellen Sie ihn zuerst auf { $custom } um, falls das Formular es zulässt. Sonst wenden Sie sich an Sophos oder an den Support von Autotask.
no-webhook-left = Eine neue Abfrage liefert keinen Webhook des alten Benutzers mehr.

## Next

next-map-customers = Ordnen Sie Ihre Sophos-Kunden den Firmen und Verträgen zu. Wie das geht, steht unter „Kunden zuordnen und synchronisieren“.
next-webhooks = Mehr über Webhooks steht in der Hilfe von Autotask.
