# What a check of Cisco Umbrella found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of the Umbrella console, one after the other

topic-umbrella-credential = Der API-Schlüssel von Umbrella
topic-umbrella-customers = Die Kunden in Umbrella

# $what: key or secret. Only to choose by
diagnosis-umbrella-half =
    { $what ->
        [key] Der API-Schlüssel von Umbrella fehlt
       *[secret] Das Secret zum API-Schlüssel von Umbrella fehlt
    }
    .fix = Geben Sie bei der Organisation beides ein oder keines von beiden: Dieser Schlüssel ist freiwillig.
# $expiry, $networks (labels): two fields of a key
diagnosis-umbrella-bad-credential = Umbrella nimmt den API-Schlüssel nicht an
    .cause = Umbrella gibt bei jeder Ursache dieselbe Antwort: Schlüssel oder Secret ist falsch, der Schlüssel ist abgelaufen, oder er darf vom Netz dieses Rechners aus nicht benutzt werden.
    .fix = Gehen Sie zu { $path } und prüfen Sie den Schlüssel: { $expiry } muss in der Zukunft liegen, und { $networks } muss leer sein oder die Adresse dieses Rechners enthalten. Das Secret wird nur einmal gezeigt: Erstellen Sie im Zweifel einen neuen Schlüssel.
# $scopes (value): what the key may change; $readonly (label): the narrower choice
diagnosis-umbrella-write-scope = Der API-Schlüssel darf nicht nur lesen, sondern auch ändern: { $scopes }
    .cause = Lotse liest nur. Ein Schlüssel, der schreiben darf, kann in falschen Händen mehr Schaden anrichten.
    .fix = Gehen Sie zu { $path } und erstellen Sie einen Schlüssel, bei dem die Kunden auf { $readonly } stehen. Löschen Sie danach den jetzigen Schlüssel.
# $readonly (label): the narrower choice
diagnosis-umbrella-scopes-unseen = Der Schlüssel funktioniert, aber Lotse konnte nicht lesen, was er sonst noch darf
    .fix = Gehen Sie zu { $path } und prüfen Sie: Die Kunden müssen auf { $readonly } stehen, und sonst darf nichts ausgewählt sein.
# $scope (value): the right that is needed
diagnosis-umbrella-forbidden = Der API-Schlüssel darf keine Kunden lesen
    .cause = Dem Schlüssel fehlt der Scope { $scope }, oder die Lizenz enthält ihn nicht.
    .fix = Gehen Sie zu { $path } und erstellen Sie einen Schlüssel mit diesem Scope.
diagnosis-umbrella-unauthorized = Umbrella lehnt ein eben erst ausgestelltes Token ab
    .cause = Ein Token gilt eine Stunde. Über Ihre Einstellungen sagt das nichts.
    .fix = Prüfen Sie noch einmal.
diagnosis-umbrella-not-found = Diese Konsole hat keine Kundenliste
    .cause = Die Kundenliste gibt es nur in den Konsolen für MSPs, MSSPs und mehrere Organisationen.
    .fix = Prüfen Sie, in welcher Konsole der Schlüssel erstellt wurde.
diagnosis-umbrella-asked-wrongly = Umbrella hat die Abfrage nicht verstanden
    .cause = Das ist ein Fehler in Lotse und liegt nicht an Ihren Einstellungen.
    .fix = Melden Sie den Fehler dem Lotse-Projekt, zusammen mit dem Nachweis.
# $seconds (number): how long Umbrella wants to be left alone
diagnosis-umbrella-busy =
    { $seconds ->
        [one] Umbrella ist ausgelastet; neuer Versuch in { $seconds } Sekunde möglich
       *[other] Umbrella ist ausgelastet; neuer Versuch in { $seconds } Sekunden möglich
    }
    .cause = Umbrella zählt die Aufrufe je Minute, auch die anderer Programme mit diesem Schlüssel.
    .fix = Warten Sie und prüfen Sie noch einmal.
diagnosis-umbrella-server-fault = Umbrella meldet einen internen Fehler
    .fix = Prüfen Sie später noch einmal.
diagnosis-umbrella-odd = Lotse kann die Antwort von Umbrella nicht beurteilen
    .fix = Sehen Sie sich den Nachweis an und prüfen Sie diesen Punkt selbst.
diagnosis-umbrella-no-customers = Umbrella zeigt keine Kunden an
    .cause = Eine leere Liste beweist nichts. Vielleicht gibt es noch keine Kunden.
    .fix = Sehen Sie in der Konsole die Liste der Kunden an. Stehen dort Kunden, gehört der Schlüssel zu einer anderen Konsole.
# $company (label): a field in ConnectWise; $count (number): customers read; $more: yes if there may be more, else no. Only to choose by; $console: managed (MSP) or provider (MSSP). Only to choose by
diagnosis-umbrella-customers-read =
    { $more ->
        [yes] Mindestens { $count } Kunden gefunden
       *[no] { $count ->
            [one] { $count } Kunde gefunden
           *[other] { $count } Kunden gefunden
        }
    }
    .cause =
        { $console ->
            [provider] Die Kunden stammen aus einer Konsole für MSSPs.
           *[managed] Die Kunden stammen aus einer Konsole für MSPs.
        }
    .fix = In der Zuordnung braucht jeder Kunde die { $company } aus ConnectWise.

## Mistakes of the practice tenant

mistake-umbrella-wrong-secret = Das Secret zum API-Schlüssel ist falsch
    .hint = Umbrella sagt nie, was an einem Schlüssel falsch ist. Was können Sie in der Konsole nachsehen?
mistake-umbrella-expired = Der API-Schlüssel ist abgelaufen
    .hint = Ein Schlüssel kann ein Datum haben. Wo würden Sie es sehen?
mistake-umbrella-scope-missing = Der API-Schlüssel darf keine Kunden lesen
    .hint = Beim Erstellen eines Schlüssels wählen Sie, was er darf.
mistake-umbrella-write-scope = Der API-Schlüssel darf auch ändern
    .hint = Es funktioniert alles. Reicht das?
mistake-umbrella-provider-console = Die Konsole ist für MSSPs
    .hint = Hier ist nichts falsch. Achten Sie darauf, welcher Endpunkt der API geantwortet hat.
mistake-umbrella-busy = Umbrella ist ausgelastet
    .hint = Nicht jeder Fehler lässt sich durch eine Einstellung beheben.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-umbrella-no-access = Kein Zugriff
screen-umbrella-read-write = Lesen und schreiben
