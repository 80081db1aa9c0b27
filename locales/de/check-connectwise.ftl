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
    .fix = Kopieren Sie den Wert aus ConnectWise PSA und speichern Sie ihn in dem Schritt, der danach fragt. Prüfen Sie dann noch einmal.
    .fix-terminal = Kopieren Sie den Wert aus ConnectWise PSA und geben Sie ihn mit --set oder --secret-stdin an.
# $value: what was entered
diagnosis-connectwise-site-unreadable = { $value } ist kein Servername
    .fix = Geben Sie nur den Namen des Servers ein, ohne Pfad, zum Beispiel { $example }.
diagnosis-connectwise-site-not-https = Die Adresse beginnt nicht mit https
    .cause = Sie haben { $value } eingegeben. Lotse sendet Schlüssel nur über https.
    .fix = Geben Sie nur den Namen des Servers ein. Hat Ihr eigener Server kein https, lassen Sie es zuerst einrichten.
diagnosis-connectwise-site-foreign = { $host } gehört zu einem anderen Hersteller
    .cause = Dorthin sendet Lotse keine Schlüssel für ConnectWise PSA.
    .fix = Geben Sie den Server ein, auf dem Sie sich bei ConnectWise PSA anmelden.
diagnosis-connectwise-client-id-absent = Die Client-ID fehlt
    .cause = ConnectWise PSA beantwortet nur Aufrufe mit Client-ID. Ohne sie kann Lotse nur die Firma nachschlagen, aber weder Schlüssel noch Rechte prüfen. Die Integration selbst betrifft das nicht: Das Produkt hat seine eigene.
    .fix = Melden Sie sich mit einem kostenlosen Konto bei { $address } an, registrieren Sie eine Client-ID vom Typ Private für Ihre Firma und geben Sie sie in den Einstellungen ein. Vergleichen Sie die Rechte bis dahin selbst.
    .fix-terminal = Melden Sie sich mit einem kostenlosen Konto bei { $address } an, registrieren Sie eine Client-ID vom Typ Private für Ihre Firma und geben Sie sie mit --secret-stdin connectwise-client-id an. Vergleichen Sie die Rechte bis dahin selbst.
diagnosis-connectwise-client-id-format = Die Client-ID hat die falsche Form
    .cause = Eine Client-ID besteht aus 32 Ziffern und Buchstaben von a bis f, in fünf Gruppen mit Bindestrichen dazwischen.
    .fix = Kopieren Sie sie noch einmal von { $address } und geben Sie sie in den Einstellungen ein.
    .fix-terminal = Kopieren Sie sie noch einmal von { $address } und geben Sie sie mit --secret-stdin connectwise-client-id an.
diagnosis-connectwise-client-id-is-company = Als Client-ID ist die Firmenkennung eingetragen
    .fix = Die Client-ID ist ein eigener Wert von { $address }. Geben Sie ihn in den Einstellungen ein.
    .fix-terminal = Die Client-ID ist ein eigener Wert von { $address }. Geben Sie ihn mit --secret-stdin connectwise-client-id an.
diagnosis-connectwise-key-white-space = Der Schlüssel enthält ein Leerzeichen oder einen Zeilenumbruch
    .cause = Das wurde vermutlich aus Versehen mitkopiert.
    .fix = Kopieren Sie den Schlüssel noch einmal ohne dieses Zeichen. Haben Sie ihn nicht mehr, erstellen Sie unter { $path } ein neues Paar.
diagnosis-connectwise-key-has-company = Der öffentliche Schlüssel enthält die Firmenkennung
    .cause = Manche Herstellerseiten schreiben beides mit einem Pluszeichen in ein Feld. Lotse ergänzt { $company } selbst.
    .fix = Geben Sie nur den öffentlichen Schlüssel ein.
diagnosis-connectwise-keys-same = Öffentlicher und privater Schlüssel sind gleich
    .cause = Einer von beiden wurde zweimal eingegeben.
    .fix = Geben Sie beide noch einmal ein. Haben Sie den privaten Schlüssel nicht mehr, erstellen Sie unter { $path } ein neues Paar.

## The look-up of the company

diagnosis-connectwise-site-wrong = { $host } ist kein Server von ConnectWise PSA
    .cause = Dort antwortet ein Webserver, aber nicht ConnectWise PSA.
    .fix = Geben Sie die Adresse ein, die unter { $path } steht.
diagnosis-connectwise-company-unknown = { $host } kennt die Firmenkennung { $company } nicht
    .cause = Die Firmenkennung enthält einen Tippfehler, oder die Firma liegt in einer anderen Region. Gemeint ist der kurze Name vom Anmeldebildschirm, nicht der Anzeigename.
    .fix = Vergleichen Sie Firmenkennung und Adresse mit { $path }.
