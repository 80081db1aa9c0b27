about = Koppelt Kaseya VSA tot en met versie 9 aan Autotask. Daarna vindt Autotask de apparaten uit Kaseya en ontvangt het de tickets.

## Sources

source-discovery = Legt uit hoe je de apparaatdetectie instelt.
source-wizard = Legt uit hoe je de wizard start die de gevonden apparaten overneemt.
source-mapping = Legt uit hoe klanten uit Kaseya aan organisaties in Autotask worden gekoppeld.
source-tickets = Legt uit hoe alarmen in Kaseya tickets in Autotask worden.

## Questions

question-generation = Is je Kaseya een VSA 9 (of ouder) of een VSA 10, ook wel VSA X?
    .answer-vsa-9 = VSA 9 of ouder
    .effect-vsa-9 = Deze handleiding is voor jou.
    .answer-vsa-10 = VSA 10 (VSA X)
    .effect-vsa-10 = VSA 10 wordt anders gekoppeld en heeft een eigen handleiding.
question-vsa = Welke Kaseya gebruik je?
    .answer-9 = VSA 9
    .effect-9 = Je zet de webservice zelf aan. De instelling staat op dezelfde plek als bij Kaseya 2.
    .answer-6-7 = Kaseya 2 (versie 6 of 7)
    .effect-6-7 = Je zet de webservice zelf aan, via het navigatiemenu links.
    .answer-5 = Kaseya 5.x of Managed Service Edition - G1
    .effect-5 = Je zet de webservice zelf aan, via een tabblad.
    .answer-hosted = Hosted Kaseya (Kaseya beheert de server)
    .effect-hosted = Alleen Kaseya kan de webservice aanzetten. Dat vraag je daar aan. De rest doe je zelf.
question-user = Is er in Kaseya al een gebruikersaccount voor deze koppeling?
    .answer-new = Nee, we stellen de koppeling voor het eerst in
    .effect-new = Je maakt een apart account aan en geeft het de nieuwe rol.
    .answer-existing = Ja, de koppeling draait al
    .effect-existing = Het account blijft. Het krijgt alleen de nieuwe rol en een token.

## Credentials

credential-host = Adres van de VSA
credential-username = Gebruikersnaam in Kaseya
credential-token = Toegangstoken van Kaseya

## Deviations

two-interfaces = De pagina vertelt niet dat het om twee API’s gaat: het selectievakje zet de oudere aan (SOAP), het token hoort bij de nieuwere (REST). Deze handleiding volgt de volgorde van de pagina.
version-9-not-named = De pagina noemt alleen versie 5 tot en met 7. Voor zover bekend staat het selectievakje in VSA 9 op dezelfde plek als in Kaseya 2. Het hoort bij de oudere SOAP-API, terwijl het token uit een latere stap bij de REST-API hoort.
tick-instead-of-check = Op de Duitse pagina staat bij drie rechten ‘prüfen Sie’ (controleer) en bij één recht ‘klicken Sie’ (klik). Dat is een vertaalfout: je moet telkens een vinkje zetten.
user-not-described = De pagina gaat ervan uit dat het account al bestaat en zegt niet hoe je het aanmaakt. In Lotse is dat een eigen stap.
scope-forgotten = Deze stap ontbreekt op de pagina. In Kaseya gaan rollen over functies en bereiken (scopes) over gegevens. Zonder het juiste bereik vindt de apparaatdetectie niets.
new-forgotten = De pagina gaat van het tabblad meteen naar de naam van het token. Je moet eerst een nieuw token aanmaken.
token-fields-forgotten = Op het formulier staan ook velden voor rechten en IP-adressen, die op de pagina ontbreken. Laat beide zoals ze zijn.
url-and-user-forgotten = Volgens de pagina vul je alleen het token in. Verderop staat dat de start ook mislukt door een verkeerde URL of gebruikersnaam. Daarom vul je hier alle drie de velden in. De andere twee velden kunnen bij jou iets anders heten of ergens anders op de pagina staan.
wizard-on-other-pages = De pagina eindigt met het starten van de apparaatdetectie. De wizard staat op andere pagina’s van Autotask. Zonder de wizard werkt de koppeling niet.
tickets-partly-known = De pagina over het instellen van de dienst heeft Lotse niet volledig. Deze stap zegt wat bekend is.

## Matrices

matrix-rights = Rechten van de rol voor Autotask
part-vsa-10 = Kaseya VSA 10
step-vsa-10-differs = VSA 10 wordt anders gekoppeld
    .why = VSA 10 is een ander product met een andere API. Deze handleiding is alleen voor VSA 9 en ouder.
