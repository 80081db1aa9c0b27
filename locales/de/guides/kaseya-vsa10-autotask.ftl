about = Verbindet Kaseya VSA 10 (VSA X) mit Autotask. Die Verbindung beginnt in Autotask; danach meldet sich VSA 10 dort als API-Benutzer an.

## Sources and gaps

source-vsa10 = Die Seite von Kaseya selbst. Sie beschreibt den Teil in VSA 10.
source-api-user = Die Hilfe von Autotask selbst. Die Seite von Kaseya verweist für den API-Benutzer auf sie.
page-goes-on = die weiteren Einstellungen auf der Seite, die sich nach dem Anmelden öffnet
two-ends-missing = Wie die Verbindung in Autotask begonnen wird, und die meisten Einstellungen in VSA 10. An beiden Stellen sagt die Anleitung, wo Sie weiterlesen.

## Prerequisites

# $psa (label): a group of permissions in VSA 10; $full (label): one of them
prerequisite-vsa10-rights = In VSA 10 sind Sie Administrator, oder Sie haben unter { $psa } die Berechtigung { $full }.
prerequisite-autotask-rights = In Autotask dürfen Sie API-Benutzer anlegen.

## Questions

question-other-psa = Ist mit Ihrer VSA 10 schon ein anderes PSA-System verbunden, etwa BMS oder ConnectWise?
    .answer-no = Nein
    .effect-no = Sie können Autotask verbinden.
    .answer-yes = Ja
    .effect-yes = Die Anleitung endet hier: VSA 10 arbeitet immer nur mit einem PSA-System.
question-user = Gibt es in Autotask schon einen API-Benutzer für VSA 10?
    .answer-new = Nein
    .effect-new = Sie legen einen an.
    .answer-existing = Ja
    .effect-existing = Sie nehmen diesen Benutzer. Sie brauchen seinen geheimen Schlüssel oder erzeugen einen neuen.
question-cleared = War diese Verbindung schon einmal eingerichtet, und wurde ihre Konfiguration danach in Autotask gelöscht?
    .answer-no = Nein
    .effect-no = Vorher ist nichts aufzuräumen.
    .answer-yes = Ja
    .effect-yes = Ein Schritt kommt zuerst: Sie entziehen Autotask in VSA 10 den Zugriff.
question-remote-control = Sollen Ihre Techniker die Fernsteuerung aus Autotask heraus starten?
    .answer-no = Nein
    .effect-no = Es ist nichts zu installieren.
    .answer-yes = Ja
    .effect-yes = Auf deren Computern installieren Sie ein Programm.

## Credentials

credential-username = Benutzername des API-Benutzers
credential-secret = Geheimer Schlüssel des API-Benutzers

## Gaps

level-not-named = Die Sicherheitsstufe, die der API-Benutzer braucht. Die Seite von Kaseya nennt sie nicht.
vendor-not-named = Der Integrationsanbieter, der zu wählen ist. Die Seite von Kaseya nennt ihn nicht.
revoke-not-described = Wie einer Anwendung der Zugriff entzogen wird. Das steht auf einer anderen Seite von Kaseya, die Lotse nicht vorliegt.
autotask-page-missing = Die Seite zu diesem Schritt in der Hilfe von Autotask. Sie liegt Lotse nicht vor.
settings-not-known = Die Einstellungen selbst. Der Rest der Seite von Kaseya liegt Lotse nicht vor.
where-secret-again = Die Stelle für einen neuen geheimen Schlüssel. Die Seite von Kaseya nennt sie nicht; am wahrscheinlichsten ist die Stelle der ersten Anmeldung.
end-not-described = Das Verfahren von Kaseya selbst. Die Seite sagt nichts darüber, wie die Verbindung beendet wird.

## Part: one PSA

part-one-psa = Immer nur ein PSA-System
step-other-psa-first = VSA 10 ist schon mit einem anderen PSA-System verbunden
    .why = Autotask lässt sich erst verbinden, wenn diese Verbindung beendet ist.
no-field-for-autotask = Solange ein anderes PSA-System verbunden ist, zeigt VSA 10 kein Feld für die Zugangsdaten von Autotask.
who-uses-other-psa = Sprechen Sie mit den Kollegen, die das andere PSA-System nutzen, bevor Sie dessen Verbindung beenden. Beginnen Sie dann diese Anleitung neu.

