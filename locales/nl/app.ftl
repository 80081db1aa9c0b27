# De woorden van het venster. Wat in handleidingen staat, komt uit de kern en staat niet hier.
#
# Woorden: organisatie. Handleiding (guide). Koppeling (run: een organisatie doorloopt een handleiding). Onderdeel
# (part). Stap (step). Punt (action). Antwoord (answer). Notitie (note). Gegevensmap. Aanspreekvorm: je.
# Verwijderd wordt ‘uit Lotse’: in de producten verandert daardoor niets.

## The window as a whole

product-name = Lotse
# $page (string): the title of the page that is shown
window-title = { $page } – Lotse
skip-link = Naar de inhoud
bar-label = Waar je bent
toasts-label = Meldingen
toast-dismiss = Melding sluiten
undo = Ongedaan maken
undo-done = Ongedaan gemaakt.
cancel = Annuleren
back = Terug
back-hint = Alt + pijl naar links
next = Verder
next-end = Naar de afronding
next-hint = Ctrl + Enter
optional = optioneel
# One sentence on what the checklist does
checklist-promise = De checklist leidt je stap voor stap en onthoudt wat je hebt afgevinkt; wachtwoorden en sleutels typ je nooit in Lotse.
mode-checklist = Checklist
# Stands before the sentence checklist-promise
mode-checklist-offline = Offline-checklist.

## Languages

language-switch = Taal van Lotse
language-de = Duits
language-nl = Nederlands
language-en = Engels
# The language in itself; the same in every file
language-own-de = Deutsch
language-own-nl = Nederlands
language-own-en = English
# The language a product is set to; followed by its name or a list.
# $vendor (string): the product
screen-language = Scherm van { $vendor }:

## Home

home-window = Organisaties
home-title = Organisaties
home-attention-title = Wat aandacht vraagt
home-start = Koppeling starten
home-empty-title = Er is nog niets gekoppeld
home-empty-text = Lotse leidt je door het koppelen van een PSA aan een ander product:
home-empty-organisation = Je kiest de organisatie waarvan je de PSA koppelt.
home-empty-guide = Je kiest de handleiding en beantwoordt een paar vragen.
home-empty-steps = Je gaat stap voor stap te werk en pauzeert wanneer je wilt.
home-find = Organisatie zoeken
# $wanted (string): what was typed into the search field
home-find-nothing = Geen organisatie gevonden: { $wanted }
attention-problem = Probleem
attention-waiting = Wacht op jou
# $step (string): title of the step
attention-position = Staat bij: { $step }
# $count (number): runs that are not shown
attention-more =
    { $count ->
        [one] Nog { $count } tonen
       *[other] Nog { $count } tonen
    }
organisation-name = Naam van de organisatie
organisation-hint = De klant, een dochteronderneming of je eigen bedrijf: degene van wie de PSA is.
organisation-add = Organisatie toevoegen
organisation-add-submit = Toevoegen
# $name (string): the organisation
organisation-added = { $name } is toegevoegd.
organisation-rename = Naam wijzigen
# $name (string): the organisation
organisation-rename-of = Naam wijzigen: { $name }
organisation-rename-submit = Naam wijzigen
organisation-remove = Verwijderen
# $name (string): the organisation
organisation-remove-of = Verwijderen: { $name }
# $name (string): the organisation
organisation-removed = { $name } is uit Lotse verwijderd.
organisation-start = Koppeling starten
# $name (string): the organisation
organisation-start-in = Koppeling starten: { $name }
organisation-no-runs = Voor deze organisatie is er nog geen koppeling.
runs-connection = Koppeling
runs-mode = Soort
runs-progress = Voortgang
# $title (string): the guide
runs-progress-of = Voortgang: { $title }
runs-state = Status
runs-tools = Meer
# $done (number): steps that are done or left out
# $total (number): all steps
runs-count = { $done } van { $total }
# $date (string): the day, in words
runs-finished = klaar, { $date }
run-state-new = nog niet begonnen
run-state-started = bezig
run-state-problem = Probleem
run-state-finished = afgerond
# $title (string): the guide
run-remove-of = Uit Lotse verwijderen: { $title }
# $title (string): the guide
run-removed = { $title } is uit Lotse verwijderd. In de producten verandert er niets.

## Start: who, which guide, which answers

