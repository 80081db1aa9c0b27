about = Koppelt Sophos Central Partner aan ConnectWise PSA. Via een API-lid met twee sleutels synchroniseert Sophos klanten, gebruik en tickets.

## Sources

source-mapping = Legt uit hoe je klanten koppelt, met de nieuwere namen in Sophos Central Partner.
source-products = Legt uit hoe je producten van Sophos aan producten in ConnectWise PSA koppelt.
source-first-sync = Legt uit wat er bij de eerste synchronisatie verandert.

## Credentials

credential-site = Server van ConnectWise PSA
credential-company-id = Bedrijfs-ID voor ConnectWise PSA
credential-public-key = Openbare sleutel
credential-private-key = Privésleutel

## Deviations

role-before-member = Op de pagina van Sophos komt eerst het lid en dan de rol. Zonder rol kun je een lid niet opslaan. Daarom begin je hier met de rol.
role-of-its-own = Volgens de pagina van Sophos mag je elke rol kiezen en stel je ‘Member’ in als beveiligingsmachtiging. Voor zover bekend staat zo’n instelling niet op de pagina van een rol in ConnectWise PSA; in de volgende stap controleer je dat. Een eigen rol met precies deze rechten is het veiligst. Gebruik de rol Admin niet.
reports-under-system = Op de pagina van Sophos staat ‘API Reports’ onder ‘Service Desk’. In ConnectWise PSA hoort het bij ‘System’, en daar staat het ook in deze tabel.
no-administrator = De pagina van Sophos vraagt om de gegevens van een beheerder. Het lid heeft geen beheerdersrechten nodig: de rol uit het vorige onderdeel is genoeg.
page-ends-before = De pagina van Sophos stopt bij de sleutels. De pagina die zegt waar je ze invult, heeft Lotse niet. Vergelijk daarom elk veld met je scherm.

## Matrices

matrix-sophos-role = Rechten van de rol voor Sophos Central
reason-companies = Sophos leest de bedrijven waar je klanten bij horen.
reason-agreements = Sophos zet de gebruikte producten in de contracten van je klanten.
reason-catalog = Sophos maakt zijn producten aan in de catalogus en werkt ze bij.
reason-tables = Sophos vraagt om dit recht, maar zegt niet waarom. Waarschijnlijk leest het boards, prioriteiten en andere lijsten.
reason-members = Sophos vraagt om dit recht, maar zegt niet waarom. Zonder dit recht geeft ConnectWise PSA de lijst met leden niet vrij.
reason-reports = Sophos vraagt om dit recht, maar zegt niet waarom.
reason-close = Zonder dit recht kun je een ticket niet op een gesloten status zetten.
reason-tickets = Sophos maakt tickets aan en werkt ze bij als je dat voor een klant aanzet.

## Part: prepare

part-prepare = Vereiste controleren
step-integrator = Integrator-account controleren
    .why = Is het verwijderd, dan kun je de koppeling niet instellen.
# $integrator (label): the setup table
integrator-there = Het integrator-account staat in de lijst { $integrator }.
# $integrator (label): the setup table; $level (label): a field of it; $records (label): its value; $apis (label): where APIs are chosen; $api (value): name of an API
integrator-again = Is het verwijderd, maak het dan opnieuw aan bij { $integrator } voordat je verdergaat: { $level } staat op { $records }, en onder { $apis } staat ook de API { $api }.
integrator-who = Alleen koppelingen die nog met zo’n account werken, hebben het nodig. Toch vraagt Sophos om deze controle.

## Part: role

part-role = Rol aanmaken
step-role-create = Rol voor Sophos Central aanmaken
    .why = In ConnectWise PSA geef je rechten altijd via een rol. Met een eigen rol mag Sophos precies wat nodig is.
role-name = Kies een naam die iedereen in het team herkent. Hij mag hooguit 30 tekens lang zijn.
step-role-rights = Rechten van de rol instellen
    .why = Precies deze rechten heeft Sophos nodig voor klanten, contracten, producten en tickets.
# $companies, $finance, $procurement, $system, $desk (labels): modules of the role; $none (label): the level for no right
open-modules = Klap { $companies }, { $finance }, { $procurement }, { $system } en { $desk } een voor een open en stel de rechten uit de tabel in. Waar ‘niet genoemd’ staat, moet het niveau { $none } zijn.
# $setup (label): the function; $customize (label): the link beside it
all-tables = De pagina van Sophos beperkt { $setup } niet tot bepaalde tabellen. Laat de lijst achter { $customize } zoals hij is.
# $permission (value): what Sophos’s page asks for
member-permission = Als je op de pagina van de rol een beveiligingsmachtiging kunt kiezen, is { $permission } gekozen. Is er zo’n keuze niet, dan hoef je niets te doen.

