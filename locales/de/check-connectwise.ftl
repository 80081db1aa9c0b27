# What a check of ConnectWise PSA finds. diagnosis-<code>: a short title; .cause: why, where that is known; .fix: what to
# do. topic-<topic>: what a finding is about. mistake-<name>: a mistake of the practice tenant, with a hint.
# Variables everywhere:
#   $path      pages and menus of ConnectWise PSA, one after the other
#   $role      the name of the role (or of its field, where the name is not known)
#   $function  a function of the role, as the screen shows it
#   $column    a column of the role: Add Level, Edit Level, Delete Level, Inquire Level
#   $asked, $found  a level: None, My, All
#   $member    the identifier of the API member
#   $host      the name of a server
#   $company   the company id
#   $status    the HTTP status of the answer
#   $table     a table of Table Setup
#   $address   the page where client IDs are registered
#   $example   the name of a server, as an example

## Before anything is sent

diagnosis-connectwise-value-absent = Dieser Wert ist noch nicht gespeichert
    .fix = Gehen Sie zu dem Schritt, der ihn übernimmt, kopieren Sie den Wert aus ConnectWise PSA und prüfen Sie noch einmal.
    .fix-terminal = Kopieren Sie den Wert aus ConnectWise PSA und geben Sie ihn mit --set oder --secret-stdin an.
# $value: what was entered
diagnosis-connectwise-site-unreadable = { $value } ist kein Servername
    .fix = Geben Sie nur den Namen des Servers ein, ohne Pfad, zum Beispiel { $example }.
diagnosis-connectwise-site-not-https = Die Adresse beginnt nicht mit https
    .cause = Eingegeben ist { $value }. Schlüssel werden nur über https gesendet.
    .fix = Geben Sie nur den Namen des Servers ein. Hat Ihr eigener Server kein https, lassen Sie es zuerst einrichten.
diagnosis-connectwise-site-foreign = { $host } gehört einem anderen Hersteller
    .cause = Schlüssel für ConnectWise PSA werden nicht dorthin gesendet.
    .fix = Geben Sie den Server ein, auf dem Sie sich bei ConnectWise PSA anmelden.
diagnosis-connectwise-client-id-absent = Die Client-ID fehlt
    .cause = ConnectWise PSA antwortet nur Programmen, die eine Client-ID mitsenden. Ohne sie kann Lotse nur fragen, um welche Firma es geht. Die Integration selbst betrifft das nicht: Das Produkt bringt seine eigene mit.
    .fix = Melden Sie sich mit einem kostenlosen Konto bei { $address } an, registrieren Sie eine private Client-ID für Ihre eigene Firma und tragen Sie sie in den Einstellungen ein. Vergleichen Sie die Rechte bis dahin selbst.
    .fix-terminal = Melden Sie sich mit einem kostenlosen Konto bei { $address } an, registrieren Sie eine private Client-ID für Ihre eigene Firma und geben Sie sie mit --secret-stdin connectwise-client-id an. Vergleichen Sie die Rechte bis dahin selbst.
diagnosis-connectwise-client-id-format = Die Client-ID hat die falsche Form
    .cause = Eine Client-ID besteht aus 32 Ziffern und Buchstaben von a bis f, in fünf Gruppen mit Bindestrichen dazwischen.
    .fix = Kopieren Sie sie noch einmal von { $address } und tragen Sie sie in den Einstellungen ein.
    .fix-terminal = Kopieren Sie sie noch einmal von { $address } und geben Sie sie mit --secret-stdin connectwise-client-id an.
diagnosis-connectwise-client-id-is-company = Als Client-ID ist die Firmenkennung eingetragen
    .fix = Die Client-ID ist ein eigener Wert von { $address }. Tragen Sie ihn in den Einstellungen ein.
    .fix-terminal = Die Client-ID ist ein eigener Wert von { $address }. Geben Sie ihn mit --secret-stdin connectwise-client-id an.
diagnosis-connectwise-key-white-space = Im Schlüssel steht ein Leerzeichen oder ein Zeilenumbruch
    .cause = Das wurde vermutlich mitkopiert.
    .fix = Kopieren Sie den Schlüssel noch einmal ohne dieses Zeichen. Haben Sie ihn nicht mehr, erstellen Sie unter { $path } ein neues Paar.
