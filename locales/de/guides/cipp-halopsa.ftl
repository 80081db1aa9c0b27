about = Verbindet CIPP mit HaloPSA. Aus Warnungen in CIPP werden dann Tickets in HaloPSA.

## Sources and gaps

source-newer = Die neuere Fassung der Seite, mit der Zuordnung der Mandanten.
source-older = Die ältere Fassung der Seite. Sie sagt, dass nach einem erfolgreichen Test aus Warnungen Tickets werden.
source-appxite = Die Seite eines anderen Herstellers. Sie sagt, dass sich das Client-Secret ändert, wenn die Anmeldeart gewählt wird.
source-halopsa = Die Seite von HaloPSA selbst. Sie sagt, dass die Rechte des Agenten und die der Anwendung zusammen gelten.
source-trend-micro = Die Seite eines anderen Herstellers. Sie nennt die Anmeldeart und sagt, dass das Secret nach dem Speichern nicht mehr angezeigt wird.
keeping-not-described = Wie das Client-Secret aufbewahrt und erneuert wird. Die Seite von CIPP sagt nichts dazu.

## Prerequisites

# $configuration (label): a menu of HaloPSA
prerequisite-halopsa-rights = In HaloPSA dürfen Sie { $configuration } öffnen.
# $integrations (label): a menu of CIPP
prerequisite-cipp-rights = In CIPP dürfen Sie { $integrations } öffnen.

## Questions

question-hosting = Wo läuft Ihr HaloPSA?
    .answer-halo = Bei Halo (die Adresse endet auf halopsa.com)
    .effect-halo = CIPP braucht dann auch den Namen Ihres Mandanten.
    .answer-own-server = Auf einem eigenen Server
    .effect-own-server = Das Feld für den Mandanten bleibt leer.
question-overrides = Sollen Tickets aus CIPP einen anderen Tickettyp oder ein anderes Ergebnis (Outcome) haben als voreingestellt?
    .answer-no = Nein
    .effect-no = Es bleibt bei den Voreinstellungen.
    .answer-yes = Ja
    .effect-yes = Sie wählen beides in einem eigenen Schritt.

## Credentials

credential-client-id = Client-ID der Anwendung
credential-client-secret = Client-Secret der Anwendung

## Deviations

agent-first = Die Seite von CIPP führt die Rechte des Agenten neben den Schritten auf. Hier stehen sie am Anfang, weil die Anwendung den Agenten braucht.
agent-way-elsewhere = Den Weg zu den Agenten nennt die Seite von CIPP nicht. So beschreiben ihn andere Hersteller.
values-last = Auf der Seite von CIPP kopieren Sie Client-ID und Client-Secret, bevor Sie die Anmeldeart wählen. Hier kopieren Sie beides zuletzt: Nach Angaben eines anderen Herstellers ändert sich das Secret, wenn die Anmeldeart gewählt wird.
login-type-from-others = Welche Anmeldeart zu wählen ist, sagt die Seite von CIPP nicht. Andere Hersteller wählen diese.
saving-added = Dass die Anwendung zu speichern ist, steht nicht auf der Seite von CIPP, wohl aber auf der eines anderen Herstellers.
enabled-in-newer = Auf der älteren Seite heißt die Schaltfläche „Test Extension“, und ein erfolgreicher Test genügt. Auf der neueren schalten Sie die Integration zusätzlich ein.

## Gaps

renewal-not-described = Der Name der Schaltfläche für ein neues Client-Secret. Keine Seite, die Lotse vorliegt, nennt ihn.
end-not-described = Das Verfahren von CIPP selbst. Die Seite sagt nichts darüber, wie die Integration beendet wird.

## Matrices

matrix-agent-rights = Rechte des Agenten
matrix-scopes = Berechtigungen der Anwendung
reason-tickets = CIPP eröffnet Tickets und ergänzt sie.
reason-clients = Die Mandanten aus CIPP werden den Kunden in HaloPSA zugeordnet.

## Part: agent

part-agent = Agenten vorbereiten
step-agent-choose = Agenten für CIPP auswählen
    .why = HaloPSA begrenzt die Integration doppelt: durch die Rechte dieses Agenten und durch die Berechtigungen der Anwendung.
choose-agent = Wählen Sie den Agenten aus, als der sich CIPP anmelden soll. Die Seite von CIPP empfiehlt einen Agenten, den es nur dafür gibt.
agent-is-author = Dieser Agent erscheint als Urheber von allem, was CIPP über die API tut.
# $box (label): a box in the form of an agent
api-only = Nach Angaben anderer Hersteller ist ein Agent mit dem Häkchen bei { $box } nur für Integrationen gedacht.
agent-in-team = Der Agent gehört zu einem Team oder einer Abteilung, die die Tickets sehen kann.
tried-with-administrator = Die Entwickler von CIPP haben die Integration nur mit einem Agenten ausprobiert, der **Administrator** ist. Weniger Rechte sind sicherer, aber niemand hat sie getestet. Schlägt der Test fehl, sehen Sie sich zuerst die Rechte des Agenten an.

## Part: application

