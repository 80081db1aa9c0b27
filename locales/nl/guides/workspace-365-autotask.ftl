about = Koppelt Workspace 365 aan Autotask. In Autotask houden bedrijven tickets en projecten bij voor hun eigen IT, en MSP’s voor hun klanten. Een live tegel laat iedere gebruiker daarna zijn eigen tickets zien.

## Questions

question-connection = Is er in Workspace 365 al een verbinding met Autotask?
    .answer-new = Nee, dit wordt de eerste
    .effect-new = Je maakt een API-gebruiker en een verbinding aan. Daarna stel je de app en de tegel in.
    .answer-existing = Ja, gemaakt vóór versie 3.45
    .effect-existing = Je maakt een nieuwe API-gebruiker aan en overschrijft de gegevens in de bestaande verbinding. De app en de tegel blijven staan.
    .answer-current = Ja, een die met versie 3.45 of later is gemaakt
    .effect-current = Je controleert alleen of de API-gebruiker bij Workspace 365 hoort. Verder hoef je niets te wijzigen.

## Credentials

credential-username = Gebruikersnaam (sleutel) van de API-gebruiker
credential-secret = Wachtwoord (geheim) van de API-gebruiker

## Deviations

no-tracking-identifier = In de inleiding van de pagina staat nog dat je een tracking-ID nodig hebt. Vanaf versie 3.45 klopt dat niet meer: gebruikersnaam en wachtwoord zijn genoeg.
temporary-identifier-left-out = De pagina laat je bij een bestaande verbinding een tijdelijke tracking-ID invullen. Die gold alleen tot versie 3.45 uitkwam. Lotse laat die stap weg. Ook het advies om de verbinding al vóór die versie om te zetten, is daarmee achterhaald.
connection-of-step-two = Volgens de pagina kies je hier de verbinding uit stap 1. Maar die verbinding maak je daar pas in stap 2: stap 1 gaat over de API-gebruiker.

## Part: requirements

part-requirements = Vereisten controleren
step-tickets-seen = Controleren wat de tegel kan laten zien
    .why = De tegel toont de tickets van de gebruiker die is aangemeld. Dat lukt alleen als Autotask diezelfde persoon kent.
mail-matches = Het e-mailadres van elke gebruiker in Workspace 365 is hetzelfde als zijn e-mailadres in Autotask.
upn-unique = De UPN van elke gebruiker komt bij de contacten in Autotask hooguit één keer voor.
ninety-days = De tegel toont alleen tickets die in de afgelopen 90 dagen zijn bijgewerkt.
# $details, $new (values): paths of two pages in the Autotask client portal
portal-open = De gebruikers hebben toegang tot het klantportaal van Autotask. Wie op een ticket klikt, komt daar op { $details }. Wie een ticket aanmaakt, komt op { $new }.
no-details-in-workspace = In Workspace 365 zelf kun je de details van een ticket nog niet bekijken.
step-before-you-start = Toegang en versie controleren
    .why = Zo hoef je onderweg niet te stoppen.
administrator-in-both = Je kunt je in Autotask en in Workspace 365 aanmelden als beheerder.
# $url, $identifier (labels): fields of the connection before version 3.45
form-without-tracking = Je werkt met Workspace 365 versie 3.45 of nieuwer. Dat zie je aan het formulier van de verbinding: de velden { $url } en { $identifier } staan er niet meer op.
name-needs-no-counterpart = De gebruikersnaam die je straks in de verbinding invult, is alleen voor de API van Autotask. In Workspace 365 hoeft er geen gebruiker met die naam te zijn.
since-3-45 = Vroeger maakten partners of klanten zelf een tracking-ID aan. Sinds versie 3.45 heeft Workspace 365 er zelf een. Daarom moet je nu iets doen: maak een nieuwe API-gebruiker aan die bij Workspace 365 hoort. Bestaande verbindingen zijn al automatisch omgezet.
url-is-found = De URL van Autotask stel je niet meer in. Workspace 365 bepaalt zelf welke URL het best past bij de locatie van de klant. Daar hoef je niets voor te doen.
part-current-connection = Bestaande verbinding controleren
step-current-check = API-gebruiker van de verbinding controleren
    .why = Sinds versie 3.45 hoort de API-gebruiker bij Workspace 365.