## Part: member

part-member = API-lid en sleutels aanmaken
step-member-create = API-lid aanmaken
    .why = Sophos meldt zich aan als dit lid. Een API-lid heeft geen licentie nodig.
why-member-keys = Sophos raadt sleutels van een of meer leden aan, niet die van een account. Zo bepaal je wie de API mag gebruiken, zie je wat elk lid heeft gedaan en vind je fouten sneller, bijvoorbeeld als een synchronisatie mislukt.
your-role = Neem de rol die je net hebt aangemaakt.
member-id-length = De ID mag hooguit 15 tekens lang zijn.
as-usual = Kies de waarde die in je bedrijf gebruikelijk is.
level-wide-enough = Kies het niveau dat alle bedrijven en tickets omvat, meestal het hoogste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Vul ook { $name }, { $location }, { $department } en { $territory } in zoals dat in je bedrijf gebruikelijk is. Geen van deze velden mag leeg blijven. In oudere versies heet { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Kies { $level } en { $location } niet te krap. Anders ziet Sophos sommige bedrijven en tickets niet, en je krijgt daar geen foutmelding van.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = Onder { $defaults } is { $restrict } leeg, of alle boards waarvan de tickets nodig zijn, zijn toegestaan. Een beperking geldt zonder foutmelding, ook als de rol alle tickets toestaat. { $board } mag leeg blijven.
step-keys = Sleutels genereren
    .why = ConnectWise PSA maakt een openbare sleutel en een privésleutel, en Sophos heeft ze allebei nodig.
open-new-member = Klik in de lijst met leden op de naam van het nieuwe lid.
# $save, $close (labels): two icons beside each other; $private (label): the field with the private key
save-not-close = Klik op { $save }, niet op { $close }. { $private } zie je alleen nu. Is het tabblad dicht, dan kun je de sleutel niet meer opvragen.
what-keys-are-for = Met deze twee sleutels synchroniseert Sophos je klanten met ConnectWise PSA.
step-address = Server en bedrijfs-ID noteren
    .why = Lotse heeft ze allebei nodig om de sleutels te controleren, en waarschijnlijk vraagt Sophos er ook om.
# $company (label): field of the sign-in screen
company-id-means = { $company } is de korte naam die je intypt als je je aanmeldt bij ConnectWise PSA. Het is niet de weergavenaam. Let op hoofdletters.
step-catalog = Rechten van de sleutels controleren
    .why = Zonder toegang tot de catalogus kan Sophos zijn producten niet aanmaken.
# $role (label): field of the member
member-has-role = Bij het nieuwe lid staat in het veld { $role } de rol voor Sophos.
# $procurement (label): module; $catalog (label): function; $add, $edit, $inquire (labels): columns; $all (label): level
catalog-right = In deze rol staat { $catalog } onder { $procurement } bij { $add }, { $edit } en { $inquire } op { $all }.

## Part: sophos

part-sophos = Sleutels in Sophos Central Partner invullen
step-open-psa = PSA-koppeling openen
    .why = Hier staan de instellingen voor ConnectWise PSA.
partner-console = Je hebt Sophos Central Partner nodig. In de console van één klant bestaat deze pagina niet.
step-enter-keys = Sleutels invullen
    .why = Daarmee krijgt Sophos toegang tot ConnectWise PSA.
fields-unknown = Lotse heeft de pagina van Sophos over deze velden niet. De namen hieronder komen uit ConnectWise PSA. In Sophos kunnen de velden anders heten of ontbreken.
keys-accepted = Sophos heeft de sleutels opgeslagen en toont geen foutmelding.

## Follow-up: map customers

part-map-customers = Klanten koppelen en synchroniseren
step-customers = Klanten koppelen
    .why = Sophos moet weten welk bedrijf en welk contract bij welke klant horen.
mapping-rules = Bij één Sophos-klant horen precies één bedrijf en één contract in ConnectWise PSA. Alle actieve contracten worden gesynchroniseerd. Namen van contracten hoeven niet uniek te zijn; dat moest alleen in oudere versies. Contracten met een looptijd per jaar worden niet ondersteund bij het synchroniseren van gebruik.
# $customers (label): a section of the page
find-customer = Zoek de klant op onder { $customers }.
company-newer-older = Nieuwere versies vragen om de naam van het bedrijf, oudere om de bedrijfs-ID.
# $company (label): the short identifier of a company; $details (label): where it stands in ConnectWise PSA
find-company-id = De { $company } vind je in ConnectWise PSA: open het bedrijf en kijk onder { $details }.
which-agreement = Neem het contract dat bij deze klant hoort. Je hebt het alleen nodig als je het gebruik synchroniseert.
usage-only-flex = Het gebruik wordt alleen gesynchroniseerd bij klanten met MSP Flex. Tickets worden ook gesynchroniseerd bij klanten met een vaste looptijd, zelfs als je het gebruik niet synchroniseert.
# $sync (label): older name of the switch
older-sync-switch = In oudere versies heet deze schakelaar { $sync }.
customers-mapped = Alle klanten die je wilt koppelen, zijn gekoppeld. Herhaal daarvoor de handelingen hierboven voor elke klant.
step-products = Producten koppelen
    .why = Zo factureer je met je eigen productnamen en krijg je geen fouten als een product een andere naam krijgt.
products-two-results = De twee manieren leiden niet tot hetzelfde resultaat: de eerste factureert via een product dat al in ConnectWise PSA bestaat. De tweede maakt een nieuw product in de catalogus.
# $settings, $psa, $details (labels): the older path
older-products-way = In oudere versies ga je via { $settings } › { $psa } › { $details }.
# $column (label): column of the list; $page (label): the window behind the icon
pick-existing-product = Wil je een bestaand product gebruiken? Klik in de kolom { $column } op het pictogram om te bewerken. Typ onder { $page } de naam van het product. Vanaf twee tekens kun je uit een lijst kiezen.
describe-product = Vul de gegevens van het nieuwe product in.
firewall-licences = Koppel je firewallproducten? Controleer dan of de maandelijkse firewalllicenties aan de juiste klanten zijn toegewezen.
step-first-sync = Voor het eerst synchroniseren
    .why = Anders kan het tot 24 uur duren.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = Daarna gaat het elke 24 uur vanzelf. Met { $refresh } kun je het voor afzonderlijke klanten altijd zelf starten. Met { $usage } en { $ticket } zet je de synchronisatie van gebruik en van tickets aan of uit.
# $example (value): identifier of a product in the catalogue
sync-makes = In ConnectWise PSA maakt Sophos producten aan in de catalogus, bijvoorbeeld { $example }, en voegt ze toe aan de contracten. Nieuwere versies doen dat alleen voor de producten die je hebt gekozen.
# $description (label): field of a product in the catalogue
leave-description = Wijzig bij deze producten het veld { $description } niet.
billing-details = Vul in ConnectWise PSA de factuurgegevens van je klanten in, zodat je het gebruik kunt factureren.
# $status (label): column with the result
sync-without-errors = De kolom { $status } toont geen fout. Staat er een foutpictogram? Klik erop: je ziet de oorzaak en wat je kunt doen.

## Follow-up: new keys

part-new-keys = Sleutels vernieuwen
step-new-pair = Nieuw sleutelpaar maken
    .why = De privésleutel kun je niet nog eens bekijken. Een nieuw paar vervangt hem.
open-sophos-member = Open in de lijst het API-lid voor Sophos.
step-new-pair-enter = Nieuw paar in Sophos Central Partner invullen
    .why = Verwijder de oude sleutels pas als de nieuwe werken.
# $keys (label): the tab with the keys of a member
delete-old-pair = Ga terug naar ConnectWise PSA en verwijder onder { $keys } het oude paar.

## Follow-up: access denied

part-access-denied = Sophos meldt dat rechten ontbreken
step-read-log = Logboek van het API-lid bekijken
    .why = In het logboek zie je welke aanroep ConnectWise PSA heeft geweigerd.
repeat-failure = Herhaal in Sophos Central Partner wat er misging. De debugmodus stopt na een paar minuten vanzelf.
what-is-missing = Vergelijk de geweigerde aanroep met de tabel met rechten. Meestal ontbreken de rechten voor leden, voor tabellen of voor het sluiten van tickets.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-integration = Toegang intrekken
    .why = Sleutels die je niet meer nodig hebt, mogen niet geldig blijven.
# $usage, $ticket (labels): actions in the list of customers
stop-sync = Zet met { $usage } en { $ticket } de synchronisatie van gebruik en van tickets uit voor alle klanten.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Open onder { $members } het lid voor Sophos. Verwijder onder { $keys } de sleutels en zet het lid op inactief.

## Next

next-map-customers = Koppel je Sophos-klanten aan bedrijven en contracten. Hoe dat gaat, staat bij ‘Klanten koppelen en synchroniseren’.
next-sync = Start de eerste synchronisatie en bekijk de producten die Sophos in de catalogus aanmaakt.
