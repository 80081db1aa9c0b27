about = Bereitet Microsoft Entra auf das Office-365-Modul von Barracuda RMM (früher Managed Workplace) vor. Über eine App-Registrierung liest Barracuda RMM Daten aus Microsoft 365.

## Sources and gaps

source-newer = Die neuere Fassung der Seite. Das Menü heißt dort Entra ID.
source-older = Die ältere Fassung der Seite. Das Menü heißt dort Azure Active Directory.
page-goes-on = wie der Kunde um Zustimmung gebeten wird, wenn der MSP die Anwendung registriert hat
two-ends-missing = Wie Kunden zustimmen, wenn Sie die Anwendung registrieren, und wo die Werte in Barracuda RMM einzutragen sind. An beiden Stellen sagt die Anleitung das.

## Prerequisites

prerequisite-administrator = Wer die Anwendung registriert, ist Administrator des Microsoft-Mandanten und darf die Administratorzustimmung für die ganze Organisation erteilen.

## Questions

question-who = Wer registriert die Anwendung?
    .answer-customer = Der Kunde, in seinem eigenen Mandanten
    .effect-customer = Der Kunde führt die Schritte in Microsoft Entra aus und gibt Ihnen die drei Werte.
    .answer-msp = Wir als MSP
    .effect-msp = Sie registrieren sie in Ihrem Mandanten. Danach muss jeder Kunde zustimmen.

## Credentials

credential-client-id = Anwendungs-ID
credential-tenant-id = Verzeichnis-ID (des Mandanten)
credential-client-secret = Client-Secret

## Gaps

consent-not-on-record = Das Verfahren selbst. Dieser Teil der Seite von Barracuda liegt Lotse nicht vor.
entry-missing = Der Weg zu den Einstellungen in Barracuda RMM und die Namen der Felder. Die Seite von Barracuda beschreibt beides nicht.
end-not-described = Das Verfahren von Barracuda selbst. Die Seite sagt nichts darüber, wie die Verbindung beendet wird.

## Matrices

matrix-graph = Berechtigungen für Microsoft Graph
matrix-office = Berechtigungen für die Office 365 Management APIs
reason-mail = Damit darf Barracuda RMM die E-Mails in jedem Postfach des Mandanten lesen.

## Part: registration

part-registration = Anwendung registrieren
step-who-registers = Im richtigen Mandanten anmelden
    .why = Die Anwendung gehört zu dem Mandanten, in dem sie registriert wird.
customer-registers = Die Schritte in Microsoft Entra führt ein Administrator des Kunden aus, oder Sie machen sie gemeinsam.
msp-registers = Führen Sie die Schritte in Microsoft Entra in Ihrem eigenen Mandanten aus, nicht in dem eines Kunden.
# $address (value): a web address
portal-address = Die Adresse des Portals ist { $address }.
right-tenant = Das Portal zeigt den Mandanten, in dem die Anwendung registriert werden soll.
step-register = App-Registrierung anlegen
    .why = Sie ist das Konto, mit dem sich Barracuda RMM anmeldet.
name-of-your-own = Wählen Sie einen Namen, an dem zu erkennen ist, wofür die Anwendung da ist.
several-tenants = Die Seite von Barracuda verlangt das auch, wenn nur ein einziger Kunde gemeint ist.
# $kind (value): an entry of the list beside the field
address-never-called = Lassen Sie den Typ auf { $kind }. Barracuda RMM ruft diese Adresse nie auf. Sie muss aber dastehen und richtig geschrieben sein.
step-take-ids = Die beiden IDs notieren
    .why = Barracuda RMM braucht beide.
ids-at-the-top = Beide stehen oben auf der Seite, die sich nach dem Registrieren öffnet.
step-permissions-graph = Berechtigungen für Microsoft Graph hinzufügen
    .why = Das Modul liest Benutzer, Gruppen, Websites, Postfächer und Berichte.
# $right (value): a permission
every-mailbox = Mit { $right } kann die Anwendung alle E-Mails im Mandanten lesen. Sagen Sie das dem Kunden, bevor Sie weitermachen.
step-permissions-office = Berechtigung für den Dienststatus hinzufügen
    .why = Das Modul zeigt Störungen von Microsoft 365.