# $section (label): a section of the form; $vendor (value): the entry that must be selected
current-vendor = Onder { $section } is de leverancier { $vendor } gekozen.
current-is-done = Klopt dat, dan hoef je aan de verbinding niets te wijzigen. Is er een andere leverancier gekozen, wijzig dan je antwoord in ‘gemaakt vóór versie 3.45’.

## Part: api-user

part-api-user = API-gebruiker aanmaken in Autotask
step-user-open = Formulier openen
    .why = Met een API-gebruiker krijgt Workspace 365 een eigen toegang, die niet aan een persoon vastzit.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In nieuwere versies van Autotask staat { $admin } onder { $menu }, en de menu’s daarna staan onder { $categories }.
words-renamed = Je bedrijf kan woorden in Autotask hebben hernoemd. In plaats van ‘Organization’ staat er dan bijvoorbeeld Account, Business Unit, Client, Company, Customer of Site op het scherm.
old-user-cannot-change = Probeer niet de bestaande API-gebruiker aan te passen. Je kunt hem niet op Workspace 365 zetten: je hebt echt een nieuwe nodig.
top-left = Je vindt de knop linksboven.
step-user-general = Algemene gegevens invullen
    .why = Het beveiligingsniveau bepaalt wat Workspace 365 in Autotask mag zien.
# $section (label): the section of the form
name-and-mail = Geef de gebruiker onder { $section } een duidelijke naam en een e-mailadres dat echt bestaat.
# $level (label): the recommended security level; $suffix (value): what may stand behind it on the screen
level-recommended = Workspace 365 raadt { $level } aan. Op je scherm kan er { $suffix } achter staan.
your-location = Neem de locatie die bij jullie past.
# $active (label): the box that switches the user on
user-active = Bij { $active } staat een vinkje. Anders kan de gebruiker zich niet aanmelden.
step-user-credentials = Sleutel en geheim genereren
    .why = Met deze twee gegevens meldt Workspace 365 zich bij Autotask aan.
key-is-username = Dit wordt de gebruikersnaam.
secret-is-password = Dit wordt het wachtwoord.
# $save (label): the button that saves and closes the form
secret-before-saving = Sla het geheim op in Lotse of je wachtwoordmanager **voordat** je op { $save } klikt. Daarna kun je het niet meer opvragen.
leave-generated = Je kunt de sleutel en het geheim wijzigen, maar laat ze liever zoals ze zijn.
step-user-vendor = Gebruiker aan Workspace 365 koppelen
    .why = Zo weet Autotask welke koppeling deze gebruiker gebruikt.
vendor-is-default = Normaal is dit al gekozen.
links-the-user = Daarmee hoort de API-gebruiker bij de koppeling van Workspace 365.
# $start (value): the beginning of the entry
look-loosely = Zoek in de lijst naar { $start }. Het streepje kan er op je scherm iets anders uitzien.
step-user-business-line = Business line kiezen en opslaan
    .why = De business line bepaalt welke tickets de tegel kan laten zien.
# $lines (label): the section of the form; $associated (label): the column of what is assigned
choose-lines = Kies onder { $lines } de business lines waarvan de tickets zichtbaar moeten zijn en verplaats ze naar { $associated }.
# $unassigned (label): a box that also shows what has no line of business
no-line-no-tickets = Zonder business line kan de tegel leeg blijven, zonder foutmelding. Moeten tickets zonder business line ook zichtbaar zijn, zet dan een vinkje bij { $unassigned }.
at-the-top = De knop staat bovenaan het scherm.
user-listed = De nieuwe API-gebruiker staat in de lijst.
new-user-takes-time = Het kan tot vijf minuten duren voordat een nieuwe API-gebruiker werkt.

## Part: connection

