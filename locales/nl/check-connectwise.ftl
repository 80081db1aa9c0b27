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

diagnosis-connectwise-value-absent = Deze waarde is nog niet opgeslagen
    .fix = Kopieer de waarde uit ConnectWise PSA en sla die op in de stap die erom vraagt. Controleer daarna opnieuw.
    .fix-terminal = Kopieer de waarde uit ConnectWise PSA en geef die op met --set of --secret-stdin.
# $value: what was entered
diagnosis-connectwise-site-unreadable = { $value } is geen servernaam
    .fix = Vul alleen de naam van de server in, zonder pad, bijvoorbeeld { $example }.
diagnosis-connectwise-site-not-https = Het adres begint niet met https
    .cause = Je hebt { $value } ingevuld. Lotse stuurt sleutels alleen via https.
    .fix = Vul alleen de naam van de server in. Heeft je eigen server geen https, laat dat dan eerst instellen.
diagnosis-connectwise-site-foreign = { $host } hoort bij een andere leverancier
    .cause = Lotse stuurt daar geen sleutels voor ConnectWise PSA naartoe.
    .fix = Vul de server in waar je je bij ConnectWise PSA aanmeldt.
diagnosis-connectwise-client-id-absent = De client-ID ontbreekt
    .cause = ConnectWise PSA beantwoordt alleen aanroepen met een client-ID. Zonder die ID kan Lotse alleen het bedrijf opzoeken, maar geen sleutels en rechten controleren. De koppeling zelf heeft er geen last van: het product heeft een eigen client-ID.
    .fix = Meld je met een gratis account aan bij { $address }, registreer een client-ID van het type Private voor je bedrijf en vul die in bij de instellingen. Vergelijk de rechten tot die tijd zelf.
    .fix-terminal = Meld je met een gratis account aan bij { $address }, registreer een client-ID van het type Private voor je bedrijf en geef die op met --secret-stdin connectwise-client-id. Vergelijk de rechten tot die tijd zelf.
diagnosis-connectwise-client-id-format = De client-ID heeft niet de juiste vorm
    .cause = Een client-ID bestaat uit 32 cijfers en letters van a tot f, in vijf groepen met streepjes ertussen.
    .fix = Kopieer de client-ID opnieuw van { $address } en vul die in bij de instellingen.
    .fix-terminal = Kopieer de client-ID opnieuw van { $address } en geef die op met --secret-stdin connectwise-client-id.
diagnosis-connectwise-client-id-is-company = Als client-ID is de bedrijfs-ID ingevuld
    .fix = De client-ID is een aparte waarde van { $address }. Vul die in bij de instellingen.
    .fix-terminal = De client-ID is een aparte waarde van { $address }. Geef die op met --secret-stdin connectwise-client-id.
diagnosis-connectwise-key-white-space = De sleutel bevat een spatie of een regeleinde
    .cause = Dat is waarschijnlijk per ongeluk meegekopieerd.
    .fix = Kopieer de sleutel opnieuw zonder dat teken. Heb je de sleutel niet meer, maak dan een nieuw paar bij { $path }.
diagnosis-connectwise-key-has-company = De openbare sleutel bevat de bedrijfs-ID
    .cause = Sommige pagina’s van leveranciers zetten beide met een plusteken in één veld. Lotse vult { $company } zelf aan.
    .fix = Vul alleen de openbare sleutel in.
diagnosis-connectwise-keys-same = De openbare sleutel en de privésleutel zijn gelijk
    .cause = Een van de twee is dubbel ingevuld.
    .fix = Vul ze allebei opnieuw in. Heb je de privésleutel niet meer, maak dan een nieuw paar bij { $path }.

## The look-up of the company

diagnosis-connectwise-site-wrong = { $host } is geen server van ConnectWise PSA
    .cause = Daar antwoordt een webserver, maar niet ConnectWise PSA.
    .fix = Vul het adres in dat bij { $path } staat.
diagnosis-connectwise-company-unknown = { $host } kent de bedrijfs-ID { $company } niet
    .cause = Er zit een tikfout in de bedrijfs-ID, of het bedrijf hoort bij een andere regio. Het gaat om de korte naam van het aanmeldscherm, niet om de weergavenaam.
    .fix = Vergelijk de bedrijfs-ID en het adres met { $path }.
