about = Bereidt Microsoft Entra voor op de Office 365-module van Barracuda RMM (voorheen Managed Workplace). Via een app-registratie leest Barracuda RMM gegevens uit Microsoft 365.

## Sources and gaps

source-newer = De nieuwere versie van de pagina. Het menu heet daar Entra ID.
source-older = De oudere versie van de pagina. Het menu heet daar Azure Active Directory.
page-goes-on = hoe je de klant om toestemming vraagt als de MSP de applicatie heeft geregistreerd
two-ends-missing = Hoe klanten toestemming geven als jij de applicatie registreert, en waar je de waarden in Barracuda RMM invult. Op beide plekken zegt de handleiding dat.

## Prerequisites

prerequisite-administrator = Wie de applicatie registreert, is beheerder van de Microsoft-tenant en mag namens de hele organisatie toestemming voor rechten geven.

## Questions

question-who = Wie registreert de applicatie?
    .answer-customer = De klant, in de eigen tenant
    .effect-customer = De klant voert de stappen in Microsoft Entra uit en geeft je de drie waarden.
    .answer-msp = Wij, als MSP
    .effect-msp = Je registreert de applicatie in je eigen tenant. Daarna moet elke klant toestemming geven.

## Credentials

credential-client-id = Applicatie-ID
credential-tenant-id = Directory-ID (van de tenant)
credential-client-secret = Client secret

## Gaps

consent-not-on-record = De procedure zelf. Dat deel van de pagina van Barracuda heeft Lotse niet.
entry-missing = De weg naar de instellingen in Barracuda RMM en de namen van de velden. De pagina van Barracuda beschrijft die niet.
end-not-described = De procedure van Barracuda zelf. De pagina zegt niets over het beëindigen van de koppeling.

## Matrices

matrix-graph = Rechten voor Microsoft Graph
matrix-office = Rechten voor de Office 365 Management APIs
reason-mail = Barracuda RMM mag daarmee de e-mail in elke mailbox van de tenant lezen.

## Part: registration

part-registration = Applicatie registreren
step-who-registers = Aanmelden bij de juiste tenant
    .why = De applicatie hoort bij de tenant waarin ze wordt geregistreerd.
customer-registers = Een beheerder van de klant voert de stappen in Microsoft Entra uit, of jullie doen het samen.
msp-registers = Voer de stappen in Microsoft Entra uit in je eigen tenant, niet in die van een klant.
# $address (value): a web address
portal-address = Het adres van de portal is { $address }.
right-tenant = De portal toont de tenant waarin de applicatie moet worden geregistreerd.
step-register = App-registratie aanmaken
    .why = Dat is het account waarmee Barracuda RMM zich aanmeldt.
name-of-your-own = Kies een naam waaraan je ziet waar de applicatie voor is.
several-tenants = De pagina van Barracuda vereist dit ook als het maar om één klant gaat.
# $kind (value): an entry of the list beside the field
address-never-called = Laat het type op { $kind } staan. Barracuda RMM roept dit adres nooit aan, maar het moet er staan en goed geschreven zijn.
step-take-ids = De twee ID’s noteren
    .why = Barracuda RMM heeft ze allebei nodig.
ids-at-the-top = Ze staan allebei bovenaan de pagina die opent nadat je de applicatie hebt geregistreerd.
step-permissions-graph = Rechten voor Microsoft Graph toevoegen
    .why = De module leest gebruikers, groepen, sites, mailboxen en rapporten.
# $right (value): a permission
every-mailbox = Met { $right } kan de applicatie de e-mail van iedereen in de tenant lezen. Vertel dat aan de klant voordat je verdergaat.
step-permissions-office = Recht voor de servicestatus toevoegen
    .why = De module toont storingen van Microsoft 365.
step-consent = Toestemming geven als beheerder
    .why = Zonder toestemming werken de rechten niet.
# $grant (label): the beginning of the button
button-goes-on = De knop { $grant } eindigt met de naam van de organisatie. Hij staat bij de lijst met rechten.
all-granted = Bij elk recht in de lijst zie je dat het is verleend.
step-secret = Client secret aanmaken
    .why = Barracuda RMM meldt zich daarmee aan.
describe-secret = Vul een omschrijving in en kies wanneer het secret moet verlopen.
# $value (label): a column
value-once = { $value } zie je alleen nu, daarna nooit meer.
calendar = Zet de vervaldatum in je agenda, met een herinnering twee weken ervoor. Verloopt het secret, dan kan Barracuda RMM niets meer lezen.

## Part: customers

part-customers = Toestemming vragen aan de klanten
step-ask-consent = Elke klant om toestemming vragen
    .why = Pas na toestemming kan je applicatie gegevens van een klant lezen.
consent-per-customer = Bij elke klant moet een beheerder toestemming geven. Je doet dit voor elke klant apart.
barracudas-page = De pagina van Barracuda
# $heading (value): a heading on the page
follow-second-procedure = Volg op de pagina van Barracuda de procedure { $heading }.
customers-consented = Alle klanten van wie je gegevens nodig hebt, hebben toestemming gegeven.

## Part: module

part-module = Waarden in Barracuda RMM invullen
step-hand-over = Waarden van de klant krijgen
    .why = Alleen de klant ziet ze.
get-values = Vraag de klant om de applicatie-ID, de directory-ID en het client secret.
secret-not-by-mail = Laat het client secret niet per e-mail sturen. Gebruik een wachtwoordmanager of een andere veilige manier.
step-enter = Module instellen
    .why = Daarna leest de module de gegevens van de tenant.
open-module = Installeer in Barracuda RMM de Office 365-module, of open de instellingen ervan als de module er al is.
data-arrive = Barracuda RMM accepteert de waarden, en er komen gegevens uit Microsoft 365 binnen.

## Follow-up: new secret

part-new-secret = Client secret vernieuwen voordat het verloopt
step-secret-again = Tweede client secret aanmaken
    .why = Het oude werkt totdat je het verwijdert, dus tussendoor valt er niets uit.
open-application = Open in de lijst de applicatie voor Barracuda RMM.
step-secret-enter = Nieuw client secret in Barracuda RMM invullen
    .why = Verwijder het oude pas als het nieuwe werkt.
step-secret-old = Oud client secret verwijderen
    .why = Een secret dat niemand meer nodig heeft, is alleen nog een risico.
delete-old-secret = Verwijder het oude client secret.

## Follow-up: lost

part-lost = Client secret blokkeren als het in verkeerde handen is
step-lost-secret = Client secret meteen verwijderen
    .why = Met een verwijderd secret kan niemand zich meer aanmelden.
delete-lost-secret = Verwijder het client secret waar het om gaat. Barracuda RMM leest niets meer totdat het een nieuw secret heeft.
then-renew = Ga verder met ‘Client secret vernieuwen voordat het verloopt’.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-registration = App-registratie verwijderen
    .why = Daarna heeft Barracuda RMM geen toegang meer.
used-nowhere-else = Niets anders gebruikt deze applicatie.
delete-application = Verwijder de applicatie.

## Next

next-module = Hoe je de module installeert, staat in de documentatie van Barracuda.