part-connection = Verbinding in Workspace 365 instellen
step-connection-new = Nieuwe verbinding aanmaken
    .why = Hier geef je Workspace 365 de gegevens van de API-gebruiker. Dat kan alleen als beheerder.
name-of-connection = Onder deze naam vind je de verbinding later terug in Workspace 365.
key-not-mail = De gebruikersnaam is de gegenereerde sleutel, niet het e-mailadres. Meer hoef je niet in te vullen: een URL en een tracking-ID zijn niet meer nodig.
connection-listed = De nieuwe verbinding staat in de lijst.
step-connection-existing = Bestaande verbinding omzetten
    .why = De verbinding blijft dezelfde, alleen de gebruiker verandert. Dat kan alleen als beheerder.
menu-on-the-left = Het menu staat links.
choose-connection = Selecteer de bestaande verbinding.
in-action-bar = De knop staat in de actiebalk.
# $identifier (label): a field of the connection before version 3.45
overwrite-both = Overschrijf beide velden met de gegevens van de nieuwe API-gebruiker. { $identifier } heb je niet meer nodig.
tile-still-works = De tegel laat bij een testgebruiker nog steeds tickets zien.

## Part: app

part-app = App instellen
step-app-add = App toevoegen
    .why = Met de app komt de tegel in de App store van je Workspace.
must-be-selected = Controleer of dit echt geselecteerd is.
# $app (label): the app's name in the list
search-app = Zoek de app { $app }.
step-app-set-up = App configureren
    .why = Hier kies je hoe de app eruitziet, welke verbinding hij gebruikt en wie hem ziet.
icon-colour-name = Kies een pictogram, een kleur en een naam.
select-connection = Selecteer de verbinding die je net hebt aangemaakt.
# $add (label): the button for another connection
new-connection-here = Heb je een andere verbinding nodig, dan maak je die hier aan met { $add }.
choose-destination = Kies als bestemming of de app in hetzelfde venster of in een nieuw venster opent.
choose-access = Bepaal wie toegang krijgt en wie app-eigenaar wordt.
app-saved = De app is opgeslagen, met de juiste verbinding.

## Part: tile

part-tile = Tegel plaatsen
step-tile-add = Tegel toevoegen
    .why = Pas als de tegel in de Workspace staat, zien gebruikers hun tickets.
# $app (label): the app's name; $store (label): where it is looked for
search-tile = Zoek { $app } in de { $store }.
place-tile = Voeg de tegel toe aan je Workspace of aan een bestaande of nieuwe groep.
edit-tile = Wil je de tegel later wijzigen, klik er dan met de rechtermuisknop op.
step-tile-test = Tegel testen
    .why = Of alles klopt, zie je het best met een gewone gebruiker.
sign-in-as-user = Meld je bij Workspace 365 aan als een gebruiker die in de afgelopen 90 dagen een ticket had.
tile-shows-tickets = De tegel laat de tickets van deze gebruiker zien.
details-open = Een klik op een ticket opent de details in Autotask.
new-ticket-opens = Wie een nieuw ticket aanmaakt, krijgt het formulier in Autotask te zien.

## Follow-up: retire-old-user

part-retire-old-user = Oude API-gebruiker uitschakelen
step-retire = Oude toegang blokkeren
    .why = Na de overstap gebruikt Workspace 365 de oude API-gebruiker niet meer.
new-user-works = De verbinding werkt al minstens een dag met de nieuwe API-gebruiker.
open-old-user = Open de oude API-gebruiker.
used-nowhere-else = Geen andere koppeling gebruikt deze API-gebruiker.
inactive-not-deleted = De gebruiker blijft bestaan, maar kan zich niet meer aanmelden.

## Follow-up: renew-secret

part-renew-secret = Geheim vernieuwen
step-renew-generate = Nieuw geheim genereren
    .why = Dit is nodig als het geheim kwijt is of als anderen het hebben gezien.
