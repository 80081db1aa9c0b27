# Wat lint zegt tegen wie handleidingen schrijft.
# Variabelen overal: $subject: waar het om gaat, een naam in het bestand. $detail: wat erbij hoort

lint-error = fout
lint-hint = tip
# $files, $errors, $hints: getallen als tekst
lint-summary = Bestanden: { $files }, fouten: { $errors }, tips: { $hints }
# $meant: een naam die bestaat
lint-meant = Bedoel je ‘{ $meant }’?
lint-file-not-utf8 = Dit bestand is geen UTF-8. Sla het in je editor op als UTF-8.
lint-file-unreadable = Dit bestand is niet te lezen: { $kind ->
        [missing] het bestaat niet
       *[other] { fault-file-reason }
    }
lint-file-stray = Dit bestand wordt niet gebruikt. { fault-stray-reason }
lint-toml-syntax = Dit is geen TOML: { $subject }
lint-key-twice = ‘{ $subject }’ staat al op regel { $detail }. Verwijder een van de twee, of zet de kop van een nieuwe tabel erboven.
lint-unknown-field = Een veld ‘{ $subject }’ bestaat hier niet.
lint-missing-field = Het veld ‘{ $subject }’ ontbreekt.
lint-wrong-type = Dit is van het type { $subject }; het moet zijn: { $detail }.
lint-unknown-word = ‘{ $subject }’ kan hier niet. Kies uit: { $detail }.
lint-bad-name = ‘{ $subject }’ kan geen naam zijn. Gebruik kleine letters en cijfers, met losse koppeltekens ertussen.
lint-out-of-range = ‘{ $subject }’ kan hier niet.
lint-action-without-verb = Deze actie heeft geen werkwoord. Schrijf een van: { $detail }.
lint-action-several-verbs = Deze actie heeft meer dan één werkwoord: { $subject }. Schrijf voor elk een actie.
lint-action-lacks-field = Bij ‘{ $subject }’ hoort ook: { $detail }.
lint-action-fields-exclude = Bij ‘{ $subject }’ kan maar één van: { $detail }.
lint-action-useless-field = ‘{ $subject }’ kan niets met ‘{ $detail }’. Verwijder het.
lint-action-needs-id = De naam van deze actie wordt te lang. Geef de actie een id.
lint-action-twice = De naam ‘{ $subject }’ is bezet: een andere actie van deze stap heet ook zo. Werkwoord en doel vormen de naam; geef een van de twee een eigen id.
lint-guide-unreadable = Dit is niet te lezen: { $subject }
lint-guide-format = Lotse kent het formaat { $subject } niet. Schrijf ‘format = 1’.
lint-guide-twice = ‘{ $subject }’ komt twee keer voor. Namen moeten uniek zijn; geef een van de twee een andere id.
lint-guide-dangling = ‘{ $subject }’ wordt hier gebruikt, maar staat nergens in dit bestand. Controleer de spelling of voeg het toe.
lint-guide-empty = ‘{ $subject }’ is leeg. Geef minstens één item op.
lint-guide-too-much = In dit bestand staat meer dan Lotse aankan: { $subject }. Splits de handleiding.
lint-guide-too-deep = Haakjes of namen zijn hier te diep genest.
lint-guide-hidden-sign = Deze tekst bevat een onzichtbaar teken: { $subject }. Verwijder het.
lint-messages-unreadable = Deze tekst is niet te lezen: { $detail }
lint-missing-message = De tekst ‘{ $subject }’ ontbreekt in: { $detail }. Schrijf hem in het tekstbestand van die taal.
lint-unused-message = De tekst ‘{ $subject }’ wordt nergens gebruikt. Verwijder of gebruik die.
lint-unused-label = De handleiding brengt de schermtekst ‘{ $subject }’ mee, maar gebruikt die nergens. Controleer de spelling of verwijder de schermtekst.
lint-unknown-label = De schermtekst ‘{ $subject }’ is in geen enkele taal bekend. Controleer de spelling of vul het bestand met schermteksten van de leverancier aan.
lint-unknown-vendor = De leverancier ‘{ $subject }’ is niet bekend. Controleer de spelling of vul vendors.toml aan.
lint-no-source = De handleiding noemt geen bron. Voeg een [[source]] toe met de pagina van de leverancier.
lint-not-https = ‘{ $subject }’ is geen adres van een webpagina. Zo’n adres begint met https:// en bevat geen gebruikersnaam, spaties, aanhalingstekens of haakjes als < en {"{"}.
lint-variable-without-value = De tekst ‘{ $subject }’ gebruikt ‘{ $detail }’, maar de actie geeft het niet mee. Zet het onder labels of values.
lint-value-without-variable = De actie geeft ‘{ $detail }’ mee, maar de tekst ‘{ $subject }’ gebruikt het niet.
lint-translated-value = De waarde ‘{ $subject }’ is in ‘{ $detail }’ ook een schermtekst. Waarden typ je letter voor letter over: controleer of hij niet is vertaald.
lint-shown-once-unguarded = ‘{ $subject }’ wordt maar één keer getoond, maar geen enkele actie neemt het mee. Zet een capture waar het wordt getoond.
lint-shown-once-optional = ‘{ $subject }’ wordt maar één keer getoond, maar de capture in de stap ‘{ $detail }’ mag worden overgeslagen. Maak stap en actie verplicht.
lint-shown-once-too-late = ‘{ $subject }’ wordt maar één keer getoond, en de stap ‘{ $detail }’ neemt het pas mee als het scherm al dicht is. Zet de capture ervoor.
lint-row-twice = De rij ‘{ $subject }’ noemt een recht dat een andere rij van ‘{ $detail }’ al noemt.
lint-unreachable = Geen enkele combinatie van antwoorden leidt naar ‘{ $subject }’. Controleer de voorwaarden.
lint-branches-left = Niet alle combinaties van antwoorden zijn bekeken: het zijn er te veel; er zijn er maar { $detail } geprobeerd. Onbereikbare stappen worden niet gemeld.
lint-credential-not-taken = De stap ‘{ $detail }’ vult ‘{ $subject }’ in, maar bij sommige antwoorden is het daarvoor nooit meegenomen.
lint-host-without-form = ‘{ $subject }’ ({ $detail }) is de server waar sleutels heen gaan. Schrijf format = { "{" } host-only = true { "}" }.
lint-nothing-to-do = In de stap ‘{ $subject }’ valt niets af te vinken. Voeg een controle toe die een persoon kan bevestigen.
lint-missing-language = De handleiding heeft geen teksten in: { $detail }. Voeg het tekstbestand van die taal toe.
lint-id-taken = De id ‘{ $subject }’ is bezet: een andere handleiding heeft die al. Geef deze handleiding een andere.
lint-id-not-file = De handleiding heet ‘{ $subject }’, maar het bestand ‘{ $detail }’. Geef ze dezelfde naam.
lint-unused-question = Van de vraag ‘{ $subject }’ hangt niets af. Gebruik de antwoorden in een voorwaarde, of verwijder de vraag.
lint-one-answer = De vraag ‘{ $subject }’ heeft maar één antwoord. Voeg er een toe, of verwijder de vraag.
lint-question-too-late = De vraag ‘{ $subject }’ hangt af van ‘{ $detail }’, die niet eerder wordt gesteld. Zet de vraag erachter.
lint-unused-matrix = Geen enkele actie stelt ‘{ $subject }’ in, dus niemand ziet het. Zet { "{" } matrix = "{ $subject }" { "}" } in een stap.
lint-unused-credential = Geen enkele actie neemt ‘{ $subject }’ mee of vult het in. Gebruik of verwijder het.
lint-credential-goes-nowhere = ‘{ $subject }’ wordt meegenomen en is daarna nergens nodig. Zet onder goes-to welk product het krijgt, of vul het in een stap in.
lint-condition-always = Deze voorwaarde geldt bij elk antwoord op ‘{ $subject }’. Verwijder de voorwaarde, of laat een antwoord weg.
lint-condition-twice = Dit alternatief ({ $subject }) doet niets: een ander geldt altijd als dit geldt. Verwijder het of verbeter de antwoorden.
lint-next-itself = De handleiding noemt zichzelf, ‘{ $subject }’, als vervolg. Noem een andere.
lint-unknown-guide = Een handleiding ‘{ $subject }’ is er hier niet.
lint-outer-blank = Voor of na ‘{ $subject }’ staat een spatie. Verwijder die: anders wordt die meegekopieerd.
lint-odd-space = ‘{ $subject }’ bevat { $detail }: dat lijkt op een spatie of op niets, maar is een ander teken. Typ de tekst opnieuw.
lint-unknown-kind = Geen enkele controle kent de soort ‘{ $subject }’.
lint-secret-not-secret = ‘{ $subject }’ ({ $detail }) is volgens de naam geheim. Schrijf secret = true; anders wordt het leesbaar opgeslagen.
lint-bad-pattern = ‘{ $subject }’ is geen reguliere expressie ({ $detail }); geen enkele waarde zou worden aangenomen.
lint-length-impossible = Minstens { $subject } en hoogstens { $detail } tekens: daaraan kan geen enkele waarde voldoen.
lint-not-an-address = ‘{ $subject }’ is geen IP-adres, netwerk of hostnaam.
lint-not-a-port = ‘{ $subject }’ is geen poort zoals 443, 443/tcp of 8000-8100/udp.
lint-address-twice = ‘{ $subject }’ staat twee keer onder ‘{ $detail }’. Verwijder er een.
lint-no-addresses = Onder ‘{ $subject }’ staat geen adres, dus er valt niets toe te laten. Voeg de adressen toe, of verwijder het.
lint-source-twice = De bron ‘{ $subject }’ staat er twee keer. Verwijder er een, of geef met version, dated of stored aan waarin ze verschillen.
lint-unknown-language = ‘{ $subject }’ is geen afkorting van een taal, zoals de of en.
lint-same-vendor = PSA en product zijn allebei ‘{ $subject }’. Noem het product waaraan de PSA wordt gekoppeld.
lint-kind-without-use = Het onderdeel ‘{ $subject }’ heeft een kind, maar alleen een [[follow-up]] heeft er een. Verwijder het, of maak er een [[follow-up]] van.
lint-follow-up-without-kind = De follow-up ‘{ $subject }’ zegt niet waarvoor hij is. Voeg een kind toe: rotate, revoke, change, off-board of repair.
lint-until-too-early = ‘{ $subject }’ moet in de stap ‘{ $detail }’ worden teruggenomen, maar die komt niet na de stap die het toekent. Noem een latere stap.
lint-go-nowhere = Dit pad is leeg. Noem de menu’s en pagina’s waar het langs gaat.
lint-either-empty = Een route zonder acties leidt nergens heen. Zet in elke route minstens één actie.
lint-either-one = Er is maar één route, dus er valt niets te kiezen. Voeg er een toe, of schrijf de acties zonder either.
lint-one-entry = ‘{ $subject }’ heeft maar één item, dus bij one-of valt er niets te kiezen. Voeg er een toe, of schrijf meaning = "allow".
lint-wait-zero = Niemand wacht 0 minuten. Zeg hoe lang, of verwijder de actie.
lint-sign-in-elsewhere = Dit onderdeel hoort bij ‘{ $detail }’, maar de actie meldt aan bij ‘{ $subject }’. Maak een apart onderdeel voor het andere product.
lint-powerful-role = ‘{ $subject }’ mag alles, of hoort vast bij het product en is niet in te perken. Ga na of minder genoeg is.
lint-since-after-before = Dit geldt vanaf { $subject } en vóór { $detail }, dus nooit. Verbeter de versies.
lint-row-without-right = Deze rij noemt een recht, maar zegt niet wat je instelt. Vul minstens één cel in.
lint-picture-without-date = De rechten van ‘{ $subject }’ staan in een afbeelding of bestand zonder dag. Schrijf read = en de dag waarop je hebt gekeken: afbeeldingen veranderen zonder aankondiging.
lint-not-a-sentence = ‘{ $subject }’ is geen hele zin in: { $detail }. De tekst staat alleen of achter een andere zin. Begin met een hoofdletter en eindig met een punt.
