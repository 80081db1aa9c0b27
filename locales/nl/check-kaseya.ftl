# What a check of Kaseya VSA found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                  menus and pages of Kaseya VSA, one after the other
#   $tab, $button, $box    texts on the screen of Kaseya VSA
#   $leaf                  a box in the tree of rights, with the branches above it
#   $what                  what is meant. Only to choose by

## Topics

topic-kaseya-version = De versie van de VSA
topic-kaseya-web-service = De webservice van de VSA
topic-kaseya-scope = Het bereik van het account
topic-kaseya-agents = Agents
topic-kaseya-assets = Apparaten
topic-kaseya-audit = Het auditoverzicht van een machine
topic-kaseya-service-desks = Servicedesks
topic-kaseya-users = Gebruikersaccounts
topic-kaseya-role = De rollen van het account
topic-kaseya-organisations = De organisaties in Kaseya VSA

## Address, user name and token

# $what: host, username or token. Only to choose by
diagnosis-kaseya-absent = { $what ->
        [host] Het adres van de VSA is nog niet ingevuld
        [username] De gebruikersnaam is nog niet ingevuld
       *[token] Het toegangstoken is nog niet opgeslagen
    }
    .fix = Ga naar de stap die erom vraagt en vul de waarde daar in. Controleer daarna opnieuw.
    .fix-terminal = Kopieer de waarde uit Kaseya en geef die op met --set of --secret-stdin.
diagnosis-kaseya-host-unreadable = Het adres van de VSA is niet geldig
    .fix = Vul alleen de hostnaam in, dus het deel tussen https:// en de volgende schuine streep. Kopieer die uit de adresbalk van de browser waarin je met de VSA werkt.
diagnosis-kaseya-host-not-https = Het adres begint met http://
    .cause = Lotse stuurt een toegangstoken alleen over versleutelde verbindingen.
    .fix = Vul de hostnaam in zonder http://. Is de VSA niet bereikbaar via https://, dan moet de beheerder dat eerst regelen.
# $host (value): the host that was entered
diagnosis-kaseya-host-foreign = { $host } hoort bij een ander product
    .cause = Het token van de VSA mag daar niet terechtkomen. Er is niets verstuurd.
    .fix = Vul de hostnaam van je VSA in.
# $host (value): the host that was asked
diagnosis-kaseya-not-vsa = { $host } antwoordt niet als een VSA 9
    .cause = Op dit adres antwoordt een server, maar niet zoals de API van een VSA 9. Het token is niet verstuurd.
    .fix = Vergelijk het adres met dat in de browser. Klopt het, vraag dan aan de beheerder van de server of de REST-API van buitenaf bereikbaar is.
# $host (value): the host that was asked
diagnosis-kaseya-vsa-x = { $host } is waarschijnlijk een VSA X
    .cause = VSA X, ook wel VSA 10, is een ander product met een andere API. Deze handleiding is voor VSA 9 en ouder. Het token is niet verstuurd.
    .fix = Heb je ook een VSA 9, vul dan het adres daarvan in. Anders is dit de verkeerde handleiding: VSA 10 (VSA X) wordt anders met Autotask verbonden.
# $length (number): how many characters the stored token has
diagnosis-kaseya-token-length = { $length ->
        [one] Het opgeslagen token heeft { $length } teken en is waarschijnlijk niet compleet
       *[other] Het opgeslagen token heeft { $length } tekens en klopt waarschijnlijk niet
    }
    .cause = Een token is een GUID: 32 letters en cijfers, vaak met streepjes. Dit token is niet verstuurd, want het kan tellen als een mislukte aanmelding.
    .fix = Kopieer het token nog een keer en sla het opnieuw op. Is het venster al gesloten, maak dan een nieuw token.
