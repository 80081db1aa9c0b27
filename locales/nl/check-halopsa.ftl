# What a check of HaloPSA found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of HaloPSA, one after the other
#   $tab     a tab of the application
#   $scope   a permission of the application, as HaloPSA writes it
#   $agent   the name of the agent
#   $what    what is meant. Only to choose by

## Topics

topic-halopsa-site = Het adres van HaloPSA
topic-halopsa-more-scopes = Rechten die niet in de tabel staan
topic-halopsa-agent = De agent waarmee de applicatie zich aanmeldt
topic-halopsa-tickets = Tickets lezen
topic-halopsa-clients = Klanten lezen

## Address, client ID and client secret

# $what: site, client-id or client-secret. Only to choose by
diagnosis-halopsa-absent = { $what ->
        [site] Het adres van HaloPSA is nog niet ingevuld
        [client-id] De client-ID is nog niet ingevuld
       *[client-secret] Het client secret is nog niet opgeslagen
    }
    .fix = { $what ->
        [site] Vul het adres bij de organisatie in onder ‘Toegang voor controles’. Controleer daarna opnieuw.
       *[other] Ga naar de stap die erom vraagt en vul de waarde daar in. Controleer daarna opnieuw.
    }
    .fix-terminal = Kopieer de waarde uit HaloPSA en geef die op met --set of --secret-stdin.
# $value (value): what was entered
diagnosis-halopsa-site-unreadable = { $value } is geen https-adres
    .fix = Vul bij de organisatie onder ‘Toegang voor controles’ alleen de hostnaam in: het deel tussen https:// en de volgende schuine streep.
# $host (value): the host that was entered
diagnosis-halopsa-site-foreign = { $host } hoort bij een andere leverancier
    .cause = Het client secret van HaloPSA mag daar niet terechtkomen. Er is niets verstuurd.
    .fix = Vul bij de organisatie onder ‘Toegang voor controles’ het adres van je HaloPSA in.
# $active (label): a box of the application
diagnosis-halopsa-bad-client = HaloPSA accepteert de client-ID en het client secret niet
    .cause = HaloPSA zegt niet welke van de twee niet klopt. Het client secret verandert als iemand het aanmeldtype opnieuw kiest of een nieuw secret genereert. Misschien is ook de applicatie niet actief.
    .fix = Ga naar { $path } en open de applicatie. Vergelijk de client-ID en controleer of er een vinkje staat bij { $active }. Klopt dat allebei, genereer dan een nieuw client secret, sla het op in Lotse en vul het in elk product in dat de applicatie gebruikt.

## Permissions of the application

diagnosis-halopsa-scope-missing = De applicatie mist het recht { $scope }
    .cause = HaloPSA heeft een token uitgegeven, maar zonder dit recht.
    .fix = Ga naar { $path }, open de applicatie en daarna het tabblad { $tab }. Zet een vinkje bij { $scope } en sla op.
diagnosis-halopsa-scope-refused = HaloPSA weigert een aanmelding met { $scope }
    .cause = Waarschijnlijk staat er geen vinkje bij dit recht. Wat HaloPSA dan antwoordt, weet Lotse niet zeker.
    .fix = Ga naar { $path }, open de applicatie en daarna het tabblad { $tab }. Kijk of er een vinkje staat bij { $scope }. Controleer daarna opnieuw.
diagnosis-halopsa-scope-included = HaloPSA noemt niet { $scope }, maar een recht dat dit omvat
    .cause = Het product mag daarmee waarschijnlijk wat het nodig heeft. Of er bij het recht zelf een vinkje staat, is niet zeker.
    .fix = Ga naar { $path }, open de applicatie en daarna het tabblad { $tab }. Kijk of er een vinkje staat bij { $scope }.
diagnosis-halopsa-scope-unsaid = HaloPSA zegt niet of de applicatie het recht { $scope } heeft
    .cause = Het antwoord op de aanmelding noemt geen rechten.
    .fix = Ga naar { $path }, open de applicatie en daarna het tabblad { $tab }. Vergelijk de rechten met de tabel in deze handleiding.
