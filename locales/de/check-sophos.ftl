# What a check of Sophos Central found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of Sophos Central, one after the other

topic-sophos-credential = Die API-Zugangsdaten von Sophos Central
topic-sophos-partner = Die Konsole, zu der die API-Zugangsdaten gehören
topic-sophos-tenants = Die Kunden in Sophos Central

# $what: id or secret. Only to choose by
diagnosis-sophos-half = { $what ->
        [id] Die Client-ID der API-Zugangsdaten fehlt
       *[secret] Das Client-Secret der API-Zugangsdaten fehlt
    }
    .fix = Geben Sie bei der Organisation beides ein oder keines von beiden: Diese Zugangsdaten sind freiwillig.
# $add (label): the button for a new credential
diagnosis-sophos-bad-credential = Sophos Central nimmt die API-Zugangsdaten nicht an
    .cause = Die Client-ID oder das Client-Secret ist falsch, oder die Zugangsdaten sind abgelaufen oder gelöscht. Solche Zugangsdaten gelten etwa drei Jahre.
    .fix = Gehen Sie zu { $path } und vergleichen Sie die Client-ID. Das Client-Secret wird nur einmal gezeigt: Klicken Sie im Zweifel auf { $add } und speichern Sie die neuen Zugangsdaten in Lotse.
# $add (label): the button for a new credential
diagnosis-sophos-client-unknown = Diese Client-ID ist in Sophos Central nicht bekannt
    .cause = Die Client-ID enthält einen Tippfehler oder ist abgeschnitten, oder die Zugangsdaten wurden gelöscht.
    .fix = Gehen Sie zu { $path } und vergleichen Sie die Client-ID mit der in Lotse. Fehlt sie in der Liste, klicken Sie auf { $add } und speichern Sie die neuen Zugangsdaten in Lotse.
# $add (label): the button for a new credential
diagnosis-sophos-secret-wrong = Das Client-Secret der API-Zugangsdaten stimmt nicht
    .cause = Sophos Central kennt die Client-ID, aber dieses Client-Secret gehört nicht dazu.
    .fix = Das Client-Secret wird nur einmal gezeigt. Haben Sie es nicht mehr, gehen Sie zu { $path }, klicken Sie auf { $add } und speichern Sie die neuen Zugangsdaten in Lotse.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-not-partner = Die API-Zugangsdaten gehören nicht zu Sophos Central Partner, sondern zu einem Konto der Art { $kind }
    .cause = Diese Zugangsdaten wurden in einer anderen Konsole erstellt. Nur Sophos Central Partner zeigt alle Kunden.
    .fix = Melden Sie sich bei Sophos Central Partner an, gehen Sie zu { $path } und erstellen Sie die Zugangsdaten dort.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-account-odd = Sophos Central nennt eine Kontoart, die Lotse nicht kennt: { $kind }
    .fix = Prüfen Sie in der Konsole, ob die Zugangsdaten in Sophos Central Partner erstellt wurden.
diagnosis-sophos-forbidden = Mit diesen API-Zugangsdaten darf Lotse das nicht lesen
    .cause = Die Rolle der Zugangsdaten reicht nicht aus, oder die Zugangsdaten gehören zu einem anderen Partner.
    .fix = Gehen Sie zu { $path } und prüfen Sie die Rolle der Zugangsdaten. Eine Rolle, die nur lesen darf, genügt. Wenn Sie den Support von Sophos fragen, nennen Sie die Nummern aus dem Nachweis.
diagnosis-sophos-unauthorized = Sophos Central lehnt ein eben erst ausgestelltes Token ab
    .cause = Ein Token gilt eine Stunde. Über Ihre Einstellungen sagt das nichts.
    .fix = Prüfen Sie noch einmal. Hilft das nicht, fragen Sie den Support von Sophos und nennen Sie die Nummern aus dem Nachweis.
diagnosis-sophos-asked-wrongly = Sophos Central hat die Abfrage nicht verstanden
    .cause = Das ist ein Fehler in Lotse und liegt nicht an Ihren Einstellungen.
    .fix = Melden Sie den Fehler dem Lotse-Projekt, zusammen mit dem Nachweis.
# $seconds (number): how long Sophos wants to be left alone
diagnosis-sophos-busy =
    { $seconds ->
        [one] Sophos Central ist ausgelastet; neuer Versuch in { $seconds } Sekunde möglich
       *[other] Sophos Central ist ausgelastet; neuer Versuch in { $seconds } Sekunden möglich
    }
    .fix = Warten Sie und prüfen Sie noch einmal.
diagnosis-sophos-odd = Lotse kann die Antwort von Sophos Central nicht beurteilen
    .fix = Prüfen Sie den Punkt selbst in der Konsole. Wenn Sie den Support von Sophos fragen, nennen Sie die Nummern aus dem Nachweis.
diagnosis-sophos-no-tenants = Sophos Central zeigt keine Kunden an
    .cause = Eine leere Liste beweist nichts. Vielleicht gibt es noch keine Kunden.
    .fix = Sehen Sie in der Konsole die Liste der Kunden an. Stehen dort Kunden, gehören die Zugangsdaten zu einem anderen Partnerkonto.
# $count (number): customers in all; $read (number): how many of them were read; $usage (number): how many of those are billed by usage
diagnosis-sophos-tenants-usage =
    { $usage ->
        [one] { $usage } von { $read } Kunden wird nach Nutzung abgerechnet (insgesamt { $count })
       *[other] { $usage } von { $read } Kunden werden nach Nutzung abgerechnet (insgesamt { $count })
    }
    .cause = Die Nutzung lässt sich nur bei Kunden synchronisieren, die nach Nutzung abgerechnet werden (MSP Flex). Tickets lassen sich bei allen synchronisieren.
    .fix = Schalten Sie in der Zuordnung die Nutzung nur bei diesen Kunden ein.

## Mistakes of the practice tenant

mistake-sophos-wrong-secret = Das Client-Secret der API-Zugangsdaten ist falsch
    .hint = Zugangsdaten haben zwei Hälften. Nur eine davon zeigt die Konsole später noch einmal.
mistake-sophos-not-partner = Die API-Zugangsdaten stammen aus der falschen Konsole
    .hint = Sophos Central hat mehrere Konsolen. Welche zeigt alle Kunden?
mistake-sophos-no-tenants = Es gibt keine Kunden
    .hint = Ist eine leere Liste eine gute Nachricht?
mistake-sophos-forbidden = Die API-Zugangsdaten dürfen keine Kunden auflisten
    .hint = Auch Zugangsdaten haben eine Rolle.
mistake-sophos-busy = Sophos Central ist ausgelastet
    .hint = Nicht jeder Fehler lässt sich durch eine Einstellung beheben.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-sophos-console = Erstellt in
screen-sophos-reads = Die Rolle darf Kunden auflisten
