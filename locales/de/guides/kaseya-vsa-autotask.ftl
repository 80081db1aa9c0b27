about = Verbindet Kaseya VSA bis Version 9 mit Autotask. Danach findet Autotask die Geräte aus Kaseya und nimmt Tickets entgegen.

## Sources

source-discovery = Beschreibt, wie die Geräteerkennung eingerichtet wird.
source-wizard = Beschreibt, wie der Assistent gestartet wird, der die erkannten Geräte übernimmt.
source-mapping = Beschreibt, wie Kunden aus Kaseya den Organisationen in Autotask zugeordnet werden.
source-tickets = Beschreibt, wie aus Alarmen in Kaseya Tickets in Autotask werden.

## Questions

question-generation = Ist Ihr Kaseya eine VSA 9 (oder älter) oder eine VSA 10, auch VSA X genannt?
    .answer-vsa-9 = VSA 9 oder älter
    .effect-vsa-9 = Diese Anleitung gilt für Sie.
    .answer-vsa-10 = VSA 10 (VSA X)
    .effect-vsa-10 = VSA 10 wird anders verbunden und hat eine eigene Anleitung.
question-vsa = Mit welchem Kaseya arbeiten Sie?
    .answer-9 = VSA 9
    .effect-9 = Sie schalten den Webdienst selbst ein. Der Weg ist derselbe wie bei Kaseya 2.
    .answer-6-7 = Kaseya 2 (Version 6 oder 7)
    .effect-6-7 = Sie schalten den Webdienst selbst ein, über das Navigationsmenü links.
    .answer-5 = Kaseya 5.x oder Managed Service Edition - G1
    .effect-5 = Sie schalten den Webdienst selbst ein, über eine Registerkarte.
    .answer-hosted = Hosted Kaseya (Kaseya betreibt den Server)
    .effect-hosted = Nur Kaseya kann den Webdienst einschalten. Fragen Sie dort an. Alles Weitere machen Sie selbst.
question-user = Gibt es in Kaseya schon ein Benutzerkonto für diese Integration?
    .answer-new = Nein, wir richten die Integration neu ein
    .effect-new = Sie legen ein eigenes Konto an und geben ihm die neue Rolle.
    .answer-existing = Ja, die Integration läuft schon
    .effect-existing = Das Konto bleibt. Es bekommt nur die neue Rolle und ein Token.

## Credentials

credential-host = Adresse der VSA
credential-username = Benutzername in Kaseya
credential-token = Zugriffstoken von Kaseya

## Deviations

two-interfaces = Die Seite sagt nicht, dass es um zwei APIs geht: Das Kontrollkästchen schaltet die ältere ein (SOAP), das Token gehört zur neueren (REST). Beide Teile bleiben hier in der Reihenfolge der Seite.
version-9-not-named = Die Seite nennt nur Version 5 bis 7. In VSA 9 liegt das Kontrollkästchen, soweit bekannt, an derselben Stelle wie in Kaseya 2. Es gehört zur älteren SOAP-API, das Token aus dem späteren Schritt dagegen zu REST.
tick-instead-of-check = Auf der Seite steht bei drei Rechten „prüfen Sie“ und bei einem „klicken Sie“. Das ist ein Übersetzungsfehler: Gemeint ist jedes Mal, dass Sie ein Häkchen setzen.
user-not-described = Die Seite geht davon aus, dass es das Konto schon gibt, und sagt nicht, wie es entsteht. Lotse macht daraus einen eigenen Schritt.
scope-forgotten = Dieser Schritt fehlt auf der Seite. Rollen regeln in Kaseya die Funktionen, Bereiche regeln die Daten. Ohne passenden Bereich findet die Geräteerkennung nichts.
new-forgotten = Die Seite geht von der Registerkarte direkt zum Namen des Tokens. Vorher müssen Sie ein neues Token anlegen.
token-fields-forgotten = Im Formular stehen noch Felder für Rechte und IP-Adressen, die auf der Seite fehlen. Lassen Sie beide so, wie sie sind.
url-and-user-forgotten = Die Seite lässt Sie nur das Token eintragen. Später schreibt sie aber, dass der Start auch an einer falschen URL oder einem falschen Benutzernamen scheitert. Deshalb füllen Sie hier alle drei Felder aus. Die beiden anderen Felder können bei Ihnen etwas anders heißen oder an anderer Stelle stehen.
wizard-on-other-pages = Die Seite endet mit dem Start der Geräteerkennung. Den Assistenten beschreiben andere Seiten von Autotask. Ohne ihn funktioniert die Integration nicht.
tickets-partly-known = Die Seite über die Einrichtung des Dienstes liegt Lotse nicht vollständig vor. Dieser Schritt sagt, was bekannt ist.

