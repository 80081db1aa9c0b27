about = Koppelt N-able N-sight RMM aan ConnectWise PSA. Via een API-lid met twee sleutels houdt N-sight daar bedrijven en configuraties bij en maakt het tickets aan.

## Sources and gaps

source-keys = Legt uit hoe je het API-lid en de sleutels aanmaakt.
source-role = Legt uit hoe je een rol met minder rechten dan Admin aanmaakt.
source-mapping = Legt uit hoe je klanten, locaties en apparaten koppelt.
source-results = Legt uit wat een actie in N-sight in ConnectWise PSA verandert.
mapping-goes-on = wat er gebeurt als je een koppeling verwijdert
entry-missing = De pagina die zegt waar je de sleutels in N-sight invult. Die heeft Lotse niet.

## Prerequisites

prerequisite-administrator = Je kunt je bij ConnectWise PSA aanmelden als beheerder, en bij het dashboard van N-sight RMM met een account dat de instellingen mag openen.

## Credentials

credential-site = Server van ConnectWise PSA
credential-company-id = Bedrijfs-ID voor ConnectWise PSA
credential-public-key = Openbare sleutel
credential-private-key = Privésleutel

## Deviations

former-name = De pagina’s van N-able noemen het product ConnectWise Manage. Zo heette ConnectWise PSA vroeger.
no-admin = Op de pagina van N-able kun je kiezen tussen de rol Admin en een eigen rol. Deze handleiding neemt een eigen rol, want Admin mag alles.
more-fields = De pagina van N-able noemt alleen lid-ID, naam en rol. Het formulier heeft meer verplichte velden, daarom staan die hier.
address-for-check = De pagina van N-able noemt de server en de bedrijfs-ID niet. Lotse heeft ze allebei nodig om de sleutels te controleren.

## Gaps

reasons-missing = De redenen voor sommige niveaus. Volgens de pagina mogen bedrijven worden verwijderd maar niet bewerkt, hoewel N-sight bedrijven ook bijwerkt. Ook bij Table Setup is verwijderen toegestaan, zonder dat de pagina zegt waarvoor.
keys-page-missing = De namen van de velden. De pagina over het invullen van de sleutels heeft Lotse niet.
end-not-described = Hoe je de koppeling in N-sight uitzet. De pagina daarover heeft Lotse niet.

## Matrices

matrix-nsight-role = Rechten van de rol voor N-sight
reason-companies = N-sight maakt voor elke nieuwe klant een bedrijf aan. Wordt de klant verwijderd, dan zet het dat bedrijf op inactief.
reason-configurations = N-sight maakt voor elk apparaat een configuratie en werkt die bij.

## Part: role

part-role = Rol aanmaken
step-role-create = Rol voor N-sight aanmaken
    .why = Met een eigen rol mag N-sight precies wat nodig is.
role-name = Kies een naam die iedereen in het team herkent. Hij mag hooguit 30 tekens lang zijn.
step-role-rights = Rechten van de rol instellen
    .why = In de tabel staan de rechten die N-able vereist.
# $companies, $project, $desk, $system, $time (labels): modules of the role
open-modules = Klap { $companies }, { $project }, { $desk }, { $system } en { $time } een voor een open en stel de rechten uit de tabel in.
others-not-named = De pagina van N-able noemt geen andere functies. Laat die in een nieuwe rol zoals ze zijn.

## Part: member

part-member = API-lid en sleutels aanmaken
step-member-create = API-lid aanmaken
    .why = N-sight meldt zich aan als dit lid. Een API-lid heeft geen licentie nodig.
member-id-length = De ID mag hooguit 15 tekens lang zijn. Je collega’s zien hem.
seen-by-users = Ook de naam zien je collega’s.
as-usual = Kies de waarde die in je bedrijf gebruikelijk is.
your-role = Neem de rol die je net hebt aangemaakt.
level-wide-enough = Kies het niveau dat alle bedrijven en tickets omvat, meestal het hoogste.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Vul ook { $name }, { $location }, { $department } en { $territory } in zoals dat in je bedrijf gebruikelijk is. Geen van deze velden mag leeg blijven. In oudere versies heet { $department } Business Unit.
# $level, $location (labels): fields of a member
location-hides = Kies { $level } en { $location } niet te krap. Anders ziet N-sight sommige bedrijven en tickets niet, en je krijgt daar geen foutmelding van.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = Onder { $defaults } is { $restrict } leeg, of alle boards waarvan de tickets nodig zijn, zijn toegestaan. Een beperking geldt zonder foutmelding, ook als de rol alle tickets toestaat. { $board } mag leeg blijven.
step-keys = Sleutels genereren
    .why = N-sight heeft beide sleutels nodig.
# $private (label): the field with the private key
private-once = { $private } zie je alleen nu. Sla beide sleutels op voordat je deze pagina verlaat.
keep-keys = Bewaar beide sleutels: volgens N-able kun je ze later nog eens nodig hebben.
step-address = Server en bedrijfs-ID noteren
    .why = Lotse heeft ze allebei nodig om de sleutels te controleren. Vraagt N-sight erom, dan vul je ze daar ook in.
