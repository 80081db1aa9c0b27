# What a check of Autotask found: diagnoses, topics, and the mistakes of the practice tenant.
# Variables everywhere:
#   $path                           menus and pages of Autotask, one after the other
#   $key, $secret, $active, $locked, $new, $section, $custom, $field, $lines, $associated, $copy
#                                   texts on the screen of Autotask
#   $user, $inspector               usernames, letter for letter
#   $entity                         what Autotask's API calls a kind of record, like Tickets

## Topics

topic-autotask-zone = De zone van de tenant
topic-autotask-inspector = De aanmelding van de controlegebruiker
topic-autotask-code = De tracking-ID van de API-gebruiker
topic-autotask-budget = API-aanroepen die dit uur nog over zijn
topic-autotask-lines = De business lines van de API-gebruiker
topic-autotask-tickets = Tickets van de afgelopen 90 dagen
# $which (value): the kind of record
topic-autotask-rights = Het recht om { $which } te lezen

## Values that are lacking, or can’t be proven

diagnosis-autotask-username-missing = Er is nog geen gebruikersnaam om te controleren
    .fix = Bewaar de gebruikersnaam in de stap waarin je die overneemt. Controleer daarna opnieuw.
diagnosis-autotask-secret-missing = Het geheim is niet opgeslagen
    .fix = Bewaar het in de stap waarin je het overneemt. Ben je het kwijt, genereer dan in Autotask een nieuw geheim en vul dat ook in het product in.
diagnosis-autotask-code-missing = Zonder tracking-ID kan Lotse niet zien of het geheim klopt
    .cause = Autotask vraagt bij elke aanmelding om drie waarden: gebruikersnaam, geheim en tracking-ID. Lotse gokt nooit, want mislukte pogingen vergrendelen de gebruiker.
    .fix = Bewaar de tracking-ID die bij deze gebruiker in de sectie { $section } staat. Kijk anders of het product het geheim accepteert.
# $vendor (value): the integration vendor that the user is bound to
diagnosis-autotask-secret-vendor-bound = Dit geheim is alleen te controleren met de tracking-ID van de leverancier
    .cause = De gebruiker hoort bij de integratieleverancier { $vendor }. Alleen wie de tracking-ID van die leverancier heeft, kan zich als deze gebruiker aanmelden. Die ID blijft meestal bij de leverancier; daarom probeert Lotse het niet.
    .fix = Kijk in het product of het de gebruikersnaam en het geheim accepteert.
diagnosis-autotask-no-inspector = Niemand kan naar deze gebruiker kijken
    .cause = Lotse kan zich niet als deze gebruiker aanmelden. Een tweede API-gebruiker kan kijken of hij bestaat, of hij actief is en welk beveiligingsniveau hij heeft.
    .fix = Maak een API-gebruiker met de tracking-ID { $custom } en bewaar de drie waarden bij de organisatie, als controlegebruiker. Die geldt voor alle handleidingen. Of vergelijk het formulier in Autotask zelf met de stappen.
diagnosis-autotask-inspector-incomplete = De waarden van de controlegebruiker zijn niet compleet
    .fix = Een controlegebruiker heeft een gebruikersnaam, een geheim en een tracking-ID nodig. Bewaar bij de organisatie wat ontbreekt.
diagnosis-autotask-other-tenant = De controlegebruiker { $user } hoort bij een andere Autotask-tenant
    .cause = Autotask noemt voor de controlegebruiker een andere database dan voor de gebruiker van deze handleiding. De controlegebruiker ziet die gebruiker dus niet.
    .fix = Bewaar de controlegebruiker van deze organisatie, of neem de gebruikersnaam opnieuw over uit de juiste Autotask-tenant.
diagnosis-autotask-proven-by-code = Bewezen door een weigering
    .cause = Autotask weigerde alleen de tracking-ID. Voor zover bekend gebeurt dat pas als gebruikersnaam en geheim kloppen.
    .fix = Zet de tracking-ID goed en controleer opnieuw: dan is de aanmelding zelf het bewijs.