## Matrices

matrix-rights = Rechte der Rolle für Autotask
part-vsa-10 = Kaseya VSA 10
step-vsa-10-differs = VSA 10 wird anders verbunden
    .why = VSA 10 ist ein anderes Produkt mit einer anderen API. Diese Anleitung gilt nur für VSA 9 und älter.
# $guide (value): name of the guide for VSA 10
vsa-10-own-guide = Für VSA 10 gibt es eine eigene Anleitung: { $guide }. Beginnen Sie diese.

## Part: web-service

part-web-service = Webdienst einschalten
step-before-you-start = Voraussetzungen prüfen
    .why = So müssen Sie später nicht unterbrechen.
for-whom = Diese Anleitung ist für Autotask-Kunden, die das Erweiterungsmodul für Kaseya einrichten.
# $extensions (label): the page in Autotask with the extensions for RMM products
administrator-in-both = Sie können sich in Kaseya als Administrator anmelden. In Autotask hat Ihre Sicherheitsstufe Administratorrechte für { $extensions }.
# $mail (value): e-mail address of Kaseya's support
support = Bei Fragen oder Problemen mit Kaseya hilft der Kundensupport von Kaseya: { $mail }.
step-switch-on-5 = Webdienst in Kaseya 5 einschalten
    .why = Damit ist auf Ihrem Server die Kaseya Web Services-API aktiv.
on-the-left = Der Link steht auf der linken Seite der Registerkarte.
only-if-empty = Ist das Häkchen schon gesetzt, lassen Sie es so.
# $box (label): the check box for the web service
box-ticked = Bei { $box } ist das Häkchen gesetzt.
step-switch-on-6-7 = Webdienst in Kaseya 2 einschalten
    .why = Damit ist auf Ihrem Server die Kaseya Web Services-API aktiv.
white-arrow = Klicken Sie links im Navigationsmenü auf den weißen Pfeil, der nach unten zeigt.
step-switch-on-9 = Webdienst in VSA 9 einschalten
    .why = Damit ist auf Ihrem Server die Kaseya Web Services-API aktiv.
# $system (label): the module in Kaseya's navigation
system-menu = Öffnen Sie links im Navigationsmenü { $system }. Ist das Menü zugeklappt, hilft der kleine Pfeil, der nach unten zeigt.
step-switch-on-hosted = Webdienst bei Kaseya einschalten lassen
    .why = Bei gehosteten Servern haben Sie keinen Zugang zu dieser Einstellung.
# $mail (value): e-mail address of Kaseya's support
ask-kaseya = Bitten Sie Kaseya, für Ihren gehosteten Server die Kaseya-API zu aktivieren: { $mail }.
# $name (value): what Autotask's page calls hosted Kaseya
name-of-hosted = Die Seite von Autotask nennt das Produkt an dieser Stelle { $name }.
kaseya-confirmed = Kaseya hat bestätigt, dass die API eingeschaltet ist.
rest-goes-on = Rolle, Konto und Token können Sie schon anlegen, während Sie auf die Antwort warten.

## Part: role

part-role = Rolle mit möglichst wenigen Rechten anlegen
step-role-create = Rolle anlegen
    .why = Mit dieser Rolle darf Autotask auf den Kaseya Monitoring Service zugreifen, aber auf nichts, was es nicht braucht.
no-full-rights = Nehmen Sie **kein Konto mit allen Rechten**. Es würde zwar funktionieren, doch wer das Token in die Hände bekommt, hätte dann Zugriff auf Ihr gesamtes Kaseya.
role-name-lower-case = Den Namen wählen Sie frei. Er darf aber nur Kleinbuchstaben enthalten.
# $type (label): the role type that the page names; $other (value): a role type seen on SaaS servers
role-type-on-saas = Auf SaaS-Servern kann statt { $type } ein anderer Name in der Liste stehen, zum Beispiel { $other }. Auch damit funktioniert es.
step-rights-open = Rechtebaum öffnen und leeren
    .why = In einem leeren, zugeklappten Baum ist leicht zu sehen, was gesetzt ist.
