about = Verbindet Sophos Central Partner mit ConnectWise PSA. Über ein API-Mitglied mit zwei Schlüsseln synchronisiert Sophos Kunden, Nutzung und Tickets.

## Sources

source-mapping = Beschreibt das Zuordnen der Kunden, mit den neueren Bezeichnungen in Sophos Central Partner.
source-products = Beschreibt, wie Sophos-Produkte den Produkten in ConnectWise PSA zugeordnet werden.
source-first-sync = Beschreibt, was sich bei der ersten Synchronisierung ändert.

## Credentials

credential-site = Server von ConnectWise PSA
credential-company-id = Firmenkennung für ConnectWise PSA
credential-public-key = Öffentlicher Schlüssel
credential-private-key = Privater Schlüssel

## Deviations

role-before-member = Auf der Seite von Sophos kommt erst das Mitglied, dann die Rolle. Ohne Rolle lässt sich ein Mitglied aber nicht speichern. Deshalb steht die Rolle hier am Anfang.
role-of-its-own = Auf der Seite von Sophos können Sie eine beliebige Rolle wählen und sollen „Member“ als Sicherheitsberechtigung festlegen. Soweit bekannt, gibt es auf der Seite einer Rolle in ConnectWise PSA keine solche Einstellung; im nächsten Schritt prüfen Sie es. Sicher ist eine eigene Rolle mit genau diesen Rechten. Nehmen Sie nicht die Rolle Admin.
reports-under-system = Auf der Seite von Sophos steht „API Reports“ unter „Service Desk“. In ConnectWise PSA gehört es zu „System“, und dort steht es auch in dieser Tabelle.
no-administrator = Die Seite von Sophos verlangt die Angaben eines Administrators. Administratorrechte braucht das Mitglied nicht: Die Rolle aus dem vorigen Abschnitt genügt.
page-ends-before = Die Seite von Sophos endet bei den Schlüsseln. Die Seite, die sagt, wo sie eingetragen werden, liegt Lotse nicht vor. Vergleichen Sie deshalb jedes Feld mit Ihrem Bildschirm.

## Matrices

matrix-sophos-role = Rechte der Rolle für Sophos Central
reason-companies = Sophos liest die Firmen, zu denen Ihre Kunden gehören.
reason-agreements = Sophos trägt die genutzten Produkte in die Verträge Ihrer Kunden ein.
reason-catalog = Sophos legt seine Produkte im Katalog an und aktualisiert sie.
reason-tables = Sophos verlangt dieses Recht, nennt aber keinen Grund. Wahrscheinlich liest es Boards, Prioritäten und andere Listen.
reason-members = Sophos verlangt dieses Recht, nennt aber keinen Grund. Ohne das Recht gibt ConnectWise PSA die Liste der Mitglieder nicht heraus.
reason-reports = Sophos verlangt dieses Recht, nennt aber keinen Grund.
reason-close = Ohne dieses Recht lässt sich kein Ticket auf einen geschlossenen Status setzen.
reason-tickets = Sophos eröffnet und aktualisiert Tickets, wenn Sie das für einen Kunden einschalten.

## Part: prepare

part-prepare = Voraussetzung prüfen
step-integrator = Integrator-Konto prüfen
    .why = Wurde es entfernt, lässt sich die Integration nicht einrichten.
# $integrator (label): the setup table
integrator-there = Das Integrator-Konto steht in der Liste { $integrator }.
# $integrator (label): the setup table; $level (label): a field of it; $records (label): its value; $apis (label): where APIs are chosen; $api (value): name of an API
integrator-again = Wurde es entfernt oder gelöscht, legen Sie es unter { $integrator } neu an, bevor Sie weitermachen: { $level } steht auf { $records }, und unter { $apis } ist die API { $api } dabei.
integrator-who = Nur Integrationen, die noch mit so einem Konto arbeiten, brauchen es. Sophos verlangt die Prüfung trotzdem.

