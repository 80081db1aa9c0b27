about = Verbindet N-able N-sight RMM mit ConnectWise PSA. Über ein API-Mitglied mit zwei Schlüsseln pflegt N-sight dort Firmen und Konfigurationen und eröffnet Tickets.

## Sources and gaps

source-keys = Beschreibt, wie das API-Mitglied und seine Schlüssel angelegt werden.
source-role = Beschreibt, wie eine Rolle mit weniger Rechten als Admin angelegt wird.
source-mapping = Beschreibt, wie Kunden, Standorte und Geräte zugeordnet werden.
source-results = Beschreibt, was eine Aktion in N-sight in ConnectWise PSA ändert.
mapping-goes-on = was geschieht, wenn eine Zuordnung entfernt wird
entry-missing = Die Seite, auf der steht, wo die Schlüssel in N-sight einzutragen sind. Sie liegt Lotse nicht vor.

## Prerequisites

prerequisite-administrator = Sie können sich in ConnectWise PSA als Administrator anmelden, und im Dashboard von N-sight RMM mit einem Konto, das die Einstellungen öffnen darf.

## Credentials

credential-site = Server von ConnectWise PSA
credential-company-id = Firmenkennung für ConnectWise PSA
credential-public-key = Öffentlicher Schlüssel
credential-private-key = Privater Schlüssel

## Deviations

former-name = Die Seiten von N-able nennen das Produkt ConnectWise Manage. So hieß ConnectWise PSA früher.
no-admin = Die Seite von N-able lässt die Wahl zwischen der Rolle Admin und einer eigenen Rolle. Diese Anleitung nimmt eine eigene, denn Admin darf alles.
more-fields = Die Seite von N-able nennt nur Mitglieds-ID, Mitgliedsname und Rolle. Das Formular hat weitere Pflichtfelder, deshalb stehen sie hier.
address-for-check = Server und Firmenkennung kommen auf der Seite von N-able nicht vor. Lotse braucht beides, um die Schlüssel zu prüfen.

## Gaps

reasons-missing = Die Gründe für einige Stufen. Nach der Seite dürfen Firmen gelöscht, aber nicht bearbeitet werden, obwohl N-sight Firmen auch aktualisiert. Auch in Table Setup ist das Löschen erlaubt, ohne dass die Seite sagt, wofür.
keys-page-missing = Die Namen der Felder. Die Seite über das Eintragen der Schlüssel liegt Lotse nicht vor.
end-not-described = Wie die Integration in N-sight ausgeschaltet wird. Die Seite darüber liegt Lotse nicht vor.

## Matrices

matrix-nsight-role = Rechte der Rolle für N-sight
reason-companies = N-sight legt für jeden neuen Kunden eine Firma an. Wird der Kunde gelöscht, setzt es die Firma auf inaktiv.
reason-configurations = N-sight legt für jedes Gerät eine Konfiguration an und aktualisiert sie.

## Part: role

part-role = Rolle anlegen
step-role-create = Rolle für N-sight anlegen
    .why = Mit einer eigenen Rolle darf N-sight genau das, was nötig ist.
role-name = Wählen Sie einen Namen, den jeder im Team erkennt. Er darf bis zu 30 Zeichen haben.
step-role-rights = Rechte der Rolle einstellen
    .why = In der Tabelle stehen die Rechte, die N-able verlangt.
# $companies, $project, $desk, $system, $time (labels): modules of the role
open-modules = Klappen Sie nacheinander { $companies }, { $project }, { $desk }, { $system } und { $time } auf und stellen Sie die Rechte aus der Tabelle ein.
others-not-named = Andere Funktionen nennt die Seite von N-able nicht. Lassen Sie diese in einer neuen Rolle so, wie sie sind.

## Part: member

part-member = API-Mitglied und Schlüssel anlegen
step-member-create = API-Mitglied anlegen
    .why = Als dieses Mitglied meldet sich N-sight an. Ein API-Mitglied braucht keine Lizenz.