diagnosis-connectwise-key-has-company = Der öffentliche Schlüssel enthält die Firmenkennung
    .cause = Manche Herstellerseiten schreiben beides mit einem Pluszeichen in ein Feld. Lotse setzt { $company } selbst davor.
    .fix = Geben Sie nur den öffentlichen Schlüssel ein.
diagnosis-connectwise-keys-same = Öffentlicher und privater Schlüssel sind gleich
    .cause = Einer von beiden wurde zweimal eingegeben.
    .fix = Geben Sie beide noch einmal ein. Haben Sie den privaten Schlüssel nicht mehr, erstellen Sie unter { $path } ein neues Paar.

## The look-up of the company

diagnosis-connectwise-site-wrong = { $host } ist kein Server von ConnectWise PSA
    .cause = Dort antwortet ein Webserver, er kennt aber nicht, was ConnectWise PSA kennt.
    .fix = Geben Sie die Adresse ein, die unter { $path } steht.
diagnosis-connectwise-company-unknown = { $host } kennt die Firmenkennung { $company } nicht
    .cause = Die Firmenkennung ist vertippt, oder die Firma liegt in einer anderen Region. Gemeint ist der kurze Name vom Anmeldebildschirm, nicht der Anzeigename.
    .fix = Vergleichen Sie Firmenkennung und Adresse mit { $path }.
# $asked: the company id as entered. $told: the company id as ConnectWise PSA spells it
diagnosis-connectwise-company-spelling = Die Firmenkennung ist anders geschrieben
    .cause = Eingegeben ist { $asked }, ConnectWise PSA nennt { $told }. Groß- und Kleinschreibung kann zählen.
    .fix = Geben Sie { $told } ein.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA says it
diagnosis-connectwise-company-other = Die Firma hat noch einen anderen Kurznamen
    .cause = Sie haben { $asked } eingegeben, ConnectWise PSA nennt { $told }. Beides kann stimmen; eine gelungene Anmeldung beweist den eingegebenen.
    .fix = Lösen Sie zuerst das Problem mit den Schlüsseln und prüfen Sie dann noch einmal.
diagnosis-connectwise-lookup-absent = { $host } kann nicht sagen, um welche Firma es geht
    .cause = Dieser Server gibt keine Auskunft über Firmen. Ob Adresse und Firmenkennung stimmen, zeigt nur eine gelungene Anmeldung.
    .fix = Beheben Sie zuerst das Problem mit den Schlüsseln und prüfen Sie dann noch einmal.

## Signing in

diagnosis-connectwise-client-id-refused = Die Client-ID wird abgelehnt
    .cause = ConnectWise PSA antwortet mit Status { $status }. Die Client-ID ist nicht registriert, oder es ist eine private einer anderen Firma.
    .fix = Vergleichen Sie die Client-ID in den Einstellungen mit { $address }. Eine private Client-ID gilt nur für die Firma, die sie registriert hat.
    .fix-terminal = Vergleichen Sie den Wert, den Sie als connectwise-client-id angegeben haben, mit { $address }. Eine private Client-ID gilt nur für die Firma, die sie registriert hat.
# $hint: lengths (the two keys differ in length), not-found (404 instead of 401), plain
diagnosis-connectwise-keys-refused = Die Schlüssel werden abgelehnt
    .cause = { $hint ->
        [lengths] ConnectWise PSA antwortet mit Status { $status }. Die beiden Schlüssel sind verschieden lang, vermutlich wurde einer beim Kopieren abgeschnitten.
        [not-found] ConnectWise PSA antwortet mit Status { $status }. In der Cloud kann auch das bedeuten, dass die Schlüssel abgelehnt werden.
       *[plain] ConnectWise PSA antwortet mit Status { $status }. Die Schlüssel sind vertauscht, abgeschnitten, aus zwei Paaren gemischt oder gelöscht, oder das Mitglied ist inaktiv.
    }
    .fix = Erstellen Sie unter { $path } ein neues Paar und übernehmen Sie beide Schlüssel neu.