start-window = Koppeling starten
start-title = Koppeling starten
start-organisation = Voor welke organisatie?
start-organisation-choose = Kies een organisatie
start-guide = Wat koppel je?
start-guide-find = Handleiding zoeken
start-guide-none = Geen passende handleiding gevonden.
# Marks a guide that someone put into the data folder
start-guide-own = niet van Lotse
# $count (number): steps when every branch counts
start-guide-steps =
    { $count ->
        [one] { $count } stap
       *[other] tot { $count } stappen
    }
# $count (number): files that can't be used
start-guides-faulty =
    { $count ->
        [one] Eén handleiding in de gegevensmap kan niet worden gelezen.
       *[other] { $count } handleidingen in de gegevensmap kunnen niet worden gelezen.
    }
start-psa = PSA
start-psa-all = Alle
start-questions = Een paar vragen
start-questions-lead = De antwoorden bepalen welke stappen je ziet. Je kunt ze later wijzigen.
start-missing-organisation = Kies eerst de organisatie.
start-missing-guide = Kies nu de handleiding.
# $count (number): questions without an answer
start-missing-answers =
    { $count ->
        [one] Er is nog één vraag open.
       *[other] Er zijn nog { $count } vragen open.
    }
start-begin = Beginnen

## Run: the list of steps

run-window = Koppeling
tasks-label = Stappen
# $done (number): steps that are done or left out
# $total (number): all steps
tasks-fold = Stappen: { $done } van { $total } klaar
# $vendor (string): the product
# $part (string): title of the part
tasks-part = { $vendor }: { $part }
# $done (number): steps of the part that are done or left out
# $total (number): its steps
tasks-part-count = ({ $done } van { $total } klaar)
# $number (number): the step that is shown
# $total (number): all steps
tasks-position = { $number } / { $total }
tasks-locked = nog vergrendeld
tasks-skipped = overgeslagen
tasks-end = Afronding
tasks-held = De stappen zijn vergrendeld tot je de waarde hebt bewaard.
run-answers-link = Antwoorden
run-answers-title = Antwoorden wijzigen
run-end-link = Afronden en afdrukken
run-end-title = Afronding
step-state-locked = nog vergrendeld
step-state-open = nog niet begonnen
step-state-started = bezig
step-state-done = klaar
step-state-skipped = overgeslagen
step-state-problem = probleem

## Run: one step

# $number (number): the step
# $total (number): all steps
# $vendor (string): the product it happens in
step-position = Stap { $number } van { $total } · in { $vendor }
step-problem-mark = Probleem markeren
step-problem-clear = Probleem is opgelost
step-problem-banner = Hier is een probleem. Schrijf in de notitie wat er mis is.
step-skip = Stap overslaan
step-skip-back = Stap toch doen
step-skipped-banner = Deze stap is overgeslagen.
step-stop-banner = Hier stopt de handleiding voor jou. Klopt dat niet? Wijzig dan je antwoorden.
step-finished-banner = Deze koppeling is afgerond. Heropen de koppeling om iets te wijzigen.
# $names (string): values that are shown only once and not kept yet
footer-held = Nog te bewaren: { $names }.
# $count (number): actions of the step that are not ticked
footer-missing =
    { $count ->
        [one] Nog { $count } punt open.
       *[other] Nog { $count } punten open.
    }
# $step (string): title of the next step
footer-then = Daarna: { $step }
footer-then-end = Daarna: afronding
action-announce-ticked = Afgevinkt.
action-announce-unticked = Vinkje weggehaald.
# Read out before a warning
action-kind-warn = Let op:
# Read out before a remark
action-kind-note = Opmerking:
# One of two ways to the same place.
# $number (number): its number
route = Route { $number }
link-open = Pagina openen
label-not-on-record = Lotse kent deze schermtekst alleen uit een andere taal van het product.
# $names (string): what the label was called in older versions
label-older = voorheen: { $names }
# On a button that unfolds label-older
label-older-short = voorheen …
# $value (string): the value, for the name of the button only
value-copy = Kopiëren: { $value }
value-copy-title = Kopiëren
value-copied = Gekopieerd
value-copy-failed = Kopiëren is niet gelukt. Selecteer de tekst en kopieer hem zelf.
# $minutes (number): how long to wait
countdown-start =
    { $minutes ->
        [one] Timer starten: { $minutes } minuut
       *[other] Timer starten: { $minutes } minuten
    }
