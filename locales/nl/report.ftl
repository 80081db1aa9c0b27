# Checklists, rapporten en bewijs op papier.

## Titels, bestandsnamen, datum en tijd

# $guide: titel van de handleiding
report-title-checklist = Checklist: { $guide }
report-title-report = Rapport: { $guide }
report-title-proof = Bewijs: { $guide }
# $guide (text): title of the guide
report-title-customers = Klanten: { $guide }
# Dezelfde papieren in bestandsnamen
report-file-checklist = Checklist
report-file-report = Rapport
report-file-proof = Bewijs
report-file-customers = Klanten
# $organisation: naam van de organisatie. $guide: kenmerk van de handleiding. $paper: een van de woorden hierboven. $day: een datum zoals 2026-11-21
report-file-name = { $organisation } { $guide } { $paper } { $day }
# $organisation: naam van de organisatie. $guide: kenmerk van de handleiding of leeg. $day: een datum zoals 2026-11-21
report-hand-over-name = { $organisation } { $guide } overdracht { $day }
# $day: vandaag, zoals 2026-11-21
report-support-name = Lotse support { $day }
# The name of the file for the author of a guide
report-mismatches-name = Lotse scherm { $guide }
# $organisation (text)
report-customers-name = { $organisation } – klanten
# $day, $month: getallen. $year: een getal als tekst
report-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
# $hour, $minute: met twee cijfers
report-time = { $hour }:{ $minute }
# $day: een datum. $time: een tijd
report-moment = { $day }, { $time }
# Hetzelfde met $second en $offset, het verschil met UTC zoals +01:00
report-moment-exact = { $day }, { $time }:{ $second } (UTC{ $offset })
# $when: datum en tijd. $person: een naam
report-when-who = { $when }, { $person }
# $from: datum en tijd. $until: een tijd, op een andere dag met datum
report-span = { $from } tot { $until }
# $millis: milliseconden
report-millis = { $millis } ms
# $language: code van een taal. Daarop wordt gekozen
report-language = { $language ->
    [bg] Bulgaars
    [ca] Catalaans
    [cs] Tsjechisch
    [da] Deens
    [de] Duits
    [el] Grieks
    [en] Engels
    [es] Spaans
    [et] Ests
    [fi] Fins
    [fr] Frans
    [hr] Kroatisch
    [hu] Hongaars
    [it] Italiaans
    [ja] Japans
    [ko] Koreaans
    [lt] Litouws
    [lv] Lets
    [nb] Noors
    [nl] Nederlands
    [no] Noors
    [pl] Pools
    [pt] Portugees
    [ro] Roemeens
    [ru] Russisch
    [sk] Slowaaks
    [sl] Sloveens
    [sv] Zweeds
    [tr] Turks
    [uk] Oekraïens
    [zh] Chinees
   *[other] { $language }
}

## Wat bovenaan staat

report-fact-organisation = Organisatie
report-fact-name = Naam
report-fact-date = Datum
report-fact-guide = Handleiding
report-fact-mode = Soort
report-fact-started = Begonnen
report-fact-finished = Afgerond
report-fact-standing = Status
report-unfinished = nog niet
# In place of the day, of a run that was finished on another computer only
report-unfinished-here = niet hier; zie ‘Meldingen van andere computers’
report-mode-checklist = Checklist, zonder controle via de API’s van de leveranciers
report-mode-connected = Met controle via de API’s van de leveranciers
report-mode-practice = Oefening met gesimuleerde tenants
report-practice = Oefening:
report-practice-means = Organisatie en tenants zijn gesimuleerd. Dit document zegt niets over echte systemen.
report-foreign-guide = De tekst van deze handleiding komt van een andere computer, niet van Lotse.
report-standing-verified = Gecontroleerd via de API van de leverancier: sleutels en rechten zijn zoals vereist. Wat geen API laat zien, heeft een persoon bevestigd.
report-standing-practised = In de gesimuleerde tenants klopt alles. Dat zegt niets over echte systemen.
report-standing-confirmed = Bevestigd door een persoon. Sleutels en rechten zijn niet via een API gecontroleerd.
report-standing-problem = Probleem: de laatste controle heeft iets gevonden of kon iets niet opvragen.
report-confirmed = Een vinkje betekent: gedaan en door een persoon bevestigd. Via een API is niets gecontroleerd.
report-not-checked = Via een API is niets gecontroleerd. Een vinkje betekent alleen: bevestigd door een persoon.
report-check-outdated = Sinds de laatste controle is er iets gewijzigd: handleiding, antwoorden, sleutels of server. De resultaten van die controle kloppen misschien niet meer.
report-tick-and-check = Een vinkje betekent: bevestigd door een persoon. Wat de API’s van de leveranciers hebben geantwoord, staat bij de resultaten van de controle.
report-second = Tweede persoon
report-second-wanted = Een tweede persoon moet de koppeling bevestigen. Dat is nog niet gebeurd.
# $person: naam van de tweede persoon. $when: datum en tijd
report-second-confirmed = Bevestigd door { $person }, { $when }.
report-second-outdated = Deze bevestiging geldt niet meer: daarna is er iets gewijzigd, of deze persoon heeft zelf meegewerkt.
report-second-unnamed = Van sommigen die hebben meegewerkt, is de naam niet bekend.

