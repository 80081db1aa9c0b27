about = Koppelt de MSP- of MSSP-console van Cisco Umbrella aan ConnectWise PSA. Via een API-lid met twee sleutels houdt Umbrella daar configuraties bij en maakt het tickets aan.

## Sources

source-translated = De Duitse pagina is door een machine vertaald en daarna door een mens verbeterd. Cisco is niet aansprakelijk voor fouten erin en raadt zelf aan om het Engelse origineel te volgen.
source-afterwards = Legt uit wat de koppeling doet zodra de sleutels zijn ingevuld.

## Questions

question-integrated = Is deze Umbrella-console al aan ConnectWise PSA gekoppeld?
    .answer-no = Nee, dit is de eerste keer
    .effect-no = Je stelt de koppeling in met de PSA-wizard van de Umbrella-console.
    .answer-yes = Ja, er is al een koppeling
    .effect-yes = In de Umbrella-console vervang je alleen de sleutels. De oude gebruikersnaam en het oude wachtwoord heb je niet meer nodig.
question-console = Welke Umbrella-console gebruik je?
    .answer-msp = De MSP-console
    .effect-msp = Het menu heet ‘MSP Settings’.
    .answer-mssp = De MSSP-console
    .effect-mssp = Het menu heet ‘MSSP Settings’.
question-product = Is het een console van Cisco Umbrella of van Cisco Secure Access?
    .answer-umbrella = Cisco Umbrella
    .effect-umbrella = Deze handleiding is voor jou.
    .answer-secure-access = Cisco Secure Access
    .effect-secure-access = Deze handleiding geldt dan niet.

## Credentials

credential-site = Server van ConnectWise PSA
credential-company-id = Bedrijfs-ID voor ConnectWise PSA
credential-public-key = Openbare sleutel
credential-private-key = Privésleutel

## Deviations

screen-words-english = De Duitse pagina van Cisco vertaalt woorden die in ConnectWise PSA in het Engels op het scherm staan. Lotse noemt wat je echt ziet. Welke woorden verkeerd zijn vertaald, staat in de eerste stap.
sample-keys-left-out = Op de pagina van Cisco staat een sleutelpaar in een afbeelding. Lotse laat dat weg: je gebruikt alleen sleutels die je zelf maakt.
others-none = De pagina van Cisco noemt vier functies en toont alle andere zonder rechten. Lotse meldt daarom elk ander recht als te ruim.
page-knows-existing-only = De pagina van Cisco zegt alleen waar de sleutels komen als er al een koppeling is. De eerste koppeling maak je met de PSA-wizard van de Umbrella-console. Daarover gaat deze stap.

## Matrices

matrix-umbrella-role = Rechten van de rol voor Umbrella
matrix-allowed-tables = Tabellen die Umbrella mag gebruiken
reason-companies = Umbrella zoekt het bedrijf op waar een klant bij hoort.
reason-configurations = Umbrella maakt voor elke klant een configuratie en werkt die elke dag bij.
reason-tickets = Umbrella maakt een ticket aan als het iets vindt, en vult dat later aan. Tickets verwijderen hoeft het niet.
reason-tables = Umbrella maakt een eigen configuratietype en leest prioriteiten en service boards.
part-secure-access = Cisco Secure Access
step-not-this-guide = Deze handleiding is niet voor Secure Access
    .why = Secure Access is een ander product met een eigen console.
secure-access-differs = Vraag Cisco hoe Secure Access met ConnectWise PSA wordt gekoppeld. Lotse heeft daar nog geen handleiding voor.

## Part: role

part-role = Rol aanmaken
step-before-you-start = Controleren wat je nodig hebt
    .why = Twee dingen moeten vooraf in orde zijn.
keys-since-2020 = Sinds februari 2020 heeft elke nieuwe koppeling met ConnectWise PSA een openbare sleutel en een privésleutel nodig. Een gebruikersnaam en wachtwoord zijn daarvoor niet meer genoeg. Dat geldt voor de MSP-console en de MSSP-console.
# $version (value): the oldest release of ConnectWise PSA that works
requirements = Je hebt ConnectWise PSA { $version } of nieuwer nodig, in de cloud of op een eigen server.
# Each name without -de is a label on the screen; the one with -de is the word on Cisco's German page (value)
german-words = Lees je ook de Duitse pagina van Cisco? Daar zijn drie woorden verkeerd vertaald. { $maintenance-de } heet op het scherm { $maintenance }. { $add-de } en { $edit-de } zijn de kolommen { $add } en { $edit }.
admin-ready = Je kunt je bij ConnectWise PSA aanmelden als beheerder.
step-role-create = Rol voor Umbrella aanmaken
    .why = Met een eigen rol mag Umbrella precies wat nodig is.