# $minutes (number): how long to wait
countdown-started =
    { $minutes ->
        [one] De timer loopt: { $minutes } minuut.
       *[other] De timer loopt: { $minutes } minuten.
    }
countdown-stop = Stoppen
countdown-over = De wachttijd is voorbij.
matrix-view = Weergave van de rechten
matrix-view-screen = Zoals op het scherm
matrix-view-clicks = Alleen de klikken
# $title (string): title of the list
matrix-list-behind = Lijst erachter: { $title }
matrix-picture-only = De leverancier toont deze rechten alleen als afbeelding of bestand. Lotse verzint er geen.
matrix-picture-open = Bij de leverancier bekijken

## Run: what helps with a step

help-label = Hulp bij de stap
help-fold = Hulp inklappen
help-unfold = Hulp uitklappen
# $vendor (string): the product
sketch-title = Zo ziet het eruit in { $vendor }
# $area (string): heading of the section on the screen
sketch-name = Tekening van het formulier: { $area }
sketch-name-plain = Tekening van het formulier
note-title = Notitie
note-placeholder = Wat een collega moet weten …
note-hint = Schrijf hier niets geheims op.
note-saving = Wordt opgeslagen …
note-saved = Opgeslagen.
note-failed = Niet opgeslagen. Je tekst is er nog.
note-again = Opnieuw proberen
# $count (number): how many there are
deviation-title =
    { $count ->
        [one] Anders dan op de pagina van de leverancier
       *[other] Anders dan op de pagina van de leverancier
    }
# $count (number): how many there are
sources-title =
    { $count ->
        [one] Bron
       *[other] Bronnen
    }
# Followed by a link.
# $day (string): the day as a short date
source-read = gelezen op { $day } ·
# Followed by a link.
# $version (string): the version it speaks of
# $day (string): the day as a short date
source-read-version = versie { $version }, gelezen op { $day } ·
source-open = Originele pagina openen
# $title (string): title of the page
source-open-of = Originele pagina openen: { $title }

## Run: answers and end

answers-lead = Wat je al hebt afgevinkt, blijft afgevinkt.
answers-none = Deze handleiding stelt geen vragen.
answers-save = Antwoorden opslaan
answers-saved = De stappen volgen nu de nieuwe antwoorden.
# $done (number): steps that are done or left out
# $total (number): all steps
end-count = { $done } van { $total } stappen klaar
end-all-done = Alle stappen zijn klaar of overgeslagen.
end-stop = De handleiding stopt voor jou na deze stappen.
# $count (number): steps that are neither done nor left out
end-open =
    { $count ->
        [one] Er is nog één stap open
       *[other] Er zijn nog { $count } stappen open
    }
end-open-hint = Je kunt afronden zodra elke stap klaar is, of is overgeslagen met een notitie waarom.
end-confirmed-by-you = De checklist legt vast wat jij hebt bevestigd. Lotse heeft niets gecontroleerd.
end-finish = Koppeling afronden
# $date (string): the day, in words
end-finished = Afgerond op { $date }.
end-reopen = Heropenen
end-paper = Checklist bekijken
end-announce-finished = De koppeling is afgerond.
end-announce-reopened = De koppeling is weer open.
after-next = Hoe nu verder
after-later = Voor later

## Paper

paper-window = Checklist
paper-crumb = Checklist
paper-title = Checklist
paper-lead = Zo komt de checklist op papier: met vinkjes en notities, zonder geheimen.
paper-print = Afdrukken
paper-save-markdown = Opslaan als tekst …
paper-save-html = Opslaan als pagina …
# $path (string): the file
paper-saved = Opgeslagen: { $path }

## Settings

settings-window = Instellingen
settings-link = Instellingen
settings-title = Instellingen
settings-reader = Taal van Lotse
settings-reader-hint = In deze taal staan de zinnen.
settings-screens = Taal van de producten
settings-screens-hint = In deze taal noemt Lotse knoppen en velden, zodat ze kloppen met je scherm. Je kunt kiezen uit de talen die Lotse kent.
settings-theme = Weergave
settings-theme-system = Zoals het systeem
settings-theme-light = Licht
settings-theme-dark = Donker
settings-folder = Gegevensmap
settings-folder-hint = Hier staat alles wat Lotse onthoudt. Eigen handleidingen zet je in de submap ‘guides’.
settings-open-folder = Gegevensmap openen
# $version (string): the version
settings-version = Lotse { $version }