member-id-length = Sie kann bis zu 15 Zeichen lang sein. Ihre Kollegen sehen sie.
seen-by-users = Auch ihn sehen Ihre Kollegen.
as-usual = Nehmen Sie den Wert, der in Ihrer Firma üblich ist.
your-role = Nehmen Sie die Rolle, die Sie gerade angelegt haben.
level-wide-enough = Nehmen Sie die Ebene, die alle Firmen und Tickets umfasst, meist die oberste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Füllen Sie auch { $name }, { $location }, { $department } und { $territory } so aus, wie es in Ihrer Firma üblich ist. Keines davon darf leer bleiben. In älteren Versionen heißt { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Achten Sie auf { $level } und { $location }. Sind sie zu eng gewählt, sieht N-sight manche Firmen und Tickets nicht, und keine Fehlermeldung weist darauf hin.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = Unter { $defaults } ist { $restrict } leer, oder alle Boards sind erlaubt, deren Tickets gebraucht werden. Eine Einschränkung gilt ohne Fehlermeldung, auch wenn die Rolle alle Tickets erlaubt. { $board } darf frei bleiben.
step-keys = Schlüssel erzeugen
    .why = N-sight braucht beide Schlüssel.
# $private (label): the field with the private key
private-once = { $private } wird nur jetzt angezeigt. Speichern Sie beide Schlüssel, bevor Sie die Seite verlassen.
keep-keys = Bewahren Sie beide Schlüssel auf: Laut N-able kann man sie später noch einmal brauchen.
step-address = Server und Firmenkennung notieren
    .why = Lotse braucht beides, um die Schlüssel zu prüfen. Fragt N-sight danach, tragen Sie es auch dort ein.
# $company (label): field of the sign-in screen
company-id-means = { $company } ist der kurze Name, den Sie beim Anmelden in ConnectWise PSA eingeben. Gemeint ist nicht der Anzeigename. Achten Sie auf Groß- und Kleinschreibung.

## Part: N-sight

part-nsight = Integration in N-sight RMM einrichten
step-enter-keys = Schlüssel eintragen
    .why = Damit erreicht N-sight Ihr ConnectWise PSA.
# $settings, $psa (labels): menus
open-integration = Öffnen Sie im Dashboard von N-sight RMM { $settings } › { $psa } und dort die Einstellungen der Integration mit ConnectWise.
enter-address = Fragt N-sight nach Server und Firmenkennung, tragen Sie auch diese ein.
keys-accepted = N-sight hat die Schlüssel gespeichert und zeigt keinen Fehler.
step-before-mapping = Klären, was N-sight ändern wird
    .why = Nach der Zuordnung ändern Aktionen in N-sight auch Daten in ConnectWise PSA.
what-is-added = Aus einem neuen Kunden wird eine Firma, aus einem neuen Standort ein Standort der Firma, aus einem neuen Gerät eine Konfiguration. Was Sie in N-sight bearbeiten, wird in ConnectWise PSA aktualisiert.
what-is-deleted = Auch was Sie löschen, wirkt sich dort aus. Löschen Sie einen Kunden, wird die Firma **inaktiv**. Löschen Sie einen Standort, verschwindet er bei der Firma. Löschen Sie ein Gerät, verschwindet seine Konfiguration.
# $devices (label): a view of the dashboard
what-is-moved = Verschieben Sie ein Gerät zu einem anderen Standort desselben Kunden oder einen Standort zu einem anderen Kunden, zieht ConnectWise PSA nach. Verschieben Sie ein Gerät zu einem anderen Kunden, geschieht dort nichts. Für ein Gerät, das einem Kunden zugeordnet ist, gelten Änderungen an Kunden und Standorten unter { $devices } nicht mehr: Sie verschieben es in ConnectWise PSA.
team-knows = Alle, die in N-sight arbeiten, wissen das.
step-mapping = Kunden, Standorte und Geräte zuordnen
    .why = Nur was zugeordnet ist, wird zwischen den beiden Produkten ausgetauscht.
offered-after-setup = N-sight bietet die Zuordnung auch gleich nach dem Einrichten der Integration an.
missing-are-created = N-sight ordnet zu, was genau gleich heißt. Was es nur in N-sight gibt, wird in ConnectWise PSA unter diesem Namen **neu angelegt**. Sehen Sie sich die Vorschläge deshalb an, bevor Sie sie annehmen.
fresh-data = N-sight arbeitet mit einer Kopie der Daten aus ConnectWise PSA. So bekommen Sie den neuesten Stand.
review-suggestions = Sehen Sie sich jeden Vorschlag an und nehmen Sie ihn an oder lehnen Sie ihn ab.
# $client, $site, $device (labels): buttons
change-mapping = Klicken Sie auf den Stift, um einen anderen Eintrag zu wählen, oder legen Sie Fehlendes mit { $client }, { $site } oder { $device } an.
# $unmap, $never (labels): entries of a menu
leave-unmapped = Soll etwas nicht zugeordnet werden, wählen Sie im Menü am Ende der Zeile { $unmap } oder { $never }.
all-mapped = Alle Kunden, Standorte und Geräte, die Sie verbinden möchten, sind zugeordnet.

## Follow-up: new keys

part-new-keys = Schlüssel erneuern
step-new-pair = Neues Schlüsselpaar erzeugen
    .why = Der private Schlüssel lässt sich nicht noch einmal anzeigen. Ein neues Paar ersetzt ihn.
open-nsight-member = Öffnen Sie in der Liste das API-Mitglied für N-sight.
step-new-pair-enter = Neues Paar in N-sight eintragen
    .why = Löschen Sie die alten Schlüssel erst, wenn die neuen funktionieren.
# $keys (label): the tab with the keys of a member
delete-old-pair = Gehen Sie zurück zu ConnectWise PSA und löschen Sie unter { $keys } das alte Paar.

## Follow-up: access denied

part-access-denied = N-sight meldet fehlende Rechte
step-read-log = Protokoll des API-Mitglieds ansehen
    .why = Das Protokoll zeigt, welchen Aufruf ConnectWise PSA abgelehnt hat.
repeat-failure = Wiederholen Sie in N-sight, was nicht funktioniert hat. Der Debug-Modus endet nach einigen Minuten von selbst.
what-is-missing = Vergleichen Sie den abgelehnten Aufruf mit der Tabelle der Rechte.

## Follow-up: end

part-end = Verbindung beenden
step-end-nsight = Integration in N-sight ausschalten
    .why = Sonst versucht N-sight weiter, sich anzumelden.
# $settings, $psa (labels): menus
end-integration = Öffnen Sie im Dashboard von N-sight RMM { $settings } › { $psa } und beenden Sie dort die Integration mit ConnectWise.
step-end-connectwise = Zugriff entziehen
    .why = So bleibt kein Zugang zu ConnectWise PSA offen.
# $keys (label): the tab with the keys of a member
delete-keys = Löschen Sie unter { $keys } die Schlüssel und setzen Sie das Mitglied auf inaktiv.

## Next

next-results = Sehen Sie nach, welche Aktion in N-sight was in ConnectWise PSA ändert.