## Zone and sign-in

# $host (value): the host of the zone
diagnosis-autotask-zone-domain = Dit bewijst alleen dat Autotask het domein kent
    .cause = Voor deze vraag is geen wachtwoord nodig. Autotask noemt de zone { $host } bij elke gebruikersnaam van dit domein. Dat zegt niets over geheim, status of rechten.
    .fix = Hier hoef je niets te doen: bij de andere resultaten staat wat bewezen is.
# $old, $new (values): hosts of zones
diagnosis-autotask-zone-moved = Autotask heeft deze tenant verhuisd
    .cause = Het eerste antwoord was { $old }; daar werd de gebruiker geweigerd. De tweede keer noemde Autotask { $new }, en daar werd hij geaccepteerd.
    .fix = Staat in een product nog { $old }, vul daar dan { $new } in. De meeste producten vinden de zone zelf.
diagnosis-autotask-zone-unknown = Autotask kent de gebruikersnaam { $user } niet
    .cause = Geen enkele zone heeft dit domein. Vaak zit er een typefout of een spatie in, of hoort de naam bij een andere tenant.
    .fix = Ga naar { $path }, open de API-gebruiker en kopieer { $key } nog een keer, in zijn geheel. Het is niet het e-mailadres van de gebruiker.
diagnosis-autotask-sign-in-refused = Autotask weigert de aanmelding van { $user }
    .cause = Autotask geeft bij veel oorzaken hetzelfde antwoord en zegt niet welke het is. Het staat dus niet vast dat het geheim fout is.
    .fix = Ga naar { $path }, open de gebruiker en kijk in deze volgorde. Is de gebruikersnaam die bij { $key }, en niet het e-mailadres? Is het geheim volledig, en heeft sindsdien niemand { $secret } gebruikt? Is de tracking-ID die uit { $section } van precies deze gebruiker? Staat er een vinkje bij { $active } en geen bij { $locked }? Is hij gemaakt met { $new }, meer dan vijf minuten geleden? Controleer dan pas opnieuw: mislukte pogingen vergrendelen de gebruiker.
diagnosis-autotask-tries-spent = Lotse probeert { $user } in deze controle niet nog een keer
    .cause = Deze gebruiker is twee keer geweigerd. Nog meer mislukte pogingen kunnen hem vergrendelen.
    .fix = Los op wat het eerste resultaat over de aanmelding noemt en controleer dan opnieuw.
# $minutes (number): how long it can take
diagnosis-autotask-user-too-new = { $user } is misschien nog te nieuw
    .cause = Het kan { $minutes } minuten duren voordat alle servers van Autotask een nieuwe gebruiker kennen. Tot dan weigeren ze hem.
    .fix = Wacht en controleer opnieuw. Wordt hij daarna nog geweigerd, dan zegt Lotse waar je naar moet kijken.
diagnosis-autotask-integration-code = De tracking-ID hoort niet bij { $user }
    .cause = Autotask controleert die hoogstwaarschijnlijk pas na gebruikersnaam en geheim. Die twee kloppen dus hoogstwaarschijnlijk. De ID hoort bij een andere gebruiker of leverancier, of is opnieuw gegenereerd.
    .fix = Ga naar { $path }, open de gebruiker en kijk bij { $section }. Is daar { $custom } gekozen, kopieer dan de ID die ernaast staat en bewaar die in Lotse. Is er een leverancier gekozen, dan kan meestal alleen diens product zich aanmelden.
diagnosis-autotask-domain-differs = De gebruiker is er, maar misschien niet onder dit domein
    .cause = Autotask bewaart de naam zonder het deel achter de @. Het domein van { $user } is een ander dan dat van de controlegebruiker { $inspector }, terwijl API-gebruikers van één tenant meestal hetzelfde domein hebben.
    .fix = Vergelijk { $key } in Autotask teken voor teken met { $user }. Verschillen ze, bewaar dan de juiste en vul die ook in het product in.

## Rights of the one who looks, and limits

