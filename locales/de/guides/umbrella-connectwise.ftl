about = Verbindet die MSP- oder MSSP-Konsole von Cisco Umbrella mit ConnectWise PSA. Über ein API-Mitglied mit zwei Schlüsseln pflegt Umbrella dort Konfigurationen und eröffnet Tickets.

## Sources

source-translated = Die deutsche Seite wurde maschinell übersetzt und von Hand korrigiert. Cisco haftet nicht für Fehler darin und rät selbst, sich an das englische Original zu halten.
source-afterwards = Beschreibt, was die Integration tut, sobald die Schlüssel eingetragen sind.

## Questions

question-integrated = Ist diese Umbrella-Konsole schon mit ConnectWise PSA verbunden?
    .answer-no = Nein, zum ersten Mal
    .effect-no = Die Verbindung richten Sie mit dem PSA-Assistenten der Umbrella-Konsole ein.
    .answer-yes = Ja, es gibt schon eine Verbindung
    .effect-yes = In der Umbrella-Konsole werden nur die Schlüssel ersetzt. Benutzername und Passwort von früher brauchen Sie nicht mehr.
question-console = Mit welcher Umbrella-Konsole arbeiten Sie?
    .answer-msp = Mit der MSP-Konsole
    .effect-msp = Das Menü heißt „MSP Settings“ („MSP-Einstellungen“).
    .answer-mssp = Mit der MSSP-Konsole
    .effect-mssp = Das Menü heißt „MSSP Settings“ („MSSP-Einstellungen“).
question-product = Ist es eine Konsole von Cisco Umbrella oder von Cisco Secure Access?
    .answer-umbrella = Cisco Umbrella
    .effect-umbrella = Diese Anleitung gilt für Sie.
    .answer-secure-access = Cisco Secure Access
    .effect-secure-access = Diese Anleitung gilt dann nicht.

## Credentials

credential-site = Server von ConnectWise PSA
credential-company-id = Firmenkennung für ConnectWise PSA
credential-public-key = Öffentlicher Schlüssel
credential-private-key = Privater Schlüssel

## Deviations

screen-words-english = Ciscos deutsche Seite übersetzt Wörter, die in ConnectWise PSA englisch auf dem Bildschirm stehen. Lotse nennt, was Sie dort wirklich sehen, und setzt das deutsche Wort in Klammern dahinter. Falsch übersetzte Wörter nennt nur der erste Schritt.
sample-keys-left-out = Ciscos Seite zeigt auf einem Bild ein Schlüsselpaar. Lotse lässt es weg: Es zählen nur die Schlüssel, die Sie selbst erzeugen.
others-none = Auf der Seite von Cisco stehen vier Funktionen, alle anderen sind dort ohne Rechte abgebildet. Lotse meldet deshalb jedes weitere Recht als zu viel.
page-knows-existing-only = Ciscos Seite sagt nur, wohin die Schlüssel kommen, wenn es schon eine Verbindung gibt. Die erste Verbindung richten Sie mit dem PSA-Assistenten der Umbrella-Konsole ein. Darum geht es in diesem Schritt.

## Matrices

matrix-umbrella-role = Rechte der Rolle für Umbrella
matrix-allowed-tables = Tabellen, die Umbrella nutzen darf
reason-companies = Umbrella sucht die Firma, zu der ein Kunde gehört.
reason-configurations = Umbrella legt für jeden Kunden eine Konfiguration an und aktualisiert sie täglich.
reason-tickets = Umbrella eröffnet bei Funden ein Ticket und hängt spätere Funde an. Löschen muss es nie.
reason-tables = Umbrella legt einen eigenen Konfigurationstyp an und liest Prioritäten und Service-Boards.
part-secure-access = Cisco Secure Access
step-not-this-guide = Diese Anleitung gilt nicht für Secure Access
    .why = Secure Access ist ein anderes Produkt mit einer eigenen Konsole.
secure-access-differs = Fragen Sie Cisco, wie Secure Access mit ConnectWise PSA verbunden wird. Lotse hat dafür noch keine Anleitung.

## Part: role

part-role = Rolle anlegen
step-before-you-start = Voraussetzungen prüfen
    .why = Zwei Dinge müssen vorher stimmen.
keys-since-2020 = Seit Februar 2020 braucht jede neue Verbindung mit ConnectWise PSA einen öffentlichen und einen privaten Schlüssel. Benutzername und Passwort reichen dafür nicht mehr. Das gilt für die MSP- und für die MSSP-Konsole.
# $version (value): the oldest release of ConnectWise PSA that works
requirements = Sie brauchen ConnectWise PSA ab { $version }, in der Cloud oder auf einem eigenen Server.
# Each name without -de is a label on the screen; the one with -de is the word on Cisco's German page (value)
german-words = Falls Sie nebenher Ciscos deutsche Seite lesen: Drei Wörter sind dort falsch übersetzt. { $maintenance-de } heißt auf dem Bildschirm { $maintenance }. { $add-de } und { $edit-de } sind die Spalten { $add } und { $edit }. Alle anderen deutschen Wörter stehen hier in Klammern hinter dem englischen.
admin-ready = Sie können sich in ConnectWise PSA als Administrator anmelden.
step-role-create = Rolle für Umbrella anlegen
    .why = Mit einer eigenen Rolle darf Umbrella genau das, was nötig ist.