## Part: API user

part-api-user = API-Benutzer vorbereiten
step-user-new = Formular für einen neuen API-Benutzer öffnen
    .why = Als dieser Benutzer meldet sich VSA 10 bei Autotask an.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In neueren Versionen von Autotask liegt { $admin } unter { $menu }, und die weiteren Menüs stehen unter { $categories }.
words-renamed = Ihre Firma kann Wörter in Autotask umbenannt haben. Statt „Organization“ steht dann zum Beispiel Account, Business Unit, Client, Company, Customer oder Site auf dem Bildschirm.
step-user-general = Allgemeine Angaben ausfüllen
    .why = Daran ist zu erkennen, wofür der Benutzer da ist.
# $form (label): title of the form
required-fields = Füllen Sie in { $form } die Pflichtfelder aus, darunter Name und E-Mail-Adresse.
mail-gets-warnings = An diese E-Mail-Adresse schreibt Autotask, wenn der Benutzer gesperrt wird. Nehmen Sie ein Postfach, das jemand liest. Die Adresse ist nicht der Benutzername.
level-of-your-own = Wählen Sie eine Sicherheitsstufe für API-Benutzer, und keine, die mehr darf, als VSA 10 braucht.
no-person-no-administrator = Nehmen Sie nicht das Konto einer Person oder eines Administrators: Dessen Zugangsdaten geben Zugriff auf viel mehr, als diese Verbindung braucht.
step-user-credentials = Zugangsdaten erzeugen
    .why = Beides tragen Sie später in VSA 10 ein.
# $save (label): the button that closes the form
secret-once = Der geheime Schlüssel ist nur zu sehen, bis Sie auf { $save } klicken. Speichern Sie ihn vorher.
step-user-vendor = Integrationsanbieter wählen
    .why = So weiß Autotask, welches Produkt sich mit diesem Benutzer anmeldet.
entry-for-vsa = Nehmen Sie den Eintrag für Kaseya VSA 10. Finden Sie keinen, fragen Sie Kaseya, bevor Sie einen anderen wählen.
vendor-binds = Der Benutzer gilt nur für den Anbieter, den Sie wählen.
step-user-save = Benutzer speichern
    .why = Erst danach gibt es den Benutzer.
user-in-list = Der neue Benutzer steht in der Liste der Ressourcen.
needs-minutes = Bis ein neuer Benutzer funktioniert, kann es bis zu 5 Minuten dauern.
step-user-existing = Zugangsdaten des vorhandenen Benutzers bereitlegen
    .why = Beides tragen Sie später in VSA 10 ein.
open-user = Öffnen Sie in der Liste den API-Benutzer für VSA 10.
# $active, $locked (labels): boxes in the form of the user
user-is-active = Das Häkchen bei { $active } ist gesetzt, das bei { $locked } nicht.
# $generate (label): the button for a new secret
new-secret-stops-others = Autotask zeigt einen geheimen Schlüssel nie wieder an. Mit { $generate } gilt der alte nicht mehr, auch nicht für andere Programme, die diesen Benutzer verwenden.
take-kept-secret = Nehmen Sie den geheimen Schlüssel dieses Benutzers aus Ihrem Passwortmanager.

## Part: reset

part-reset = Nach dem Löschen der Konfiguration aufräumen
step-revoke-first = Autotask in VSA 10 den Zugriff entziehen
    .why = Kaseya verlangt das, bevor die Verbindung neu eingerichtet wird.
# $trusted (label): the page with the applications that may use VSA 10
revoke-autotask = Entziehen Sie unter { $trusted } der Anwendung Autotask den Zugriff.
# $trusted (label): the page with the applications that may use VSA 10
autotask-revoked = Unter { $trusted } hat Autotask keinen Zugriff mehr.

## Part: from Autotask

part-from-autotask = Verbindung in Autotask beginnen
step-connect-from-autotask = Autotask mit VSA 10 verbinden
    .why = VSA 10 erwartet eine Verbindung, die in Autotask begonnen wurde.