# $asked: the company id as entered. $told: the company id as ConnectWise PSA spells it
diagnosis-connectwise-company-spelling = Die Firmenkennung ist anders geschrieben
    .cause = Sie haben { $asked } eingegeben; ConnectWise PSA nennt { $told }. Groß- und Kleinschreibung kann einen Unterschied machen.
    .fix = Geben Sie { $told } ein.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA says it
diagnosis-connectwise-company-other = Die Firma hat noch einen anderen Kurznamen
    .cause = Sie haben { $asked } eingegeben; ConnectWise PSA nennt { $told }. Beides kann stimmen. Gelingt die Anmeldung, stimmt der eingegebene Name.
    .fix = Lösen Sie zuerst das Problem mit den Schlüsseln und prüfen Sie dann noch einmal.
diagnosis-connectwise-lookup-absent = { $host } bietet keine Firmensuche an
    .cause = Ob Adresse und Firmenkennung stimmen, zeigt deshalb erst eine gelungene Anmeldung.
    .fix = Beheben Sie zuerst das Problem mit den Schlüsseln und prüfen Sie dann noch einmal.

## Signing in

diagnosis-connectwise-client-id-refused = Die Client-ID wurde abgelehnt
    .cause = ConnectWise PSA antwortet mit Status { $status }. Die Client-ID ist nicht registriert, oder sie ist vom Typ Private und gehört einer anderen Firma.
    .fix = Vergleichen Sie die Client-ID in den Einstellungen mit { $address }. Eine Client-ID vom Typ Private gilt nur für die Firma, die sie registriert hat.
    .fix-terminal = Vergleichen Sie den Wert, den Sie als connectwise-client-id angegeben haben, mit { $address }. Eine Client-ID vom Typ Private gilt nur für die Firma, die sie registriert hat.
# $hint: lengths (the two keys differ in length), not-found (404 instead of 401), plain
diagnosis-connectwise-keys-refused = Die Schlüssel wurden abgelehnt
    .cause =
        { $hint ->
            [lengths] ConnectWise PSA antwortet mit Status { $status }. Die beiden Schlüssel sind verschieden lang; vermutlich wurde einer beim Kopieren abgeschnitten.
            [not-found] ConnectWise PSA antwortet mit Status { $status }; das heißt sonst „nicht gefunden“. In der Cloud kann es auch bedeuten, dass die Schlüssel abgelehnt werden.
           *[plain] ConnectWise PSA antwortet mit Status { $status }. Die Schlüssel sind vertauscht, abgeschnitten, aus verschiedenen Paaren oder gelöscht, oder das Mitglied ist inaktiv.
        }
    .fix = Erstellen Sie unter { $path } ein neues Paar und speichern Sie beide Schlüssel neu.
diagnosis-connectwise-not-authenticated = ConnectWise PSA nimmt diese Schlüssel für seine API nicht an
    .cause = Die Schlüssel sind falsch, oder sie gehören zu einer Person statt zu einem API-Mitglied.
    .fix = Erstellen Sie unter { $path } ein neues Paar, nicht unter Ihrem eigenen Konto.
diagnosis-connectwise-locked = Das API-Mitglied ist gesperrt
    .cause = ConnectWise PSA meldet: { $message }
    .fix = Öffnen Sie das API-Mitglied unter { $path } und heben Sie die Sperre auf. Neue Schlüssel sind nicht nötig.
diagnosis-connectwise-sign-in-unsure = Entweder die Schlüssel oder die Client-ID wurden abgelehnt
    .cause = ConnectWise PSA antwortet mit und ohne Client-ID mit Status { $status }. Daran ist nicht zu erkennen, was von beidem falsch ist.
    .fix = Vergleichen Sie zuerst die Client-ID in den Einstellungen mit { $address }. Stimmt sie, erstellen Sie unter { $path } ein neues Schlüsselpaar.
    .fix-terminal = Vergleichen Sie zuerst den Wert, den Sie als connectwise-client-id angegeben haben, mit { $address }. Stimmt er, erstellen Sie unter { $path } ein neues Schlüsselpaar.
diagnosis-connectwise-cannot-route = { $host } findet die Firma { $company } nicht
    .cause = Bei der Firmensuche ist die Firma bekannt, in der API nicht. Vielleicht zieht sie gerade auf einen anderen Server um.
    .fix = Prüfen Sie in einigen Minuten noch einmal. Hilft das nicht, fragen Sie den Support von ConnectWise.
