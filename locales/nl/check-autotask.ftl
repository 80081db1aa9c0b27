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
topic-autotask-budget = Vrije API-aanroepen in dit uur
topic-autotask-lines = De business lines van de API-gebruiker
topic-autotask-tickets = Tickets van de afgelopen 90 dagen
# $which (value): the kind of record
topic-autotask-rights = Het recht om { $which } te lezen
topic-autotask-kaseya-customers = Organisaties die aan klanten in Kaseya zijn gekoppeld
topic-autotask-kaseya-devices = Apparaten die aan apparaten in Kaseya zijn gekoppeld
topic-autotask-vendor-wrote = Records die het product heeft geschreven
topic-autotask-companies = De bedrijven in Autotask

## Values that are lacking, or can’t be proven

diagnosis-autotask-username-missing = De gebruikersnaam is nog niet opgeslagen
    .fix = Ga naar de stap die erom vraagt en vul de gebruikersnaam daar in. Controleer daarna opnieuw.
diagnosis-autotask-secret-missing = Het geheim is nog niet opgeslagen
    .fix = Ga naar de stap die erom vraagt en vul het geheim daar in. Heb je het niet meer, genereer dan in Autotask een nieuw geheim en vul dat ook in het product in.
diagnosis-autotask-code-missing = Zonder tracking-ID kan Lotse het geheim niet controleren
    .cause = Autotask vraagt bij elke aanmelding om drie waarden: gebruikersnaam, geheim en tracking-ID. Lotse gokt nooit, want mislukte pogingen blokkeren de gebruiker.
    .fix = Sla in Lotse de tracking-ID op die bij deze gebruiker in de sectie { $section } staat. Of controleer zelf of het product het geheim accepteert.
# $vendor (value): the integration vendor that the user is bound to
diagnosis-autotask-secret-vendor-bound = Alleen de leverancier zelf kan dit geheim controleren
    .cause = De gebruiker hoort bij de integratieleverancier { $vendor }. Voor de aanmelding is dus de tracking-ID van die leverancier nodig. Die blijft meestal bij de leverancier; daarom probeert Lotse het niet.
    .fix = Controleer in het product of het de gebruikersnaam en het geheim accepteert.
diagnosis-autotask-no-inspector = Zonder controlegebruiker kan Lotse deze gebruiker niet controleren
    .cause = Lotse kan zich niet als deze gebruiker aanmelden. Een tweede API-gebruiker, de controlegebruiker, kan kijken of de gebruiker bestaat, of hij actief is en welk beveiligingsniveau hij heeft.
    .fix = Maak in Autotask een tweede API-gebruiker aan en kies { $custom } als tracking-ID. Sla de gebruikersnaam, het geheim en de tracking-ID daarvan op bij de organisatie, onder ‘Toegang voor controles’. Lotse gebruikt deze controlegebruiker voor alle handleidingen. Of vergelijk het formulier in Autotask zelf met de stappen.
diagnosis-autotask-inspector-incomplete = Niet alle waarden van de controlegebruiker zijn opgeslagen
    .fix = Een controlegebruiker heeft een gebruikersnaam, een geheim en een tracking-ID nodig. Vul bij de organisatie aan wat ontbreekt.
diagnosis-autotask-other-tenant = De controlegebruiker { $user } hoort bij een andere tenant
    .cause = Autotask noemt voor de controlegebruiker een andere database dan voor de gebruiker van deze handleiding. De controlegebruiker kan die gebruiker dus niet zien.
    .fix = Sla de controlegebruiker van deze organisatie op, of kopieer de gebruikersnaam opnieuw uit de juiste tenant.
diagnosis-autotask-proven-by-code = Alleen de tracking-ID is geweigerd; gebruikersnaam en geheim kloppen waarschijnlijk
    .cause = Voor zover bekend controleert Autotask de tracking-ID pas als gebruikersnaam en geheim kloppen.
    .fix = Corrigeer de tracking-ID zoals bij het resultaat daarvan beschreven en controleer opnieuw. Lukt de aanmelding, dan kloppen gebruikersnaam en geheim zeker.

