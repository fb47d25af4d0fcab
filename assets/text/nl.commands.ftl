### Nederlands: wat alleen de opdrachtregel zegt.

## The command line
cli-open = Een simulatie van de abonnementspagina van het vroegere Azure-accountcentrum, voor training en demo's. Geen account, creditcard of netwerk nodig.
cli-open-at = Op dit moment beginnen: een datum zoals 2019-01-26 of "2019-01-26 09:15" in de getoonde tijdzone, RFC 3339, of een tijdsduur vanaf het begin van het scenario, zoals +9d12h of -2d
cli-open-example = Voorbeeld: account-center --scenario upgraded-waiting --at +3d
option-scenario = Een ingebouwd scenario (zie `list`), of een bestand
option-rate = Gesimuleerde seconden per echte seconde, van 0.001 tot 31536000
option-live = De echte klok gebruiken
option-import = Echte abonnementen uit een export, - voor standaardinvoer
option-as_of = Wanneer de export gemaakt is [standaard: nu]
option-simulate = Met geïmporteerde abonnementen spelen: de tijd kan worden verzet
cli-status = De status tonen en stoppen; geen terminal nodig
cli-status-at = De status op dit moment tonen (mag worden herhaald): een datum zoals 2019-01-26 of "2019-01-26 09:15" in de getoonde tijdzone, RFC 3339, of een tijdsduur vanaf het begin van het scenario, zoals +9d12h of -2d
cli-status-output = Uitvoer: een tabel, JSON (één regel per tijdstip), CSV, JSON Lines (één regel per abonnement), een agenda, of één regel voor een shellprompt
cli-status-status = Alleen abonnementen met deze status tonen
cli-status-within = Alleen tonen wat binnen deze tijd vanzelf verandert, zoals 7d of 36h
cli-status-sort = Volgorde van de abonnementen; credit-left is op het deel dat over is [standaard: next-change bij een tabel, regel of CSV van een export; anders scenario]
cli-status-fail_within = Eindigen met status 1 als er binnen deze tijd vanzelf iets verandert, zoals 3d
cli-status-example = Voorbeeld: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Plannen vergelijken: wat blijft en wat wordt gefactureerd, wanneer het wordt uitgeschakeld en vanaf wanneer het overdraagbaar is
cli-what-if-plans = Plannen: "nothing" (niets); of "upgrade", "use-up" (opmaken) of beide met "+"; met "@DAG" (dagen na de registratie) gebeurt het later
cli-what-if-subscription = Het abonnement, met naam of id [standaard: het eerste]
cli-what-if-at = Vanaf wanneer: een datum zoals 2019-01-26 of "2019-01-26 09:15" in de getoonde tijdzone, RFC 3339, of een tijdsduur vanaf het begin van het scenario, zoals +9d12h of -2d
cli-what-if-output = De vorm van de uitvoer
cli-what-if-example =
    Voorbeeld:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
plans-command-per-day = account-center mine --per-day BEDRAG
plans-command-used = account-center mine --used BEDRAG
plans-command-all = account-center mine --used BEDRAG --per-day BEDRAG
plans-command-import = account-center --import BESTAND    (daar: e, of own met --plain)
cli-open-plain = Regels tekst in plaats van een scherm: voor schermlezers, brailleleesregels en pipes
option-config_file = Een ander configuratiebestand dan het gewone
option-plain = Gewone regels in plaats van een tabel: voor schermlezers, brailleleesregels en pipes
cli-config = De instellingen tonen, en waar elke instelling vandaan komt
cli-config-schema = Het JSON-schema van het bestand tonen
cli-config-sample = Een bestand met alle standaardwaarden tonen
cli-config-example =
    Voorbeelden:
      account-center config
      account-center config --sample