diagnosis-autotask-not-allowed = { $entity } is niet te lezen, dus dit is niet te controleren
    .cause = Het beveiligingsniveau van de gebruiker die keek, staat het niet toe. Dat is geen fout in wat gecontroleerd moest worden.
    .fix = Geef die gebruiker een beveiligingsniveau dat { $entity } mag lezen; de niveaus staan bij { $path }. Of kijk zelf en bevestig het.
diagnosis-autotask-webhook-not-yours = Deze gebruiker heeft zo’n webhook niet
    .cause = In { $entity } is er geen met dit nummer, of hij is van een andere gebruiker. Autotask geeft in beide gevallen hetzelfde antwoord.
    .fix = Vraag de lijst met webhooks opnieuw op, aangemeld als de gebruiker die ze heeft gemaakt.
# $spent, $limit, $minutes (numbers): calls that were made, calls that are allowed, and in how many minutes
diagnosis-autotask-budget = Bijna alle API-aanroepen van deze tenant zijn op
    .cause = { $spent } van { $limit } aanroepen in { $minutes } minuten. Alle koppelingen delen ze. Lotse stopt hier, zodat de laatste overblijven voor het gewone werk.
    .fix = Controleer later opnieuw. Komt het vaak voor, zoek dan in Autotask uit welke koppeling zo veel aanroept.
diagnosis-autotask-budget-untold = Autotask zegt niet hoeveel API-aanroepen er nog over zijn
    .cause = Deze gebruiker mag dat aantal niet lezen, of Autotask antwoordt niet. De controle gaat zonder dat aantal verder.
    .fix = Je hoeft niets te doen. Als de aanroepen op zijn, zegt Autotask dat.
diagnosis-autotask-hourly = De API-aanroepen van dit uur zijn op
    .cause = Autotask weigert nu alle koppelingen van deze tenant, tot er weer aanroepen vrij zijn.
    .fix = Controleer later opnieuw. Producten die nu stilstaan, komen normaal vanzelf weer op gang.
diagnosis-autotask-threads = Te veel aanroepen voor { $entity } tegelijk
    .cause = Autotask accepteert er drie tegelijk per tracking-ID en soort record. Misschien gebruikt een ander programma dezelfde tracking-ID.
    .fix = Wacht een minuut en controleer opnieuw. Blijft het zo, geef dan elk programma een eigen API-gebruiker.
diagnosis-autotask-too-many = Autotask krijgt nu te veel aanroepen
    .cause = Autotask zegt niet of er te veel tegelijk kwamen of te veel in dit uur.
    .fix = Wacht een paar minuten en controleer opnieuw.
# $status (value): the number of the answer
diagnosis-autotask-wrong-call = Autotask kent deze aanroep niet (antwoord { $status })
    .cause = Lotse vroeg naar { $entity } op een manier die Autotask niet biedt. Dat is een fout in Lotse, niet van jou.
    .fix = Controleer later opnieuw. Blijft het zo, kijk dan op het scherm van Autotask en meld het aan de makers van Lotse, samen met dit bewijs.
# $status (value): the number of the answer. $text (value): what Autotask says, in its own words
diagnosis-autotask-said = Autotask antwoordt met een fout ({ $status })
    .cause = De melding is: { $text }
    .fix = Controleer opnieuw. Blijft het zo, kijk dan zelf bij dit punt en geef deze tekst aan de support van Autotask.
# $status (value): the number of the answer
diagnosis-autotask-status = Autotask antwoordt { $status } op een vraag over { $entity }
    .cause = Er staat geen uitleg bij.
    .fix = Controleer over een paar minuten opnieuw. Blijft het zo, kijk dan zelf bij dit punt.

## The user

diagnosis-autotask-user-unknown = Er is geen gebruiker { $user }
    .cause = De controlegebruiker mag alle gebruikers zien, en geen heeft deze gebruikersnaam.
    .fix = Ga naar { $path }, open de API-gebruiker en vergelijk { $key } met wat in Lotse staat. Is het formulier nooit opgeslagen, maak de gebruiker dan opnieuw.
