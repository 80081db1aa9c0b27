about = Koppelt LastPass aan ConnectWise PSA. LastPass leest daar je bedrijven en contactpersonen, zodat je ze als beheerde bedrijven kunt importeren.

## Sources and gaps

source-role-dutch = De Nederlandse pagina over de rechten van de rol, met de drie tabellen.
source-role-english = De Engelse pagina over de rechten van de rol. Daar ontbreken de namen van de tabellen.
source-import = Legt uit hoe je bedrijven importeert.
import-goes-on = het einde van de importwizard
connecting-missing = Hoe je de koppeling in LastPass instelt. De pagina daarover (‘How do I set up a ConnectWise Manage integration?’) heeft Lotse niet.

## Prerequisites

prerequisite-lastpass-administrator = Je kunt je bij het hoofdaccount van je bedrijf in LastPass aanmelden als beheerder.
prerequisite-connectwise-administrator = Je kunt je bij ConnectWise PSA aanmelden als beheerder.

## Questions

question-console = Welke Admin Console van LastPass gebruik je?
    .answer-older = De oudere
    .effect-older = Daar kun je de koppeling instellen.
    .answer-newer = De nieuwere
    .effect-newer = De handleiding stopt hier: volgens de pagina van LastPass kun je de koppeling alleen in de oudere instellen.
question-connected = Is LastPass al aan ConnectWise PSA gekoppeld?
    .answer-no = Nee
    .effect-no = Je maakt een rol, een API-lid en sleutels aan en koppelt LastPass.
    .answer-yes = Ja
    .effect-yes = Je controleert de rechten van de rol en gaat verder met importeren.

## Credentials

credential-site = Server van ConnectWise PSA
credential-company-id = Bedrijfs-ID voor ConnectWise PSA
credential-public-key = Openbare sleutel
credential-private-key = Privésleutel

## Deviations

dutch-names = De Nederlandse pagina van LastPass vertaalt de namen van functies en tabellen. ConnectWise PSA toont ze in het Engels. Daarom staan hier de Engelse namen, met de woorden van de Nederlandse pagina erbij.
former-name = De pagina’s van LastPass noemen het product ConnectWise Manage. Zo heette ConnectWise PSA vroeger.
modules-added = De pagina van LastPass noemt de functies zonder hun modules. De modules zijn die van ConnectWise PSA.

## Gaps

member-not-on-page = Wat LastPass zelf over het API-lid zegt. Deze stap en de volgende gaan uit van wat ConnectWise PSA voor andere producten nodig heeft. Dat LastPass ook sleutels gebruikt, is een aanname.
connect-page-missing = De namen van de velden in LastPass. De pagina over het koppelen heeft Lotse niet.
wizard-end-missing = De laatste pagina’s van de importwizard. Dat deel van de pagina heeft Lotse niet.
removal-elsewhere = Hoe je een bedrijf in LastPass verwijdert. Dat staat op een andere pagina.
end-not-described = Hoe je de koppeling in LastPass beëindigt. De pagina daarover heeft Lotse niet.

## Matrices

matrix-lastpass-role = Rechten van de rol voor LastPass
matrix-allowed-tables = Tabellen die LastPass mag lezen
reason-companies = LastPass leest de bedrijven die je kunt importeren.
reason-contacts = LastPass leest de contactpersonen die je met een bedrijf kunt importeren.
reason-tables = LastPass leest de waarden om op te filteren. Alleen drie tabellen zijn toegestaan.

## Part: newer console

part-newer-console = Nieuwere Admin Console
step-other-console = In de nieuwere console bestaat deze koppeling niet
    .why = De pagina van LastPass kent de koppeling alleen in de oudere Admin Console.
only-in-older = Zoek uit of je met je account de oudere Admin Console nog kunt openen. Lukt dat, begin dan opnieuw met deze handleiding.
ask-lastpass = Lukt het niet, vraag LastPass dan hoe ConnectWise PSA nu wordt gekoppeld.

## Part: role

part-role = Rechten van de rol instellen
step-role-create = Rol voor LastPass aanmaken
    .why = Met een eigen rol mag LastPass lezen wat nodig is, en niets wijzigen.
role-name = Kies een naam die iedereen in het team herkent. Hij mag hooguit 30 tekens lang zijn.
step-role-open = Rol openen die LastPass gebruikt
    .why = Het lid waarmee LastPass zich aanmeldt, heeft deze rol.
open-role = Open de rol van het lid waarmee LastPass zich aanmeldt.
role-of-its-own = Geen persoon en geen andere koppeling heeft deze rol. Is dat wel zo, maak dan een eigen rol en geef die aan het lid voor LastPass.
step-role-rights = Drie rechten instellen
    .why = LastPass leest alleen.
# $companies, $system (labels): modules of the role
open-modules = Klap { $companies } en { $system } open en stel de rechten uit de tabel in.
others-not-named = De pagina van LastPass noemt deze rechten het minimum en noemt geen andere. Laat de overige functies in een nieuwe rol zoals ze zijn.
step-role-tables = Alleen toegang tot drie tabellen geven
    .why = Zonder deze lijst kan de rol waarschijnlijk alle tabellen lezen.
both-needed = Het niveau bepaalt wat LastPass mag doen, de lijst bepaalt met welke tabellen. Je hebt ze allebei nodig.
# $setup (label): the function; $inquire (label): its column; $all (label): the level
level-still-set = In de rij { $setup } staat in de kolom { $inquire } de waarde { $all }.

## Part: member