cli-schema = Het JSON-schema van een soort bestand tonen, waarmee editors aanvullen en controleren
cli-schema-kind = scenario, walkthrough, course, config (wat mensen schrijven), state of run (wat het programma toont en vastlegt)
cli-schema-example = Voorbeeld: account-center schema scenario > scenario.schema.json
schema-format = Het nummer van deze vorm van bestanden
schema-title = De titel, per taal; Engels is verplicht
schema-summary = Waar het over gaat, per taal
schema-scenario-now = Waar de klok begint
schema-signed-in-as = Het e-mailadres van wie is aangemeld
schema-subscriptions = De abonnementen, minstens één
schema-expect = Wat er op een tijdstip geldt; account-center check test het
schema-subscription-id = De abonnements-id; zonder regel wordt die van de naam gemaakt
schema-subscription-name = De naam, uniek in het bestand
schema-offer = De aanbiedings-id, zoals MS-AZR-0044P voor een gratis proefversie
schema-created-at = Wanneer het is afgesloten
schema-estimated = Of created_at een schatting is
schema-observed = Wat een export erover zei
schema-administrator = Het e-mailadres van de Accountbeheerder; standaard dat van wie is aangemeld
schema-currency = De valuta van alle bedragen; standaard USD, en onbekend bij een export zonder tegoed
schema-credit = Het tegoed bij het afsluiten, zoals 170.00; standaard dat van de aanbieding
schema-used-as-of = Per wanneer het verbruik is opgegeven
schema-usage-known = Of het verbruik bekend is; false voor een echt abonnement waarvan niemand het heeft opgegeven
schema-expected-per-day = Wat naar verwachting vanaf dan per dag wordt verbruikt
schema-payment-method = Of er een betaalmethode is; standaard true
schema-daily-usage = Verbruik in het midden van elke dag
schema-facts = Wat er gebeurde, één feit per keer
schema-observed-at = Wanneer de export is gemaakt
schema-observed-state = De status, zoals Enabled
schema-observed-spending-limit = De spendingLimit, zoals On
schema-observed-quota-id = De quotaId, zoals FreeTrial_2014-09-01
schema-observed-free-services = Wanneer de gratis services eindigen
schema-daily-amount = Wat er per dag wordt verbruikt, zoals 3.25
schema-daily-from = Vanaf wanneer: een tijdstip, of een afstand vanaf created_at; standaard +0d
schema-daily-until = Tot wanneer: een tijdstip, of een afstand vanaf created_at; standaard het einde van het tegoed
schema-fact-at = Wanneer het gebeurt: een tijdstip, of een afstand vanaf created_at
schema-fact-usage = Verbruik van dit bedrag
schema-fact-upgrade = De upgrade naar Pay-As-You-Go
schema-fact-cancel = De Accountbeheerder annuleert het abonnement
schema-fact-reactivate = De Accountbeheerder activeert het opnieuw
schema-fact-bill-unpaid = Een rekening wordt niet op tijd betaald
schema-fact-bill-paid = De openstaande rekening wordt betaald
schema-fact-payment-method-added = Er komt een betaalmethode bij
schema-fact-transfer-request = Iemand anders wordt gevraagd het factureringseigendom over te nemen
schema-fact-transfer-accept = De ontvanger accepteert de overdracht
schema-fact-transfer-decline = De ontvanger wijst de overdracht af
schema-fact-transfer-cancel = De afzender trekt het verzoek in
schema-upgrade-name = De nieuwe naam; standaard Pay-As-You-Go
schema-recipient = Het e-mailadres van de ontvanger
schema-expect-at = Wanneer het geldt: een tijdstip, of een afstand vanaf now
schema-of-subscription = De naam of de id van het abonnement waar het om gaat
schema-ge = Dit of meer
schema-le = Dit of minder
schema-set = Of er een waarde is
schema-show-goals = Of cursisten vooraf mogen zien wat een doel vraagt
schema-remember = Wat er te onthouden is; de kaart aan het einde toont het
schema-scenario = Het scenario: een ingebouwd scenario, of een bestand naast dit bestand
schema-walkthrough-at = Wanneer het begint: een tijdstip, of een afstand vanaf het begin van het scenario
schema-steps = De stappen, minstens één
schema-step-id = De naam in voortgang en beoordelingen: kleine letters, cijfers en streepjes
schema-step-title = De titel van de stap, per taal
schema-step-text = Wat te doen of uit te zoeken; {"{upgrade}"} staat voor de toets van een actie; {"{a|b}"} is op het scherm a, met --plain b
schema-focus = Het onderdeel van het scherm dat oplicht
schema-skip = Of de cursist deze mag overslaan
schema-notes = Notities voor de presentator, die de cursist nooit ziet
schema-hints = Tips; de eerste waarvan de when waar is, wordt getoond
schema-goal = Wat er van de toestand waar is als de stap klaar is
schema-solution = Regels van een tape die vanaf het einde van de vorige stap naar het doel leiden
schema-step-because = Wat de stap liet zien; verschijnt als hij klaar is
schema-question = Een vraag, in plaats van een doel
schema-answers = Twee tot negen antwoorden, waarvan één juist
schema-hint-text = De tip, per taal
schema-when = Wanneer de tip helpt; zonder voorwaarden altijd
schema-off-track = Of hij ongevraagd verschijnt, omdat de cursist van de weg naar het doel af is
schema-after = Regels van een tape die leiden naar waar de tip helpt, als de oplossing daar niet langskomt
schema-answer-text = Het antwoord, per taal
schema-answer-because = Waarom het goed of fout is
schema-correct = Of dit het juiste antwoord is
schema-keys = De toetsen van acties, per plaats waar ze werken
schema-lessons = De lessen, in de volgorde waarin ze te volgen zijn
schema-files = De bestanden van de cursus in dit bestand, zoals account-center course pack ze schrijft
schema-lesson = Een ingebouwde rondleiding, of een bestand naast dit
schema-next = Wat er hierna komt; verschijnt aan het einde van de les
cli-course = Eén bestand van een cursus maken om door te geven, met alle lessen
cli-course-what = pack: het bestand van de cursus tonen, met de bestanden van de lessen erin
cli-course-path = De map van de cursus, of het bestand
cli-course-example = Voorbeeld: account-center course pack my-course > my-course.toml
setting-courses = Cursussen die naast de ingebouwde rondleidingen staan: mappen of bestanden
setting-course = Een cursus om naast de ingebouwde rondleidingen te tonen: de map of het bestand
list-course = CURSUS   { $title }   account-center walkthrough { $path }
config-file = gelezen uit { $path }
config-no-file = er is geen { $path }
config-progress = uw voortgang in rondleidingen staat in { $path }; verwijder dat bestand om opnieuw te beginnen
config-from-flag = van de opdrachtregel
config-from-environment = uit de omgeving
config-from-file = uit het bestand
config-from-default = standaard
config-key-default = standaard: { $key }
error-setting = { $name } kan niet "{ $value }" zijn
    .hint = mogelijke waarden: { $known }