## Zone and sign-in

# $host (value): the host of the zone
diagnosis-autotask-zone-domain = Dit toont alleen dat Autotask het domein kent
    .cause = Voor deze aanroep is geen wachtwoord nodig. Autotask noemt bij elke gebruikersnaam van dit domein de zone { $host }; dat zegt niets over geheim, status of rechten.
    .fix = Hier hoef je niets te doen. Bij de andere resultaten staat wat bewezen is.
# $old, $new (values): hosts of zones
diagnosis-autotask-zone-moved = Autotask heeft deze tenant naar een andere zone verhuisd
    .cause = Eerst noemde Autotask { $old }; daar werd de gebruiker geweigerd. Daarna noemde het { $new }, en daar werd hij geaccepteerd.
    .fix = Staat in een product nog { $old }, vul daar dan { $new } in. De meeste producten vinden de zone zelf.
diagnosis-autotask-zone-unknown = Autotask kent de gebruikersnaam { $user } niet
    .cause = Geen enkele zone kent dit domein. Vaak zit er een tikfout of een spatie in, of hoort de naam bij een andere tenant.
    .fix = Ga naar { $path }, open de API-gebruiker en kopieer de hele waarde uit { $key } opnieuw. Het is niet het e-mailadres van de gebruiker.
diagnosis-autotask-sign-in-refused = Autotask weigert de aanmelding van { $user }
    .cause = Autotask geeft bij veel oorzaken hetzelfde antwoord en zegt niet welke het is. Het geheim hoeft dus niet fout te zijn.
    .fix = Ga naar { $path }, open de gebruiker en controleer in deze volgorde: 1. De gebruikersnaam is de waarde bij { $key }, niet het e-mailadres. 2. Het geheim staat volledig in Lotse, en sinds het is gegenereerd heeft niemand op { $secret } geklikt. 3. De tracking-ID in Lotse is die uit de sectie { $section } van precies deze gebruiker. 4. Bij { $active } staat een vinkje, bij { $locked } niet. 5. De gebruiker is aangemaakt met { $new }, en dat is meer dan vijf minuten geleden. Corrigeer wat niet klopt en controleer pas daarna opnieuw: te veel mislukte pogingen blokkeren de gebruiker.
diagnosis-autotask-tries-spent = Lotse meldt zich in deze controle niet nog een keer aan als { $user }
    .cause = Deze gebruiker is twee keer geweigerd. Nog meer mislukte pogingen kunnen hem blokkeren.
    .fix = Los het probleem op dat bij het eerste resultaat over de aanmelding staat. Controleer daarna opnieuw.
# $minutes (number): how long it can take
diagnosis-autotask-user-too-new = { $user } is misschien nog te nieuw
    .cause = Het kan { $minutes } minuten duren voordat alle servers van Autotask een nieuwe gebruiker kennen. Tot dan weigeren ze hem.
    .fix = Wacht en controleer opnieuw. Wordt de gebruiker daarna nog geweigerd, dan zegt Lotse wat je moet controleren.
diagnosis-autotask-integration-code = De tracking-ID hoort niet bij { $user }
    .cause = Autotask controleert de tracking-ID hoogstwaarschijnlijk pas na gebruikersnaam en geheim. Die twee kloppen dus waarschijnlijk. De ID hoort bij een andere gebruiker of leverancier, of is opnieuw gegenereerd.
    .fix = Ga naar { $path }, open de gebruiker en kijk bij { $section }. Is daar { $custom } gekozen, kopieer dan de ID die ernaast staat en sla die op in Lotse. Is er een leverancier gekozen, dan kan meestal alleen diens product zich aanmelden.
diagnosis-autotask-domain-differs = De gebruiker bestaat, maar misschien niet onder dit domein
    .cause = Autotask toont de naam zonder het deel achter de @. Het domein van { $user } is een ander dan dat van de controlegebruiker { $inspector }, terwijl API-gebruikers van één tenant meestal hetzelfde domein hebben.
    .fix = Vergelijk { $key } in Autotask teken voor teken met { $user }. Is er een verschil, sla dan de juiste naam op in Lotse en vul die ook in het product in.