# $asked: the company id as entered. $told: the company id as ConnectWise PSA spells it
diagnosis-connectwise-company-spelling = De bedrijfs-ID is anders geschreven
    .cause = Je hebt { $asked } ingevuld; ConnectWise PSA noemt { $told }. Hoofdletters en kleine letters kunnen verschil maken.
    .fix = Vul { $told } in.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA says it
diagnosis-connectwise-company-other = Het bedrijf heeft nog een andere korte naam
    .cause = Je hebt { $asked } ingevuld; ConnectWise PSA noemt { $told }. Beide kunnen kloppen. Lukt de aanmelding, dan klopt de ingevulde naam.
    .fix = Los eerst het probleem met de sleutels op en controleer dan opnieuw.
diagnosis-connectwise-lookup-absent = { $host } kan geen bedrijven opzoeken
    .cause = Alleen een geslaagde aanmelding toont dus of het adres en de bedrijfs-ID kloppen.
    .fix = Los eerst het probleem met de sleutels op en controleer daarna opnieuw.

## Signing in

diagnosis-connectwise-client-id-refused = De client-ID is geweigerd
    .cause = ConnectWise PSA antwoordt met status { $status }. De client-ID is niet geregistreerd, of het is een client-ID van het type Private van een ander bedrijf.
    .fix = Vergelijk de client-ID in de instellingen met { $address }. Een client-ID van het type Private werkt alleen voor het bedrijf dat die heeft geregistreerd.
    .fix-terminal = Vergelijk de waarde die je als connectwise-client-id hebt opgegeven met { $address }. Een client-ID van het type Private werkt alleen voor het bedrijf dat die heeft geregistreerd.
# $hint: lengths (the two keys differ in length), not-found (404 instead of 401), plain
diagnosis-connectwise-keys-refused = De sleutels zijn geweigerd
    .cause = { $hint ->
        [lengths] ConnectWise PSA antwoordt met status { $status }. De twee sleutels zijn niet even lang, dus bij het kopiëren is er waarschijnlijk een stuk weggevallen.
        [not-found] ConnectWise PSA antwoordt met status { $status }; dat betekent gewoonlijk ‘niet gevonden’. In de cloud kan het ook betekenen dat de sleutels worden geweigerd.
       *[plain] ConnectWise PSA antwoordt met status { $status }. De sleutels zijn verwisseld, onvolledig, uit twee verschillende paren of verwijderd, of het lid is inactief.
    }
    .fix = Maak een nieuw paar bij { $path } en sla beide sleutels opnieuw op.
diagnosis-connectwise-not-authenticated = ConnectWise PSA accepteert deze sleutels niet voor de API
    .cause = De sleutels kloppen niet, of ze horen bij een persoon in plaats van bij een API-lid.
    .fix = Maak een nieuw paar bij { $path }, niet bij je eigen account.
diagnosis-connectwise-locked = Het API-lid is geblokkeerd
    .cause = ConnectWise PSA meldt: { $message }
    .fix = Open het API-lid bij { $path } en hef de blokkering op. Nieuwe sleutels zijn niet nodig.
diagnosis-connectwise-sign-in-unsure = De sleutels of de client-ID zijn geweigerd
    .cause = ConnectWise PSA antwoordt met en zonder client-ID met status { $status }. Daaraan is niet te zien welke van de twee niet klopt.
    .fix = Vergelijk eerst de client-ID in de instellingen met { $address }. Klopt die, maak dan een nieuw sleutelpaar bij { $path }.
    .fix-terminal = Vergelijk eerst de waarde die je als connectwise-client-id hebt opgegeven met { $address }. Klopt die, maak dan een nieuw sleutelpaar bij { $path }.
diagnosis-connectwise-cannot-route = { $host } vindt het bedrijf { $company } niet
    .cause = Bij het opzoeken is het bedrijf bekend, maar in de API niet. Misschien verhuist het net naar een andere server.
    .fix = Controleer over een paar minuten opnieuw. Helpt dat niet, vraag het dan aan de support van ConnectWise.
diagnosis-connectwise-ssl-required = { $host } beantwoordt geen API-aanroepen
    .cause = In de cloud heeft de API een eigen server.
    .fix = Vul het adres van het aanmeldscherm in, bijvoorbeeld { $example }. De server van de API vindt Lotse zelf.

## The member and its role