old-secret-stops = Reken erop dat het oude geheim niet meer werkt zodra je opslaat. De tegel blijft dan leeg tot en met de laatste stap. Kies dus een rustig moment.
open-user = Open de API-gebruiker van Workspace 365.
step-renew-enter = Nieuw geheim invullen
    .why = Pas daarna werkt de tegel weer.

## Follow-up: mend

part-mend = Problemen oplossen
step-mend-connection = Als je de verbinding niet kunt opslaan
    .why = Bijna altijd ligt het aan een van deze punten.
# $name (label): a field of the connection; $key (label): the button that made the key
mend-key-not-mail = Bij { $name } staat de sleutel die je met { $key } hebt gemaakt, niet het e-mailadres.
# $save (label): the button that saves and closes the form
mend-secret-whole = Je hebt het geheim gekopieerd voordat je op { $save } klikte. Het staat er helemaal, zonder spatie ervoor of erachter.
mend-five-minutes = De API-gebruiker is minstens vijf minuten oud.
# $active (label): the box that switches the user on
mend-active = Bij de API-gebruiker staat een vinkje bij { $active }.
# $locked (label): a box that is ticked after too many wrong passwords
mend-not-locked = Bij de API-gebruiker staat geen vinkje bij { $locked }.
# $vendor (value): the entry that must be selected
mend-vendor = Als integratieleverancier is { $vendor } gekozen.
not-too-often = Probeer het niet te vaak achter elkaar: Autotask blokkeert de gebruiker na te veel foute aanmeldingen.
step-mend-old-form = Als het formulier om een URL of tracking-ID vraagt
    .why = Die velden zijn er sinds versie 3.45 niet meer.
# $url, $identifier (labels): fields of the connection before version 3.45
mend-version = Workspace 365 is bijgewerkt en { $url } en { $identifier } staan niet meer op het formulier. Staan ze er nog, dan is de versie ouder dan 3.45. Neem dan contact op met Workspace 365.
step-mend-one-user = Als de tegel bij één gebruiker leeg is
    .why = Dan herkent Autotask deze gebruiker niet, of er is niets te tonen.
mend-recent-ticket = Minstens één ticket van deze gebruiker is in de afgelopen 90 dagen bijgewerkt.
step-mend-all-users = Als de tegel bij iedereen leeg is
    .why = Dan ontbreekt er iets bij de API-gebruiker.
# $lines (label): a section of the API user; $unassigned (label): a box in it
mend-lines = Onder { $lines } staan alle business lines waarvan de tickets zichtbaar moeten zijn. Voor tickets zonder business line staat er een vinkje bij { $unassigned }.
# $level (label): the recommended security level
mend-level = Het beveiligingsniveau mag tickets bekijken, zoals { $level }.
mend-right-user = In de verbinding staan de gegevens van de nieuwe API-gebruiker, niet die van een oude.
step-mend-ticket-link = Als een ticket niet opent
    .why = De link gaat naar het klantportaal van Autotask.
# $details, $new (values): paths of two pages in the Autotask client portal
mend-portal = Het klantportaal van Autotask is voor dit contact actief. De links gaan naar { $details } en { $new }.
step-mend-vendor-fixed = Als je de leverancier van een bestaande API-gebruiker niet kunt wijzigen
    .why = Dat is geen fout.
# $vendor (value): the entry that must be selected
vendor-cannot-change = Een bestaande API-gebruiker kun je niet meer op { $vendor } zetten.
make-new-user = Maak een nieuwe API-gebruiker aan, zoals in het onderdeel ‘API-gebruiker aanmaken in Autotask’, en vul zijn gegevens in de verbinding in.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-workspace = App en verbinding verwijderen
    .why = Eerst de app, dan ziet niemand een tegel die niet meer werkt.
# $store (label): where the app is
remove-app = Verwijder de Autotask-app uit de { $store }. Staat de tegel nog ergens, haal die dan ook weg.
remove-connection = Verwijder de verbinding met Autotask.
step-end-autotask = API-gebruiker uitschakelen
    .why = Zo blijft er in Autotask geen toegang openstaan.
