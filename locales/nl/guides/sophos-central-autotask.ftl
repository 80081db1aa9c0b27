about = Koppelt Sophos Central Partner aan Autotask. Sophos meldt zich daar aan als API-gebruiker en krijgt via webhooks door wat er verandert.

## Sources

source-older = De oudere versie van de pagina. Die vraagt om business lines en zegt weinig over webhooks.
source-newer = De nieuwere versie van de pagina. De business lines zijn weg. Voor webhooks kijk je eerst welk beveiligingsniveau de gebruiker heeft. Daarna pas je dat aan of maak je een nieuw niveau.
source-mapping = Legt uit hoe je klanten aan contracten koppelt, met de nieuwere namen in Sophos Central Partner.
source-integration-center = De eigen help van Autotask. Daar staat waar je integratieleveranciers inschakelt.

## Questions

question-replaces-user = Vervangt de nieuwe API-gebruiker er een waar Sophos al mee werkt?
    .answer-no = Nee, dit is de eerste keer
    .effect-no = Je hoeft geen rekening te houden met een oude gebruiker.
    .answer-yes = Ja, hij vervangt een oudere
    .effect-yes = De oude gebruiker blijft actief tot zijn webhook weg is. Daarvoor krijg je een paar extra stappen.
question-form = Heeft het formulier van een API-gebruiker in jouw Autotask een sectie voor business lines (Line of Business)?
    .answer-with-lines = Ja
    .effect-with-lines = Je wijst business lines toe als je bedrijf die gebruikt, en zet een vinkje voor items zonder business line.
    .answer-without-lines = Nee
    .effect-without-lines = Deze stappen vervallen, net als op de nieuwere pagina van Sophos.

## Credentials

credential-username = Gebruikersnaam van de API-gebruiker
credential-secret = Geheim van de API-gebruiker

## Deviations

system-level-locked = Op de pagina van Sophos zet je webhooks aan in een beveiligingsniveau, maar er staat niet bij in welk. Systeemniveaus kun je in Autotask niet wijzigen. Daarom maak je eerst een kopie en wijzig je alleen die kopie.
level-before-user = Op de pagina van Sophos komt het beveiligingsniveau na de gebruiker. Hier komt het eerst, want dan krijgt de gebruiker meteen het juiste niveau.
newer-page-checks-level = Op de nieuwere pagina van Sophos kijk je eerst welk niveau de gebruiker heeft. Daarna pas je dat aan of maak je een nieuw niveau. Met je eigen kopie weet je al welk niveau het is.
username-is-generated = Op de pagina van Sophos bedenk je zelf een gebruikersnaam en wachtwoord. In Autotask genereer je ze allebei in de volgende stap. Alleen als je formulier er hier al velden voor heeft, vul je die in en noteer je de gegevens.
copy-instead-of-system = Op de pagina van Sophos kies je hier het systeemniveau ‘API User (system)’. Daarin kun je webhooks niet aanzetten, dus kies je jouw kopie.
business-optional = De twee business lines op de pagina van Sophos zijn namen uit een voorbeeldbedrijf. Elke Autotask-tenant heeft een eigen boom, en op de nieuwere pagina is de stap weg. Daarom is deze stap hier optioneel.
vendor-page-missing = Sophos verwijst hiervoor naar een andere pagina: ‘Turn on the integration vendor Sophos Central - Security’. Die heeft Lotse niet. Deze stap volgt de help van Autotask bij deze pagina.
page-ends-before = De pagina van Sophos stopt in Autotask. De pagina die zegt waar je de inloggegevens invult, heeft Lotse niet. Vergelijk daarom elk veld met je scherm.

## Matrices

matrix-webhook-level = Recht om webhooks aan te maken
webhook-maximum = Vul in hoeveel webhooks de API-gebruiker mag aanmaken zolang het account bestaat. Het moet er minstens 1 zijn. Sophos noemt geen getal. Is het te laag, dan loopt de koppeling later vast.
reason-webhooks = Standaard mag geen enkel niveau webhooks aanmaken. Zonder webhooks krijgt Sophos wijzigingen in Autotask niet door.

## Part: level

