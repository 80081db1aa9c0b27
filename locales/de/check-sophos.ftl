# What a check of Sophos Central found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of Sophos Central, one after the other

topic-sophos-credential = Die API-Zugangsdaten von Sophos Central
topic-sophos-partner = Die Konsole, zu der die API-Zugangsdaten gehören
topic-sophos-tenants = Die Kunden in Sophos Central

# $what: id or secret. Only to choose by
diagnosis-sophos-half = { $what ->
        [id] Die Client-ID der API-Zugangsdaten fehlt
       *[secret] Das Geheimnis der API-Zugangsdaten fehlt
    }
    .fix = Geben Sie bei der Organisation beides ein oder keines von beiden: Diese Zugangsdaten sind freiwillig.
# $add (label): the button for a new credential
diagnosis-sophos-bad-credential = Sophos Central nimmt die API-Zugangsdaten nicht an
    .cause = Die Client-ID oder das Geheimnis ist falsch, oder die Zugangsdaten sind abgelaufen oder gelöscht. Sie gelten etwa drei Jahre.
    .fix = Gehen Sie zu { $path } und vergleichen Sie die Client-ID. Das Geheimnis wird nur einmal gezeigt: Klicken Sie im Zweifel auf { $add } und geben Sie in Lotse die neuen Zugangsdaten ein.
# $add (label): the button for a new credential
diagnosis-sophos-client-unknown = Sophos Central kennt keine API-Zugangsdaten mit dieser Client-ID
    .cause = Die Client-ID ist vertippt oder abgeschnitten, oder die Zugangsdaten wurden gelöscht.
    .fix = Gehen Sie zu { $path } und vergleichen Sie die Client-ID mit der in Lotse. Fehlt sie in der Liste, klicken Sie auf { $add } und geben Sie in Lotse die neuen Zugangsdaten ein.
# $add (label): the button for a new credential
diagnosis-sophos-secret-wrong = Das Geheimnis der API-Zugangsdaten stimmt nicht
    .cause = Sophos Central kennt die Client-ID, aber dieses Geheimnis gehört nicht dazu.
    .fix = Das Geheimnis wird nur einmal gezeigt. Haben Sie es nicht mehr, gehen Sie zu { $path }, klicken Sie auf { $add } und geben Sie in Lotse die neuen Zugangsdaten ein.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-not-partner = Die API-Zugangsdaten gehören zu einem Konto der Art { $kind }, nicht zu einem Partner
    .cause = Sie wurden in einer anderen Konsole erstellt. Nur Sophos Central Partner zeigt alle Kunden.
    .fix = Melden Sie sich bei Sophos Central Partner an, gehen Sie zu { $path } und erstellen Sie die Zugangsdaten dort.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-account-odd = Sophos Central nennt eine Kontoart, die Lotse nicht kennt: { $kind }
    .fix = Prüfen Sie in der Konsole, ob die Zugangsdaten in Sophos Central Partner erstellt wurden.
diagnosis-sophos-forbidden = Diese API-Zugangsdaten dürfen das nicht lesen
    .cause = Ihre Rolle reicht nicht, oder sie gehören zu einem anderen Partner.
    .fix = Gehen Sie zu { $path } und sehen Sie sich die Rolle der Zugangsdaten an. Die Rolle, die nur lesen darf, genügt. Der Support fragt nach den Nummern im Nachweis.
diagnosis-sophos-unauthorized = Sophos Central hat das eben ausgestellte Token nicht angenommen
    .cause = Ein Token gilt eine Stunde. Über Ihre Einstellungen sagt das nichts.
    .fix = Prüfen Sie noch einmal. Der Support fragt nach den Nummern im Nachweis.
diagnosis-sophos-asked-wrongly = Sophos Central hat die Abfrage nicht verstanden
    .cause = Das ist ein Fehler von Lotse und liegt nicht an Ihren Einstellungen.
    .fix = Melden Sie ihn mit dem Nachweis.
# $seconds (number): how long Sophos wants to be left alone
diagnosis-sophos-busy = { $seconds ->
        [one] Sophos Central ist noch { $seconds } Sekunde ausgelastet
       *[other] Sophos Central ist noch { $seconds } Sekunden ausgelastet
    }
    .fix = Warten Sie und prüfen Sie noch einmal.
diagnosis-sophos-odd = Die Antwort von Sophos Central lässt sich nicht beurteilen
    .fix = Sehen Sie sich den Nachweis an. Der Support fragt nach den Nummern darin.
diagnosis-sophos-no-tenants = Sophos Central nennt keine Kunden
    .cause = Eine leere Liste beweist nichts. Vielleicht gibt es noch keine Kunden.
    .fix = Sehen Sie sich in der Konsole die Liste der Kunden an. Stehen dort welche, gehören die Zugangsdaten zu einem anderen Partnerkonto.
# $count (number): customers in all; $read (number): how many of them were read; $usage (number): how many of those are billed by usage
diagnosis-sophos-tenants-usage = { $usage ->
        [one] { $usage } von { $read } gelesenen Kunden wird nach Nutzung abgerechnet; insgesamt sind es { $count }
       *[other] { $usage } von { $read } gelesenen Kunden werden nach Nutzung abgerechnet; insgesamt sind es { $count }
    }
    .cause = Die Nutzung lässt sich nur bei Kunden synchronisieren, die nach Nutzung abgerechnet werden (MSP Flex). Tickets gehen auch bei den anderen.
    .fix = Schalten Sie in der Zuordnung die Nutzung nur bei diesen Kunden ein.

## Mistakes of the practice tenant

mistake-sophos-wrong-secret = Das Geheimnis der API-Zugangsdaten ist falsch
    .hint = Zugangsdaten haben zwei Hälften. Eine davon lässt sich nachsehen.
mistake-sophos-not-partner = Die API-Zugangsdaten stammen aus der falschen Konsole
    .hint = Sophos Central hat mehrere Konsolen. Welche zeigt alle Kunden?
mistake-sophos-no-tenants = Es gibt keine Kunden
    .hint = Ist eine leere Liste eine gute Nachricht?
mistake-sophos-forbidden = Die API-Zugangsdaten dürfen keine Kunden auflisten
    .hint = Auch Zugangsdaten haben eine Rolle.
mistake-sophos-busy = Sophos Central ist ausgelastet
    .hint = Manchmal gibt es nichts zu reparieren.
