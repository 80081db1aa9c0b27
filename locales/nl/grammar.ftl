# De zinnen waar handleidingen uit bestaan. Eén bericht per werkwoord; het bericht met -in noemt ook de plek.
# Variabelen overal:
#   $label    een tekst op het scherm van de leverancier
#   $area     de sectie, lijst of tabel waar die in staat, ook een tekst op het scherm
#   $control  het soort bedieningselement: plain, tab, icon, link, arrow, entry, section, page. Alleen om te kiezen

# $product, $psa: namen van producten
guide-title = { $product } → { $psa }
# Follows "Not in this guide:"
guide-from-pages = Bevestiging op een scherm. De handleiding is geschreven aan de hand van de genoemde pagina’s; nog niemand heeft haar in de console doorlopen.

# $vendor: naam van een product
action-sign-in = Meld je aan bij { $vendor }.
# $path: menu’s en pagina’s achter elkaar
action-go = Ga naar { $path }.
action-go-in = Ga onder { $area } naar { $path }.
action-open =
    { $control ->
        [tab] Open het tabblad { $label }.
        [section] Klap de sectie { $label } uit.
        [page] Open de pagina { $label }.
        [entry] Open het item { $label }.
       *[plain] Open { $label }.
    }
action-open-in =
    { $control ->
        [tab] Open onder { $area } het tabblad { $label }.
        [section] Klap onder { $area } de sectie { $label } uit.
        [page] Open onder { $area } de pagina { $label }.
        [entry] Open onder { $area } het item { $label }.
       *[plain] Open onder { $area } { $label }.
    }
action-hover =
    { $control ->
        [icon] Beweeg de muis naar het pictogram { $label }.
       *[plain] Beweeg de muis naar { $label }.
    }
action-hover-in =
    { $control ->
        [icon] Beweeg onder { $area } de muis naar het pictogram { $label }.
       *[plain] Beweeg onder { $area } de muis naar { $label }.
    }
action-click =
    { $control ->
        [tab] Klik op het tabblad { $label }.
        [icon] Klik op het pictogram { $label }.
        [link] Klik op de link { $label }.
        [arrow] Klik op de pijl naast { $label }.
        [entry] Klik op het item { $label }.
       *[plain] Klik op { $label }.
    }
action-click-in =
    { $control ->
        [tab] Klik onder { $area } op het tabblad { $label }.
        [icon] Klik onder { $area } op het pictogram { $label }.
        [link] Klik onder { $area } op de link { $label }.
        [arrow] Klik onder { $area } op de pijl naast { $label }.
        [entry] Klik onder { $area } op het item { $label }.
       *[plain] Klik onder { $area } op { $label }.
    }