choose-role = Wählen Sie in der Liste der Rollen die neue Rolle aus.
starts-empty = Die Schaltfläche steht auf der Seite, die sich geöffnet hat. So bekommt die Rolle nur die Rechte, die Sie gleich setzen.
easier-to-find = So finden Sie die richtigen Äste schneller.
step-rights-set = Rechte setzen
    .why = Mehr als diese vier Rechte braucht die Integration nicht.
# $root, $system (labels): branches of the tree
leaves-not-branches = Wer einen Ast anhakt, hakt alles darunter mit an. Setzen Sie also nie das Häkchen bei { $root } oder { $system } selbst.
# $desk (label): Service Desk; $root (label): the branch it is in
service-desk-directly = { $desk } steht direkt unter { $root } und ist der einzige Ast, den Sie als Ganzes anhaken. Fehlt der Eintrag, gehört das Service-Desk-Modul nicht zu Ihrer Rollenart.
# $desk (label): Service Desk
only-these-rights = Im Baum sind nur diese vier Rechte gesetzt, bei { $desk } mit allem darunter.
ok-at-the-bottom = Die Schaltfläche finden Sie unten auf der Seite.

## Part: user

part-user = Benutzerkonto vorbereiten
step-user-new = Benutzerkonto anlegen
    .why = Ein eigenes Konto können Sie sperren, ohne dass jemand aus dem Team seinen Zugang verliert.
create-user = Legen Sie ein Benutzerkonto nur für diese Integration an.
username-may-be-mail = Manche VSA-Server verlangen als Benutzernamen eine E-Mail-Adresse. Übernehmen Sie ihn genau so, wie er in der Liste steht.
assign-role-new = Geben Sie dem Konto die neue Rolle.
# $members (label): a tab of a role; $roles (label): the page with the roles
role-members = Sie können das Konto auch bei der Rolle eintragen: unter { $roles } auf der Registerkarte { $members }.
user-has-only-role = Das Konto hat die neue Rolle und keine andere.
step-user-existing = Bestehendem Konto die Rolle geben
    .why = Wenn die Integration schon läuft, wechselt nur die Rolle, nicht das Konto.
choose-existing-user = Wählen Sie das Konto aus, mit dem die Integration schon arbeitet.
assign-role-existing = Geben Sie diesem Konto die neue Rolle.
existing-has-role = Das bestehende Konto hat die neue Rolle.
old-full-rights = Hat das Konto noch eine ältere Rolle mit mehr Rechten? Nehmen Sie sie ihm weg, sobald die Geräteerkennung mit dem Token läuft.
step-scope = Bereich mit den Organisationen zuweisen
    .why = Das Konto sieht nur die Organisationen, die in seinem Bereich (Scope) liegen.
assign-scope = Geben Sie dem Konto einen Bereich (Scope), in dem alle Organisationen liegen, deren Geräte Autotask finden soll.
# $scopes (label): a field of the access token
scope-is-not-token-scope = Dieser Bereich hat nichts mit { $scopes } beim Token zu tun. Dort geht es nur darum, für welche API das Token gilt.
empty-scope-is-silent = Ein leerer Bereich löst keine Fehlermeldung aus. Die Geräteerkennung läuft dann durch und findet kein einziges Gerät.
scope-has-organisations = Der Bereich des Kontos enthält die gewünschten Organisationen.

## Part: token

part-token = Zugriffstoken erzeugen
step-token-fill = Token anlegen
    .why = Kaseya verwendet für die Integration inzwischen Zugriffstoken statt Passwörter.