setting-locale = De taal, zoals nl [standaard: die van het systeem]
setting-zone = De tijdzone van alle getoonde tijden: utc, local of een naam zoals Europe/Amsterdam
setting-theme = Kleuren: auto, dark, light, high-contrast of mono
setting-ascii = Alleen ASCII voor lijnen en tekens
setting-motion = Of wijzigingen kort worden gemarkeerd en de verwerking wordt getoond
setting-no-motion = Korte markeringen en de verwerkingsanimatie uitzetten
setting-mouse = Of het programma de muis gebruikt
setting-no-mouse = De muis aan de terminal laten, zodat u tekst kunt selecteren
setting-notify = Melden dat een aftelling eindigt: off, bell of desktop
cli-completions = De opdrachtaanvulling voor een shell tonen
cli-completions-shell = De shell
cli-completions-example =
    Voorbeeld:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = De man-pagina tonen
cli-man-command = De man-pagina van deze opdracht [standaard: van het programma]
cli-man-example =
    Voorbeeld:
      account-center man > account-center.1
error-man = er is geen opdracht "{ $value }"
    .hint = de opdrachten zijn: { $known }
cli-check = Scenario's, rondleidingen, cursussen en demo's controleren: hun verwachtingen, oplossingen, lessen en opnamen
cli-check-paths = Bestanden, of mappen met .toml- en .tape-bestanden
cli-check-watch = Opnieuw controleren zodra een bestand wordt opgeslagen, en tonen wat er mis is tot alles klopt
cli-check-example = Voorbeeld: account-center check mijn-scenario.toml
cli-list = De ingebouwde scenario's, rondleidingen en demo's tonen
cli-list-example = Voorbeeld: account-center list
list-scenarios = SCENARIO'S   account-center --scenario NAAM
list-walkthroughs = RONDLEIDINGEN   account-center walkthrough NAAM
list-demos = DEMO'S   account-center demo NAAM
cli-help = Hulp tonen
option-version = Versie tonen
help-heading-usage = Gebruik:
help-heading-commands = Opdrachten:
help-heading-arguments = Argumenten:
help-heading-options = Opties:
help-default = [standaard: { $value }]
help-possible-values = [mogelijke waarden: { $value }]
placeholder-amount = BEDRAG
placeholder-command = OPDRACHT
placeholder-dir = MAP
placeholder-duration = TIJDSDUUR
placeholder-file = BESTAND
placeholder-format = VORM
placeholder-how = HOE
placeholder-id = ID
placeholder-kind = SOORT
placeholder-marker = PUNT
placeholder-name = NAAM
placeholder-options = OPTIES
placeholder-order = VOLGORDE
placeholder-plan = PLAN
placeholder-shell = SHELL
placeholder-status = STATUS
placeholder-step = STAP
placeholder-tag = TAAL
placeholder-time = TIJD
placeholder-what = WAT
man-name = NAAM
man-synopsis = SAMENVATTING
man-description = BESCHRIJVING
man-options = OPTIES
man-subcommands = OPDRACHTEN
man-extra = VOORBEELD
man-version = VERSIE
terminal-set-up = de terminal kon niet worden ingesteld: { $reason }
terminal-write = naar de terminal kon niet worden geschreven: { $reason }
terminal-wait = het wachten op de terminal is mislukt: { $reason }
terminal-read = de terminal kon niet worden gelezen: { $reason }
cli-help-command = De opdracht [standaard: het programma]
cli-help-example = Voorbeeld: account-center help status
usage-unknown-option = `{ $call }` heeft geen optie { $option }
    .hint = { $nearest ->
        [none] `{ $call } --help` toont de opties
       *[other] bedoelde u { $nearest }?
    }
usage-unexpected = `{ $call }` verwacht geen argument meer: "{ $value }"
    .hint = `{ $call } --help` toont wat het verwacht
usage-unknown-command = er is geen opdracht "{ $value }"
    .hint = { $nearest ->
        [none] `account-center --help` noemt de opdrachten
       *[other] bedoelde u `account-center { $nearest }`?
    }
usage-not-a-command = "{ $value }" is geen opdracht
usage-meant = bedoelde u `{ $call }`?
usage-no-value = { $option } heeft een waarde nodig
    .hint = { $known ->
        [none] `{ $call } --help` zegt welke
       *[other] mogelijke waarden: { $known }
    }