diagnosis-connectwise-not-authenticated = ConnectWise PSA nimmt diese Schlüssel für seine API nicht an
    .cause = Die Schlüssel sind falsch, oder sie gehören zu einer Person statt zu einem API-Mitglied.
    .fix = Erstellen Sie unter { $path } ein neues Paar, nicht unter Ihrem eigenen Konto.
diagnosis-connectwise-sign-in-unsure = Entweder die Schlüssel oder die Client-ID werden abgelehnt
    .cause = ConnectWise PSA antwortet mit und ohne Client-ID mit Status { $status }. Welches von beiden falsch ist, lässt sich so nicht sagen.
    .fix = Vergleichen Sie zuerst die Client-ID in den Einstellungen mit { $address }. Stimmt sie, erstellen Sie unter { $path } ein neues Schlüsselpaar.
    .fix-terminal = Vergleichen Sie zuerst den Wert, den Sie als connectwise-client-id angegeben haben, mit { $address }. Stimmt er, erstellen Sie unter { $path } ein neues Schlüsselpaar.
diagnosis-connectwise-cannot-route = { $host } findet die Firma { $company } nicht
    .cause = Die Auskunft kennt die Firma, die API aber nicht. Vielleicht zieht die Firma gerade auf einen anderen Server um.
    .fix = Prüfen Sie in einigen Minuten noch einmal. Bleibt es dabei, fragen Sie den Support von ConnectWise.
diagnosis-connectwise-ssl-required = { $host } beantwortet keine API-Aufrufe
    .cause = In der Cloud hat die API einen eigenen Server.
    .fix = Geben Sie die Adresse des Anmeldebildschirms ein, zum Beispiel { $example }. Den Server der API findet Lotse selbst.

## The member and its role

# $class: the licence class that ConnectWise PSA tells
diagnosis-connectwise-personal-keys = Die Schlüssel gehören der Person { $member }
    .cause = Die Lizenzklasse ist { $class }; ein API-Mitglied hat A. Schlüssel einer Person gelten nur, solange sie im Unternehmen ist, und haben alle ihre Rechte.
    .fix = Legen Sie unter { $path } ein API-Mitglied an und übernehmen Sie dessen Schlüssel.
diagnosis-connectwise-member-inactive = Das Mitglied { $member } ist inaktiv
    .fix = Öffnen Sie { $path } und setzen Sie das Mitglied wieder auf aktiv.
diagnosis-connectwise-member-unclear = ConnectWise PSA sagt nicht, was für ein Mitglied { $member } ist
    .fix = Sehen Sie nach, ob { $member } als aktives API-Mitglied geführt wird.
# $count: number of boards
diagnosis-connectwise-boards-excluded = { $count ->
        [one] Ein Service-Board ist für { $member } ausgeblendet
       *[other] { $count } Service-Boards sind für { $member } ausgeblendet
    }
    .cause = Tickets dieser Boards werden nicht gezeigt, gleich was die Rolle erlaubt.
    .fix = Braucht die Integration sie, heben Sie den Ausschluss unter { $path } auf.
diagnosis-connectwise-admin-role = { $role } ist eine Administratorrolle
    .cause = Die Integration darf damit alles, auch löschen.
    .fix = Öffnen Sie { $path } und geben Sie dem Mitglied die Rolle, die Sie für die Integration angelegt haben. Ändern Sie an den Rechten von { $role } nichts: Andere brauchen sie.
diagnosis-connectwise-role-other = { $role } ist vermutlich nicht die Rolle dieser Integration
    .cause = Sie hat keines der nötigen Rechte, dafür andere.
    .fix = Öffnen Sie { $path } und wählen Sie die Rolle, die Sie für die Integration angelegt haben. Ändern Sie an den Rechten von { $role } nichts, solange andere sie brauchen könnten. Ist es die Rolle, die Sie angelegt haben, stellen Sie ihre Rechte so ein, wie der Schritt sie zeigt, und prüfen Sie noch einmal.