# $class: the licence class that ConnectWise PSA tells
diagnosis-connectwise-personal-keys = De sleutels zijn van een persoon: { $member }
    .cause = De licentieklasse is { $class }; een API-lid heeft klasse A. Sleutels van een persoon werken alleen zolang die bij het bedrijf werkt, en hebben alle rechten van die persoon.
    .fix = Maak een API-lid bij { $path } en sla de sleutels daarvan op.
diagnosis-connectwise-member-inactive = Het lid { $member } is inactief
    .fix = Open { $path } en maak het lid weer actief.
diagnosis-connectwise-member-unclear = ConnectWise PSA zegt niet wat voor lid { $member } is
    .fix = Controleer of { $member } in ConnectWise PSA een actief API-lid is en bevestig het.
# $count: number of boards
diagnosis-connectwise-boards-excluded = { $count ->
        [one] Er is één service board verborgen voor { $member }
       *[other] Er zijn { $count } service boards verborgen voor { $member }
    }
    .cause = Tickets van deze boards ziet het lid niet, wat de rol ook toestaat.
    .fix = Heeft de koppeling deze boards nodig, haal de uitsluiting dan weg bij { $path }.
diagnosis-connectwise-admin-role = { $role } is een beheerdersrol
    .cause = Daarmee mag de koppeling alles, ook verwijderen.
    .fix = Open { $path } en geef het lid de rol die je voor de koppeling hebt gemaakt. Wijzig de rechten van { $role } niet: anderen gebruiken die rol.
diagnosis-connectwise-role-other = { $role } is waarschijnlijk niet de rol van deze koppeling
    .cause = De rol heeft geen van de rechten die nodig zijn, maar wel andere.
    .fix = Open { $path } en kies de rol die je voor de koppeling hebt gemaakt. Wijzig de rechten van { $role } niet als anderen die rol kunnen gebruiken. Heb je deze rol er zelf voor gemaakt, stel de rechten dan in zoals de stap het toont en controleer opnieuw.
# $count: number of functions
diagnosis-connectwise-role-wide = { $role } is waarschijnlijk niet de rol van deze koppeling
    .cause = { $count ->
        [one] De rol heeft rechten op één functie die de handleiding niet noemt.
       *[other] De rol heeft rechten op { $count } functies die de handleiding niet noemt.
    }
    .fix = Open { $path } en kies de rol die je voor de koppeling hebt gemaakt. Wijzig de rechten van { $role } niet als anderen die rol kunnen gebruiken. Heb je deze rol er zelf voor gemaakt, stel de rechten dan in zoals de stap het toont, zet al het andere op None en controleer opnieuw.
diagnosis-connectwise-role-unclear = ConnectWise PSA zegt niet welke rol het lid heeft
    .fix = Open het API-lid en controleer of het de rol voor deze koppeling heeft en geen beheerdersrol. Bevestig het dan.
diagnosis-connectwise-role-shown = Het lid heeft de rol { $role }
    .fix = Is dat de rol die je voor de koppeling hebt gemaakt? Bevestig het dan. Zo niet, kies dan de juiste rol.

## The rights of the role

diagnosis-connectwise-security-refused = Het lid mag zijn eigen rechten niet lezen
    .cause = ConnectWise PSA antwoordt met status { $status }. Lotse kan dan alleen proberen wat te lezen is. Hoe ver een recht gaat, blijkt daar niet uit.
    .fix = Vergelijk de rechten zelf. Of vul voor deze ene controle de sleutels van een beheerder in. Die sleutels worden niet opgeslagen.
diagnosis-connectwise-not-provable = Met deze sleutels kan Lotse dit recht niet controleren
    .cause = Het lid mag zijn eigen rechten niet lezen, en Lotse probeert het recht niet uit door te schrijven.
    .fix = Vergelijk deze cel zelf, of controleer één keer met de sleutels van een beheerder.
diagnosis-connectwise-probe-only = { $function } is leesbaar; hoe ver het recht gaat, is niet bekend
    .cause = Of dat voor alle items geldt of alleen voor die van het lid zelf, is daaraan niet te zien.
    .fix = Vergelijk deze cel zelf, of controleer één keer met de sleutels van een beheerder.
diagnosis-connectwise-level-missing = { $function }: { $column } is { $found } in plaats van { $asked }
    .cause = De rol { $role } mag minder dan de koppeling nodig heeft.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, zet { $column } op { $asked } en sla op.