# $guide (value): name of the guide for VSA 10
vsa-10-own-guide = Voor VSA 10 is er een aparte handleiding: { $guide }. Begin met die handleiding.

## Part: web-service

part-web-service = Webservice aanzetten
step-before-you-start = Vereisten controleren
    .why = Zo hoef je onderweg niet te stoppen.
for-whom = Deze handleiding is voor Autotask-klanten die de extensie voor Kaseya instellen.
# $extensions (label): the page in Autotask with the extensions for RMM products
administrator-in-both = Je kunt je bij Kaseya aanmelden als beheerder. In Autotask heeft je beveiligingsniveau beheerdersrechten voor { $extensions }.
# $mail (value): e-mail address of Kaseya's support
support = Heb je vragen over Kaseya of gaat daar iets mis? Neem dan contact op met de klantenservice van Kaseya: { $mail }.
step-switch-on-5 = Webservice aanzetten in Kaseya 5
    .why = Hiermee activeer je de Kaseya Web Services-API op je server.
on-the-left = De link staat links op het tabblad.
only-if-empty = Staat het vinkje er al, laat het dan staan.
# $box (label): the check box for the web service
box-ticked = Bij { $box } staat een vinkje.
step-switch-on-6-7 = Webservice aanzetten in Kaseya 2
    .why = Hiermee activeer je de Kaseya Web Services-API op je server.
white-arrow = Klik links in het navigatiemenu op de witte pijl die omlaag wijst.
step-switch-on-9 = Webservice aanzetten in VSA 9
    .why = Hiermee activeer je de Kaseya Web Services-API op je server.
# $system (label): the module in Kaseya's navigation
system-menu = Open links in het navigatiemenu { $system }. Is het menu ingeklapt, klik dan op het pijltje dat omlaag wijst.
step-switch-on-hosted = Webservice laten aanzetten door Kaseya
    .why = Bij een gehoste server kun je zelf niet bij deze instelling.
# $mail (value): e-mail address of Kaseya's support
ask-kaseya = Vraag Kaseya om de Kaseya-API voor je gehoste server te activeren: { $mail }.
# $name (value): what Autotask's page calls hosted Kaseya
name-of-hosted = De pagina van Autotask noemt het product op deze plek { $name }.
kaseya-confirmed = Kaseya heeft bevestigd dat de API aanstaat.
rest-goes-on = Terwijl je op antwoord wacht, kun je de rol, het account en het token al aanmaken.

## Part: role

part-role = Rol met zo min mogelijk rechten aanmaken
step-role-create = Rol aanmaken
    .why = Met deze rol krijgt Autotask toegang tot de Kaseya Monitoring Service en tot niets wat het niet nodig heeft.
no-full-rights = Neem **geen account met alle rechten**. Het zou wel werken, maar wie het token in handen krijgt, heeft dan toegang tot je hele Kaseya-omgeving.
role-name-lower-case = De naam mag je zelf kiezen, maar gebruik alleen kleine letters.
# $type (label): the role type that the page names; $other (value): a role type seen on SaaS servers
role-type-on-saas = Op SaaS-servers kan in de lijst een andere naam staan dan { $type }, bijvoorbeeld { $other }. Ook daarmee werkt het.
step-rights-open = Rechtenboom openen en leegmaken
    .why = In een lege, ingeklapte boom zie je goed wat er aanstaat.
choose-role = Selecteer de nieuwe rol in de lijst met rollen.
starts-empty = De knop staat op de pagina die is geopend. Zo krijgt de rol alleen de rechten die je straks aanvinkt.
easier-to-find = Zo vind je de juiste takken sneller.
step-rights-set = Rechten aanvinken
    .why = Meer dan deze vier rechten heeft de koppeling niet nodig.
# $root, $system (labels): branches of the tree
leaves-not-branches = Wie een tak aanvinkt, vinkt alles eronder mee aan. Zet dus nooit een vinkje bij { $root } of { $system } zelf.
# $desk (label): Service Desk; $root (label): the branch it is in
service-desk-directly = { $desk } staat direct onder { $root } en is de enige tak die je in zijn geheel aanvinkt. Ontbreekt die tak, dan hoort de Service Desk-module niet bij je roltype.
# $desk (label): Service Desk
only-these-rights = In de boom zijn alleen deze vier rechten aangevinkt, bij { $desk } met alles eronder.
ok-at-the-bottom = De knop staat onderaan de pagina.

## Part: user

part-user = Gebruikersaccount voorbereiden
step-user-new = Gebruikersaccount aanmaken
    .why = Een apart account kun je blokkeren zonder dat een collega zijn toegang kwijtraakt.