action-right-click = { $control ->
    [entry] Klik met de rechtermuisknop op het item { $label }.
   *[plain] Klik met de rechtermuisknop op { $label }.
}
action-right-click-in = { $control ->
    [entry] Klik onder { $area } met de rechtermuisknop op het item { $label }.
   *[plain] Klik onder { $area } met de rechtermuisknop op { $label }.
}
action-leave = Laat { $label } ongewijzigd.
action-leave-in = Laat onder { $area } { $label } ongewijzigd.
action-leave-empty = Laat { $label } leeg.
action-leave-empty-in = Laat onder { $area } { $label } leeg.
action-choose = { $control ->
    [tab] Kies het tabblad { $label }.
    [icon] Kies het pictogram { $label }.
   *[plain] Kies { $label }.
}
action-choose-in = { $control ->
    [tab] Kies onder { $area } het tabblad { $label }.
    [icon] Kies onder { $area } het pictogram { $label }.
   *[plain] Kies onder { $area } de optie { $label }.
}
# $value: wat je typt, letter voor letter
action-fill = Vul bij { $label } in: { $value }.
action-fill-in = Vul onder { $area } bij { $label } in: { $value }.
# $example: een voorbeeld daarvan, letter voor letter
action-fill-example = Vul { $label } in, bijvoorbeeld { $example }.
action-fill-example-in = Vul onder { $area } { $label } in, bijvoorbeeld { $example }.
action-fill-free = Vul { $label } in.
action-fill-free-in = Vul onder { $area } { $label } in.
# $credential: naam van een inloggegeven
action-fill-credential = Vul bij { $label } in: { $credential }.
action-fill-credential-in = Vul onder { $area } bij { $label } in: { $credential }.
# $entry: de regel van de lijst
action-select = Kies bij { $label }: { $entry }.
action-select-in = Kies onder { $area } bij { $label }: { $entry }.
action-select-free = Maak bij { $label } je keuze.
action-select-free-in = Maak onder { $area } bij { $label } je keuze.
# $example: een voorbeeld van een vermelding
action-select-example = Kies bij { $label } een waarde, bijvoorbeeld { $example }.
action-select-example-in = Kies onder { $area } bij { $label } een waarde, bijvoorbeeld { $example }.
action-tick = Zet een vinkje bij { $label }.
action-tick-in = Zet onder { $area } een vinkje bij { $label }.
action-untick = Haal het vinkje weg bij { $label }.
action-untick-in = Haal onder { $area } het vinkje weg bij { $label }.
action-enable = Zet { $label } aan.
action-enable-in = Zet onder { $area } { $label } aan.
action-disable = Zorg dat { $label } uitstaat.
action-disable-in = Zorg dat { $label } onder { $area } uitstaat.
# $column: kop van de kolom waar de regel terechtkomt
action-move = Selecteer het item { $label } en verplaats het naar de kolom { $column }.
action-move-in = Selecteer onder { $area } het item { $label } en verplaats het naar de kolom { $column }.
action-save = { $control ->
    [icon] Klik op het pictogram { $label }.
   *[plain] Klik op { $label }.
}
action-save-in = { $control ->
    [icon] Klik onder { $area } op het pictogram { $label }.
   *[plain] Klik onder { $area } op { $label }.
}
action-copy = { $control ->
    [icon] Klik op het pictogram { $label } om te kopiëren.
   *[plain] Kopieer: { $label }.
}
action-copy-in = { $control ->
    [icon] Klik onder { $area } op het pictogram { $label } om te kopiëren.
   *[plain] Kopieer onder { $area }: { $label }.
}
# $credential: naam van een gegeven. De pagina van de leverancier noemt er geen veld voor
# $coverage: hoeveel van de pagina bekend was (full, partial). De rest kan het veld noemen
action-enter = Vul in waar erom wordt gevraagd: { $credential }.{ $coverage ->
    [partial] {""}
   *[full] {" "}De pagina van de leverancier noemt het veld niet.
}
action-enter-in = Vul onder { $area } in waar erom wordt gevraagd: { $credential }.{ $coverage ->
    [partial] {""}
   *[full] {" "}De pagina van de leverancier noemt het veld niet.
}
# $credential: naam van een inloggegeven. $secret: yes of no, of het geheim is; chosen en chosen-plain als je het zelf bedenkt
action-capture =
    { $secret ->
        [no] Noteer: { $credential }.
        [chosen] Bedenk een waarde en bewaar die in je wachtwoordmanager: { $credential }.
        [chosen-plain] Bedenk een waarde en noteer die: { $credential }.
       *[yes] Bewaar in je wachtwoordmanager: { $credential }.
    }
# $field: het veld op het scherm dat het gegeven toont
action-capture-field =
    { $secret ->
        [no] Noteer de waarde uit het veld { $field }: { $credential }.
       *[yes] Bewaar de waarde uit het veld { $field } in je wachtwoordmanager: { $credential }.
    }
# $minutes: een getal
action-wait = { $minutes ->
    [one] Wacht een minuut.
   *[other] Wacht { $minutes } minuten.
}
# $text: een uitspraak die moet kloppen
action-check = Controleer: { $text }
action-matrix-role = Stel in de rol deze rechten in:
action-matrix-level = Stel in het beveiligingsniveau deze rechten in:
action-matrix-tree = Zet in de boom deze vinkjes:
action-matrix-list = Stel deze lijst zo in:
action-matrix-compare = Vergelijk wat er is ingesteld met deze tabel en pas aan wat afwijkt:
action-matrix-picture = Stel de rechten in zoals de leverancier ze laat zien. Op de pagina staan ze alleen als afbeelding of bestand, daarom staan ze niet in deze handleiding.
action-matrix-table = Stel deze rechten in:
action-matrix-file = Stel de rechten in zoals ze in het bestand van de leverancier staan. De pagina biedt ze alleen als download aan, daarom staan ze niet in deze handleiding.
action-matrix-other-page = Stel de rechten in die de leverancier op een andere pagina opsomt. Die lijst was er niet toen deze handleiding werd geschreven.
action-matrix-product = Stel de rechten in die het product zelf voor je opsomt. Ze staan niet op de pagina van de leverancier.
action-matrix-not-on-record = Stel de rechten in die op de pagina van de leverancier staan. Toen deze handleiding werd geschreven, was alleen het deel van de pagina vóór die lijst beschikbaar.
action-matrix-addresses = Sta deze adressen toe:
action-addresses-picture = Sta de adressen toe die de leverancier laat zien. Op de pagina staan ze alleen als afbeelding, daarom staan ze niet in deze handleiding.
action-addresses-file = Sta de adressen toe die in het bestand van de leverancier staan. De pagina biedt ze alleen als download aan, daarom staan ze niet in deze handleiding.
action-addresses-other-page = Sta de adressen toe die de leverancier op een andere pagina opsomt. Die lijst was er niet toen deze handleiding werd geschreven.
action-addresses-product = Sta de adressen toe die het product zelf voor je opsomt. Ze staan niet op de pagina van de leverancier.
action-addresses-not-on-record = Sta de adressen toe die op de pagina van de leverancier staan. Toen deze handleiding werd geschreven, was alleen het deel van de pagina vóór die lijst beschikbaar.
action-either = Kies een van deze manieren:
# $name: hoe de pagina van de leverancier een schermtekst noemt
label-on-page = op de pagina van de leverancier: { $name }