usage-not-a-value = { $option } kan niet "{ $value }" zijn
    .hint = { $nearest ->
        [none] mogelijke waarden: { $known }
       *[other] bedoelde u "{ $nearest }"? Mogelijke waarden: { $known }
    }
usage-unfit-value = { $option } kan niet "{ $value }" zijn
usage-takes-no-value = { $option } heeft geen waarde, maar kreeg "{ $value }"
    .hint = schrijf alleen { $option }
usage-conflict = { $option } en { $other } sluiten elkaar uit
    .hint = laat een van beide weg
usage-repeated = { $option } is meer dan eens opgegeven
    .hint = geef het één keer op
usage-missing = `{ $call }` heeft ook { $missing } nodig
    .hint = `{ $call } --help` toont een voorbeeld
usage-not-utf8 = een argument is geen tekst in UTF-8
    .hint = alleen namen van bestanden mogen een andere codering hebben
usage-other = `{ $call }` begrijpt deze aanroep niet
    .hint = `{ $call } --help` toont hoe het moet
check-ok =
    { $count ->
        [one] goed  { $path }  { $count } verwachting
       *[other] goed  { $path }  { $count } verwachtingen
    }
check-included-ok = goed  { $path }  gebruikt door een andere tape
check-total =
    { $failed ->
        [0] { $files } bestanden, geen fouten
       *[other] { $files } bestanden, waarvan { $failed } met fouten
    }
watch-right = Geen fouten.   Gecontroleerd op { $at }
watch-wrong =
    { $number ->
        [one] { $number } fout.   Gecontroleerd op { $at }
       *[other] { $number } fouten.   Gecontroleerd op { $at }
    }
error-no-terminal-for-checking = bestanden volgen vraagt een terminal
    .hint = laat --watch weg om één keer te controleren
error-watch-file = { $path } is geen bestand dat kan worden gevolgd
    .hint = geef een eigen bestand; `account-center show NAAM` toont iets ingebouwds om mee te beginnen
check-failed = verwacht was { $condition } op { $at }, maar het is { $found }
check-not-there = verwacht was { $condition } op { $at }, maar "{ $subscription }" bestaat dan niet

## Errors
error-no-terminal = het accountcentrum heeft een terminal nodig als standaardinvoer en standaarduitvoer
    .hint = `account-center status` en --plain werken zonder terminal
error-rate = "{ $value }" is geen geldige snelheid
    .hint = gesimuleerde seconden per echte seconde, van 0.001 tot 31536000
error-time = "{ $value }" is geen geldige tijd
    .hint = een datum zoals 2019-01-26 of "2019-01-26 09:15", RFC 3339 zoals 2019-01-26T09:15:00Z, of een tijdsduur zoals +9d12h of -2d
error-no-files = { $path } bevat niets voor deze opdracht
    .hint = de opdracht neemt bestanden die eindigen op { $known }
error-duration = "{ $value }" is geen tijdsduur
    .hint = schrijf dagen, uren, minuten of seconden, zoals 7d, 36h of 1d12h
error-change-within =
    { $count ->
        [one] { $count } abonnement verandert binnen { $duration }
       *[other] { $count } abonnementen veranderen binnen { $duration }
    }
error-time-range = "{ $value }" valt buiten de ondersteunde jaren
    .hint = van 2000-01-01 tot en met 2100-12-31
problem-unknown-zone = dit systeem kent geen tijdzone "{ $value }"
    .hint = schrijf utc, local of een naam zoals Europe/Amsterdam
error-time-skipped = "{ $value }" bestaat niet in deze tijdzone: de klok ging vooruit van { $before } naar { $at }
    .hint = schrijf een andere tijd, of dezelfde met de zone erbij, zoals 2019-03-31 02:30 UTC
error-time-before-export = "{ $value }" valt vóór { $at }, toen de export werd gemaakt: hoe het daarvoor was, staat er niet in
    .hint = geef een latere tijd op, of met --as-of wanneer de export is gemaakt
error-as-of-to-come = "{ $value }" moet nog komen: toen kan de export niet zijn gemaakt
    .hint = geef met --as-of op wanneer de export is gemaakt
error-as-of-before-sign-up = "{ $value }" valt vóór { $at }, de geschatte registratie van een abonnement in de export
    .hint = geef met --as-of een latere tijd op: wanneer de export is gemaakt
error-plan = "{ $value }" is geen plan
    .hint = zoals nothing, upgrade, use-up, upgrade@29 of upgrade+use-up@9
error-unknown-subscription = er is geen abonnement "{ $value }"
    .hint = de abonnementen zijn: { $known }
error-not-created = "{ $value }" bestaat op dat moment nog niet
    .hint = kies met --at een later moment
error-unknown-scenario = er is geen scenario of bestand "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` toont de ingebouwde scenario's
       *[other] bedoelde u "{ $nearest }"?
    }
error-read = { $path } kan niet worden gelezen: { $reason }
error-not-found = { $path } kan niet worden gelezen: { $reason }
    .hint = `account-center list` toont wat er ingebouwd is
