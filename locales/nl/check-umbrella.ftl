# What a check of Cisco Umbrella found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of the Umbrella console, one after the other

topic-umbrella-credential = De API-sleutel van Umbrella
topic-umbrella-customers = De klanten in Umbrella

# $what: key or secret. Only to choose by
diagnosis-umbrella-half =
    { $what ->
        [key] De API-sleutel van Umbrella ontbreekt
       *[secret] Het secret van de API-sleutel van Umbrella ontbreekt
    }
    .fix = Vul bij de organisatie allebei in of geen van beide: deze sleutel is niet verplicht.
# $expiry, $networks (labels): two fields of a key
diagnosis-umbrella-bad-credential = Umbrella accepteert de API-sleutel niet
    .cause = Umbrella geeft bij elke oorzaak hetzelfde antwoord: sleutel of secret klopt niet, de sleutel is verlopen, of de sleutel mag niet vanaf het netwerk van deze computer worden gebruikt.
    .fix = Ga naar { $path } en controleer de sleutel: { $expiry } moet in de toekomst liggen, en { $networks } moet leeg zijn of het adres van deze computer bevatten. Het secret zie je maar één keer: maak bij twijfel een nieuwe sleutel.
# $scopes (value): what the key may change; $readonly (label): the narrower choice
diagnosis-umbrella-write-scope = De API-sleutel mag niet alleen lezen, maar ook wijzigen: { $scopes }
    .cause = Lotse leest alleen. Een sleutel die mag schrijven, richt in verkeerde handen meer schade aan.
    .fix = Ga naar { $path } en maak een sleutel waarbij de klanten op { $readonly } staan. Verwijder daarna de huidige sleutel.
# $readonly (label): the narrower choice
diagnosis-umbrella-scopes-unseen = De sleutel werkt, maar Lotse kon niet lezen wat de sleutel verder mag
    .fix = Ga naar { $path } en controleer: de klanten moeten op { $readonly } staan en verder mag er niets gekozen zijn.
# $scope (value): the right that is needed
diagnosis-umbrella-forbidden = De API-sleutel mag geen klanten lezen
    .cause = De sleutel mist de scope { $scope }, of de licentie bevat die niet.
    .fix = Ga naar { $path } en maak een sleutel met deze scope.
diagnosis-umbrella-unauthorized = Umbrella weigert een token dat net is uitgegeven
    .cause = Een token is een uur geldig. Dit zegt niets over je instellingen.
    .fix = Controleer opnieuw.
diagnosis-umbrella-not-found = Deze console heeft geen klantenlijst
    .cause = De klantenlijst bestaat alleen in de consoles voor MSP’s, MSSP’s en meerdere organisaties.
    .fix = Kijk in welke console de sleutel is gemaakt.
diagnosis-umbrella-asked-wrongly = Umbrella heeft de aanroep niet begrepen
    .cause = Dat is een fout in Lotse en ligt niet aan je instellingen.
    .fix = Meld de fout bij het Lotse-project, samen met het bewijs.
# $seconds (number): how long Umbrella wants to be left alone
diagnosis-umbrella-busy =
    { $seconds ->
        [one] Umbrella is bezet; opnieuw proberen kan over { $seconds } seconde
       *[other] Umbrella is bezet; opnieuw proberen kan over { $seconds } seconden
    }
    .cause = Umbrella telt de aanroepen per minuut, ook die van andere programma’s met deze sleutel.
    .fix = Wacht en controleer opnieuw.
diagnosis-umbrella-server-fault = Umbrella meldt een interne fout
    .fix = Controleer later opnieuw.
diagnosis-umbrella-odd = Lotse kan het antwoord van Umbrella niet beoordelen
    .fix = Bekijk het bewijs en controleer dit punt zelf.
diagnosis-umbrella-no-customers = Umbrella toont geen klanten
    .cause = Een lege lijst bewijst niets. Misschien zijn er nog geen klanten.
    .fix = Bekijk in de console de lijst met klanten. Staan er klanten in, dan hoort de sleutel bij een andere console.
# $company (label): a field in ConnectWise; $count (number): customers read; $more: yes if there may be more, else no. Only to choose by; $console: managed (MSP) or provider (MSSP). Only to choose by
diagnosis-umbrella-customers-read =
    { $more ->
        [yes] Minstens { $count } klanten gevonden
       *[no] { $count ->
            [one] { $count } klant gevonden
           *[other] { $count } klanten gevonden
        }
    }
    .cause =
        { $console ->
            [provider] De klanten komen uit een console voor MSSP’s.
           *[managed] De klanten komen uit een console voor MSP’s.
        }
    .fix = In de koppeltabel heeft elke klant de { $company } uit ConnectWise nodig.

## Mistakes of the practice tenant

mistake-umbrella-wrong-secret = Het secret van de API-sleutel klopt niet
    .hint = Umbrella zegt nooit wat er mis is met een sleutel. Wat kun je in de console nakijken?
mistake-umbrella-expired = De API-sleutel is verlopen
    .hint = Een sleutel kan een datum hebben. Waar zou je die zien?
mistake-umbrella-scope-missing = De API-sleutel mag geen klanten lezen
    .hint = Bij het maken van een sleutel kies je wat hij mag.
mistake-umbrella-write-scope = De API-sleutel mag ook wijzigen
    .hint = Alles werkt. Is dat genoeg?
mistake-umbrella-provider-console = De console is bedoeld voor MSSP’s
    .hint = Hier is niets mis. Let op welk endpoint van de API heeft geantwoord.
mistake-umbrella-busy = Umbrella is bezet
    .hint = Niet elke fout los je op met een instelling.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-umbrella-no-access = Geen toegang
screen-umbrella-read-write = Lezen en schrijven
