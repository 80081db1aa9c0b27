# De opdrachtregel.

cli-about = Lotse leidt je door het koppelen van een PSA aan een product. Dit is de opdrachtregel; die heeft geen venster nodig, en alleen ‘check’ heeft een netwerk nodig.
cli-usage-heading = Gebruik
cli-options-heading = Opties
cli-arguments-heading = Argumenten
cli-commands-heading = Opdrachten
cli-command-placeholder = OPDRACHT
cli-file-placeholder = BESTAND
cli-answer-placeholder = VRAAG=ANTWOORD
cli-help-help = Toont deze hulp
cli-help-version = Toont de versie
cli-help-lang = Taal van de zinnen; standaard de taal van je systeem
cli-help-json = Als JSON
cli-help-guide = Id van de handleiding, zoals ‘lotse guides’ die toont
cli-help-labels = Taal van de teksten op de schermen van de leveranciers; standaard dezelfde als die van de zinnen
cli-help-bilingual = Zet de schermteksten van het product naast de zinnen; in de zinnen staan ze in de taal van de zinnen
cli-help-answer = Beantwoordt een vraag van de handleiding; mag meerdere keren. Zonder antwoorden worden alle takken getoond
cli-help-format = md, html, pdf of json; standaard md
cli-help-out = Schrijft naar dit bestand in plaats van naar het scherm
cli-help-path = Een handleidingbestand, of een map met handleidingbestanden
cli-guides-about = Toont de handleidingen
cli-checklist-about = Zet een handleiding om in een checklist
cli-lint-about = Controleert handleidingbestanden en zegt wat beter kan
cli-origin-shipped = hoort bij Lotse
cli-origin-folder = uit je gegevensmap
# $languages: a list of languages
cli-guide-languages = Talen: { $languages }
# $language: its name. Some texts of the guide are in English all the same
cli-language-partly = { $language } (gedeeltelijk)
# $questions: vragen met hun antwoorden, zoals vsa=5|6-7
cli-guide-questions = Vragen: { $questions }
cli-no-command = Zeg wat er moet gebeuren: lotse guides, lotse vendors, lotse labels, lotse checklist, lotse check, lotse diff, lotse compare, lotse practice, lotse lint, lotse new, lotse journal of lotse completions. ‘lotse --help’ toont meer.
# $language: wat er is getypt
cli-unknown-language = Lotse spreekt geen ‘{ $language }’. Kies de, nl of en.
# $guide: wat er is getypt. $known: de kenmerken van alle handleidingen
cli-unknown-guide = Er is geen handleiding ‘{ $guide }’. Kies uit: { $known }.
# $answer: wat er is getypt. $known: alle mogelijke antwoorden
cli-unknown-answer = ‘{ $answer }’ beantwoordt geen vraag van deze handleiding. Kies uit: { $known }.
# $format: wat er is getypt
cli-unknown-format = Lotse kan geen ‘{ $format }’ schrijven. Kies md, html, pdf of json.
cli-pdf-terminal = Een terminal kan geen pdf tonen. Geef met --out aan waar die moet komen.
cli-no-pdf = Deze installatie van Lotse kan geen pdf’s maken. Maak de checklist met --format html en druk die af in de browser.
# $path: een bestand. $option: de optie die het noemt. $kind, $detail: wat het systeem zegt
cli-not-written = { $path } kon niet worden geschreven: { fault-file-reason }. Kies met { $option } een andere plek.
# $count (number): entries of a CA file that can’t be read. $places: where they are, counted from 1
cli-ca-file-broken =
    { $count ->
        [one] Item { $places } van het CA-bestand is niet te lezen. De andere certificaten worden gebruikt.
       *[other] De items { $places } van het CA-bestand zijn niet te lezen. De andere certificaten worden gebruikt.
    }