diagnosis-connectwise-level-excess = { $function }: { $column } is { $found } in plaats van { $asked }
    .cause = De rol { $role } mag meer dan de koppeling nodig heeft.
    .fix = Kijk eerst of ook andere leden deze rol hebben. Zo niet, open dan { $path }, zet { $column } op { $asked } en sla op. Zo ja, wijzig de rol dan niet: geef het API-lid een eigen rol, zoals in de stappen beschreven.
diagnosis-connectwise-level-unclear = { $function }: Lotse kan { $column } niet beoordelen
    .cause = ConnectWise PSA antwoordt met { $found }.
    .fix = Vergelijk deze cel zelf.
diagnosis-connectwise-not-offered = { $function } heeft geen { $column }
    .fix = Hier valt niets in te stellen.
# $found: absent (no row), several (rows that differ)
diagnosis-connectwise-function-unclear =
    { $found ->
        [several] Er zijn meerdere rijen voor { $function }
       *[absent] Er is geen rij voor { $function }
    }
    .cause = In de lijst met rechten noemt ConnectWise PSA deze functie niet eenduidig. Misschien heet ze daar anders.
    .fix = Vergelijk deze rij zelf.
# $module: the module of the role
# $asked: functions of the guide that were not found
# $there: functions of the role that the guide does not name
diagnosis-connectwise-rows-unmatched = Onder { $module } zijn sommige functies niet aan hun naam te herkennen
    .cause = De handleiding vereist { $asked }; zo heet daar geen rij. De rol heeft rechten op { $there }; die noemt de handleiding niet. Misschien zijn het dezelfde functies onder een andere naam.
    .fix = Open { $path } en vergelijk beide lijsten. Wijzig een rij pas als je weet welke functie het is.
diagnosis-connectwise-cell-contradicted = De rol staat { $function } toe, maar het lid kan het niet lezen
    .cause = Misschien is de rol net gewijzigd, of wordt het lid door iets anders beperkt.
    .fix = Sla de rol nog een keer op bij { $path }, wacht een paar minuten en controleer opnieuw.
diagnosis-connectwise-right-refused = Het lid mag { $function } niet lezen
    .cause = De rol heeft dit recht niet.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, stel het niveau voor lezen in en sla op.
# $module: the module of the role
diagnosis-connectwise-right-beyond = { $function } is niet nodig: { $column } is { $found }
    .cause = De rol { $role } heeft dit recht onder { $module }. De handleiding vereist dat niet.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, zet { $column } op { $asked } en sla op.
diagnosis-connectwise-report-beyond = Het rapportrecht { $function } is niet nodig: { $column } is { $found }
    .cause = De rol { $role } heeft dit recht onder { $module }. De handleiding vereist geen rapporten.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, zet { $column } op { $asked } en sla op.
diagnosis-connectwise-beyond-unclear = { $function }: { $column } heeft een onbekend niveau
    .cause = ConnectWise PSA antwoordt met { $found }. De handleiding vereist dit recht niet.
    .fix = Vergelijk deze cel zelf.
# $count: number of rows
diagnosis-connectwise-list-incomplete =
    { $count ->
        [one] De lijst met rechten heeft maar één bruikbare rij
       *[other] De lijst met rechten is onvolledig ({ $count } rijen)
    }
    .cause = Bij functies waarvoor geen niveau is opgegeven, kunnen er nog meer rechten zijn.
    .fix = Controleer zelf of de rol rechten heeft die de handleiding niet vereist.

## Reading

# $seen: refused (403 though the role allows it), opened (200 though the role does not)
diagnosis-connectwise-probe-disagrees = { $seen ->
        [opened] { $function } is te lezen, hoewel de rol dat niet toestaat
       *[refused] { $function } is niet te lezen, hoewel de rol dat wel toestaat
    }
    .cause = De lijst met rechten en de gegevens passen niet bij elkaar. Misschien is de rol net gewijzigd.
    .fix = Wacht een paar minuten en controleer opnieuw. Helpt dat niet: open { $path }, start daar de debugmodus, controleer hier opnieuw en download dan het logboek.
diagnosis-connectwise-probe-empty = { $function } is leesbaar, maar leeg
    .cause = Er zijn nog geen items, of het niveau (Level) of de locatie (Location) van het lid verbergt ze. Een lege lijst bewijst niets.
    .fix = Zijn er wel items, vergelijk dan Level en Location van het API-lid met die van andere leden.