choose-user = Wählen Sie das Konto der Integration aus.
# $tokens (label): the tab; $mail (value): e-mail address of Kaseya's support
tokens-since-2021 = Zugriffstoken gibt es seit August 2021. Fehlt bei Ihnen die Registerkarte { $tokens }, ist Ihr Server dafür zu alt. Fragen Sie dann Kaseya: { $mail }.
expiry-date = Legen Sie das Datum fest, an dem das Token ablaufen soll, zum Beispiel in einem Jahr.
# $warehouse (label): the other scope that a token can have
rest-only = Wählen Sie nicht zusätzlich { $warehouse } aus. Bei einer anderen Integration warnt Kaseya ausdrücklich davor: Sie funktioniert dann nicht mehr.
# $rights, $addresses (labels): fields; $inherit, $specify (labels): choices of the field $rights
leave-the-rest = Lassen Sie { $rights } auf { $inherit }. Mit { $specify } kann das Token weniger dürfen als die Rolle. Lassen Sie { $addresses } leer, dann gilt das Token von jeder Adresse aus.
step-token-take = Token speichern
    .why = Das Token ist nur in diesem einen Fenster zu sehen.
# $ok (label): the button that closes the window
token-once = Nach dem Speichern erscheint das Token **ein einziges Mal**. Wer auf { $ok } klickt, kommt nicht mehr zu diesem Fenster zurück.
calendar = Tragen Sie das Ablaufdatum in Ihren Kalender ein, mit einer Erinnerung zwei Wochen vorher. An diesem Tag fällt die Integration sonst aus.

## Part: adapter

part-adapter = Erweiterungsmodul in Autotask einrichten
step-adapter-fill = Zugang zu Kaseya eintragen
    .why = Damit kann sich Autotask bei Kaseya anmelden.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In neueren Versionen von Autotask liegt { $admin } unter { $menu }, und die weiteren Menüs stehen unter { $categories }.
words-renamed = Ihre Firma kann Wörter in Autotask umbenannt haben. Statt „Organization“ steht dann zum Beispiel Account, Business Unit, Client, Company, Customer oder Site auf dem Bildschirm.
# $scheme (value): the beginning of a web address
url-with-scheme = Verlangt das Feld eine vollständige Adresse, setzen Sie { $scheme } davor. Steht schon etwas darin, vergleichen Sie es mit der Adresse Ihrer VSA.
adapter-saved = Autotask hat die Einstellungen ohne Fehlermeldung gespeichert.
step-discovery-start = Geräteerkennung starten
    .why = Der erste Start zeigt, ob Adresse, Benutzername und Token stimmen. Autotask empfiehlt ihn gleich nach dem Speichern.
# $save, $start (labels): buttons
save-before-start = Klicken Sie immer erst auf { $save } und dann auf { $start }.
# $discovery, $options, $notifications (labels): the tabs of the extension's page
tabs = Die Seite des Erweiterungsmoduls hat drei Registerkarten: { $discovery }, { $options } und { $notifications }.
# $field (label): the field for the version; $entry (label): an entry of it
which-version = Wählen Sie bei { $field } Ihre Version. Ist Ihr Kaseya neuer als 7.x, nehmen Sie { $entry }.
service-desk-since-6 = Die Service-Desk-Funktionen gibt es erst ab Kaseya 6.x.
# $active (label): the box that switches the extension on
active-box = Bei { $active } ist das Häkchen von Anfang an gesetzt. Ohne dieses Häkchen läuft die Geräteerkennung weder nach Zeitplan noch von Hand.
discovery-runs = Die Geräteerkennung ist ohne Fehlermeldung gestartet.
# $tab (label): a tab of the extension’s page
who-is-told = Auf der Registerkarte { $tab } ist eingetragen, wer nach der Geräteerkennung eine E-Mail bekommt.
# $customer, $device, $guid (labels): user-defined fields in Autotask
fields-filled = Sobald der Assistent durchlaufen ist, hat eine Organisation in Autotask einen Wert bei { $customer } und ein Gerät einen Wert bei { $device } und { $guid }.
discovery-fails = Stimmt die URL, der Benutzername oder das Token nicht, scheitert der Start mit einer Meldung. Sie hilft bei der Suche nach der Ursache. Mehr dazu steht unter „Geräteerkennung in Gang bringen“.
step-wizard = Erkannte Geräte mit dem Assistenten übernehmen
    .why = Erst der Assistent ordnet Kunden und Geräte aus Kaseya den Einträgen in Autotask zu. Ohne ihn bleibt die Integration leer.