# $kind, $detail: what the system says
cli-output-not-written = De uitvoer kon niet volledig worden geschreven: { fault-file-reason }.
# $path: a file. $kind, $detail: what the system says
cli-not-read = { $path } kon niet worden gelezen: { $kind ->
    [missing] het bestaat niet
   *[other] { fault-file-reason }
}.
cli-no-guides = Hier staat geen handleidingbestand. Handleidingbestanden eindigen op .toml.
# $detail: wat er mis is
cli-broken = Deze installatie van Lotse is beschadigd: { $detail }. Installeer Lotse opnieuw.
# $place: plaats in de broncode. $version: versie van Lotse
cli-crashed = Lotse { $version } is gestopt door een fout in het programma ({ $place }). Wat tot hier is getoond, is niet volledig. Meld de plaats en de opdracht bij het Lotse-project, zonder sleutels en namen.
# $argument: wat er is getypt
cli-unknown-argument = Lotse kent ‘{ $argument }’ niet. ‘lotse --help’ toont wat er kan.
cli-unknown-command = Lotse kent de opdracht ‘{ $argument }’ niet. Kies uit: guides, checklist, check, diff, practice, lint, new, journal, completions.
cli-missing-argument = Er ontbreekt iets: { $argument }. ‘lotse --help’ toont hoe het moet.
cli-missing-value = ‘{ $argument }’ heeft een waarde nodig. ‘lotse --help’ toont hoe het moet.
cli-argument-twice = ‘{ $argument }’ mag maar één keer.
cli-practice-alone = Oefenen blijft binnen deze computer, dus ‘{ $argument }’ zou niets doen. Laat het weg, of controleer zonder --practice.
# $detail: wat niet te begrijpen was
cli-not-understood = Dit was niet te begrijpen: { $detail }
cli-check-about = Controleert via de API’s van de leveranciers of alles is ingesteld zoals een handleiding het vereist
cli-check-codes =
    Exitcodes:
      0  Sleutels en rechten zijn zoals vereist (gecontroleerd via de API’s van de leveranciers)
      1  Er is iets aan te passen: het ontbreekt of is te ruim
      2  De opdracht klopt niet, of de uitvoer kon niet worden geschreven
      3  Niets verkeerds gevonden, maar niet alle sleutels en rechten konden worden gecontroleerd
      4  Het netwerk of de API van een leverancier heeft een storing; probeer het later opnieuw
cli-practice-about = Start de gesimuleerde tenants om te oefenen op deze computer
cli-set-placeholder = NAAM=WAARDE
cli-name-placeholder = NAAM
cli-mistake-placeholder = FOUT
cli-help-answer-check = Beantwoordt een vraag van de handleiding; mag meerdere keren
cli-help-set = Een waarde die niet geheim is, bijvoorbeeld site=eu.myconnectwise.net; mag meerdere keren
cli-help-secret-stdin = Leest dit geheim van de standaardinvoer, één regel per geheim; mag meerdere keren
cli-help-practice = Controleert de gesimuleerde tenants in plaats van de leveranciers, desgewenst met namen van fouten
cli-help-ca-file = Een PEM-bestand met extra certificeringsinstanties
cli-help-proxy = Gebruikt deze proxy in plaats van die van het systeem. Vraagt de proxy om aanmelding, geef hier dan alleen de gebruikersnaam op en het wachtwoord met --secret-stdin proxy-password
cli-help-save-shapes = Slaat de structuur van de aanroepen op in dit bestand, voor support: status en opbouw van de antwoorden, zonder waarden en namen
cli-help-port = Poort van de tenants; standaard een vrije poort
cli-help-mistake = Maakt deze fout; mag meerdere keren
cli-help-ca-out = Schrijft de certificeringsinstantie van de tenants naar dit bestand
cli-help-practice-proxy = Opent ook een proxy waarmee clients de tenants onder de hostnamen van de leveranciers bereiken; vereist --ca-out
cli-help-list = Toont de fouten
# $argument: what was typed
cli-set-unreadable = ‘{ $argument }’ heeft een naam en een waarde nodig, bijvoorbeeld site=eu.myconnectwise.net.
# $name: the name of a secret
cli-set-secret = ‘{ $name }’ is een geheim. Argumenten ziet iedereen op deze computer, en ze blijven in de opdrachtgeschiedenis staan. Geef het met --secret-stdin { $name } via de standaardinvoer.
# $name: the name of a secret
cli-secret-missing = De standaardinvoer heeft geen regel voor het geheim ‘{ $name }’. Geef voor elke --secret-stdin één regel, in dezelfde volgorde.
# $name: the name of a secret
cli-secret-blank = De regel van de standaardinvoer voor het geheim ‘{ $name }’ is leeg. Geef voor elke --secret-stdin één regel, in dezelfde volgorde.
# $name: the name of the last secret
cli-secret-beyond = De standaardinvoer heeft meer regels dan er geheimen zijn; ‘{ $name }’ is het laatste. Geef voor elke --secret-stdin één regel, in dezelfde volgorde.
# $name: the name of a secret
cli-secret-unreadable = De standaardinvoer kan niet worden gelezen als het geheim ‘{ $name }’: een regel is te lang of geen UTF-8-tekst.
# $name: the name of a secret
cli-secret-terminal = Lotse leest het geheim ‘{ $name }’ niet van een terminal, omdat het daar zichtbaar zou zijn. Geef het via een pipe of uit een bestand aan de standaardinvoer.
cli-help-deeper = Ook de diepere controle doen: zoeken naar records die laten zien of de koppeling werkt
cli-help-quiet = Toont niets op de standaarduitvoer; de exitcode zegt hoe de controle is afgelopen
cli-completions-about = Toont het script waarmee een shell opdrachten en opties aanvult
cli-help-shell = De shell: bash, zsh, fish of powershell
# $shell: what was typed
cli-unknown-shell = Lotse heeft geen aanvulling voor ‘{ $shell }’. Kies bash, zsh, fish of powershell.
# $calls: number of calls. $millis: milliseconds. $hosts: the hosts that were asked
cli-check-made = { $calls } aanroepen in { $millis } ms. Opgevraagd bij: { $hosts }. Er is niets gewijzigd.
# $known: the names of the values that a check of this guide uses
cli-check-nobody = Er is niets opgevraagd, dus er is niets bewezen. Geef waarden met --set en geheime waarden met --secret-stdin: { $known }.
cli-check-no-api = De leveranciers van deze handleiding hebben geen API die Lotse kan opvragen. Controleer de punten zelf.
# $asked: what the guide asks for
cli-check-asked = (vereist: { $asked })
# $port: what was typed
cli-port-unreadable = ‘{ $port }’ is geen poort. Kies een getal van 1 tot 65535.
# $kind, $detail: what the system says
cli-practice-failed = De tenants konden niet worden gestart: { $kind ->
    [port-taken] de poort is al in gebruik
   *[other] { fault-file-reason }
}.
# $mistake: what was typed
cli-unknown-mistake = De fout ‘{ $mistake }’ bestaat niet. ‘lotse practice --list’ toont ze allemaal.
# $address: host and port
cli-practice-listens = De gesimuleerde tenants zijn bereikbaar op { $address } en antwoorden op de hostnamen van de leveranciers. Hun waarden:
cli-practice-proxy = Via de proxy bereiken clients de tenants onder de hostnamen van de leveranciers; elke andere host weigert hij. Stel dit in voor de client:
cli-practice-ends = Stop met Ctrl+C.

