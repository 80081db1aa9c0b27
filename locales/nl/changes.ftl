# Wat er in een handleiding veranderd is tussen twee revisies. De zin van een actie staat in $what, $old of $new, met een punt.

# $what: de zin van een actie, of wat een bericht van de handleiding zegt
changes-new = Nieuw: { $what }
changes-gone = Niet meer nodig: { $what }
changes-now = Gewijzigd: { $what }
changes-new-note = Nieuwe opmerking: { $what }
changes-new-warn = Nieuwe waarschuwing: { $what }
changes-gone-note = Deze opmerking vervalt: { $what }
changes-gone-warn = Deze waarschuwing vervalt: { $what }
# Wat vervalt en geen woorden meer heeft
changes-lost-note = Er is een opmerking verwijderd.
changes-lost-warn = Er is een waarschuwing verwijderd.
changes-lost-action = Er is een punt verwijderd.
# Staat op de plek van woorden die de auteur nog niet geschreven heeft
changes-wordless = nog zonder tekst
# $old, $new: twee zinnen
changes-instead = Eerst: { $old } Nu: { $new }
# $label: een veld op het scherm. $old, $new: wat je erin typt of kiest
changes-value = { $label }: in plaats van { $old } nu { $new }
# $what: de zin van een actie, of wat een bericht van de handleiding zegt
changes-moved = Staat nu op een andere plek in de stap: { $what }
changes-action-optional = Nu optioneel: { $what }
changes-action-required = Niet meer optioneel: { $what }
# $reason: waarom dat nodig is
changes-action-because = { $what } De reden is nu: { $reason }
changes-action-because-gone = Er wordt geen reden meer genoemd: { $what }
# $versions: zoals ‘Vanaf versie 3.45’
changes-action-versions = { $what } Geldt nu: { $versions }
changes-action-versions-all = Geldt nu voor alle versies: { $what }
# $condition: de antwoorden waar het vanaf nu van afhangt, als zin
changes-action-condition = { $what } { $condition }
changes-action-condition-gone = Hangt niet meer van de antwoorden af: { $what }
changes-action-routes = De routes zijn anders verdeeld: { $what }

# De stap als geheel

changes-step-unnamed = Een eerdere stap
changes-step-wordless = Een stap zonder tekst
changes-step-first = Komt nu als eerste.
# $step: titel van een andere stap
changes-step-after = Komt nu na ‘{ $step }’.
# $old, $new: namen van producten
changes-step-vendor = Doe je nu in { $new }, niet meer in { $old }.
changes-step-optional = Is nu optioneel.
changes-step-required = Is niet meer optioneel.
changes-step-stop = De handleiding stopt nu hier.
changes-step-no-stop = De handleiding gaat na deze stap nu verder.
# $condition: de antwoorden waar het van afhangt, als zin
changes-condition = Hangt nu van andere antwoorden af. { $condition }
changes-condition-gone = Hangt niet meer van je antwoorden af.
# $label: een sectie op het scherm
changes-area = Nu in de sectie { $label }.
changes-area-gone = Niet meer in de sectie { $label }.
# $what: waarin de handleiding van de pagina afwijkt
changes-deviation = Nieuwe afwijking van de pagina van de leverancier: { $what }
changes-deviation-gone = Deze afwijking van de pagina van de leverancier vervalt: { $what }
changes-deviation-lost = Er is een afwijking van de pagina van de leverancier verwijderd.

# Rechten. $path: module en functie, of het pad naar een vinkje. $column: kop van een kolom

# $what: pad, en wat je daar instelt
changes-row-new = Nieuw recht: { $what }
changes-row-gone = Dit recht is niet meer nodig: { $path }
# $old, $new: twee paden
changes-row-place = Het recht staat ergens anders: in plaats van { $old } nu { $new }
# $old, $new: twee niveaus, zoals op het scherm
changes-cell = { $path }, { $column }: in plaats van { $old } nu { $new }
# $condition: de antwoorden waar het vanaf nu van afhangt, als zin
changes-cell-condition = { $path }, { $column }: { $condition }
# $what: welk getal je invult
changes-row-number = { $path }: { $what }
changes-row-number-gone = { $path }: je hoeft geen getal meer in te vullen.
# $reason: waarom het recht nodig is
changes-row-reason = { $path }: de reden is nu: { $reason }
changes-row-reason-gone = { $path }: er wordt geen reden meer genoemd.
changes-row-also = { $path }: de tweede plek op het scherm is gewijzigd.
# $step: titel van een latere stap
changes-row-until = { $path }: geldt nu alleen tijdelijk. In de stap ‘{ $step }’ draai je dit weer terug.
changes-row-until-gone = { $path }: is nu blijvend.
changes-row-list = { $path }: hier hoort nu een andere lijst bij.
# $condition: de antwoorden waar het vanaf nu van afhangt, als zin
changes-row-condition = { $path }: { $condition }
# Staat in $condition
changes-always = Hangt niet meer van de antwoorden af.
# $old, $new: twee niveaus, zoals op het scherm
changes-others = Alles zonder eigen rij: in plaats van { $old } nu { $new }
# $matrix: titel van een tabel of lijst
changes-matrix-place = { $matrix }: de tabel staat nu op een andere plek op het scherm of heeft een ander uitgangspunt.
# $others: wat voor al het andere geldt, als zin
changes-matrix-meaning = { $matrix }: de items betekenen nu iets anders. { $others }
# $now: wat nu geldt, als zin
changes-matrix-now = { $matrix }: nu geldt: { $now }
changes-ports-gone = De handleiding noemt geen poorten meer.
# $url: een adres
changes-matrix-address = { $matrix }: de leverancier toont dit nu op een andere pagina: { $url }
changes-matrix-read = { $matrix }: de pagina van de leverancier is opnieuw bekeken. Vergelijk de rechten ermee.
changes-matrix-unnamed = Een tabel
# $matrix: titel van een lijst. $label: een regel daarin. $region: een regio. $address: een IP-adres of netwerk
changes-entry-new = { $matrix }: nieuw: { $label }
changes-entry-gone = { $matrix }: vervalt: { $label }
changes-entry-changed = { $matrix }: reden of voorwaarde gewijzigd: { $label }
changes-address-new = { $matrix }, { $region }: nieuw: { $address }
changes-address-gone = { $matrix }, { $region }: vervalt: { $address }