# $scopes (value): the permissions that are too much
diagnosis-halopsa-more-scopes = De applicatie mag meer dan vereist: { $scopes }
    .cause = Wie het client secret in handen krijgt, mag dit allemaal, voor zover de agent de rechten heeft.
    .fix = Gebruiken ook andere producten de applicatie, wijzig die dan niet: maak voor deze koppeling een eigen applicatie. Ga anders naar { $path }, open de applicatie en daarna het tabblad { $tab }. Haal elk vinkje weg dat niet in de tabel van deze handleiding staat, en sla op.
diagnosis-halopsa-more-scopes-unseen = HaloPSA laat niet zien welke andere rechten de applicatie heeft
    .cause = Lotse ziet alleen de rechten die het zelf aanvraagt.
    .fix = Ga naar { $path }, open de applicatie en daarna het tabblad { $tab }. Controleer of er alleen vinkjes staan bij wat in de tabel van deze handleiding staat.

## The agent

diagnosis-halopsa-agent-disabled = De agent { $agent } is uitgeschakeld
    .cause = De applicatie meldt zich met deze agent aan. Wat een uitgeschakelde agent mag, is niet zeker.
    .fix = Ga naar { $path } en schakel de agent in, of kies in de applicatie een andere. Dan verandert het client secret: sla het nieuwe op in Lotse en in het product.
# $box (label): a box in the form of an agent
diagnosis-halopsa-agent-shared = Mogelijk werkt er ook iemand met de agent { $agent }
    .cause = Bij deze agent staat geen vinkje bij { $box }. Werkt er iemand mee, dan staat alles wat het product doet op diens naam.
    .fix = Ga naar { $path } en controleer of de agent er alleen voor deze koppeling is.
diagnosis-halopsa-agent-administrator = De agent { $agent } is beheerder
    .cause = Dan begrenzen alleen de rechten van de applicatie wat het product mag.
    .fix = Zo is de koppeling geprobeerd. Of die ook met minder rechten werkt, is niet bekend. Veiliger zou dat wel zijn.
diagnosis-halopsa-agent-odd = HaloPSA zegt niet alles over de agent
    .fix = Ga naar { $path } en controleer of de agent actief is en er alleen voor deze koppeling is.
diagnosis-halopsa-agent-unseen = Lotse mag bij HaloPSA niet opvragen welke agent dit is
    .cause = Welk recht daarvoor nodig is, is niet bekend. Dit zegt niets over je instellingen.
    .fix = Ga naar { $path } en controleer of de agent actief is en er alleen voor deze koppeling is.
# $right (label): a right of the agent; $what: tickets or clients. Only to choose by
diagnosis-halopsa-right-eyes = { $what ->
        [tickets] Tickets zijn leesbaar; of ze ook te wijzigen zijn, toont de API niet
       *[clients] Klanten zijn leesbaar; of ze ook te wijzigen zijn, toont de API niet
    }
    .cause = De API toont de rechten van een agent niet in een vorm die Lotse begrijpt. Lotse schrijft niets om dat uit te proberen.
    .fix = Ga naar { $path }, open de agent en vergelijk { $right } met de tabel in deze handleiding.
# $right (label): a right of the agent; $what: tickets or clients. Only to choose by
diagnosis-halopsa-right-refused = { $what ->
        [tickets] De agent mag geen tickets lezen
       *[clients] De agent mag geen klanten lezen
    }
    .cause = De applicatie heeft het recht, maar HaloPSA heeft de aanroep geweigerd. De agent mist dus het recht.
    .fix = Ga naar { $path }, open de agent en zet { $right } zoals in de tabel van deze handleiding staat.