diagnosis-kaseya-token-characters = Het opgeslagen token bevat tekens die in geen enkel token voorkomen
    .cause = Een token bestaat uit letters, cijfers en streepjes. Dit token is niet verstuurd, want het zou tellen als een mislukte aanmelding.
    .fix = Kopieer het token nog een keer, zonder iets ervoor of erachter, en sla het opnieuw op. Is het venster al gesloten, maak dan een nieuw token.
# $tokens, $scopes, $addresses (labels): the tab with the tokens and two fields of a token; $rest (label): a choice of the field $scopes
diagnosis-kaseya-bad-login = De VSA accepteert gebruikersnaam en token niet
    .cause = De VSA geeft bij elke oorzaak hetzelfde antwoord. Eén daarvan is onschuldig: geldt het token alleen voor de adressen van Autotask, dan wordt het hier geweigerd terwijl de koppeling wel werkt.
    .fix = Controleer op volgorde: 1. Het token is helemaal gekopieerd. 2. De gebruikersnaam is precies die onder { $path }; sommige servers willen een e-mailadres. 3. Op het tabblad { $tokens } staat het token er nog en is het niet verlopen. 4. Bij { $scopes } staat { $rest }. 5. { $addresses } is leeg of bevat het adres van deze computer. 6. Het account is niet uitgeschakeld en niet geblokkeerd. Ligt het alleen aan punt 5, laat het dan zo, controleer de rest zelf en bevestig het.
diagnosis-kaseya-pair-refused = De VSA accepteert deze gebruikersnaam niet samen met het token
    .cause = De VSA zegt niet aan welke van de twee het ligt.
    .fix = Controleer de punten die bij het toegangstoken staan.
diagnosis-kaseya-by-hand = Niet gecontroleerd, omdat de aanmelding is geweigerd
    .fix = Zoek eerst uit waarom de aanmelding is geweigerd. Geldt het token alleen voor de adressen van Autotask, start dan de detectie in Autotask en kijk wat die vindt.
# $said (value): the user name in the answer; $typed (value): the user name that was entered
diagnosis-kaseya-username-differs = Het token hoort bij { $said }
    .cause = Je hebt { $typed } ingevuld.
    .fix = Is { $said } het account van de koppeling, vul die naam dan letter voor letter in bij Lotse en Autotask. Maak anders het token aan bij het juiste account.
diagnosis-kaseya-username-unsaid = De VSA zegt niet welk account zich heeft aangemeld
    .fix = Vergelijk de gebruikersnaam letter voor letter met de lijst met gebruikers en bevestig dat hij klopt.

## Calls without a verdict

diagnosis-kaseya-session-dropped = De VSA heeft de sessie te vroeg beëindigd
    .cause = Lotse heeft zich nog een keer aangemeld, maar ook de tweede sessie werd meteen beëindigd. Dat zegt niets over je instellingen.
    .fix = Wacht een paar minuten en controleer opnieuw. Helpt dat niet, vraag dan de support van Kaseya naar de sessieduur van de REST-API.
diagnosis-kaseya-asked-wrongly = De VSA heeft de aanroep niet begrepen
    .cause = Dat is een fout in Lotse en ligt niet aan je instellingen.
    .fix = Meld de fout bij het Lotse-project, samen met het bewijs, en controleer dit punt zelf.
diagnosis-kaseya-not-found = Dit API-endpoint bestaat niet op deze VSA
    .cause = Oudere versies en servers zonder de module hebben niet elk endpoint. Dat zegt niets over je instellingen.
    .fix = Controleer dit punt zelf en bevestig het.
diagnosis-kaseya-server-fault = De VSA meldt een interne fout
    .cause = Bij sommige servers antwoorden bepaalde endpoints zo, wat de instellingen ook zijn.
    .fix = Controleer later opnieuw. Helpt dat niet, controleer dit punt dan zelf en stuur het bewijs naar de support van Kaseya.
# $seconds (number): how long the server wants to be left alone
diagnosis-kaseya-busy =
    { $seconds ->
        [one] De VSA is bezet; opnieuw proberen kan over { $seconds } seconde
       *[other] De VSA is bezet; opnieuw proberen kan over { $seconds } seconden
    }
    .fix = Wacht en controleer opnieuw.
