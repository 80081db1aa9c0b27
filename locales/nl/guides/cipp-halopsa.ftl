about = Koppelt CIPP aan HaloPSA. Waarschuwingen in CIPP worden dan tickets in HaloPSA.

## Sources and gaps

source-newer = De nieuwere versie van de pagina, met het koppelen van tenants.
source-older = De oudere versie van de pagina. Die zegt dat waarschuwingen tickets worden zodra de test slaagt.
source-appxite = De pagina van een andere leverancier. Die zegt dat het client secret verandert als je het aanmeldtype kiest.
source-halopsa = De pagina van HaloPSA zelf. Die zegt dat de rechten van de agent en die van de applicatie samen gelden.
source-trend-micro = De pagina van een andere leverancier. Die noemt het aanmeldtype en zegt dat het secret na het opslaan niet meer wordt getoond.
keeping-not-described = Hoe je het client secret bewaart en vernieuwt. De pagina van CIPP zegt daar niets over.

## Prerequisites

# $configuration (label): a menu of HaloPSA
prerequisite-halopsa-rights = In HaloPSA mag je { $configuration } openen.
# $integrations (label): a menu of CIPP
prerequisite-cipp-rights = In CIPP mag je { $integrations } openen.

## Questions

question-hosting = Waar draait je HaloPSA?
    .answer-halo = Bij Halo (het adres eindigt op halopsa.com)
    .effect-halo = CIPP heeft dan ook de naam van je tenant nodig.
    .answer-own-server = Op een eigen server
    .effect-own-server = Het veld voor de tenant blijft leeg.
question-overrides = Moeten tickets uit CIPP een ander tickettype of een ander resultaat (outcome) krijgen dan standaard?
    .answer-no = Nee
    .effect-no = Je houdt de standaardwaarden.
    .answer-yes = Ja
    .effect-yes = Je kiest ze in een aparte stap.

## Credentials

credential-client-id = Client-ID van de applicatie
credential-client-secret = Client secret van de applicatie

## Deviations

agent-first = De pagina van CIPP noemt de rechten van de agent naast de stappen. Hier komen ze eerst, omdat de applicatie de agent nodig heeft.
agent-way-elsewhere = De pagina van CIPP noemt de weg naar de agents niet. Zo beschrijven andere leveranciers hem.
values-last = Op de pagina van CIPP kopieer je de client-ID en het client secret voordat je het aanmeldtype kiest. Hier kopieer je ze als laatste: volgens een andere leverancier verandert het secret als je het aanmeldtype kiest.
login-type-from-others = De pagina van CIPP zegt niet welk aanmeldtype je kiest. Andere leveranciers kiezen dit type.
saving-added = De pagina van CIPP zegt niet dat je de applicatie moet opslaan. De pagina van een andere leverancier wel.
enabled-in-newer = Op de oudere pagina heet de knop ‘Test Extension’ en is een geslaagde test genoeg. Op de nieuwere zet je de koppeling ook nog aan.

## Gaps

renewal-not-described = De naam van de knop voor een nieuw client secret. Geen enkele pagina die Lotse heeft, noemt die.
end-not-described = De procedure van CIPP zelf. De pagina zegt niets over het beëindigen van de koppeling.

## Matrices

matrix-agent-rights = Rechten van de agent
matrix-scopes = Rechten van de applicatie
reason-tickets = CIPP maakt tickets aan en vult ze aan.
reason-clients = De tenants uit CIPP worden gekoppeld aan de klanten in HaloPSA.

## Part: agent

part-agent = Agent voorbereiden
step-agent-choose = Agent voor CIPP kiezen
    .why = HaloPSA begrenst de koppeling dubbel: met de rechten van deze agent en met de rechten van de applicatie.
choose-agent = Kies de agent waarmee CIPP zich moet aanmelden. De pagina van CIPP raadt een agent aan die er alleen hiervoor is.
agent-is-author = Deze agent staat als auteur bij alles wat CIPP via de API doet.
# $box (label): a box in the form of an agent
api-only = Volgens andere leveranciers is een agent met een vinkje bij { $box } alleen voor koppelingen bedoeld.
agent-in-team = De agent hoort bij een team of afdeling die de tickets kan zien.
tried-with-administrator = De makers van CIPP hebben de koppeling alleen geprobeerd met een agent die **beheerder** is. Minder rechten zijn veiliger, maar niemand heeft dat getest. Mislukt de test, kijk dan eerst naar de rechten van de agent.

## Part: application