part-application = Anwendung in HaloPSA anlegen
step-application-new = Anwendung anlegen
    .why = Jedes Programm, das die API benutzt, ist dort eine eigene Anwendung.
# $active (label): a box
application-active = Das Häkchen bei { $active } ist gesetzt.
step-login = Festlegen, wie sich die Anwendung anmeldet
    .why = Vom Agenten hängt ab, was die Anwendung sehen und tun darf.
# $box (value): a box in an older form
older-login-type = In einem älteren Formular ist es das Häkchen bei { $box }.
your-agent = Nehmen Sie den Agenten aus dem Schritt davor.
step-scopes = Berechtigungen der Anwendung einstellen
    .why = Mehr als diese vier braucht CIPP zurzeit nicht.
two-places = Ein Recht gilt nur, wenn Agent und Anwendung es haben.
step-take-values = Client-ID und Client-Secret kopieren
    .why = Beides tragen Sie in CIPP ein.
# $save (label): the button
secret-before-saving = Nach Angaben eines anderen Herstellers ist das Client-Secret nur zu sehen, bis Sie auf { $save } klicken. Speichern Sie es vorher im Passwortmanager.
# $type (label): a field
login-type-changes-secret = Wählen Sie { $type } noch einmal, ändert sich das Client-Secret. Der vorher kopierte Wert gilt dann nicht mehr.

## Part: connection

part-connection = CIPP verbinden
step-enter = Adressen und Zugangsdaten eintragen
    .why = Damit erreicht CIPP Ihr HaloPSA.
# $end (value): the end of the address
address-with-api = Das ist die Adresse Ihres HaloPSA mit { $end } am Ende.
# $end (value): the end of the address
address-with-auth = Das ist die Adresse Ihres HaloPSA mit { $end } am Ende.
first-part-of-address = Das ist der erste Teil der Adresse Ihres HaloPSA.
# $tenant (label): a field
tenant-blank = { $tenant } ist leer.
step-test = Verbindung testen und einschalten
    .why = Der Test zeigt sofort, ob Adressen, Zugangsdaten und Rechte stimmen.
banner-green = Ein grünes Banner erscheint.
banner-red = Ist das Banner rot, vergleichen Sie jedes Feld mit der Anwendung in HaloPSA, berichtigen Sie es und testen Sie noch einmal.
step-overrides = Tickettyp und Ergebnis ändern
    .why = So kommen Tickets aus CIPP dort an, wo Sie sie bearbeiten.
type-of-your-own = Wählen Sie den Typ, den Tickets aus CIPP haben sollen.
outcome-of-your-own = Wählen Sie das Ergebnis, das CIPP verwenden soll.
step-mapping = Mandanten den Kunden zuordnen
    .why = Ein Ticket braucht einen Kunden, zu dem es gehört.
map-by-hand = Wählen Sie zu jedem Mandanten in CIPP den Kunden in HaloPSA.
map-automatically = Lassen Sie CIPP die Mandanten automatisch zuordnen.
automatic-is-right = Jeder automatisch zugeordnete Mandant hat den richtigen Kunden.
# $submit (label): the button that saves
submit-or-lost = Ohne { $submit } geht die Zuordnung verloren.
all-mapped = Jeder Mandant, dessen Tickets Sie haben möchten, hat einen Kunden.
step-try = Prüfen, ob das erste Ticket ankommt
    .why = Erst ein Ticket zeigt, dass alles funktioniert.
let-alert-come = Warten Sie auf eine Warnung in CIPP oder lösen Sie absichtlich eine aus.
ticket-in-halopsa = Das Ticket steht in HaloPSA beim richtigen Kunden.

## Follow-up: new tenants

part-new-tenants = Neue Mandanten zuordnen
step-map-new = Neuen Mandanten seinem Kunden zuordnen
    .why = Neue Mandanten werden nicht von selbst zugeordnet.

## Follow-up: new secret

part-new-secret = Client-Secret erneuern
step-secret-again = Neues Client-Secret erzeugen
    .why = Ein Client-Secret lässt sich nicht noch einmal anzeigen. Ein neues ersetzt es.
open-application = Öffnen Sie die Anwendung für CIPP.
old-secret-stops = Das alte Client-Secret gilt nicht mehr, sobald es ein neues gibt.
generate-secret = Erzeugen Sie ein neues Client-Secret.
step-secret-enter = Neues Client-Secret in CIPP eintragen
    .why = Bis dahin kann CIPP keine Tickets eröffnen.

## Follow-up: end

part-end = Verbindung beenden
step-end-cipp = Integration in CIPP ausschalten
    .why = Danach meldet sich CIPP nicht mehr bei HaloPSA an.
# $enable (label): the switch
turn-off = Schalten Sie { $enable } aus.
step-end-halopsa = Anwendung deaktivieren
    .why = Das Client-Secret gilt dann nicht mehr.
agent-no-longer = Gab es den Agenten nur für CIPP, deaktivieren Sie auch ihn.

## Next

next-cipp-docs = Sehen Sie ab und zu auf der Seite von CIPP nach: Sie ändert sich mit dem Produkt.