## Faults: what happened (fault-<code>) and what to do next (fault-<code>-next)

fault-title = Lotse kan je gegevens niet openen
fault-next-title = Wat je kunt doen
fault-next-generic = Probeer het opnieuw. Helpt dat niet, start dan de computer opnieuw op.
fault-nothing-lost = Lotse heeft niets gewist en niets overschreven.
fault-still = Het is nog niet gelukt.
fault-retry = Opnieuw proberen
# Any code that has no message of its own.
# $code (string): the code
fault-unknown = Dat is niet gelukt (code { $code }).
fault-journal-already-open = Lotse is al open.
fault-journal-already-open-next = Ga naar het andere venster, of sluit het en probeer het opnieuw.
# $path (string): the file or folder
fault-journal-not-writable = Lotse mag hier niet schrijven: { $path }
fault-journal-not-writable-next = Geef jezelf schrijfrechten voor de gegevensmap en probeer het opnieuw.
# $path (string): the file
fault-journal-locked = Een ander programma houdt het bestand vast: { $path }
fault-journal-locked-next = Sluit andere vensters van Lotse en back-upprogramma’s. Probeer het daarna opnieuw.
# $path (string): the file
# $detail (string): what the database says, in English
fault-journal-corrupt = Het bestand is beschadigd: { $path } ({ $detail })
fault-journal-corrupt-next = Open de gegevensmap. Zet het bestand terug uit een back-up, of verplaats het naar een andere plek: dan begint Lotse met een leeg bestand.
# $path (string): the file
fault-journal-disk-full = De schijf is vol: { $path }
fault-journal-disk-full-next = Maak ruimte vrij en probeer het opnieuw.
# $found (string): the level of the data
# $supported (string): the newest level that this version knows
fault-journal-newer-schema = Je gegevens komen uit een nieuwere versie van Lotse (niveau { $found }; deze versie kent { $supported }).
fault-journal-newer-schema-next = Installeer de nieuwste versie van Lotse.
# $detail (string): what the database says, in English
fault-journal-other = De gegevens kunnen niet worden gelezen of geschreven: { $detail }
fault-step-held = Op deze stap staat een waarde die het product maar één keer toont. Zet die eerst in de wachtwoordmanager.
fault-run-unknown = Deze koppeling bestaat niet meer.
# $guide (string): id of the guide
fault-guide-unknown = Deze handleiding bestaat niet in deze versie van Lotse: { $guide }
# $file (string): the file
# $line (string): the line
# $detail (string): what is wrong
fault-guide-file = Een handleiding in de gegevensmap klopt niet: { $file }, regel { $line }: { $detail }
fault-answers-missing = Nog niet alle vragen zijn beantwoord.
fault-link-unknown = Lotse opent alleen pagina’s die in een handleiding staan.
# $path (string): the file
# $detail (string): what the system says
fault-save-failed = Opslaan is niet gelukt: { $path } ({ $detail })
# $context (string): where
# $detail (string): what, in English
fault-internal = Er is iets misgegaan in Lotse ({ $context }: { $detail }).