## lotse journal verify

cli-journal-about = Controleert het logboek van deze computer
cli-verify-about = Controleert of het logboek nog is zoals het is geschreven, en of het klopt met rapporten en overdrachtsbestanden. Exitcode 0: alles klopt, 1: er wijkt iets af, 2: controleren is mislukt
cli-folder-placeholder = MAP
cli-head-placeholder = CONTROLESOM
cli-help-folder = De gegevensmap; standaard die van deze computer
cli-help-head = Een controlesom zoals die in het rapport staat, tussen aanhalingstekens; mag meerdere keren
cli-help-hand-over = Vergelijkt met dit overdrachtsbestand; mag meerdere keren
cli-journal-no-command = Zeg wat er met het logboek moet gebeuren: lotse journal verify.
cli-journal-nowhere = Lotse weet niet waar je gegevensmap is. Geef de map op met --folder.
# $folder: de gegevensmap
cli-journal-missing = In { $folder } staat geen logboek. Geef een andere map op met --folder.
cli-journal-newer = Het logboek is geschreven door een nieuwere versie van Lotse. Installeer de nieuwste versie.
# $path: het bestand. $detail: wat er mis is, in het Engels
cli-journal-damaged = { $path } is beschadigd: { $detail }. Zet het bestand terug uit een back-up.
# $path: het bestand
cli-journal-restless = { $path } verandert steeds. Probeer het over een ogenblik opnieuw.
# $head: wat er is getypt
cli-head-unreadable = ‘{ $head }’ is geen controlesom van een logboek. Geef die op zoals in het rapport, tussen aanhalingstekens: computer, nummer en controlecijfers met schuine strepen ertussen.
# $path: het bestand
cli-hand-over-not-one = { $path } is geen overdrachtsbestand van Lotse. Geef het bestand op dat in Lotse met ‘Overdragen’ is opgeslagen.
cli-hand-over-newer = { $path } is geschreven door een nieuwere versie van Lotse. Installeer de nieuwste versie.
cli-hand-over-damaged = { $path } is beschadigd of niet compleet. Kopieer het bestand opnieuw of laat het nog een keer opslaan.
# $path: het bestand. $limit: megabytes
cli-hand-over-too-large = { $path } is te groot voor een overdrachtsbestand (hoogstens { $limit } MB). Kijk na of het het juiste bestand is.
# $path: het bestand. $sequence: nummer van het item. $device: kenmerk van de computer
cli-hand-over-tampered = { $path } is na het opslaan gewijzigd: item { $sequence } van computer { $device } klopt niet. Laat het bestand opnieuw opslaan en rechtstreeks naar je sturen.
# $folder: de gegevensmap
cli-journal-folder = Logboek in { $folder }
# $events, $devices: getallen
cli-journal-looked = Gecontroleerd: { $events ->
    [one] 1 item
   *[other] { $events } items
} van { $devices ->
    [one] 1 computer
   *[other] { $devices } computers
}.
cli-journal-ends = Controlesom van het logboek, per computer:
# $head: een einde van het logboek
cli-journal-own = { $head } (de computer waar dit logboek bij hoort)
cli-journal-unbroken = Elk item sluit aan op het vorige.
cli-journal-empty = In het logboek staan geen items.
# $sequence: nummer van het item. $device: kenmerk van de computer. $what: wat er mis is. Alleen om op te kiezen
cli-journal-broken = Item { $sequence } van computer { $device } is het eerste dat niet klopt: { $what ->
    [missing] het ontbreekt
    [unlinked] het sluit niet aan op het vorige
    [older-form] het is later toegevoegd
    [emptied] de inhoud ontbreekt, en geen enkel item zegt dat die is gewist
    [twice] het staat er twee keer
    [unreadable] het is niet leesbaar
   *[changed] het is gewijzigd
}.
# $entries: een getal. $moment: datum en tijd. $what: wat er is gewist. Alleen om te kiezen
cli-journal-erased = { $entries ->
    [one] 1 item is
   *[other] { $entries } items zijn
} op { $moment } definitief gewist ({ $what ->
    [organisation] een organisatie is vergeten
   *[text] een tekst
}).
# $moment: datum en tijd
cli-journal-when = Geschreven: { $moment }
# $kind: wat voor item het is, in het bestandsformaat van Lotse
cli-journal-kind = Soort: { $kind }
cli-journal-given = Controlesommen uit rapporten:
cli-journal-kept = Controlesommen die bij het inlezen van overdrachtsbestanden zijn genoteerd:
# $device: id of the computer
cli-journal-kept-by = genoteerd door computer { $device }
# $path: het bestand. $moment: datum en tijd
cli-journal-file = Overdrachtsbestand { $path }, opgeslagen { $moment }:
cli-verdict-fits = klopt
cli-verdict-unknown = In dit logboek staat niets van die computer. Lees eerst het overdrachtsbestand daarvan in, of controleer op die computer zelf.
# $missing: nummer van het item
cli-verdict-behind = Vanaf item { $missing } ontbreken items.
# $sequence: nummer van het item
cli-verdict-differs = Item { $sequence } is het eerste dat afwijkt.
# $after, $until: nummers van items
cli-verdict-within = Er wijkt iets af: tussen het item na { $after } en item { $until }.
cli-journal-fits = Alles wat is vergeleken, klopt.
cli-journal-fits-not = Er klopt iets niet.
cli-journal-alone = Er is niets vergeleken. Of er items ontbreken of alles opnieuw is geschreven, blijkt pas uit een controlesom op een rapport (--head) of uit een overdrachtsbestand (--file).