# $what: tickets or clients. Only to choose by
diagnosis-halopsa-none-visible = { $what ->
        [tickets] De agent mag tickets lezen, maar ziet er geen
       *[clients] De agent mag klanten lezen, maar ziet er geen
    }
    .cause = { $what ->
        [tickets] Misschien zijn er nog geen tickets. Ook een agent zonder team of afdeling ziet geen tickets.
       *[clients] Misschien zijn er nog geen klanten, of mag de agent er geen zien.
    }
    .fix = Meld je als de agent aan bij HaloPSA en kijk. Ontbreekt daar iets, controleer dan de teams en afdelingen van de agent.

## Calls without a verdict

# $what: tickets or clients. Only to choose by
diagnosis-halopsa-token-without-scope = { $what ->
        [tickets] HaloPSA laat Lotse geen tickets lezen, omdat het token geen rechten heeft
       *[clients] HaloPSA laat Lotse geen klanten lezen, omdat het token geen rechten heeft
    }
    .cause = Lotse heeft om de rechten van de applicatie gevraagd, maar het antwoord noemt er geen. Aan de agent ligt het waarschijnlijk niet.
    .fix = Controleer eerst de rechten van de applicatie.
diagnosis-halopsa-unauthorized = HaloPSA weigert een token dat net is uitgegeven
    .cause = Een token is een uur geldig. Dit zegt niets over je instellingen.
    .fix = Controleer opnieuw.
diagnosis-halopsa-not-found = Op dit adres van HaloPSA is niets te vinden
    .cause = Het adres hoort bij een andere HaloPSA, of de tenant klopt niet.
    .fix = Vergelijk het adres in Lotse met het adres dat HaloPSA boven de applicaties toont: { $path }.
diagnosis-halopsa-asked-wrongly = HaloPSA heeft de aanroep niet begrepen
    .cause = Dat is een fout in Lotse en ligt niet aan je instellingen.
    .fix = Meld de fout bij het Lotse-project, samen met het bewijs.
diagnosis-halopsa-server-fault = HaloPSA meldt een interne fout
    .fix = Controleer later opnieuw.
# $seconds (number): how long HaloPSA wants to be left alone
diagnosis-halopsa-busy =
    { $seconds ->
        [one] HaloPSA is bezet; opnieuw proberen kan over { $seconds } seconde
       *[other] HaloPSA is bezet; opnieuw proberen kan over { $seconds } seconden
    }
    .cause = HaloPSA telt de aanroepen van de laatste vijf minuten, misschien ook die van andere koppelingen.
    .fix = Wacht en controleer opnieuw.
diagnosis-halopsa-odd = Lotse kan het antwoord van HaloPSA niet beoordelen
    .fix = Bekijk het bewijs en controleer dit punt zelf.

## Mistakes of the practice tenant

mistake-halopsa-wrong-secret = Het client secret is verouderd
    .hint = HaloPSA zegt nooit welke helft niet klopt. Waardoor verandert een van de twee zonder dat iemand het merkt?
mistake-halopsa-scope-missing = De applicatie mist een recht, en het token ervan ook
    .hint = De aanmelding lukt. Zit alles waar om is gevraagd ook in het token?
mistake-halopsa-scope-refused = De applicatie mist een recht, en HaloPSA weigert de aanmelding
    .hint = Het antwoord noemt geen recht. Hoe kom je erachter welk recht het is?
mistake-halopsa-scope-all = De applicatie mag alles
    .hint = Alles werkt. Is dat genoeg?
mistake-halopsa-agent-disabled = De agent is uitgeschakeld
    .hint = Een applicatie werkt met de rechten van iemand.
mistake-halopsa-nothing-visible = De agent ziet geen tickets en geen klanten
    .hint = Is een lege lijst goed nieuws?
mistake-halopsa-no-scope = Het token heeft geen rechten
    .hint = Een token alleen opent nog niets. Aan wie ligt het als HaloPSA weigert?
mistake-halopsa-busy = HaloPSA is bezet
    .hint = Niet elke fout los je op met een instelling.
mistake-halopsa-maintenance = HaloPSA toont een onderhoudspagina
    .hint = Wie heeft hier geantwoord, en wat zegt dat over je instellingen?