## Rights of the one who looks, and limits

diagnosis-autotask-not-allowed = Lotse mag { $entity } niet lezen en kan dit daarom niet controleren
    .cause = Het beveiligingsniveau van de gebruiker waarmee Lotse controleert, staat het niet toe. Dat betekent niet dat er iets mis is met de instellingen zelf.
    .fix = Geef die gebruiker een beveiligingsniveau dat { $entity } mag lezen; de niveaus staan bij { $path }. Of controleer het zelf en bevestig het.
diagnosis-autotask-webhook-not-yours = Deze gebruiker heeft geen webhook met dit nummer
    .cause = In { $entity } is er geen webhook met dit nummer, of hij is van een andere gebruiker. Autotask geeft in beide gevallen hetzelfde antwoord.
    .fix = Vraag de lijst met webhooks opnieuw op, aangemeld als de gebruiker die ze heeft gemaakt.
# $spent, $limit, $minutes (numbers): calls that were made, calls that are allowed, and in how many minutes
diagnosis-autotask-budget = Bijna alle API-aanroepen van deze tenant zijn op
    .cause = { $spent } van { $limit } aanroepen in { $minutes } minuten zijn op. Alle koppelingen delen ze. Lotse stopt hier, zodat de rest overblijft voor het gewone werk.
    .fix = Controleer later opnieuw. Gebeurt dit vaak, zoek dan in Autotask uit welke koppeling zo veel aanroepen doet.
diagnosis-autotask-budget-untold = Autotask zegt niet hoeveel API-aanroepen er nog over zijn
    .cause = Deze gebruiker mag dat aantal niet lezen, of Autotask antwoordt niet. De controle gaat zonder dat aantal verder.
    .fix = Je hoeft niets te doen. Als de aanroepen op zijn, meldt Autotask dat.
diagnosis-autotask-hourly = De API-aanroepen voor dit uur zijn op
    .cause = Tot er weer aanroepen vrij zijn, weigert Autotask de aanroepen van alle koppelingen van deze tenant.
    .fix = Controleer later opnieuw. Producten die nu niet werken, komen normaal vanzelf weer op gang.
diagnosis-autotask-threads = Te veel aanroepen voor { $entity } tegelijk
    .cause = Autotask accepteert drie aanroepen tegelijk per tracking-ID en soort record. Misschien gebruikt een ander programma dezelfde tracking-ID.
    .fix = Wacht een minuut en controleer opnieuw. Helpt dat niet, geef dan elk programma een eigen API-gebruiker.
diagnosis-autotask-too-many = Autotask krijgt op dit moment te veel aanroepen
    .cause = Autotask zegt niet of het er te veel tegelijk of te veel in dit uur zijn.
    .fix = Wacht een paar minuten en controleer opnieuw.
# $status (value): the number of the answer
diagnosis-autotask-wrong-call = Autotask kent deze aanroep niet (antwoord { $status })
    .cause = Lotse heeft { $entity } opgevraagd op een manier die Autotask niet biedt. Dat is een fout in Lotse, niet van jou.
    .fix = Controleer later opnieuw. Helpt dat niet, controleer het dan zelf in Autotask en meld de fout bij het Lotse-project, samen met dit bewijs.
# $status (value): the number of the answer. $text (value): what Autotask says, in its own words
diagnosis-autotask-said = Autotask antwoordt met een foutmelding ({ $status })
    .cause = De melding is: { $text }
    .fix = Controleer opnieuw. Helpt dat niet, controleer dit punt dan zelf en stuur deze melding naar de support van Autotask.
# $status (value): the number of the answer
diagnosis-autotask-status = Autotask beantwoordt de aanroep voor { $entity } met status { $status }
    .cause = Autotask geeft er geen uitleg bij.
    .fix = Controleer over een paar minuten opnieuw. Helpt dat niet, controleer dit punt dan zelf.