diagnosis-connectwise-ssl-required = { $host } beantwortet keine API-Aufrufe
    .cause = In der Cloud hat die API einen eigenen Server.
    .fix = Geben Sie die Adresse des Anmeldebildschirms ein, zum Beispiel { $example }. Den Server der API findet Lotse selbst.

## The member and its role

# $class: the licence class that ConnectWise PSA tells
diagnosis-connectwise-personal-keys = Die Schlüssel gehören einer Person: { $member }
    .cause = Die Lizenzklasse ist { $class }; ein API-Mitglied hat die Klasse A. Die Schlüssel einer Person gelten nur, solange sie in der Firma ist, und haben alle ihre Rechte.
    .fix = Legen Sie unter { $path } ein API-Mitglied an und speichern Sie dessen Schlüssel.
diagnosis-connectwise-member-inactive = Das Mitglied { $member } ist inaktiv
    .fix = Öffnen Sie { $path } und stellen Sie das Mitglied wieder auf aktiv.
diagnosis-connectwise-member-unclear = ConnectWise PSA sagt nicht, was für ein Mitglied { $member } ist
    .fix = Prüfen Sie, ob { $member } in ConnectWise PSA ein aktives API-Mitglied ist, und bestätigen Sie es.
# $count: number of boards
diagnosis-connectwise-boards-excluded = { $count ->
        [one] Ein Service-Board ist für { $member } ausgeblendet
       *[other] { $count } Service-Boards sind für { $member } ausgeblendet
    }
    .cause = Tickets aus diesen Boards sieht das Mitglied nicht, unabhängig von der Rolle.
    .fix = Braucht die Integration diese Boards, heben Sie den Ausschluss unter { $path } auf.
diagnosis-connectwise-admin-role = { $role } ist eine Administratorrolle
    .cause = Damit darf die Integration alles, auch löschen.
    .fix = Öffnen Sie { $path } und geben Sie dem Mitglied die Rolle, die Sie für die Integration angelegt haben. Ändern Sie die Rechte von { $role } nicht: Andere brauchen diese Rolle.
diagnosis-connectwise-role-other = { $role } ist vermutlich nicht die Rolle dieser Integration
    .cause = Sie hat keines der nötigen Rechte, aber andere.
    .fix = Öffnen Sie { $path } und wählen Sie die Rolle, die Sie für die Integration angelegt haben. Ändern Sie die Rechte von { $role } nicht, wenn andere diese Rolle benutzen könnten. Haben Sie diese Rolle selbst dafür angelegt, stellen Sie ihre Rechte so ein, wie der Schritt es zeigt, und prüfen Sie noch einmal.
# $count: number of functions
diagnosis-connectwise-role-wide = { $role } ist vermutlich nicht die Rolle dieser Integration
    .cause = { $count ->
        [one] Sie hat Rechte bei einer Funktion, die die Anleitung nicht nennt.
       *[other] Sie hat Rechte bei { $count } Funktionen, die die Anleitung nicht nennt.
    }
    .fix = Öffnen Sie { $path } und wählen Sie die Rolle, die Sie für die Integration angelegt haben. Ändern Sie die Rechte von { $role } nicht, wenn andere diese Rolle benutzen könnten. Haben Sie diese Rolle selbst dafür angelegt, stellen Sie ihre Rechte so ein, wie der Schritt es zeigt, setzen Sie alles andere auf None und prüfen Sie noch einmal.
diagnosis-connectwise-role-unclear = ConnectWise PSA sagt nicht, welche Rolle das Mitglied hat
    .fix = Öffnen Sie das API-Mitglied und prüfen Sie, ob es die Rolle für diese Integration hat und keine Administratorrolle. Bestätigen Sie es dann.
diagnosis-connectwise-role-shown = Das Mitglied hat die Rolle { $role }
    .fix = Ist das die Rolle, die Sie für die Integration angelegt haben? Dann bestätigen Sie es. Wenn nicht, wählen Sie die richtige.

## The rights of the role

diagnosis-connectwise-security-refused = Das Mitglied darf seine eigenen Rechte nicht lesen
    .cause = ConnectWise PSA antwortet mit Status { $status }. Lotse kann dann nur probieren, was sich lesen lässt. Wie weit ein Recht reicht, zeigt das nicht.
    .fix = Vergleichen Sie die Rechte selbst. Oder geben Sie für diese eine Prüfung die Schlüssel eines Administrators ein. Diese Schlüssel werden nicht gespeichert.
diagnosis-connectwise-not-provable = Mit diesen Schlüsseln kann Lotse dieses Recht nicht prüfen
    .cause = Das Mitglied darf seine eigenen Rechte nicht lesen, und Lotse probiert das Recht nicht durch Schreiben aus.
    .fix = Vergleichen Sie dieses Feld selbst, oder prüfen Sie einmal mit den Schlüsseln eines Administrators.
