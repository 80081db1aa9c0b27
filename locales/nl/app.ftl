# De woorden van het venster. Wat in handleidingen staat, komt uit de kern en staat niet hier.
#
# Woorden: organisatie. Handleiding (guide). Koppeling (run: een organisatie doorloopt een handleiding). Onderdeel
# (part). Stap (step). Punt (action). Antwoord (answer). Notitie (note). Gegevensmap. Aanspreekvorm: je.
# Controle (check). Resultaat (finding). Bewijs (proof). Aanroep (call). Controlegebruiker (inspector). Tenant. Recht.
# Rol. Inloggegevens (credentials): sleutel (key), geheim (secret), token. Aanmelden (sign in). Sleutelbos (keychain;
# alleen die van macOS heet Sleutelhanger). Bewaren (keep) doe je; opgeslagen (stored) is het daarna. Bedrijfs-ID.
# Verwijderd wordt ‘uit Lotse’: in de producten verandert daardoor niets.

## The window as a whole

product-name = Lotse
# $page (string): the title of the page that is shown
window-title = { $page } – Lotse
skip-link = Naar de inhoud
bar-more = Talen en instellingen
bar-label = Waar je bent
toasts-label = Meldingen
toast-dismiss = Melding sluiten
undo = Ongedaan maken
undo-done = Ongedaan gemaakt.
cancel = Annuleren
close = Sluiten
back = Terug
back-hint = Alt + pijl naar links
back-hint-mac = Command + [
next = Verder
next-end = Naar de afronding
step-done-next = Afvinken en verder
step-done-end = Afvinken en naar de afronding
next-hint = Ctrl + Enter
next-hint-mac = Command + Return
optional = optioneel
mode-checklist = Checklist

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
home-attention-title = Vraagt aandacht
home-start = Koppeling starten
home-empty-title = Er is nog niets gekoppeld
home-empty-text = Lotse leidt je door het koppelen van een PSA aan een ander product:
home-empty-organisation = Je kiest de organisatie waarvan je de PSA koppelt.
home-empty-guide = Je kiest de handleiding en beantwoordt een paar vragen.
home-empty-steps = Je gaat stap voor stap te werk en pauzeert wanneer je wilt.
first-languages = Talen
first-screens = Knoppen en velden heten hier zoals op het scherm van je producten. Staat een product op een andere taal, kies die dan hier:
first-keys = Waar sleutels en wachtwoorden staan
first-practise = Eerst oefenen
first-practise-hint = Ongeveer tien minuten met gesimuleerde tenants: van de eerste stap tot de controle, met fouten om te vinden en te herstellen. Aan echte producten verandert niets.
first-start-hint = Voor een echte koppeling: houd de inloggegevens van beide producten bij de hand.
home-list-title = Koppelingen
home-to-practice = Naar de oefening
home-practice-hint = Om te leren. Niets hier raakt echte producten.
home-search = Zoek een organisatie, koppeling of stap
home-filter-state = Status
home-all-state = Elke status
home-state-open = Niet afgerond
home-state-problem = Probleem
home-state-finished = Afgerond
home-state-verified = Gecontroleerd via de API
home-state-confirmed = Door jou bevestigd
home-filter-guide = Handleiding
home-all-guide = Alle handleidingen
home-filter-psa = PSA
home-all-psa = Alle PSA’s
home-filter-due = Te doen
home-all-due = Te doen of niet
home-due-key = Sleutel verlopen of bijna verlopen
home-due-check = 90 dagen niet gecontroleerd
home-due-second = Wacht op een tweede persoon
home-due-guide = Handleiding gewijzigd
home-filter-worked = Laatst bewerkt
home-all-worked = Elke datum
home-worked-week = De laatste 7 dagen bewerkt
home-worked-month = De laatste 30 dagen bewerkt
home-worked-older = 30 dagen niet bewerkt
home-order = Volgorde
home-order-name = Op naam
home-order-worked = Laatst bewerkt eerst
home-show-all = Alles tonen
# $shown (number): integrations that are shown
# $all (number): all integrations
# $organisations (number): organisations that are shown
home-count =
    { $organisations ->
        [one] { $shown } van { $all } koppelingen, { $organisations } organisatie
       *[other] { $shown } van { $all } koppelingen, { $organisations } organisaties
    }
# $all (number): all integrations
# $organisations (number): all organisations
home-count-all =
    { $organisations ->
        [one] { $all } koppelingen, { $organisations } organisatie
       *[other] { $all } koppelingen, { $organisations } organisaties
    }
home-nothing = Niets gevonden.
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
# $days (number): days until a key ends, at least 1
attention-ends =
    { $days ->
        [one] Verloopt morgen
       *[other] Verloopt over { $days } dagen
    }
attention-ended = Verlopen
# $name (string): the credential
# $vendor (string): the product that issued it
# $date (string): the day, in words
attention-expiry = { $name } ({ $vendor }), { $date }
# $name (string): the credential; its guide is gone
# $date (string): the day, in words
attention-expiry-plain = { $name }, { $date }
# $title (string): title of the procedure that replaces it
attention-expiry-next = Volgende stap: { $title }
# Several keys in one card: they end within 30 days
attention-expiries = Verloopt binnenkort
# Several keys in one card: they have ended, or end within three days
attention-expiries-bad = Verlopen of bijna verlopen
# $count (number): keys that have no card of their own
attention-expiries-count =
    { $count ->
        [one] { $count } sleutel
       *[other] { $count } sleutels
    }
# $name (string): the organisation whose key ends first
# $date (string): the day, in words
attention-expiries-first = Als eerste: { $name }, { $date }
attention-expiries-all = Allemaal in de agenda
attention-second = Vier-ogencontrole
attention-second-outdated = De bevestiging geldt niet meer
attention-changed = Handleiding gewijzigd
# $count (number): steps
attention-changed-new =
    { $count ->
        [one] { $count } nieuwe stap
       *[other] { $count } nieuwe stappen
    }
# $count (number): steps
attention-changed-different =
    { $count ->
        [one] { $count } gewijzigde stap
       *[other] { $count } gewijzigde stappen
    }
# $count (number): steps
attention-changed-gone =
    { $count ->
        [one] { $count } vervallen stap
       *[other] { $count } vervallen stappen
    }
# $revision (number): today’s revision of the guide
attention-changed-revision = Nu revisie { $revision }
# $name (string): the organisation
attention-changed-of = Bekijk wat er is gewijzigd: { $name }
# $count (number): organisations that are not shown
attention-changed-more = nog { $count }
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
# $name (string): the organisation
organisation-menu-of = Meer: { $name }
organisation-remove = Verwijderen
# $name (string): the organisation
organisation-remove-of = Verwijderen: { $name }
# $name (string): the organisation
organisation-start-in = Koppeling starten: { $name }
organisation-no-runs = Voor deze organisatie is er nog geen koppeling.
runs-organisation = Organisatie
runs-connection = Koppeling
# $title (string): the guide
runs-progress-of = Voortgang: { $title }
runs-state = Status
runs-due = Te doen
runs-worked = Bewerkt
# $date (string): the day on which the key expires, in digits
runs-key = Sleutel tot { $date }
runs-tools = Meer
# $done (number): steps that are done or left out
# $total (number): all steps
runs-count = { $done } van { $total }
# $date (string): the day, in words
runs-finished = afgerond, { $date }
run-state-new = nog niet begonnen
run-state-started = bezig
run-state-problem = Probleem
run-state-finished = afgerond
# In a list, of a run that somebody has finished on another computer
run-state-finished-elsewhere = afgerond op een andere computer
runs-second-wanted = wacht op een tweede persoon
runs-second-confirmed = door een tweede persoon bevestigd
runs-second-outdated = bevestiging geldt niet meer
# In a list, of a run that a second person has confirmed on another computer
runs-second-elsewhere = op een andere computer door een tweede persoon bevestigd
runs-behind = Handleiding gewijzigd
# $title (string): the guide
runs-behind-of = Handleiding gewijzigd: { $title }
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
start-guide-english = Sommige teksten zijn in het Engels
# Marks a guide that lacks some of its texts in the reader's language
start-guide-partly = Gedeeltelijk vertaald
# $languages: a list of languages
start-guide-languages = Talen: { $languages }
# $author: who wrote a guide
start-guide-author = Auteur: { $author }
guide-file-add = Handleiding uit een bestand toevoegen…
# $guide: its title
guide-file-save = ‘{ $guide }’ als bestand opslaan…
guide-remove = ‘{ $guide }’ verwijderen
guide-removed = Handleiding verwijderd: { $guide }. Lopende koppelingen houden hun kopie.
guide-file-title = Deze handleiding toevoegen?
guide-file-refused = Dit bestand is niet te gebruiken
guide-file-lead = Deze handleiding komt niet van Lotse. Voeg die alleen toe als je weet van wie die komt.
guide-file-author = Auteur
guide-file-no-author = niet genoemd
guide-file-pages = Gebaseerd op deze pagina’s
guide-file-languages = Talen van de teksten
guide-file-vendors = Nieuwe leveranciers
guide-file-differs = Afwijkende schermteksten
# $own: the text in the guide. $shipped: the text that Lotse knows
guide-file-pair = { $own } in plaats van { $shipped }
# $revision (number): the one that is here now
guide-file-replaces = Vervangt revisie { $revision } van deze handleiding. Lopende koppelingen laten zien wat er is gewijzigd.
guide-file-confirm = Toevoegen
guide-file-other = Ander bestand kiezen…
# $guide: its title
guide-file-added = Handleiding toegevoegd: { $guide }
# $minutes (number); $runs (number): finished integrations that say so, 0 for an estimate
start-guide-time =
    { $runs ->
        [0] Ongeveer { $minutes } minuten (geschat)
        [one] Ongeveer { $minutes } minuten (één afgeronde koppeling)
       *[other] Ongeveer { $minutes } minuten ({ $runs } afgeronde koppelingen)
    }
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
# Handleidingen die geen PSA koppelen
start-psa-none = zonder PSA
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
tasks-held = De stappen zijn vergrendeld tot je de waarde hebt opgeslagen.
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
step-problem-banner = Hier is een probleem. Beschrijf het in de notitie.
step-skip = Stap overslaan
step-skip-back = Stap toch doen
step-skipped-banner = Deze stap is overgeslagen.
step-stop-banner = Hier stopt de handleiding voor jou. Klopt dat niet? Wijzig dan je antwoorden.
# The button opens a dialog that says what the vendor's screen shows instead of what the guide says
mismatch-button = Scherm toont iets anders…
# $vendor (string): the product
mismatch-title = { $vendor } toont iets anders
mismatch-where = Waar?
mismatch-whole = Bij de hele stap
mismatch-seen = Dit staat er in plaats daarvan op het scherm
# $vendor (string): the product
mismatch-version = Versie van { $vendor }, als je die kent
mismatch-hint = De tekst komt in het rapport en in het bestand voor de auteur van de handleiding. Schrijf er niets geheims en geen klantnamen in.
mismatch-save = Opslaan
mismatch-list = Anders op het scherm
# $label (string): a text of the vendor's screen as the guide has it. What is there instead follows.
mismatch-instead = in plaats van ‘{ $label }’:
# $version (string): the version of the product
mismatch-of-version = (versie { $version })
mismatch-edit = Wijzigen
mismatch-remove = Verwijderen
mismatch-removed = Melding verwijderd.
mismatch-export = Bestand voor de auteur van de handleiding opslaan…
step-finished-banner = Deze koppeling is afgerond. Heropen de koppeling om iets te wijzigen.
# $names (string): values that are shown only once and not kept yet
footer-held = Nog op te slaan: { $names }.
# $count (number): actions of the step that are not ticked
footer-missing =
    { $count ->
        [one] Nog { $count } punt open.
       *[other] Nog { $count } punten open.
    }
# $count (number): actions that one click for the whole step does not tick
footer-own =
    { $count ->
        [one] { $count } daarvan vink je apart af.
       *[other] { $count } daarvan vink je apart af.
    }
# $step (string): title of the next step
footer-then = Daarna: { $step }
# $step (string): title of the next step
footer-then-kept = Zodra de sleutels zijn opgeslagen: { $step }
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
# $url (text): the address of the console that is signed in to
console-open = { $url } openen
label-not-on-record = Deze schermtekst is niet bevestigd voor de taal van je product en kan daar anders luiden.
# $names (string): what the label was called in older versions
label-older = voorheen: { $names }
# On a button that unfolds label-older
label-older-short = voorheen …
# $name: what a guide that is not from Lotse writes for a label that Lotse knows
label-elsewhere = in deze handleiding: { $name }
# $value (string): the value, for the name of the button only
value-copy = Kopiëren: { $value }
value-copy-title = Kopiëren
value-copied = Gekopieerd
value-copy-failed = Kopiëren is mislukt. Selecteer de tekst en kopieer die zelf.
# $count (number): values that are typed in a step
values-copy = Alle { $count } waarden kopiëren
# $count (number): values that are typed in a step
values-copied = { $count } waarden gekopieerd.
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
# $count (number): rows that are not ticked yet
matrix-together =
    { $count ->
        [one] Rij ingesteld zoals getoond
       *[other] Alle { $count } rijen ingesteld zoals getoond
    }
# $count (number): rows that the check compares
matrix-together-some =
    { $count ->
        [one] De ene rij die wordt gecontroleerd, ingesteld zoals getoond
       *[other] De { $count } rijen die worden gecontroleerd, ingesteld zoals getoond
    }
matrix-together-why = De controle vergelijkt elk van deze rijen met wat de leverancier meldt.
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
note-placeholder = Wat een collega moet weten…
note-hint = Schrijf hier niets geheims op.
note-saving = Wordt opgeslagen…
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
# Voor waar de rest van de pagina over gaat
source-goes-on = De pagina gaat hier verder:

# Naast of boven de stappen
prerequisites-title = Wat je vooraf nodig hebt
gap-title = Ontbreekt in deze handleiding

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
end-not-checked = Nog niet gecontroleerd. Controleer de koppeling voordat je die afrondt.
end-finished-unchecked = De koppeling is afgerond en niet gecontroleerd.
end-finish = Koppeling afronden
# $date (string): the day, in words
end-finished = Afgerond op { $date }.
end-reopen = Heropenen
end-paper = Afdrukken of opslaan…
end-announce-finished = De koppeling is afgerond.
end-announce-reopened = De koppeling is weer open.
after-next = Hoe nu verder
after-later = Voor later

## Paper

paper-window = Afdrukken en opslaan
paper-title = Afdrukken en opslaan
paper-lead = In geen enkel document staan geheime sleutels of wachtwoorden die in Lotse zijn opgeslagen. Notities staan erin zoals je ze hebt geschreven.
paper-print = Afdrukken
# Names the preview for screen readers
paper-preview = Voorbeeld
paper-kind = Welk document?
paper-kind-checklist = Checklist
paper-kind-report = Rapport
paper-kind-proof = Bewijs
paper-kind-customers = Klanten
paper-does-checklist = Wat er te doen is, met lege vakjes: om met de hand af te vinken, ook zonder netwerk.
paper-does-report = Wat er is gedaan, door wie en wanneer, en wat de laatste controle heeft opgeleverd: voor de klant en je dossier.
paper-does-proof = Elk resultaat van de laatste controle met de aanroep erachter: voor auditors.
paper-does-customers = Welke klant in het product bij welk bedrijf in de PSA past en wat je nog moet nakijken.
paper-no-proof = Deze koppeling is nog niet gecontroleerd.
paper-bilingual = Beide talen
paper-bilingual-hint = De schermteksten van het product staan in een eigen kolom, naast je eigen taal.
paper-nameless = In het document staat niet wie het heeft gemaakt: je naam is niet ingevuld.
paper-person = Vul je naam in
paper-making = De pdf wordt gemaakt…
paper-opened = De pdf is in een ander programma geopend. Druk hem daar af.
# Names format and button together for screen readers
paper-save-group = Opslaan als bestand
paper-format = Formaat
paper-format-pdf = Pdf
paper-format-html = Html-pagina
paper-format-markdown = Markdown-tekst
paper-save = Opslaan als…
# Followed by the path of the file
file-saved = Opgeslagen:
file-open = Openen
file-show = In map tonen
paper-saved-safe = In het bestand staan geen geheime sleutels of wachtwoorden die in Lotse zijn opgeslagen.

## Handing over

hand-over-open = Overdragen…
# $name (string): the organisation
hand-over-of = Overdragen: { $name }
# $name (string): the integration or the organisation
hand-over-title = Overdragen: { $name }
hand-over-lead = Lotse slaat een bestand op. Iemand anders leest het in Lotse in, in welke taal ook, en gaat verder waar jij bent gestopt.
hand-over-in = In het bestand
hand-over-holds-run = deze koppeling en de naam van de organisatie
hand-over-holds-organisation = de organisatie en al haar koppelingen
hand-over-holds-work = antwoorden, vinkjes en notities, en wie wat wanneer deed
hand-over-holds-checks = wat controles hebben gevonden, en wanneer sleutels verlopen
hand-over-not-in = Niet in het bestand
hand-over-not-keys = Geheime sleutels en wachtwoorden. De ander vult ze opnieuw in of haalt ze uit de wachtwoordmanager.
hand-over-readable = Wie het bestand heeft, kan het lezen: notities en namen zijn niet versleuteld.
hand-over-nameless = Je naam is niet ingevuld. In het bestand staat dan alleen van welke computer het komt.
hand-over-person = Vul je naam in
hand-over-save = Bestand opslaan…
hand-over-save-again = Opnieuw opslaan…

## Taking in a hand-over file

import-open = Overdrachtsbestand inlezen…
import-title = Dit bestand inlezen?
import-known-title = Niets nieuws in dit bestand
import-refused = Dit bestand kan niet worden ingelezen
# $count (number): entries of the journal that are not known here
import-events =
    { $count ->
        [one] Er komt één nieuw item bij. Bestaande items blijven.
       *[other] Er komen { $count } nieuwe items bij. Bestaande items blijven.
    }
import-known = Alles in dit bestand is hier al bekend. Je hoeft niets te doen.
# $count (number): items. $date: een dag
import-forgotten = { $count ->
    [one] 1 item hoort
   *[other] { $count } items horen
} bij een organisatie die hier op { $date } definitief is vergeten. Daarvan komt niets terug.
# $count (number): items
import-erased =
    { $count ->
        [one] 1 item uit dit bestand is hier definitief gewist en blijft gewist.
       *[other] { $count } items uit dit bestand zijn hier definitief gewist en blijven gewist.
    }
import-nothing = Er is niets ingelezen. Hier is niets veranderd.
import-from = Van
# $person (string): a name
# $device (string): a computer, as short text
import-from-person = { $person } (computer { $device })
# $device (string): a computer, as short text
import-from-device = computer { $device }, zonder naam
# Followed by day and time
import-made = Opgeslagen op
import-file = Bestand
import-organisation = Organisatie
import-organisation-known = Deze organisatie is hier al bekend. Wat nieuw is, komt erbij.
import-organisation-new = Deze organisatie is hier nieuw en wordt toegevoegd.
import-organisation-same-name = Hier is al een andere organisatie met dezelfde naam. Beide blijven bestaan, elk met eigen koppelingen. Daarna kun je een van de twee een andere naam geven.
# $count (number): integrations in the file
import-runs =
    { $count ->
        [one] Koppeling
       *[other] { $count } koppelingen
    }
import-run-known = hier bekend
import-run-new = nieuw
# $date (string): the day, in words
import-run-touched = bezig, laatst gewijzigd op { $date }
import-run-no-guide = handleiding hier onbekend
import-run-no-guide-next = De koppeling wordt ingelezen en bewaard, maar je kunt die pas openen als de handleiding in de gegevensmap staat.
import-run-older = handleiding hier ouder
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
import-run-older-next = Aan deze koppeling is gewerkt met revisie { $worked } van de handleiding; op deze computer staat revisie { $here }. Installeer de nieuwste versie van Lotse voordat je de koppeling afrondt. Afvinken en notities schrijven kan nog wel.
# $count (number): guides that the file brings
import-guides =
    { $count ->
        [one] Handleiding die erbij komt
       *[other] { $count } handleidingen die erbij komen
    }
# $revision (number): the guide's revision
import-guide-revision = revisie { $revision }
# $revision (number): the guide's revision
# $replaces (number): the revision on this computer
import-guide-replaces = revisie { $revision }, vervangt revisie { $replaces }
import-guides-own = Ze komen niet van Lotse. Lees het bestand alleen in als je weet van wie het is. Handleidingen die hier al staan, blijven.
import-guide-unusable = Een handleiding uit het bestand is niet te gebruiken.
import-changes = Dit verandert hier
import-change-renamed = De organisatie krijgt een andere naam.
import-change-organisation-gone = De organisatie is op een andere computer uit Lotse verwijderd. Ook hier wordt ze verwijderd, met haar koppelingen.
import-change-organisation-back = De organisatie is hier uit Lotse verwijderd. Ze komt met haar koppelingen terug.
import-change-host = De server waar sleutels naartoe gaan, verandert.
import-change-host-next = Vraag de persoon van wie het bestand komt of dit klopt. Lotse stuurt geen sleutel die hier is opgeslagen naar die server voordat je het adres van die server hier zelf hebt ingevuld.
import-change-value = Een waarde verandert.
# $count (number): integrations
import-change-runs-gone =
    { $count ->
        [one] Een koppeling is op een andere computer uit Lotse verwijderd. Ook hier wordt die verwijderd.
       *[other] { $count } koppelingen zijn op een andere computer uit Lotse verwijderd. Ook hier worden ze verwijderd.
    }
# $count (number): integrations
import-change-runs-back =
    { $count ->
        [one] Een koppeling die hier uit Lotse is verwijderd, komt terug.
       *[other] { $count } koppelingen die hier uit Lotse zijn verwijderd, komen terug.
    }
# $count (number): integrations
import-change-runs-answered =
    { $count ->
        [one] De vragen van een koppeling zijn anders beantwoord.
       *[other] De vragen van { $count } koppelingen zijn anders beantwoord.
    }
# What a file says of a run; its title follows, with whose word it is. $count (number): findings that are not as required
import-told-checked =
    { $count ->
        [0] Daar is gecontroleerd en niets gevonden. Hier staat het als melding van de andere computer.
        [one] Daar is gecontroleerd, met één bevinding. Hier staat het als melding van de andere computer.
       *[other] Daar is gecontroleerd, met { $count } bevindingen. Hier staat het als melding van de andere computer.
    }
# $count (number): findings
import-told-confirmed =
    { $count ->
        [one] Eén resultaat is daar bevestigd. Hier moet je het nog zelf controleren.
       *[other] { $count } resultaten zijn daar bevestigd. Hier moet je ze nog zelf controleren.
    }
import-told-finished = De koppeling is daar afgerond. Hier geldt dat pas als je de koppeling ook hier afrondt.
# $name (string): the second person
import-told-second = { $name } heeft daar als tweede persoon bevestigd. Hier staat het als melding van de andere computer.
# $count (number): integrations
import-void-finished =
    { $count ->
        [one] Een koppeling die hier was afgerond, staat weer open: elders is er iets in heropend.
       *[other] { $count } koppelingen die hier waren afgerond, staan weer open: elders is er iets in heropend.
    }
# $count (number): integrations
import-void-checked =
    { $count ->
        [one] Een controle van hier geldt niet meer, omdat er iets verandert waarop die berust.
       *[other] { $count } controles van hier gelden niet meer, omdat er iets verandert waarop ze berusten.
    }
# $count (number): integrations
import-void-confirmed =
    { $count ->
        [one] Wat je hier bij een koppeling hebt bevestigd, moet je opnieuw controleren.
       *[other] Wat je hier bij { $count } koppelingen hebt bevestigd, moet je opnieuw controleren.
    }
# $count (number): integrations
import-void-second =
    { $count ->
        [one] De bevestiging van de tweede persoon bij een koppeling geldt niet meer: er verandert iets in.
       *[other] De bevestigingen van de tweede persoon bij { $count } koppelingen gelden niet meer: er verandert iets in.
    }
# $count (number): keys
import-change-keys-gone =
    { $count ->
        [one] Een sleutel wordt uit de sleutelbos van deze computer verwijderd. Dat kun je niet terugdraaien.
       *[other] { $count } sleutels worden uit de sleutelbos van deze computer verwijderd. Dat kun je niet terugdraaien.
    }
# $count (number): keys
import-change-keys-replaced =
    { $count ->
        [one] Een sleutel is op een andere computer opnieuw ingevuld. De sleutel die hier is opgeslagen, wordt niet meer gebruikt.
       *[other] { $count } sleutels zijn op een andere computer opnieuw ingevuld. De sleutels die hier zijn opgeslagen, worden niet meer gebruikt.
    }
# In place of a value that is not there
import-value-none = geen
import-no-keys = Sleutels en wachtwoorden staan niet in het bestand. Vul ze opnieuw in of haal ze uit de wachtwoordmanager.
import-compare = Vergelijken met een afgedrukt rapport
import-compare-lead = Een rapport dat bij het opslaan van het bestand is afgedrukt, eindigt met dezelfde regel.
import-other = Ander bestand kiezen…
import-confirm = Inlezen
import-taking = Wordt ingelezen…
# $name (string): the organisation
# $count (number): entries of the journal that are new
import-done =
    { $count ->
        [one] Ingelezen: { $name }, één nieuw item.
       *[other] Ingelezen: { $name }, { $count } nieuwe items.
    }
# $count (number): keys
import-keys-deleted =
    { $count ->
        [one] Een sleutel is uit de sleutelbos van deze computer verwijderd.
       *[other] { $count } sleutels zijn uit de sleutelbos van deze computer verwijderd.
    }
# $count (number): keys
import-keys-left =
    { $count ->
        [one] Een sleutel kon niet uit de sleutelbos van deze computer worden verwijderd. Je vindt die op de eerste pagina onder ‘Te verwijderen sleutels’.
       *[other] { $count } sleutels konden niet uit de sleutelbos van deze computer worden verwijderd. Je vindt ze op de eerste pagina onder ‘Te verwijderen sleutels’.
    }
left-keys-title = Te verwijderen sleutels
left-keys-text = Deze sleutels zijn niet meer nodig, maar staan nog in de sleutelbos van deze computer. Ontgrendel de sleutelbos en verwijder de sleutels dan.
left-keys-forgotten = Een organisatie die is vergeten
left-keys-delete = Nu verwijderen
left-keys-done = De sleutels zijn uit de sleutelbos verwijderd.

## Lotse ended unexpectedly

crash-title = Lotse is onverwacht gestopt
# $when (string): day and time, in the reader’s form
crash-text = Tijdstip: { $when }. Alles wat Lotse tot dan had bevestigd, is opgeslagen. Met het supportbestand help je de fout te vinden.
crash-dismiss = Melding verwijderen
support-open = Supportbestand…
support-title = Supportbestand
support-lead = Het bestand helpt om een fout te vinden. Er staat alleen in wat je hier ziet.
support-not-in = Het bevat geen sleutels of wachtwoorden, geen namen, notities, adressen of bestandspaden.
support-text = Inhoud van het supportbestand
support-save = Bestand opslaan…

## Erasing for good

erase-note = Deze notitie definitief wissen…
# $date: a day
erase-note-done = Hier is op { $date } een notitie definitief gewist.
erase-value = Uit het logboek wissen…
# $name: what is erased
erase-value-of = { $name } uit het logboek wissen…
erase-second = Gegevens van de tweede persoon definitief wissen…
erase-organisation = Deze organisatie definitief vergeten…
erase-organisation-hint = Als een klant vraagt zijn gegevens te wissen: alles wat Lotse over deze organisatie heeft opgeslagen, wordt van deze computer gewist.
erase-name-note = notitie
erase-name-note-screen = notitie en wat er over het scherm staat
erase-name-second = gegevens van de tweede persoon
# $name: what is erased
erase-title = Definitief wissen: { $name }
# $name: the organisation
erase-title-organisation = { $name } definitief vergeten?
# $count (number): entries of the journal
erase-takes = Alle versies worden gewist, ook eerdere, en controles waarin ze voorkomen: { $count ->
    [one] 1 item
   *[other] { $count } items
} in het logboek. Alleen de controlesommen blijven, zodat het logboek nog te controleren is.
# $count (number): entries of the journal. $runs (number): integrations. $keys (number): keys in the keychain
erase-takes-organisation = Dit wordt gewist: { $runs ->
    [one] 1 koppeling
   *[other] { $runs } koppelingen
}, { $keys ->
    [one] 1 sleutel
   *[other] { $keys } sleutels
} in de sleutelbos, { $count ->
    [one] 1 item
   *[other] { $count } items
} in het logboek. Alleen de controlesommen blijven, zodat het logboek nog te controleren is.
# $names: names of files
erase-copies = In deze back-ups in de gegevensmap kan het nog staan; ze worden ook verwijderd: { $names }
erase-stays = In overdrachtsbestanden en rapporten die je al hebt doorgegeven, kan het nog staan, net als op computers die zo’n bestand hebben ingelezen.
erase-replace = Was het een sleutel, vervang die dan bij de leverancier: wie hem heeft gezien, kan hem gebruiken.
erase-no-undo = Dit kun je niet ongedaan maken.
# $name: the organisation
erase-type-name = Typ de naam om te bevestigen: { $name }
erase-yes = Definitief wissen
erase-yes-organisation = Definitief vergeten
erase-done = Definitief gewist.
# $name: the organisation
erase-done-organisation = { $name } is definitief vergeten.
# $why: what happened
erase-unfinished = Gewist, maar in de gegevensmap kunnen nog resten staan. Bij de volgende start probeert Lotse het opnieuw. { $why }
# $count (number): keys
erase-keys-left = { $count ->
    [one] 1 sleutel staat nog in de sleutelbos. Je vindt die op de eerste pagina onder ‘Te verwijderen sleutels’.
   *[other] { $count } sleutels staan nog in de sleutelbos. Je vindt ze op de eerste pagina onder ‘Te verwijderen sleutels’.
}
removed-title = Verwijderde organisaties
removed-lead = Deze organisaties zie je niet meer, maar ze staan nog in het logboek.
# $date: a day
removed-since = verwijderd op { $date }
# $name: the organisation
removed-forget-of = { $name } definitief vergeten…
removed-forget = Definitief vergeten…

## Keys that end

calendar-link = Agenda
calendar-window = Verlopende sleutels
calendar-title = Verlopende sleutels
calendar-lead = Vanaf de dag die hier staat, werkt de sleutel niet meer. Vervang die vóór die dag.
calendar-save = Opslaan voor je agenda (.ics)…
# Followed by the path of the file
calendar-saved-hint = Importeer het bestand in je agenda. Het werkt zichzelf niet bij: sla het opnieuw op als je een sleutel hebt vervangen.
calendar-day = Verloopt op
calendar-credential = Sleutel
calendar-where = Organisatie en koppeling
calendar-ways = Acties
calendar-level-ended = Verlopen
calendar-level-urgent = In de komende 3 dagen
calendar-level-soon = In de komende 14 dagen
calendar-level-coming = In de komende 30 dagen
calendar-level-later = Later
# $count (number): how many
calendar-count =
    { $count ->
        [one] { $count } sleutel
       *[other] { $count } sleutels
    }
# $days (number): days from today, at least 1
calendar-in =
    { $days ->
        [one] morgen
       *[other] over { $days } dagen
    }
# $days (number): days since then; 0 is today
calendar-since =
    { $days ->
        [0] vandaag
        [one] gisteren
       *[other] { $days } dagen geleden
    }
# $title (string): the procedure
# $name (string): the key
# $organisation (string): the organisation
calendar-procedure-of = { $title }: { $name }, { $organisation }
# $name (string): the key
# $organisation (string): the organisation
calendar-credentials-of = Inloggegevens: { $name }, { $organisation }
# $name (string): the key
# $organisation (string): the organisation
calendar-organisation-of = Inloggegevens voor controles invullen: { $name }, { $organisation }
calendar-empty = Geen sleutel met een vervaldatum
calendar-empty-how = Vul bij het opslaan van een sleutel in op welke dag die verloopt. Later invullen kan ook: open de koppeling en ga naar ‘Inloggegevens’.
# $count (number): stored keys without a day
calendar-undated =
    { $count ->
        [one] Bij één opgeslagen sleutel is geen vervaldatum ingevuld. Je kunt die in de koppeling invullen bij ‘Inloggegevens’, of bij ‘Toegang voor controles’ als de sleutel bij de organisatie hoort.
       *[other] Bij { $count } opgeslagen sleutels is geen vervaldatum ingevuld. Je kunt die in de koppelingen invullen bij ‘Inloggegevens’, of bij ‘Toegang voor controles’ als ze bij de organisatie horen.
    }

## A guide that changed

# In the list of steps, followed by how many changes there are
changes-entry = Handleiding gewijzigd
changes-banner = De handleiding is intussen gewijzigd.
changes-link = Bekijk de wijzigingen
run-changes-title = Wat er in de handleiding is gewijzigd
# $from (number): the revision that was worked through
# $to (number): today’s revision
changes-revisions = Revisie { $from } → { $to }
changes-lead-open = Je vinkjes zijn blijven staan. Gewijzigde stappen zijn in de lijst gemarkeerd.
changes-lead-finished = Kijk of deze koppeling de wijzigingen nodig heeft. Zo ja, heropen de koppeling. Vinkjes blijven staan waar niets is gewijzigd.
changes-foreign-guide = De eerdere tekst van deze handleiding komt van een andere computer, niet van Lotse.
# $from (number): the revision that was worked through
# $to (number): today’s revision
changes-unknown = De handleiding had revisie { $from } en heeft nu revisie { $to }. Lotse heeft de oude revisie niet bewaard en kan daarom niet zeggen wat er anders is. Loop de stappen nog een keer na.
changes-none = Met jouw antwoorden is er niets gewijzigd.
changes-current = Deze koppeling volgt de huidige revisie van de handleiding.
# The guide here is older than the one that the integration was worked on with
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
guide-older = Aan deze koppeling is gewerkt met revisie { $worked } van de handleiding. Hier is het revisie { $here }, dus nieuwere stappen ontbreken. Installeer de nieuwste versie van Lotse voordat je de koppeling afrondt. Afvinken en notities schrijven kan nog wel.
# $worked (number): the revision that was worked with
# $here (number): the revision of the guide on this computer
guide-older-finished = Deze koppeling is afgerond met revisie { $worked } van de handleiding. Hier is het revisie { $here }, dus je ziet niet alles wat er is gedaan. Met de nieuwste versie van Lotse wel.
changes-beside-steps = Buiten de stappen
changes-look = Ik heb het bekeken
# $to (number): today’s revision
changes-look-hint = ‘Ik heb het bekeken’ haalt de markeringen weg. Voor de koppeling geldt dan revisie { $to }.
changes-reopen = Heropenen en gewijzigde stappen doen
changes-looked = De markeringen zijn verwijderd.
change-new = nieuw
change-different = gewijzigd
change-moved = verplaatst
change-gone = vervallen
step-change-new = Deze stap is nieuw in de handleiding.
step-change-different = Deze stap is in de handleiding gewijzigd.
step-change-moved = Deze stap staat nu op een andere plek.

## A second person

second-title = Tweede persoon
second-want = Laten bevestigen door een tweede persoon
second-want-hint = Vier-ogenprincipe: na het afronden bekijkt iemand anders de koppeling en bevestigt die met naam. Dat staat dan in het rapport.
second-wait = Dit kan zodra de koppeling is afgerond.
second-ask = Bekijk wat er is gedaan, ook in het product. Bevestig het daarna met je naam.
# $names (string): names, as a list
second-workers = Aan de koppeling hebben gewerkt: { $names }. De tweede persoon moet iemand anders zijn.
# Where no names are known
second-workers-none = De tweede persoon mag niet zelf aan de koppeling hebben gewerkt.
second-name = Naam van de tweede persoon
second-note = Notitie (mag leeg blijven)
second-confirm = Bekeken en bevestigd
# Followed by day and time.
# $name (string): the second person
second-confirmed = Bevestigd door { $name },
second-outdated = Deze bevestiging geldt niet meer: sindsdien is er iets gewijzigd, of de tweede persoon heeft zelf meegewerkt. Laat de koppeling opnieuw bevestigen.
second-withdraw = Bevestiging intrekken
second-announce-wanted = Gemarkeerd: een tweede persoon moet de koppeling bevestigen.
second-announce-unwanted = Een tweede persoon is niet meer nodig.
# $name (string): the second person
second-announce-confirmed = Bevestigd door { $name }.
second-announce-withdrawn = De bevestiging is ingetrokken.

## Check: the way to it

tasks-check = Controle
run-check-link = Koppeling controleren
runs-check = Controle
# A check was made, and neither a problem nor everything as asked came out of it
runs-check-open = nog niet alles duidelijk
standing-verified = Gecontroleerd via de API
standing-confirmed = Door jou bevestigd
standing-problem = Probleem gevonden
# In a list, of a check that was made on another computer
# $count (number): findings that are not as required
standing-elsewhere =
    { $count ->
        [0] Op een andere computer gecontroleerd, niets gevonden
        [one] Op een andere computer gecontroleerd, één bevinding
       *[other] Op een andere computer gecontroleerd, { $count } bevindingen
    }
# Whose word it is. $who (string): a name and a computer. $when (string): day and time
elsewhere-checked = Op een andere computer gecontroleerd: { $who }, { $when }.
elsewhere-finished = Op een andere computer afgerond: { $who }, { $when }.
# $name (string): the second person
elsewhere-second = { $name } heeft dit op een andere computer als tweede persoon bevestigd: { $who }, { $when }.
elsewhere-seen = Bekeken op een andere computer: { $who }, { $when }
elsewhere-outdated = Sindsdien is er iets gewijzigd.
elsewhere-means = Dit meldt die computer. Lotse heeft het hier niet gecontroleerd.
elsewhere-finish-next = Hier staat niets meer open. Bekijk het zelf en rond de koppeling dan ook hier af.
elsewhere-checks = Controles op andere computers
elsewhere-second-next = Dat telt hier niet. Moet een tweede persoon bevestigen, dan doet die dat op deze computer.
# $when (string): day and time
# $standing (string): what the check and the confirmations together say
end-checked = { $standing ->
    [verified] Laatst gecontroleerd: { $when }. Wat geen API laat zien, heb jij bevestigd.
    [confirmed] Laatst gecontroleerd: { $when }. Wat geen API laat zien, heb jij bevestigd.
    [problem] Laatst gecontroleerd: { $when }. De controle heeft een probleem gevonden of kon niet alles opvragen.
   *[open] Laatst gecontroleerd: { $when }. Of alles klopt, staat nog open: open de controle.
}
organisation-open-access = Inloggegevens voor controles invullen

## Check: the page

check-window = Controle
# The result in words, from the worst to the best.
# $count (number): how many things it speaks of
check-headline-changes =
    { $count ->
        [1] Eén punt aan te passen
        [2] Twee punten aan te passen
        [3] Drie punten aan te passen
       *[other] { $count } punten aan te passen
    }
check-headline-stopped = De controle is gestopt
check-headline-failed = De controle is mislukt
check-headline-partly = Niet alles kon worden gecontroleerd
check-headline-waiting = Nog niet gereed
# $count (number): how many things it speaks of
check-headline-eyes =
    { $count ->
        [one] Eén punt controleer je zelf
       *[other] { $count } punten controleer je zelf
    }
check-headline-as-asked = Alles klopt
# Part of it said by vendors, part confirmed by the technician
check-headline-both = Alles klopt
check-headline-confirmed = Door jou bevestigd
check-headline-nothing = Niets te controleren
check-lead-changes = Wijzig het in het product en controleer dan opnieuw.
# $when: when it was stopped. $before: when the last whole check was made.
check-lead-stopped = Gestopt: { $when }. Deze controle is niet bewaard. Hieronder zie je de vorige ({ $before }).
# $when: when it was stopped.
check-lead-stopped-first = Gestopt: { $when }. Deze controle is niet bewaard; er is nog niets gecontroleerd.
check-lead-failed = Er is niets gecontroleerd. Bij elk resultaat staat wat je moet doen.
check-lead-partly = Wat Lotse niet kon opvragen, telt als niet gecontroleerd.
check-lead-waiting = Het product heeft nog even tijd nodig. Controleer daarna opnieuw.
check-lead-eyes = Alles wat Lotse kan controleren, klopt. De rest laat geen API zien: controleer die zelf.
check-lead-as-asked = Dit hebben de API’s van de leveranciers op het tijdstip hierboven geantwoord.
check-lead-both = Alles wat Lotse kan controleren, klopt. De rest heb jij bevestigd.
check-lead-confirmed = Dit laat geen API zien. Jij hebt het gecontroleerd, Lotse niet.
check-lead-nothing = Er is niets in deze handleiding dat Lotse kan controleren.
# $when (string): time, with the day if it is not today
check-meta-checked = gecontroleerd { $when }
# $calls (number): how many calls
# $seconds (number): how long it took
check-meta-calls =
    { $calls ->
        [one] { $calls } aanroep
       *[other] { $calls } aanroepen
    }, { NUMBER($seconds, maximumFractionDigits: 2) } s
finding-state-missing = Aanpassen
finding-state-excess = Te ruim
finding-state-failed = Niet gecontroleerd
finding-state-unclear = Onduidelijk
finding-state-waiting = Nog niet gereed
finding-state-needs-eyes = Zelf controleren
finding-state-pass = Klopt
finding-state-not-applicable = Niet van toepassing
check-counts = Resultaten per status
check-filter-on = Alleen deze tonen
check-filter-off = Alles tonen
# $count (number): results that can only be judged once the others are right
check-waits =
    { $count ->
        [one] Nog één resultaat wacht tot dit is opgelost.
       *[other] Nog { $count } resultaten wachten tot dit is opgelost.
    }
# $count (number): how many things a result is about
check-concerns = { $count ->
        [one] Gaat over één punt
       *[other] Gaat over { $count } punten
    }
# $state (string): one of the words above
# $count (number): how many
check-quiet = { $state }: { $count }
# $step (string): title of the step
check-show-step = Naar de stap: { $step }
check-show-control = Tonen op het oefenscherm
check-show-proof = Bewijs
# $title (string): what was found
check-show-proof-of = Bewijs tonen: { $title }
# A cell of a table, read out.
# $state (string): one of the words above
# $found (string): what the product has
# $asked (string): what the guide asks for
check-cell = { $state }: gevonden { $found }, vereist { $asked }
# $state (string): one of the words above
# $asked (string): what the guide asks for
check-cell-unknown = { $state }: vereist { $asked }
check-cell-none = niet vergeleken
check-aside = Bewijs en details
check-proof-title = Bewijs
check-proof-lines = Wat de leverancier heeft geantwoord
check-proof-field = Veld
check-proof-value = Waarde
# Followed by what the guide asks for
check-proof-asked = vereist:
# $host (string): the vendor's host
check-proof-said = Antwoord van { $host }.
check-proof-only-asked = Alleen gelezen, niets gewijzigd.
check-proof-reference = Nummer voor de support van de leverancier:
check-proof-none = Achter dit resultaat zit geen aanroep.
# $millis (number): milliseconds
check-millis = { $millis } ms
check-call-failed = geen antwoord
check-call-open = bezig
check-eyes-seen = Gecontroleerd, klopt
# $title (string): what it is about
check-eyes-seen-of = Gecontroleerd, klopt: { $title }
# $count (number): items that nobody has confirmed yet
check-eyes-seen-all =
    { $count ->
        [one] Dit punt gecontroleerd, klopt
       *[other] Alle { $count } punten gecontroleerd, kloppen
    }
check-eyes-undo = Intrekken
# $title (string): what it is about
check-eyes-undo-of = Intrekken: { $title }
# $when (string): time, with the day if it is not today
check-eyes-confirmed = Door jou bevestigd, { $when }.
# $person (string): name of the person who confirmed it. $when (string): time, with the day if it is not today
check-eyes-confirmed-by = Bevestigd door { $person }, { $when }.
check-budget-title = Aanroepen en limieten
# $spent (number): calls
check-budget-spent =
    { $spent ->
        [one] { $spent } aanroep gebruikt
       *[other] { $spent } aanroepen gebruikt
    }
# $limit (number): calls allowed
check-budget-minute = Toegestaan: { $limit } per minuut.
# $limit (number): calls allowed
check-budget-hour = Toegestaan: { $limit } per uur.
# $limit (number): calls allowed
check-budget-day = Toegestaan: { $limit } per dag.
# $limit (number): calls allowed
# $minutes (number): the span
check-budget-minutes = Toegestaan: { $limit } per { $minutes } minuten.
check-budget-told = Dat meldt de leverancier.
check-budget-counted = Dit telt alleen deze controle.
# $when (string): time, with the day if it is not today
check-since = Sinds de vorige controle ({ $when })
check-since-nothing = Er is niets veranderd.
# Between the state before and the state now, read out
check-since-now = nu
check-since-gone = niet meer aanwezig
check-again-in = Opnieuw controleren over
check-again-now = De wachttijd is voorbij.
check-start = Nu controleren
check-again = Opnieuw controleren
check-stop = Stoppen
check-stopping = Wordt gestopt…
check-to-end = Naar de afronding
check-to-run = Naar de stappen
check-paper = Bewijs afdrukken…
check-running-title = Controle loopt…
# $done (number): calls that are answered
# $open (number): calls that are not
check-running-count = { $done ->
    [one] { $done } aanroep beantwoord
   *[other] { $done } aanroepen beantwoord
}, { $open } bezig
check-deeper-title = Diepere controle
check-deeper-lead = Lotse zoekt in de PSA naar records waaraan je ziet of het product iets heeft geschreven. Lotse telt ze alleen. Wat niet wordt gevonden, is geen fout.
check-deeper-start = Diepere controle starten
check-deeper-again = Diepere controle herhalen
check-deeper-running = Diepere controle bezig …
# $when (string): the moment of the deeper check
check-deeper-when = Gecontroleerd { $when }.
# $calls (number): calls made; $limit (number): the most calls of a deeper check
check-deeper-calls =
    { $calls ->
        [one] { $calls } van hoogstens { $limit } aanroepen gebruikt.
       *[other] { $calls } van hoogstens { $limit } aanroepen gebruikt.
    }
# $limit (number): the most calls of a deeper check
check-deeper-limit = De diepere controle doet hoogstens { $limit } aanroepen.
check-deeper-stopped = De diepere controle is gestopt. De resultaten zijn weggegooid.
check-deeper-done = De diepere controle is klaar.
check-lost-title = De controle kan niet worden getoond
check-announce-started = De controle is begonnen.
check-announce-seen = Bevestigd.
check-announce-unseen = Ingetrokken.
# $title (string): what was found
check-announce-proof = Bewijs getoond: { $title }
check-first-title = Nog niet gecontroleerd
# $vendors (string): names of the products
check-first-lead = Lotse controleert met de opgeslagen sleutels via de API’s van { $vendors } en vergelijkt elk antwoord met wat de handleiding vereist.
check-first-reads = Lotse leest alleen. Er wordt niets aangemaakt, gewijzigd of verwijderd.
check-first-keys = Elke sleutel gaat alleen naar de leverancier die hem heeft uitgegeven.
check-first-proof = Bij elk resultaat staat de aanroep waar het vandaan komt.
check-first-eyes = Wat geen API laat zien, controleer en bevestig je zelf.
# $count (number): how many things are lacking
check-needs-title =
    { $count ->
        [one] Voor een volledige controle ontbreekt nog iets
       *[other] Voor een volledige controle ontbreken nog { $count } dingen
    }
check-needs-hint = Je kunt toch controleren. Wat Lotse dan niet kan opvragen, telt als niet gecontroleerd.
# $credential (string): name of the value
check-need-credential = Nog niet opgeslagen: { $credential }
    .fix = Zonder deze waarde kan Lotse zich niet aanmelden. Sla de waarde op in de bijbehorende stap.
check-need-client-id = Nog niet opgeslagen: de client-ID voor ConnectWise
    .fix = ConnectWise beantwoordt alleen aanroepen met een client-ID. Zonder die ID kan Lotse alleen het bedrijf opzoeken, maar geen sleutels en rechten controleren. Vul de client-ID in bij ‘Toegang voor controles’.
check-need-inspector = Nog niet opgeslagen: de controlegebruiker voor Autotask
    .fix = Is de gebruiker aan een integratieleverancier gebonden, dan kan Lotse zich niet als die gebruiker aanmelden. Een controlegebruiker kan de gebruiker dan bekijken. Vul de controlegebruiker in bij ‘Toegang voor controles’.
check-need-halopsa-site = Nog niet opgeslagen: het adres van HaloPSA
    .fix = Zonder het adres kan Lotse in HaloPSA niets controleren. Vul het in bij ‘Toegang voor controles’.
# $credential (string): name of the value
check-need-session-lost = Niet meer aanwezig: { $credential }
    .fix = De waarde stond alleen in het geheugen, tot Lotse werd gesloten. Sla de waarde opnieuw op.
# $credential (string): name of the value
check-need-elsewhere = Op een andere computer opgeslagen: { $credential }
    .fix = De waarde staat daar in de sleutelbos; Lotse kopieert die nooit. Vul de waarde hier opnieuw in, of controleer op die computer.
# $step (string): title of the step
check-need-open-step = Naar de stap: { $step }
check-extras = Alleen voor deze controle
check-mail = E-mailadres waarnaar Lotse zoekt
check-mail-hint = Lotse zoekt in Autotask naar contacten met dit adres. Het adres wordt niet opgeslagen.
check-admin = Sleutels van een beheerder
check-admin-hint = Niet verplicht. Hiermee kan Lotse de instellingen van de rol zelf lezen. De sleutels worden alleen voor deze controle gebruikt en nergens opgeslagen.
check-admin-public = Openbare sleutel
check-admin-private = Privésleutel

## Organisation: access for checks

organisation-window = Organisatie
organisation-access = Toegang voor controles
organisation-page-lead = Met deze inloggegevens kan Lotse meer controleren dan met alleen de sleutels van een handleiding. Niets is verplicht. Ze gelden voor alle koppelingen van de organisatie.
organisation-page-none = Voor deze organisatie is niets nodig.
organisation-group-connectwise = ConnectWise PSA
    .why = ConnectWise beantwoordt alleen aanroepen met een client-ID. Vul je de server en de bedrijfs-ID hier in, dan hoef je dat niet bij elke koppeling te doen.
organisation-group-autotask-inspector = Autotask: controlegebruiker
    .why = Een tweede API-gebruiker met een eigen tracking-ID. Lotse kan zich niet aanmelden als een gebruiker die aan een integratieleverancier gebonden is. De controlegebruiker kan dan bekijken hoe die is ingesteld. Eén per organisatie is genoeg.
organisation-group-sophos = Sophos Central
    .why = Met API-inloggegevens kan Lotse de lijst met klanten uit Sophos Central ophalen. Daaraan zie je of je de juiste console en de juiste inloggegevens hebt. De koppeltabel vergelijkt Lotse niet.
organisation-group-umbrella = Cisco Umbrella
    .why = Met een API-sleutel kan Lotse de lijst met klanten uit Umbrella ophalen. Daaraan zie je of je de juiste console en de juiste sleutel hebt. De koppeltabel vergelijkt Lotse niet.
organisation-group-halopsa = HaloPSA
    .why = Met het adres kan Lotse de applicatie controleren, met de rechten en de agent ervan. De client-ID en het client secret vul je in bij de juiste stap van de handleiding.
organisation-value-connectwise-site = Server
    .hint = De hostnaam van de ConnectWise-server, zonder https:// ervoor.
organisation-value-connectwise-company-id = Bedrijfs-ID
    .hint = Zoals je die invult als je je aanmeldt bij ConnectWise.
organisation-value-connectwise-client-id = Client-ID
    .hint = Uit de developer portal van ConnectWise. Het is geen wachtwoord, maar maak het niet openbaar.
organisation-value-autotask-inspector-username = Username (Key)
    .hint = De gebruikersnaam van de tweede API-gebruiker.
organisation-value-autotask-inspector-secret = Password (Secret)
    .hint = Het geheim. Autotask toont het alleen bij het genereren.
organisation-value-autotask-inspector-code = Tracking-ID
    .hint = De eigen tracking-ID van de tweede API-gebruiker.
organisation-value-sophos-client-id = Client-ID
    .hint = Uit de API-inloggegevens in Sophos Central.
organisation-value-sophos-client-secret = Client secret
    .hint = Sophos Central toont het maar één keer.
organisation-value-umbrella-key = API-sleutel
    .hint = De API Key uit de API-sleutels in Umbrella.
organisation-value-umbrella-secret = Secret (Key Secret)
    .hint = Umbrella toont het maar één keer.
organisation-value-halopsa-site = Server
    .hint = De hostnaam van je HaloPSA, zonder https:// ervoor, bijvoorbeeld jouwbedrijf.halopsa.com.
organisation-value-none = nog niet opgeslagen
# $date (string): the day as a short date
organisation-value-since = opgeslagen op { $date }
organisation-value-lost = Niet meer aanwezig: stond alleen in het geheugen
organisation-value-add = Invullen
# $name (string): the value
organisation-value-add-of = Invullen: { $name }
organisation-value-replace = Vervangen
# $name (string): the value
organisation-value-replace-of = Vervangen: { $name }
organisation-value-delete = Verwijderen
# $name (string): the value
organisation-value-delete-of = Verwijderen: { $name }
# $name (string): the value
organisation-value-delete-title = { $name } verwijderen?
organisation-value-delete-text = Lotse verwijdert de waarde. Dat kun je niet terugdraaien. In het product verandert er niets.
# $name (string): the value
organisation-value-stored = Opgeslagen: { $name }
# $name (string): the value
organisation-value-deleted = Verwijderd: { $name }

## Webhooks in Autotask

webhooks-window = Webhooks in Autotask
webhooks-open = Webhooks zoeken
webhooks-open-hint = Als een vervangen koppeling de nieuwe blokkeert
webhooks-lead = Een vervangen koppeling kan webhooks achterlaten. Die kunnen de nieuwe koppeling blokkeren.
webhooks-own = Voor zover bekend toont Autotask webhooks alleen aan de gebruiker van wie ze zijn. Een lege lijst betekent dus: deze gebruiker heeft er geen. Andere gebruikers kunnen er wel hebben. Is de eigenaar inactief, open die gebruiker dan eerst in Autotask: zet weer een vinkje bij ‘Active’, haal het vinkje bij ‘Locked’ weg, sla op en wacht vijf minuten. Haal daarna pas de webhooks op. Maak de gebruiker weer inactief als je klaar bent.
webhooks-caution = Dit is de enige plek waar Lotse iets bij een leverancier verwijdert. Dat gebeurt pas als je de namen hebt gezien en het verwijderen hebt bevestigd.
webhooks-whose = Van wie zijn de webhooks?
webhooks-inspector = Van de controlegebruiker
webhooks-inspector-none = Van de controlegebruiker (nog niet opgeslagen)
webhooks-user = Van een andere API-gebruiker
webhooks-username = Username (Key)
webhooks-secret = Password (Secret)
webhooks-code = Tracking-ID
webhooks-not-kept = De waarden gaan naar Autotask en worden niet opgeslagen.
webhooks-look = Webhooks ophalen
webhooks-listing = Webhooks worden opgehaald…
webhooks-deleting = Webhooks worden verwijderd, daarna wordt de lijst opnieuw opgehaald…
webhooks-problems = Autotask heeft niet geantwoord zoals verwacht.
# Followed by the username
webhooks-of = Webhooks van
webhooks-none = Deze gebruiker heeft geen webhooks.
# $count (number): how many
webhooks-count =
    { $count ->
        [one] { $count } webhook
       *[other] { $count } webhooks
    }
webhooks-name = Naam
webhooks-url = Stuurt naar
webhooks-active = Actief
webhooks-ready = Gereed
webhooks-yes = ja
webhooks-no = nee
webhooks-unknown = onbekend
# $count (number): how many are chosen
webhooks-delete =
    { $count ->
        [0] Verwijderen in Autotask
        [one] { $count } webhook verwijderen in Autotask
       *[other] { $count } webhooks verwijderen in Autotask
    }
# $count (number): how many are chosen
webhooks-ask-title =
    { $count ->
        [one] Deze webhook in Autotask verwijderen?
       *[other] Deze { $count } webhooks in Autotask verwijderen?
    }
webhooks-ask-text = Je kunt dit niet terugdraaien. Gebruikt een koppeling er nog een, dan krijgt die koppeling geen berichten meer van die webhook.
# $count (number): how many
webhooks-deleted =
    { $count ->
        [0] Er is geen webhook verwijderd.
        [one] { $count } webhook is verwijderd.
       *[other] { $count } webhooks zijn verwijderd.
    }
webhook-kind-tickets = Tickets
webhook-kind-companies = Bedrijven
webhook-kind-contacts = Contacten
webhook-kind-assets = Apparaten
webhook-kind-ticket-notes = Ticketnotities
webhook-outcome-deleted = verwijderd
webhook-outcome-still-there = nog aanwezig
webhook-outcome-refused = geweigerd
webhook-outcome-failed = niet verwijderd

## Settings

settings-window = Instellingen
settings-link = Instellingen
settings-title = Instellingen
settings-reader = Taal van Lotse
settings-reader-hint = In deze taal toont Lotse zijn eigen teksten.
settings-screens = Taal van de producten
settings-screens-hint = In deze taal noemt Lotse knoppen en velden, zodat ze kloppen met je scherm. Je kunt alleen talen kiezen waarvan de schermteksten bekend zijn.
settings-theme = Weergave
settings-theme-system = Zoals het systeem
settings-theme-light = Licht
settings-theme-dark = Donker
settings-window-title = Venster
settings-on-top = Altijd op voorgrond
settings-on-top-hint = Het venster blijft voor andere vensters staan, bijvoorbeeld naast de browser met de console van het product. Sommige bureaubladen van Linux staan dit niet toe.
on-top-end = Niet meer op voorgrond houden
on-top-on = Het venster blijft op de voorgrond.
on-top-off = Het venster blijft niet meer op de voorgrond.
settings-folder = Gegevensmap
settings-folder-hint = Hier staat alles wat Lotse onthoudt. Eigen handleidingen zet je in de submap ‘guides’.
settings-open-folder = Gegevensmap openen

## Faults: what happened (fault-<code>) and what to do next (fault-<code>-next)

fault-title = Lotse kan je gegevens niet openen
fault-next-title = Wat je kunt doen
fault-next-generic = Probeer het opnieuw. Helpt dat niet, start dan de computer opnieuw op.
fault-nothing-lost = Lotse heeft niets gewist en niets overschreven.
fault-still = Het lukt nog steeds niet.
fault-retry = Opnieuw proberen
# Any code that has no message of its own.
# $code (string): the code
fault-unknown = Dat is mislukt (code { $code }).
fault-journal-already-open = Lotse is al open.
fault-journal-already-open-next = Ga naar het andere venster, of sluit het en probeer het opnieuw. Zie je geen ander venster, dan is Lotse open in een andere sessie van deze gebruiker, bijvoorbeeld via Extern bureaublad. Sluit het daar.
# $path (string): the file or folder
fault-journal-not-writable = Lotse mag hier niet schrijven: { $path }
fault-journal-not-writable-next = Geef jezelf schrijfrechten voor de gegevensmap en probeer het opnieuw.
# $path (string): the file
fault-journal-locked = Een ander programma gebruikt het bestand: { $path }
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
fault-journal-newer-schema = Je gegevens komen uit een nieuwere versie van Lotse (gegevensformaat { $found }; deze versie kent { $supported }).
fault-journal-newer-schema-next = Installeer de nieuwste versie van Lotse.
# $detail (string): what the database says, in English
fault-journal-other = De gegevens kunnen niet worden gelezen of geschreven: { $detail }
fault-step-held = Het product toont in deze stap een waarde maar één keer. Sla die op voordat je verdergaat.
fault-run-unknown = Deze koppeling bestaat niet meer.
# $guide (string): id of the guide
fault-guide-unknown = Deze handleiding bestaat niet in deze versie van Lotse: { $guide }
# $file (string): the file
# $line (string): the line
# $detail (string): what is wrong
fault-guide-file = Een handleiding in de gegevensmap klopt niet: { $file }, regel { $line }: { $detail }
# $file (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says, or what is wrong
fault-guide-not-read = Een bestand in de map met handleidingen is niet bruikbaar: { $file } ({ $kind ->
        [missing] het bestaat niet
       *[other] { fault-file-reason }
    })
# $file (string): the file
# $count (string): how many were looked at
fault-guide-branches = Van deze handleiding zijn niet alle combinaties van antwoorden gecontroleerd, maar slechts { $count }: { $file }
# Why nothing reads a file of a guide.
# $detail (string): name, language or vendor. Only to choose by
# $subject (string): names that fit, or the vendor
fault-stray-reason =
    { $detail ->
        [language] De taal van het bestand staat bij { $subject } niet onder ‘screens’. Verbeter de bestandsnaam, of voeg de taal toe in vendors.toml.
        [vendor] Er is geen leverancier ‘{ $subject }’. Verbeter de bestandsnaam, of voeg de leverancier toe aan vendors.toml.
       *[name] De bestandsnaam past nergens bij. Namen die passen: { $subject }.
    }
# $file (string): the file
# $detail, $subject: for the reason
# $known (string): yes or no. Only to choose by
# $meant (string): the name that was probably meant
fault-guide-stray = Een bestand bij de handleidingen wordt niet gebruikt: { $file }. { fault-stray-reason } { $known ->
        [yes] Waarschijnlijk bedoeld: { $meant }
       *[no] { "" }
    }
# $limit (string): a number
fault-guides-many = In de gegevensmap staan te veel handleidingen. Lotse leest er maar { $limit }.
# $file: the file
fault-guide-archive-broken = Het bestand is beschadigd of geen handleiding van Lotse: { $file }
fault-guide-archive-broken-next = Vraag degene van wie het bestand komt om een nieuwe kopie.
# $file: the file
fault-guide-archive-newer = Dit bestand is gemaakt met een nieuwere versie van Lotse: { $file }
fault-guide-archive-newer-next = Installeer de nieuwste versie van Lotse en voeg de handleiding dan toe.
fault-guide-file-gone = Het getoonde bestand is er niet meer.
fault-guide-file-gone-next = Kies het bestand opnieuw.
fault-answers-missing = Nog niet alle vragen zijn beantwoord.
fault-link-unknown = Lotse opent alleen pagina’s die in een handleiding staan.
fault-paper-no-text = Een pdf kan hier niet als tekst worden getoond.
fault-paper-no-text-next = Sla de pdf op of open die als bestand, of kies een ander formaat.
fault-paper-no-pdf = Deze installatie van Lotse kan geen pdf’s maken.
fault-paper-no-pdf-next = Sla het document op als html-pagina, open het in de browser en druk het daar af.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-paper-open-failed = De pdf kon niet worden geopend: { $path } ({ $kind ->
        [program] het systeem kon er geen programma voor starten
       *[other] { fault-file-reason }
    })
fault-paper-open-failed-next = Sla het document op als pdf en open het zelf.
# Why something could not be done with a file; it stands behind a colon or in brackets.
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-file-reason =
    { $kind ->
        [missing] de map bestaat niet
        [no-folder] een deel van het pad is een bestand, geen map
        [folder] het is een map, geen bestand
        [denied] toegang geweigerd
        [full] de schijf is vol
        [name] de naam is te lang of bevat tekens die hier niet mogen
        [read-only] de schijf is alleen-lezen
        [held] het bestand is geopend in een ander programma
        [there] het bestaat al
        [large] het bestand is te groot
        [not-text] het is geen UTF-8-tekst
        [not-file] het is geen gewoon bestand
       *[other] { $detail }
    }
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-save-failed = Opslaan is mislukt: { $path } ({ fault-file-reason })
fault-save-failed-next = Sla op in een andere map of sluit het programma dat het bestand open heeft. Probeer het daarna opnieuw.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-saved-open-failed = Openen is niet gelukt: { $path } ({ $kind ->
        [program] het systeem kon er geen programma voor starten
        [missing] het bestand is er niet meer
       *[other] { fault-file-reason }
    })
fault-saved-open-failed-next = Open het bestand zelf, of sla het nog een keer op.
# $detail (string): what the system says
fault-window-failed = Lotse kan zijn venster niet openen ({ $detail }).
fault-window-failed-next = Op Windows: installeer de ‘Microsoft Edge WebView2 Runtime’. Op Linux: start Lotse in een grafische sessie en installeer WebKitGTK 4.1. Start Lotse daarna opnieuw.
fault-window-slow = Het venster van Lotse is nog niet klaar met laden.
fault-window-slow-next = Wacht nog even. Blijft het venster leeg, sluit Lotse dan en start het opnieuw. Helpt dat op Windows niet, herstel dan de ‘Microsoft Edge WebView2 Runtime’ in de lijst met geïnstalleerde apps.
fault-home-missing = Lotse vindt je gebruikersmap niet en weet niet waar het je gegevens moet bewaren.
fault-home-missing-next = Geef met de omgevingsvariabele LOTSE_DATA een gegevensmap op. Start Lotse daarna opnieuw.
# $detail (string): where it stands, such as a file and a line
fault-policy-broken = Lotse kan het beleid van je IT-afdeling niet lezen: { $detail }
fault-policy-broken-next = Vraag IT om het te herstellen. Tot die tijd start Lotse niet, omdat niet bekend is wat moet gelden.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-file-kept = Het bestand kon niet worden verwijderd: { $path } ({ fault-file-reason })
# $context (string): where
# $detail (string): what, in English
fault-internal = Interne fout in Lotse.
fault-internal-next = Meld de fout met deze gegevens: { $context }: { $detail }

fault-journal-name-empty = Vul eerst een naam in.
fault-journal-name-too-long = Deze naam is te lang. Hij mag hooguit 200 tekens lang zijn.
# $length: how many characters it has; $limit: how many it can have
fault-journal-text-too-long = Deze tekst heeft { $length } tekens. Het maximum is { $limit }.
fault-journal-text-too-long-next = Maak de tekst korter. Logs en bestanden bewaar je beter bij het ticket. Noteer hier het ticketnummer.
# $name: the name
fault-journal-name-taken = Er is al een organisatie met de naam { $name }.
fault-journal-unknown-organisation = Deze organisatie is er niet meer.
fault-journal-known-organisation = Deze organisatie bestaat al.
fault-journal-organisation-removed = Deze organisatie is verwijderd. Zet die eerst terug.
fault-journal-organisation-not-removed = Deze organisatie is er nog; er hoeft niets te worden teruggezet.
fault-journal-unknown-run = Deze koppeling is er niet meer.
fault-journal-known-run = Deze koppeling bestaat al.
fault-journal-run-removed = Deze koppeling is verwijderd. Zet die eerst terug.
fault-journal-run-not-removed = Deze koppeling is er nog; er hoeft niets te worden teruggezet.
fault-journal-run-finished = Deze koppeling is afgerond. Heropen de koppeling om iets te wijzigen.
fault-journal-run-not-finished = Deze koppeling is nog open.
fault-journal-nothing-to-erase = Er valt niets meer te wissen.
# $entries: hoeveel items
fault-journal-old-form = { $entries } items hebben nog het formaat van de eerste versie van Lotse. Als die gewist zijn, kan niemand meer nagaan of de items ervóór zijn gewijzigd.
fault-journal-old-form-next = Sla de andere organisaties op als overdrachtsbestanden en lees die in een nieuwe gegevensmap in. Verwijder daarna de oude map.
fault-erase-name = Zo heet deze organisatie niet.
fault-erase-name-next = Typ de naam zoals hij hierboven staat.
fault-journal-newer-event = Je gegevens komen uit een nieuwere versie van Lotse.
fault-journal-newer-event-next = Installeer de nieuwste versie van Lotse.
# $path: a folder
fault-folder-failed = De map kon niet worden geopend: { $path }
# $url: an address
fault-link-failed = De browser kon niet worden geopend. Het adres is: { $url }
# $file: a file. $guide: id of a guide
fault-guide-known = Een handleiding in je gegevensmap heeft dezelfde id als een andere en wordt genegeerd: { $file } ({ $guide })
fault-step-needs-note = Deze stap is niet optioneel. Schrijf in de notitie waarom je de stap overslaat. Dan kun je hem overslaan.
fault-step-unknown = Met je huidige antwoorden is deze stap niet nodig.
fault-action-unknown = Met je huidige antwoorden is dit punt niet nodig.
# $count: aantal stappen, als tekst
fault-run-open-steps = Stappen die nog open zijn: { $count }. Doe ze, of sla ze over en schrijf in de notitie waarom.
fault-action-alone = Dit punt vink je apart af, niet met één klik voor meerdere.
fault-action-alone-next = Vink het af op de plek waar het in de stap staat.
fault-revision-not-taken = Deze handleiding is gewijzigd, en de wijzigingen zijn hier nog niet bekeken.
fault-revision-not-taken-next = Kies ‘Bekijk de wijzigingen’ en daarna ‘Ik heb het bekeken’.
# $worked: revisie waarmee is gewerkt, als tekst. $here: revisie op deze computer, als tekst
fault-guide-older = Aan deze koppeling is gewerkt met revisie { $worked } van de handleiding. Hier is alleen revisie { $here }; er kunnen stappen ontbreken.
fault-guide-older-next = Installeer de nieuwste versie van Lotse en rond de koppeling daarna af. Vinkjes en notities blijven bewaard.

fault-vault-missing = Op deze computer is geen sleutelbos.
fault-vault-missing-next = Start de sleutelbos van het besturingssysteem (op Linux bijvoorbeeld GNOME Keyring of KWallet) en start daarna Lotse opnieuw. Of laat Lotse geheime waarden alleen onthouden tot je Lotse sluit.
fault-vault-locked = De sleutelbos is vergrendeld.
fault-vault-locked-next = Ontgrendel de sleutelbos en probeer het opnieuw.
fault-vault-no-logon = Bij deze aanmelding bij Windows kunnen geen sleutels worden opgeslagen.
fault-vault-no-logon-next = Een beleid verbiedt het, of je bent alleen via het netwerk aangemeld. Meld je aan op de computer zelf of via Extern bureaublad, of vraag de IT-afdeling naar het beleid. Tot die tijd onthoudt Lotse geheime waarden alleen tot je Lotse sluit.
fault-vault-refused = De sleutelbos heeft de toegang geweigerd.
fault-vault-refused-next = Open de sleutelbos van het besturingssysteem (op Windows: Referentiebeheer), controleer of Lotse die mag gebruiken en probeer het opnieuw.
# $length (string): the length in bytes
# $limit (string): the most that is possible, in bytes
fault-vault-too-long = Deze waarde is te lang voor een sleutelbos: { $length } bytes; het maximum is { $limit }.
fault-vault-too-long-next = Controleer of je te veel hebt gekopieerd. Bewaar de waarde anders in je wachtwoordmanager.
fault-vault-unfit = Deze waarde is leeg of bevat een teken dat geen sleutelbos kan opslaan.
fault-vault-unfit-next = Kopieer de waarde nog een keer en plak die opnieuw.
fault-vault-lost = De sleutelbos meldde dat de waarde was opgeslagen, maar gaf iets anders terug.
fault-vault-lost-next = Zet de waarde in je wachtwoordmanager voordat je de pagina sluit waarop die staat. Probeer het daarna opnieuw, of laat Lotse geheime waarden alleen onthouden tot je Lotse sluit.
fault-clipboard-missing = Hier is geen klembord.
fault-clipboard-missing-next = Start Lotse op een computer met een bureaublad: zonder beeldscherm is er geen klembord. Heeft deze computer wel een bureaublad, start Lotse dan opnieuw.
fault-clipboard-refused = Het klembord heeft de waarde niet aangenomen.
fault-clipboard-refused-next = Sluit programma’s die het klembord in de gaten houden en probeer het opnieuw.

## Start: how it is done

start-mode = Hoe wil je werken?
mode-connected = Met controle
mode-practice = Oefening
mode-does-connected = Lotse leidt je stap voor stap, bewaart de sleutels in de sleutelbos en controleert via de API’s van de leveranciers of alles goed is ingesteld.
mode-does-checklist = Werkt offline: Lotse leidt je stap voor stap en onthoudt wat je hebt afgevinkt. Wachtwoorden en sleutels typ je nooit in Lotse.
mode-does-practice = Om te leren, met gesimuleerde tenants op deze computer. Aan echte producten verandert er niets.
home-practice = Oefenen

## Practice

practice-intro-title = Zo werkt de oefening
practice-intro-tenants = Lotse start op deze computer gesimuleerde tenants van de leveranciers en voegt een gesimuleerde organisatie toe. Jij kiest alleen de handleiding.
practice-intro-screen = Je doorloopt dezelfde stappen als bij een echte koppeling. Naast de stap zie je een tekening van het scherm van de leverancier. Daar kopieer je waarden en wijzig je instellingen.
practice-intro-mistakes = In de tenants zitten fouten. Zoek ze met een controle, herstel ze in de tekening en controleer opnieuw.
practice-intro-safe = Er verlaat niets deze computer.
practice-title = Scherm van de leverancier (oefening)
practice-lead = Een gesimuleerd scherm. Kopieer de waarden naar de stap en wijzig de instellingen hier, zoals op het scherm van de leverancier.
practice-loading = De oefentenants worden gestart…
practice-go = Naar het scherm van de leverancier
practice-mistakes = Wat er nog meer kan gebeuren
practice-mistakes-lead = Niet alles is met een instelling op te lossen. Zet iets aan en kijk wat een controle erover zegt.
practice-restart = Opnieuw beginnen met de oorspronkelijke fouten
practice-hint = Tip
practice-again = Hersteld. Controleer nu opnieuw.
practice-check = Naar de controle
# Followed by an address.
practice-address = De tenants zijn bereikbaar op

## Taking credentials inside a step

# Followed by the name of the credential.
# $vendor (string): the product that shows it
capture-take = Kopieer uit { $vendor }:
# In plaats daarvan, als geen scherm de waarde toont
capture-choose = Kies zelf een waarde:
# Followed by the label of the field on the vendor’s screen.
capture-field = Veld:
capture-offered = Uit de gegevens van de organisatie. Controleer de waarde en sla die op.
capture-keep = Opslaan
capture-keeping = Wordt opgeslagen…
# Before a page is left in which values were typed and not kept. $count: how many.
unsaved-title =
    { $count ->
        [one] Een waarde is nog niet opgeslagen
       *[other] { $count } waarden zijn nog niet opgeslagen
    }
# $names: the fields, as a list. $count: how many.
unsaved-text =
    { $count ->
        [one] Je hebt iets ingevuld maar nog niet opgeslagen: { $names }. Als je de pagina nu verlaat zonder op te slaan, ben je het kwijt.
       *[other] Je hebt waarden ingevuld maar nog niet opgeslagen: { $names }. Als je de pagina nu verlaat zonder op te slaan, ben je ze kwijt.
    }
# The same for values that are used for one check or list and never kept.
unsaved-once-text =
    { $count ->
        [one] Bij ‘{ $names }’ is iets ingevuld. Dat wordt één keer gebruikt en nooit opgeslagen. Als je de pagina nu verlaat, ben je het kwijt.
       *[other] In meerdere velden is iets ingevuld: { $names }. Dat wordt één keer gebruikt en nooit opgeslagen. Als je de pagina nu verlaat, ben je het kwijt.
    }
unsaved-keep = Opslaan en verdergaan
unsaved-discard = Weggooien
unsaved-stay = Hier blijven
capture-show = Tonen
capture-hide = Verbergen
# $name (string): the credential
capture-show-of = Tonen: { $name }
# $name (string): the credential
capture-hide-of = Verbergen: { $name }
capture-replace = Vervangen
# $name (string): the credential
capture-replace-of = Vervangen: { $name }
# $name (string): the credential
capture-announce = Opgeslagen: { $name }
kept-keychain = in de sleutelbos
kept-session = alleen tot je Lotse sluit
# For a value that is no secret.
kept-plain = opgeslagen
# $length (number): how many characters it has
stored-length =
    { $length ->
        [one] { $length } teken
       *[other] { $length } tekens
    }
# $ending (string): the last characters
stored-ending = eindigt op …{ $ending }

## The clipboard

# $name (string): the credential
clipboard-copy-of = Kopiëren: { $name }
# $seconds (number): how long it stays on the clipboard
clipboard-copied =
    { $seconds ->
        [one] Gekopieerd. Over { $seconds } seconde wordt het klembord gewist.
       *[other] Gekopieerd. Over { $seconds } seconden wordt het klembord gewist.
    }
# $seconds (number): how long it stays on the clipboard
clipboard-left = Gekopieerd, nog { $seconds } s
clipboard-clear = Nu wissen
clipboard-cleared = Het klembord is gewist.

## The keychain

keychain-asking = De sleutelbos wordt getest…
keychain-ready = Geheime waarden staan in de sleutelbos van deze computer. Die is net getest en werkt.
keychain-ready-ahead = In deze stap toont het product een waarde maar één keer. Lotse slaat die op in de sleutelbos van deze computer. De sleutelbos is net getest en werkt.
keychain-none = De sleutelbos kan niet worden gebruikt.
keychain-session = Tot die tijd houdt Lotse geheime waarden alleen in het geheugen: sluit je Lotse, dan zijn ze weg.
keychain-session-ahead = Je kunt toch verdergaan. In deze stap toont het product een waarde maar één keer: bewaar die ook in je wachtwoordmanager.
keychain-again = Opnieuw testen

## Credentials of an integration

run-credentials-link = Inloggegevens
run-credentials-title = Inloggegevens
credentials-lead = Wat je voor deze koppeling hebt gekopieerd. Geheime waarden toont Lotse nooit meer, maar je kunt ze kopiëren.
credentials-none = Deze handleiding heeft geen inloggegevens nodig.
# $from (string): the product that issues it
# $to (string): where it is entered in the end: a product, or several as a list
credential-way = Uit { $from }, voor { $to }.
# $from (string): the product that issues it
credential-from = Uit { $from }.
# $title (string): the step that takes it
credential-step = Stap: { $title }
# $date (string): the day, in words
credential-stored-on = Opgeslagen op { $date }.
credential-not-stored = Nog niet opgeslagen
credential-gone = Niet meer aanwezig
credential-lost = Lotse had deze waarde alleen in het geheugen en is intussen gesloten. Vul de waarde opnieuw in.
credential-elsewhere = op een andere computer opgeslagen
credential-elsewhere-next = Deze waarde staat in de sleutelbos van een andere computer. Vul die ook hier in: uit het product of uit je wachtwoordmanager.
credential-enter = Invullen
# $name (string): the credential
credential-enter-of = Invullen: { $name }
credential-delete = Verwijderen
# $name (string): the credential
credential-delete-of = Verwijderen: { $name }
# $name (string): the credential
credential-delete-title = Waarde verwijderen: { $name }
credential-delete-secret = Lotse verwijdert de waarde uit de sleutelbos. Dat kun je niet terugdraaien. Bij de leverancier blijft de waarde geldig tot je die daar verwijdert.
credential-delete-plain = Lotse verwijdert de waarde. Bij de leverancier verandert er niets.
# $name (string): the credential
credential-deleted = Verwijderd: { $name }
credential-expiry-field = Verloopt op (als je het weet)
credential-expiry-kept = De datum is opgeslagen.
credential-expiry-gone = De datum is verwijderd.
# $date (string): the day, in words
credential-expires-on = Verloopt op { $date }
credential-expires-soon = verloopt binnenkort
credential-expired = verlopen

## Removing what has keys

# $name (string): the organisation
organisation-remove-title = { $name } verwijderen?
organisation-remove-keys = De sleutels van deze organisatie worden uit de sleutelbos verwijderd. Dat kun je niet terugdraaien. De koppelingen met vinkjes en notities kun je meteen daarna terughalen. In de producten verandert er niets.
# $name (string): the organisation
organisation-removed-keys = { $name } is uit Lotse verwijderd. De sleutels zijn gewist en kunnen niet worden hersteld.
# $title (string): the guide
run-remove-title = { $title } verwijderen?
run-remove-keys = De sleutels van deze koppeling worden uit de sleutelbos verwijderd. Dat kun je niet terugdraaien. Vinkjes en notities kun je meteen daarna terughalen. In de producten verandert er niets.
# $title (string): the guide
run-removed-keys = { $title } is uit Lotse verwijderd. De sleutels zijn gewist en kunnen niet worden hersteld.

## Settings: network, clipboard, client ID, diagnostics

settings-kept = Opgeslagen
settings-proxy = Proxy
settings-proxy-hint = Dit geldt voor alle aanroepen bij leveranciers: voor controles en voor het zoeken naar webhooks.
settings-managed = Bepaald door je IT-afdeling.
proxy-choice-system = Zoals het systeem
proxy-choice-direct = Zonder proxy
# A field for the address follows below.
proxy-choice-manual = Deze proxy:
settings-proxy-address = Adres
settings-proxy-address-hint = Host en poort, bijvoorbeeld proxy.example:8080
settings-proxy-user = Gebruikersnaam
settings-proxy-user-hint = Laat dit leeg als de proxy er niet om vraagt.
settings-proxy-password = Wachtwoord voor de proxy
settings-proxy-password-hint = Het staat in de sleutelbos. Een nieuw wachtwoord vervangt het oude.
settings-proxy-password-kept = Het wachtwoord voor de proxy is opgeslagen.
settings-proxy-password-remove = Opgeslagen wachtwoord verwijderen
settings-proxy-password-gone = Het wachtwoord voor de proxy is verwijderd.
settings-ca = Certificaten van je netwerk
settings-ca-hint = Alleen nodig als een firewall in je netwerk versleutelde verbindingen inspecteert (TLS-inspectie) en het systeem het certificaat van die firewall niet kent. Kies het bestand met dat certificaat, bijvoorbeeld .pem, .crt, .cer of .p7b.
# $count (number): certificates in the file
settings-ca-count =
    { $count ->
        [one] In het bestand staat één certificaat:
       *[other] In het bestand staan { $count } certificaten:
    }
# $name (value): whose certificate it is. $date (string): the last day on which it is valid
settings-ca-authority = { $name }, geldig tot en met { $date }
# $count (number): certificates that are not listed
settings-ca-more =
    { $count ->
        [one] en nog een
       *[other] en nog { $count }
    }
# $count (number): entries that can’t be read. $places (string): where they are in the file, counted from 1
settings-ca-broken =
    { $count ->
        [one] Item { $places } van het bestand is niet te lezen. De andere worden gebruikt.
       *[other] De items { $places } van het bestand zijn niet te lezen. De andere worden gebruikt.
    }
settings-ca-choose = Bestand kiezen…
settings-ca-remove = Bestand niet meer gebruiken
settings-clipboard = Klembord
settings-clipboard-seconds = Aantal seconden tot een gekopieerde geheime waarde van het klembord wordt gewist
settings-clipboard-hint = Van 10 tot 120 seconden.
settings-client-id-title = ConnectWise PSA
settings-client-id = Client-ID
settings-client-id-hint = ConnectWise beantwoordt alleen aanroepen van programma’s met een client-ID. Je krijgt die gratis in de developer portal: developer.connectwise.com/ClientID. Heeft een organisatie een eigen client-ID, dan gebruikt Lotse die.
settings-diagnostics = Diagnose
settings-diagnostics-version = Versie van Lotse
# Followed by kept-keychain or kept-session.
settings-diagnostics-secrets = Opslag van geheime waarden
settings-log-file = Diagnoselog naar een bestand schrijven
settings-log-file-hint = Het log helpt om fouten te vinden. Er staan codes en getallen in, geen namen en geen sleutels. Het staat in de gegevensmap onder ‘log’ en wordt hooguit 2 MB groot.
settings-third-party = Licenties van derden
settings-third-party-hint = Lotse bevat software en lettertypen van anderen. Hun licenties zijn in het Engels.
settings-third-party-show = Licenties tonen

## Settings: who works here, and the check of the journal

settings-person-title = Wie hier werkt
settings-person = Je naam, voor rapporten
settings-person-hint = Je naam staat bij wat je afvinkt, in rapporten en in overdrachtsbestanden. Hij gaat nooit naar een leverancier.
journal-check-title = Logboek
journal-check-lead = Lotse legt elke handeling vast en wijzigt nooit een item. Hier controleer je of ook niemand anders iets heeft gewijzigd.
journal-check-heads = Controlesommen uit rapporten (mag leeg blijven)
journal-check-heads-hint = Eén per regel, zoals afgedrukt. Lotse zegt dan of er sindsdien iets is gewijzigd of verwijderd.
journal-check = Logboek controleren
journal-checking = Wordt gecontroleerd…
# $device (string): a computer, as short text
# $sequence (number): which of its entries
journal-check-verdict-broken = Het logboek is beschadigd: item { $sequence } van computer { $device } is achteraf gewijzigd. Zet de gegevensmap terug uit een back-up.
journal-check-verdict-differs = Het logboek past niet bij een eerdere controlesom. Heb je die precies zo ingevuld als die is afgedrukt? Dan is er achteraf iets gewijzigd: zet de gegevensmap terug uit een back-up.
journal-check-verdict-behind = Er ontbreken items die eerder in het logboek stonden. Is er een oudere back-up teruggezet? Zet dan de nieuwste terug.
journal-check-verdict-unclear = Het logboek zelf is intact. Niet elke regel kon worden vergeleken. Eronder staat telkens wat je kunt doen.
journal-check-verdict-whole = Het logboek is consistent: elk item sluit aan op het vorige. Of het opnieuw is geschreven, blijkt pas uit de controlesom op een rapport.
journal-check-verdict-empty = Het logboek is nog leeg.
# $count (number): entries
journal-check-events =
    { $count ->
        [one] { $count } item gecontroleerd.
       *[other] { $count } items gecontroleerd.
    }
# $count (number): computers
journal-check-devices =
    { $count ->
        [one] Geschreven door één computer.
       *[other] Geschreven door { $count } computers.
    }
# $count (number): items. $date: een dag. $what: wat er is gewist, alleen om te kiezen
journal-check-erased = { $count ->
    [one] 1 item is
   *[other] { $count } items zijn
} op { $date } definitief gewist ({ $what ->
    [organisation] een organisatie is vergeten
   *[text] een tekst
}).
# Followed by a line to copy
journal-check-own = Controlesom van het logboek op deze computer, zoals die nu in rapporten staat:
journal-head-fits = klopt
journal-head-unknown = onbekende computer
journal-head-behind = items ontbreken
journal-head-differs = wijkt af
journal-head-unreadable = niet leesbaar
journal-head-means-fits = Tot hier is niets gewijzigd.
journal-head-means-unknown = In dit logboek staat niets van die computer. Lees eerst een overdrachtsbestand van daar in.
# $from (number): the first entry
journal-head-means-behind = Vanaf item { $from } ontbreken items.
# $from (number): the first entry
journal-head-means-differs = Vanaf item { $from } of later wijkt er iets af.
journal-head-means-unreadable = Dit is geen regel uit een rapport. Neem de hele regel over, met beide schuine strepen.
# Of an end that nobody entered: whose word it is
# $device (string): a computer, or several as a list
journal-head-by = Genoteerd door computer { $device }.

## Words of the trade, for newcomers: word-<id>, and what it means

words-link = Woorden uitgelegd
words-title = Woorden uitgelegd
words-close = Sluiten
word-psa = PSA
    .means = Het ticket- en facturatiesysteem van een IT-dienstverlener, bijvoorbeeld Autotask of ConnectWise PSA. De letters staan voor ‘professional services automation’.
word-role = Rol
    .means = Een verzameling rechten, bijvoorbeeld in ConnectWise PSA. Wie de rol heeft, mag wat de rol toestaat.
word-security-level = Beveiligingsniveau
    .means = Zo heet in Autotask een verzameling rechten. Elke gebruiker in Autotask heeft een beveiligingsniveau.
word-api-user = API-gebruiker
    .means = Een gebruikersaccount voor een programma in plaats van voor een persoon. Daarmee meldt het product zich aan bij de PSA. Omdat het een eigen account is, zie je wat het programma heeft gedaan en kun je het altijd blokkeren.
word-scope = Scope
    .means = Waarvoor een sleutel mag worden gebruikt. In Kaseya VSA ook: welke organisaties een account ziet. Ontbreekt er iets in de scope, dan wordt de sleutel geweigerd of ontbreken er gegevens.
word-tracking-identifier = Tracking-ID (tracking identifier)
    .means = Een code waaraan Autotask herkent bij welk product een API-gebruiker hoort. De code komt van de leverancier, of Autotask maakt er een.
word-webhook = Webhook
    .means = Een bericht dat de PSA uit zichzelf stuurt zodra er iets verandert, bijvoorbeeld een ticket.
word-upn = UPN
    .means = User principal name: de naam waarmee iemand zich aanmeldt bij Microsoft 365, bijvoorbeeld kim@bakkerit.example. Het lijkt op een e-mailadres, maar hoeft er geen te zijn.
word-keychain = Sleutelbos
    .means = Hier bewaart het besturingssysteem wachtwoorden versleuteld: Referentiebeheer op Windows, Sleutelhanger op macOS, GNOME Keyring of KWallet op Linux.

## Faults: credentials, checks, practice, network

fault-credential-empty = Er is nog niets ingevuld.
fault-credential-empty-next = Kopieer de waarde uit het product en plak die hier.
fault-credential-format = Dit lijkt niet op de vereiste waarde.
fault-credential-format-next = Controleer of je het juiste veld hebt gekopieerd, en de hele waarde.
fault-credential-host = Hier is alleen de hostnaam nodig.
fault-credential-host-next = Laat https:// en alles achter de naam weg.
# $length (string): how many characters it has
# $limit (string): how many are asked for
fault-credential-short = Deze waarde is te kort: { $length } tekens. Er worden er minstens { $limit } verwacht.
fault-credential-short-next = Waarschijnlijk is er bij het kopiëren iets weggevallen. Kopieer de hele waarde.
# $length (string): how many characters it has
# $limit (string): how many are possible
fault-credential-long = Deze waarde is te lang: { $length } tekens. Er worden er hoogstens { $limit } verwacht.
fault-credential-long-next = Waarschijnlijk is er te veel gekopieerd. Kopieer alleen de waarde.
fault-credential-looks-swapped = Dit lijkt op een andere waarde van deze koppeling. Misschien zijn twee velden verwisseld.
fault-credential-looks-swapped-next = Controleer welk veld je hebt gekopieerd.
fault-credential-unknown = Met je huidige antwoorden is deze waarde niet nodig. Open de stap opnieuw.
fault-credential-white-space = Midden in de waarde staat een spatie of een regeleinde.
fault-credential-white-space-next = Kopieer de waarde opnieuw, zonder iets eromheen.
fault-expiry-unreadable = Dit is geen datum.
fault-expiry-unreadable-next = Kies een dag, of laat het veld leeg.
fault-credential-elsewhere = Deze sleutel staat in de sleutelbos van een andere computer.
fault-credential-elsewhere-next = Kopieer de sleutel daar, of vul hem hier opnieuw in.
fault-second-nobody-named = Lotse weet niet wie op deze computer aan de koppeling heeft gewerkt.
fault-second-nobody-named-next = Wie het werk heeft gedaan, vult eerst de eigen naam in bij de instellingen. Daarna kan een tweede persoon bevestigen.
fault-second-name-empty = Vul eerst de naam van de tweede persoon in.
# $name (string): the name that was given
fault-second-same-person = { $name } heeft aan deze koppeling gewerkt en kan niet de tweede persoon zijn.
fault-second-same-person-next = Vraag een collega die er niet bij betrokken was.
fault-second-unfinished = Deze koppeling is nog niet afgerond.
fault-second-unfinished-next = Rond de koppeling eerst af. Daarna kan een tweede persoon die bevestigen.
fault-calendar-empty = Er is geen sleutel met een vervaldatum.
fault-calendar-empty-next = Open een koppeling en vul de vervaldatum in bij ‘Inloggegevens’.
fault-check-running = Voor deze koppeling loopt al een controle. Wacht tot die klaar is of stop die eerst.
fault-check-checklist = Een checklist controleert Lotse niet. Start de koppeling ‘Met controle’ om te controleren.
fault-organisation-practises = Deze organisatie is alleen om te oefenen. De sleutels zijn gesimuleerd; Lotse stuurt ze nooit naar een echte leverancier.
fault-organisation-practises-next = Kies ‘Oefening’, of voeg een organisatie toe.
fault-webhooks-gone = Lotse bewaart de lijst met webhooks maar kort. Haal de lijst opnieuw op.
# $detail (string): what the system says, in English
fault-practice-failed = De oefentenants konden niet worden gestart: { $detail }
fault-practice-failed-next = Sluit Lotse, open het weer en probeer het opnieuw. Misschien blokkeert beveiligingssoftware verbindingen binnen deze computer.
fault-client-id-unreadable = Dit is geen client-ID.
fault-client-id-unreadable-next = Een client-ID ziet eruit als 00000000-0000-0000-0000-000000000000. Verwar die niet met de bedrijfs-ID.

## Faults of checks and values

# $name (string): the name of a value
fault-value-is-secret = ‘{ $name }’ is geheim en mag geen argument zijn: andere programma’s kunnen het daar lezen.
fault-value-is-secret-next = Geef de waarde via de standaardinvoer, met --secret-stdin { $name }.
fault-proxy-password-in-sight = In het adres van de proxy staat een wachtwoord. Argumenten ziet iedereen op deze computer, en ze blijven in de opdrachtgeschiedenis staan.
fault-proxy-password-in-sight-next = Geef met --proxy alleen gebruikersnaam en adres op, bijvoorbeeld anna@proxy.example:8080, en het wachtwoord met --secret-stdin proxy-password via de standaardinvoer.
fault-proxy-user-missing = Bij het wachtwoord van de proxy ontbreekt de gebruikersnaam.
fault-proxy-user-missing-next = Zet die met --proxy vóór het adres, bijvoorbeeld anna@proxy.example:8080.

fault-credential-not-stored = Dit is klaar zodra de waarde in Lotse is opgeslagen. Vul de waarde in en ga dan verder.
fault-finding-unknown = Er is hier niets meer te bevestigen. Open de controle opnieuw.
fault-inspector-missing = Voor deze organisatie is geen controlegebruiker opgeslagen, of niet alle waarden ervan.
fault-inspector-missing-next = Vul gebruikersnaam, geheim en tracking-ID in, of sla eerst een controlegebruiker op.
# $name (string): what was typed
# $known (string): the names of all mistakes
fault-mistake-unknown = De fout ‘{ $name }’ bestaat niet. Kies een van deze: { $known }.
# $name (string): what was typed
# $known (string): the names of the mistakes that fit
fault-mistake-elsewhere = De fout ‘{ $name }’ hoort bij een leverancier die deze handleiding niet gebruikt. Kies een van deze: { $known }.
# $name (string): what was typed
# $known (string): the names of all values
fault-value-unknown = Deze handleiding heeft geen waarde ‘{ $name }’. Kies een van deze: { $known }.
# $name (string): de naam van de waarde
fault-value-host = ‘{ $name }’ moet de naam van een server zijn, zoals eu.myconnectwise.net.
fault-value-host-next = Laat http:// en alles achter de naam weg.
# $other (string): the name under which it came first
# $name (string): that under which it came again
fault-value-twice = Deze waarde is twee keer opgegeven: ‘{ $other }’ en ‘{ $name }’. Geef haar maar één keer op.

# $path (string): the file
# $kind (string): what the file is. Only to choose by
fault-door-ca-file =
    { $kind ->
        [missing] Het CA-bestand is er niet: { $path }
        [folder] Dit is een map en geen CA-bestand: { $path }
        [unreadable] Lotse mag het CA-bestand op deze computer niet lezen: { $path }
        [empty] Het CA-bestand is leeg: { $path }
        [page] Het CA-bestand is een webpagina, geen certificaat: { $path }
        [key] In het CA-bestand zit een privésleutel en geen certificaat: { $path }
        [request] Het CA-bestand is alleen een aanvraag voor een certificaat: { $path }
        [pfx] Het CA-bestand is een PKCS #12-bestand (.pfx, .p12) met een wachtwoord: { $path }
        [broken] Geen enkel certificaat in het CA-bestand is leesbaar: { $path }
        [cut] Het CA-bestand houdt midden in het certificaat op: { $path }
       *[none] In het CA-bestand zit geen certificaat: { $path }
    }
fault-door-ca-file-next =
    { $kind ->
        [missing] Kies het bestand in de instellingen opnieuw, of geen.
        [unreadable] Kopieer het naar een eigen map en kies het daar.
        [page] Waarschijnlijk vroeg de download om een aanmelding. Download het certificaat opnieuw, als .pem, .crt of .cer.
        [key] Een privésleutel hoort alleen op de server zelf. Vraag alleen om het certificaat van de certificeringsinstantie, als .pem, .crt of .cer.
        [pfx] Exporteer het certificaat van de certificeringsinstantie zonder privésleutel als .cer (Base64 of DER) en kies dat bestand.
       *[none] Kies in de instellingen een bestand met certificaten (.pem, .crt, .cer of .p7b), of geen.
    }
# $address (string): what was entered
# $kind (string): what it is. Only to choose by
fault-door-proxy-address =
    { $kind ->
        [script] Dit is het adres van een proxyscript (PAC), niet van een proxy: { $address }
        [socks] SOCKS-proxy’s kan Lotse niet gebruiken: { $address }
       *[other] Dit is geen adres van een proxy: { $address }
    }
fault-door-proxy-address-next =
    { $kind ->
        [script] Lotse leest geen PAC-bestanden. Open het bestand in de browser: achter het woord PROXY staat de proxy. Vul die in de instellingen in als naam:poort.
       *[other] Vul het in de instellingen in als naam:poort, bijvoorbeeld proxy.example:8080.
    }
# $detail (string): what the system says
fault-door-authorities = De lijst met vertrouwde certificeringsinstanties van deze computer kan niet worden gelezen ({ $detail }).
fault-door-authorities-next = Vraag de IT-afdeling of de certificaten van het besturingssysteem volledig zijn. Op Linux zitten ze in het pakket ca-certificates.
# $detail (string): what the system says
fault-door-client = Lotse kan geen verbindingen maken ({ $detail }).
fault-door-client-next = Start Lotse opnieuw. Helpt dat niet, meld het dan bij het Lotse-project.

## Faults: hand-over files, a second person

# $folder (string): the folder
fault-journal-missing = In deze map staat geen logboek van Lotse: { $folder }
fault-journal-missing-next = Kies de gegevensmap van Lotse. In de instellingen staat waar die is.
fault-hand-over-other-file = Dit is geen overdrachtsbestand van Lotse.
fault-hand-over-other-file-next = Kies het bestand dat de ander met ‘Overdragen’ heeft opgeslagen.
# $found (string): the format of the file, a number
# $supported (string): the newest format that can be read
fault-hand-over-newer-format = Het bestand komt uit een nieuwere versie van Lotse (formaat { $found }).
fault-hand-over-newer-format-next = Installeer de nieuwste versie van Lotse en lees het bestand daarna in.
# $kind (string): name of the entry’s kind, in English
fault-hand-over-newer-event = In het bestand staat een item dat deze versie van Lotse nog niet kent ({ $kind }).
fault-hand-over-newer-event-next = Installeer de nieuwste versie van Lotse en lees het bestand daarna in.
fault-hand-over-cut = Het einde van het bestand ontbreekt.
fault-hand-over-cut-next = Kopieer of download het opnieuw en wacht tot dat klaar is.
fault-hand-over-damaged = Het bestand is niet meer zoals Lotse het heeft opgeslagen.
fault-hand-over-damaged-next = Kopieer het opnieuw. Helpt dat niet, vraag degene van wie het komt om het opnieuw op te slaan.
# $detail (string): what is wrong, in English
fault-hand-over-malformed = Het bestand is anders opgebouwd dan een overdrachtsbestand ({ $detail }).
fault-hand-over-malformed-next = Vraag degene van wie het komt om het opnieuw op te slaan.
# $device (string): a computer, as short text
# $sequence (string): which of its entries
fault-hand-over-tampered = Het bestand is na het opslaan gewijzigd: item { $sequence } van computer { $device } klopt niet.
fault-hand-over-tampered-next = Vraag degene van wie het komt om het opnieuw op te slaan en rechtstreeks naar je te sturen.
# $device (string): a computer, as short text
# $sequence (string): which of its entries
fault-hand-over-differs = Bestand en logboek spreken elkaar tegen: vanaf item { $sequence } van computer { $device } staat er iets anders in.
fault-hand-over-differs-next = Of op die computer is een oudere back-up teruggezet en daarna verder gewerkt, of iemand heeft items gewijzigd. Vraag degene die daar werkt wat klopt. Tot die tijd verandert er hier niets.
# $sequence (string): which of this computer’s entries
fault-hand-over-own-differs = In het bestand staat vanaf item { $sequence } van deze computer iets anders dan in het logboek hier.
fault-hand-over-own-differs-next = Waarschijnlijk is hier een oudere back-up teruggezet en daarna verder gewerkt. Controleer het logboek in de instellingen en overleg met degene die jullie back-ups beheert.
# $found (string): the last of this computer’s entries in the file
# $known (string): the last one here
fault-hand-over-own-ahead = In het bestand staan meer items van deze computer dan in het logboek hier: { $found } tegen { $known }.
fault-hand-over-own-ahead-next = Waarschijnlijk is hier een oudere back-up teruggezet. Zet de nieuwste terug voordat je verder werkt en lees daarna het bestand in.
# $by (string): the computer that has noted it
# $device (string): the computer it was noted of
# $sequence (string): which of its entries
fault-hand-over-noted-differs = Bestand en logboek spreken elkaar tegen: computer { $by } heeft bij item { $sequence } van computer { $device } iets anders genoteerd dan hier staat.
fault-hand-over-noted-differs-next = Waarschijnlijk is op een van de twee een oudere back-up teruggezet en daarna verder gewerkt, of iemand heeft het bestand vervalst. Laat op allebei het logboek controleren in de instellingen en vraag het degene van wie het bestand komt.
# $days (string): how many days ahead, more than 400
# $until (string): how many days until the file can be imported, 1 or more
fault-hand-over-clock-ahead = In het bestand staan items waarvan de tijd { $days } dagen voorloopt op de klok van deze computer.
fault-hand-over-clock-ahead-next = Staat de klok van deze computer verkeerd, zet hem dan goed en kies het bestand opnieuw. Staat hij goed, dan stond de klok van de andere computer verkeerd, en de items daar blijven zoals ze zijn. Dagen tot het bestand hier kan worden ingelezen: { $until }. Werk tot die tijd met een rapport van die computer.
# $size (string): how large it is, in megabytes
# $limit (string): the most that is read, in megabytes
fault-hand-over-too-large = Het bestand is te groot voor een overdrachtsbestand (hoogstens { $limit } MB).
fault-hand-over-too-large-next = Kijk of je het juiste bestand hebt gekozen. Zo ja, laat de koppelingen dan een voor een overdragen.
# $organisation (string): its name here
fault-hand-over-makes-practice = Het bestand maakt van de organisatie { $organisation } een oefening. Hier is ze echt.
fault-hand-over-makes-practice-next = Er is niets ingelezen. Vraag het de persoon van wie het bestand komt; Lotse zelf maakt zo’n bestand niet.
# $events (string): how many entries it has
# $limit (string): how many it may have
fault-hand-over-too-many = Het bestand heeft te veel items voor een overdrachtsbestand (hoogstens { $limit }).
fault-hand-over-too-many-next = Kijk of je het juiste bestand hebt gekozen. Zo ja, laat de koppelingen dan een voor een overdragen.
# $device (string): a computer
# $sequence (string): the number of the entry
# $size (string): how large it is, in megabytes
# $limit (string): how large it may be, in megabytes
fault-hand-over-event-too-large = Item { $sequence } van computer { $device } in het bestand is te groot (hoogstens { $limit } MB).
fault-hand-over-event-too-large-next = Vraag het de persoon van wie het bestand komt. Zulke grote items maakt Lotse niet.
# $device (string): a computer, as short text
fault-hand-over-unproven = Volgens een controle van computer { $device } in het bestand is iets zoals vereist, maar geen aanroep laat dat zien.
fault-hand-over-unproven-next = Er is niets ingelezen. Lotse maakt zo’n controle niet: vraag het de persoon van wie het bestand komt en controleer de koppeling hier zelf.
# $path (string): the file
# $kind (string): why. Only to choose by
# $detail (string): what the system says
fault-hand-over-not-read = Het bestand kan niet worden gelezen: { $path } ({ $kind ->
        [missing] het bestaat niet
       *[other] { fault-file-reason }
    })
fault-hand-over-not-read-next = Kopieer het bestand naar deze computer en kies het daar.
fault-hand-over-gone = Het bestand is niet meer geladen.
fault-hand-over-gone-next = Kies het bestand opnieuw.

## Keyboard

palette-title = Alles doorzoeken
palette-field = Organisatie, koppeling, stap, schermtekst, foutmelding, instelling
palette-hits = Resultaten
palette-kind-run = Koppeling
palette-kind-organisation = Organisatie
palette-kind-step = Stap
palette-kind-guide = Handleiding
palette-kind-problem = Probleem
palette-kind-page = Pagina
palette-kind-command = Opdracht
shortcuts-title = Sneltoetsen
shortcut-palette = Alles doorzoeken
shortcut-next = Volgende stap; op de controlepagina: controleren
shortcut-back = Vorige stap of pagina
shortcut-tick = Afvinken wat de focus heeft
shortcut-zoom-in = Groter
shortcut-zoom-out = Kleiner
shortcut-zoom-reset = Normale grootte
shortcut-help = Deze lijst
shortcut-close = Dialoogvenster of menu sluiten
# $key (string): a key, for example K
keys-ctrl = Ctrl + { $key }
# $key (string): a key, for example K
keys-command = Command + { $key }
keys-space = Spatiebalk
keys-escape = Esc

## Customers of the product beside companies of the PSA

customers-window = Klanten en bedrijven
# $product (text): name of the product; $psa (text): name of the PSA
customers-lead = Namen in { $product } naast namen in { $psa }. Of de klanten gekoppeld zijn, zie je alleen in het product zelf, niet in Lotse.
customers-intro = Lotse haalt de klanten van het product en de bedrijven van de PSA op en zet dezelfde namen naast elkaar. Lotse leest alleen en slaat geen namen op.
customers-start = Klanten vergelijken
customers-again = Opnieuw vergelijken
customers-running = Klanten en bedrijven worden opgehaald…
# $when (text): day and time
customers-before = Vergeleken { $when }. Lotse onthoudt de namen alleen tot je het programma sluit. Vergelijk opnieuw om ze te zien.
# $when (text): day and time
customers-read-at = Opgehaald: { $when }.
customers-unread = Een lijst kon niet worden opgehaald
customers-unoffered = Bij deze handleiding kan Lotse klanten en bedrijven niet vergelijken.
customers-search = Zoek op naam
customers-filter = Tonen
# $count (number)
customers-filter-open = Na te kijken ({ $count })
# $count (number)
customers-filter-all = Alle ({ $count })
customers-none-open = Niets meer na te kijken.
customers-none-found = Geen naam gevonden.
customers-fit = Resultaat
customers-rest = Bedrijven zonder bijbehorende klant
customers-fit-gone = Gekozen bedrijf ontbreekt
customers-fit-doubled = Meerdere mogelijk
customers-fit-missing = Geen bedrijf gevonden
customers-fit-likely = Naam lijkt erop
customers-fit-exact = Dezelfde naam
customers-fit-chosen = Handmatig gekozen
customers-fit-none = Heeft geen bedrijf nodig
customers-choose = Kiezen…
# $customer (text): name of a customer
customers-choose-for = Bedrijf voor { $customer }
# $customer (text): name of a customer
customers-choose-label = Bedrijf kiezen voor { $customer }
customers-choose-none = Heeft geen bedrijf nodig
customers-withdraw = Keuze ongedaan maken
# $count (number)
customers-choose-more =
    { $count ->
        [one] Nog één bedrijf niet getoond. Typ een langer deel van de naam.
       *[other] Nog { $count } bedrijven niet getoond. Typ een langer deel van de naam.
    }
customers-save = Opslaan als tabel (CSV)
customers-paper = Afdrukken of opslaan
customers-back = Terug naar de controle
customers-announce-done = De vergelijking is klaar.
customers-announce-stopped = De vergelijking is gestopt.
# $customer (text): name of a customer
customers-announce-chosen = Keuze voor { $customer } opgeslagen.
# $product (text): name of the product
customers-cut = { $product } heeft meer klanten dan Lotse ophaalt. De lijst is onvolledig.
# $count (number)
customers-unnamed =
    { $count ->
        [one] Eén klant heeft geen leesbare naam en ontbreekt in deze lijst.
       *[other] { $count } klanten hebben geen leesbare naam en ontbreken in deze lijst.
    }
# $count (number)
customers-unnamed-companies =
    { $count ->
        [one] Eén bedrijf heeft geen leesbare naam. Mogelijk hoort het bij een van de klanten.
       *[other] { $count } bedrijven hebben geen leesbare naam. Mogelijk horen ze bij een aantal klanten.
    }
check-customers-lead = Welke klanten van het product hebben een bedrijf in de PSA? Lotse vergelijkt de namen en verandert niets.
# $when (text): day and time; $open (number)
check-customers-last =
    { $open ->
        [0] Vergeleken { $when }: niets meer na te kijken.
        [one] Vergeleken { $when }: nog één klant na te kijken.
       *[other] Vergeleken { $when }: nog { $open } klanten na te kijken.
    }
check-customers-open = Vergelijking openen
fault-customers-not-listed = De lijst met klanten is niet meer beschikbaar.
fault-customers-not-listed-next = Lotse onthoudt de namen alleen tot je het programma sluit. Vergelijk de klanten opnieuw op de controlepagina.
fault-customer-unknown = Deze klant of dit bedrijf staat niet op de lijst.
fault-customer-unknown-next = Misschien zijn de lijsten intussen opnieuw opgehaald. Vergelijk de klanten opnieuw.

## Controles van veel koppelingen

checks-window = Controles
checks-title = Koppelingen opnieuw controleren
checks-lead = Sleutels en rechten kunnen veranderen zonder dat je het merkt. Een controle is nodig als er iets is veranderd, als de laatste controle een probleem vond of geen antwoord kreeg, en 90 dagen na de laatste controle.
# $count (number) – koppelingen
checks-due = Nu nodig ({ $count })
checks-due-none = Er is geen controle nodig.
checks-due-queued = Alle controles die nodig zijn, staan in de lijst hierboven.
checks-later = Nog niet nodig ({ $count })
# $count (number) – koppelingen die gecontroleerd moeten worden
checks-start =
    { $count ->
        [one] Deze controleren
       *[other] Deze { $count } controleren
    }
checks-none = Nog geen koppeling om te controleren
checks-none-how = Hier verschijnen koppelingen die je met sleutels instelt. Een checklist heeft geen sleutels en kan niet worden gecontroleerd.
checks-last = Laatste controle
checks-never = Nooit
# $date (text): wanneer in een controle alles klopte
checks-verified = Alles in orde op { $date }
checks-result = Resultaat
checks-next = Volgende controle
checks-unfinished = Zodra de koppeling is afgerond
checks-reason-never = Nu: nog nooit op deze computer gecontroleerd
checks-reason-changed = Nu: veranderd sinds de laatste controle
checks-reason-unanswered = Nu: laatste controle kreeg geen antwoord
checks-reason-problem = Nu: laatste controle vond een probleem
checks-reason-waiting = Nu: iets was nog niet klaar
checks-reason-age = Nu: laatste controle meer dan 90 dagen geleden
checks-verdict-changes = Wijzigingen nodig
checks-verdict-failed = Controle mislukt
checks-verdict-partly = Deels gecontroleerd
checks-verdict-waiting = Nog niet klaar
checks-verdict-nothing = Niets te controleren
checks-verdict-eyes = Jouw bevestiging ontbreekt nog
checks-verdict-confirmed = Door jou bevestigd
checks-verdict-both = Alles klopt
checks-verdict-as-asked = Alles klopt
# $at (number) – de controle die loopt
# $all (number) – alle controles
queue-title-running = Controle { $at } van { $all } loopt
# $done (number) – controles die klaar zijn
# $all (number) – alle controles
queue-title-paused = Gepauzeerd: { $done } van { $all } klaar
queue-title-waits = Wacht: { $done } van { $all } klaar
# $all (number) – controles
queue-title-done =
    { $all ->
        [one] Eén controle klaar
       *[other] { $all } controles klaar
    }
queue-paused-asked = Er begint geen nieuwe controle. Een controle die al loopt, gaat door.
queue-paused-closed = Lotse is gesloten voordat alle controles klaar waren.
queue-paused-unanswered = Twee controles achter elkaar kregen geen antwoord. Controleer je netwerkverbinding en ga dan verder.
queue-paused-refused = Een controle kon niet beginnen. Los het probleem hieronder op en ga dan verder.
# $time (text) – wanneer het verdergaat
queue-waits = Een leverancier beantwoordt maar een beperkt aantal aanroepen. Lotse gaat verder om { $time }.
queue-pause = Pauzeren
queue-continue = Verdergaan
queue-cancel = Annuleren
queue-clear = Lijst leegmaken
queue-state-waiting = Wacht
queue-state-running = Wordt gecontroleerd…
queue-state-ended = Klaar
queue-state-stopped = Gestopt. Er is niets opgeslagen.
queue-state-refused = Kon niet beginnen
queue-lacks-credential = Niet gecontroleerd: een sleutel is niet opgeslagen
queue-lacks-session-lost = Niet gecontroleerd: een sleutel werd alleen bewaard tot Lotse werd gesloten
queue-lacks-elsewhere = Niet gecontroleerd: een sleutel is op een andere computer opgeslagen
checks-notify = Een melding geven als de controles klaar zijn
checks-notify-hint = Het besturingssysteem toont de melding als Lotse op de achtergrond staat.
queue-announce-done = Alle controles zijn klaar.
queue-announce-paused = De controles zijn gepauzeerd.
# $count (number) – koppelingen in de lijst die gecontroleerd kunnen worden
home-check-these =
    { $count ->
        [one] Deze controleren
       *[other] Deze { $count } controleren
    }
fault-queue-empty = Hier valt niets te controleren
    .next = Koppelingen met opgeslagen sleutels kun je controleren. Een checklist heeft er geen.

## Rechten vergelijken

compare-window = Rechten vergelijken
# $psa (tekst)
compare-lead = Wat de handleidingen in { $psa } vereisen, naast elkaar. ‘Niet genoemd’ betekent dat de handleiding er niets over zegt. Dat is niet hetzelfde als ‘geen’. Voor deze pagina vraagt Lotse niets op bij leveranciers.
compare-role-is-level = In Autotask is de rol het beveiligingsniveau.
compare-guides = Handleidingen
compare-rights = Rechten
compare-table = Tabel met rechten
compare-setting = Instelling
compare-union = Eén rol voor alles
compare-conflicts = Tegenstrijdigheden
compare-conflicts-mean = Met één rol voor alles krijgt een product ook rechten die volgens de handleiding uit horen te staan. Een controle van die koppeling meldt dan dat de rol meer mag dan vereist.
compare-one = Eén rol voor alle producten
compare-one-means = Geef ook dan elk product een eigen account met eigen sleutels: gebruiken meerdere producten dezelfde sleutel, dan kun je die niet voor één product intrekken. Wie een van de sleutels heeft, kan alle rechten van de rol gebruiken.
compare-one-each = Eén rol per product
compare-checked = Wat de laatste controles zagen
compare-checked-means = De rol van elke koppeling zoals de laatste controle die zag, naast wat één rol voor alles nodig heeft. ‘Ontbreekt’ betekent dat de eigen handleiding het vereist. ‘Zou ontbreken’ betekent dat alleen andere handleidingen het vereisen. Zolang alleen dit product de rol gebruikt, heeft het dit recht niet nodig. Ga na, voordat je een recht weghaalt, dat geen ander product, rapport of persoon deze rol gebruikt.
compare-verdict-fits = zoals nodig
compare-verdict-lacking = ontbreekt
compare-verdict-missing = zou ontbreken
compare-verdict-wider = meer dan nodig
compare-verdict-unseen = niet gezien
compare-verdict-open = niet te vergelijken
compare-beyond = De controle zag ook deze rechten. Geen van deze handleidingen vereist ze, of ze heten in de rol anders:
compare-organisation = Organisatie
compare-organisation-none = Geen: kies handleidingen
compare-psa = PSA
# $count: vragen
compare-answers =
    { $count ->
        [one] Eén antwoord
       *[other] { $count } antwoorden
    }
# $count: antwoorden die zijn aangenomen
compare-answers-assumed = { $count } aangenomen
compare-filter = Welke instellingen tonen
compare-filter-asked = Alleen vereiste instellingen
compare-filter-all = Alle instellingen
compare-nothing = Deze handleidingen noemen geen rechten in deze PSA.
compare-none = Kies minstens één handleiding.
compare-link-hint = Welke rechten de handleidingen vereisen, naast elkaar, en wat één rol voor alles zou kosten.
compare-menu = Rechten vergelijken
# $name (tekst): naam van de organisatie
compare-menu-of = Rechten vergelijken: { $name }
