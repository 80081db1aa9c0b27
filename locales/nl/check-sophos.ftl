# What a check of Sophos Central found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of Sophos Central, one after the other

topic-sophos-credential = De API-inloggegevens van Sophos Central
topic-sophos-partner = De console waar de API-inloggegevens bij horen
topic-sophos-tenants = De klanten in Sophos Central

# $what: id or secret. Only to choose by
diagnosis-sophos-half =
    { $what ->
        [id] De client-ID van de API-inloggegevens ontbreekt
       *[secret] Het client secret van de API-inloggegevens ontbreekt
    }
    .fix = Vul bij de organisatie allebei in of geen van beide: deze inloggegevens zijn niet verplicht.
# $add (label): the button for a new credential
diagnosis-sophos-bad-credential = Sophos Central accepteert de API-inloggegevens niet
    .cause = De client-ID of het client secret klopt niet, of de inloggegevens zijn verlopen of verwijderd. Zulke inloggegevens zijn ongeveer drie jaar geldig.
    .fix = Ga naar { $path } en vergelijk de client-ID. Het client secret zie je maar één keer: klik bij twijfel op { $add } en sla de nieuwe inloggegevens op in Lotse.
# $add (label): the button for a new credential
diagnosis-sophos-client-unknown = Deze client-ID is niet bekend bij Sophos Central
    .cause = De client-ID bevat een tikfout of is niet compleet, of de inloggegevens zijn verwijderd.
    .fix = Ga naar { $path } en vergelijk de client-ID met die in Lotse. Staat die niet in de lijst, klik dan op { $add } en sla de nieuwe inloggegevens op in Lotse.
# $add (label): the button for a new credential
diagnosis-sophos-secret-wrong = Het client secret van de API-inloggegevens klopt niet
    .cause = Sophos Central kent de client-ID, maar dit client secret hoort er niet bij.
    .fix = Het client secret zie je maar één keer. Heb je het niet meer, ga dan naar { $path }, klik op { $add } en sla de nieuwe inloggegevens op in Lotse.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-not-partner = De API-inloggegevens horen niet bij Sophos Central Partner, maar bij een account van het type { $kind }
    .cause = Deze inloggegevens zijn in een andere console gemaakt. Alleen Sophos Central Partner toont alle klanten.
    .fix = Meld je aan bij Sophos Central Partner, ga naar { $path } en maak de inloggegevens daar.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-account-odd = Sophos Central noemt een accounttype dat Lotse niet kent: { $kind }
    .fix = Kijk in de console of de inloggegevens in Sophos Central Partner zijn gemaakt.
diagnosis-sophos-forbidden = Met deze API-inloggegevens mag Lotse dit niet lezen
    .cause = De rol van de inloggegevens is te beperkt, of de inloggegevens horen bij een andere partner.
    .fix = Ga naar { $path } en controleer de rol van de inloggegevens. Een rol die alleen mag lezen is genoeg. Geef de nummers uit het bewijs door als je de support van Sophos vraagt.
diagnosis-sophos-unauthorized = Sophos Central weigert een token dat net is uitgegeven
    .cause = Een token is een uur geldig. Dit zegt niets over je instellingen.
    .fix = Controleer opnieuw. Helpt dat niet, vraag dan de support van Sophos en geef de nummers uit het bewijs door.
diagnosis-sophos-asked-wrongly = Sophos Central heeft de aanroep niet begrepen
    .cause = Dat is een fout in Lotse en ligt niet aan je instellingen.
    .fix = Meld de fout bij het Lotse-project, samen met het bewijs.
# $seconds (number): how long Sophos wants to be left alone
diagnosis-sophos-busy =
    { $seconds ->
        [one] Sophos Central is bezet; opnieuw proberen kan over { $seconds } seconde
       *[other] Sophos Central is bezet; opnieuw proberen kan over { $seconds } seconden
    }
    .fix = Wacht en controleer opnieuw.
diagnosis-sophos-odd = Lotse kan het antwoord van Sophos Central niet beoordelen
    .fix = Controleer dit punt zelf in de console. Geef de nummers uit het bewijs door als je de support van Sophos vraagt.
diagnosis-sophos-no-tenants = Sophos Central toont geen klanten
    .cause = Een lege lijst bewijst niets. Misschien zijn er nog geen klanten.
    .fix = Bekijk in de console de lijst met klanten. Staan er klanten in, dan horen de inloggegevens bij een ander partneraccount.
# $count (number): customers in all; $read (number): how many of them were read; $usage (number): how many of those are billed by usage
diagnosis-sophos-tenants-usage =
    { $usage ->
        [one] { $usage } van { $read } klanten betaalt naar gebruik (in totaal { $count })
       *[other] { $usage } van { $read } klanten betalen naar gebruik (in totaal { $count })
    }
    .cause = Gebruik kan alleen worden gesynchroniseerd bij klanten die naar gebruik betalen (MSP Flex). Tickets kunnen bij alle klanten worden gesynchroniseerd.
    .fix = Zet in de koppeltabel het gebruik alleen bij deze klanten aan.

## Mistakes of the practice tenant

mistake-sophos-wrong-secret = Het client secret van de API-inloggegevens klopt niet
    .hint = Inloggegevens bestaan uit twee helften. Eén daarvan kun je later nog in de console zien.
mistake-sophos-not-partner = De API-inloggegevens komen uit de verkeerde console
    .hint = Sophos Central heeft meerdere consoles. Welke toont alle klanten?
mistake-sophos-no-tenants = Er zijn geen klanten
    .hint = Is een lege lijst goed nieuws?
mistake-sophos-forbidden = De API-inloggegevens mogen geen klanten tonen
    .hint = Ook inloggegevens hebben een rol.
mistake-sophos-busy = Sophos Central is bezet
    .hint = Niet elke fout los je op met een instelling.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-sophos-console = Gemaakt in
screen-sophos-reads = De rol mag klanten opvragen