diagnosis-connectwise-probe-only = { $function } ist lesbar; wie weit das Recht reicht, ist nicht bekannt
    .cause = Ob das für alle Einträge gilt oder nur für die des Mitglieds selbst, ist daran nicht zu sehen.
    .fix = Vergleichen Sie dieses Feld selbst, oder prüfen Sie einmal mit den Schlüsseln eines Administrators.
diagnosis-connectwise-level-missing = { $function }: { $column } ist { $found } statt { $asked }
    .cause = Die Rolle { $role } darf weniger, als die Integration braucht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-level-excess = { $function }: { $column } ist { $found } statt { $asked }
    .cause = Die Rolle { $role } darf mehr, als die Integration braucht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn nicht, öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern. Wenn ja, ändern Sie die Rolle nicht: Geben Sie dem API-Mitglied eine eigene Rolle, wie in den Schritten beschrieben.
diagnosis-connectwise-level-unclear = { $function }: Lotse kann { $column } nicht beurteilen
    .cause = ConnectWise PSA antwortet mit { $found }.
    .fix = Vergleichen Sie dieses Feld selbst.
diagnosis-connectwise-not-offered = Bei { $function } gibt es { $column } nicht
    .fix = Hier gibt es nichts einzustellen.
# $found: absent (no row), several (rows that differ)
diagnosis-connectwise-function-unclear =
    { $found ->
        [several] Für { $function } gibt es mehrere Zeilen
       *[absent] Für { $function } gibt es keine Zeile
    }
    .cause = In der Liste der Rechte nennt ConnectWise PSA diese Funktion nicht eindeutig. Vielleicht heißt sie dort anders.
    .fix = Vergleichen Sie diese Zeile selbst.
# $module: the module of the role
# $asked: functions of the guide that were not found
# $there: functions of the role that the guide does not name
diagnosis-connectwise-rows-unmatched = Unter { $module } sind manche Funktionen nicht am Namen zu erkennen
    .cause = Die Anleitung verlangt { $asked }; so heißt dort keine Zeile. Die Rolle hat Rechte bei { $there }; das nennt die Anleitung nicht. Vielleicht sind es dieselben Funktionen unter anderem Namen.
    .fix = Öffnen Sie { $path } und vergleichen Sie beide Listen. Ändern Sie eine Zeile erst, wenn Sie wissen, welche Funktion es ist.
diagnosis-connectwise-cell-contradicted = Die Rolle erlaubt { $function }, aber das Mitglied kann es nicht lesen
    .cause = Vielleicht wurde die Rolle eben erst geändert, oder etwas anderes schränkt das Mitglied ein.
    .fix = Speichern Sie die Rolle unter { $path } noch einmal, warten Sie einige Minuten und prüfen Sie noch einmal.
diagnosis-connectwise-right-refused = Das Mitglied darf { $function } nicht lesen
    .cause = Die Rolle hat dieses Recht nicht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, stellen die Stufe zum Lesen ein und speichern.
# $module: the module of the role
diagnosis-connectwise-right-beyond = { $function } wird nicht gebraucht: { $column } ist { $found }
    .cause = Die Rolle { $role } hat dieses Recht unter { $module }. Die Anleitung verlangt es nicht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-report-beyond = Das Berichtsrecht { $function } wird nicht gebraucht: { $column } ist { $found }
    .cause = Die Rolle { $role } hat dieses Recht unter { $module }. Die Anleitung verlangt keine Berichte.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, setzen { $column } auf { $asked } und speichern.
diagnosis-connectwise-beyond-unclear = { $function }: { $column } hat eine unbekannte Stufe
    .cause = ConnectWise PSA antwortet mit { $found }. Die Anleitung verlangt dieses Recht nicht.
    .fix = Vergleichen Sie dieses Feld selbst.
# $count: number of rows
diagnosis-connectwise-list-incomplete = { $count ->
        [one] Die Liste der Rechte hat nur eine brauchbare Zeile
       *[other] Die Liste der Rechte ist unvollständig ({ $count } Zeilen)
    }
    .cause = Bei Funktionen, für die keine Stufe angegeben ist, kann es weitere Rechte geben.
    .fix = Prüfen Sie selbst, ob die Rolle Rechte hat, die die Anleitung nicht verlangt.

## Reading