# $count: number of functions
diagnosis-connectwise-role-wide = { $role } ist vermutlich nicht die Rolle dieser Integration
    .cause = { $count ->
        [one] Sie hat Rechte bei einer Funktion, die die Anleitung nicht nennt.
       *[other] Sie hat Rechte bei { $count } Funktionen, die die Anleitung nicht nennt.
    }
    .fix = Öffnen Sie { $path } und wählen Sie die Rolle, die Sie für die Integration angelegt haben. Ändern Sie an den Rechten von { $role } nichts, solange andere sie brauchen könnten. Ist es die Rolle, die Sie angelegt haben, stellen Sie ihre Rechte so ein, wie der Schritt sie zeigt, setzen Sie alles andere auf None und prüfen Sie noch einmal.
diagnosis-connectwise-role-unclear = ConnectWise PSA sagt nicht, welche Rolle das Mitglied hat
    .fix = Öffnen Sie das API-Mitglied und sehen Sie nach, ob es die Rolle dieser Integration hat und keine Administratorrolle.
diagnosis-connectwise-role-shown = Das Mitglied hat die Rolle { $role }
    .fix = Ist das die Rolle, die Sie für die Integration angelegt haben? Dann bestätigen Sie es. Wenn nicht, wählen Sie die richtige.

## The rights of the role

diagnosis-connectwise-security-refused = Das Mitglied darf seine eigenen Rechte nicht lesen
    .cause = ConnectWise PSA antwortet mit Status { $status }. Liest Lotse nur die Daten, zeigt das nicht, wie weit das Recht reicht.
    .fix = Vergleichen Sie die Rechte selbst. Oder geben Sie für diese eine Prüfung die Schlüssel eines Administrators ein: Sie werden nicht gespeichert.
diagnosis-connectwise-not-provable = Mit diesen Schlüsseln ist dieses Recht nicht zu sehen
    .cause = Das Mitglied darf seine eigenen Rechte nicht lesen, und Lotse probiert nichts durch Schreiben aus.
    .fix = Vergleichen Sie dieses Feld selbst, oder prüfen Sie einmal mit den Schlüsseln eines Administrators.
diagnosis-connectwise-probe-only = Lesen geht; wie weit das Recht reicht, ist nicht bekannt
    .cause = { $function } lässt sich lesen. Ob alle Einträge oder nur die eigenen, ist daran nicht zu sehen.
    .fix = Vergleichen Sie dieses Feld selbst, oder prüfen Sie einmal mit den Schlüsseln eines Administrators.
diagnosis-connectwise-level-missing = { $function }: { $column } ist { $found } statt { $asked }
    .cause = Die Rolle { $role } darf weniger, als die Integration braucht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-level-excess = { $function }: { $column } ist { $found } statt { $asked }
    .cause = Die Rolle { $role } darf mehr, als die Integration braucht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-level-unclear = { $function }: { $column } lässt sich nicht beurteilen
    .cause = ConnectWise PSA antwortet mit { $found }.
    .fix = Vergleichen Sie dieses Feld selbst.
diagnosis-connectwise-not-offered = Bei { $function } gibt es { $column } nicht
    .fix = Hier gibt es nichts einzustellen.
# $found: absent (no row), several (rows that differ)
diagnosis-connectwise-function-unclear = { $found ->
        [several] Für { $function } gibt es mehrere Einträge
       *[absent] Für { $function } gibt es keinen Eintrag
    }
    .cause = In der Liste der Rechte nennt ConnectWise PSA diese Funktion nicht eindeutig. Vielleicht heißt sie dort anders.
    .fix = Vergleichen Sie diese Zeile selbst.
# $module: the module of the role
# $asked: functions of the guide that were not found
# $there: functions of the role that the guide does not name
diagnosis-connectwise-rows-unmatched = Unter { $module } lassen sich Funktionen nicht am Namen zuordnen
    .cause = Die Anleitung verlangt { $asked }; so heißt dort keine Zeile. Die Rolle hat Rechte bei { $there }; das nennt die Anleitung nicht. Vielleicht sind es dieselben Funktionen unter anderem Namen.
    .fix = Öffnen Sie { $path } und vergleichen Sie beide Listen. Ändern Sie eine Zeile erst, wenn Sie wissen, welche Funktion es ist.