create-user = Maak een gebruikersaccount aan dat alleen voor deze koppeling is.
username-may-be-mail = Sommige VSA-servers willen een e-mailadres als gebruikersnaam. Neem de naam precies over zoals hij in de lijst staat.
assign-role-new = Geef het account de nieuwe rol.
# $members (label): a tab of a role; $roles (label): the page with the roles
role-members = Je kunt het account ook bij de rol toevoegen: onder { $roles }, op het tabblad { $members }.
user-has-only-role = Het account heeft de nieuwe rol en geen andere.
step-user-existing = Bestaand account de nieuwe rol geven
    .why = Draait de koppeling al, dan verandert alleen de rol en niet het account.
choose-existing-user = Selecteer het account dat de koppeling nu al gebruikt.
assign-role-existing = Geef dit account de nieuwe rol.
existing-has-role = Het bestaande account heeft de nieuwe rol.
old-full-rights = Heeft het account nog een oudere rol met meer rechten? Haal die weg zodra de apparaatdetectie met het token werkt.
step-scope = Bereik (scope) met organisaties toewijzen
    .why = Het account ziet alleen de organisaties in zijn bereik (scope).
assign-scope = Geef het account een bereik (scope) met alle organisaties waarvan Autotask de apparaten moet vinden.
# $scopes (label): a field of the access token
scope-is-not-token-scope = Dit bereik heeft niets te maken met { $scopes } bij het token. Daar kies je alleen voor welke API het token geldt.
empty-scope-is-silent = Bij een leeg bereik krijg je geen foutmelding. De apparaatdetectie loopt dan zonder fout door en vindt geen enkel apparaat.
scope-has-organisations = De gewenste organisaties staan in het bereik van het account.

## Part: token

part-token = Toegangstoken aanmaken
step-token-fill = Token aanmaken
    .why = De koppeling met Kaseya werkt niet meer met wachtwoorden, maar met toegangstokens.
choose-user = Selecteer het account van de koppeling.
# $tokens (label): the tab; $mail (value): e-mail address of Kaseya's support
tokens-since-2021 = Kaseya kent toegangstokens sinds augustus 2021. Zie je het tabblad { $tokens } niet, dan is je server er te oud voor. Neem dan contact op met Kaseya: { $mail }.
expiry-date = Kies de datum waarop het token moet verlopen, bijvoorbeeld over een jaar.
# $warehouse (label): the other scope that a token can have
rest-only = Kies { $warehouse } er niet bij. Kaseya waarschuwt er zelf voor dat een andere koppeling daardoor niet meer werkt.
# $rights, $addresses (labels): fields; $inherit, $specify (labels): choices of the field $rights
leave-the-rest = Laat { $rights } op { $inherit } staan. Met { $specify } mag het token misschien minder dan de rol. Laat { $addresses } leeg: dan werkt het token vanaf elk adres.
step-token-take = Token opslaan
    .why = Het token zie je alleen in dit ene venster.
# $ok (label): the button that closes the window
token-once = Na het opslaan zie je het token **maar één keer**. Klik je op { $ok }, dan kun je niet meer terug naar dit venster.
calendar = Zet de vervaldatum in je agenda, met een herinnering twee weken ervoor. Vernieuw je het token niet op tijd, dan valt de koppeling uit.

## Part: adapter

part-adapter = Extensie in Autotask instellen
step-adapter-fill = Gegevens van Kaseya invullen
    .why = Hiermee kan Autotask zich bij Kaseya aanmelden.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In nieuwere versies van Autotask staat { $admin } onder { $menu }, en de menu’s daarna staan onder { $categories }.
words-renamed = Je bedrijf kan woorden in Autotask hebben hernoemd. In plaats van ‘Organization’ staat er dan bijvoorbeeld Account, Business Unit, Client, Company, Customer of Site op het scherm.
# $scheme (value): the beginning of a web address
url-with-scheme = Vraagt het veld om een volledig adres, zet er dan { $scheme } voor. Staat er al iets, vergelijk het dan met het adres van je VSA.
adapter-saved = Autotask heeft de instellingen zonder foutmelding opgeslagen.
step-discovery-start = Apparaatdetectie starten
    .why = Bij de eerste start zie je of adres, gebruikersnaam en token kloppen. Autotask raadt aan om dit meteen na het opslaan te doen.