## Part: role

part-role = Rolle anlegen
step-role-create = Rolle für Sophos Central anlegen
    .why = Rechte gibt es in ConnectWise PSA nur über Rollen: Mit einer eigenen darf Sophos genau das, was nötig ist.
role-name = Wählen Sie einen Namen, den jeder im Team erkennt. Er darf bis zu 30 Zeichen haben.
step-role-rights = Rechte der Rolle einstellen
    .why = Genau diese Rechte braucht Sophos für Kunden, Verträge, Produkte und Tickets.
# $companies, $finance, $procurement, $system, $desk (labels): modules of the role; $none (label): the level for no right
open-modules = Klappen Sie nacheinander { $companies }, { $finance }, { $procurement }, { $system } und { $desk } auf und stellen Sie die Rechte aus der Tabelle ein. Wo „nicht erwähnt“ steht, muss die Stufe { $none } sein.
# $setup (label): the function; $customize (label): the link beside it
all-tables = Die Seite von Sophos schränkt { $setup } nicht auf einzelne Tabellen ein. Lassen Sie die Liste hinter { $customize } so, wie sie ist.
# $permission (value): what Sophos’s page asks for
member-permission = Wenn auf der Seite der Rolle eine Sicherheitsberechtigung zur Wahl steht, ist { $permission } gewählt. Gibt es keine solche Auswahl, ist nichts zu tun.

## Part: member

part-member = API-Mitglied und Schlüssel anlegen
step-member-create = API-Mitglied anlegen
    .why = Als dieses Mitglied meldet sich Sophos an. Ein API-Mitglied braucht keine Lizenz.