role-name = Wählen Sie einen Namen, den jeder im Team erkennt. Er darf bis zu 30 Zeichen haben.
step-role-rights = Rechte der Rolle einstellen
    .why = Diese vier Rechte genügen für Konfigurationen und Tickets.
# $companies, $desk, $system (labels): modules of the role; $none (label): the level for no right
open-modules = Klappen Sie nacheinander { $companies }, { $desk } und { $system } auf und stellen Sie die Rechte aus der Tabelle ein. Wo „nicht erwähnt“ steht, muss die Stufe { $none } sein.
step-role-tables = Nur drei Tabellen freigeben
    .why = Ohne diese Liste stünden der Rolle vermutlich alle Tabellen offen.
both-needed = Die Stufe legt fest, was Umbrella darf. Die Liste legt fest, bei welchen Tabellen. Sie brauchen beides.
# $setup (label): the function; $add, $edit, $inquire (labels): its columns; $all (label): the level
levels-still-set = In der Zeile { $setup } steht in den Spalten { $add }, { $edit } und { $inquire } der Wert { $all }.

## Part: member

part-member = API-Mitglied und Schlüssel anlegen
step-member-create = API-Mitglied anlegen
    .why = Als dieses Mitglied meldet sich Umbrella an. Ein API-Mitglied braucht keine Lizenz.