diagnosis-autotask-user-not-seen = De controlegebruiker ziet { $user } niet
    .cause = Hij mag maar een deel van de gebruikers zien. De gebruiker kan dus toch bestaan.
    .fix = Kijk zelf in de lijst met gebruikers, of geef de controlegebruiker een beveiligingsniveau dat alle gebruikers mag lezen.
# $count (number): users of this name
diagnosis-autotask-several-users = { $count } gebruikers heten { $user }
    .cause = Daarom is niet te zeggen welke het product gebruikt.
    .fix = Ga naar { $path }, bekijk deze gebruikers en zoek uit welke het product gebruikt. Geef elke andere een eigen naam.
diagnosis-autotask-user-inactive = De gebruiker is niet actief
    .cause = Een inactieve gebruiker kan zich niet aanmelden, en zijn webhooks staan uit.
    .fix = Ga naar { $path }, open de gebruiker, zet een vinkje bij { $active } en sla op.
# $license (value): number and name of the licence
diagnosis-autotask-not-api-user = Dit is een gewone gebruiker, geen API-gebruiker
    .cause = Zijn licentie is { $license }. Zo’n gebruiker kan zich niet bij de API aanmelden.
    .fix = Ga naar { $path } en maak met { $new } een nieuwe API-gebruiker.
# $level (value): the name of the level. $levels: the page of all levels
diagnosis-autotask-level-is-system = De gebruiker heeft { $level }, een ingebouwd niveau van Autotask
    .cause = Zo’n niveau kun je niet wijzigen; de rechten van deze handleiding kunnen er dus niet in zitten. Er is een kopie nodig.
    .fix = Ga naar { $levels } en maak met { $copy } de kopie, zoals de stappen zeggen. Ga daarna naar { $path }, open de gebruiker en kies bij { $field } de kopie.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-too-wide = De gebruiker heeft { $level } en mag kosten lezen
    .cause = { $asked } is genoeg. Wat je diensten je kosten, hoeft het product niet te weten.
    .fix = Ga naar { $path }, open de gebruiker, kies bij { $field } { $asked } en sla op. Wijzig niets aan het niveau zelf: andere gebruikers kunnen het ook hebben.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-other = De gebruiker heeft het niveau { $level }
    .cause = De pagina van de leverancier raadt { $asked } aan. Wat een eigen niveau toestaat, laat geen API zien.
    .fix = Ga naar { $path }, open de gebruiker en kijk bij { $field }. Is { $level } een kopie van { $asked }, bevestig het dan; kies anders { $asked }. Wijzig niets aan het niveau zelf: andere gebruikers kunnen het ook hebben.
# $level (value): the name of the level
diagnosis-autotask-level-named = De gebruiker heeft het niveau { $level }
    .cause = Of dat het niveau is dat je hiervoor hebt gemaakt, weet alleen jij. Wat erin is ingesteld, laat geen API zien.
    .fix = Klopt het, bevestig het dan. Zo niet, ga naar { $path }, open de gebruiker en kies bij { $field } jouw niveau.
# $field (label): the field of the form
diagnosis-autotask-field-unsaid = Wat er bij { $field } is ingevuld, is niet te lezen
    .cause = Autotask laat het weg in het antwoord, of geeft het in een vorm die Lotse niet kent.
    .fix = Ga naar { $path }, open de gebruiker en kijk zelf bij { $field }.
diagnosis-autotask-license-unsaid = Welke licentie de gebruiker heeft, is niet te lezen
    .cause = Autotask laat die weg in het antwoord, of geeft die in een vorm die Lotse niet kent.
    .fix = Ga naar { $path }, open de gebruiker en controleer of het een API-gebruiker is.
# $id (value): the number of the level
diagnosis-autotask-level-unnamed = Autotask noemt het beveiligingsniveau van de gebruiker niet
    .cause = Het geeft alleen het nummer { $id }, en dat staat niet in de lijst met niveaus.
    .fix = Open de gebruiker in Autotask en kijk zelf bij { $field }.