autotask-first = Die Reihenfolge ist wichtig: **zuerst Autotask**, dann VSA 10.
# $topic (value): title of a page in Autotask’s help
follow-autotask-help = Suchen Sie in der Hilfe von Autotask nach { $topic } und folgen Sie dieser Seite.
autotask-connected = Die Verbindung von Autotask zu VSA 10 ist hergestellt.

## Part: in VSA 10

part-in-vsa10 = Verbindung in VSA 10 abschließen
step-trusted = Prüfen, ob VSA 10 Autotask vertraut
    .why = Sonst zeigt VSA 10 eine Warnung.
# $trusted (label): the page with the applications that may use VSA 10
autotask-is-trusted = Autotask steht unter { $trusted }, und VSA 10 zeigt dazu keine Warnung.
trusted-once = Das ist nur einmal nötig, und noch einmal, wenn die Konfiguration in Autotask gelöscht wurde.
step-api-sign-in = Mit dem API-Benutzer anmelden
    .why = So bekommt VSA 10 Zugriff auf Autotask.
# $modules (value): a word of the path; $integrations (label): the menu
path-in-head = Im Kopf der Seite von Kaseya hat der Pfad ein Wort mehr: { $modules } steht dort vor { $integrations }.
no-field-means-other-psa = Gibt es keine Felder für Autotask, ist ein anderes PSA-System verbunden.
page-opens = VSA 10 nimmt die Zugangsdaten an, und die Seite mit den Einstellungen öffnet sich.
large-systems-wait = Bei vielen Organisationen und Geräten braucht die Seite eine Weile, bis sie geladen ist.
step-settings = Einstellungen vornehmen
    .why = Das Anmelden ist nur der Anfang.
kaseyas-page = Die Seite von Kaseya zur Integration mit Autotask
go-through-page = Folgen Sie der Seite von Kaseya ab der Anmeldung und stellen Sie alles ein, was dort beschrieben ist.
settings-saved = Alle Einstellungen von der Seite von Kaseya sind gespeichert.
step-remote-control = Programm für die Fernsteuerung installieren
    .why = Ohne dieses Programm startet die Fernsteuerung nicht aus Autotask.
# $manager (value): name of a program
install-manager = Installieren Sie { $manager } auf dem Computer jedes Technikers, in der 32-Bit- oder der 64-Bit-Version.
where-manager = Links zum Herunterladen erscheinen dort, wo die aktiven Sitzungen aufgelistet werden.
not-on-linux = Unter Linux funktioniert das nicht.

## Follow-up: new secret

part-new-secret = Geheimen Schlüssel erneuern
step-secret-again = Neuen geheimen Schlüssel erzeugen
    .why = Rechnen Sie damit, dass der alte nicht mehr gilt, sobald Sie speichern.
step-secret-enter = Neuen geheimen Schlüssel in VSA 10 eintragen
    .why = Bis dahin kann sich VSA 10 nicht bei Autotask anmelden.

## Follow-up: cleared

part-cleared-later = Die Konfiguration wurde in Autotask gelöscht
step-cleared-again = Erst den Zugriff entziehen, dann neu verbinden
    .why = Kaseya verlangt diese Reihenfolge.
revoke-before-again = Entziehen Sie der Anwendung Autotask in VSA 10 den Zugriff, **bevor** Sie die Verbindung neu einrichten.
begin-again = Beginnen Sie diese Anleitung neu und geben Sie an, dass die Konfiguration gelöscht wurde.

## Follow-up: end

part-end = Verbindung beenden
step-end-vsa10 = Autotask in VSA 10 den Zugriff entziehen
    .why = Danach kommt Autotask nicht mehr an VSA 10 heran.
step-end-autotask = API-Benutzer deaktivieren
    .why = Danach kann sich VSA 10 nicht mehr bei Autotask anmelden.
used-nowhere-else = Nichts anderes meldet sich mit diesem Benutzer an.
inactive-not-deleted = Autotask behält den Benutzer, aber niemand kann sich mehr mit ihm anmelden.

## Next

next-rest-of-page = Lesen Sie den Rest der Seite von Kaseya: Einstellungen für Organisationen, Geräte und Tickets.
