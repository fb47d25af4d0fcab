### Nederlands: wat alleen de opdrachtregel zegt.

## The command line
cli-open = De abonnementspagina van het vroegere Azure-accountcentrum, om mee te leren en te laten zien. Gesimuleerd: geen account, geen kaart, geen netwerk.
cli-open-at = Op dit moment beginnen: RFC 3339, of een afstand vanaf het begin van het scenario, zoals +9d12h
cli-open-example = Voorbeeld: account-center --scenario upgraded-waiting --at +3d
cli-scenario = Een scenario dat bij het programma hoort (zie `list`), of een bestand
cli-rate = Gesimuleerde seconden per echte seconde, van 0.001 tot 31536000
cli-live = De echte klok gebruiken
cli-locale = De taal, met een code zoals nl; anders die van het systeem
cli-zone = De tijdzone waarin tijden worden getoond: utc, local of een naam zoals Europe/Amsterdam
cli-status = Afdrukken hoe het ervoor staat en stoppen; zonder terminal
cli-status-at = Op dit moment, ook meer keren: RFC 3339, of een afstand vanaf het begin van het scenario, zoals +9d12h
cli-status-output = De vorm: een tabel om te lezen, één regel JSON per moment, of CSV
cli-status-example = Voorbeeld: account-center status --scenario late-upgrade --at +0d --at +5d -o json
cli-what-if = Vergelijken waar plannen toe leiden: wat blijft, wat het kost, wanneer het uitgeschakeld of overdraagbaar is
cli-what-if-plans = Plannen: "nothing" (niets), of "upgrade" en "use-up" (opmaken) met "+" ertussen, elk met "@DAG" na de aanmelding als het niet nu is
cli-what-if-subscription = Het abonnement, met naam of id [standaard: het eerste]
cli-what-if-at = Vanaf wanneer: RFC 3339, of een verschil vanaf het begin van het scenario zoals +9d12h
cli-what-if-output = Hoe het wordt afgedrukt
cli-what-if-example =
    Voorbeeld:
      account-center what-if upgrade upgrade@29 nothing
      account-center what-if upgrade+use-up@20 nothing --output json
cli-open-plain = In regels in plaats van op een scherm: voor schermlezers, brailleleesregels en pijpen
cli-theme = Kleuren: auto, dark, light, high-contrast of mono
cli-ascii = Alleen ASCII voor lijnen en tekens
cli-no_motion = Niets maar even markeren of tonen
cli-no_mouse = De muis aan de terminal laten, zodat u tekst kunt selecteren
cli-notify = Melden dat een aftelling eindigt: off, bell of desktop
cli-config_file = Een ander configuratiebestand dan het gewone
cli-config = De instellingen afdrukken, en wie dat zegt
cli-config-schema = Het JSON Schema van het bestand afdrukken
cli-config-sample = Het bestand met alle standaardwaarden afdrukken
cli-config-example =
    Voorbeelden:
      account-center config
      account-center config --sample
config-file = gelezen uit { $path }
config-no-file = er is geen { $path }
config-from-flag = van de opdrachtregel
config-from-environment = uit de omgeving
config-from-file = uit het bestand
config-from-default = standaard
config-key-default = anders { $key }
error-setting = { $name } kan niet "{ $value }" zijn
    .hint = er zijn: { $known }
setting-locale = De taal
setting-zone = De tijdzone waarin tijden worden getoond
setting-theme = De kleuren
setting-ascii = Alleen ASCII voor lijnen en tekens
setting-motion = Of wat verandert even gemarkeerd wordt, en verwerken getoond
setting-mouse = Of de muis van ons is
setting-notify = Wat meldt dat een aftelling geëindigd is
cli-completions = De aanvulling voor een shell afdrukken
cli-completions-shell = Welke shell
cli-completions-example =
    Voorbeeld:
      account-center completions bash > ~/.local/share/bash-completion/completions/account-center
