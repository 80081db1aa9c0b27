about = Koppelt Kaseya VSA 10 (VSA X) aan Autotask. De koppeling begint in Autotask; daarna meldt VSA 10 zich daar aan als API-gebruiker.

## Sources and gaps

source-vsa10 = De pagina van Kaseya zelf. Die beschrijft het deel in VSA 10.
source-api-user = De helppagina van Autotask zelf. De pagina van Kaseya verwijst daarnaar voor de API-gebruiker.
page-goes-on = de andere instellingen op de pagina die opent nadat je je hebt aangemeld
two-ends-missing = Hoe je de koppeling in Autotask begint, en de meeste instellingen in VSA 10. Op beide plekken zegt de handleiding waar je verder leest.

## Prerequisites

# $psa (label): a group of permissions in VSA 10; $full (label): one of them
prerequisite-vsa10-rights = In VSA 10 ben je beheerder, of je hebt onder { $psa } het recht { $full }.
prerequisite-autotask-rights = In Autotask mag je API-gebruikers aanmaken.

## Questions

question-other-psa = Is er al een andere PSA aan je VSA 10 gekoppeld, bijvoorbeeld BMS of ConnectWise?
    .answer-no = Nee
    .effect-no = Je kunt Autotask koppelen.
    .answer-yes = Ja
    .effect-yes = De handleiding stopt hier: VSA 10 werkt met één PSA tegelijk.
question-user = Is er in Autotask al een API-gebruiker voor VSA 10?
    .answer-new = Nee
    .effect-new = Je maakt er een aan.
    .answer-existing = Ja
    .effect-existing = Je neemt die gebruiker. Je hebt het geheim ervan nodig, of je genereert een nieuw geheim.
question-cleared = Was deze koppeling al eens ingesteld, en is de configuratie daarna in Autotask gewist?
    .answer-no = Nee
    .effect-no = Vooraf hoef je niets op te ruimen.
    .answer-yes = Ja
    .effect-yes = Eerst komt er één stap bij: je trekt in VSA 10 de toegang van Autotask in.
question-remote-control = Gaan je technici systemen op afstand overnemen vanuit Autotask?
    .answer-no = Nee
    .effect-no = Je hoeft niets te installeren.
    .answer-yes = Ja
    .effect-yes = Je installeert een programma op hun computers.

## Credentials

credential-username = Gebruikersnaam van de API-gebruiker
credential-secret = Geheim van de API-gebruiker

## Gaps

level-not-named = Het beveiligingsniveau dat de API-gebruiker nodig heeft. De pagina van Kaseya noemt het niet.
vendor-not-named = De integratieleverancier die je moet kiezen. De pagina van Kaseya noemt hem niet.
revoke-not-described = Hoe je de toegang van een applicatie intrekt. Dat staat op een andere pagina van Kaseya, die Lotse niet heeft.
autotask-page-missing = De pagina over deze stap in de help van Autotask. Die heeft Lotse niet.
settings-not-known = De instellingen zelf. De rest van de pagina van Kaseya heeft Lotse niet.
where-secret-again = De plek voor een nieuw geheim. De pagina van Kaseya noemt die niet; het meest waarschijnlijk is de plek waar je je de eerste keer hebt aangemeld.
end-not-described = De procedure van Kaseya zelf. De pagina zegt niets over het beëindigen van de koppeling.

## Part: one PSA

part-one-psa = Eén PSA tegelijk
step-other-psa-first = VSA 10 is al aan een andere PSA gekoppeld
    .why = Autotask kun je pas koppelen als die koppeling is beëindigd.
no-field-for-autotask = Zolang er een andere PSA is gekoppeld, toont VSA 10 geen veld voor de inloggegevens van Autotask.
who-uses-other-psa = Overleg met de collega’s die de andere PSA gebruiken voordat je die koppeling beëindigt. Begin daarna opnieuw met deze handleiding.

## Part: API user

part-api-user = API-gebruiker voorbereiden
step-user-new = Formulier voor een nieuwe API-gebruiker openen
    .why = VSA 10 meldt zich bij Autotask aan als deze gebruiker.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In nieuwere versies van Autotask staat { $admin } onder { $menu }, en de menu’s daarna staan onder { $categories }.
words-renamed = Je bedrijf kan woorden in Autotask hebben hernoemd. In plaats van ‘Organization’ staat er dan bijvoorbeeld Account, Business Unit, Client, Company, Customer of Site op het scherm.
step-user-general = Algemene gegevens invullen
    .why = Daaraan is te zien waar de gebruiker voor is.
# $form (label): title of the form
required-fields = Vul in { $form } de verplichte velden in, waaronder naam en e-mailadres.
mail-gets-warnings = Naar dit e-mailadres stuurt Autotask een bericht als de gebruiker wordt geblokkeerd. Neem een mailbox die iemand leest. Het adres is niet de gebruikersnaam.
level-of-your-own = Kies een beveiligingsniveau voor API-gebruikers, en geen niveau dat meer mag dan VSA 10 nodig heeft.
no-person-no-administrator = Neem niet het account van een persoon of een beheerder: de inloggegevens daarvan geven toegang tot veel meer dan deze koppeling nodig heeft.
step-user-credentials = Inloggegevens genereren
    .why = Je vult ze later allebei in VSA 10 in.
# $save (label): the button that closes the form
secret-once = Het geheim zie je alleen totdat je op { $save } klikt. Sla het daarvoor op.
step-user-vendor = Integratieleverancier kiezen
    .why = Dan weet Autotask welk product zich met deze gebruiker aanmeldt.