diagnosis-connectwise-cell-contradicted = Die Rolle erlaubt { $function }, doch ConnectWise PSA verweigert das Lesen
    .cause = Vielleicht wurde die Rolle eben erst geändert, oder etwas anderes schränkt das Mitglied ein.
    .fix = Speichern Sie die Rolle unter { $path } noch einmal, warten Sie einige Minuten und prüfen Sie noch einmal.
diagnosis-connectwise-right-refused = ConnectWise PSA verweigert das Lesen von { $function }
    .cause = Die Rolle hat dieses Recht nicht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, stellen die Stufe zum Lesen ein und speichern.
# $module: the module of the role
diagnosis-connectwise-right-beyond = { $function } wird nicht gebraucht: { $column } ist { $found }
    .cause = Die Rolle { $role } hat dieses Recht unter { $module }. Die Anleitung verlangt dort keines.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-report-beyond = Das Berichtsrecht { $function } wird nicht gebraucht: { $column } ist { $found }
    .cause = Die Rolle { $role } hat es unter { $module }. Die Anleitung verlangt keine Berichte.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-beyond-unclear = { $function }: { $column } hat eine unbekannte Stufe
    .cause = ConnectWise PSA antwortet mit { $found }. Die Anleitung verlangt dieses Recht nicht.
    .fix = Vergleichen Sie dieses Feld selbst.
# $count: number of rows
diagnosis-connectwise-list-incomplete = { $count ->
        [one] Die Liste der Rechte hat nur eine brauchbare Zeile
       *[other] Die Liste der Rechte ist unvollständig ({ $count } Zeilen)
    }
    .cause = Hinter Funktionen ohne jede Stufe können weitere Rechte stehen.
    .fix = Sehen Sie selbst nach, ob die Rolle Rechte hat, die die Anleitung nicht verlangt.

## Reading

# $seen: refused (403 though the role allows it), opened (200 though the role does not)
diagnosis-connectwise-probe-disagrees = { $seen ->
        [opened] { $function } lässt sich lesen, obwohl die Rolle es nicht erlaubt
       *[refused] { $function } lässt sich nicht lesen, obwohl die Rolle es erlaubt
    }
    .cause = Die Liste der Rechte und die Daten passen nicht zusammen. Vielleicht wurde die Rolle eben erst geändert.
    .fix = Warten Sie einige Minuten und prüfen Sie noch einmal. Bleibt es dabei, öffnen Sie { $path }, prüfen Sie noch einmal und lesen Sie dann das Protokoll.
diagnosis-connectwise-probe-empty = { $function } lässt sich öffnen, es steht aber nichts darin
    .cause = Entweder gibt es noch keine Einträge, oder Standort oder Ebene des Mitglieds blenden sie aus. Eine leere Liste beweist nichts.
    .fix = Wenn es Einträge gibt, vergleichen Sie Standort und Ebene des API-Mitglieds mit denen anderer Mitglieder.
diagnosis-connectwise-probe-agrees = { $function } ist nicht lesbar, genau wie es die Rolle sagt
    .fix = Hier ist nichts zu tun. Was fehlt, steht bei der Rolle.

## Tables of Table Setup

diagnosis-connectwise-table-missing = { $table } lässt sich nicht lesen
    .cause = Diese Tabelle ist der Rolle nicht erlaubt.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, verschieben { $table } zu den erlaubten Tabellen und speichern.
diagnosis-connectwise-tables-all = Die Rolle darf alle Tabellen nutzen
    .cause = Die Tabellen sind nicht eingeschränkt. { $table } zum Beispiel lässt sich lesen, wird aber nicht gebraucht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, verschieben alles, was die Anleitung nicht nennt, in die andere Spalte und speichern.
diagnosis-connectwise-entry-beyond = { $table } wird nicht gebraucht
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, verschieben { $table } in die andere Spalte und speichern.
# $count: number of tables
diagnosis-connectwise-entries-beyond = { $count ->
        [one] Eine Tabelle wird nicht gebraucht
       *[other] { $count } Tabellen werden nicht gebraucht
    }
    .cause = Die Tabellen sind kaum eingeschränkt.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, verschieben alles, was die Anleitung nicht nennt, in die andere Spalte und speichern.