diagnosis-autotask-no-location = Er is geen locatie gekozen
    .fix = Ga naar { $path }, open de gebruiker, kies bij { $field } je eigen locatie en sla op.
# $id (value): the number of the location
diagnosis-autotask-location-unseen = Er is een locatie gekozen, maar de controlegebruiker ziet niet welke
    .cause = Het is locatie nummer { $id }. Die is verwijderd, of de controlegebruiker mag die niet zien.
    .fix = Ga naar { $path }, open de gebruiker en kijk zelf bij { $field }.

## Lines of business

diagnosis-autotask-no-line-of-business = De gebruiker heeft geen business line
    .cause = Wat bij een business line hoort, ontbreekt dan in elk antwoord, zonder foutmelding: lijsten blijven leeg of te kort.
    .fix = Ga naar { $path }, open de gebruiker en verplaats bij { $lines } de business lines waarvan de tickets nodig zijn naar { $associated }. Sla op.
diagnosis-autotask-lines-not-listed = Autotask noemt voor deze gebruiker geen business line
    .cause = Voor de controlegebruiker ook niet. Misschien noemt Autotask ze bij geen enkele API-gebruiker; dan zegt dit niets.
    .fix = Ga naar { $path }, open de gebruiker en kijk bij { $lines } of de business lines die nodig zijn bij { $associated } staan.
# $lacking: names of lines of business that the user does not have
diagnosis-autotask-lines-some = De gebruiker heeft een paar business lines, maar niet alle
    .cause = Niet erbij: { $lacking }. Wat daarbij hoort, ontbreekt in elk antwoord, zonder foutmelding.
    .fix = Is dat de bedoeling, bevestig het dan. Ga anders naar { $path }, open de gebruiker en voeg ze toe bij { $lines }.
diagnosis-autotask-lines-off = Deze tenant gebruikt geen business lines
    .cause = Er is er geen actief. Daardoor kan dus niets ontbreken.
    .fix = Je hoeft niets te doen.

## Contacts and tickets

diagnosis-autotask-contact-unseen = Er is geen contact met dit adres gevonden
    .cause = Er is er geen, of de gebruiker die keek, mag het niet zien.
    .fix = Zoek het adres in Autotask bij de contacten. Staat het daar anders, dan ziet die persoon geen tickets: verbeter het. Staat het er wel, bevestig dan dit punt.
diagnosis-autotask-contact-once = Alleen voor één adres bewezen
    .cause = Het adres dat je hebt ingevuld, hoort bij precies één contact. Naar andere is niet gevraagd.
    .fix = Controleer opnieuw met het adres van een andere gebruiker als je ook daarvan zeker wilt zijn.
# $count (number): contacts with this address
diagnosis-autotask-duplicate-contact = { $count } contacten hebben dit adres
    .cause = Het product kan niet weten welk contact die persoon is en laat dan misschien geen of de verkeerde tickets zien.
    .fix = Zoek in Autotask de contacten met dit adres. Laat het bij één contact staan, of voeg ze samen.
# $days (number): how far back tickets are shown
diagnosis-autotask-no-recent-tickets = Er is geen ticket van de afgelopen { $days } dagen gevonden
    .cause = In die tijd is er niets bijgewerkt, of de gebruiker die keek, mag het niet zien. Oudere tickets worden niet getoond.
    .fix = Maak voor een gebruiker een testticket en controleer opnieuw. Zijn er wel nieuwere tickets, kijk dan bij de business lines.
# $days (number): how far back tickets are shown
diagnosis-autotask-tickets-by-inspector = Zoals de controlegebruiker het ziet
    .cause = Hij ziet tickets van de afgelopen { $days } dagen. De gebruiker van het product ziet er misschien minder, afhankelijk van zijn business lines.
    .fix = Zolang het product tickets laat zien, hoef je niets te doen.

## Rights that the user has itself

