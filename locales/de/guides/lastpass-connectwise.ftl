about = Verbindet LastPass mit ConnectWise PSA. LastPass liest dort Ihre Firmen und Kontakte, damit Sie sie als verwaltete Firmen importieren können.

## Sources and gaps

source-role-dutch = Die niederländische Seite über die Rechte der Rolle, mit den drei Tabellen.
source-role-english = Die englische Seite über die Rechte der Rolle. Die Namen der Tabellen fehlen dort.
source-import = Beschreibt, wie Firmen importiert werden.
import-goes-on = das Ende des Importassistenten
connecting-missing = Wie die Verbindung in LastPass eingerichtet wird. Die Seite darüber („How do I set up a ConnectWise Manage integration?“) liegt Lotse nicht vor.

## Prerequisites

prerequisite-lastpass-administrator = Sie können sich beim Hauptkonto Ihrer Firma in LastPass als Administrator anmelden.
prerequisite-connectwise-administrator = Sie können sich in ConnectWise PSA als Administrator anmelden.

## Questions

question-console = Welche Admin Console von LastPass verwenden Sie?
    .answer-older = Die ältere
    .effect-older = Dort lässt sich die Verbindung einrichten.
    .answer-newer = Die neuere
    .effect-newer = Die Anleitung endet hier: Laut der Seite von LastPass lässt sich die Verbindung nur in der älteren einrichten.
question-connected = Ist LastPass schon mit ConnectWise PSA verbunden?
    .answer-no = Nein
    .effect-no = Sie legen eine Rolle, ein API-Mitglied und Schlüssel an und verbinden LastPass.
    .answer-yes = Ja
    .effect-yes = Sie prüfen die Rechte der Rolle und machen mit dem Import weiter.

## Credentials

credential-site = Server von ConnectWise PSA
credential-company-id = Firmenkennung für ConnectWise PSA
credential-public-key = Öffentlicher Schlüssel
credential-private-key = Privater Schlüssel

## Deviations

dutch-names = Die niederländische Seite von LastPass übersetzt die Namen von Funktionen und Tabellen. ConnectWise PSA zeigt sie auf Englisch. Deshalb stehen hier die englischen Namen, mit den Wörtern der niederländischen Seite daneben.
former-name = Die Seiten von LastPass nennen das Produkt ConnectWise Manage. So hieß ConnectWise PSA früher.
modules-added = Die Seite von LastPass nennt die Funktionen ohne ihre Module. Die Module sind die von ConnectWise PSA.

## Gaps

member-not-on-page = Was LastPass selbst zum API-Mitglied sagt. Dieser Schritt und der nächste folgen dem, was ConnectWise PSA für andere Produkte braucht. Dass auch LastPass Schlüssel verwendet, ist eine Annahme.
connect-page-missing = Die Namen der Felder in LastPass. Die Seite über das Verbinden liegt Lotse nicht vor.
wizard-end-missing = Die letzten Seiten des Importassistenten. Dieser Teil der Seite liegt Lotse nicht vor.
removal-elsewhere = Wie eine Firma in LastPass entfernt wird. Das beschreibt eine andere Seite.
end-not-described = Wie die Verbindung in LastPass beendet wird. Die Seite darüber liegt Lotse nicht vor.

## Matrices

matrix-lastpass-role = Rechte der Rolle für LastPass
matrix-allowed-tables = Tabellen, die LastPass lesen darf
reason-companies = LastPass liest die Firmen, die Sie importieren können.
reason-contacts = LastPass liest die Kontakte, die Sie mit einer Firma importieren können.
reason-tables = LastPass liest die Werte zum Filtern. Nur drei Tabellen sind erlaubt.

## Part: newer console

part-newer-console = Neuere Admin Console
step-other-console = In der neueren Konsole gibt es diese Verbindung nicht
    .why = Die Seite von LastPass kennt sie nur in der älteren Admin Console.