your-role = Nehmen Sie die Rolle, die Sie gerade angelegt haben.
member-id-length = Sie kann bis zu 15 Zeichen lang sein.
as-usual = Nehmen Sie den Wert, der in Ihrer Firma üblich ist.
level-wide-enough = Nehmen Sie die Ebene, die alle Firmen und Tickets umfasst, meist die oberste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Füllen Sie auch { $name }, { $location }, { $department } und { $territory } so aus, wie es in Ihrer Firma üblich ist. Keines davon darf leer bleiben. In älteren Versionen heißt { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Achten Sie auf { $level } und { $location }. Sind sie zu eng gewählt, sieht Umbrella manche Firmen und Tickets nicht, und keine Fehlermeldung weist darauf hin.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = Unter { $defaults } ist { $restrict } leer, oder alle Boards sind erlaubt, deren Tickets gebraucht werden. Eine Einschränkung gilt ohne Fehlermeldung, auch wenn die Rolle alle Tickets erlaubt. { $board } darf frei bleiben.
step-keys = Schlüssel erzeugen
    .why = Umbrella braucht beide Schlüssel.
# $private (label): the field with the private key
private-once = { $private } wird nur jetzt angezeigt. Speichern Sie beide Schlüssel, bevor Sie die Seite verlassen.
step-address = Server und Firmenkennung notieren
    .why = Lotse braucht beides, um die Schlüssel zu prüfen. Fragt der Assistent danach, tragen Sie es auch in Umbrella ein.
# $company (label): field of the sign-in screen
company-id-means = { $company } ist der kurze Name, den Sie beim Anmelden in ConnectWise PSA eingeben. Gemeint ist nicht der Anzeigename. Achten Sie auf Groß- und Kleinschreibung.

## Part: console

part-console = Schlüssel in Umbrella eintragen
step-one-psa = Prüfen, ob schon ein anderes PSA-System verbunden ist
    .why = Umbrella arbeitet immer nur mit einem PSA-System zusammen.
no-other-psa = Die Umbrella-Konsole zeigt keine Verbindung mit Autotask. Gibt es eine, löschen Sie sie zuerst.
step-wizard = ConnectWise PSA mit dem Assistenten verbinden
    .why = Eine erste Verbindung richtet der Assistent ein. Schlüssel ersetzen genügt dafür nicht.
start-wizard = Starten Sie den Assistenten für die PSA-Integration und wählen Sie ConnectWise.
# $public, $private (labels): the fields for the keys on the settings page
wizard-fields-unknown = Cisco veröffentlicht keine Liste der Felder des Assistenten. Auf der Seite mit den Einstellungen heißen die Schlüssel { $public } und { $private }. Im Assistenten können die Felder anders heißen. Vielleicht fragt er auch nach Server und Firmenkennung.
finish-wizard = Füllen Sie die übrigen Felder aus und schließen Sie den Assistenten ab.
# $enabled (label): what the settings page says about the credentials
integration-on = Auf der Seite der PSA-Integration steht { $enabled }, und es wird kein Fehler angezeigt.
# $settings (label): the menu of the console; $log (value): a page of it
audit-log-msp = Unter { $settings } › { $log } sehen Sie später, was Umbrella in ConnectWise PSA getan hat und ob es Fehler gab.
step-replace-keys = Schlüssel in Umbrella ersetzen
    .why = Die Verbindung bleibt bestehen und nutzt ab jetzt die neuen Schlüssel.
keys-accepted = Umbrella hat die Schlüssel gespeichert und zeigt keinen Fehler.
step-companies = Firmen zuordnen
    .why = Konfigurationen und Tickets gibt es nur für zugeordnete Firmen.
# $company (label): the company's short identifier in ConnectWise PSA
mapping-by-id = Tragen Sie in der Umbrella-Konsole bei jedem Kunden die { $company } aus ConnectWise PSA ein. Das ist das Kürzel der Firma, nicht ihr Name und nicht die Nummer.
# $company (label): the company's short identifier in ConnectWise PSA
companies-mapped = Bei jedem Kunden, den Sie verbinden möchten, steht die { $company } genau so wie in ConnectWise PSA.
# $configurations (label): the function in ConnectWise PSA
what-happens-daily = In ConnectWise PSA legt Umbrella einen Konfigurationstyp an und unter { $configurations } je zugeordneter Firma eine Konfiguration. Dienststatus, häufigste Domains und abgewehrte Bedrohungen werden jeden Tag aktualisiert.
step-tickets = Board für Tickets wählen
    .why = Tickets aus Umbrella landen auf einem Service-Board.
board-chosen = In der Umbrella-Konsole sind das gewünschte Service-Board und ein passender Schwellenwert eingestellt.
what-makes-tickets = Umbrella sieht sich alle 4 Stunden alle zugeordneten Firmen an. Ein Ticket entsteht, wenn eine Identität mehr Botnet-Ereignisse hat, als der Schwellenwert erlaubt. Ist das Ticket noch offen, werden spätere Funde dort angehängt. Malware und Drive-by-Ereignisse führen zu keinem Ticket.
tickets-by-number = Umbrella merkt sich die Nummer des Tickets. Führen Sie ein Ticket von Umbrella deshalb nicht mit einem anderen zusammen.

## Follow-up: new keys

part-new-keys = Schlüssel erneuern
step-new-pair = Neues Schlüsselpaar erzeugen
    .why = Der private Schlüssel lässt sich nicht noch einmal anzeigen. Ein neues Paar ersetzt ihn.
open-umbrella-member = Öffnen Sie in der Liste das API-Mitglied für Umbrella.
step-new-pair-enter = Neues Paar in Umbrella eintragen
    .why = Löschen Sie die alten Schlüssel erst, wenn die neuen funktionieren.
# $keys (label): the tab with the keys of a member
delete-old-pair = Gehen Sie zurück zu ConnectWise PSA und löschen Sie unter { $keys } das alte Paar.

## Follow-up: access denied

part-access-denied = Umbrella meldet fehlende Rechte
step-read-log = Protokoll des API-Mitglieds ansehen
    .why = Das Protokoll zeigt, welchen Aufruf ConnectWise PSA abgelehnt hat.
repeat-failure = Wiederholen Sie in Umbrella, was nicht funktioniert hat. Der Debug-Modus endet nach einigen Minuten von selbst.
# $setup (label): the function; $customize (label): the link beside it
what-is-missing = Vergleichen Sie den abgelehnten Aufruf mit der Tabelle der Rechte. Fehlen Boards oder Prioritäten, sehen Sie auch in der Liste hinter { $customize } neben { $setup } nach.

## Follow-up: end

part-end = Verbindung beenden
step-end-integration = Zugriff entziehen
    .why = Umbrella lässt nur ein PSA-System zu. Vor einem Wechsel zu Autotask muss diese Verbindung gelöscht sein.
delete-integration = Löschen Sie in der Umbrella-Konsole in den Einstellungen der PSA-Integration die Verbindung mit ConnectWise.
integration-gone = Die Umbrella-Konsole zeigt keine Verbindung mit einem PSA-System mehr.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Öffnen Sie unter { $members } das Mitglied für Umbrella. Löschen Sie unter { $keys } die Schlüssel und setzen Sie das Mitglied auf inaktiv.

## Next

next-map-companies = Ordnen Sie Ihre Kunden den Firmen zu und wählen Sie das Board für Tickets. Ciscos Anleitung beschreibt beides.
next-day-two = Sehen Sie am nächsten Tag in ConnectWise PSA nach: Dort sollte es einen Konfigurationstyp für Umbrella und für jede zugeordnete Firma eine Konfiguration geben.