diagnosis-autotask-right-none = De gebruiker mag { $entity } niet lezen
    .cause = Zijn beveiligingsniveau staat het niet toe.
    .fix = Ga naar { $path } en kijk of andere gebruikers het niveau van deze gebruiker ook hebben. Zo ja, of is het ingebouwd, maak dan een kopie, sta daarin het lezen van { $entity } toe en geef die aan deze gebruiker. Sta het anders in het niveau zelf toe.
diagnosis-autotask-right-restricted = De gebruiker mag { $entity } onder voorwaarden lezen
    .cause = Dat zegt Autotask, maar niet welke: eigen records, een accountteam of business lines.
    .fix = Laat het product te weinig zien, kijk dan bij de business lines en het beveiligingsniveau.
# $word (value): what Autotask says
diagnosis-autotask-right-other = Autotask zegt { $word } over het recht om { $entity } te lezen
    .cause = Dat woord kent Lotse niet, en Lotse gokt niet.
    .fix = Bekijk zelf het beveiligingsniveau van de gebruiker.

## Mistakes of the practice tenant

mistake-autotask-user-inactive = De API-gebruiker staat uit
    .hint = Kijk naar de vakjes boven in het formulier van de gebruiker.
mistake-autotask-wrong-level = De API-gebruiker heeft een ander beveiligingsniveau
    .hint = Vergelijk de naam van het niveau met die in de handleiding, tot het laatste woord.
mistake-autotask-costs-level = De API-gebruiker mag te veel zien
    .hint = Van de ingebouwde niveaus is er een ruimer dan het andere. Wat is het verschil?
mistake-autotask-no-line-of-business = De lijsten van het product blijven leeg
    .hint = Nergens verschijnt een fout. Wat bepaalt in Autotask welke records een gebruiker te zien krijgt?
mistake-autotask-not-api-user = De gebruiker is in het verkeerde menu gemaakt
    .hint = Er zijn twee soorten nieuwe gebruikers. Welke regel van het menu is gekozen?
mistake-autotask-zone-moved = De tenant is naar een andere zone verhuisd
    .hint = Het werkt nog. Maar kijk in het bewijs welke host heeft geantwoord.
mistake-autotask-user-too-new = De controlegebruiker wordt geweigerd terwijl alles klopt
    .hint = Wanneer is hij gemaakt?
mistake-autotask-locked = Iemand heeft te vaak een oud geheim gebruikt
    .hint = Een vergeten programma blijft het proberen. In welk vakje zet Autotask dan een vinkje?
mistake-autotask-integration-code = De controlegebruiker heeft een nieuwe tracking-ID
    .hint = Drie waarden horen bij elke aanmelding bij elkaar. Welke twee noemt Autotask goed?
mistake-autotask-budget-nearly-spent = Een andere koppeling doet te veel aanroepen
    .hint = Alle koppelingen van een tenant delen hetzelfde aantal aanroepen per uur.
mistake-autotask-thread-limit = Twee programma’s delen één tracking-ID
    .hint = Hoeveel aanroepen tegelijk accepteert Autotask per ID en soort record?
mistake-autotask-no-resources-right = De controlegebruiker mag geen gebruikers zien
    .hint = Aan de gebruiker van de handleiding ligt het niet. Wie kijkt er, en met welk beveiligingsniveau?
mistake-autotask-duplicate-contact = Een persoon staat twee keer in Autotask
    .hint = Controleer met het adres anna.practice@customer.example.
mistake-autotask-slow = Autotask antwoordt traag
    .hint = Hoeveel aanroepen van het uur zijn er op? Vanaf de helft laat Autotask iedereen wachten.
mistake-autotask-orphaned-webhooks = Een oude koppeling heeft webhooks achtergelaten
    .hint = Alleen hun eigenaar ziet ze. Vraag de lijst met webhooks op als de oude gebruiker.
    .username = Oude gebruiker: gebruikersnaam (Key)
    .secret = Oude gebruiker: wachtwoord (Secret)
    .code = Oude gebruiker: tracking-ID