# $seen: refused (403 though the role allows it), opened (200 though the role does not)
diagnosis-connectwise-probe-disagrees = { $seen ->
        [opened] { $function } lässt sich lesen, obwohl die Rolle es nicht erlaubt
       *[refused] { $function } lässt sich nicht lesen, obwohl die Rolle es erlaubt
    }
    .cause = Die Liste der Rechte und die Daten passen nicht zusammen. Vielleicht wurde die Rolle eben erst geändert.
    .fix = Warten Sie einige Minuten und prüfen Sie noch einmal. Hilft das nicht: Öffnen Sie { $path }, starten Sie dort den Debug-Modus, prüfen Sie hier noch einmal und laden Sie dann das Protokoll herunter.
diagnosis-connectwise-probe-empty = { $function } ist lesbar, aber leer
    .cause = Entweder gibt es noch keine Einträge, oder Ebene (Level) oder Standort (Location) des Mitglieds blenden sie aus. Eine leere Liste beweist nichts.
    .fix = Gibt es Einträge, vergleichen Sie Level und Location des API-Mitglieds mit denen anderer Mitglieder.
diagnosis-connectwise-probe-agrees = { $function } ist nicht lesbar, wie es die Rolle vorgibt
    .fix = Hier ist nichts zu tun. Was fehlt, steht bei der Rolle.

## Tables of Table Setup

diagnosis-connectwise-table-missing = Die Tabelle { $table } ist nicht lesbar
    .cause = Die Rolle darf diese Tabelle nicht benutzen.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, verschieben { $table } zu den erlaubten Tabellen und speichern.
diagnosis-connectwise-tables-all = Die Rolle darf alle Tabellen benutzen
    .cause = Der Zugriff ist nicht auf bestimmte Tabellen beschränkt. { $table } zum Beispiel ist lesbar, wird aber nicht gebraucht.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn nicht, öffnen Sie { $path }, entfernen dort alle Tabellen, die die Anleitung nicht nennt, und speichern. Wenn ja, ändern Sie die Rolle nicht: Geben Sie dem API-Mitglied eine eigene Rolle, wie in den Schritten beschrieben.
diagnosis-connectwise-entry-beyond = Die Tabelle { $table } wird nicht gebraucht
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn nicht, öffnen Sie { $path }, nehmen { $table } aus den erlaubten Tabellen heraus und speichern. Wenn ja, ändern Sie die Rolle nicht: Geben Sie dem API-Mitglied eine eigene Rolle, wie in den Schritten beschrieben.
# $count: number of tables
diagnosis-connectwise-entries-beyond = { $count ->
        [one] Eine Tabelle wird nicht gebraucht
       *[other] { $count } Tabellen werden nicht gebraucht
    }
    .cause = Der Zugriff ist kaum auf bestimmte Tabellen beschränkt.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, lassen bei den erlaubten Tabellen nur die stehen, die die Anleitung nennt, und speichern.
diagnosis-connectwise-entry-unclear = Die Tabelle { $table } ist lesbar, aber das beweist noch nichts
    .cause = Die Liste der Tabellen passt nicht zu dem, was lesbar ist. Die Tabelle kann also aus einem anderen Grund offen sein.
    .fix = Öffnen Sie { $path } und vergleichen Sie die Liste selbst.
diagnosis-connectwise-tables-unclear = Lotse kann die Liste der Tabellen nicht beurteilen
    .cause = Was ConnectWise PSA über die Liste angibt, passt nicht zu dem, was lesbar ist.
    .fix = Öffnen Sie { $path } und vergleichen Sie die Liste selbst.
diagnosis-connectwise-tables-sampled = Drei Tabellen sind lesbar, und keine Einschränkung ist gemeldet
    .cause = Das beweist nicht, dass auch alle anderen offen sind.
    .fix = Öffnen Sie { $path }, prüfen Sie, dass keine Tabelle gesperrt ist, und bestätigen Sie es.
diagnosis-connectwise-tables-narrowed = Die Rolle darf nicht alle Tabellen benutzen
    .cause = Der Zugriff ist auf bestimmte Tabellen beschränkt; diese Anleitung braucht aber alle.
    .fix = Prüfen Sie zuerst, ob auch andere Mitglieder diese Rolle haben. Wenn ja, lassen Sie die Rolle unverändert und geben Sie diesem Mitglied die Rolle, die Sie für die Integration angelegt haben. Sonst öffnen Sie { $path }, erlauben alle Tabellen und speichern.
# $list: the vendor's name of the list
diagnosis-connectwise-list-narrowed = Eine Liste schränkt dieses Recht ein: { $list }
    .cause = Manche Funktionen lassen sich auf einzelne Arten einschränken. Dann gilt auch die höchste Stufe nicht für alles.
    .fix = Öffnen Sie { $path } und vergleichen Sie die Einträge hinter dem Link neben der Funktion.

## Keys of an administrator