part-application = Applicatie in HaloPSA aanmaken
step-application-new = Applicatie aanmaken
    .why = Elk programma dat de API gebruikt, is daar een eigen applicatie.
# $active (label): a box
application-active = Bij { $active } staat een vinkje.
step-login = Instellen hoe de applicatie zich aanmeldt
    .why = Van de agent hangt af wat de applicatie mag zien en doen.
# $box (value): a box in an older form
older-login-type = In een ouder formulier is dit het vinkje bij { $box }.
your-agent = Kies de agent uit de stap hiervoor.
step-scopes = Rechten van de applicatie instellen
    .why = Meer dan deze vier heeft CIPP op dit moment niet nodig.
two-places = Een recht geldt alleen als de agent en de applicatie het allebei hebben.
step-take-values = Client-ID en client secret kopiëren
    .why = Je vult ze allebei in CIPP in.
# $save (label): the button
secret-before-saving = Volgens een andere leverancier zie je het client secret alleen totdat je op { $save } klikt. Sla het daarvoor op in je wachtwoordmanager.
# $type (label): a field
login-type-changes-secret = Kies je { $type } nog een keer, dan verandert het client secret. De waarde die je eerder hebt gekopieerd, werkt dan niet meer.

## Part: connection

part-connection = CIPP koppelen
step-enter = Adressen en inloggegevens invullen
    .why = Hiermee bereikt CIPP je HaloPSA.
# $end (value): the end of the address
address-with-api = Dat is het adres van je HaloPSA met { $end } erachter.
# $end (value): the end of the address
address-with-auth = Dat is het adres van je HaloPSA met { $end } erachter.
first-part-of-address = Dat is het eerste deel van het adres van je HaloPSA.
# $tenant (label): a field
tenant-blank = { $tenant } is leeg.
step-test = Koppeling testen en aanzetten
    .why = De test laat meteen zien of adressen, inloggegevens en rechten kloppen.
banner-green = Er verschijnt een groene balk.
banner-red = Is de balk rood, vergelijk dan elk veld met de applicatie in HaloPSA, verbeter het en test opnieuw.
step-overrides = Tickettype en resultaat wijzigen
    .why = Dan komen tickets uit CIPP aan waar je ze behandelt.
type-of-your-own = Kies het type dat tickets uit CIPP moeten krijgen.
outcome-of-your-own = Kies het resultaat dat CIPP moet gebruiken.
step-mapping = Tenants aan klanten koppelen
    .why = Bij een ticket hoort een klant.
map-by-hand = Kies bij elke tenant in CIPP de klant in HaloPSA.
map-automatically = Laat CIPP de tenants automatisch koppelen.
automatic-is-right = Elke automatisch gekoppelde tenant heeft de juiste klant.
# $submit (label): the button that saves
submit-or-lost = Zonder { $submit } gaat de koppeling van de tenants verloren.
all-mapped = Elke tenant waarvan je tickets wilt, heeft een klant.
step-try = Controleren of het eerste ticket aankomt
    .why = Pas een ticket laat zien dat alles werkt.
let-alert-come = Wacht op een waarschuwing in CIPP, of veroorzaak er met opzet een.
ticket-in-halopsa = Het ticket staat in HaloPSA bij de juiste klant.

## Follow-up: new tenants

part-new-tenants = Nieuwe tenants koppelen
step-map-new = Nieuwe tenant aan de klant koppelen
    .why = Nieuwe tenants worden niet vanzelf gekoppeld.

## Follow-up: new secret

part-new-secret = Client secret vernieuwen
step-secret-again = Nieuw client secret genereren
    .why = Een client secret kun je niet nog eens bekijken. Een nieuw vervangt het.
open-application = Open de applicatie voor CIPP.
old-secret-stops = Het oude client secret werkt niet meer zodra er een nieuw is.
generate-secret = Genereer een nieuw client secret.
step-secret-enter = Nieuw client secret in CIPP invullen
    .why = Tot dat moment kan CIPP geen tickets aanmaken.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-cipp = Koppeling in CIPP uitzetten
    .why = Daarna meldt CIPP zich niet meer bij HaloPSA aan.
# $enable (label): the switch
turn-off = Zet { $enable } uit.
step-end-halopsa = Applicatie op inactief zetten
    .why = Het client secret werkt dan niet meer.
agent-no-longer = Was de agent er alleen voor CIPP, zet die dan ook op inactief.

## Next

next-cipp-docs = Kijk af en toe op de pagina van CIPP: die verandert mee met CIPP.