diagnosis-kaseya-odd = Lotse kan het antwoord van de VSA niet beoordelen
    .fix = Bekijk het bewijs, controleer dit punt zelf en bevestig het.

## Rights

# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-refused = { $what ->
        [assets] Het account mag geen apparaten lezen
        [audit] Het account mag het auditoverzicht niet lezen
        [service-desks] Het account mag geen servicedesks lezen
       *[users] Het account mag geen gebruikersaccounts lezen
    }
    .cause = De VSA heeft de aanroep geweigerd. Kaseya documenteert niet welk recht daarvoor nodig is; aan de naam te zien is het { $leaf }. Staat het vinkje er al, dan is misschien het token zelf beperkt.
    .fix = Kijk eerst of andere accounts deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit account een eigen rol. Zo niet, ga dan naar { $path }, kies de rol en open het tabblad { $tab }. Klik op { $button }, zet een vinkje bij { $leaf } en sla op.
# $what: assets, audit, service-desks or users. Only to choose by
diagnosis-kaseya-right-eyes =
    { $what ->
        [assets] Apparaten zijn leesbaar; welke vinkjes er staan, toont de API niet
        [audit] Het auditoverzicht is leesbaar; welke vinkjes er staan, toont de API niet
        [service-desks] Servicedesks zijn leesbaar; welke vinkjes er staan, toont de API niet
       *[users] Gebruikersaccounts zijn leesbaar; welke vinkjes er staan, toont de API niet
    }
    .cause = Ook een ruimer recht zou hetzelfde antwoord geven.
    .fix = Ga naar { $path }, kies de rol en open het tabblad { $tab }. Klik op { $button } en controleer: bij { $leaf } staat een vinkje, en geen tak erboven is in zijn geheel aangevinkt. De handleiding vereist in totaal vier rechten. Bevestig het dan.
diagnosis-kaseya-agents-refused = Het account mag geen agents lezen
    .cause = De VSA heeft de aanroep geweigerd. Zonder agents is ook de audit van een machine niet te controleren.
    .fix = Kijk eerst of andere accounts deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit account een eigen rol. Zo niet, ga dan naar { $path }, kies de rol en open het tabblad { $tab }. Klik op { $button } en vergelijk elk vinkje met de lijst in deze handleiding.

## Scope

# $what: agents or assets. Only to choose by
diagnosis-kaseya-none-visible = { $what ->
        [agents] Het account mag agents lezen, maar ziet er geen
       *[assets] Het account mag apparaten lezen, maar ziet er geen
    }
    .cause = De rechten kloppen. Maar er zijn er geen, of er ligt er geen in het bereik van het account.
    .fix = Bekijk het resultaat over het bereik van het account.
diagnosis-kaseya-scope-empty = De rechten kloppen, maar het bereik is leeg
    .cause = Het account ziet geen enkele machine. De apparaatdetectie van Autotask zou zonder foutmelding werken en niets vinden.
    .fix = Ga naar { $path }, kies het account en controleer de bereiken. Geef het een bereik met de organisaties waarvan de apparaten gedetecteerd moeten worden. Heeft het er al een, controleer dan of die organisaties machines hebben.
# $count (number): groups of machines in the scope
diagnosis-kaseya-scope-without-devices =
    { $count ->
        [one] Het bereik bevat { $count } machinegroep, maar geen machines
       *[other] Het bereik bevat { $count } machinegroepen, maar geen machines
    }
    .cause = Misschien hebben deze groepen nog geen machines. Of het bereik bevat de verkeerde organisaties.
    .fix = Ga naar { $path }, kies het account en controleer de bereiken. Kloppen ze, installeer dan de eerste agent en controleer opnieuw.

## Service desk and users