only-in-older = Finden Sie heraus, ob sich mit Ihrem Konto die ältere Admin Console noch öffnen lässt. Wenn ja, beginnen Sie diese Anleitung neu.
ask-lastpass = Wenn nicht, fragen Sie LastPass, wie ConnectWise PSA heute verbunden wird.

## Part: role

part-role = Rechte der Rolle einstellen
step-role-create = Rolle für LastPass anlegen
    .why = Mit einer eigenen Rolle darf LastPass lesen, was nötig ist, und ändert nichts.
role-name = Wählen Sie einen Namen, den jeder im Team erkennt. Er darf bis zu 30 Zeichen haben.
step-role-open = Rolle öffnen, mit der LastPass arbeitet
    .why = Diese Rolle hat das Mitglied, als das sich LastPass anmeldet.
open-role = Öffnen Sie die Rolle des Mitglieds, als das sich LastPass anmeldet.
role-of-its-own = Keine Person und keine andere Integration hat diese Rolle. Falls doch, legen Sie eine eigene Rolle an und geben Sie diese dem Mitglied für LastPass.
step-role-rights = Drei Rechte einstellen
    .why = LastPass liest nur.
# $companies, $system (labels): modules of the role
open-modules = Klappen Sie { $companies } und { $system } auf und stellen Sie die Rechte aus der Tabelle ein.
others-not-named = Die Seite von LastPass nennt diese Rechte das Minimum und erwähnt keine anderen. Lassen Sie die übrigen Funktionen in einer neuen Rolle so, wie sie sind.
step-role-tables = Nur drei Tabellen freigeben
    .why = Ohne diese Liste stünden der Rolle vermutlich alle Tabellen offen.
both-needed = Die Stufe legt fest, was LastPass darf. Die Liste legt fest, bei welchen Tabellen. Sie brauchen beides.
# $setup (label): the function; $inquire (label): its column; $all (label): the level
level-still-set = In der Zeile { $setup } steht in der Spalte { $inquire } der Wert { $all }.

## Part: member

part-member = API-Mitglied vorbereiten
step-member-create = API-Mitglied anlegen
    .why = Als dieses Mitglied meldet sich LastPass an. Ein API-Mitglied braucht keine Lizenz.