## What other computers say

report-elsewhere = Meldingen van andere computers
report-elsewhere-means = Wat hier staat, hebben andere computers gemeld. Op de computer die dit document heeft gemaakt, is het niet gecontroleerd.
# $when: day, time and perhaps a name. $device: a computer, as short text
report-elsewhere-checked = Gecontroleerd op computer { $device }: { $when }
# $count: number as text
report-elsewhere-confirmed = Resultaten die op computer { $device } zijn bevestigd: { $count } (laatst { $when })
report-elsewhere-finished = Afgerond op computer { $device }: { $when }
# $person: name of the second person
report-elsewhere-second = Door { $person } als tweede persoon bevestigd op computer { $device }: { $when }
report-elsewhere-outdated = Sindsdien is er iets gewijzigd.

## Samenvatting

report-summary = Samenvatting
# $count, $total: getallen als tekst
report-of = { $count } van { $total }
report-steps-done = Stappen klaar
report-steps-problem = Met een probleem
report-steps-skipped = Overgeslagen
report-steps-open = Open
report-fact-results = Resultaten van de controle
# $state: een van de standen van een resultaat. $count: hoeveel
report-count = { $state }: { $count }

## Vragen en gegevens

report-questions = Beantwoord eerst deze vragen
report-answers = Antwoorden
report-prerequisites = Wat je vooraf nodig hebt
report-credentials = Waarden die je later nodig hebt
report-credential = Gegeven
report-from = Komt uit
report-goes-to = Invullen in
report-remarks = Opmerkingen
report-stored-heading = Wat in Lotse is opgeslagen
report-kept = Opgeslagen
report-expires = Verloopt
report-when = Wanneer
report-not-stored = niet opgeslagen
# $length: aantal tekens. $ending: de laatste tekens
report-stored = opgeslagen, { $length ->
    [one] { $length } teken
   *[other] { $length } tekens
}, eindigt op …{ $ending }
report-stored-short = opgeslagen, { $length ->
    [one] { $length } teken
   *[other] { $length } tekens
}

## Stappen

report-tick = Een vinkje betekent: gedaan. Schrijf wachtwoorden en sleutels niet op dit document.
report-tick-keys = Een vinkje betekent: gedaan. Wachtwoorden en sleutels sla je op in Lotse. Schrijf ze niet op dit document.
report-bilingual = In de zinnen staan de schermteksten in je eigen taal, voor zover Lotse ze kent. Ernaast staan ze zoals het product ze toont.
report-on-screen = Op het scherm:
# De vakjes, voorgelezen
report-box-open = open
report-box-done = gedaan
# $credential: naam van een gegeven. $field: het veld op het scherm dat het toont
report-capture = Sla op in Lotse: { $credential }.
report-capture-field = Sla de waarde uit het veld { $field } op in Lotse: { $credential }.
report-area = Sectie van het formulier:
report-optional = optioneel
report-warning = Let op:
report-hint = Opmerking:
report-deviation = Anders dan op de pagina van de leverancier:
report-gap = Ontbreekt in deze handleiding:
report-stop = Met dit antwoord eindigt de handleiding hier. De volgende stappen gelden dan niet.
# Voor waar de rest van de pagina over gaat
report-goes-on = De pagina gaat hier verder:
# Staat voor wat iemand heeft geschreven
report-note = Notitie:
# What a screen showed instead of what the guide says
report-mismatch = Anders op het scherm:
report-mismatch-label = in plaats van ‘{ $label }’:
report-mismatch-version = versie { $version }
report-left-notes = Notities bij stappen die hier niet meer voorkomen
report-erased = Definitief gewist
# $step: titel van de stap. $name: wat er stond. $when: datum en tijd, met de naam als die is opgegeven
report-erased-note = Notitie bij de stap ‘{ $step }’: gewist op { $when }
report-erased-value = { $name }: gewist op { $when }
report-erased-second = Gegevens van de tweede persoon: gewist op { $when }
# Hoe ver een stap is
report-step-done = klaar
report-step-skipped = overgeslagen
report-step-problem = probleem
report-step-started = bezig
report-step-open = nog niet begonnen
# $when: datum en tijd, met de naam als die is opgegeven
report-ticked = Afgevinkt: { $when }
# $count: zoveel vinkjes zijn samen gezet; $total: zoveel heeft de stap er
report-together = Met één klik samen afgevinkt: { $count } van { $total }
report-problem-when = Probleem gemarkeerd: { $when }
report-skipped-when = Overgeslagen: { $when }
# $number: telt de routes
report-route = Route { $number }
# $title: de lijst achter een recht. Het pad van dat recht volgt.
report-list-behind = Lijst ‘{ $title }’ achter
# Voor wat voor alle rijen van een tabel geldt
report-all-rows = Voor alle rijen:
# $number: van een noot onder de tabel
report-see-note = zie ({ $number })
report-next = Hoe nu verder
report-later = Voor later