diagnosis-connectwise-probe-agrees = { $function } is niet leesbaar, zoals de rol aangeeft
    .fix = Hier hoef je niets te doen. Wat ontbreekt, staat bij de rol.

## Tables of Table Setup

diagnosis-connectwise-table-missing = De tabel { $table } is niet leesbaar
    .cause = De rol mag deze tabel niet gebruiken.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, verplaats { $table } naar de toegestane tabellen en sla op.
diagnosis-connectwise-tables-all = De rol mag alle tabellen gebruiken
    .cause = De toegang is niet tot bepaalde tabellen beperkt. { $table } is bijvoorbeeld leesbaar, maar niet nodig.
    .fix = Kijk eerst of ook andere leden deze rol hebben. Zo niet, open dan { $path }, verwijder daar alle tabellen die de handleiding niet noemt en sla op. Zo ja, wijzig de rol dan niet: geef het API-lid een eigen rol, zoals in de stappen beschreven.
diagnosis-connectwise-entry-beyond = De tabel { $table } is niet nodig
    .fix = Kijk eerst of ook andere leden deze rol hebben. Zo niet, open dan { $path }, haal { $table } weg bij de toegestane tabellen en sla op. Zo ja, wijzig de rol dan niet: geef het API-lid een eigen rol, zoals in de stappen beschreven.
# $count: number of tables
diagnosis-connectwise-entries-beyond = { $count ->
        [one] Eén tabel is niet nodig
       *[other] { $count } tabellen zijn niet nodig
    }
    .cause = De toegang is nauwelijks tot bepaalde tabellen beperkt.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, laat bij de toegestane tabellen alleen staan wat de handleiding noemt en sla op.
diagnosis-connectwise-entry-unclear = De tabel { $table } is leesbaar, maar dat bewijst nog niets
    .cause = De lijst met tabellen past niet bij wat leesbaar is. De tabel kan dus om een andere reden open zijn.
    .fix = Open { $path } en vergelijk de lijst zelf.
diagnosis-connectwise-tables-unclear = Lotse kan de lijst met tabellen niet beoordelen
    .cause = Wat ConnectWise PSA over de lijst zegt, past niet bij wat leesbaar is.
    .fix = Open { $path } en vergelijk de lijst zelf.
diagnosis-connectwise-tables-sampled = Drie tabellen zijn leesbaar, en er is geen beperking gemeld
    .cause = Dat bewijst niet dat ook alle andere open zijn.
    .fix = Open { $path }, controleer dat geen tabel is uitgesloten en bevestig het.
diagnosis-connectwise-tables-narrowed = De rol mag niet alle tabellen gebruiken
    .cause = De toegang is tot bepaalde tabellen beperkt, maar deze handleiding heeft ze allemaal nodig.
    .fix = Kijk eerst of andere leden deze rol ook hebben. Zo ja, laat de rol dan ongewijzigd en geef dit lid de rol die je voor de koppeling hebt gemaakt. Zo niet, open dan { $path }, sta alle tabellen toe en sla op.
# $list: the vendor's name of the list
diagnosis-connectwise-list-narrowed = Een lijst beperkt dit recht: { $list }
    .cause = Sommige functies zijn te beperken tot bepaalde soorten. Dan geldt ook het hoogste niveau niet voor alles.
    .fix = Open { $path } en vergelijk wat er achter de link naast de functie staat.

## Keys of an administrator

diagnosis-connectwise-admin-refused = Met de sleutels van de beheerder is de rol niet leesbaar
    .cause = ConnectWise PSA antwoordt met status { $status }.
    .fix = Gebruik de sleutels van een lid dat leden en beveiligingsrollen mag lezen. Zonder die sleutels controleert Lotse alleen wat het lid over zichzelf kan lezen.
diagnosis-connectwise-admin-member-absent = Met de sleutels van de beheerder is het API-lid { $member } niet te vinden
    .fix = Controleer of de sleutels van de beheerder bij hetzelfde bedrijf horen en of { $member } een rol heeft.
# $other: the name of another role
diagnosis-connectwise-role-differs = ConnectWise PSA noemt twee verschillende rollen
    .cause = Volgens de eigen gegevens heeft het lid de rol { $role }, in de lijst van de beheerder { $other }. Lotse heeft de rechten gecontroleerd die het lid zelf ziet.
    .fix = Wacht een paar minuten en controleer opnieuw. Helpt dat niet, open dan het API-lid en controleer welke rol het heeft.