part-level = Beveiligingsniveau met webhooks voorbereiden
step-keep-old-user = Oude API-gebruiker actief laten
    .why = Met de inloggegevens van deze gebruiker ruimt Sophos de oude webhook zelf op.
old-stays-active = Laat de oude API-gebruiker en zijn inloggegevens zoals ze zijn tot Sophos met de nieuwe werkt. Anders blijft de oude webhook achter en moet je die met de hand verwijderen.
# $active (label): box in the form of the user
old-still-active = Bij de oude API-gebruiker staat nog een vinkje bij { $active }.
step-level-copy = Beveiligingsniveau kopiëren
    .why = Een systeemniveau kun je niet wijzigen, een kopie wel.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In nieuwere versies van Autotask staat { $admin } onder { $menu }, en de menu’s daarna staan onder { $categories }.
words-renamed = Je bedrijf kan woorden in Autotask hebben hernoemd. In plaats van ‘Organization’ staat er dan bijvoorbeeld Account, Business Unit, Client, Company, Customer of Site op het scherm.
# $autotask (value): the German word in Autotask’s help; $sophos (value): the one on Sophos’s page; $english (value): the English word
german-names = In het Duits heten het veld in het formulier van de gebruiker en deze pagina in de help van Autotask { $autotask }. De pagina van Sophos noemt ze { $sophos }. In het Engels heten ze allebei { $english }.
# $level (label): the system level for API users
right-click-level = Klik met de rechtermuisknop op het niveau { $level }.
# $name (value): an example of a name
name-copy = Geef de kopie een eigen naam, bijvoorbeeld { $name }.
step-level-webhooks = Webhooks aanzetten
    .why = Alleen met dit recht kan de API-gebruiker webhooks aanmaken en beheren.
# $box (label): the box; $number (label): the field for the maximum
webhook-box-name = In nieuwere versies heet het vinkje { $box } en het veld ernaast { $number }.
# $number (label): the field for the maximum
webhook-number-set = Naast het vinkje is het maximumaantal webhooks ingevuld, minstens 1. In nieuwere versies heet het veld { $number }.
password-never-expires = In de kopie is aangevinkt dat het wachtwoord niet gewijzigd hoeft te worden. Voor systeemniveaus geldt dat altijd, voor een kopie niet. Verloopt het wachtwoord, dan stopt de koppeling.
# $page (label): the page with all levels
copy-in-list = Je kopie staat in de lijst { $page }.

## Part: user

part-user = API-gebruiker aanmaken
step-user-new = Formulier voor de API-gebruiker openen
    .why = Sophos krijgt een eigen gebruiker, die zich niet bij de webinterface van Autotask kan aanmelden.
step-user-general = Algemene gegevens invullen
    .why = Zo zie je bij wie de gebruiker hoort.
# $form (label): title of the form
required-fields = Vul in { $form } de verplichte velden in, zoals naam en e-mailadres.
mail-gets-warnings = Autotask mailt naar dit adres als de gebruiker wordt geblokkeerd. Neem een mailbox die iemand leest. Het adres is niet de gebruikersnaam.
your-copy = Neem de kopie die je net hebt gemaakt.
step-user-credentials = Inloggegevens genereren
    .why = Hiermee meldt Sophos zich aan bij Autotask.
primary-domain = Achter de @ staat het primaire domein van je Autotask-tenant. Wijzig hooguit het deel ervóór: met een ander domein kan Sophos zich niet aanmelden.
# $save (label): the button that closes the form
secret-once = Je ziet het geheim alleen tot je op { $save } klikt. Sla het daarvoor op.
both-needed-later = De gebruikersnaam en het geheim heb je straks nodig in Sophos Central Partner.
step-user-vendor = Integratieleverancier kiezen
    .why = Zo weet Autotask dat deze gebruiker bij Sophos hoort.
vendor-binds = Het veld staat direct onder de optie. Met deze keuze werkt de gebruiker alleen voor Sophos. Geen ander programma kan zich ermee aanmelden.
# $hyphen (value): the entry in the list; $dash (value): how Sophos's links write it
hyphen-not-dash = Zoek in de lijst naar { $hyphen } met een kort streepje. In links schrijft Sophos { $dash } met een lang streepje.
step-user-business = Business lines toewijzen
    .why = Dit is alleen nodig als je bedrijf gegevens per business line scheidt.
