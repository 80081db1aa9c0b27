# What a check of Sophos Central found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path    menus and pages of Sophos Central, one after the other

topic-sophos-credential = De API-inloggegevens van Sophos Central
topic-sophos-partner = De console waar de API-inloggegevens bij horen
topic-sophos-tenants = De klanten in Sophos Central

# $what: id or secret. Only to choose by
diagnosis-sophos-half = { $what ->
        [id] De client-ID van de API-inloggegevens ontbreekt
       *[secret] Het geheim van de API-inloggegevens ontbreekt
    }
    .fix = Vul bij de organisatie allebei in of geen van beide: deze inloggegevens zijn niet verplicht.
# $add (label): the button for a new credential
diagnosis-sophos-bad-credential = Sophos Central accepteert de API-inloggegevens niet
    .cause = De client-ID of het geheim klopt niet, of de inloggegevens zijn verlopen of verwijderd. Ze zijn ongeveer drie jaar geldig.
    .fix = Ga naar { $path } en vergelijk de client-ID. Het geheim zie je maar één keer: klik bij twijfel op { $add } en sla de nieuwe inloggegevens op.
# $add (label): the button for a new credential
diagnosis-sophos-client-unknown = Sophos Central kent geen API-inloggegevens met deze client-ID
    .cause = De client-ID bevat een tikfout of is afgekapt, of de inloggegevens zijn verwijderd.
    .fix = Ga naar { $path } en vergelijk de client-ID met die in Lotse. Staat die niet in de lijst, klik dan op { $add } en sla de nieuwe inloggegevens op.
# $add (label): the button for a new credential
diagnosis-sophos-secret-wrong = Het geheim van de API-inloggegevens klopt niet
    .cause = Sophos Central kent de client-ID, maar dit geheim hoort er niet bij.
    .fix = Het geheim zie je maar één keer. Heb je het niet meer, ga dan naar { $path }, klik op { $add } en sla de nieuwe inloggegevens op.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-not-partner = De API-inloggegevens horen bij een account van het type { $kind }, niet bij een partner
    .cause = Ze zijn in een andere console gemaakt. Alleen Sophos Central Partner toont alle klanten.
    .fix = Meld je aan bij Sophos Central Partner, ga naar { $path } en maak de inloggegevens daar.
# $kind (value): the kind of account as Sophos names it
diagnosis-sophos-account-odd = Sophos Central noemt een type account dat Lotse niet kent: { $kind }
    .fix = Kijk in de console of de inloggegevens in Sophos Central Partner zijn gemaakt.
diagnosis-sophos-forbidden = Met deze API-inloggegevens mag dit niet worden gelezen
    .cause = De rol mag te weinig, of de gegevens horen bij een andere partner.
    .fix = Ga naar { $path } en bekijk de rol van de inloggegevens. De rol die alleen mag lezen is genoeg. De support van Sophos vraagt om de nummers in het bewijs.
diagnosis-sophos-unauthorized = Sophos Central accepteerde het token niet dat net was uitgegeven
    .cause = Een token is een uur geldig. Dit zegt niets over je instellingen.
    .fix = Controleer opnieuw. De support van Sophos vraagt om de nummers in het bewijs.
diagnosis-sophos-asked-wrongly = Sophos Central heeft de vraag niet begrepen
    .cause = Dat is een fout in Lotse, niet in je instellingen.
    .fix = Meld het met het bewijs.
# $seconds (number): how long Sophos wants to be left alone
diagnosis-sophos-busy = { $seconds ->
        [one] Sophos Central is nog { $seconds } seconde bezet
       *[other] Sophos Central is nog { $seconds } seconden bezet
    }
    .fix = Wacht en controleer opnieuw.
diagnosis-sophos-odd = Sophos Central gaf een antwoord dat niet te beoordelen is
    .fix = Bekijk het bewijs. De support van Sophos vraagt om de nummers die erin staan.
diagnosis-sophos-no-tenants = Sophos Central noemt geen klanten
    .cause = Een lege lijst bewijst niets. Misschien zijn er nog geen klanten.
    .fix = Bekijk in de console de lijst met klanten. Staan er klanten in, dan horen de inloggegevens bij een ander partneraccount.
# $count (number): customers in all; $read (number): how many of them were read; $usage (number): how many of those are billed by usage
diagnosis-sophos-tenants-usage = { $usage ->
        [one] { $usage } van { $read } gelezen klanten wordt naar gebruik afgerekend; in totaal zijn het er { $count }
       *[other] { $usage } van { $read } gelezen klanten worden naar gebruik afgerekend; in totaal zijn het er { $count }
    }
    .cause = Gebruik kan alleen worden gesynchroniseerd bij klanten die naar gebruik worden afgerekend (MSP Flex). Tickets synchroniseren kan ook bij de andere klanten.
    .fix = Zet in de koppeltabel het gebruik alleen bij deze klanten aan.

## Mistakes of the practice tenant

mistake-sophos-wrong-secret = Het geheim van de API-inloggegevens klopt niet
    .hint = Inloggegevens bestaan uit twee helften. Eén daarvan kun je terugzien.
mistake-sophos-not-partner = De API-inloggegevens komen uit de verkeerde console
    .hint = Sophos Central heeft meerdere consoles. Welke toont alle klanten?
mistake-sophos-no-tenants = Er zijn geen klanten
    .hint = Is een lege lijst goed nieuws?
mistake-sophos-forbidden = De API-inloggegevens mogen geen klanten tonen
    .hint = Ook inloggegevens hebben een rol.
mistake-sophos-busy = Sophos Central is bezet
    .hint = Soms hoef je niets te herstellen.