error-no-config = { $path } kan niet worden gelezen: { $reason }
    .hint = `account-center config --sample` toont er een om mee te beginnen
error-output = de standaarduitvoer kon niet worden geschreven: { $reason }
error-more-mistakes =
    { $count ->
        [one] { $path }: en nog { $count } fout
       *[other] { $path }: en nog { $count } fouten
    }

## Mistakes in files
problem-not-toml = dit is geen TOML: { $kind ->
        [value] dit is geen waarde; een tekst staat tussen aanhalingstekens
        [flag] true en false schrijft u met kleine letters
        [time] zo'n datum of tijd bestaat niet
        [open-text] deze tekst is niet afgesloten
        [control] hier staat een stuurteken
        [escape] dit kan niet na \ staan
        [open] een haakje is niet gesloten
        [not-open] hier staat geen haakje open
        [equals] na de naam ontbreken = en een waarde
        [name] een naam heeft alleen letters, cijfers, - en _, of staat tussen aanhalingstekens
        [no-name] hier ontbreekt een naam
        [twice] deze naam staat er al
        [extra] dit is hier te veel
       *[other] { $reason }
    }
problem-too-large = het bestand is groter dan 4 MiB
    .hint = maak het korter, of verdeel het over meerdere bestanden
problem-too-many-parts = tot hier heeft het bestand meer tabellen, namen en waarden dan er worden gelezen
    .hint = maak het korter, of verdeel het over meerdere bestanden
problem-not-utf8 = vanaf hier is het bestand geen tekst in UTF-8
    .hint = sla het op als UTF-8
problem-utf-16 = het bestand is tekst in UTF-16, die Windows Unicode noemt
    .hint = sla het op als UTF-8
problem-newer-format = formaat { $format } is nieuwer dan dit programma
    .hint = dit programma leest formaat 1; een nieuwere versie leest het bestand misschien wel
problem-unknown-format = formaat { $format } is onbekend
    .hint = schrijf format = 1
problem-missing-key = "{ $key }" ontbreekt
    .hint = voeg een regel toe: { $key } = …
problem-missing-format = "format" ontbreekt
    .hint = voeg een regel toe: format = { $format }
problem-unknown-key = onbekende sleutel "{ $value }"
    .hint = { $nearest ->
        [none] haal hem weg, of controleer de spelling
       *[other] bedoelde u "{ $nearest }"?
    }
problem-wrong-type = verwacht: { $expected }, gevonden: { $found }
type-array = een lijst
type-boolean = true of false
type-integer = een geheel getal
type-float = een decimaal getal
type-string = een tekst
type-table = een tabel
type-datetime = een datum
type-value = een waarde
problem-control-character = deze tekst bevat een teken dat niet kan worden getoond: "{ $value }"
    .hint = schrijf de tekst op één regel, zonder tabs, stuurtekens of richtingstekens
problem-not-a-name = "{ $value }" is geen naam
    .hint = een naam heeft minstens één zichtbaar teken nodig en mag geen stuur- of richtingstekens bevatten
problem-empty-text = deze tekst is leeg
    .hint = schrijf iets, of haal de sleutel weg
problem-long-text = deze tekst is langer dan 2.000 tekens
    .hint = maak hem korter
problem-unknown-language = "{ $value }" is geen taalcode
    .hint = zoals en, nl of pt-BR
problem-missing-english = de Engelse tekst ontbreekt
    .hint = voeg en = "…" toe; die tekst wordt gebruikt waar een andere taal ontbreekt
problem-no-subscriptions = er is geen abonnement
    .hint = voeg minstens één [[subscriptions]] toe met name, offer en created_at
problem-name-taken = er heet al een abonnement "{ $value }"
    .hint = namen zijn uniek in een bestand
problem-id-taken = er is al een abonnement met de id { $value }
    .hint = id's zijn uniek in een bestand; zonder id wordt er een gemaakt
problem-not-an-id = "{ $value }" is geen abonnements-id
    .hint = schrijf een UUID; zonder id wordt er een gemaakt
problem-not-an-offer = "{ $value }" is geen aanbiedings-id
    .hint = aanbiedings-id's zien eruit als MS-AZR-0044P
problem-not-a-currency = "{ $value }" is geen valuta
    .hint = { $nearest ->
        [none] de code van een valuta, zoals EUR voor de euro
       *[other] bedoelde u "{ $nearest }"?
    }
problem-credit-needed = { $offer } in { $currency } heeft een tegoed nodig
    .hint = voeg credit = "…" toe, het bedrag in { $currency }
problem-no-credit-with-offer = een tegoed wordt voor { $offer } niet gesimuleerd
    .hint = haal het weg
reading = { $path } wordt gelezen
export-has-more = { $count } abonnementen, en de export heeft er meer. De volgende pagina: { $command }
problem-import-none = er staat geen abonnement in
    .hint = maak een export met: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-too-large = de export is groter dan 32 MiB of heeft meer dan 100.000 abonnementen
    .hint = importeer hem in delen