# Naast de stappen

changes-products = De handleiding koppelt nu andere producten.
# $question: een vraag. $answer: een antwoord daarop
changes-question-new = Nieuwe vraag: ‘{ $question }’
changes-question-gone = Wordt niet meer gevraagd: ‘{ $question }’
changes-question-lost = Eén vraag wordt niet meer gesteld.
changes-question-condition = Wordt nu bij andere antwoorden gevraagd: ‘{ $question }’
changes-answer-new = Nieuw antwoord op ‘{ $question }’: ‘{ $answer }’
changes-answer-gone = Geen antwoord meer op ‘{ $question }’: ‘{ $answer }’
changes-answer-lost = ‘{ $question }’ heeft één antwoord minder.
# $credential: naam van een inloggegeven
changes-credential-new = Ook nodig: { $credential }
changes-credential-gone = Niet meer nodig: { $credential }
changes-credential-lost = Eén inloggegeven is niet meer nodig.
# $what: wat vanaf nu geldt, als zin
changes-credential-now = { $credential }: { $what }
# Deze staan in $what
changes-credential-always = Kun je nu altijd opnieuw opzoeken.
changes-credential-endless = Verloopt niet meer.
changes-credential-secret = Is nu geheim.
changes-credential-open = Is niet meer geheim.
# $vendor: naam van een product. $vendors: namen van producten
changes-credential-from = Komt nu uit { $vendor }.
changes-credential-goes = Vul je nu in deze producten in: { $vendors }
changes-credential-stays = Hoef je nergens meer in te vullen.
changes-credential-kind = Wordt bij een controle nu anders gebruikt.
changes-credential-format = Heeft nu een ander formaat.
changes-credential-condition = Is nu bij andere antwoorden nodig.
# $page: titel van een pagina van de leverancier, in de taal daarvan. $day: een datum
changes-source-new = Nieuwe pagina: { $page }
changes-source-gone = Deze pagina is geen bron meer: { $page }
changes-source-read = Op { $day } opnieuw gelezen: { $page }
changes-source-different = De gegevens over deze pagina zijn gewijzigd: { $page }
# $procedure: titel van een handeling voor later. $step: titel van een stap daarvan
changes-follow-up-new = Nieuwe procedure voor later: ‘{ $procedure }’
changes-follow-up-gone = Deze procedure voor later vervalt: ‘{ $procedure }’
changes-follow-up-lost = Er is een procedure voor later verwijderd.
changes-follow-up-different = Geldt nu voor een andere aanleiding: ‘{ $procedure }’
changes-follow-up-step-new = Voor later, ‘{ $procedure }’: nieuwe stap ‘{ $step }’
changes-follow-up-step-gone = Voor later, ‘{ $procedure }’: de stap ‘{ $step }’ vervalt
changes-follow-up-step-moved = Voor later, ‘{ $procedure }’: stap ‘{ $step }’ staat nu op een andere plek
# $what: wat daarin anders is, als zin
changes-follow-up-step = Voor later, ‘{ $procedure }’, ‘{ $step }’: { $what }
# $what: wat er na de handleiding komt
changes-next-new = Nieuw onder ‘Hoe nu verder’: { $what }
changes-next-gone = Niet meer onder ‘Hoe nu verder’: { $what }
changes-next-lost = Onder ‘Hoe nu verder’ is iets verwijderd.
changes-next-different = Leidt nu ergens anders naartoe: { $what }

# Wat er verder kan veranderen
changes-others-gone = De handleiding zegt niet meer wat voor al het andere geldt.
# $path: waar het recht op het scherm staat
changes-row-lost = { $path }: welke kolom een niveau heeft, is nu anders aangegeven.
# $what: wat er in de handleiding ontbreekt
changes-gap = Nieuwe opmerking over wat er in deze handleiding ontbreekt: { $what }
changes-gap-gone = Ontbreekt niet meer: { $what }
changes-gap-lost = Een opmerking over wat er in deze handleiding ontbreekt, is verwijderd.
# $what: wat er vooraf moet zijn
changes-prerequisite = Vooraf nodig: { $what }
changes-prerequisite-gone = Vooraf niet meer nodig: { $what }
changes-prerequisite-lost = Iets wat vooraf nodig was, is verwijderd.
changes-credential-changed-by = verandert nu door andere acties