# $save, $start (labels): buttons
save-before-start = Klik altijd eerst op { $save } en dan pas op { $start }.
# $discovery, $options, $notifications (labels): the tabs of the extension's page
tabs = De pagina van de extensie heeft drie tabbladen: { $discovery }, { $options } en { $notifications }.
# $field (label): the field for the version; $entry (label): an entry of it
which-version = Bij { $field } moet jouw versie staan. Is je Kaseya nieuwer dan 7.x, kies dan { $entry }.
service-desk-since-6 = De functies van Service Desk zijn er pas vanaf Kaseya 6.x.
# $active (label): the box that switches the extension on
active-box = Bij { $active } staat standaard een vinkje. Zonder dat vinkje werkt de apparaatdetectie niet: niet volgens schema en ook niet handmatig.
discovery-runs = De apparaatdetectie is zonder foutmelding gestart.
# $tab (label): a tab of the extension’s page
who-is-told = Op het tabblad { $tab } staat wie na de apparaatdetectie een e-mail krijgt.
# $customer, $device, $guid (labels): user-defined fields in Autotask
fields-filled = Als de wizard is doorlopen, heeft een organisatie in Autotask een waarde bij { $customer } en een apparaat een waarde bij { $device } en { $guid }.
discovery-fails = Klopt de URL, de gebruikersnaam of het token niet, dan mislukt de start met een melding. Die helpt je de oorzaak te vinden. Meer hierover staat bij ‘Apparaatdetectie weer werkend krijgen’.
step-wizard = Gevonden apparaten overnemen met de wizard
    .why = Pas de wizard koppelt klanten en apparaten uit Kaseya aan de items in Autotask. Zonder de wizard blijft de koppeling leeg.
# $crm (label): a menu; $wizard (label): the wizard
wizard-right = Je beveiligingsniveau in Autotask staat { $crm } en de functie { $wizard } toe.
# $kaseya (label): the name of the monitoring service
choose-kaseya = Kies { $kaseya }.
link-in-mail = Klik op de link in de e-mail die Autotask na de apparaatdetectie verstuurt.
# $date, $remaining (labels): columns of the list; $size (value): a number of devices
batches = Autotask verdeelt de gevonden apparaten in batches van hooguit { $size }. Verwerk ze allemaal, de oudste volgens { $date } eerst, zodat nieuwere gegevens niet worden overschreven. { $remaining } toont wat er nog te doen is.
# $customer, $organization (labels): columns of the list
map-customers = Controleer bij elke { $customer } wat er bij { $organization } staat: accepteer het voorstel, kies de juiste organisatie of maak een nieuwe.
customers-one-to-one = Bij elke klant hoort precies één organisatie. Alleen wat precies hetzelfde heet, wordt voorgesteld. Een waarschuwingspictogram betekent dat er meerdere passen. Staat er [Auto-Create], dan maakt Autotask zonder jouw keuze een nieuwe organisatie.
map-devices = Beslis in de volgende stap bij elk apparaat: accepteren, uitstellen of negeren. Ook apparaten worden één op één gekoppeld.
no-way-back = Na het voltooien is er geen weg terug. Verkeerde koppelingen wijzig je dan in de aangepaste velden van de organisatie of het apparaat.
finish-wizard = Controleer het overzicht en voltooi de wizard. Op de laatste pagina kun je nieuwe apparaten aan een contract koppelen.
# $remaining (label): a column of the list
all-batches-done = Geen enkele batch toont nog iets bij { $remaining }.

## Part: ticket-mails

part-ticket-mails = Tickets uit Kaseya in Autotask
step-ticket-service = Tickets per e-mail laten aanmaken
    .why = Zo wordt een alarm in Kaseya een ticket in Autotask dat bij het juiste apparaat hoort.
# $service (label): a service of Autotask
tickets-by-mail = Tickets komen niet via de API, maar via { $service }: Kaseya stuurt een e-mail met gegevens over klant, apparaat en ticket, en Autotask vergelijkt die met openstaande tickets.
# $service (label): a service of Autotask
set-up-service = Stel in Autotask { $service } in.
mail-from-kaseya = Laat Kaseya de e-mails van alarmen naar het adres van die dienst sturen.
# $options (label): a tab of the extension’s page; $setting (value): a setting, as the guide of 2011 calls it
round-trip = Moet een ticket ook in Kaseya worden gesloten als je het in Autotask sluit, schakel dan op het tabblad { $options } de instelling { $setting } in.
# $ticket (label): a user-defined field of a ticket
test-ticket = Een testalarm in Kaseya heeft een ticket in Autotask aangemaakt, en daarin is { $ticket } ingevuld.

## Part: tickets

part-tickets = Ticketnummers gelijktrekken
step-ticket-numbers = Ticketnummer en referentienummer gelijktrekken
    .why = Daarna is het ticketnummer gelijk aan het ‘ticketreferentienummer’ in de URL.