# $crm (label): a menu; $wizard (label): the wizard
wizard-right = Ihre Sicherheitsstufe in Autotask erlaubt { $crm } und die Funktion { $wizard }.
# $kaseya (label): the name of the monitoring service
choose-kaseya = Wählen Sie { $kaseya }.
link-in-mail = Klicken Sie auf den Link in der E-Mail, die Autotask nach der Geräteerkennung verschickt.
# $date, $remaining (labels): columns of the list; $size (value): a number of devices
batches = Autotask teilt die erkannten Geräte in Batches von höchstens { $size }. Bearbeiten Sie alle, den ältesten nach { $date } zuerst, damit neuere Angaben nicht überschrieben werden. { $remaining } zeigt, was noch offen ist.
# $customer, $organization (labels): columns of the list
map-customers = Prüfen Sie zu jedem { $customer } den Eintrag bei { $organization }: Nehmen Sie den Vorschlag an, wählen Sie die richtige Organisation aus, oder legen Sie eine neue an.
customers-one-to-one = Zu jedem Kunden gehört genau eine Organisation. Vorgeschlagen wird nur, was genau gleich heißt. Ein Warnsymbol heißt, dass mehrere passen. Steht dort [Auto-Create], legt Autotask ohne Ihre Auswahl eine neue Organisation an.
map-devices = Entscheiden Sie im nächsten Schritt bei jedem Gerät: annehmen, aufschieben oder ignorieren. Auch Geräte werden eins zu eins zugeordnet.
no-way-back = Nach dem Fertigstellen führt kein Weg zurück. Falsche Zuordnungen ändern Sie dann in den benutzerdefinierten Feldern der Organisation oder des Geräts.
finish-wizard = Prüfen Sie die Übersicht und stellen Sie den Assistenten fertig. Auf der letzten Seite können Sie neue Geräte einem Vertrag zuordnen.
# $remaining (label): a column of the list
all-batches-done = Kein Batch zeigt noch etwas bei { $remaining }.

## Part: ticket-mails

part-ticket-mails = Tickets aus Kaseya in Autotask
step-ticket-service = Tickets per E-Mail anlegen lassen
    .why = So wird aus einem Alarm in Kaseya ein Ticket in Autotask, das zum richtigen Gerät gehört.
# $service (label): a service of Autotask
tickets-by-mail = Tickets kommen nicht über die API, sondern über { $service }: Kaseya schickt eine E-Mail mit Angaben zu Kunde, Gerät und Ticket, und Autotask vergleicht sie mit offenen Tickets.
# $service (label): a service of Autotask
set-up-service = Richten Sie in Autotask { $service } ein.
mail-from-kaseya = Lassen Sie Kaseya die E-Mails der Alarme an die Adresse dieses Dienstes schicken.
# $options (label): a tab of the extension’s page; $setting (value): a setting, as the guide of 2011 calls it
round-trip = Soll ein Ticket auch in Kaseya geschlossen werden, wenn Sie es in Autotask schließen, schalten Sie auf der Registerkarte { $options } die Einstellung { $setting } ein.
# $ticket (label): a user-defined field of a ticket
test-ticket = Ein Testalarm in Kaseya hat ein Ticket in Autotask angelegt, und { $ticket } ist darin ausgefüllt.

## Part: tickets

part-tickets = Ticketnummern angleichen
step-ticket-numbers = Ticketnummer und Referenznummer angleichen
    .why = Danach stimmt die Ticketnummer mit der „Ticketreferenznummer“ in der URL überein.
left-pane = Beides steht links im Fenster.
not-multi-tenant = Auf Systemen mit mehreren Mandanten (Multi-Tenant) gibt es dieses Kontrollkästchen nicht. Überspringen Sie dann den Schritt.
numbers-agree = Bei einem neuen Ticket ist die Ticketnummer dieselbe wie die Referenznummer in der URL.

## Follow-up: renew-token

part-renew-token = Token vor dem Ablauf erneuern
step-renew-fill = Zweites Token anlegen
    .why = Solange beide Token gelten, fällt die Integration beim Wechsel nicht aus.
name-differs = Nehmen Sie einen anderen Namen als beim ersten Token, damit Sie die beiden auseinanderhalten können.
keep-old-token = Löschen Sie das alte Token noch nicht.
step-renew-take = Neues Token speichern
step-renew-enter = Neues Token in Autotask eintragen
    .why = Ab dem Speichern arbeitet Autotask mit dem neuen Token.