## The user

diagnosis-autotask-user-unknown = De gebruiker { $user } is niet gevonden
    .cause = De controlegebruiker mag alle gebruikers zien, en geen daarvan heeft deze gebruikersnaam.
    .fix = Ga naar { $path }, open de API-gebruiker en vergelijk { $key } met de waarde in Lotse. Is het formulier nooit opgeslagen, maak de gebruiker dan opnieuw.
diagnosis-autotask-user-not-seen = De controlegebruiker ziet { $user } niet
    .cause = De controlegebruiker mag maar een deel van de gebruikers zien. De gebruiker kan dus toch bestaan.
    .fix = Zoek de gebruiker zelf in de lijst met gebruikers, of geef de controlegebruiker een beveiligingsniveau dat alle gebruikers mag lezen.
# $count (number): users of this name
diagnosis-autotask-several-users = { $count } gebruikers hebben de naam { $user }
    .cause = Daarom is onduidelijk welke daarvan het product gebruikt.
    .fix = Ga naar { $path } en zoek uit welke van deze gebruikers het product gebruikt. Geef elke andere gebruiker een eigen naam.
diagnosis-autotask-user-inactive = De gebruiker is niet actief
    .cause = Een inactieve gebruiker kan zich niet aanmelden, en zijn webhooks staan uit.
    .fix = Ga naar { $path }, open de gebruiker, zet een vinkje bij { $active } en sla op.
# $license (value): number and name of the licence
diagnosis-autotask-not-api-user = Dit is een gewone gebruiker, geen API-gebruiker
    .cause = De gebruiker heeft de licentie { $license }. Daarmee kan hij zich niet bij de API aanmelden.
    .fix = Ga naar { $path } en maak met { $new } een nieuwe API-gebruiker.
# $level (value): the name of the level. $levels: the page of all levels
diagnosis-autotask-level-is-system = De gebruiker heeft { $level }, een systeemniveau
    .cause = Een systeemniveau kun je niet wijzigen; de rechten van deze handleiding kunnen er dus niet in zitten. Er is een kopie nodig.
    .fix = Ga naar { $levels } en maak met { $copy } een kopie, zoals in de stappen staat. Ga daarna naar { $path }, open de gebruiker en kies bij { $field } de kopie.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-too-wide = De gebruiker heeft { $level } en mag daarmee kosten lezen
    .cause = { $asked } is genoeg. Het product hoeft niet te weten wat je diensten je kosten.
    .fix = Ga naar { $path }, open de gebruiker, kies bij { $field } de optie { $asked } en sla op. Wijzig het niveau zelf niet: andere gebruikers kunnen het ook hebben.
# $level (value): the name of the level. $asked (label): the one that is asked
diagnosis-autotask-level-other = De gebruiker heeft het niveau { $level }
    .cause = De pagina van de leverancier raadt { $asked } aan. Wat een eigen niveau toestaat, laat geen API zien.
    .fix = Ga naar { $path }, open de gebruiker en kijk bij { $field }. Is { $level } een kopie van { $asked }, bevestig het dan. Zo niet, kies dan { $asked }. Wijzig het niveau zelf niet: andere gebruikers kunnen het ook hebben.
# $level (value): the name of the level
diagnosis-autotask-level-named = De gebruiker heeft het niveau { $level }
    .cause = Alleen jij weet of je dit niveau hiervoor hebt gemaakt. Geen API laat zien wat erin is ingesteld.
    .fix = Is het jouw niveau, bevestig het dan. Zo niet, ga dan naar { $path }, open de gebruiker en kies bij { $field } het juiste niveau.
# $field (label): the field of the form
diagnosis-autotask-field-unsaid = Lotse kan niet lezen wat er bij { $field } is ingevuld
    .cause = Autotask laat het veld weg in het antwoord, of geeft het in een vorm die Lotse niet kent.
    .fix = Ga naar { $path }, open de gebruiker, controleer { $field } zelf en bevestig het.