# $branch, $it, $software (labels): an example tree, branch and two entries
own-tree = Kijk hoe ze bij jullie heten. In het voorbeeld van Sophos zijn het { $branch } › { $it } en { $branch } › { $software }. Heten ze bij jullie anders, kies dan wat past.
step-user-unassigned = Items zonder business line zichtbaar maken
    .why = Sophos vereist dit altijd, ook als je geen business lines gebruikt.
hidden-records = Anders ziet Sophos gegevens zonder business line niet, en je krijgt daar geen foutmelding van.
step-user-save = Gebruiker opslaan
    .why = Pas daarna bestaat de gebruiker.
user-in-list = De nieuwe gebruiker staat in de lijst met resources.
needs-minutes = Het kan tot 5 minuten duren voordat een nieuwe gebruiker werkt.
step-vendor-on = Integratieleverancier aanzetten
    .why = Sophos vraagt hierom zodra de gebruiker is aangemaakt.
vendors-start-inactive = In Autotask zijn alle leveranciers eerst inactief. Ook een inactieve leverancier staat in de lijst in het formulier van de API-gebruiker; in filters, lijsten en rapporten verschijnt hij pas als hij actief is.
# $vendor (value): name of the vendor
open-vendor-menu = Zoek in de lijst met leveranciers { $vendor } en open het contextmenu van die rij.
# $vendor (value): name of the vendor
vendor-is-on = { $vendor } staat in de lijst als actief.
# $tab (label): a tab of the page; $center (label): the page
api-users-proof = Of Sophos zich al aanmeldt, zie je later op het tabblad { $tab } in { $center }: daar staan API-gebruikers met aanroepen in de afgelopen 30 dagen.

## Part: sophos

part-sophos = Inloggegevens in Sophos Central Partner invullen
step-open-psa = PSA-koppeling openen
    .why = Hier staan de instellingen voor Autotask.
partner-console = Je hebt Sophos Central Partner nodig. In de console van één klant bestaat deze pagina niet.
step-enter-credentials = Inloggegevens invullen
    .why = Daarmee krijgt Sophos toegang tot Autotask.
fields-unknown = Lotse heeft de pagina van Sophos over deze velden niet. De namen hieronder komen uit Autotask. In Sophos heten de velden misschien ‘gebruikersnaam’ en ‘wachtwoord’.
credentials-accepted = Sophos heeft de inloggegevens opgeslagen en toont geen foutmelding.

## Part: old user

part-old-user = Oude API-gebruiker uitschakelen
step-old-webhook = Webhooks controleren
    .why = Een oude webhook kan de nieuwe in de weg zitten.
webhooks-change-over = Krijgt Sophos een nieuwe API-gebruiker, dan maakt het met diens inloggegevens een nieuwe webhook aan. De oude verwijdert het dan vanzelf.
# $active, $ready (labels): columns of the list
only-new-webhook = In de lijst staan de webhooks van de nieuwe gebruiker op { $active } en { $ready }. Van de oude gebruiker staat er geen meer bij. Toch nog een? Volg dan ‘Achtergebleven webhook verwijderen’.
# $active (label): box in the form of the user
old-inactive = Open pas nu de oude API-gebruiker, haal het vinkje weg bij { $active } en sla op.

## Follow-up: map customers

part-map-customers = Klanten koppelen en synchroniseren
step-customers = Klanten koppelen
    .why = Sophos moet weten welk bedrijf en welk contract bij welke klant horen.
mapping-rules = Bij één Sophos-klant horen één bedrijf en één contract in Autotask. Alle contracten die niet zijn geannuleerd, worden gesynchroniseerd, ook verlopen contracten. Contracten met een looptijd per jaar worden niet ondersteund bij het synchroniseren van gebruik.
# $customers (label): a section of the page
find-customer = Zoek de klant op onder { $customers }.
name-completes = Terwijl je typt, verschijnen passende namen uit Autotask.
which-contract = Neem het contract dat bij deze klant hoort. De lijst toont alleen contracten van dit bedrijf.
usage-only-flex = Het gebruik wordt alleen gesynchroniseerd bij klanten met MSP Flex. Tickets worden ook gesynchroniseerd bij klanten met een vaste looptijd, zelfs als je het gebruik niet synchroniseert.
# $customer (label): column with the customers of Sophos
customers-mapped = Alle klanten in de kolom { $customer } die je wilt koppelen, zijn gekoppeld. Herhaal daarvoor de handelingen hierboven voor elke klant.
step-products = Producten koppelen
    .why = Dan factureer je onder je eigen namen.