part-member = API-lid voorbereiden
step-member-create = API-lid aanmaken
    .why = LastPass meldt zich aan als dit lid. Een API-lid heeft geen licentie nodig.
member-id-length = De ID mag hooguit 15 tekens lang zijn.
as-usual = Kies de waarde die in je bedrijf gebruikelijk is.
your-role = Neem de rol die je net hebt aangemaakt.
level-wide-enough = Kies het niveau dat alle bedrijven omvat, meestal het hoogste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Vul ook { $name }, { $location }, { $department } en { $territory } in zoals dat in je bedrijf gebruikelijk is. Geen van deze velden mag leeg blijven. In oudere versies heet { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Kies { $level } en { $location } niet te krap. Anders vindt LastPass sommige bedrijven niet, en je krijgt daar geen foutmelding van.
step-keys = Sleutels genereren
    .why = De sleutels zijn voor LastPass en voor de controle door Lotse.
# $private (label): the field with the private key
private-once = { $private } zie je alleen nu. Sla beide sleutels op voordat je deze pagina verlaat.
step-address = Server en bedrijfs-ID noteren
    .why = Lotse heeft ze allebei nodig om de sleutels te controleren. Vraagt LastPass erom, dan vul je ze daar ook in.
# $company (label): field of the sign-in screen
company-id-means = { $company } is de korte naam die je intypt als je je aanmeldt bij ConnectWise PSA. Het is niet de weergavenaam. Let op hoofdletters.

## Part: connection

part-connection = LastPass koppelen
step-connect = Koppeling in LastPass instellen
    .why = Pas dan kan LastPass uit ConnectWise PSA lezen.
# $console (label): a page of LastPass
open-psa-settings = Open in de oudere { $console } de instellingen van de PSA-koppeling en kies ConnectWise.
enter-address = Vraagt LastPass om de server en de bedrijfs-ID, vul die dan ook in.
connected = LastPass heeft de koppeling opgeslagen en toont geen foutmelding.

## Part: import

part-import = Bedrijven importeren
step-console-open = Import starten
    .why = De import haalt bedrijven en contactpersonen uit ConnectWise PSA.
# $console (label): a page of LastPass
open-console = Klik in je browser op het actieve pictogram van LastPass en kies { $console }. Meld je aan met het hoofdaccount.
# $address (value): a web address
or-by-address = Je kunt ook { $address } openen.
# $import (label): the beginning of the entry
choose-import = Kies het item dat met { $import } begint en met de naam van de PSA eindigt.
step-companies-choose = Bedrijven en contactpersonen kiezen
    .why = Jij bepaalt wat er wordt geïmporteerd.
filter = Filter de lijst zo dat je de gewenste bedrijven en contactpersonen ziet.
# $in, $not (labels): the beginnings of the names of two tabs
two-tabs = Er zijn twee tabbladen verschenen. Hun namen beginnen met { $in } en { $not } en eindigen met de naam van de PSA.
not-found-reasons = Op het tweede tabblad staan bedrijven die eerder zijn geïmporteerd, maar nu niet zijn gevonden. Of het filter sluit ze uit, of ze zijn in ConnectWise PSA verwijderd.
choose-companies = Kies de bedrijven en contactpersonen die je wilt importeren.
unmapped-first = Bedrijven die nog niet zijn gekoppeld, staan bovenaan.
step-import-end = Import afronden
    .why = Pas daarna worden de bedrijven in LastPass beheerd.
finish-wizard = Volg de wizard tot het einde.
# $companies (label): a page of LastPass
companies-there = De geïmporteerde bedrijven staan onder { $companies }.

## Follow-up: import again

part-import-again = Er zijn bedrijven bij gekomen of verdwenen
step-new-companies = Nieuwe bedrijven importeren
    .why = Nieuwe bedrijven verschijnen niet vanzelf in LastPass.
step-removed-company = Verdwenen bedrijf verwijderen
    .why = Anders blijft het in LastPass staan.
import-removes-nothing = De import voegt bedrijven toe. Hij verwijdert er geen.
# $companies (label): a page of LastPass
remove-company = Verwijder het bedrijf in LastPass onder { $companies }.

## Follow-up: new keys

part-new-keys = Sleutels vernieuwen
step-new-pair = Nieuw sleutelpaar maken
    .why = De privésleutel kun je niet nog eens bekijken. Een nieuw paar vervangt hem.
open-lastpass-member = Open in de lijst het API-lid voor LastPass.
step-new-pair-enter = Nieuw paar in LastPass invullen
    .why = Verwijder de oude sleutels pas als de nieuwe werken.
# $keys (label): the tab with the keys of a member
delete-old-pair = Ga terug naar ConnectWise PSA en verwijder onder { $keys } het oude paar.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-lastpass = Koppeling in LastPass beëindigen
    .why = Geïmporteerde bedrijven blijven in LastPass staan totdat je ze verwijdert.
# $console (label): a page of LastPass
end-connection = Open in de oudere { $console } de instellingen van de PSA-koppeling en beëindig de koppeling met ConnectWise.
step-end-connectwise = Toegang intrekken
    .why = Zo blijft er geen toegang tot ConnectWise PSA openstaan.
# $keys (label): the tab with the keys of a member
delete-keys = Verwijder onder { $keys } de sleutels en zet het lid op inactief.

## Next

next-billing = Moet LastPass het aantal gebruikers voor de facturering in ConnectWise PSA bijwerken, lees dan de pagina van LastPass daarover. Misschien zijn daarvoor meer rechten nodig dan deze handleiding instelt.