## Settings: what is so once an action is done, as titles of a check’s findings

# $label: a text on the vendor’s screen
setting-tick = Vinkje bij { $label }
setting-untick = Geen vinkje bij { $label }
setting-enable = { $label }: ingeschakeld
setting-disable = { $label }: uitgeschakeld
# $label: an entry of a list. $column: the column it is in
setting-move = { $label } in de kolom { $column }
# $label: a field. $entry: what is selected in it
setting-select = { $label }: { $entry }
setting-select-free = { $label }: gekozen

# Voorwaarden. $question: een vraag van de handleiding. $answers: een of meer antwoorden. $items: een of meer van zulke paren
condition = Alleen bij dit antwoord: { $items }
condition-either = Alleen bij een van deze antwoorden: { $items }
condition-item = { $question } – ‘{ $answers }’
list-or = ’ of ‘
list-and = ;{" "}
list-either = ; of{" "}
list-both = {" "}en{" "}
# $since, $before: versies van een product
version-since = Vanaf versie { $since }
version-before = Vóór versie { $before }
version-between = Vanaf versie { $since }, vóór { $before }

# Inloggegevens
credential-shown-once = Wordt maar één keer getoond.
credential-by-mail = Komt per e-mail.
credential-chosen = Bepaal je zelf.
credential-brought = Heb je al.
# $months: een getal
credential-expires-months = { $months ->
    [one] Verloopt na een maand.
   *[other] Verloopt na { $months } maanden.
}
credential-expires-chosen = Verloopt op de datum die je instelt.
credential-expires-advised-against = Stel geen vervaldatum in: op die dag valt de koppeling uit.
credential-host-only = Alleen de hostnaam, zonder https:// en zonder pad.
credential-unknown = Het is niet bekend of dit nog een keer wordt getoond. Sla het meteen op.
# $step: titel van een stap
credential-changed-by = Verandert in de stap ‘{ $step }’ nog een keer. Sla het pas daarna op.
# $step: title of a step
credential-changed-before = Verandert in de stap “{ $step }”. Het wordt pas daarna bewaard.
# Soorten die bij veel producten voorkomen
credential-kind-entra-client-secret = Neem de waarde, niet de ID van het client secret.
credential-kind-entra-certificate = Alleen de vingerafdruk. De privésleutel van het certificaat blijft waar hij is.
credential-kind-webhook-url = Behandel dit adres als een wachtwoord: wie het heeft, kan ernaartoe sturen.

# Plekken bij de lezer, in titels en als “komt van”
place-own-network = je netwerk
place-own-firewall = je firewall
place-own-mail = je mailsysteem
place-own-server = je server
place-own-computer = je computer
place-own-psa = je PSA

# $date: a day, month or year
source-dated = De pagina noemt zelf als datum: { $date }.
source-stored = Er is een opgeslagen kopie gelezen, stand { $date }.

# Hoeveel van de pagina van de leverancier bekend was toen de handleiding werd geschreven
source-full = De hele pagina was bekend.
source-partial = Alleen een deel van de pagina was bekend.

# Vroegere namen van een label. $version: een versie van het product. $day: een dag, maand of jaar
label-older-before = { $name } (vóór versie { $version })
label-older-until = { $name } (tot { $day })
label-older-before-until = { $name } (vóór versie { $version }, tot { $day })

# Rechtentabellen
matrix-head-module = Module
matrix-head-function = Functie
matrix-head-right = Recht
matrix-head-path = Pad
matrix-head-entry = Item
matrix-head-region = Regio
matrix-column-view = Bekijken
matrix-column-add = Toevoegen
matrix-column-edit = Bewerken
matrix-column-delete = Verwijderen
matrix-column-box = Vinkje
matrix-column-setting = Instelling
matrix-column-choice = Keuze
# In plaats van een label: een rij die over alle objecten van haar sectie of groep gaat
matrix-every-object = elk object
matrix-column-addresses = Adressen
matrix-cell-all = alle
matrix-cell-mine = eigen
matrix-cell-none = geen
matrix-cell-silent = niet genoemd
matrix-cell-unclear = onduidelijk
matrix-cell-ticked = aan
matrix-cell-empty = leeg
matrix-cell-allowed = toegestaan
matrix-cell-denied = niet toegestaan
matrix-cell-left-out = uitgezonderd
matrix-cell-needed = nodig
matrix-cell-one-of = een hiervan
matrix-cell-example = voorbeeld
# $label: het niveau, zoals op het scherm
matrix-others = Al het andere blijft op { $label }.
    .alone = Alles blijft op { $label }.
