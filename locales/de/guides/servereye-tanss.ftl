about = Verbindet servereye mit TANSS. Alarme aus servereye werden über einen Bucket zu Tickets in TANSS.

## Sources and gaps

source-connection = Beschreibt die Verbindung vom API-Key bis zur Zuweisung der Firmen.
source-key = Beschreibt, wie API-Keys angelegt, begrenzt und gelöscht werden.
bucket-explained = wie der Bucket funktioniert
saving-and-end-missing = Wie in TANSS gespeichert und wie die Verbindung beendet wird. Das steht nicht auf den Seiten von servereye.

## Prerequisites

# $administration (label): a menu of TANSS
prerequisite-tanss-administrator = In TANSS dürfen Sie die { $administration } öffnen.
# $leader (label): a role in servereye
prerequisite-owner = Im OCC, der Oberfläche von servereye, haben Sie die Rolle { $leader }, oder jemand mit dieser Rolle legt den API-Key an.

## Questions

question-users = Wessen Alarme sollen Tickets erzeugen?
    .answer-own-user = Die eines eigenen Benutzers für TANSS
    .effect-own-user = Sie legen im OCC einen Benutzer nur für TANSS an. In allen Alarmen, die ein Ticket auslösen, darf dann nur er stehen.
    .answer-all-users = Die aller Benutzer, die wir auswählen
    .effect-all-users = Sie tragen im Bucket jeden Benutzer ein, dessen Alarm ein Ticket erzeugen soll.

## Credentials

credential-api-key = API-Key von servereye
credential-bucket-id = Kennung des Buckets

## Deviations

try-added = Die Seite von servereye endet vor einem Test. Dieser Schritt kommt von Lotse.

## Gaps

saving-not-described = Wie in TANSS gespeichert wird. Die Seite von servereye erwähnt das Speichern nicht.
end-not-described = Das Verfahren von servereye selbst. Die Seite sagt nichts darüber, wie die Verbindung beendet wird.

## Matrices

matrix-owner-rights = Was der Besitzer des API-Keys braucht
# $keys (label): a tab
reason-leader = Ohne diese Rolle ist { $keys } nicht zu sehen.
all-customers = alle Kunden
reason-customers = Mit dem API-Key sieht TANSS nur die Kunden seines Besitzers.

## Part: key

part-key = API-Key anlegen
step-owner = Besitzer des API-Keys bestimmen
    .why = Ein API-Key gehört dem Benutzer, der ihn anlegt.
german-screens = servereye und TANSS gibt es mit deutscher Oberfläche.
choose-owner = Wählen Sie den Benutzer im OCC, dem der API-Key gehören soll. Er sollte so lange bleiben wie die Verbindung.
key-dies-with-owner = Wird dieser Benutzer gelöscht, gilt der API-Key **sofort nicht mehr**, und aus Alarmen werden keine Tickets mehr.
step-key-new = API-Key erzeugen
    .why = Mit ihm holt TANSS die Alarme ab.
sign-in-as-owner = Melden Sie sich im OCC als der Benutzer an, dem der API-Key gehören soll.
profile-picture = Klicken Sie auf Ihr Profilbild.
own-company = Das sind die Einstellungen Ihrer eigenen Firma.
name-and-password = Geben Sie einen Namen für den API-Key und Ihr eigenes OCC-Passwort ein.
# $key (label): the value that is shown
key-once = { $key } wird genau einmal angezeigt. Halten Sie den Passwortmanager bereit.
generate-key = Lassen Sie den API-Key erzeugen.
limit-key = Begrenzen Sie den API-Key, wenn Ihre Regeln das verlangen: durch ein Datum oder durch eine Höchstzahl von Aufrufen. Ist die Grenze erreicht, kommen keine Tickets mehr.

## Part: bucket

part-bucket = Bucket anlegen
step-bucket-users-own = Eigenen Benutzer für TANSS anlegen
    .why = So ist an einer Stelle zu sehen, welche Alarme Tickets werden.
# $buckets (label): a page
when-bucket = Ist Ihr TANSS von außen nicht erreichbar, geht es nur mit einem Bucket. Diese Anleitung legt unter { $buckets } in jedem Fall einen an.
create-user = Legen Sie im OCC einen Benutzer an, der nur für TANSS da ist.
only-this-user = Tragen Sie in allen Alarmen, die ein Ticket auslösen sollen, nur diesen Benutzer ein.
alerts-have-only-this-user = In keinem Alarm, der ein Ticket auslöst, steht noch jemand anderes.
step-bucket-users-all = Benutzer festlegen
    .why = Im Bucket wird jeder einzeln eingetragen.
