# Checklists en koppelingen op papier.

# $organisation: naam van de organisatie
report-organisation = Organisatie: { $organisation }
# $day: een datum
report-started = Begonnen: { $day }
report-finished = Afgerond: { $day }
report-unfinished = Nog niet afgerond
report-confirmed = Een vinkje betekent: gedaan en bevestigd door een mens. Bij de leverancier is niets gecontroleerd.
report-questions = Beantwoord eerst
report-credentials = Wat je onderweg verzamelt
report-credential = Gegeven
report-from = Komt uit
report-goes-to = Gaat naar
report-remarks = Opmerkingen
report-area = Sectie van het formulier:
report-optional = optioneel
report-warning = Let op:
report-hint = Opmerking:
report-deviation = Anders dan op de pagina van de leverancier:
report-note = Je notitie:
report-skipped = Bewust overgeslagen.
report-problem = Hier is een probleem.
# $number: telt de routes
report-route = Route { $number }
report-next = Hoe nu verder
report-later = Voor later
report-sources = Bronnen
# $day: een datum
report-read = gelezen op { $day }
# $names: oudere namen van een veld of menu
report-older = voorheen { $names }
report-foreign-label = * Lotse kent deze schermtekst alleen uit een andere taal van het product.
# $guide: kenmerk van de handleiding. $revision: een getal
report-revision = Lotse-handleiding { $guide }, revisie { $revision }
# $day, $month: getallen. $year: een getal als tekst
report-day = { $day }-{ $month }-{ $year }
# $organisation: naam van de organisatie. $guide: titel van de handleiding. $day: een datum zoals 2026-11-21
report-file-name = { $organisation } { $guide } { $day }
# $organisation: name of the organisation. $guide: id of the guide, or empty. $day: a date like 2026-11-21
report-hand-over-name = { $organisation } { $guide } overdracht { $day }