matrix-empty = Met jouw antwoorden is hier niets in te stellen.
matrix-others-tree = Al het andere blijft leeg. Vink alleen het laatste vakje van een pad aan, nooit een tak erboven: dan vink je alles eronder mee aan.
matrix-others-denied = Verder is niets toegestaan.
matrix-others-allowed = Al het andere blijft toegestaan.
matrix-others-ticked = Al het andere krijgt een vinkje.
# $label: kop van de kolom, zoals op het scherm
matrix-others-denied-in = Al het andere blijft in { $label }.
matrix-others-allowed-in = Al het andere blijft in { $label }.
matrix-others-ticked-in = Al het andere gaat naar { $label }.
    .bare = Kies al het andere.
# $label: de tweede plek, zoals op het scherm
matrix-also-at = Hetzelfde recht staat ook onder { $label }.
# $step: titel van een latere stap
matrix-until = Alleen tijdelijk. In de stap ‘{ $step }’ draai je dit weer terug.
matrix-others-as-copied = Al het andere blijft zoals in het origineel dat je hebt gekopieerd.
    .alone = Alles blijft zoals het in het gekopieerde origineel is.
matrix-others-none = Al het andere krijgt geen recht.
    .alone = Niets krijgt een recht.
matrix-others-all = Al het andere krijgt elk recht.
    .alone = Alles krijgt elk recht.
matrix-others-silent = Over al het andere zegt de pagina van de leverancier niets.
    .alone = De pagina van de leverancier zegt niets over afzonderlijke rechten.
matrix-others-unclear = Wat de pagina van de leverancier over al het andere zegt, kun je op twee manieren lezen.
    .alone = Wat de pagina van de leverancier over de rechten zegt, is op twee manieren te lezen.
# $day: een dag, zoals 21 november 2026
matrix-read = Stand van { $day }.
# $ports: ports of a firewall, letter for letter
matrix-ports = Benodigde poorten: { $ports }
matrix-tree-leaf = Zet alleen het laatste vinkje van elk pad, nooit dat van een tak erboven: daarmee vink je alles eronder aan.
# $label: kop van de kolom, zoals op het scherm
matrix-list-stays = Deze blijven in { $label }.
matrix-list-all = Alles gaat naar { $label }.
    .bare = Kies alles.
matrix-list-at-least = Ten minste deze gaan naar { $label }. Meer mag.
    .bare = Kies ten minste deze. Meer mag.
matrix-list-one-of = Een van deze in { $label } is genoeg.
    .bare = Een van deze is genoeg.
matrix-list-decide = Jij bepaalt wat naar { $label } gaat. De pagina van de leverancier geeft hooguit voorbeelden.
    .bare = Jij bepaalt wat je kiest. De pagina van de leverancier geeft hooguit voorbeelden.
# $number: teken voor teken
matrix-number = Vul { $number } in.
# $columns: kolommen, zoals op het scherm. $level: het niveau van een ervan
matrix-lost = Een van deze staat op { $level }: { $columns }. Welke is niet bekend.
# $column: een kolom. $then: waar die naar terug wordt gezet. $step: titel van een latere stap
matrix-until-cell = { $column } alleen tijdelijk. In de stap ‘{ $step }’ stel je { $then } in.
# $path: module en functie, of het pad naar het vinkje. $settings: wat je instelt, zoals ‘Add Level: All’
clicks-role = { $path }: stel { $settings } in.
clicks-level = { $path }: { $settings }.
clicks-tree = Open { $path } en zet een vinkje bij { $label }.
clicks-list = Verplaats { $label } naar { $column }.
    .bare = Kies { $label }.
clicks-list-deny =
    .bare = Verbied { $label }.
clicks-list-except = Sla { $label } over in { $column }.
    .bare = Sla { $label } over.
# $label: een vermelding. $column: kop van een kolom
clicks-list-stays = Laat { $label } in { $column } staan.
clicks-list-one-of = Verplaats { $label } naar { $column }, tenzij daar al een van deze staat.
    .bare = Kies { $label }, tenzij je al een van deze hebt gekozen.
clicks-list-decide = Als je het nodig hebt: verplaats { $label } naar { $column }.
    .bare = Als je het nodig hebt: kies { $label }.

# Aanleidingen voor handelingen achteraf
follow-up-rotate = Vernieuwen
follow-up-revoke = Intrekken
follow-up-change = Wijzigen
follow-up-off-board = Loskoppelen
follow-up-repair = Als iets niet werkt

# The name of the simulated organisation for practice
practice-organisation = Oefenbedrijf (gesimuleerd)