entry-for-vsa = Neem het item voor Kaseya VSA 10. Vind je dat niet, vraag het dan aan Kaseya voordat je een ander kiest.
vendor-binds = De gebruiker werkt alleen voor de leverancier die je kiest.
step-user-save = Gebruiker opslaan
    .why = Pas daarna bestaat de gebruiker.
user-in-list = De nieuwe gebruiker staat in de lijst met resources.
needs-minutes = Het kan tot 5 minuten duren voordat een nieuwe gebruiker werkt.
step-user-existing = Inloggegevens van de bestaande gebruiker klaarleggen
    .why = Je vult ze later allebei in VSA 10 in.
open-user = Open in de lijst de API-gebruiker voor VSA 10.
# $active, $locked (labels): boxes in the form of the user
user-is-active = Bij { $active } staat een vinkje, bij { $locked } niet.
# $generate (label): the button for a new secret
new-secret-stops-others = Autotask toont een geheim nooit opnieuw. Met { $generate } werkt het oude niet meer, ook niet in andere programma’s die zich met deze gebruiker aanmelden.
take-kept-secret = Neem het geheim van deze gebruiker uit je wachtwoordmanager.

## Part: reset

part-reset = Opruimen na het wissen van de configuratie
step-revoke-first = In VSA 10 de toegang van Autotask intrekken
    .why = Kaseya vereist dit voordat de koppeling opnieuw wordt ingesteld.
# $trusted (label): the page with the applications that may use VSA 10
revoke-autotask = Trek onder { $trusted } de toegang van de applicatie Autotask in.
# $trusted (label): the page with the applications that may use VSA 10
autotask-revoked = Autotask heeft onder { $trusted } geen toegang meer.

## Part: from Autotask

part-from-autotask = Koppeling beginnen in Autotask
step-connect-from-autotask = Autotask aan VSA 10 koppelen
    .why = VSA 10 verwacht een koppeling die in Autotask is begonnen.
autotask-first = De volgorde is belangrijk: **eerst Autotask**, dan VSA 10.
# $topic (value): title of a page in Autotask’s help
follow-autotask-help = Zoek in de help van Autotask naar { $topic } en volg die pagina.
autotask-connected = De koppeling van Autotask naar VSA 10 is gemaakt.

## Part: in VSA 10

part-in-vsa10 = Koppeling afronden in VSA 10
step-trusted = Controleren of VSA 10 Autotask vertrouwt
    .why = Anders toont VSA 10 een waarschuwing.
# $trusted (label): the page with the applications that may use VSA 10
autotask-is-trusted = Autotask staat onder { $trusted }, en VSA 10 toont daarover geen waarschuwing.
trusted-once = Dit is maar één keer nodig. Pas als de configuratie in Autotask is gewist, moet het opnieuw.
step-api-sign-in = Aanmelden met de API-gebruiker
    .why = Zo krijgt VSA 10 toegang tot Autotask.
# $modules (value): a word of the path; $integrations (label): the menu
path-in-head = In de kop van de pagina van Kaseya heeft het pad een woord meer: daar staat { $modules } vóór { $integrations }.
no-field-means-other-psa = Zijn er geen velden voor Autotask, dan is er een andere PSA gekoppeld.
page-opens = VSA 10 accepteert de inloggegevens, en de pagina met de instellingen gaat open.
large-systems-wait = Bij veel organisaties en apparaten duurt het even voordat de pagina is geladen.
step-settings = Instellingen afmaken
    .why = Het aanmelden is nog maar het begin.
kaseyas-page = De pagina van Kaseya over de koppeling met Autotask
go-through-page = Volg de pagina van Kaseya vanaf het aanmelden en stel alles in wat daar staat.
settings-saved = Alle instellingen van de pagina van Kaseya zijn opgeslagen.
step-remote-control = Programma voor overname op afstand installeren
    .why = Zonder dit programma start de overname niet vanuit Autotask.
# $manager (value): name of a program
install-manager = Installeer { $manager } op de computer van elke technicus, in de 32-bits- of de 64-bitsversie.
where-manager = Links om het te downloaden verschijnen waar de actieve sessies staan.
not-on-linux = Onder Linux werkt dit niet.

## Follow-up: new secret

part-new-secret = Geheim vernieuwen
step-secret-again = Nieuw geheim genereren
    .why = Ga ervan uit dat het oude niet meer werkt zodra je opslaat.
step-secret-enter = Nieuw geheim in VSA 10 invullen
    .why = Tot dat moment kan VSA 10 zich niet bij Autotask aanmelden.

## Follow-up: cleared

part-cleared-later = De configuratie is in Autotask gewist
step-cleared-again = Eerst de toegang intrekken, dan opnieuw koppelen
    .why = Kaseya vereist deze volgorde.
revoke-before-again = Trek in VSA 10 de toegang van de applicatie Autotask in **voordat** je de koppeling opnieuw instelt.
begin-again = Begin opnieuw met deze handleiding en geef aan dat de configuratie is gewist.

## Follow-up: end

part-end = Koppeling beëindigen
step-end-vsa10 = In VSA 10 de toegang van Autotask intrekken
    .why = Daarna kan Autotask niet meer bij VSA 10.
step-end-autotask = API-gebruiker op inactief zetten
    .why = Daarna kan VSA 10 zich niet meer bij Autotask aanmelden.
used-nowhere-else = Niets anders meldt zich met deze gebruiker aan.
inactive-not-deleted = Autotask bewaart de gebruiker, maar niemand kan zich er nog mee aanmelden.

## Next

next-rest-of-page = Lees de rest van de pagina van Kaseya: instellingen voor organisaties, apparaten en tickets.