step-renew-delete-old = Altes Token löschen
    .why = Ein Token, das niemand braucht, ist nur noch ein Risiko.
delete-old-token = Löschen Sie das alte Token.
one-token-left = In der Liste steht nur noch das neue Token.

## Follow-up: revoke-token

part-revoke-token = Token sperren, wenn es in falsche Hände geraten ist
step-revoke-now = Token sofort löschen
    .why = Mit einem gelöschten Token kann sich niemand mehr anmelden.
delete-lost-token = Löschen Sie das betroffene Token. Die Integration steht still, bis Sie in Autotask ein neues eingetragen haben.
lost-token-gone = Das Token steht nicht mehr in der Liste.
then-renew = Machen Sie weiter mit „Token vor dem Ablauf erneuern“.

## Follow-up: mend

part-mend = Geräteerkennung in Gang bringen
step-mend-launch = Wenn der Start mit einer Meldung scheitert
    .why = Die häufigsten Ursachen stehen oben.
read-message = Lesen Sie die Meldung ganz. Sie nennt oft schon die Ursache.
# $token (label): the field for the token
mend-token-whole = Bei { $token } steht das ganze Token, ohne Leerzeichen davor oder dahinter.
# $name (label): the field for the user name
mend-user-name = Bei { $name } steht genau der Name aus Kaseya. Das kann auch eine E-Mail-Adresse sein.
# $url (label): the field for the address
mend-url = Bei { $url } steht die Adresse Ihrer VSA, ohne Tippfehler.
mend-token-valid = Das Token steht in Kaseya noch in der Liste und ist nicht abgelaufen.
# $scopes (label): a field of the token; $rest (label): its only choice
mend-token-scope = Beim Token ist unter { $scopes } nur { $rest } ausgewählt.
# $addresses (label): a field of the token
mend-addresses = Beim Token ist { $addresses } leer, oder die Adressen von Autotask sind dabei.
mend-user-enabled = Das Konto ist in Kaseya weder deaktiviert noch gesperrt.
# $mail (value): e-mail address of Kaseya's support
ask-support = Finden Sie die Ursache nicht, schicken Sie die Meldung an den Kundensupport von Kaseya: { $mail }.
step-mend-empty = Wenn nichts oder zu wenig gefunden wird
    .why = Die Anmeldung funktioniert dann, aber das Konto sieht zu wenig.
mend-scope = Im Bereich (Scope) des Kontos liegen die Organisationen, deren Geräte fehlen.
mend-rights = Die Rolle hat alle vier Rechte aus dem Rechtebaum.
# $box (label): the check box for the web service
mend-web-service = In Kaseya ist bei { $box } das Häkchen gesetzt.
mend-web-service-hosted = Kaseya hat die API für Ihren gehosteten Server eingeschaltet.
# $active (label): the box that switches the extension on
mend-active = In Autotask ist bei { $active } das Häkchen gesetzt.
# $field (label): the field for the version; $entry (label): an entry of it
mend-version = Bei { $field } steht die richtige Version. Für alles, was neuer als 7.x ist, ist das { $entry }.

## Follow-up: end

part-end = Verbindung beenden
step-end-autotask = Erweiterungsmodul abschalten
    .why = Zuerst Autotask, damit sich dort keine Fehlermeldungen sammeln.
stops-discovery = Danach startet die Geräteerkennung nicht mehr, weder nach Zeitplan noch von Hand. Der Assistent bleibt verfügbar: Schon erkannte Geräte können Sie weiter übernehmen.
step-end-kaseya = Token, Konto und Rolle entfernen
    .why = So bleibt in Kaseya kein Zugang offen.
delete-all-tokens = Löschen Sie alle Token des Kontos.
disable-user = Deaktivieren Sie das Konto.
delete-role = Löschen Sie die Rolle, wenn sie kein anderes Konto mehr hat.

## Next

next-vsa-10 = Verbinden Sie VSA 10: Dafür hat Lotse eine eigene Anleitung.
next-discovery = Stellen Sie die Geräteerkennung in Autotask nach Bedarf genauer ein: Zeitplan, Optionen und Benachrichtigungen.