# $company (label): field of the sign-in screen
company-id-means = { $company } is de korte naam die je intypt als je je aanmeldt bij ConnectWise PSA. Het is niet de weergavenaam. Let op hoofdletters.

## Part: N-sight

part-nsight = Koppeling instellen in N-sight RMM
step-enter-keys = Sleutels invullen
    .why = Hiermee bereikt N-sight je ConnectWise PSA.
# $settings, $psa (labels): menus
open-integration = Open in het dashboard van N-sight RMM { $settings } › { $psa } en ga daar naar de instellingen van de koppeling met ConnectWise.
enter-address = Vraagt N-sight om de server en de bedrijfs-ID, vul die dan ook in.
keys-accepted = N-sight heeft de sleutels opgeslagen en toont geen foutmelding.
step-before-mapping = Nagaan wat N-sight gaat wijzigen
    .why = Na het koppelen wijzigen acties in N-sight ook gegevens in ConnectWise PSA.
what-is-added = Een nieuwe klant wordt een bedrijf, een nieuwe locatie wordt een locatie van dat bedrijf, en een nieuw apparaat wordt een configuratie. Wat je in N-sight bewerkt, wordt in ConnectWise PSA bijgewerkt.
what-is-deleted = Ook verwijderen heeft daar gevolgen. Verwijder je een klant, dan wordt het bedrijf **inactief**. Verwijder je een locatie, dan verdwijnt die bij het bedrijf. Verwijder je een apparaat, dan verdwijnt de configuratie.
# $devices (label): a view of the dashboard
what-is-moved = Verplaats je een apparaat naar een andere locatie van dezelfde klant, of een locatie naar een andere klant, dan volgt ConnectWise PSA. Verplaats je een apparaat naar een andere klant, dan gebeurt daar niets. Voor een apparaat dat aan een klant is gekoppeld, gelden wijzigingen van klanten en locaties onder { $devices } niet meer: zo’n apparaat verplaats je in ConnectWise PSA.
team-knows = Iedereen die in N-sight werkt, weet dit.
step-mapping = Klanten, locaties en apparaten koppelen
    .why = Alleen wat gekoppeld is, wordt tussen de twee producten uitgewisseld.
offered-after-setup = N-sight biedt het koppelen ook aan direct nadat de koppeling is ingesteld.
missing-are-created = N-sight koppelt wat precies hetzelfde heet. Wat alleen in N-sight bestaat, wordt in ConnectWise PSA onder die naam **nieuw aangemaakt**. Bekijk de voorstellen dus voordat je ze accepteert.
fresh-data = N-sight werkt met een kopie van de gegevens uit ConnectWise PSA. Zo krijg je de nieuwste gegevens.
review-suggestions = Bekijk elk voorstel en accepteer het of wijs het af.
# $client, $site, $device (labels): buttons
change-mapping = Klik op het potlood om iets anders te kiezen, of maak wat ontbreekt aan met { $client }, { $site } of { $device }.
# $unmap, $never (labels): entries of a menu
leave-unmapped = Hoeft iets niet te worden gekoppeld, kies dan in het menu aan het einde van de rij { $unmap } of { $never }.
all-mapped = Alle klanten, locaties en apparaten die je wilt koppelen, zijn gekoppeld.

## Follow-up: new keys

part-new-keys = Sleutels vernieuwen
step-new-pair = Nieuw sleutelpaar maken
    .why = De privésleutel kun je niet nog eens bekijken. Een nieuw paar vervangt hem.
open-nsight-member = Open in de lijst het API-lid voor N-sight.
step-new-pair-enter = Nieuw paar in N-sight invullen
    .why = Verwijder de oude sleutels pas als de nieuwe werken.
# $keys (label): the tab with the keys of a member
delete-old-pair = Ga terug naar ConnectWise PSA en verwijder onder { $keys } het oude paar.

## Follow-up: access denied

part-access-denied = N-sight meldt dat rechten ontbreken
step-read-log = Logboek van het API-lid bekijken
    .why = In het logboek zie je welke aanroep ConnectWise PSA heeft geweigerd.
repeat-failure = Herhaal in N-sight wat er misging. De debugmodus stopt na een paar minuten vanzelf.
what-is-missing = Vergelijk de geweigerde aanroep met de tabel met rechten.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-nsight = Koppeling in N-sight uitzetten
    .why = Anders blijft N-sight proberen zich aan te melden.
# $settings, $psa (labels): menus
end-integration = Open in het dashboard van N-sight RMM { $settings } › { $psa } en beëindig daar de koppeling met ConnectWise.
step-end-connectwise = Toegang intrekken
    .why = Zo blijft er geen toegang tot ConnectWise PSA openstaan.
# $keys (label): the tab with the keys of a member
delete-keys = Verwijder onder { $keys } de sleutels en zet het lid op inactief.

## Next

next-results = Bekijk welke actie in N-sight wat in ConnectWise PSA verandert.