## lotse diff

cli-diff-about = Zegt wat er tussen twee revisies van een handleiding gewijzigd is. Exitcode 0: niets, 1: iets, 2: een bestand was niet te lezen
cli-help-old = Het handleidingbestand zoals het was
cli-help-new = Het handleidingbestand zoals het nu is
# $guide: titel van een handleiding. $from, $to: getallen
cli-diff-title = { $guide }: revisie { $from } → { $to }
cli-diff-nothing = Er is niets gewijzigd.
cli-diff-new = nieuw
cli-diff-different = gewijzigd
cli-diff-moved = verplaatst
cli-diff-gone = vervallen
cli-diff-others = buiten de stappen
# $old, $new: kenmerken van handleidingen
cli-diff-other-guide = Dit zijn twee verschillende handleidingen: ‘{ $old }’ en ‘{ $new }’. Geef twee revisies van dezelfde handleiding op.
# $revision: een getal
cli-diff-not-raised = Wat je moet doen is gewijzigd, maar ‘revision’ is niet verhoogd. Zet die op { $revision }, zodat koppelingen de wijziging tonen.

## What to do next, where it is said in a terminal. They stand for the messages of the same name without -terminal.

fault-practice-failed-next-terminal = Probeer het opnieuw. Misschien blokkeert beveiligingssoftware verbindingen binnen deze computer.
# $kind (string): what the file is. Only to choose by
fault-door-ca-file-next-terminal =
    { $kind ->
        [missing] Controleer het pad achter --ca-file.
        [unreadable] Kopieer het naar een eigen map en geef die kopie op met --ca-file.
        [page] { fault-door-ca-file-next }
        [key] { fault-door-ca-file-next }
        [pfx] Exporteer het certificaat van de certificeringsinstantie zonder privésleutel als .cer (Base64 of DER) en geef dat bestand op met --ca-file.
       *[none] Geef met --ca-file een bestand met certificaten op (.pem, .crt, .cer of .p7b), of laat de optie weg.
    }