diagnosis-connectwise-admin-refused = Mit den Schlüsseln des Administrators ist die Rolle nicht lesbar
    .cause = ConnectWise PSA antwortet mit Status { $status }.
    .fix = Nehmen Sie die Schlüssel eines Mitglieds, das Mitglieder und Sicherheitsrollen lesen darf. Ohne sie prüft Lotse nur, was das Mitglied über sich selbst lesen kann.
diagnosis-connectwise-admin-member-absent = Mit den Schlüsseln des Administrators ist das API-Mitglied { $member } nicht zu finden
    .fix = Prüfen Sie, ob die Schlüssel des Administrators zur selben Firma gehören und ob { $member } eine Rolle hat.
# $other: the name of another role
diagnosis-connectwise-role-differs = ConnectWise PSA nennt zwei verschiedene Rollen
    .cause = Laut seinen eigenen Angaben hat das Mitglied die Rolle { $role }, in der Liste des Administrators aber { $other }. Lotse hat die Rechte geprüft, die das Mitglied selbst sieht.
    .fix = Warten Sie einige Minuten und prüfen Sie noch einmal. Hilft das nicht, öffnen Sie das API-Mitglied und prüfen Sie, welche Rolle es hat.

## Deeper check: the service desk and what the product has written

diagnosis-connectwise-deeper-refused = ConnectWise PSA zeigt dem Mitglied des Produkts das nicht
    .cause = Die Rolle der Anleitung enthält dieses Recht nicht. Das Produkt braucht es auch nicht.
    .fix = Es ist nichts zu tun. Erweitern Sie die Rolle dafür nicht. Wenn Sie es wissen möchten, sehen Sie selbst in ConnectWise PSA nach.
diagnosis-connectwise-deeper-absent = ConnectWise PSA hat an dieser Stelle nichts
    .cause = Vielleicht gehört das Modul nicht zu Ihrer Lizenz, oder der Server hat eine andere Version.
    .fix = Es ist nichts zu tun. Wenn Sie es wissen möchten, sehen Sie selbst in ConnectWise PSA nach.
# $count: number of boards
diagnosis-connectwise-boards-visible =
    { $count ->
        [one] Ein aktives Service-Board; keines ist als ausgeschlossen genannt
       *[other] { $count } aktive Service-Boards; keines ist als ausgeschlossen genannt
    }
    .cause = ConnectWise PSA nennt kein Board, das für dieses Mitglied ausgeschlossen ist.
    .fix = Kommen Tickets eines Boards trotzdem nicht an, sehen Sie unter Service Defaults nach, ob die Boards beschränkt sind.
# $hidden: number of hidden boards; $count: number of active boards in the list
diagnosis-connectwise-boards-hidden =
    { $hidden ->
        [one] Ein Service-Board ist für das Mitglied ausgeblendet ({ $count } in der Liste)
       *[other] { $hidden } Service-Boards sind für das Mitglied ausgeblendet ({ $count } in der Liste)
    }
    .cause = Was das bedeutet und was zu tun ist, steht beim Ergebnis der Prüfung selbst.
    .fix = Hier ist nichts weiter zu tun.
# $count: number of active boards
diagnosis-connectwise-boards-untold =
    { $count ->
        [one] Ein aktives Service-Board; welche für das Mitglied ausgeblendet sind, ist unbekannt
       *[other] { $count } aktive Service-Boards; welche für das Mitglied ausgeblendet sind, ist unbekannt
    }
    .cause = ConnectWise PSA hat die ausgeschlossenen Boards nicht genannt.
    .fix = Sehen Sie in ConnectWise PSA nach, ob die Boards des Mitglieds beschränkt sind.
# $count: number of entries
diagnosis-connectwise-desk-listed =
    { $count ->
        [one] Ein Eintrag ist lesbar
       *[other] { $count } Einträge sind lesbar
    }
    .cause = Lotse zählt die Einträge und speichert keine Namen.
    .fix = Es ist nichts zu tun.
diagnosis-connectwise-desk-empty = Die Liste ist leer
    .cause = Vielleicht ist noch nichts eingerichtet, oder das Mitglied sieht es nicht.
    .fix = Öffnen Sie diese Liste in ConnectWise PSA und sehen Sie selbst nach.
# $count: number of statuses; $closing: number of statuses that close a ticket
diagnosis-connectwise-statuses-closing =
    { $count ->
        [one] Ein Status, und er schließt ein Ticket
       *[other] { $count } Status, davon schließen { $closing } ein Ticket
    }
    .cause = Lotse hat ein Board geprüft, das das Mitglied sieht.
    .fix = Es ist nichts zu tun. Sehen Sie die anderen Boards genauso an, wenn das Produkt sie verwendet.