why-member-keys = Sophos empfiehlt Schlüssel für ein Mitglied oder mehrere statt für ein Konto. So bestimmen Sie, wer die API nutzen darf, sehen, was welches Mitglied getan hat, und finden Fehler leichter, etwa wenn eine Synchronisierung scheitert.
your-role = Nehmen Sie die Rolle, die Sie gerade angelegt haben.
member-id-length = Sie kann bis zu 15 Zeichen lang sein.
as-usual = Nehmen Sie den Wert, der in Ihrer Firma üblich ist.
level-wide-enough = Nehmen Sie die Ebene, die alle Firmen und Tickets umfasst, meist die oberste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Füllen Sie auch { $name }, { $location }, { $department } und { $territory } so aus, wie es in Ihrer Firma üblich ist. Keines davon darf leer bleiben. In älteren Versionen heißt { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Achten Sie auf { $level } und { $location }. Sind sie zu eng gewählt, sieht Sophos manche Firmen und Tickets nicht, und keine Fehlermeldung weist darauf hin.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = Unter { $defaults } ist { $restrict } leer, oder alle Boards sind erlaubt, deren Tickets gebraucht werden. Eine Einschränkung gilt ohne Fehlermeldung, auch wenn die Rolle alle Tickets erlaubt. { $board } darf frei bleiben.
step-keys = Schlüssel erzeugen
    .why = ConnectWise PSA erzeugt einen öffentlichen und einen privaten Schlüssel, und Sophos braucht beide.
open-new-member = Klicken Sie in der Liste der Mitglieder auf den Namen des neuen Mitglieds.
# $save, $close (labels): two icons beside each other; $private (label): the field with the private key
save-not-close = Klicken Sie auf { $save }, nicht auf { $close }. { $private } wird nur jetzt angezeigt. Ist die Registerkarte einmal zu, kommen Sie nicht mehr an den Schlüssel.
what-keys-are-for = Mit diesen beiden Schlüsseln synchronisiert Sophos Ihre Kunden mit ConnectWise PSA.
step-address = Server und Firmenkennung notieren
    .why = Lotse braucht beides, um die Schlüssel zu prüfen, und sehr wahrscheinlich fragt auch Sophos danach.
# $company (label): field of the sign-in screen
company-id-means = { $company } ist der kurze Name, den Sie beim Anmelden in ConnectWise PSA eingeben. Gemeint ist nicht der Anzeigename. Achten Sie auf Groß- und Kleinschreibung.
step-catalog = Rechte der Schlüssel prüfen
    .why = Ohne Zugriff auf den Katalog kann Sophos seine Produkte nicht eintragen.
# $role (label): field of the member
member-has-role = Beim neuen Mitglied steht im Feld { $role } die Rolle für Sophos.
# $procurement (label): module; $catalog (label): function; $add, $edit, $inquire (labels): columns; $all (label): level
catalog-right = In dieser Rolle steht { $catalog } unter { $procurement } bei { $add }, { $edit } und { $inquire } auf { $all }.

## Part: sophos

part-sophos = Schlüssel in Sophos Central Partner eintragen
step-open-psa = PSA-Integration öffnen
    .why = Hier stehen die Einstellungen für ConnectWise PSA.
partner-console = Sie brauchen Sophos Central Partner. In der Konsole eines einzelnen Kunden gibt es diese Seite nicht.
step-enter-keys = Schlüssel eintragen
    .why = Damit erreicht Sophos Ihr ConnectWise PSA.
fields-unknown = Die Seite von Sophos zu diesen Feldern liegt Lotse nicht vor. Die Namen unten stammen aus ConnectWise PSA. In Sophos können die Felder anders heißen, oder einzelne fehlen.
keys-accepted = Sophos hat die Schlüssel gespeichert und zeigt keinen Fehler.

## Follow-up: map customers

part-map-customers = Kunden zuordnen und synchronisieren
step-customers = Kunden zuordnen
    .why = Sophos muss wissen, welche Firma und welcher Vertrag zu welchem Kunden gehören.
mapping-rules = Zu einem Sophos-Kunden gehören genau eine Firma und ein Vertrag in ConnectWise PSA. Alle aktiven Verträge werden synchronisiert. Vertragsnamen dürfen mehrfach vorkommen, nur ältere Versionen verlangten eindeutige. Verträge mit Jahreslaufzeit werden bei der Synchronisierung der Nutzung nicht unterstützt.
# $customers (label): a section of the page
find-customer = Suchen Sie unter { $customers } den Kunden.
company-newer-older = Neuere Versionen fragen nach dem Namen der Firma, ältere nach ihrer Kennung.
# $company (label): the short identifier of a company; $details (label): where it stands in ConnectWise PSA
find-company-id = Die { $company } finden Sie in ConnectWise PSA: Öffnen Sie die Firma und sehen Sie unter { $details } nach.
which-agreement = Nehmen Sie den Vertrag, der zu diesem Kunden gehört. Nötig ist er nur für die Nutzung.
usage-only-flex = Die Nutzung wird nur bei Kunden mit MSP Flex synchronisiert. Tickets werden auch bei Kunden mit fester Laufzeit synchronisiert, selbst wenn Sie die Nutzung nicht synchronisieren.
# $sync (label): older name of the switch
older-sync-switch = In älteren Versionen heißt dieser Schalter { $sync }.
customers-mapped = Alle gewünschten Kunden sind zugeordnet. Gehen Sie dafür die Schritte oben für jeden Kunden durch.
step-products = Produkte zuordnen
    .why = So rechnen Sie unter eigenen Produktnamen ab, und umbenannte Produkte führen nicht zu Fehlern.
products-two-results = Die beiden Wege führen nicht zum selben Ergebnis: Der erste rechnet über ein Produkt ab, das es in ConnectWise PSA schon gibt. Der zweite legt im Katalog ein neues Produkt an.
# $settings, $psa, $details (labels): the older path
older-products-way = In älteren Versionen geht es über { $settings } › { $psa } › { $details }.
# $column (label): column of the list; $page (label): the window behind the icon
pick-existing-product = Vorhandenes Produkt verwenden: Klicken Sie in der Spalte { $column } auf das Symbol zum Bearbeiten. Geben Sie unter { $page } den Namen des Produkts ein. Ab zwei Zeichen können Sie aus einer Liste wählen.
describe-product = Tragen Sie die Angaben zum neuen Produkt ein.
firewall-licences = Wenn Sie Firewall-Produkte zuordnen, prüfen Sie, ob die monatlichen Firewall-Lizenzen bei den richtigen Kunden liegen.
step-first-sync = Zum ersten Mal synchronisieren
    .why = Sonst warten Sie bis zu 24 Stunden.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = Danach läuft die Synchronisierung alle 24 Stunden von selbst. Mit { $refresh } starten Sie sie für einzelne Kunden jederzeit selbst. Mit { $usage } und { $ticket } schalten Sie die Synchronisierung von Nutzung und Tickets ein oder aus.
# $example (value): identifier of a product in the catalogue
sync-makes = In ConnectWise PSA legt Sophos Produkte im Katalog an, zum Beispiel { $example }, und fügt sie den Verträgen hinzu. Neuere Versionen tun das nur für die Produkte, die Sie ausgewählt haben.
# $description (label): field of a product in the catalogue
leave-description = Ändern Sie bei diesen Produkten das Feld { $description } nicht.
billing-details = Tragen Sie in ConnectWise PSA die Abrechnungsdaten Ihrer Kunden ein, damit die Nutzung berechnet werden kann.
# $status (label): column with the result
sync-without-errors = Die Spalte { $status } zeigt keinen Fehler. Steht dort ein Fehlersymbol, klicken Sie darauf: Sie sehen die Ursache und was zu tun ist.

## Follow-up: new keys

part-new-keys = Schlüssel erneuern
step-new-pair = Neues Schlüsselpaar erzeugen
    .why = Der private Schlüssel lässt sich nicht noch einmal anzeigen. Ein neues Paar ersetzt ihn.
open-sophos-member = Öffnen Sie in der Liste das API-Mitglied für Sophos.
step-new-pair-enter = Neues Paar in Sophos Central Partner eintragen
    .why = Löschen Sie die alten Schlüssel erst, wenn die neuen funktionieren.
# $keys (label): the tab with the keys of a member
delete-old-pair = Gehen Sie zurück zu ConnectWise PSA und löschen Sie unter { $keys } das alte Paar.

## Follow-up: access denied

part-access-denied = Sophos meldet fehlende Rechte
step-read-log = Protokoll des API-Mitglieds ansehen
    .why = Das Protokoll zeigt, welchen Aufruf ConnectWise PSA abgelehnt hat.
repeat-failure = Wiederholen Sie in Sophos Central Partner, was nicht funktioniert hat. Der Debug-Modus endet nach einigen Minuten von selbst.
what-is-missing = Vergleichen Sie den abgelehnten Aufruf mit der Tabelle der Rechte. Am häufigsten fehlen die Rechte für Mitglieder, Tabellen oder das Schließen von Tickets.

## Follow-up: end

part-end = Verbindung beenden
step-end-integration = Zugriff entziehen
    .why = Schlüssel, die niemand mehr braucht, sollten nicht gültig bleiben.
# $usage, $ticket (labels): actions in the list of customers
stop-sync = Schalten Sie mit { $usage } und { $ticket } Nutzung und Tickets für alle Kunden aus.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Öffnen Sie unter { $members } das Mitglied für Sophos. Löschen Sie unter { $keys } die Schlüssel und setzen Sie das Mitglied auf inaktiv.

## Next

next-map-customers = Ordnen Sie Ihre Sophos-Kunden den Firmen und Verträgen zu. Wie das geht, steht unter „Kunden zuordnen und synchronisieren“.
next-sync = Starten Sie die erste Synchronisierung und sehen Sie sich die Produkte an, die Sophos im Katalog anlegt.