cli-man = De bladzijde van het handboek afdrukken
cli-man-command = De bladzijde van deze opdracht [standaard: van het programma]
cli-man-example =
    Voorbeeld:
      account-center man > account-center.1
error-man = er is geen opdracht "{ $value }"
    .hint = er zijn: { $known }
cli-check = Bewijzen dat scenario's uitkomen, rondleidingen te volgen zijn en demo's tonen wat ze zeggen
cli-check-paths = Bestanden, of mappen met .toml- en .tape-bestanden
cli-check-example = Voorbeeld: account-center check mijn-scenario.toml
cli-list = De scenario's, rondleidingen en demo's tonen die bij het programma horen
cli-list-example = Voorbeeld: account-center list
list-scenarios = SCENARIO'S   account-center --scenario NAAM
list-walkthroughs = RONDLEIDINGEN   account-center walkthrough NAAM
list-demos = DEMO'S   account-center demo NAAM
cli-help = Hulp tonen
cli-version = Versie tonen
check-ok =
    { $count ->
        [one] goed  { $path }  { $count } verwachting
       *[other] goed  { $path }  { $count } verwachtingen
    }
check-something = iets
check-failed = verwacht was { $path } = { $wanted } op { $at }, maar het is { $found }
check-not-there = verwacht was { $path } = { $wanted } op { $at }, maar "{ $subscription }" bestaat dan niet

## Errors
error-no-terminal = het accountcentrum heeft een terminal nodig voor invoer en uitvoer
    .hint = `account-center status` drukt zonder terminal af hoe het ervoor staat, en --plain spreekt in regels
error-rate = "{ $value }" is geen snelheid
    .hint = gesimuleerde seconden per echte seconde, van 0.001 tot 31536000
error-time = "{ $value }" is geen tijd
    .hint = een datum zoals 2019-01-26 of "2019-01-26 09:15", RFC 3339 zoals 2019-01-26T09:15:00Z, of een verschil zoals +9d12h of -2d
error-no-files = er is geen bestand dat op { $known } eindigt in { $path }
error-time-range = "{ $value }" valt buiten de jaren die een klok kan tonen
    .hint = van 2000-01-01 tot en met 2100-12-31
error-zone = dit systeem kent geen tijdzone "{ $value }"
    .hint = schrijf utc, local of een naam zoals Europe/Amsterdam
error-time-skipped = "{ $value }" bestaat niet in deze tijdzone: de klok ging vooruit van { $before } naar { $after }
    .hint = schrijf een andere tijd, of dezelfde met de zone erbij, zoals 2019-03-31 02:30 UTC
error-plan = "{ $value }" is geen plan
    .hint = nothing, upgrade, use-up, upgrade@29, upgrade+use-up@9
error-unknown-subscription = er is geen abonnement "{ $value }"
    .hint = er zijn: { $known }
error-not-created = "{ $value }" bestaat op dat moment nog niet
    .hint = kies met --at een later moment
error-locale = "{ $value }" is geen taal van dit programma
    .hint = er zijn: { $known }
error-unknown-scenario = er is geen scenario of bestand "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` toont de scenario's die bij het programma horen
       *[other] bedoelde u "{ $nearest }"?
    }
error-read = { $path } kan niet worden gelezen: { $reason }

## Mistakes in files
problem-not-toml = dit is geen TOML: { $reason }
problem-too-large = het bestand is groter dan 4 MiB
    .hint = verdeel het over meer scenario's
problem-not-utf8 = vanaf hier is het bestand geen tekst in UTF-8
    .hint = sla het op als UTF-8
problem-newer-format = formaat { $format } is nieuwer dan dit programma
    .hint = dit programma leest formaat 1; een nieuwere versie leest het bestand misschien wel
problem-unknown-format = formaat { $format } is onbekend
    .hint = schrijf format = 1
problem-missing-key = "{ $key }" ontbreekt
    .hint = voeg een regel toe: { $key } = …