left-pane = Beide staan links in het venster.
not-multi-tenant = Op multitenantsystemen bestaat dit selectievakje niet. Sla de stap dan over.
numbers-agree = Bij een nieuw ticket is het ticketnummer gelijk aan het referentienummer in de URL.

## Follow-up: renew-token

part-renew-token = Token vernieuwen voordat het verloopt
step-renew-fill = Tweede token aanmaken
    .why = Zolang beide tokens geldig zijn, blijft de koppeling werken terwijl je wisselt.
name-differs = Kies een andere naam dan die van het eerste token, zodat je ze uit elkaar kunt houden.
keep-old-token = Verwijder het oude token nog niet.
step-renew-take = Nieuw token opslaan
step-renew-enter = Nieuw token in Autotask invullen
    .why = Zodra je opslaat, werkt Autotask met het nieuwe token.
step-renew-delete-old = Oud token verwijderen
    .why = Een token dat niemand meer nodig heeft, is alleen nog een risico.
delete-old-token = Verwijder het oude token.
one-token-left = In de lijst staat alleen nog het nieuwe token.

## Follow-up: revoke-token

part-revoke-token = Token blokkeren als het in verkeerde handen is
step-revoke-now = Token meteen verwijderen
    .why = Met een verwijderd token kan niemand zich meer aanmelden.
delete-lost-token = Verwijder het token waar het om gaat. De koppeling ligt stil totdat je in Autotask een nieuw token hebt ingevuld.
lost-token-gone = Het token staat niet meer in de lijst.
then-renew = Ga verder met ‘Token vernieuwen voordat het verloopt’.

## Follow-up: mend

part-mend = Apparaatdetectie weer werkend krijgen
step-mend-launch = Als de start met een melding mislukt
    .why = De meest voorkomende oorzaken staan bovenaan.
read-message = Lees de hele melding. Vaak staat de oorzaak er al in.
# $token (label): the field for the token
mend-token-whole = Bij { $token } staat het hele token, zonder spatie ervoor of erachter.
# $name (label): the field for the user name
mend-user-name = Bij { $name } staat precies de naam uit Kaseya. Dat kan ook een e-mailadres zijn.
# $url (label): the field for the address
mend-url = Bij { $url } staat het adres van je VSA, zonder tikfout.
mend-token-valid = Het token staat in Kaseya nog in de lijst en is niet verlopen.
# $scopes (label): a field of the token; $rest (label): its only choice
mend-token-scope = Bij het token is onder { $scopes } alleen { $rest } gekozen.
# $addresses (label): a field of the token
mend-addresses = Bij het token is { $addresses } leeg, of de adressen van Autotask staan erbij.
mend-user-enabled = Het account is in Kaseya niet uitgeschakeld en niet geblokkeerd.
# $mail (value): e-mail address of Kaseya's support
ask-support = Vind je de oorzaak niet, stuur de melding dan naar de klantenservice van Kaseya: { $mail }.
step-mend-empty = Als er niets of te weinig wordt gevonden
    .why = Aanmelden lukt dan wel, maar het account ziet te weinig.
mend-scope = De organisaties waarvan apparaten ontbreken, staan in het bereik (scope) van het account.
mend-rights = De rol heeft alle vier de rechten uit de rechtenboom.
# $box (label): the check box for the web service
mend-web-service = In Kaseya staat bij { $box } een vinkje.
mend-web-service-hosted = Kaseya heeft de API voor je gehoste server aangezet.
# $active (label): the box that switches the extension on
mend-active = In Autotask staat bij { $active } een vinkje.
# $field (label): the field for the version; $entry (label): an entry of it
mend-version = Bij { $field } staat de juiste versie. Voor alles wat nieuwer is dan 7.x is dat { $entry }.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-autotask = Extensie uitzetten
    .why = Eerst Autotask, anders krijg je daar steeds foutmeldingen.
stops-discovery = Daarna start de apparaatdetectie niet meer, niet volgens schema en ook niet handmatig. De wizard blijft beschikbaar: al gevonden apparaten kun je nog overnemen.
step-end-kaseya = Token, account en rol verwijderen
    .why = Zo blijft er in Kaseya geen toegang openstaan.
delete-all-tokens = Verwijder alle tokens van het account.
disable-user = Schakel het account uit.
delete-role = Verwijder de rol als geen ander account die heeft.

## Next

next-vsa-10 = Koppel VSA 10: daarvoor heeft Lotse een aparte handleiding.
next-discovery = Stel de apparaatdetectie in Autotask naar wens verder in: schema, opties en meldingen.