## Controle en bewijs

report-findings = Wat de controle opleverde
report-check = De controle
report-proofs = Resultaten met hun aanroepen
report-deeper = Diepere controle
report-deeper-lead = Deze controle telt alleen wat het product heeft geschreven en wat de sleutels laten zien. Wat niet is gevonden, is geen fout.
report-fact-check = Gecontroleerd
report-fact-calls = Aanroepen
# $calls: aantal aanroepen. $millis: milliseconden
report-calls = { $calls } in { $millis } ms. Er is niets gewijzigd.
report-fact-hosts = Opgevraagd bij
report-nobody = niemand
report-fix = Wat je moet doen:
# $step: titel van de stap
report-finding-step = Stap: { $step }
# $number (number): which call of the check, as in the list of calls
report-evidence = Bewijs: aanroep { $number }
report-evidence-calls = De aanroepen daarachter
report-evidence-number = Aanroep
report-evidence-address = Adres
# $when: datum en tijd, met de naam als die is opgegeven
report-seen = Door een persoon gecontroleerd en bevestigd: { $when }
report-not-seen = Nog niet bevestigd.
report-state-missing = Aanpassen
report-state-excess = Te ruim
report-state-failed = Niet gecontroleerd
report-state-unclear = Onduidelijk
report-state-waiting = Nog niet gereed
report-state-needs-eyes = Zelf controleren
report-state-pass = Klopt
report-state-not-applicable = Niet van toepassing
report-no-check = De koppeling is niet gecontroleerd, dus is er geen bewijs. Open de koppeling in Lotse en start daar de controle.
report-no-check-checklist = Een checklist wordt niet gecontroleerd, dus is er geen bewijs. Start de koppeling ‘Met controle’ als je bewijs nodig hebt.
report-no-call = Achter dit resultaat zit geen aanroep.
# $number: telt de aanroepen van een controle
report-fact-call = Aanroep { $number }
report-fact-asked-at = Tijd
report-fact-status = Status
report-fact-took = Duur
report-fact-reference = Nummer voor de support van de leverancier
report-no-answer = geen antwoord
report-proof-field = Veld
report-proof-value = Waarde
report-proof-asked = Vereist (als dat afwijkt)

## Hoe elk papier eindigt

report-sources = Bronnen
# $day: een datum
report-read = gelezen op { $day }
# $names: oudere namen van een veld of menu
report-older = voorheen { $names }
# $names: what a guide that is not from Lotse writes for a label that Lotse knows
report-label-elsewhere = in deze handleiding: { $names }
report-foreign-label = * Deze schermtekst is niet bevestigd voor de taal van je product en kan daar anders luiden.
# $signs: tekens als nummers, zoals U+4E2D
report-lacking = Sommige tekens ontbreken in de lettertypen van dit document. Op hun plaats staat □: { $signs }
# $page, $pages: getallen
report-page = Pagina { $page } van { $pages }
# $guide: kenmerk van de handleiding. $revision: een getal
report-revision = Lotse-handleiding { $guide }, revisie { $revision }
# $guide: the id. $revision: a number
report-revision-own = Handleiding { $guide }, revisie { $revision }, niet van Lotse
report-own-guide = Deze handleiding komt niet van Lotse. Wie die heeft geschreven, staat er niet in.
# $author: what the guide says
report-own-guide-by = Deze handleiding komt niet van Lotse. Auteur volgens de handleiding: { $author }
report-not-translated = Deze handleiding is er nog niet in het Nederlands. Wat ze zelf schrijft, staat in het Engels.
report-partly-translated = Deze handleiding is maar voor een deel in het Nederlands. De rest staat in het Engels.
# $revision: een getal
report-other-revision = Er is gewerkt met revisie { $revision }.
# $revision: een getal
report-newer-revision = Inmiddels is er revisie { $revision } van de handleiding. Dit document laat zien hoe er toen is gewerkt.
# $when: datum en tijd, met de naam als die is opgegeven
report-printed = Gemaakt: { $when }
report-heads = Controlesom van het logboek
report-heads-why = Hiermee kun je later in Lotse controleren of het logboek tot hier is gewijzigd.

## Customers beside companies

report-customers-open = Na te kijken
report-customers-settled = Klaar
report-customers-code = Company ID
report-customers = Klanten en bedrijven
# $open (number)
report-customers-compared =
    { $open ->
        [0] Deels gecontroleerd: Lotse heeft de namen vergeleken; er staat niets meer open. Of de klanten gekoppeld zijn, zie je alleen in het product zelf.
        [one] Deels gecontroleerd: Lotse heeft de namen vergeleken; er is nog één klant na te kijken. Of de klanten gekoppeld zijn, zie je alleen in het product zelf.
       *[other] Deels gecontroleerd: Lotse heeft de namen vergeleken; er zijn nog { $open } klanten na te kijken. Of de klanten gekoppeld zijn, zie je alleen in het product zelf.
    }