problem-unknown-key = onbekende sleutel "{ $value }"
    .hint = { $nearest ->
        [none] haal hem weg, of zoek een spelfout
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
problem-control-character = in deze tekst staat een teken dat niet getoond kan worden: "{ $value }"
    .hint = schrijf de tekst op één regel, zonder tabs of stuurtekens
problem-not-a-name = "{ $value }" is geen naam
    .hint = in een naam is iets te zien, en er staan geen stuur- of richtingstekens in
problem-empty-text = deze tekst is leeg
    .hint = schrijf iets, of haal de sleutel weg
problem-long-text = deze tekst is langer dan 2.000 tekens
    .hint = maak hem korter
problem-unknown-language = "{ $value }" is geen taalcode
    .hint = zoals en, nl of pt-BR
problem-missing-english = de Engelse tekst ontbreekt
    .hint = voeg en = "…" toe; de andere talen vallen daarop terug
problem-no-subscriptions = er is geen abonnement
    .hint = voeg minstens één [[subscriptions]] toe met name, offer en created_at
problem-name-taken = er heet al een abonnement "{ $value }"
    .hint = namen zijn uniek in een bestand
problem-id-taken = er is al een abonnement met de id { $value }
    .hint = id's zijn uniek in een bestand; laat hem weg, dan wordt er een gemaakt
problem-not-an-id = "{ $value }" is geen abonnements-id
    .hint = schrijf een UUID, of laat hem weg, dan wordt er een gemaakt
problem-not-an-offer = "{ $value }" is geen aanbiedings-id
    .hint = aanbiedings-id's zien eruit als MS-AZR-0044P
problem-not-a-currency = "{ $value }" is geen valuta van ISO 4217
    .hint = { $nearest ->
        [none] drie hoofdletters, zoals EUR
       *[other] bedoelde u "{ $nearest }"?
    }
problem-credit-needed = een gratis proefversie in { $currency } moet zeggen hoeveel tegoed er is
    .hint = voeg credit = "…" toe, het bedrag in { $currency }
problem-no-credit-with-offer = bij { $offer } hoort geen tegoed
    .hint = haal het weg
problem-amount-without-quotes = een bedrag staat tussen aanhalingstekens
    .hint = zoals "12.50", zodat er geen cijfer verloren gaat
problem-not-an-amount = "{ $value }" is geen bedrag
    .hint = cijfers met hoogstens één punt, zoals "12.50"
problem-amount-not-above-zero = het bedrag "{ $value }" is niet hoger dan nul
    .hint = schrijf een bedrag boven nul
problem-amount-with-too-many-decimals = het bedrag "{ $value }" heeft meer decimalen dan { $currency }
    .hint = { $currency } heeft { $decimals } decimalen
problem-amount-too-large = het bedrag "{ $value }" is hoger dan wie ook heeft
    .hint = hoogstens 1.000.000.000.000.000
problem-not-an-instant = "{ $value }" is geen moment
    .hint = RFC 3339 met de zone, zoals 2019-01-26T09:15:00Z
problem-not-a-time = "{ $value }" is geen tijd
    .hint = RFC 3339, zoals 2019-01-26T09:15:00Z, of een afstand, zoals +9d12h
problem-offset-not-allowed = de afstand "{ $value }" kan hier vanaf niets tellen
    .hint = schrijf een moment, zoals 2019-01-26T09:15:00Z
problem-instant-out-of-range = "{ $value }" ligt buiten de jaren 2000 tot en met 2100
    .hint = kies een moment daarbinnen
problem-before-sign-up = dit ligt voor created_at van het abonnement
    .hint = dagelijks verbruik begint bij de aanmelding of later
problem-until-needed = dagelijks verbruik bij deze aanbieding heeft een einde nodig
    .hint = voeg until = "…" toe: een tijdstip of een afstand tot created_at
problem-empty-span = in deze periode valt geen midden van een dag
    .hint = dagelijks verbruik staat 12 uur na from, 36 uur erna enzovoort, voor until
problem-too-many-facts = dit abonnement heeft meer dan { $most } feiten, het dagelijks verbruik meegeteld
    .hint = kort het dagelijks verbruik in, of splits het scenario
problem-several-facts-in-one = er staan meer feiten in één item
    .hint = geef elk feit een eigen [[subscriptions.facts]]
problem-no-fact = dit item zegt wanneer, maar niet wat
    .hint = voeg er een toe van usage, upgrade, cancel, reactivate, bill_unpaid, bill_paid, payment_method_added, transfer_request, transfer_accept, transfer_decline, transfer_cancel
problem-fact-refused = "{ $fact }" mag niet op { $at }: { $reasons }
    .hint = verander wanneer het gebeurt, of wat eraan voorafgaat
problem-unknown-subscription = in dit bestand is geen abonnement "{ $value }"
    .hint = { $nearest ->
        [none] schrijf de naam of de id van een ervan
       *[other] bedoelde u "{ $nearest }"?
    }
problem-nothing-expected = hier wordt niets verwacht
    .hint = voeg een pad van de openbare toestand toe met een waarde, zoals offer.id = "MS-AZR-0003P"
problem-which-subscription = "{ $path }" van welk abonnement?
    .hint = voeg subscription = "…" toe, want er zijn er meer
problem-unknown-path = onbekend pad "{ $value }"
    .hint = { $nearest ->
        [none] de paden zijn die van `account-center status -o json`
       *[other] bedoelde u "{ $nearest }"?
    }
problem-no-order = "{ $path }" kan niet met ge of le vergeleken worden
    .hint = alleen momenten, datums, bedragen en getallen kunnen dat
problem-wrong-kind = deze waarde kan niet bij "{ $path }" staan
    .hint = { $kind ->
        [instant] een moment tussen aanhalingstekens, zoals "2019-01-26T09:15:00Z"
        [date] een datum tussen aanhalingstekens, zoals "2019-01-25"
        [amount] een bedrag tussen aanhalingstekens, zoals "143.22"
        [number] een getal zonder aanhalingstekens
        [flag] true of false
        [list] een lijst van teksten
        [group] alleen { "{" } set = true { "}" } of { "{" } set = false { "}" }; de delen hebben eigen paden
       *[text] een tekst tussen aanhalingstekens
    }
problem-not-a-value = "{ $value }" is geen van { $known }
    .hint = { $nearest ->
        [none] kies een daarvan
       *[other] bedoelt u "{ $nearest }"?
    }
problem-unknown-context = er zijn geen toetsen voor "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` toont elke plaats met toetsen
       *[other] bedoelt u "{ $nearest }"?
    }