## Deeper check: the service desk and what the product has written

diagnosis-connectwise-deeper-refused = ConnectWise PSA laat dit niet zien aan het lid van het product
    .cause = De rol uit de handleiding bevat dit recht niet. Het product heeft het ook niet nodig.
    .fix = Je hoeft niets te doen. Verruim de rol hier niet voor. Wil je het weten, kijk dan zelf in ConnectWise PSA.
diagnosis-connectwise-deeper-absent = ConnectWise PSA heeft hier niets
    .cause = Misschien hoort de module niet bij je licentie, of heeft de server een andere versie.
    .fix = Je hoeft niets te doen. Wil je het weten, kijk dan zelf in ConnectWise PSA.
# $count: number of boards
diagnosis-connectwise-boards-visible =
    { $count ->
        [one] Eén actief service board; geen enkel board is als uitgesloten genoemd
       *[other] { $count } actieve service boards; geen enkel board is als uitgesloten genoemd
    }
    .cause = ConnectWise PSA noemt geen board dat voor dit lid is uitgesloten.
    .fix = Komen tickets van een board toch niet aan, kijk dan bij Service Defaults of de boards beperkt zijn.
# $hidden: number of hidden boards; $count: number of active boards in the list
diagnosis-connectwise-boards-hidden =
    { $hidden ->
        [one] Er is één service board verborgen voor het lid ({ $count } in de lijst)
       *[other] Er zijn { $hidden } service boards verborgen voor het lid ({ $count } in de lijst)
    }
    .cause = Wat dat betekent en wat je kunt doen, staat bij het resultaat van de controle zelf.
    .fix = Hier hoef je verder niets te doen.
# $count: number of active boards
diagnosis-connectwise-boards-untold =
    { $count ->
        [one] Eén actief service board; welke boards voor het lid verborgen zijn, is onbekend
       *[other] { $count } actieve service boards; welke voor het lid verborgen zijn, is onbekend
    }
    .cause = ConnectWise PSA heeft de uitgesloten boards niet genoemd.
    .fix = Kijk in ConnectWise PSA of de boards van het lid beperkt zijn.
# $count: number of entries
diagnosis-connectwise-desk-listed =
    { $count ->
        [one] Eén item is leesbaar
       *[other] { $count } items zijn leesbaar
    }
    .cause = Lotse telt de items en bewaart geen namen.
    .fix = Je hoeft niets te doen.
diagnosis-connectwise-desk-empty = De lijst is leeg
    .cause = Misschien is er nog niets ingericht, of ziet het lid het niet.
    .fix = Open deze lijst in ConnectWise PSA en kijk zelf.
# $count: number of statuses; $closing: number of statuses that close a ticket
diagnosis-connectwise-statuses-closing =
    { $count ->
        [one] Eén status, en die sluit een ticket
       *[other] { $count } statussen, waarvan er { $closing } een ticket sluiten
    }
    .cause = Lotse heeft één board bekeken dat het lid ziet.
    .fix = Je hoeft niets te doen. Bekijk de andere boards op dezelfde manier als het product ze gebruikt.
# $count: number of statuses
diagnosis-connectwise-statuses-open =
    { $count ->
        [one] Eén status, en Lotse vindt er geen die een ticket sluit
       *[other] { $count } statussen, en Lotse vindt er geen die een ticket sluit
    }
    .cause = Lotse heeft één board bekeken dat het lid ziet. Zonder zo’n status kan een product zijn tickets daar niet sluiten.
    .fix = Open de statussen van het board dat het product gebruikt en kijk welke status tickets sluit.
# $count: number of logins
diagnosis-connectwise-integrators-fit =
    { $count ->
        [one] Eén actieve integrator login ziet alle records en mag een geschikte API gebruiken
       *[other] { $count } actieve integrator logins zien alle records en mogen een geschikte API gebruiken
    }
    .cause = Welke bij het product hoort, is niet te zien. Lotse leest geen namen en geen wachtwoorden.
    .fix = Ga na of de login van het product erbij zit.