products-two-ways = Er zijn twee mogelijkheden: je koppelt een Sophos-product aan een service die al in Autotask bestaat, of je voegt een nieuwe service toe. De schermteksten daarvan heeft Lotse niet; vergelijk met je scherm.
map-to-service = Koppel het Sophos-product aan een bestaande service in Autotask.
add-service-to-psa = Voeg de service toe aan de PSA en vul de gegevens in.
step-sync = Synchronisatie controleren
    .why = Hier zie je of alle rechten kloppen.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = Sophos synchroniseert elke 24 uur. Met { $refresh } kun je het voor afzonderlijke klanten altijd zelf starten. Met { $usage } en { $ticket } zet je de synchronisatie van gebruik en van tickets aan of uit.
# $status (label): column with the result
sync-without-errors = De kolom { $status } toont geen fout.

## Follow-up: change user

part-change-user = Later van API-gebruiker wisselen
step-another-user = Naar een andere API-gebruiker overstappen
    .why = Alleen in de juiste volgorde kan Sophos zelf opruimen.
start-again-yes = Begin opnieuw met deze handleiding en geef aan dat de nieuwe gebruiker een oudere vervangt.

## Follow-up: new secret

part-new-secret = Geheim vernieuwen
step-secret-again = Nieuw geheim genereren
    .why = Reken erop dat het oude niet meer werkt zodra je opslaat.
open-api-user = Open in de lijst de API-gebruiker voor Sophos.
step-secret-enter = Nieuw geheim in Sophos Central Partner invullen
    .why = Tot die tijd kan Sophos zich niet aanmelden. Mislukte pogingen kunnen de gebruiker blokkeren.
# $psa (label): the page; $manage (label): its button
open-psa-again = Open { $psa } en klik bij Autotask op { $manage }.

## Follow-up: orphan

part-orphan = Achtergebleven webhook verwijderen
step-orphan-find = Eigenaar opzoeken en weer activeren
    .why = Waarschijnlijk kan alleen de gebruiker die een webhook heeft gemaakt, hem ook verwijderen.
find-owner = Zoek in de lijst de oude webhook en noteer van welke API-gebruiker hij is.
# $active, $locked (labels): boxes in the form of the user
reactivate-old = Open deze API-gebruiker, zet een vinkje bij { $active } en haal het vinkje weg bij { $locked }.
# $secret (label): the button
old-secret-lost = Is het geheim kwijt? Maak dan in hetzelfde formulier met { $secret } een nieuw. Kopieer het naar je wachtwoordmanager voordat je het formulier opslaat.
step-orphan-delete = Webhook via de API verwijderen
    .why = De webinterface van Autotask biedt dit niet.
# $companies, $contacts, $assets, $tickets, $notes (values): names of the entities in the API
five-collections = De API van Autotask heeft vijf entiteiten voor webhooks: { $companies }, { $contacts }, { $assets }, { $tickets } en { $notes }.
delete-by-id = Meld je als de oude gebruiker aan bij de API. Vraag elk van de vijf entiteiten op en verwijder de oude webhooks met hun ID.
# $vendor (label): the option that binds a user; $custom (label): the other option
vendor-user-locked-out = Een gebruiker met { $vendor } kan alleen door die leverancier worden gebruikt. Zet hem eerst om naar { $custom } als dat op het formulier kan. Kan het niet, vraag het dan aan Sophos of aan de support van Autotask.
no-webhook-left = Een nieuwe query geeft geen webhook van de oude gebruiker meer terug.

## Next

next-map-customers = Koppel je Sophos-klanten aan bedrijven en contracten. Hoe dat gaat, staat bij ‘Klanten koppelen en synchroniseren’.
next-webhooks = In de help van Autotask staat meer over webhooks.