problem-unknown-action = er is hier geen actie "{ $value }"
    .hint = { $nearest ->
        [none] `account-center config --sample` toont elke actie
       *[other] bedoelt u "{ $nearest }"?
    }
problem-not-a-key = "{ $value }" is geen toets
    .hint = zoals w, Ctrl+P, Shift+Left, Space of F1
problem-key-taken = de toets { $value } doet al iets anders: { $action }
    .hint = geef dit een andere toets, of geef { $action } een andere
problem-no-way-out = geen enkele toets sluit het programma nog af
    .hint = geef quit of quit-at-once een toets
problem-key-types = de toets { $value } typt hier een teken
    .hint = kies er een die niets typt, zoals Enter of Ctrl+S

## In lines
plain-how = Typ een woord zoals upgrade, why offer-id, next-event of time; help noemt ze allemaal.
plain-prompt = Wat nu?
plain-prompt-field = Tekst, of leave:
plain-prompt-number = Nummer, of leave:
plain-page = de pagina nog eens zeggen
plain-list = de lijst van abonnementen zeggen; een nummer kiest er een
plain-time = de klok en de volgende aftelling zeggen
plain-help = elk woord zeggen
plain-day = Dag { $day }
plain-chosen = gekozen
plain-differs = verschilt
plain-not-understood = "{ $word }" is hier geen woord; help noemt ze allemaal.
plain-not-understood-there = Dat is hier geen antwoord: typ een nummer, of leave.
plain-no-part = Waarom kunt u vragen van: { $known }.
