# What a check of Cisco Umbrella found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of the Umbrella console, one after the other

topic-umbrella-credential = De API-sleutel van Umbrella
topic-umbrella-customers = De klanten in Umbrella

# $what: key or secret. Only to choose by
diagnosis-umbrella-half = { $what ->
        [key] De API-sleutel van Umbrella ontbreekt
       *[secret] Het geheim van de API-sleutel van Umbrella ontbreekt
    }
    .fix = Vul bij de organisatie allebei in of geen van beide: deze sleutel is niet verplicht.
# $expiry, $networks (labels): two fields of a key
diagnosis-umbrella-bad-credential = Umbrella accepteert de API-sleutel niet
    .cause = Umbrella geeft bij elke oorzaak hetzelfde antwoord: sleutel of geheim klopt niet, de sleutel is verlopen, of hij mag niet vanaf het netwerk van deze computer worden gebruikt.
    .fix = Ga naar { $path } en bekijk de sleutel: { $expiry } ligt in de toekomst, en { $networks } is leeg of bevat het adres van deze computer. Het geheim zie je maar één keer: maak bij twijfel een nieuwe sleutel.
# $scopes (value): what the key may change; $readonly (label): the narrower choice
diagnosis-umbrella-write-scope = De API-sleutel mag ook dingen wijzigen: { $scopes }
    .cause = Lotse leest alleen. Een sleutel die mag schrijven, richt in verkeerde handen meer schade aan.
    .fix = Ga naar { $path } en maak een sleutel waarbij de klanten op { $readonly } staan. Verwijder daarna deze sleutel.
# $readonly (label): the narrower choice
diagnosis-umbrella-scopes-unseen = De sleutel werkt; wat hij verder mag, was niet leesbaar
    .fix = Ga naar { $path } en kijk: de klanten staan op { $readonly } en verder is er niets gekozen.
# $scope (value): the right that is needed
diagnosis-umbrella-forbidden = De API-sleutel mag geen klanten lezen
    .cause = De scope { $scope } ontbreekt, of de licentie bevat die niet.
    .fix = Ga naar { $path } en maak een sleutel met deze scope.
diagnosis-umbrella-unauthorized = Umbrella accepteerde het token niet dat net was uitgegeven
    .cause = Een token is een uur geldig. Dit zegt niets over je instellingen.
    .fix = Controleer opnieuw.
diagnosis-umbrella-not-found = Deze console heeft geen lijst met klanten
    .cause = De lijst bestaat alleen in de consoles voor MSP’s, MSSP’s en meerdere organisaties.
    .fix = Kijk in welke console de sleutel is gemaakt.
diagnosis-umbrella-asked-wrongly = Umbrella heeft de vraag niet begrepen
    .cause = Dat is een fout in Lotse, niet in je instellingen.
    .fix = Meld het met het bewijs.
# $seconds (number): how long Umbrella wants to be left alone
diagnosis-umbrella-busy = { $seconds ->
        [one] Umbrella is nog { $seconds } seconde bezet
       *[other] Umbrella is nog { $seconds } seconden bezet
    }
    .cause = Umbrella telt de aanroepen per minuut, ook die van andere programma’s met deze sleutel.
    .fix = Wacht en controleer opnieuw.
diagnosis-umbrella-server-fault = Umbrella meldt een eigen fout
    .fix = Controleer later opnieuw.
diagnosis-umbrella-odd = Umbrella gaf een antwoord dat niet te beoordelen is
    .fix = Bekijk het bewijs en controleer dit punt zelf.
diagnosis-umbrella-no-customers = Umbrella noemt geen klanten
    .cause = Een lege lijst bewijst niets. Misschien zijn er nog geen klanten.
    .fix = Bekijk in de console de lijst met klanten. Staan er klanten in, dan hoort de sleutel bij een andere console.
# $company (label): a field in ConnectWise; $count (number): customers read; $more: yes if there may be more, else no. Only to choose by; $console: managed (MSP) or provider (MSSP). Only to choose by
diagnosis-umbrella-customers-read = { $more ->
        [yes] Er zijn minstens { $count } klanten gelezen
       *[no] { $count ->
            [one] Er is { $count } klant gelezen
           *[other] Er zijn { $count } klanten gelezen
        }
    }
    .cause = { $console ->
        [provider] Ze komen uit een console voor MSSP’s.
       *[managed] Ze komen uit een console voor MSP’s.
    }
    .fix = In de koppeltabel heeft elke klant { $company } uit ConnectWise nodig.

## Mistakes of the practice tenant

mistake-umbrella-wrong-secret = Het geheim van de API-sleutel klopt niet
    .hint = Umbrella zegt nooit wat er mis is met een sleutel. Wat kun je in de console nakijken?
mistake-umbrella-expired = De API-sleutel is verlopen
    .hint = Een sleutel kan een datum hebben. Waar zou je die zien?
mistake-umbrella-scope-missing = De API-sleutel mag geen klanten lezen
    .hint = Bij het maken van een sleutel kies je wat hij mag.
mistake-umbrella-write-scope = De API-sleutel mag ook schrijven
    .hint = Alles werkt. Is dat genoeg?
mistake-umbrella-provider-console = De console is er een voor MSSP’s
    .hint = Hier is niets mis. Let op welke pagina van de API heeft geantwoord.
mistake-umbrella-busy = Umbrella is bezet
    .hint = Soms hoef je niets te herstellen.
