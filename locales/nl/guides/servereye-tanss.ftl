about = Koppelt servereye aan TANSS. Alarmen uit servereye worden via een bucket tickets in TANSS.

## Sources and gaps

source-connection = Beschrijft de koppeling van de API-sleutel tot het koppelen van de bedrijven.
source-key = Beschrijft hoe je API-sleutels aanmaakt, begrenst en verwijdert.
bucket-explained = hoe de bucket werkt
saving-and-end-missing = Hoe je in TANSS opslaat en hoe je de koppeling beëindigt. De pagina’s van servereye zeggen dat niet.

## Prerequisites

# $administration (label): a menu of TANSS
prerequisite-tanss-administrator = In TANSS mag je het beheer ({ $administration }) openen.
# $leader (label): a role in servereye
prerequisite-owner = In het OCC, de console van servereye, heb je de rol { $leader } (leidinggevende), of iemand met die rol maakt de API-sleutel aan.

## Questions

question-users = Wiens alarmen moeten tickets worden?
    .answer-own-user = Die van een aparte gebruiker voor TANSS
    .effect-own-user = Je maakt in het OCC een gebruiker aan die er alleen voor TANSS is. In alle alarmen die een ticket aanmaken, mag dan alleen die gebruiker staan.
    .answer-all-users = Die van alle gebruikers die we kiezen
    .effect-all-users = Je vult in de bucket elke gebruiker in van wie een alarm een ticket moet worden.

## Credentials

credential-api-key = API-sleutel van servereye
credential-bucket-id = ID van de bucket

## Deviations

try-added = De pagina van servereye stopt vóór een test. Deze stap komt van Lotse.

## Gaps

saving-not-described = Hoe je in TANSS opslaat. De pagina van servereye noemt opslaan niet.
end-not-described = De procedure van servereye zelf. De pagina zegt niets over het beëindigen van de koppeling.

## Matrices

matrix-owner-rights = Wat de eigenaar van de API-sleutel nodig heeft
# $keys (label): a tab
reason-leader = Dit is de rol ‘leidinggevende’. Zonder die rol is { $keys } niet te zien.
all-customers = alle klanten
reason-customers = Dit zijn de beheerde klanten. Met de API-sleutel ziet TANSS alleen de klanten van de eigenaar.

## Part: key

part-key = API-sleutel aanmaken
step-owner = Bepalen van wie de API-sleutel is
    .why = Een API-sleutel hoort bij de gebruiker die hem aanmaakt.
german-screens = De schermen van servereye en TANSS zijn Duits. Na een Duitse tekst zegt de zin wat die betekent.
choose-owner = Kies de gebruiker in het OCC van wie de API-sleutel moet zijn. Die gebruiker moet blijven zolang de koppeling er is.
key-dies-with-owner = Wordt deze gebruiker verwijderd, dan werkt de API-sleutel **meteen niet meer** en worden alarmen geen tickets meer.
step-key-new = API-sleutel genereren
    .why = TANSS haalt er de alarmen mee op.
sign-in-as-owner = Meld je bij het OCC aan als de gebruiker van wie de API-sleutel moet zijn.
profile-picture = Klik op je profielfoto.
own-company = Dat zijn de instellingen van je eigen bedrijf.
name-and-password = Vul een naam voor de API-sleutel en je eigen OCC-wachtwoord in.
# $key (label): the value that is shown
key-once = { $key } wordt precies één keer getoond. Houd je wachtwoordmanager bij de hand.
generate-key = Genereer de API-sleutel.
limit-key = Begrens de API-sleutel als jullie regels dat vereisen: met een datum of met een maximumaantal aanroepen. Is de grens bereikt, dan komen er geen tickets meer.

## Part: bucket

part-bucket = Bucket aanmaken
step-bucket-users-own = Aparte gebruiker voor TANSS aanmaken
    .why = Zo zie je op één plek welke alarmen tickets worden.
# $buckets (label): a page
when-bucket = Is je TANSS van buitenaf niet bereikbaar, dan werkt het alleen met een bucket. In deze handleiding maak je er onder { $buckets } in elk geval een aan.
create-user = Maak in het OCC een gebruiker aan die er alleen voor TANSS is.
only-this-user = Vul in alle alarmen die een ticket moeten worden alleen deze gebruiker in.
alerts-have-only-this-user = In geen enkel alarm dat een ticket wordt, staat nog iemand anders.
step-bucket-users-all = Gebruikers bepalen
    .why = In de bucket vul je ze een voor een in.