problem-import-not-json = het is geen JSON
    .hint = maak een export met: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-other = het is geen export van abonnementen
    .hint = maak een export met: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-cut-off = het houdt midden in de export op, en niets ervan is geïmporteerd
    .hint = maak de export opnieuw: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-import-refused = het is een fout van Azure in plaats van een export: { $code } { $value }
    .hint = meld u aan met az login, en dan: az rest --method get --url "https://management.azure.com/subscriptions?api-version=2022-12-01" > subscriptions.json
problem-amount-without-quotes = het bedrag moet tussen aanhalingstekens staan
    .hint = zoals "12.50", zodat er geen cijfer verloren gaat
problem-not-an-amount = "{ $value }" is geen bedrag
    .hint = cijfers met hoogstens één punt, zoals "12.50"
problem-amount-not-above-zero = het bedrag "{ $value }" is niet hoger dan nul
    .hint = schrijf een bedrag boven nul
problem-amount-with-too-many-decimals = het bedrag "{ $value }" heeft meer decimalen dan { $currency }
    .hint = { $currency } heeft { $decimals } decimalen
problem-amount-with-too-many-decimals-unknown = het bedrag "{ $value }" heeft meer dan { $decimals } decimalen
    .hint = schrijf hooguit { $decimals } decimalen, of voeg de valuta toe: currency = "…"
problem-amount-too-large = het bedrag "{ $value }" is te hoog
    .hint = hoogstens 1.000.000.000.000.000
problem-not-an-instant = "{ $value }" is geen moment
    .hint = een datum in UTC zoals 2019-01-26 09:15, of RFC 3339 zoals 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" is geen tijd
    .hint = een datum in UTC zoals 2019-01-26 09:15, RFC 3339 zoals 2019-01-26T09:15:00Z, of een tijdsduur zoals +9d12h
problem-offset-not-allowed = "{ $value }" is een tijdsduur, en die heeft hier geen beginpunt
    .hint = schrijf een moment, zoals 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" ligt buiten de jaren 2000 tot en met 2100
    .hint = kies een moment binnen deze jaren
problem-before-sign-up = dit ligt voor created_at van het abonnement
    .hint = dagelijks verbruik begint bij de registratie of later
problem-until-needed = dagelijks verbruik bij deze aanbieding heeft een einde nodig
    .hint = voeg until = "…" toe: een moment, of een tijdsduur vanaf created_at
problem-empty-span = in deze periode valt geen midden van een dag
    .hint = dagelijks verbruik valt 12 uur na from, 36 uur na from enzovoort, zolang dat voor until is
problem-too-many-facts = dit abonnement heeft meer dan { $most } feiten, het dagelijkse verbruik meegeteld
    .hint = kort het dagelijkse verbruik in, of splits het scenario
problem-several-facts-in-one = dit item bevat meer dan één feit
    .hint = geef elk feit een eigen [[subscriptions.facts]]
problem-no-fact = dit item zegt wanneer er iets gebeurt, maar niet wat
    .hint = voeg er een toe van usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = "{ $fact }" is niet toegestaan op { $at }: { $reasons }
    .hint = { $wrong ->
        [recipient] schrijf een e-mailadres, zoals finn@contoso.com
        [value] schrijf een andere waarde
        [offer] laat het weg: bij deze aanbieding kan het op geen enkel moment
       *[time] verander wanneer het gebeurt, of wat eraan voorafgaat
    }
problem-unknown-subscription = in dit bestand is geen abonnement "{ $value }"
    .hint = { $nearest ->
        [none] schrijf de naam of de id van een van deze: { $known }
       *[other] bedoelde u "{ $nearest }"?
    }
problem-nothing-expected = deze [[expect]] controleert niets
    .hint = voeg een pad van de openbare toestand toe met een waarde, zoals offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" van welk abonnement?
    .hint = er zijn er meer: voeg subscription = "…" toe
problem-unknown-path = onbekend pad "{ $value }"
    .hint = { $nearest ->
        [none] gebruik de paden van `account-center status -o json`
       *[other] bedoelde u "{ $nearest }"?
    }
problem-unknown-test = er is geen vergelijking "{ $value }"
    .hint = { $nearest ->
        [none] ge (minstens), le (hoogstens) of set
       *[other] bedoelde u "{ $nearest }"? Er zijn ge (minstens), le (hoogstens) en set
    }
problem-no-order = "{ $path }" kan niet met ge of le worden vergeleken
    .hint = alleen momenten, datums, bedragen en getallen kunnen dat
problem-wrong-kind = verkeerd soort waarde voor "{ $path }"
    .hint = { $kind ->
        [instant] een moment tussen aanhalingstekens, zoals "2019-01-26T09:15:00Z"
        [date] een datum tussen aanhalingstekens, zoals "2019-01-25"
        [amount] een bedrag tussen aanhalingstekens, zoals "143.22"
        [number] een getal zonder aanhalingstekens
        [id] een abonnements-id tussen aanhalingstekens; een naam is dat niet
        [flag] true of false
        [list] een lijst van teksten
        [group] alleen { "{" } set = true { "}" } of { "{" } set = false { "}" }; de delen hebben eigen paden
       *[text] een tekst tussen aanhalingstekens
    }