list-users = Schreiben Sie auf, bei welchen Benutzern ein Alarm ein Ticket erzeugen soll.
step-bucket-new = Bucket anlegen
    .why = Im Bucket liegen die Alarme, bis TANSS sie abholt.
create-bucket = Legen Sie einen Bucket an.
enter-own-user = Tragen Sie im Bucket den Benutzer für TANSS ein.
enter-all-users = Tragen Sie im Bucket alle Benutzer ein, die Sie aufgeschrieben haben.

## Part: TANSS

part-tanss = TANSS einrichten
step-enter = API-Key und Kennung eintragen
    .why = Damit erreicht TANSS den Bucket.
where-configuration = Dort stehen die drei Felder für servereye.
same-key-again = In beide Felder gehört derselbe API-Key.
save-configuration = Speichern Sie.
step-mapping = Firmen den Kunden zuordnen
    .why = Ein Ticket braucht die Firma, zu der es gehört.
what-mapping-is = Dort wird festgelegt, welche Firma in TANSS zu welchem Kunden in servereye gehört.
# $mapping (label): an entry of the menu
appears-afterwards = { $mapping } erscheint erst, wenn die drei Felder ausgefüllt sind.
map-companies = Ordnen Sie jeder Firma in TANSS den passenden Kunden von servereye zu.
all-mapped = Jede Firma, deren Alarme Tickets werden sollen, hat einen Kunden.
step-try = Prüfen, ob das erste Ticket ankommt
    .why = Erst ein Ticket zeigt, dass alles funktioniert.
let-alert-come = Lösen Sie in servereye einen Alarm aus, der ein Ticket erzeugen soll.
ticket-in-tanss = Das Ticket steht in TANSS bei der richtigen Firma.

## Follow-up: new customer

part-new-customer = Ein Kunde ist dazugekommen
step-customer-assign = Kunden dem Besitzer des API-Keys zuweisen
    .why = Sonst sieht TANSS ihn nicht.
# $customers (label): a section of a user
assign-customer = Fügen Sie den Kunden beim Besitzer des API-Keys unter { $customers } hinzu.
step-customer-map = Kunden in TANSS zuordnen
    .why = Sonst gehört sein Ticket zu keiner Firma.

## Follow-up: new key

part-new-key = API-Key ersetzen
step-key-again = Neuen API-Key erzeugen
    .why = Der alte wird nie wieder angezeigt.
before-owner-leaves = Verlässt der Besitzer die Firma, legt vorher jemand anderes den neuen API-Key an, mit derselben Rolle und denselben Kunden.
step-key-enter = Neuen API-Key in TANSS eintragen
    .why = Beide Felder müssen den neuen bekommen.
step-key-old = Alten API-Key löschen
    .why = Ein API-Key, den niemand mehr braucht, ist nur noch ein Risiko.
delete-old-key = Klicken Sie beim alten API-Key auf den Papierkorb.

## Follow-up: lost

part-lost = API-Key sperren, der in falsche Hände geraten ist
step-key-lost = API-Key sofort löschen
    .why = Mit einem gelöschten API-Key kann sich niemand mehr anmelden.
delete-lost-key = Klicken Sie beim betroffenen API-Key auf den Papierkorb. Tickets kommen erst wieder, wenn in TANSS ein neuer steht.
then-renew = Machen Sie weiter mit „API-Key ersetzen“.

## Follow-up: end

part-end = Verbindung beenden
step-end-tanss = Werte aus TANSS entfernen
    .why = Danach fragt TANSS den Bucket nicht mehr ab.
# $master, $key, $bucket (labels): fields
clear-fields = Leeren Sie die Felder { $master }, { $key } und { $bucket }.
step-end-servereye = API-Key löschen
    .why = So bleibt in servereye kein Zugang offen.
delete-key = Klicken Sie beim API-Key für TANSS auf den Papierkorb.
# $buckets (label): a page
delete-bucket = Löschen Sie unter { $buckets } den Bucket, wenn ihn niemand sonst nutzt.

## Next

next-bucket-explained = Wie der Bucket funktioniert, steht am Ende der Seite von servereye.