member-id-length = Sie kann bis zu 15 Zeichen lang sein.
as-usual = Nehmen Sie den Wert, der in Ihrer Firma üblich ist.
your-role = Nehmen Sie die Rolle, die Sie gerade angelegt haben.
level-wide-enough = Nehmen Sie die Ebene, die alle Firmen umfasst, meist die oberste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Füllen Sie auch { $name }, { $location }, { $department } und { $territory } so aus, wie es in Ihrer Firma üblich ist. Keines davon darf leer bleiben. In älteren Versionen heißt { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Achten Sie auf { $level } und { $location }. Sind sie zu eng gewählt, findet LastPass manche Firmen nicht, und keine Fehlermeldung weist darauf hin.
step-keys = Schlüssel erzeugen
    .why = Die Schlüssel sind für LastPass und für die Prüfung durch Lotse.
# $private (label): the field with the private key
private-once = { $private } wird nur jetzt angezeigt. Speichern Sie beide Schlüssel, bevor Sie die Seite verlassen.
step-address = Server und Firmenkennung notieren
    .why = Lotse braucht beides, um die Schlüssel zu prüfen. Fragt LastPass danach, tragen Sie es auch dort ein.
# $company (label): field of the sign-in screen
company-id-means = { $company } ist der kurze Name, den Sie beim Anmelden in ConnectWise PSA eingeben. Gemeint ist nicht der Anzeigename. Achten Sie auf Groß- und Kleinschreibung.

## Part: connection

part-connection = LastPass verbinden
step-connect = Verbindung in LastPass einrichten
    .why = Erst dann kann LastPass aus ConnectWise PSA lesen.
# $console (label): a page of LastPass
open-psa-settings = Öffnen Sie in der älteren { $console } die Einstellungen der PSA-Integration und wählen Sie ConnectWise.
enter-address = Fragt LastPass nach Server und Firmenkennung, tragen Sie auch diese ein.
connected = LastPass hat die Verbindung gespeichert und zeigt keinen Fehler.

## Part: import

part-import = Firmen importieren
step-console-open = Import beginnen
    .why = Der Import holt Firmen und Kontakte aus ConnectWise PSA.
# $console (label): a page of LastPass
open-console = Klicken Sie im Browser auf das aktive Symbol von LastPass und wählen Sie { $console }. Melden Sie sich mit dem Hauptkonto an.
# $address (value): a web address
or-by-address = Sie können auch { $address } aufrufen.
# $import (label): the beginning of the entry
choose-import = Wählen Sie den Eintrag, der mit { $import } beginnt und mit dem Namen des PSA-Systems endet.
step-companies-choose = Firmen und Kontakte auswählen
    .why = Sie entscheiden, was importiert wird.
filter = Filtern Sie die Liste so, dass sie die gewünschten Firmen und Kontakte zeigt.
# $in, $not (labels): the beginnings of the names of two tabs
two-tabs = Zwei Registerkarten sind erschienen. Ihre Namen beginnen mit { $in } und { $not } und enden mit dem Namen des PSA-Systems.
not-found-reasons = Auf der zweiten Registerkarte stehen Firmen, die früher importiert, diesmal aber nicht gefunden wurden. Entweder schließt der Filter sie aus, oder sie wurden in ConnectWise PSA entfernt.
choose-companies = Wählen Sie die Firmen und Kontakte aus, die Sie importieren möchten.
unmapped-first = Noch nicht zugeordnete Firmen stehen oben.
step-import-end = Import abschließen
    .why = Erst danach werden die Firmen in LastPass verwaltet.
finish-wizard = Folgen Sie dem Assistenten bis zum Ende.
# $companies (label): a page of LastPass
companies-there = Die importierten Firmen stehen unter { $companies }.

## Follow-up: import again

part-import-again = Firmen sind dazugekommen oder weggefallen
step-new-companies = Neue Firmen importieren
    .why = Neue Firmen erscheinen in LastPass nicht von selbst.
step-removed-company = Weggefallene Firma entfernen
    .why = Sonst bleibt sie in LastPass stehen.
import-removes-nothing = Der Import fügt Firmen hinzu. Er entfernt keine.
# $companies (label): a page of LastPass
remove-company = Entfernen Sie die Firma in LastPass unter { $companies }.

## Follow-up: new keys

part-new-keys = Schlüssel erneuern
step-new-pair = Neues Schlüsselpaar erzeugen
    .why = Der private Schlüssel lässt sich nicht noch einmal anzeigen. Ein neues Paar ersetzt ihn.
open-lastpass-member = Öffnen Sie in der Liste das API-Mitglied für LastPass.
step-new-pair-enter = Neues Paar in LastPass eintragen
    .why = Löschen Sie die alten Schlüssel erst, wenn die neuen funktionieren.
# $keys (label): the tab with the keys of a member
delete-old-pair = Gehen Sie zurück zu ConnectWise PSA und löschen Sie unter { $keys } das alte Paar.

## Follow-up: end

part-end = Verbindung beenden
step-end-lastpass = Verbindung in LastPass beenden
    .why = Importierte Firmen bleiben in LastPass, bis Sie sie entfernen.
# $console (label): a page of LastPass
end-connection = Öffnen Sie in der älteren { $console } die Einstellungen der PSA-Integration und beenden Sie die Verbindung mit ConnectWise.
step-end-connectwise = Zugriff entziehen
    .why = So bleibt kein Zugang zu ConnectWise PSA offen.
# $keys (label): the tab with the keys of a member
delete-keys = Löschen Sie unter { $keys } die Schlüssel und setzen Sie das Mitglied auf inaktiv.

## Next

next-billing = Soll LastPass Benutzerzahlen für die Abrechnung in ConnectWise PSA aktualisieren, lesen Sie die Seite von LastPass dazu. Vielleicht sind dafür mehr Rechte nötig, als diese Anleitung einstellt.