diagnosis-kaseya-no-desks = Het account mag servicedesks lezen, maar er zijn er geen
    .cause = Dat hoeft geen fout te zijn, maar een lege lijst bewijst niets.
    .fix = Gebruik je de module Service Desk, kijk dan of er een servicedesk is ingericht en of die in het bereik ligt. Gebruik je de module niet, bevestig dit punt dan.
diagnosis-kaseya-service-desk-off = De module Service Desk is op deze VSA niet actief
    .cause = Dat meldt de server.
    .fix = Moet Autotask tickets uit Kaseya ontvangen, laat de module dan activeren. Vink dit recht anders niet aan.
# $user (value): the user name that was entered
diagnosis-kaseya-user-not-listed = Gebruikersaccounts zijn leesbaar, maar { $user } staat er niet bij
    .fix = Vergelijk de gebruikersnaam met de lijst met gebruikers en kijk of het account in een bereik ligt dat het zelf ziet.

## Roles

# $role (value): name of a role
diagnosis-kaseya-full-rights-role = Het account heeft de rol { $role }, die alles mag
    .cause = De koppeling heeft maar vier rechten nodig. Wie dit token in handen krijgt, mag met deze rol alles.
    .fix = Controleer eerst of zich nog iets anders met dit account aanmeldt. Zo ja, maak dan een apart account voor Autotask. Zo niet, ga dan naar { $path }, kies het account, geef het de rol die je voor Autotask hebt gemaakt en haal de rol { $role } weg bij het account. Verwijder de rol zelf niet.
# $count (number): how many roles; $roles (value): their names
diagnosis-kaseya-more-roles = { $count ->
        [one] Het account heeft { $count } rol: { $roles }
       *[other] Het account heeft { $count } rollen: { $roles }
    }
    .cause = Elke extra rol voegt rechten toe die de koppeling niet nodig heeft.
    .fix = Controleer eerst of zich nog iets anders met dit account aanmeldt. Zo ja, maak dan een apart account voor Autotask. Zo niet, ga dan naar { $path }, kies het account en haal de andere rollen weg bij het account zodra de koppeling met de nieuwe rol werkt. Verwijder de rollen zelf niet.
# $role (value): name of the account’s role; $other (value): name of the role that the session works with
diagnosis-kaseya-role-differs = De sessie werkt met de rol { $other }, niet met { $role }
    .cause = In de lijst met gebruikers heeft het account de rol { $role }. Bij de aanmelding noemt de VSA een andere; Lotse heeft dus met andere rechten gelezen.
    .fix = Ga naar { $path }, kies het account en controleer de rollen: het mag alleen de rol hebben die je voor Autotask hebt gemaakt. Is dat al zo, wacht dan een paar minuten en controleer opnieuw.
# $role (value): name of a role
diagnosis-kaseya-role-by-name = Het account heeft alleen de rol { $role }; de rechten daarvan toont de API niet
    .fix = Welke rechten de rol heeft, controleer je bij de resultaten over de afzonderlijke rechten.
diagnosis-kaseya-role-eyes = De API toont niet welke rol het account heeft
    .cause = Met weinig rechten mag een account geen rollen lezen. Dat hoort zo.
    .fix = Ga naar { $path }, kies de rol voor Autotask en controleer de leden. Het account moet erbij staan en mag geen andere rol hebben. Bevestig het dan.

## Server

# $version (value): the version that the server reports
diagnosis-kaseya-version-differs = De server meldt versie { $version }; jij hebt een andere gekozen
    .fix = Wijzig je antwoord op ‘Welke Kaseya gebruik je?’. De stappen om de webservice aan te zetten veranderen dan mee.
# $version (value): the version that the server reports
diagnosis-kaseya-version-odd = De server meldt versie { $version }, die Lotse niet kent
    .fix = Vergelijk die met je antwoord op ‘Welke Kaseya gebruik je?’.