diagnosis-autotask-license-unsaid = Lotse kan niet lezen welke licentie de gebruiker heeft
    .cause = Autotask laat de licentie weg in het antwoord, of geeft die in een vorm die Lotse niet kent.
    .fix = Ga naar { $path }, open de gebruiker en controleer of het een API-gebruiker is.
# $id (value): the number of the level
diagnosis-autotask-level-unnamed = Autotask noemt het beveiligingsniveau van de gebruiker niet
    .cause = Autotask geeft alleen het nummer { $id }, en dat staat niet in de lijst met niveaus.
    .fix = Open de gebruiker in Autotask, controleer { $field } zelf en bevestig het.
diagnosis-autotask-no-location = Er is geen locatie gekozen
    .fix = Ga naar { $path }, open de gebruiker, kies bij { $field } je eigen locatie en sla op.
# $id (value): the number of the location
diagnosis-autotask-location-unseen = Er is een locatie gekozen, maar de controlegebruiker mag die niet zien
    .cause = De locatie heeft nummer { $id }. Die is verwijderd, of de controlegebruiker mag die niet zien.
    .fix = Ga naar { $path }, open de gebruiker, controleer { $field } zelf en bevestig het.

## Lines of business

diagnosis-autotask-no-line-of-business = De gebruiker heeft geen business line
    .cause = Alles wat bij een business line hoort, ontbreekt dan in elk antwoord, zonder foutmelding: lijsten blijven leeg of onvolledig.
    .fix = Ga naar { $path } en open de gebruiker. Verplaats bij { $lines } de business lines waarvan de tickets nodig zijn naar { $associated } en sla op.
diagnosis-autotask-lines-not-listed = Autotask noemt voor deze gebruiker geen business line
    .cause = Voor de controlegebruiker ook niet. Misschien noemt Autotask ze bij geen enkele API-gebruiker; dan zegt dit niets.
    .fix = Ga naar { $path }, open de gebruiker en controleer bij { $lines } of de nodige business lines bij { $associated } staan. Bevestig het dan.
# $lacking: names of lines of business that the user does not have
diagnosis-autotask-lines-some = De gebruiker heeft een paar business lines, maar niet alle
    .cause = Wat ontbreekt: { $lacking }. Alles wat daarbij hoort, ontbreekt in elk antwoord, zonder foutmelding.
    .fix = Is dat de bedoeling, bevestig het dan. Zo niet, ga dan naar { $path }, open de gebruiker en voeg de ontbrekende toe bij { $lines }.
diagnosis-autotask-lines-off = In deze tenant is geen business line actief
    .cause = Daardoor kan er dus niets ontbreken.
    .fix = Je hoeft niets te doen.

## Contacts and tickets

diagnosis-autotask-contact-unseen = Lotse heeft geen contact met dit adres gevonden
    .cause = Er is er geen, of de gebruiker waarmee Lotse controleert, mag het niet zien.
    .fix = Zoek het adres in Autotask bij de contacten. Staat het daar anders, dan ziet die persoon geen tickets: verbeter dan het adres. Staat het er goed, bevestig dan dit punt.
diagnosis-autotask-contact-once = Het adres hoort bij precies één contact
    .cause = Dat geldt alleen voor het ingevulde adres. Andere adressen heeft Lotse niet gecontroleerd.
    .fix = Wil je dit ook van andere gebruikers zeker weten, controleer dan opnieuw met hun adres.
# $count (number): contacts with this address
diagnosis-autotask-duplicate-contact = { $count } contacten hebben dit adres
    .cause = Het product kan niet weten welk contact die persoon is. Misschien toont het geen of de verkeerde tickets.
    .fix = Zoek in Autotask de contacten met dit adres. Laat het adres bij één contact staan, of voeg de contacten samen.
# $days (number): how far back tickets are shown
diagnosis-autotask-no-recent-tickets = Lotse heeft geen ticket van de afgelopen { $days } dagen gevonden
    .cause = In die tijd is er geen ticket bijgewerkt, of de gebruiker waarmee Lotse controleert, mag het niet zien. Oudere tickets toont het product niet.
    .fix = Maak voor een gebruiker een testticket en controleer opnieuw. Zijn er wel nieuwere tickets, controleer dan de business lines.