problem-not-a-value = "{ $value }" is niet een van { $known }
    .hint = { $nearest ->
        [none] kies een daarvan
       *[other] bedoelde u "{ $nearest }"?
    }
problem-unknown-context = er zijn geen toetsen voor "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` toont elke plaats met toetsen
       *[other] bedoelde u "{ $nearest }"?
    }
problem-unknown-action = er is hier geen actie "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` toont elke actie
       *[other] bedoelde u "{ $nearest }"?
    }
problem-not-a-key = "{ $value }" is geen toets
    .hint = { $nearest ->
        [none] zoals w, Ctrl+P, Shift+Left, Space of F1
       *[other] bedoelde u { $nearest }?
    }
problem-key-taken = de toets { $value } is al in gebruik: { $action }
    .hint = kies voor een van de twee een andere toets
problem-no-way-out = met geen enkele toets kan het programma nog worden afgesloten
    .hint = geef quit of quit-at-once een toets
problem-key-types = de toets { $value } typt hier een teken
    .hint = kies een toets die niets typt, zoals Enter of Ctrl+S

## In lines
plain-how = Typ een woord zoals upgrade, why offer-id, next-event of time; help noemt ze allemaal.
plain-how-live = Typ een woord zoals upgrade, why offer-id, own of time; help noemt ze allemaal.
plain-prompt = En nu?
plain-prompt-field = Tekst, of back:
plain-prompt-own-needed = Waarde, of back:
plain-prompt-own-empty = Waarde, een lege regel om niets in te vullen, of back:
plain-prompt-own-keep = Nieuwe waarde, een lege regel om deze te houden, of back:
plain-prompt-own-keep-or-none = Nieuwe waarde, een lege regel om deze te houden, none om deze te wissen, of back:
plain-prompt-number = Nummer, of back:
plain-prompt-yes = { $what }? Ja, nee of een nummer:
plain-prompt-fill = { $field }, ja, nee of een nummer:
plain-prompt-amount = { $field }, of een van de woorden hierboven:
plain-yes = ja, j
plain-no = nee, n
plain-rest = rest
plain-name = Typ name en dan de nieuwe naam om een andere naam te geven.
plain-name-missing = De nieuwe naam ontbreekt. Typ name en dan de nieuwe naam.
plain-own = Na elke regel volgt het volgende veld. Na het laatste veld wordt bewaard wat u hebt ingevuld.
plain-back = Typ back om terug te gaan naar het abonnement.
plain-what-if = Een nummer kiest een instelling; earlier en later wijzigen die.
plain-nothing-open = Er staat niets open.
plain-nothing-changed = Er is niets veranderd.
plain-quit-ends = quit sluit het programma af.
plain-page = de pagina nog eens voorlezen
plain-list = de lijst met abonnementen voorlezen; een nummer kiest er een
plain-time = de klok en de volgende aftelling voorlezen
plain-help = alle woorden noemen
plain-back-help = terug, zonder iets te veranderen
plain-day = Dag { $day }
plain-days = Dag { $first } tot en met { $last }: { $amount } per dag
plain-chosen = gekozen
plain-differs = verschilt
plain-column = { $name } { $value }
plain-compared = { $label }: { $first }; { $second }
plain-not-understood = "{ $word }" is hier niet bekend; help noemt alle woorden.
plain-did-you-mean = "{ $word }" is hier niet bekend. Bedoelde u { $known }?
plain-not-understood-there = Dat is hier geen antwoord. Typ een nummer, of back om terug te gaan.
plain-not-understood-yes = Dat is hier geen antwoord. Typ ja, nee of een nummer, of back om terug te gaan.
plain-not-understood-fill = Dat is hier geen antwoord. Typ wat er gevraagd wordt ({ $field }), ja, nee of een nummer, of back om terug te gaan.
plain-not-understood-amount = Dat is hier geen antwoord. Typ een bedrag, een van de woorden vóór de antwoorden, of back om terug te gaan.
plain-not-understood-sign-in = Dat is hier geen antwoord. Typ een nummer of een e-mailadres, of back om terug te gaan.
plain-no-part = U kunt vragen waarom bij: { $known }.
plain-part-not-now = Er is nu geen "{ $word }".
plain-no-such-number =
    { $most ->
        [0] Er valt hier niets te kiezen.
        [1] Dat nummer is er hier niet, alleen 1.
       *[other] Dat nummer is er hier niet. Typ een nummer van 1 tot en met { $most }.
    }

## In a browser

browser-unknown = de pagina kan "{ $value }" niet openen
    .hint = controleer het adres, of begin opnieuw in het accountcentrum
browser-link-damaged = de link is beschadigd of onvolledig
    .hint = kopieer hem nog eens in zijn geheel, of begin opnieuw in het accountcentrum
browser-no-language = het bestand { $value } kon niet worden opgehaald; de pagina is daarom in het Engels
    .hint = laad de pagina opnieuw om het nog eens te proberen