diagnosis-connectwise-entry-unclear = { $table } lässt sich öffnen, das beweist aber noch nichts
    .cause = Die Liste der Tabellen und was sich lesen lässt, passen nicht zusammen. Die Tabelle kann also aus einem anderen Grund offen sein.
    .fix = Öffnen Sie { $path } und vergleichen Sie die Liste selbst.
diagnosis-connectwise-tables-unclear = Die Liste der Tabellen lässt sich nicht beurteilen
    .cause = Was ConnectWise PSA über die Liste sagt, passt nicht zu dem, was sich lesen lässt.
    .fix = Öffnen Sie { $path } und vergleichen Sie die Liste selbst.
diagnosis-connectwise-tables-sampled = Drei Tabellen lassen sich lesen, und keine Einschränkung ist gemeldet
    .cause = Dass auch alle anderen offen sind, lässt sich durch Lesen nicht beweisen.
    .fix = Öffnen Sie { $path } und vergewissern Sie sich, dass keine Tabelle gesperrt ist.
diagnosis-connectwise-tables-narrowed = Die Rolle darf nicht alle Tabellen nutzen
    .cause = Die Tabellen sind eingeschränkt, diese Anleitung verlangt aber alle.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie sie unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, erlauben alle Tabellen und speichern.
# $list: the vendor's name of the list
diagnosis-connectwise-list-narrowed = Eine Liste schränkt dieses Recht ein: { $list }
    .cause = Manche Funktionen lassen sich auf einzelne Arten einschränken. Dann gilt auch die höchste Stufe nicht für alles.
    .fix = Öffnen Sie { $path } und vergleichen Sie die Einträge hinter dem Link neben der Funktion.

## Keys of an administrator

diagnosis-connectwise-admin-refused = Die Schlüssel des Administrators zeigen die Rolle nicht
    .cause = ConnectWise PSA antwortet mit Status { $status }.
    .fix = Nehmen Sie Schlüssel eines Mitglieds, das Mitglieder und Sicherheitsrollen lesen darf. Ohne sie zählt, was das Mitglied über sich selbst sieht.
diagnosis-connectwise-admin-member-absent = Der Administrator findet das API-Mitglied { $member } nicht
    .fix = Sehen Sie nach, ob die Schlüssel des Administrators zur selben Firma gehören und { $member } eine Rolle hat.
# $other: the name of another role
diagnosis-connectwise-role-differs = Mitglied und Administrator nennen verschiedene Rollen
    .cause = Das Mitglied gibt an, die Rolle { $role } zu haben. In der Liste des Administrators hat es { $other }. Verglichen wurde deshalb, was das Mitglied selbst sieht.
    .fix = Warten Sie einige Minuten und prüfen Sie noch einmal. Bleibt es dabei, öffnen Sie das API-Mitglied und sehen Sie nach, welche Rolle es hat.

## Any call

# $seconds: how long to wait
diagnosis-connectwise-busy = ConnectWise PSA bekommt zu viele Aufrufe
    .cause = Vielleicht fragen andere Programme Ihrer Firma gleichzeitig.
    .fix = { $seconds ->
        [one] Prüfen Sie in einer Sekunde noch einmal.
       *[other] Prüfen Sie in { $seconds } Sekunden noch einmal.
    }
diagnosis-connectwise-overloaded = Die Datenbank von ConnectWise PSA hat zu lange gebraucht
    .fix = Prüfen Sie in einigen Minuten noch einmal.
diagnosis-connectwise-maintenance = ConnectWise PSA ist nicht erreichbar
    .cause = Es antwortet mit Status { $status }. Das bedeutet meist eine Wartung.
    .fix = Prüfen Sie später noch einmal.
# $message: the vendor's words
diagnosis-connectwise-declined = ConnectWise PSA lehnt die Abfrage mit Status { $status } ab
    .cause = Es meldet: { $message }
    .fix = Prüfen Sie noch einmal. Bleibt es dabei, öffnen Sie { $path }, prüfen Sie noch einmal und lesen Sie dann das Protokoll.