list-users = Noteer van welke gebruikers een alarm een ticket moet worden.
step-bucket-new = Bucket aanmaken
    .why = In de bucket liggen de alarmen totdat TANSS ze ophaalt.
create-bucket = Maak een bucket aan.
enter-own-user = Vul in de bucket de gebruiker voor TANSS in.
enter-all-users = Vul in de bucket alle gebruikers in die je hebt genoteerd.

## Part: TANSS

part-tanss = TANSS instellen
step-enter = API-sleutel en ID invullen
    .why = TANSS bereikt hiermee de bucket.
where-configuration = Dat is de systeemconfiguratie in het beheer. Daar staan drie velden voor servereye.
same-key-again = In beide velden komt dezelfde API-sleutel.
save-configuration = Sla op.
step-mapping = Bedrijven aan klanten koppelen
    .why = Bij een ticket hoort een bedrijf.
what-mapping-is = Daar bepaal je welk bedrijf in TANSS bij welke klant in servereye hoort.
# $mapping (label): an entry of the menu
appears-afterwards = { $mapping } verschijnt pas als de drie velden zijn ingevuld.
map-companies = Kies bij elk bedrijf in TANSS de juiste klant van servereye.
all-mapped = Elk bedrijf waarvan alarmen tickets moeten worden, heeft een klant.
step-try = Controleren of het eerste ticket aankomt
    .why = Pas een ticket laat zien dat alles werkt.
let-alert-come = Veroorzaak in servereye een alarm dat een ticket moet worden.
ticket-in-tanss = Het ticket staat in TANSS bij het juiste bedrijf.

## Follow-up: new customer

part-new-customer = Er is een klant bij gekomen
step-customer-assign = Klant toewijzen aan de eigenaar van de API-sleutel
    .why = Anders ziet TANSS de klant niet.
# $customers (label): a section of a user
assign-customer = Voeg de klant bij de eigenaar van de API-sleutel toe onder { $customers } (beheerde klanten).
step-customer-map = Klant in TANSS koppelen
    .why = Anders hoort het ticket bij geen enkel bedrijf.

## Follow-up: new key

part-new-key = API-sleutel vervangen
step-key-again = Nieuwe API-sleutel genereren
    .why = De oude wordt nooit meer getoond.
before-owner-leaves = Gaat de eigenaar weg bij het bedrijf, dan maakt iemand anders vóór die tijd de nieuwe API-sleutel aan, met dezelfde rol en dezelfde klanten.
step-key-enter = Nieuwe API-sleutel in TANSS invullen
    .why = In beide velden moet de nieuwe komen.
step-key-old = Oude API-sleutel verwijderen
    .why = Een API-sleutel die niemand meer nodig heeft, is alleen nog een risico.
delete-old-key = Klik bij de oude API-sleutel op de prullenbak.

## Follow-up: lost

part-lost = API-sleutel blokkeren als die in verkeerde handen is
step-key-lost = API-sleutel meteen verwijderen
    .why = Met een verwijderde API-sleutel kan niemand zich meer aanmelden.
delete-lost-key = Klik bij de API-sleutel waar het om gaat op de prullenbak. Er komen pas weer tickets als er in TANSS een nieuwe staat.
then-renew = Ga verder met ‘API-sleutel vervangen’.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-tanss = Waarden uit TANSS verwijderen
    .why = Daarna haalt TANSS niets meer op uit de bucket.
# $master, $key, $bucket (labels): fields
clear-fields = Maak de velden { $master }, { $key } en { $bucket } leeg.
step-end-servereye = API-sleutel verwijderen
    .why = Zo blijft er in servereye geen toegang openstaan.
delete-key = Klik bij de API-sleutel voor TANSS op de prullenbak.
# $buckets (label): a page
delete-bucket = Verwijder onder { $buckets } de bucket als niemand anders die gebruikt.

## Next

next-bucket-explained = Hoe de bucket werkt, staat aan het einde van de pagina van servereye.