# $count: number of logins
diagnosis-connectwise-integrators-unfit =
    { $count ->
        [0] Er is geen integrator login te zien
        [one] De enige integrator login ziet niet alle records via de API ‘Member’
       *[other] Geen van { $count } integrator logins ziet alle records via de API ‘Member’
    }
    .cause = Lotse zoekt een actieve login met toegang tot alle records. Lotse leest geen namen en geen wachtwoorden.
    .fix = Vergelijk de integrator login met de stap van de handleiding.
# $count: number of records
diagnosis-connectwise-wrote-seen =
    { $count ->
        [one] Eén record noemt het lid van het product als schrijver
       *[other] { $count } records noemen het lid van het product als schrijver
    }
    .cause = ConnectWise PSA legt zelf vast wie een record heeft ingevoerd. Lotse telt de records en bewaart geen namen.
    .fix = Je hoeft niets te doen.
diagnosis-connectwise-wrote-unseen = Nog niet gezien
    .cause = Dit bewijst niets: misschien was er nog niets te schrijven, of ziet het lid de records niet.
    .fix = Je hoeft niets te doen. Wil je de koppeling zien werken, laat het product dan iets schrijven en start de diepere controle opnieuw.
diagnosis-connectwise-wrote-untold = ConnectWise PSA zegt niet wie deze records heeft ingevoerd
    .cause = Daarom kan Lotse ze niet tellen. Dat betekent niet dat er iets fout is.
    .fix = Je hoeft niets te doen. Kijk in ConnectWise PSA of de records van het product binnenkomen.
# $count: number of agreements that were looked at
diagnosis-connectwise-additions-unseen =
    { $count ->
        [one] Nog niet gezien in het nieuwste contract
       *[other] Nog niet gezien in de nieuwste { $count } contracten
    }
    .cause = Lotse kijkt maar in een paar van de nieuwste contracten. Over de andere zegt dit niets.
    .fix = Je hoeft niets te doen. Open een contract dat in het product is gekoppeld en bekijk de toevoegingen.

## Any call

# $seconds: how long to wait
diagnosis-connectwise-busy = ConnectWise PSA krijgt te veel aanroepen
    .cause = Misschien doen andere programma’s van je bedrijf op hetzelfde moment aanroepen.
    .fix = { $seconds ->
        [one] Controleer over een seconde opnieuw.
       *[other] Controleer over { $seconds } seconden opnieuw.
    }
diagnosis-connectwise-overloaded = De database van ConnectWise PSA deed er te lang over
    .fix = Controleer over een paar minuten opnieuw.
diagnosis-connectwise-maintenance = ConnectWise PSA is niet bereikbaar
    .cause = ConnectWise PSA antwoordt met status { $status }. Dat betekent meestal onderhoud.
    .fix = Controleer later opnieuw.
# $message: the vendor's words
diagnosis-connectwise-declined = ConnectWise PSA weigert de aanroep met status { $status }
    .cause = De melding is: { $message }
    .fix = Controleer opnieuw. Helpt dat niet: open { $path }, start daar de debugmodus, controleer hier opnieuw en download dan het logboek.
diagnosis-connectwise-declined-silent = De aanroep naar ConnectWise PSA is met status { $status } geweigerd
    .cause = Het antwoord noemt geen reden. Het kan ook van een firewall of een webfilter komen in plaats van ConnectWise PSA.
    .fix = Vraag de netwerkbeheerder of aanroepen naar ConnectWise PSA worden geblokkeerd. Zo niet: open { $path }, start daar de debugmodus, controleer hier opnieuw en download dan het logboek.
diagnosis-connectwise-condition = Lotse heeft iets opgevraagd wat ConnectWise PSA niet kent
    .cause = De melding is: { $message }
    .fix = Dit is een fout in Lotse. Meld die bij het Lotse-project.

## Topics