role-name = Kies een naam die iedereen in het team herkent. Hij mag hooguit 30 tekens lang zijn.
step-role-rights = Rechten van de rol instellen
    .why = Deze vier rechten zijn genoeg voor configuraties en tickets.
# $companies, $desk, $system (labels): modules of the role; $none (label): the level for no right
open-modules = Klap { $companies }, { $desk } en { $system } een voor een open en stel de rechten uit de tabel in. Waar ‘niet genoemd’ staat, moet het niveau { $none } zijn.
step-role-tables = Alleen toegang tot drie tabellen geven
    .why = Zonder deze lijst kan de rol waarschijnlijk bij alle tabellen.
both-needed = Het niveau bepaalt wat Umbrella mag doen, de lijst bepaalt met welke tabellen. Je hebt ze allebei nodig.
# $setup (label): the function; $add, $edit, $inquire (labels): its columns; $all (label): the level
levels-still-set = In de rij { $setup } staat in de kolommen { $add }, { $edit } en { $inquire } de waarde { $all }.

## Part: member

part-member = API-lid en sleutels aanmaken
step-member-create = API-lid aanmaken
    .why = Umbrella meldt zich aan als dit lid. Een API-lid heeft geen licentie nodig.
your-role = Neem de rol die je net hebt aangemaakt.
member-id-length = De ID mag hooguit 15 tekens lang zijn.
as-usual = Kies de waarde die in je bedrijf gebruikelijk is.
level-wide-enough = Kies het niveau dat alle bedrijven en tickets omvat, meestal het hoogste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Vul ook { $name }, { $location }, { $department } en { $territory } in zoals dat in je bedrijf gebruikelijk is. Geen van deze velden mag leeg blijven. In oudere versies heet { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Kies { $level } en { $location } niet te krap. Anders ziet Umbrella sommige bedrijven en tickets niet, en je krijgt daar geen foutmelding van.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = Onder { $defaults } is { $restrict } leeg, of alle boards waarvan de tickets nodig zijn, zijn toegestaan. Een beperking geldt zonder foutmelding, ook als de rol alle tickets toestaat. { $board } mag leeg blijven.
step-keys = Sleutels genereren
    .why = Umbrella heeft beide sleutels nodig.
# $private (label): the field with the private key
private-once = { $private } zie je alleen nu. Sla beide sleutels op voordat je deze pagina verlaat.
step-address = Server en bedrijfs-ID noteren
    .why = Lotse heeft ze allebei nodig om de sleutels te controleren. Vraagt de wizard erom, dan vul je ze ook in Umbrella in.
# $company (label): field of the sign-in screen
company-id-means = { $company } is de korte naam die je intypt als je je aanmeldt bij ConnectWise PSA. Het is niet de weergavenaam. Let op hoofdletters.

## Part: console

part-console = Sleutels in Umbrella invullen
step-one-psa = Controleren of er geen andere PSA is gekoppeld
    .why = Umbrella werkt met één PSA tegelijk.
no-other-psa = De Umbrella-console toont geen koppeling met Autotask. Is die er wel, verwijder die dan eerst.
step-wizard = ConnectWise PSA koppelen met de wizard
    .why = De eerste koppeling maak je met de wizard. Alleen sleutels vervangen is dan niet genoeg.
start-wizard = Start de wizard voor de PSA-koppeling en kies ConnectWise.
# $public, $private (labels): the fields for the keys on the settings page
wizard-fields-unknown = Cisco publiceert geen lijst met de velden van de wizard. Op de pagina met instellingen heten de sleutels { $public } en { $private }. In de wizard kunnen de velden anders heten. Misschien vraagt de wizard ook om de server en de bedrijfs-ID.
finish-wizard = Vul de andere velden in waar de wizard om vraagt, en rond de wizard af.
# $enabled (label): what the settings page says about the credentials
integration-on = Op de pagina van de PSA-koppeling staat { $enabled } en je ziet geen foutmelding.
# $settings (label): the menu of the console; $log (value): a page of it
audit-log-msp = Onder { $settings } › { $log } zie je later wat Umbrella in ConnectWise PSA heeft gedaan en of er fouten waren.
step-replace-keys = Sleutels in Umbrella vervangen
    .why = De koppeling blijft bestaan en gebruikt vanaf nu de nieuwe sleutels.
keys-accepted = Umbrella heeft de sleutels opgeslagen en toont geen foutmelding.
step-companies = Bedrijven koppelen
    .why = Alleen gekoppelde bedrijven krijgen configuraties en tickets.
# $company (label): the company's short identifier in ConnectWise PSA
mapping-by-id = Vul in de Umbrella-console bij elke klant de { $company } uit ConnectWise PSA in. Dat is de korte code van het bedrijf, niet de naam en niet het nummer.
# $company (label): the company's short identifier in ConnectWise PSA
companies-mapped = Bij elke klant die je wilt koppelen, staat de { $company } precies zoals in ConnectWise PSA.
# $configurations (label): the function in ConnectWise PSA
what-happens-daily = In ConnectWise PSA maakt Umbrella een configuratietype aan en onder { $configurations } voor elk gekoppeld bedrijf een configuratie. De status van de dienst, de meest bezochte domeinen en de tegengehouden bedreigingen worden elke dag bijgewerkt.
step-tickets = Board voor tickets kiezen
    .why = Tickets van Umbrella komen op één service board.
board-chosen = In de Umbrella-console zijn het gewenste service board en een passende drempelwaarde ingesteld.
what-makes-tickets = Umbrella bekijkt elke 4 uur alle gekoppelde bedrijven. Er komt een ticket als één identiteit meer botnet-gebeurtenissen heeft dan de drempelwaarde toelaat. Is dat ticket nog open, dan worden latere gebeurtenissen eraan toegevoegd. Malware en drive-by-gebeurtenissen leveren geen ticket op.
tickets-by-number = Umbrella onthoudt het nummer van het ticket. Voeg een ticket van Umbrella daarom niet samen met een ander ticket.

## Follow-up: new keys

part-new-keys = Sleutels vernieuwen
step-new-pair = Nieuw sleutelpaar maken
    .why = De privésleutel kun je niet nog eens bekijken. Een nieuw paar vervangt hem.
open-umbrella-member = Open in de lijst het API-lid voor Umbrella.
step-new-pair-enter = Nieuw paar in Umbrella invullen
    .why = Verwijder de oude sleutels pas als de nieuwe werken.
# $keys (label): the tab with the keys of a member
delete-old-pair = Ga terug naar ConnectWise PSA en verwijder onder { $keys } het oude paar.

## Follow-up: access denied

part-access-denied = Umbrella meldt dat rechten ontbreken
step-read-log = Logboek van het API-lid bekijken
    .why = In het logboek zie je welke aanroep ConnectWise PSA heeft geweigerd.
repeat-failure = Herhaal in Umbrella wat er misging. De debugmodus stopt na een paar minuten vanzelf.
# $setup (label): the function; $customize (label): the link beside it
what-is-missing = Vergelijk de geweigerde aanroep met de tabel met rechten. Ontbreken er boards of prioriteiten, kijk dan ook in de lijst achter { $customize } naast { $setup }.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-integration = Toegang intrekken
    .why = Umbrella staat maar één PSA toe. Voordat je overstapt op Autotask, moet deze koppeling weg.
delete-integration = Verwijder in de Umbrella-console de koppeling met ConnectWise. Dat doe je bij de instellingen van de PSA-koppeling.
integration-gone = De Umbrella-console toont geen PSA-koppeling meer.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Open onder { $members } het lid voor Umbrella. Verwijder onder { $keys } de sleutels en zet het lid op inactief.

## Next

next-map-companies = Koppel je klanten aan hun bedrijven en kies het board voor tickets. De handleiding van Cisco beschrijft beide.
next-day-two = Kijk de volgende dag in ConnectWise PSA: daar hoort nu een configuratietype voor Umbrella te staan, met een configuratie voor elk gekoppeld bedrijf.