# $days (number): how far back tickets are shown
diagnosis-autotask-tickets-by-inspector = De controlegebruiker ziet tickets van de afgelopen { $days } dagen
    .cause = De gebruiker van het product ziet er misschien minder, afhankelijk van zijn business lines.
    .fix = Toont het product tickets, dan hoef je niets te doen.

## Rights that the user has itself

diagnosis-autotask-right-none = De gebruiker mag { $entity } niet lezen
    .cause = Het beveiligingsniveau van de gebruiker staat het niet toe.
    .fix = Ga naar { $path } en kijk of andere gebruikers het niveau van deze gebruiker ook hebben. Zo ja, of is het een systeemniveau, maak dan een kopie, sta daarin het lezen van { $entity } toe en geef die aan deze gebruiker. Sta het anders in het niveau zelf toe.
diagnosis-autotask-right-restricted = De gebruiker mag { $entity } alleen beperkt lezen
    .cause = Autotask zegt niet hoe het recht beperkt is: tot eigen records, een accountteam of business lines.
    .fix = Toont het product te weinig, controleer dan de business lines en het beveiligingsniveau.
# $word (value): what Autotask says
diagnosis-autotask-right-other = Onbekend antwoord over het recht om { $entity } te lezen: { $word }
    .cause = Autotask antwoordde met een woord dat niet gedocumenteerd is.
    .fix = Controleer het beveiligingsniveau van de gebruiker zelf en bevestig het.

## Deeper check: what products have written

diagnosis-autotask-no-reader = Zonder controlegebruiker kan Lotse in Autotask niet naar records zoeken
    .cause = Er is geen gebruiker opgeslagen waarmee Lotse zich bij Autotask kan aanmelden.
    .fix = Sla de drie waarden van een controlegebruiker op bij de organisatie, onder ‘Toegang voor controles’. Start daarna de diepere controle opnieuw.
# $field (value): a user-defined field; $count (number): records with a value
diagnosis-autotask-field-filled =
    { $count ->
        [one] Eén record heeft een waarde bij { $field }
       *[other] { $count } records hebben een waarde bij { $field }
    }
    .cause = De wizard voor apparaatdetectie schrijft deze waarde. Lotse telt de records en bewaart geen namen.
    .fix = Verwacht je er meer, dan heeft de wizard nog openstaande batches. Verwerk die in Autotask.
# $field (value): a user-defined field
diagnosis-autotask-field-empty = Nog geen record heeft een waarde bij { $field }
    .cause = De wizard voor apparaatdetectie schrijft deze waarde. De wizard is nog niet doorlopen, of de controlegebruiker ziet deze records niet.
    .fix = Moet de wizard nog komen, dan is dit in orde. Heb je hem al doorlopen, open dan in Autotask een record en kijk zelf.
# $field (value): a user-defined field
diagnosis-autotask-field-absent = Autotask heeft geen veld { $field }
    .cause = De Kaseya-extensie maakt dit veld. Dat is nog niet gebeurd, of het veld heet in deze tenant anders.
    .fix = Open na de wizard een record in Autotask en zoek het veld zelf.
# $field (value): a user-defined field
diagnosis-autotask-field-odd = Lotse kan de waarden bij { $field } niet tellen
    .cause = Lotse heeft records met een waarde opgevraagd, maar de antwoorden van Autotask passen niet bij elkaar.
    .fix = Open in Autotask een record en kijk zelf.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-noted = Autotask noemt { $vendor } als schrijver van records
    .cause = Autotask legt zelf vast welke integratieleverancier een record heeft geschreven. Het bewijs laat zien hoeveel het er zijn.
    .fix = Je hoeft niets te doen.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-not-noted = Geen record noemt { $vendor } als schrijver
    .cause = Dit bewijst niets: misschien was er nog niets te schrijven, of ziet de controlegebruiker de records niet.
    .fix = Je hoeft niets te doen. Wil je de koppeling zien werken, laat het product dan iets schrijven en start de diepere controle opnieuw.