browser-how-to-leave = Met Escape en daarna Tab verlaat u het scherm.
browser-plain = Platte tekst
browser-demos = Demo's
browser-open-file = Scenario openen…
browser-save-run = Deze poging opslaan
browser-copy-link = Link kopiëren
browser-reply = Antwoorden
browser-about = Het oude accountcentrum van Azure was de pagina waarop de eigenaar van een gratis proefversie zag wat er nog van over was en een upgrade uitvoerde. Dit is die pagina als simulator, met de regels die van 2017 tot 2019 gedocumenteerd waren en een klok die u kunt verzetten. Upgrade hieronder en zie het zelf: het tegoed blijft, en de aanbiedings-id wacht.
browser-start = Het accountcentrum starten
browser-install = In een terminal
browser-install-text = Hetzelfde programma draait in een terminal, waar het ook demo's opneemt en beoordeelt wat een klas heeft gedaan. Rust bouwt het uit de broncode:
browser-offline = Zonder netwerk
browser-offline-text = De hele pagina is er ook als één bestand. Sla het op, neem het mee naar elke zaal en open het met een dubbelklik:
browser-no-tracking = Geen tracking
browser-no-tracking-text = De pagina vraagt niets anders op dan haar eigen bestanden, plaatst geen cookies en bewaart uw voortgang alleen in deze browser. In een link die u kopieert staat alles achter de #, en dat ziet geen server.
browser-independent = Een simulator, onafhankelijk van Microsoft. Alles blijft in deze browser.

## Own
cli-mine = Uw eigen proefversies tonen, met de echte klok
cli-mine-signed_up = Wanneer u zich hebt geregistreerd, zoals "2026-11-20 14:20"
cli-mine-credit = Het tegoed met de valuta, zoals 170EUR [standaard: 200 USD]
cli-mine-used = Wat er tot nu toe is verbruikt; met "none" wist u het
cli-mine-per_day = Wat u per dag denkt te verbruiken; met "none" wist u het
cli-mine-upgraded = Wanneer u hebt geüpgraded; met "none" wist u het
cli-mine-name = Welk abonnement bedoeld is, of de naam van een nieuw abonnement
cli-mine-more-than-credit = Dit is meer dan het tegoed. Dat kan alleen na een upgrade: geef met --upgraded ook op wanneer die was.
cli-mine-example = Voorbeeld: account-center mine --signed-up "2026-11-20 14:20" --credit 170EUR --used 12.50
cli-state = Tonen wat er op deze computer is opgeslagen, en waar
cli-state-example = Voorbeeld: account-center state
cli-forget-example = Voorbeeld: account-center forget "Free Trial"
cli-forget = Uw eigen abonnementen van deze computer verwijderen
cli-forget-names = Hun namen of id's
cli-forget-all = Alle verwijderen, en de voortgang in rondleidingen
cli-forget-yes = Niets vragen
state-own =
    { $count ->
        [one] { $count } eigen abonnement: { $names }
       *[other] { $count } eigen abonnementen: { $names }
    }
state-progress =
    { $count ->
        [one] Voortgang in { $count } rondleiding
       *[other] Voortgang in { $count } rondleidingen
    }
state-bookmark = Waar u was in uw eigen abonnementen
state-first-steps = Welke eerste stappen u hebt gezet
state-backup = Niet te begrijpen, en daarom hernoemd
state-nothing = Er is niets opgeslagen.
state-no-folder = Dit systeem heeft er geen map voor: er wordt niets opgeslagen.
forget-names = { $names } verwijderen? (ja/nee)
forget-all = Alle eigen abonnementen en de voortgang in alle rondleidingen verwijderen? (ja/nee)
forgotten = Verwijderd.
own-renamed = Het bestand met uw eigen abonnementen was niet te begrijpen en heet nu { $path }
bookmark-renamed = Het bestand dat onthoudt waar u was, is niet te begrijpen en heet nu { $path }
error-own-aside = het bestand met uw eigen abonnementen kon niet worden gelezen; het heet nu { $path }
error-own = uw eigen abonnementen in { $path } zijn niet te lezen: { $reason }
error-own-not-kept = wat u hebt ingevuld, kon niet worden bewaard in { $path }: { $reason }
    .hint = wat daar al stond, is onveranderd; met --no-save wordt er niets opgeslagen
error-nothing-own = er is hier geen eigen abonnement bewaard
    .hint = vul er een in met: account-center mine
error-which-own = er zijn meer eigen abonnementen: { $names }
    .hint = zeg welk met --name
error-unknown-own = er is geen eigen abonnement "{ $value }"
    .hint = er is: { $names }
error-forget-asks = er is niemand om het aan te vragen
    .hint = met --yes gebeurt het zonder vraag
option-mine = Uw eigen abonnementen, zoals ze op deze computer zijn bewaard
cli-scenario = Een account als scenariobestand tonen
cli-scenario-what = Wat te doen: export
cli-scenario-anonymize = Alle namen, id's en e-mailadressen vervangen
cli-scenario-example = Voorbeeld: account-center scenario export --mine --anonymize