fault-journal-name-empty = Vul eerst een naam in.
fault-journal-name-too-long = Deze naam is te lang. Hij mag hooguit 200 tekens lang zijn.
# $name: the name
fault-journal-name-taken = Er is al een organisatie met de naam { $name }.
fault-journal-unknown-organisation = Deze organisatie is er niet meer.
fault-journal-known-organisation = Deze organisatie bestaat al.
fault-journal-organisation-removed = Deze organisatie is verwijderd. Zet die eerst terug.
fault-journal-organisation-not-removed = Deze organisatie is er gewoon; er hoeft niets te worden teruggezet.
fault-journal-unknown-run = Deze koppeling is er niet meer.
fault-journal-known-run = Deze koppeling bestaat al.
fault-journal-run-removed = Deze koppeling is verwijderd. Zet die eerst terug.
fault-journal-run-not-removed = Deze koppeling is er gewoon; er hoeft niets te worden teruggezet.
fault-journal-run-finished = Deze koppeling is afgerond. Heropen de koppeling om iets te wijzigen.
fault-journal-run-not-finished = Deze koppeling is nog open.
fault-journal-newer-event = Je gegevens komen uit een nieuwere versie van Lotse.
fault-journal-newer-event-next = Installeer de nieuwste versie van Lotse.
# $path: a folder
fault-folder-failed = De map kon niet worden geopend: { $path }
# $url: an address
fault-link-failed = De browser kon niet worden geopend. Het adres is: { $url }
# $file: a file. $guide: id of a guide
fault-guide-known = Een handleiding in je gegevensmap heeft dezelfde naam als een andere en doet niet mee: { $file } ({ $guide })
fault-step-needs-note = Deze stap is niet optioneel. Schrijf in de notitie waarom je hem overslaat; dan kan het.
fault-step-unknown = Deze stap hoort niet meer bij je antwoorden.
fault-action-unknown = Dit punt hoort niet meer bij je antwoorden.
# $count: aantal stappen, als tekst
fault-run-open-steps = Stappen die nog open zijn: { $count }. Doe ze, of sla ze over en schrijf in de notitie waarom.

# $detail (string): what the operating system says
fault-vault-missing = Op deze computer is geen sleutelbos ({ $detail }).
fault-vault-missing-next = Start de sleutelbos van het besturingssysteem (op Linux bijvoorbeeld GNOME-sleutelbos of KWallet) en start daarna Lotse opnieuw. Of laat Lotse geheime waarden alleen bewaren tot je het sluit.
# $detail (string): what the operating system says
fault-vault-locked = De sleutelbos is vergrendeld ({ $detail }).
fault-vault-locked-next = Ontgrendel de sleutelbos en probeer het opnieuw.
# $detail (string): what the operating system says
fault-vault-refused = De sleutelbos heeft het geweigerd ({ $detail }).
fault-vault-refused-next = Open de sleutelbos van het besturingssysteem (in Windows Referentiebeheer), controleer of Lotse hem mag gebruiken en probeer het opnieuw.
# $length (string): the length in bytes
# $limit (string): the most that is possible, in bytes
fault-vault-too-long = Deze waarde is te lang voor een sleutelbos: { $length } bytes; { $limit } is het maximum.
fault-vault-too-long-next = Controleer of je te veel hebt gekopieerd. Bewaar de waarde anders in je wachtwoordmanager.
fault-vault-unfit = Deze waarde is leeg of bevat een teken dat geen sleutelbos kan bewaren.
fault-vault-unfit-next = Kopieer haar nog een keer en plak haar opnieuw.
fault-vault-lost = De sleutelbos zei dat de waarde bewaard was, maar gaf iets anders terug.
fault-vault-lost-next = Zet de waarde in je wachtwoordmanager voordat je de pagina sluit die haar toont. Probeer het daarna opnieuw, of laat Lotse geheime waarden alleen bewaren tot je het sluit.
# $detail (string): what the operating system says
fault-clipboard-missing = Hier is geen klembord ({ $detail }).
# $detail (string): what the operating system says
fault-clipboard-refused = Het klembord heeft het niet aangenomen ({ $detail }).
fault-clipboard-refused-next = Sluit programma’s die het klembord in de gaten houden en probeer het opnieuw.
# $path (string): the file
# $detail (string): what is wrong with it
fault-door-ca-file = Het CA-bestand kan niet worden gelezen: { $path } ({ $detail })
fault-door-ca-file-next = Kies in de instellingen een bestand met certificaten (.pem, .crt of .cer), of geen.
# $address (string): what was entered
fault-door-proxy-address = Dit is geen adres van een proxy: { $address }
fault-door-proxy-address-next = Vul het in de instellingen in als naam:poort, bijvoorbeeld proxy.example:8080.
# $detail (string): what the system says
fault-door-authorities = De lijst met vertrouwde certificeringsinstanties van deze computer kan niet worden gelezen ({ $detail }).
fault-door-authorities-next = Vraag de IT-afdeling of de certificaten van het besturingssysteem volledig zijn. Op Linux zitten ze in het pakket ca-certificates.
# $detail (string): what the system says
fault-door-client = Lotse kan geen verbindingen maken ({ $detail }).