diagnosis-connectwise-condition = Lotse hat nach etwas gefragt, das ConnectWise PSA nicht kennt
    .cause = Es meldet: { $message }
    .fix = Das ist ein Fehler von Lotse. Bitte melden Sie ihn.

## Topics

topic-connectwise-sign-in = Die Anmeldung bei ConnectWise PSA
topic-connectwise-client-id = Die Client-ID
topic-connectwise-member = Das API-Mitglied
topic-connectwise-boards = Die Service-Boards des Mitglieds
topic-connectwise-role = Die Rolle des Mitglieds
topic-connectwise-security = Die Liste der Rechte des Mitglieds
topic-connectwise-beyond = Rechte, die die Anleitung nicht verlangt
topic-connectwise-probe = Das Lesen der Daten
topic-connectwise-table = Das Lesen einer Tabelle
topic-connectwise-tables = Die Tabellen der Rolle
topic-connectwise-narrowed = Eine Liste, die ein Recht einschränkt
topic-connectwise-admin = Die Rolle aus Sicht des Administrators

## Mistakes of the practice tenant

mistake-connectwise-edit-my = Einträge lassen sich nur zum Teil ändern
    .hint = Vergleichen Sie die Stufen der Rolle Feld für Feld. Zwei Stufen sehen sich ähnlich.
mistake-connectwise-delete-too-wide = Etwas lässt sich löschen, das nicht gelöscht werden darf
    .hint = Sehen Sie sich die Spalte zum Löschen an.
mistake-connectwise-right-missing = Ein Recht fehlt
    .hint = Was kann die Integration jetzt nicht mehr lesen?
mistake-connectwise-right-beyond = Es gibt ein Recht zu viel
    .hint = Sehen Sie sich die Funktionen an, die die Anleitung nicht nennt.
mistake-connectwise-table-missing = Eine Tabelle fehlt
    .hint = Sehen Sie nach, was hinter dem Link neben der Funktion für Tabellen steht.
mistake-connectwise-all-tables = Alle Tabellen sind offen
    .hint = Hat jemand den Link neben der Funktion für Tabellen übersprungen? Nicht jede Anleitung braucht ihn.
mistake-connectwise-admin-role = Das Mitglied ist Administrator
    .hint = Alles geht. Sogar viel zu viel.
mistake-connectwise-wrong-role = Das Mitglied hat die falsche Rolle
    .hint = Wenn fast alles falsch ist, liegt es selten an jedem einzelnen Feld.
mistake-connectwise-member-inactive = Das Mitglied ist inaktiv
    .hint = Sehen Sie sich das Mitglied an statt seiner Rolle.
mistake-connectwise-personal-keys = Die Schlüssel gehören einer Person
    .hint = Wo wurden die Schlüssel erstellt?
mistake-connectwise-key-truncated = Ein Schlüssel ist unvollständig
    .hint = Vergleichen Sie die Längen der beiden Schlüssel.
mistake-connectwise-client-id-refused = Die Client-ID gilt nicht mehr
    .hint = Die Schlüssel stimmen. Was geht bei jedem Aufruf noch mit?
mistake-connectwise-my-security-refused = Das Mitglied darf seine eigenen Rechte nicht lesen
    .hint = Manche Felder lassen sich jetzt nur selbst vergleichen. Welche?
mistake-connectwise-busy = ConnectWise PSA ist ausgelastet
    .hint = Manchmal ist Warten genau richtig.
mistake-connectwise-slow = ConnectWise PSA ist langsam
    .hint = An der Einrichtung ist nichts falsch. Haben Sie Geduld.
mistake-connectwise-company-unknown = Die Firma wird nicht gefunden
    .hint = Das scheitert, bevor ein Schlüssel gesendet wird.
mistake-connectwise-codebase-moved = ConnectWise PSA wurde eben aktualisiert
    .hint = Zählen Sie in der Liste der Abfragen, wie oft nach der Firma gefragt wird.
mistake-connectwise-maintenance = ConnectWise PSA wird gewartet
    .hint = Sehen Sie sich den Status der Antwort an.
mistake-connectwise-boards-excluded = Tickets eines Boards werden nicht gezeigt
    .hint = Die Rolle erlaubt alle Tickets. Wer blendet welche aus?