# $version (value): the version that the server reports
diagnosis-kaseya-version-open = De server meldt versie { $version }
    .fix = Beantwoord de vraag ‘Welke Kaseya gebruik je?’.
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-off = De module voor de webservice is niet actief
    .cause = Dat meldt de server. De detectie van Autotask heeft de webservice nodig.
    .fix =
        { $hosted ->
            [yes] Bij een gehoste server kun je { $box } onder { $path } niet zelf wijzigen: vraag Kaseya de API voor je server te activeren.
           *[no] Ga naar { $path } en zet een vinkje bij { $box }.
        }
# $hosted: yes if Kaseya runs the server, else no. Only to choose by
diagnosis-kaseya-web-service-eyes = De API toont niet of de webservice aanstaat
    .fix =
        { $hosted ->
            [yes] Bij een gehoste server kun je { $box } onder { $path } niet zelf zien: vraag Kaseya of de API voor je server actief is en bevestig het dan.
           *[no] Ga naar { $path }, controleer of er een vinkje staat bij { $box } en bevestig het.
        }

## Mistakes of the practice tenant

mistake-kaseya-wrong-token = Het token hoort bij een ander account
    .hint = De VSA zegt nooit wat er mis is met een aanmelding. Loop de lijst van boven naar beneden na.
mistake-kaseya-token-expired = Het token is verlopen
    .hint = Een token kan een datum hebben. Waar zou je die zien?
mistake-kaseya-user-disabled = Het account is uitgeschakeld
    .hint = Misschien is het token in orde. Wat heeft een aanmelding nog meer nodig?
mistake-kaseya-token-scope = Het token is voor een andere API
    .hint = Bij het maken van een token kies je waarvoor het geldt.
mistake-kaseya-caller-refused = Het token mag niet vanaf deze computer worden gebruikt
    .hint = Niet elke geweigerde aanmelding is een fout. Wie gebruikt dit token straks?
mistake-kaseya-empty-scope = Het bereik van het account is leeg
    .hint = Nergens verschijnt een fout. Let op de aantallen.
mistake-kaseya-no-agents-right = Het account mag geen agents lezen
    .hint = Eén weigering kan een andere controle onmogelijk maken.
mistake-kaseya-no-assets-right = Het recht voor apparaten ontbreekt
    .hint = Vergelijk de vinkjes van de rol met de lijst in de handleiding.
mistake-kaseya-no-audit-right = Het recht voor de audit ontbreekt
    .hint = Vergelijk de vinkjes van de rol met de lijst in de handleiding.
mistake-kaseya-no-service-desk = Het recht voor de Service Desk ontbreekt
    .hint = Een van de rechten is een hele tak.
mistake-kaseya-no-users-right = Het recht voor gebruikersinstellingen ontbreekt
    .hint = Een van de rechten zit in een andere tak dan de rest.
mistake-kaseya-full-rights-role = Het account heeft een rol met alle rechten
    .hint = Alles werkt. Is dat genoeg?
mistake-kaseya-second-role = Het account heeft een tweede rol
    .hint = De rechten van alle rollen komen samen. Waar heeft het account ze vandaan?
mistake-kaseya-vsa-x = De server is een VSA X
    .hint = Producten met bijna dezelfde naam kunnen heel verschillend zijn.
mistake-kaseya-api-off = De webservice is uitgeschakeld
    .hint = Er zijn twee API’s in het spel. Eén daarvan werkt.
mistake-kaseya-session-dropped = De server verbreekt elke sessie
    .hint = Bekijk welke aanroepen Lotse heeft gedaan en hoe vaak. Ligt het aan je instellingen?
mistake-kaseya-server-fault = De server meldt een interne fout
    .hint = Een mislukte aanroep zegt niets over de instellingen. Wat kun je ook zonder antwoord controleren?
mistake-kaseya-busy = De server is bezet
    .hint = Niet elke fout los je op met een instelling.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-kaseya-disabled = Uitgeschakeld
screen-kaseya-scope = Scope
screen-kaseya-scope-all = Alle machinegroepen
screen-kaseya-scope-none = Geen machinegroepen
screen-kaseya-agents = Agents