# $count: number of statuses
diagnosis-connectwise-statuses-open =
    { $count ->
        [one] Ein Status, und Lotse findet keinen, der ein Ticket schließt
       *[other] { $count } Status, und Lotse findet keinen, der ein Ticket schließt
    }
    .cause = Lotse hat ein Board geprüft, das das Mitglied sieht. Ohne einen solchen Status kann ein Produkt seine Tickets dort nicht schließen.
    .fix = Öffnen Sie die Status des Boards, das das Produkt verwendet, und sehen Sie nach, welcher Tickets schließt.
# $count: number of logins
diagnosis-connectwise-integrators-fit =
    { $count ->
        [one] Ein aktiver Integrator-Login sieht alle Datensätze und darf eine passende API nutzen
       *[other] { $count } aktive Integrator-Logins sehen alle Datensätze und dürfen eine passende API nutzen
    }
    .cause = Welcher davon zum Produkt gehört, ist nicht zu erkennen. Lotse liest weder Namen noch Kennwörter.
    .fix = Vergewissern Sie sich, dass der Login des Produkts dabei ist.
# $count: number of logins
diagnosis-connectwise-integrators-unfit =
    { $count ->
        [0] Kein Integrator-Login ist zu sehen
        [one] Der einzige Integrator-Login sieht nicht alle Datensätze über die API „Member“
       *[other] Keiner von { $count } Integrator-Logins sieht alle Datensätze über die API „Member“
    }
    .cause = Lotse sucht einen aktiven Login mit Zugriff auf alle Datensätze. Namen und Kennwörter liest Lotse nicht.
    .fix = Vergleichen Sie den Integrator-Login mit dem Schritt der Anleitung.
# $count: number of records
diagnosis-connectwise-wrote-seen =
    { $count ->
        [one] Ein Datensatz nennt das Mitglied des Produkts als Urheber
       *[other] { $count } Datensätze nennen das Mitglied des Produkts als Urheber
    }
    .cause = ConnectWise PSA vermerkt selbst, wer einen Datensatz angelegt hat. Lotse zählt die Datensätze und speichert keine Namen.
    .fix = Es ist nichts zu tun.
diagnosis-connectwise-wrote-unseen = Noch nichts zu sehen
    .cause = Das beweist nichts: Vielleicht gab es noch nichts zu schreiben, oder das Mitglied sieht die Datensätze nicht.
    .fix = Es ist nichts zu tun. Wenn Sie die Integration arbeiten sehen wollen, lassen Sie das Produkt etwas schreiben und starten Sie die vertiefte Prüfung noch einmal.
diagnosis-connectwise-wrote-untold = ConnectWise PSA sagt nicht, wer diese Datensätze angelegt hat
    .cause = Deshalb kann Lotse sie nicht zählen. Das heißt nicht, dass etwas falsch ist.
    .fix = Es ist nichts zu tun. Sehen Sie in ConnectWise PSA nach, ob die Datensätze des Produkts ankommen.
# $count: number of agreements that were looked at
diagnosis-connectwise-additions-unseen =
    { $count ->
        [one] Im neuesten Vertrag noch nichts zu sehen
       *[other] In den neuesten { $count } Verträgen noch nichts zu sehen
    }
    .cause = Lotse sieht nur in wenige der neuesten Verträge. Über die anderen sagt das nichts.
    .fix = Es ist nichts zu tun. Öffnen Sie einen Vertrag, der im Produkt zugeordnet ist, und sehen Sie sich seine Zusätze an.

## Any call

# $seconds: how long to wait
diagnosis-connectwise-busy = ConnectWise PSA bekommt zu viele Aufrufe
    .cause = Vielleicht machen andere Programme Ihrer Firma gleichzeitig Aufrufe.
    .fix = { $seconds ->
        [one] Prüfen Sie in einer Sekunde noch einmal.
       *[other] Prüfen Sie in { $seconds } Sekunden noch einmal.
    }
diagnosis-connectwise-overloaded = Die Datenbank von ConnectWise PSA hat zu lange gebraucht
    .fix = Prüfen Sie in einigen Minuten noch einmal.
diagnosis-connectwise-maintenance = ConnectWise PSA ist nicht erreichbar
    .cause = ConnectWise PSA antwortet mit Status { $status }. Das bedeutet meist eine Wartung.
    .fix = Prüfen Sie später noch einmal.
# $message: the vendor's words
diagnosis-connectwise-declined = ConnectWise PSA lehnt den Aufruf mit Status { $status } ab
    .cause = Die Meldung lautet: { $message }
    .fix = Prüfen Sie noch einmal. Hilft das nicht: Öffnen Sie { $path }, starten Sie dort den Debug-Modus, prüfen Sie hier noch einmal und laden Sie dann das Protokoll herunter.