topic-connectwise-sign-in = De aanmelding bij ConnectWise PSA
topic-connectwise-client-id = De client-ID
topic-connectwise-member = Het API-lid
topic-connectwise-boards = De service boards van het lid
topic-connectwise-role = De rol van het lid
topic-connectwise-security = De lijst met rechten van het lid
topic-connectwise-beyond = Rechten die de handleiding niet vereist
topic-connectwise-probe = Het lezen van de gegevens
topic-connectwise-table = Het lezen van een tabel
topic-connectwise-tables = De tabellen van de rol
topic-connectwise-narrowed = Een lijst die een recht beperkt
topic-connectwise-admin = De rol volgens de beheerder
topic-connectwise-board-list = De service boards
topic-connectwise-board-statuses = De statussen van een service board
topic-connectwise-priorities = De prioriteiten
topic-connectwise-configuration-types = De configuratietypen
topic-connectwise-integrators = De integrator logins
topic-connectwise-wrote-tickets = Tickets die het product heeft geschreven
topic-connectwise-wrote-configurations = Configuraties die het product heeft geschreven
topic-connectwise-wrote-catalog = Catalogusitems die het product heeft geschreven
topic-connectwise-wrote-additions = Contracttoevoegingen die het product heeft geschreven
topic-connectwise-company-list = De bedrijven in ConnectWise PSA

## Mistakes of the practice tenant

mistake-connectwise-edit-my = Gegevens zijn maar voor een deel te wijzigen
    .hint = Vergelijk de niveaus van de rol cel voor cel. Twee niveaus lijken op elkaar.
mistake-connectwise-delete-too-wide = Er is iets te verwijderen wat niet verwijderd mag worden
    .hint = Kijk naar de kolom voor verwijderen.
mistake-connectwise-right-missing = Er ontbreekt een recht
    .hint = Wat kan de koppeling nu niet meer lezen?
mistake-connectwise-right-beyond = Er is één recht te veel
    .hint = Kijk naar de functies die de handleiding niet noemt.
mistake-connectwise-table-missing = Er ontbreekt een tabel
    .hint = Kijk wat er achter de link naast de functie voor tabellen staat.
mistake-connectwise-all-tables = Alle tabellen zijn open
    .hint = Heeft iemand de link naast de functie voor tabellen overgeslagen? Niet elke handleiding heeft die nodig.
mistake-connectwise-admin-role = Het lid is beheerder
    .hint = Alles werkt. Maar wat mag het lid nog meer?
mistake-connectwise-wrong-role = Het lid heeft de verkeerde rol
    .hint = Als bijna alles fout is, ligt het zelden aan de losse cellen.
mistake-connectwise-member-inactive = Het lid is inactief
    .hint = Kijk naar het lid in plaats van naar de rol.
mistake-connectwise-personal-keys = De sleutels zijn van een persoon
    .hint = Waar zijn de sleutels gemaakt?
mistake-connectwise-key-truncated = Een sleutel is niet compleet
    .hint = Vergelijk hoe lang de twee sleutels zijn.
mistake-connectwise-client-id-refused = De client-ID is niet meer geldig
    .hint = De sleutels kloppen. Wat stuurt Lotse bij elke aanroep nog meer mee?
mistake-connectwise-my-security-refused = Het lid mag zijn eigen rechten niet lezen
    .hint = Sommige cellen kun je nu alleen zelf vergelijken. Welke?
mistake-connectwise-busy = ConnectWise PSA heeft het druk
    .hint = Niet elke fout los je op met een instelling.
mistake-connectwise-slow = ConnectWise PSA is traag
    .hint = Er is niets mis met de instellingen. Wacht even.
mistake-connectwise-company-unknown = Het bedrijf wordt niet gevonden
    .hint = Dit gaat al mis voordat er een sleutel wordt verstuurd.
mistake-connectwise-codebase-moved = ConnectWise PSA is net bijgewerkt
    .hint = Tel in de lijst met aanroepen hoe vaak Lotse het bedrijf opzoekt.
mistake-connectwise-maintenance = ConnectWise PSA is in onderhoud
    .hint = Kijk naar de status van het antwoord.
mistake-connectwise-boards-excluded = Tickets van één board zijn niet te zien
    .hint = De rol staat alle tickets toe. Waar kun je boards nog meer verbergen?
mistake-connectwise-no-integrator = De integrator login ziet alleen eigen records
    .hint = De controle vindt geen fout. Start de diepere controle en vergelijk het resultaat met de stap van de handleiding.
mistake-connectwise-nothing-written = Het product heeft nog niets in ConnectWise PSA geschreven
    .hint = Is dat een fout? Start de diepere controle en lees wat die erover zegt.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-connectwise-inactive = Inactief
screen-connectwise-keys-of = Sleutels gemaakt bij
screen-connectwise-other-functions = Andere functies
screen-connectwise-all-tables = Alle tabellen
screen-connectwise-some-tables = Alleen de aangevinkte tabellen
