# De rechten die meerdere handleidingen in één PSA vereisen, naast elkaar.

# $psa: naam van de PSA
compare-title = Rechten in { $psa }
# $question, $answer: in de woorden van de handleiding
compare-answer = { $question } { $answer }
# Een kenmerk naast een recht
compare-mark-deletes = kan verwijderen
compare-mark-wide = beheerdersrecht
# $guide: naam van een product
compare-mark-only = alleen { $guide }
compare-mark-conflict = tegenstrijdig
# Naast wat een handleiding vraagt
compare-note-rest = geldt voor al het andere
compare-note-temporary = alleen tijdelijk
compare-note-open = alleen bij sommige antwoorden
compare-cell-free = jouw keuze
# $level: naam van het niveau dat wordt gekopieerd
compare-cell-copy = kopie van { $level }
# $entries: namen van de items
compare-cell-entries = alleen { $entries }
compare-cell-unlimited = niet beperkt
# Wat één rol voor alles nodig heeft
compare-union-nothing = niets
compare-union-differs = niet te combineren
compare-setting-number = Aantal
compare-setting-list = Lijst
compare-setting-level = Niveau
# $psa: naam van de PSA
compare-guide-names-nothing = Deze handleiding noemt geen rechten in { $psa }.
compare-guide-ends = Bij deze antwoorden stopt de handleiding eerder. Er wordt dan niets vereist.
compare-guide-elsewhere = Een deel van de rechten staat in een afbeelding, een bestand of op een andere pagina. Die ontbreken hier.
compare-guide-from-pages = Nog niemand heeft deze handleiding in de console doorlopen.
compare-rest-unclear = Wat voor al het andere geldt, verschilt of kun je op twee manieren lezen.
compare-quiet =
    { $count ->
        [one] Eén andere instelling van deze rechten is weggelaten: daar vereist geen handleiding iets.
       *[other] { $count } andere instellingen van deze rechten zijn weggelaten: daar vereist geen handleiding iets.
    }
# $path: recht en instelling. $off: producten waarvan de handleiding ‘geen’ zegt. $on: producten die het recht nodig hebben
compare-conflict = { $path }: nodig voor { $on }, volgens de handleiding uit voor { $off }.
# $guides: namen van producten
compare-differs = { $path }: de handleidingen voor { $guides } vereisen verschillende instellingen. Geen ervan omvat de andere.
compare-unclear = { $path }: wat de pagina van een leverancier zegt, kun je op twee manieren lezen. Vergelijk het met de pagina.
# $guide: naam van een product. $count: instellingen
compare-excess =
    { $count ->
        [0] { $guide } krijgt niet meer dan de handleiding vereist.
        [one] { $guide } krijgt één instelling meer dan de handleiding vereist.
       *[other] { $guide } krijgt { $count } instellingen meer dan de handleiding vereist.
    }
compare-excess-deletes =
    { $count ->
        [one] Met één daarvan kan het gegevens verwijderen.
       *[other] Met { $count } daarvan kan het gegevens verwijderen.
    }
compare-excess-against =
    { $count ->
        [one] Volgens de handleiding hoort één daarvan uit te staan; een controle van deze koppeling meldt dat de rol meer mag dan vereist.
       *[other] Volgens de handleiding horen { $count } daarvan uit te staan; een controle van deze koppeling meldt dat de rol meer mag dan vereist.
    }
compare-excess-unknown =
    { $count ->
        [one] Van één instelling is dat niet te zeggen.
       *[other] Van { $count } instellingen is dat niet te zeggen.
    }
compare-impossible = Eén rol is hier niet genoeg voor alles: sommige handleidingen vereisen instellingen die niet te combineren zijn.
# $roles, $keys: getallen
compare-each =
    { $roles ->
        [one] Eén rol
       *[other] { $roles } rollen
    } om in te stellen en bij te houden, { $keys ->
        [0] zonder geheime sleutels van de PSA.
        [one] met één geheime sleutel.
       *[other] met { $keys } geheime sleutels.
    } Geen product krijgt meer dan de handleiding vereist.
# De laatste controles
# $guide: naam van een product. $day: een dag
compare-checked-at = { $guide }: gecontroleerd op { $day }
compare-checked-never = { $guide }: nog niet gecontroleerd
compare-checked-practice = Oefening: gesimuleerde tenants gaven deze antwoorden.
compare-checked-outdated = Sindsdien zijn antwoorden, waarden of sleutels gewijzigd. Wat deze controle zag, telt daarom als niet gezien.
compare-checked-unread = Deze controle is gemaakt door een andere versie van Lotse en is hier niet leesbaar. Controleer opnieuw.
# $fits, $lacking, $missing, $wider, $unseen: instellingen
compare-checked-counts = Zoals nodig: { $fits }. Ontbreekt: { $lacking }. Zou ontbreken: { $missing }. Meer dan nodig: { $wider }. Niet gezien of niet te vergelijken: { $unseen }.
# $found: wat de controle zag. $wanted: wat één rol voor alles nodig heeft
compare-checked-line = heeft { $found }, één rol voor alles heeft { $wanted } nodig
compare-assumed = aangenomen
compare-right = Recht