# $kind (string): what it is. Only to choose by
fault-door-proxy-address-next-terminal =
    { $kind ->
        [script] Lotse leest geen PAC-bestanden. Open het bestand in de browser: achter het woord PROXY staat de proxy. Geef die op met --proxy naam:poort.
       *[other] Geef het op als --proxy naam:poort, bijvoorbeeld --proxy proxy.example:8080.
    }

cli-new-about = Schrijft een handleiding met uitleg om mee te beginnen
cli-help-new-id = De id van de handleiding, meestal PRODUCT-PSA
cli-help-psa = De PSA, bijvoorbeeld autotask of connectwise
cli-help-product = Het product, bijvoorbeeld umbrella
cli-help-new-out = De map om in te schrijven; standaard de huidige
cli-vendor-placeholder = LEVERANCIER
# $path: een bestand
cli-new-written = Geschreven: { $path }
# $vendor: the id of a vendor that Lotse does not have
cli-new-vendor = De leverancier ‘{ $vendor }’ is nieuw. Zet de naam in vendors.toml en de schermteksten in labels.
# $vendor: the id of a vendor of Lotse
cli-new-meant = Bedoelde je ‘{ $vendor }’? Die leverancier heeft Lotse al, met schermteksten.
# $path: een bestand
cli-new-exists = { $path } is er al en blijft zoals het is. Kies een andere id of map.
cli-deeper-nothing = Voor de diepere controle is er in deze handleiding niets te doen.

## Rechten vergelijken

cli-compare-about = Vergelijkt de rechten die handleidingen in een PSA vereisen, en zegt wat één rol voor alles zou kosten
cli-compare-placeholder = PSA|HANDLEIDING
cli-help-compare = Een PSA zoals connectwise voor alle handleidingen ervan, of id’s van handleidingen voor één PSA
cli-help-answer-compare = Beantwoordt een vraag van een handleiding; mag meerdere keren. Voor de andere wordt het eerste aangeboden antwoord aangenomen
# $guide: id van een handleiding
cli-compare-no-psa = ‘{ $guide }’ koppelt geen PSA; er is dus niets te vergelijken.
# $psas: id’s van PSA’s
cli-compare-psas = Deze handleidingen zijn voor verschillende PSA’s ({ $psas }). Kies handleidingen voor één ervan.

## lotse vendors, lotse labels

cli-vendors-about = Toont de leveranciers die een handleiding kan noemen
cli-labels-about = Toont de schermteksten van een leverancier die een handleiding kan noemen
cli-help-vendor = Id van de leverancier, zoals ‘lotse vendors’ die toont
cli-help-label-text = Alleen schermteksten met deze tekst in de id, in een van de talen of in een eerdere naam; hoofdletters maken niet uit
cli-text-placeholder = TEKST
# $guide: the id of a guide
cli-origin-guide = uit de handleiding { $guide } in je gegevensmap
# $vendor: what was typed. $known: yes or no, only to choose by. $meant: the id of a vendor
cli-unknown-vendor = Er is geen leverancier ‘{ $vendor }’. { $known ->
        [yes] Bedoel je ‘{ $meant }’?
       *[no] ‘lotse vendors’ toont ze.
    }
# $vendor: the id of a vendor
cli-no-labels = Geen schermtekst van { $vendor } past daarbij.
# $name: a text
cli-label-older = voorheen ‘{ $name }’
cli-label-page = op de pagina van de leverancier ‘{ $name }’
cli-label-meaning = betekent ‘{ $name }’
cli-label-prose = alleen uit een zin bekend, niet van een scherm