diagnosis-connectwise-declined-silent = Der Aufruf bei ConnectWise PSA wurde mit Status { $status } abgelehnt
    .cause = Die Antwort nennt keinen Grund. Sie kann statt von ConnectWise PSA auch von einer Firewall oder einem Webfilter kommen.
    .fix = Fragen Sie bei der Netzwerkbetreuung nach, ob Aufrufe an ConnectWise PSA gesperrt werden. Falls nicht: Öffnen Sie { $path }, starten Sie dort den Debug-Modus, prüfen Sie hier noch einmal und laden Sie dann das Protokoll herunter.
diagnosis-connectwise-condition = Lotse hat etwas abgefragt, das ConnectWise PSA nicht kennt
    .cause = Die Meldung lautet: { $message }
    .fix = Das ist ein Fehler in Lotse. Melden Sie ihn dem Lotse-Projekt.

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
topic-connectwise-board-list = Die Service-Boards
topic-connectwise-board-statuses = Die Status eines Service-Boards
topic-connectwise-priorities = Die Prioritäten
topic-connectwise-configuration-types = Die Konfigurationstypen
topic-connectwise-integrators = Die Integrator-Logins
topic-connectwise-wrote-tickets = Tickets, die das Produkt geschrieben hat
topic-connectwise-wrote-configurations = Konfigurationen, die das Produkt geschrieben hat
topic-connectwise-wrote-catalog = Katalogeinträge, die das Produkt geschrieben hat
topic-connectwise-wrote-additions = Vertragszusätze, die das Produkt geschrieben hat
topic-connectwise-company-list = Die Unternehmen in ConnectWise PSA

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
    .hint = Alles funktioniert. Aber was darf das Mitglied sonst noch?
mistake-connectwise-wrong-role = Das Mitglied hat die falsche Rolle
    .hint = Ist fast alles falsch, liegt es selten an den einzelnen Feldern.
mistake-connectwise-member-inactive = Das Mitglied ist inaktiv
    .hint = Sehen Sie sich das Mitglied an, nicht seine Rolle.
mistake-connectwise-personal-keys = Die Schlüssel gehören einer Person
    .hint = Wo wurden die Schlüssel erstellt?
mistake-connectwise-key-truncated = Ein Schlüssel ist unvollständig
    .hint = Vergleichen Sie die Längen der beiden Schlüssel.
mistake-connectwise-client-id-refused = Die Client-ID gilt nicht mehr
    .hint = Die Schlüssel stimmen. Was sendet Lotse bei jedem Aufruf noch mit?
mistake-connectwise-my-security-refused = Das Mitglied darf seine eigenen Rechte nicht lesen
    .hint = Manche Felder können Sie jetzt nur selbst vergleichen. Welche?
mistake-connectwise-busy = ConnectWise PSA ist ausgelastet
    .hint = Nicht jeder Fehler lässt sich durch eine Einstellung beheben.
mistake-connectwise-slow = ConnectWise PSA ist langsam
    .hint = An den Einstellungen ist nichts falsch. Warten Sie etwas.
mistake-connectwise-company-unknown = Die Firma wird nicht gefunden
    .hint = Das scheitert schon, bevor ein Schlüssel gesendet wird.
mistake-connectwise-codebase-moved = ConnectWise PSA wurde eben aktualisiert
    .hint = Zählen Sie in der Liste der Abfragen, wie oft Lotse die Firma nachschlägt.
mistake-connectwise-maintenance = ConnectWise PSA wird gewartet
    .hint = Sehen Sie sich den Status der Antwort an.
mistake-connectwise-boards-excluded = Tickets eines Boards sind nicht zu sehen
    .hint = Die Rolle erlaubt alle Tickets. Wo lassen sich Boards noch ausblenden?
mistake-connectwise-no-integrator = Der Integrator-Login sieht nur eigene Datensätze
    .hint = Die Prüfung findet keinen Fehler. Starten Sie die vertiefte Prüfung und vergleichen Sie ihr Ergebnis mit dem Schritt der Anleitung.
mistake-connectwise-nothing-written = Das Produkt hat noch nichts in ConnectWise PSA geschrieben
    .hint = Ist das ein Fehler? Starten Sie die vertiefte Prüfung und lesen Sie, was sie dazu sagt.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-connectwise-inactive = Inaktiv
screen-connectwise-keys-of = Schlüssel erstellt bei
screen-connectwise-other-functions = Weitere Funktionen
screen-connectwise-all-tables = Alle Tabellen
screen-connectwise-some-tables = Nur die angehakten Tabellen