# $vendor (value): an integration vendor
diagnosis-autotask-vendor-unlisted = Autotask kent { $vendor } niet als schrijver van records
    .cause = Daarom kan Lotse niet naar deze records zoeken. Dat betekent niet dat er iets fout is.
    .fix = Je hoeft niets te doen. Kijk in Autotask of de records van het product binnenkomen.

## Mistakes of the practice tenant

mistake-autotask-user-inactive = De API-gebruiker is niet actief
    .hint = Kijk naar de vakjes boven in het formulier van de gebruiker.
mistake-autotask-wrong-level = De API-gebruiker heeft een ander beveiligingsniveau
    .hint = Vergelijk de naam van het niveau woord voor woord met die in de handleiding.
mistake-autotask-costs-level = De API-gebruiker mag te veel zien
    .hint = Twee systeemniveaus voor API-gebruikers heten bijna hetzelfde. Wat mag het ene meer?
mistake-autotask-no-line-of-business = De lijsten van het product blijven leeg
    .hint = Nergens verschijnt een fout. Wat bepaalt in Autotask welke records een gebruiker ziet?
mistake-autotask-not-api-user = De gebruiker is in het verkeerde menu gemaakt
    .hint = Er zijn twee soorten nieuwe gebruikers. Welk menu-item is gekozen?
mistake-autotask-zone-moved = De tenant staat nu in een andere zone
    .hint = Alles werkt nog. Kijk in het bewijs welke server heeft geantwoord.
mistake-autotask-user-too-new = De controlegebruiker wordt geweigerd terwijl alles klopt
    .hint = Wanneer is hij gemaakt?
mistake-autotask-locked = Iemand heeft te vaak een oud geheim gebruikt
    .hint = Een vergeten programma blijft het proberen. In welk vakje zet Autotask dan een vinkje?
mistake-autotask-integration-code = De controlegebruiker heeft een nieuwe tracking-ID
    .hint = Drie waarden horen bij elke aanmelding bij elkaar. Welke twee daarvan kloppen volgens Autotask?
mistake-autotask-budget-nearly-spent = Een andere koppeling doet te veel aanroepen
    .hint = Alle koppelingen van een tenant delen de aanroepen per uur.
mistake-autotask-thread-limit = Twee programma’s delen één tracking-ID
    .hint = Hoeveel aanroepen accepteert Autotask tegelijk per tracking-ID en soort record?
mistake-autotask-no-resources-right = De controlegebruiker mag geen gebruikers zien
    .hint = Aan de gebruiker van de handleiding ligt het niet. Met welke gebruiker controleert Lotse, en welk beveiligingsniveau heeft die?
mistake-autotask-duplicate-contact = Een persoon staat dubbel in Autotask
    .hint = Controleer met het adres anna.practice@customer.example.
mistake-autotask-wizard-open = Niemand heeft de wizard voor apparaatdetectie doorlopen
    .hint = De controle vindt geen fout. Start de diepere controle en kijk wat de wizard schrijft.
mistake-autotask-vendor-silent = Het product heeft nog niets in Autotask geschreven
    .hint = Is dat een fout? Start de diepere controle en lees wat die erover zegt.
mistake-autotask-slow = Autotask antwoordt traag
    .hint = Hoeveel aanroepen van dit uur zijn er op? Vanaf de helft antwoordt Autotask met opzet trager.
mistake-autotask-orphaned-webhooks = Een oude koppeling heeft webhooks achtergelaten
    .hint = Alleen de gebruiker van wie ze zijn, ziet ze. Vraag de lijst met webhooks op als de oude gebruiker.
    .username = Oude gebruiker: Username (Key)
    .secret = Oude gebruiker: Password (Secret)
    .code = Oude gebruiker: tracking-ID

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-autotask-wizard-done = Wizard voltooid
screen-autotask-license = Licentietype