step-consent = Als Administrator zustimmen
    .why = Ohne Zustimmung wirken die Berechtigungen nicht.
# $grant (label): the beginning of the button
button-goes-on = Die Schaltfläche { $grant } endet mit dem Namen der Organisation. Sie steht bei der Liste der Berechtigungen.
all-granted = Bei jeder Berechtigung in der Liste ist zu sehen, dass sie erteilt ist.
step-secret = Client-Secret erzeugen
    .why = Damit meldet sich Barracuda RMM an.
describe-secret = Geben Sie eine Beschreibung ein und wählen Sie, wann das Secret ablaufen soll.
# $value (label): a column
value-once = { $value } sehen Sie nur jetzt, danach nie wieder.
calendar = Tragen Sie das Ablaufdatum in den Kalender ein, mit einer Erinnerung zwei Wochen davor. Läuft das Secret ab, kann Barracuda RMM nichts mehr lesen.

## Part: customers

part-customers = Zustimmung der Kunden einholen
step-ask-consent = Jeden Kunden um Zustimmung bitten
    .why = Erst nach der Zustimmung kann Ihre Anwendung Daten eines Kunden lesen.
consent-per-customer = Bei jedem Kunden muss ein Administrator zustimmen. Machen Sie das für jeden Kunden einzeln.
barracudas-page = Die Seite von Barracuda
# $heading (value): a heading on the page
follow-second-procedure = Folgen Sie auf der Seite von Barracuda dem Verfahren { $heading }.
customers-consented = Alle Kunden, deren Daten Sie brauchen, haben zugestimmt.

## Part: module

part-module = Werte in Barracuda RMM eintragen
step-hand-over = Werte vom Kunden übernehmen
    .why = Nur der Kunde sieht sie.
get-values = Lassen Sie sich vom Kunden die Anwendungs-ID, die Verzeichnis-ID und das Client-Secret geben.
secret-not-by-mail = Lassen Sie sich das Client-Secret nicht per E-Mail schicken. Nehmen Sie einen Passwortmanager oder einen anderen sicheren Weg.
step-enter = Modul einrichten
    .why = Danach liest das Modul die Daten des Mandanten.
open-module = Installieren Sie in Barracuda RMM das Office-365-Modul, oder öffnen Sie seine Einstellungen, wenn es schon da ist.
data-arrive = Barracuda RMM nimmt die Werte an, und Daten aus Microsoft 365 kommen an.

## Follow-up: new secret

part-new-secret = Client-Secret erneuern, bevor es abläuft
step-secret-again = Zweites Client-Secret erzeugen
    .why = Das alte gilt, bis Sie es löschen. So fällt zwischendurch nichts aus.
open-application = Öffnen Sie in der Liste die Anwendung für Barracuda RMM.
step-secret-enter = Neues Client-Secret in Barracuda RMM eintragen
    .why = Löschen Sie das alte erst, wenn das neue funktioniert.
step-secret-old = Altes Client-Secret löschen
    .why = Ein Secret, das niemand mehr braucht, ist nur noch ein Risiko.
delete-old-secret = Löschen Sie das alte Client-Secret.

## Follow-up: lost

part-lost = Client-Secret sperren, das in falsche Hände geraten ist
step-lost-secret = Client-Secret sofort löschen
    .why = Mit einem gelöschten Secret kann sich niemand mehr anmelden.
delete-lost-secret = Löschen Sie das betroffene Client-Secret. Barracuda RMM liest nichts mehr, bis es ein neues hat.
then-renew = Machen Sie weiter mit „Client-Secret erneuern, bevor es abläuft“.

## Follow-up: end

part-end = Verbindung beenden
step-end-registration = App-Registrierung löschen
    .why = Danach hat Barracuda RMM keinen Zugriff mehr.
used-nowhere-else = Nichts anderes benutzt diese Anwendung.
delete-application = Löschen Sie die Anwendung.

## Next

next-module = Wie das Modul installiert wird, steht in der Dokumentation von Barracuda.
