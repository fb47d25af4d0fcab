### Nederlands: rondleidingen, en wat daarbij hoort.

## De coach
coach-sandbox-mark = ZANDBAK
coach-sandbox = Probeer wat u wilt: hier telt niets en er gaat niets verloren. Met {"{sandbox}"} bent u terug waar u was.
coach-step = { $walkthrough }, stap { $place } van { $steps }: { $title }
coach-done = Gelukt.
coach-right = Goed.
coach-answer = Uitleg:
coach-partly = deels getoond
coach-partly-by-dialog = deels getoond; { $key } toont de rest
coach-wrong = Dat is het niet.
coach-hint = Tip:
coach-off-track = Zijpad:
coach-skipped = Overgeslagen.
coach-playing = Zo gaat het. Druk op een toets om naar het einde te springen.
notice-coach-not-yet = Deze stap is nog niet klaar. Met {"{hint}"} krijgt u een tip.
notice-coach-not-yet-no-hint = Deze stap is nog niet klaar. Met {"{solution}"} ziet u hoe het gaat.
notice-coach-not-reached = De stappen daarvoor zijn nog niet klaar.
notice-coach-first-step = Dit is de eerste stap.
notice-coach-done-already = Deze stap is klaar. Met {"{next-step}"} gaat u naar de volgende stap.
notice-coach-off-track = U bent van het pad af. Met {"{reset-step}"} begint deze stap opnieuw.
notice-coach-own-scenario = Een rondleiding houdt haar eigen scenario.
notice-coach-no-hint = Er zijn geen tips meer. Met {"{solution}"} ziet u hoe het gaat.
notice-coach-no-hint-here = Hier is geen tip. Met {"{solution}"} ziet u hoe het gaat.
notice-card-saved = De kaart is opgeslagen in { $path }.
notice-coach-may-not-skip = Deze stap kunt u niet overslaan. Met {"{solution}"} ziet u hoe het gaat.
notice-coach-reset = De stap begint opnieuw. Alles ervoor is al gedaan.
notice-coach-taken-back = Wat u had gedaan, is terug.
notice-coach-nothing-to-take-back = Er valt niets ongedaan te maken.
notice-coach-answer-stays = Een antwoord op een vraag kan niet ongedaan worden gemaakt.
notice-coach-started-over = De rondleiding begint weer bij de eerste stap.
notice-coach-in-sandbox = U bent in de zandbak: hier telt niets.
notice-coach-not-in-sandbox = In de zandbak zijn geen stappen. Met {"{sandbox}"} gaat u terug naar de rondleiding.
notice-coach-back = U bent terug waar u was.
notice-coach-resumed = U gaat verder waar u gebleven was.
notice-coach-other-text = Deze rondleiding of het programma is sinds uw vorige bezoek veranderd. U gaat verder aan het begin van de stap.
notice-coach-step-gone = Deze rondleiding is veranderd, en de stap waar u was, is er niet meer. U gaat verder bij de eerste stap die nog niet klaar is.
notice-coach-not-saved = Uw voortgang kon niet worden opgeslagen. De rondleiding gaat door.
notice-coach-not-kept = Met --no-save wordt uw voortgang niet bewaard.
notice-course-left-out = Een cursus uit uw instellingen kan niet worden geopend: { $path }
notice-kept-aside = Het bestand met uw voortgang kon niet worden gelezen. Het heet nu { $path }.

## De toetsen ervan
help-question = Als een vraag op antwoord wacht
help-coach = In een rondleiding
help-card = Op de kaart aan het eind
key-walkthroughs = rondleidingen
key-walkthroughs-help = een rondleiding volgen, of een andere kiezen
key-answer = antwoord
key-answer-help = het antwoord met dit nummer geven
key-next-step = verder
key-next-step-help = naar de volgende stap
key-finish = afronden
key-previous-step = terug
key-previous-step-help = de vorige stap bekijken
key-hint = tip
key-hint-help = een tip tonen, en daarna de volgende
key-solution = voordoen
key-solution-help = laten zien hoe deze stap gaat
key-reset-step = opnieuw
key-reset-step-help = deze stap opnieuw beginnen
key-start-over = van voren af aan
key-start-over-help = de rondleiding opnieuw beginnen
key-steps = stappen
key-steps-help = alle stappen tonen, en naar een ervan teruggaan
key-skip = overslaan
key-skip-help = deze stap overslaan, waar dat mag
key-sandbox = zandbak
key-sandbox-help = vanaf hier dingen proberen, en dan terugkomen
key-take-back = ongedaan maken
key-take-back-help = laatste oplossing, herstart of overslaan ongedaan maken
key-save-card = opslaan
key-save-card-help = de kaart opslaan

## De vensters ervan
walkthroughs-built-in = Ingebouwde rondleidingen
course-progress = { $course } · { $done } van { $lessons } klaar
card-learner = Cursist
card-date = Datum
key-next-lesson = volgende les
key-next-lesson-help = de volgende rondleiding volgen
check-course-ok =
    { $count ->
        [one] goed  { $path }  { $count } les
       *[other] goed  { $path }  { $count } lessen
    }
problem-no-lessons = er is geen les
problem-lesson-count = een cursus heeft één tot { $most } lessen
problem-lesson-taken = de les "{ $value }" staat al in de cursus
problem-lesson-outside = de les "{ $value }" staat niet in de map van de cursus
    .hint = zet het bestand naast course.toml of in een map daaronder, en schrijf het pad vanaf daar
problem-lesson-unknown = er is geen rondleiding of bestand "{ $value }"
    .hint = `account-center list` toont de ingebouwde; een bestand staat naast de cursus
problem-lesson-invalid = de les "{ $value }" is niet bruikbaar; de fouten erin volgen
problem-lesson-language = de les "{ $value }" heeft geen titel in { $languages }
    .hint = een les heeft elke taal van de titel van de cursus nodig
problem-course-text-language = "{ $value }" ontbreekt in { $languages }
    .hint = elke tekst heeft elke taal van de titel nodig
problem-too-many-files = er zijn meer dan { $most } bestanden
error-course-left-out = de cursus { $path } uit de instellingen wordt weggelaten: { $reason }
    .hint = account-center check { $path } zegt alles wat er mis is; de instelling heet courses
error-course-lesson = { $path } is een cursus: { $option } is voor één les eruit
    .hint = noem het bestand van de les
walkthroughs-title = Rondleidingen
walkthroughs-text = Elke duurt een paar minuten. U kunt op elk moment stoppen en later verdergaan waar u gebleven was.
walkthroughs-steps =
    { $steps ->
        [one] { $steps } stap
       *[other] { $steps } stappen
    }
steps-done = klaar
steps-skipped = overgeslagen
steps-open = open
steps-later = later
card-title = Goed gedaan
start-over-title = Opnieuw beginnen
start-over-text = De rondleiding begint weer bij de eerste stap. Naar waar u nu bent, kunt u niet meer terug.
start-over-go-on = Hier blijven
start-over-start-over = Opnieuw beginnen
ask-coach-text = Wat u in deze stap hebt gedaan, wordt ongedaan gemaakt. Met {"{take-back}"} haalt u het terug.
ask-coach-stay = Houden wat ik heb gedaan
ask-solution-title = Laten zien hoe het gaat
ask-solution-go-on = Laten zien
ask-reset-title = De stap opnieuw beginnen
ask-reset-go-on = Opnieuw beginnen
ask-skip-title = De stap overslaan
ask-skip-go-on = Overslaan
card-time = Tijd nodig voor de stappen
card-hints = Tips
card-questions = Meteen goed beantwoord
card-of = { $some } van { $all }
card-skipped = Overgeslagen stappen
card-next = Hierna ({"{next-lesson}"}): { $title }
card-leave = Met {"{{close}|{back}}"} sluit u deze kaart; met {"{quit}"} verlaat u dan de rondleiding.
card-remember = OM TE ONTHOUDEN
save-card-title = De kaart opslaan
save-card-text = Als afbeelding als de naam op .svg eindigt, anders als tekst.

## In regels
plain-coach = de stap van de rondleiding nog eens voorlezen
plain-coach-how = Typ hint, solution, next-step, steps of coach voor hulp, of een nummer om een vraag te beantwoorden.
plain-coach-next = Ga verder met next-step.
plain-prompt-card = save-card, of back:
plain-prompt-card-next = save-card, next-lesson, of back:
plain-not-understood-card = De rondleiding is afgelopen. Typ save-card, of back om de kaart te sluiten.
plain-not-understood-card-next = De rondleiding is afgelopen. Typ save-card, next-lesson, of back om de kaart te sluiten.
plain-walkthrough-left = U hebt de rondleiding verlaten. Het accountcentrum gaat verder.
plain-prompt-question = Nummer van het antwoord op de vraag, of back:
plain-prompt-field-and-question = Tekst, of back; een geheel getal beantwoordt de vraag:
plain-prompt-words-and-question = Een van de woorden hierboven, of het nummer van het antwoord op de vraag:
plain-prompt-words = Een van de woorden hierboven:
plain-prompt-fill-and-question = { $field }, of een van de woorden hierboven; een geheel getal beantwoordt de vraag:
plain-not-understood-words = Dat is hier geen antwoord. Typ een van deze woorden: { $words }; of back om terug te gaan.
plain-accept = accepteren
plain-decline = weigeren
plain-later = later

## De opdrachtregel
cli-walkthrough = Een rondleiding volgen, een les naast het accountcentrum; zonder naam kiest u er een uit een lijst
cli-walkthrough-walkthrough = Een ingebouwde rondleiding, een bestand, of de map of het bestand van een cursus
cli-walkthrough-plain = Regels tekst in plaats van een scherm
cli-walkthrough-no_save = Geen voortgang opslaan
cli-walkthrough-record = Vastleggen wat er wordt gedaan, in dit nieuwe bestand, voor `account-center grade`
cli-walkthrough-learner = De naam van de cursist, voor de opname en de kaart aan het einde
cli-walkthrough-example = Voorbeeld: account-center walkthrough first-upgrade
cli-open-no_save = Niets opslaan: geen eigen abonnementen en geen voortgang in rondleidingen
error-unknown-walkthrough = er is geen rondleiding of bestand "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` toont de ingebouwde rondleidingen
       *[other] bedoelde u "{ $nearest }"?
    }
error-exists = { $path } bestaat al en is niet overschreven
    .hint = geef een andere naam
error-exists-overwrite = { $path } bestaat al en is niet overschreven
    .hint = geef een andere naam, of overschrijf het met --overwrite
error-by-step = --by-step is voor -o json en -o csv
    .hint = voeg -o csv toe
error-wrong-kind = { $kind ->
        [scenario] { $path } is een scenario
        [walkthrough] { $path } is een rondleiding
        [run] { $path } is een vastgelegde poging
        [course] { $path } is een cursus
       *[demo] { $path } is een tape
    }
    .hint = open dit bestand met: { $call }
error-no-kind = { $path } is geen scenario, rondleiding of tape
    .hint = om er zelf een te beginnen: account-center new --help
error-progress = de voortgang in { $path } kon niet worden gelezen: { $reason }
    .hint = begin zonder: --no-save
kept-newer = een nieuwer programma heeft het geschreven
kept-damaged = het is beschadigd
error-progress-aside = het bestand met de voortgang kon niet worden gelezen; het heet nu { $path }
error-not-kept = uw voortgang kon niet worden opgeslagen in { $path }: { $reason }
    .hint = zonder opslaan werken: --no-save

## Wat er mis is met een rondleiding
problem-walkthrough-scenario = er is geen scenario of bestand "{ $value }"
    .hint = geef de naam van een ingebouwd scenario, of van een bestand naast dit
problem-walkthrough-scenario-invalid = het scenario "{ $value }" is niet bruikbaar; de fouten daarin volgen hieronder
problem-no-steps = er is geen stap
    .hint = elke rondleiding heeft ten minste één [[steps]]
problem-step-id = "{ $value }" is geen geldige id voor een stap
    .hint = kleine letters, cijfers en streepjes
problem-step-id-taken = een andere stap heeft de id "{ $value }"
problem-unknown-focus = er is geen onderdeel van het scherm "{ $value }"
    .hint = { $nearest ->
        [none] zoals banner, status, credit, transfer, actions of timeline
       *[other] bedoelde u "{ $nearest }"?
    }
problem-step-goal-and-question = een stap heeft een doel of een vraag, niet allebei
problem-step-without-goal = een stap heeft een doel of een vraag nodig
    .hint = voeg [steps.goal] toe, met wat waar is als de stap klaar is
problem-too-few-answers = een vraag heeft twee tot negen antwoorden
problem-one-right-answer = { $count } antwoorden zijn als goed gemarkeerd
    .hint = markeer één antwoord met correct = true
problem-off-track-always = een tip bij een zijpad heeft een when nodig
check-walkthrough-ok =
    { $count ->
        [one] goed  { $path }  { $count } stap
       *[other] goed  { $path }  { $count } stappen
    }
problem-goal-holds-untouched = het doel van de stap "{ $id }" is al bereikt voordat er iets is gedaan
    .hint = vraag iets wat na de stap ervoor nog niet zo is
problem-goal-not-reached = het doel van de stap "{ $id }" is na de oplossing niet bereikt; latere stappen zijn niet gecontroleerd
    .hint = speel de stap: account-center walkthrough BESTAND, en "voordoen"
problem-hint-not-reached = tip { $number } van de stap "{ $id }" wordt nooit getoond
    .hint = geef de toetsen die daarheen leiden als after = """…""", of zet de tip voor de tip die hem verbergt
problem-goal-unmet = het doel van de stap "{ $id }" is na de oplossing niet bereikt: verwacht was { $condition }, maar het is { $actual }; de stappen erna zijn niet gecontroleerd
    .hint = speel hem: account-center walkthrough BESTAND, en "voordoen"
problem-goal-without-subscription = het doel van de stap "{ $id }" is na de oplossing niet bereikt: verwacht was { $condition }, maar het abonnement bestaat dan niet; de stappen erna zijn niet gecontroleerd
    .hint = speel hem: account-center walkthrough BESTAND, en "voordoen"
problem-off-track-on-path = tip { $number } van de stap "{ $id }" noemt de goede weg een zijpad
    .hint = laat when alleen gelden waar het doel niet meer te bereiken is
problem-language-missing = de tekst van "{ $value }" ontbreekt in het { $language }
    .hint = elke tekst heeft elke taal van de titel nodig; of haal de taal uit de titel
problem-language-without-title = een tekst is in het { $language }, maar de titel niet
    .hint = geef ook de titel en alle andere teksten in die taal
problem-unknown-key-name = er is geen actie "{ $value }" waarvan de toets te tonen is
    .hint = { $nearest ->
        [none] `account-center config --sample` toont alle acties
       *[other] bedoelde u "{ $nearest }"?
    }
problem-key-without-word = "{ $value }" is met --plain geen woord
    .hint = schrijf tussen accolades beide vormen, met een streep ertussen: {"{"}op het scherm|met --plain{"}"}
problem-too-long-for-screen = de stap "{ $id }" is { $lines } { $lines ->
        [one] regel
       *[other] regels
    } te lang in het { $language } op { $size }
    .hint = kort de tekst in, de antwoorden, of de langste tip of because
problem-card-too-long = de kaart aan het eind past in het { $language } niet op 80×24
    .hint = zet minder of kortere punten in remember

## Wat er mis is met een tape
problem-unclosed = { $value } is niet afgesloten
    .hint = sluit de aanhalingstekens, schuine strepen of accolades op dezelfde regel
problem-not-in-a-solution = "{ $value }" doet niets in het draaiende programma
    .hint = in een oplossing kunnen Type, toetsen, Sleep en #! clock staan
problem-unknown-command = er is geen opdracht "{ $value }"
    .hint = { $nearest ->
        [none] zoals Type, Enter, Down, Sleep of Wait
       *[other] bedoelde u "{ $nearest }"?
    }
problem-only-in-vhs = { $value } is een opdracht van VHS die hier niets doet
    .hint = laat die weg; wat geplakt moet worden, kunt u met Type schrijven
problem-not-in-vhs = een tape kan niet op { $value } drukken: VHS kent die toets niet
    .hint = verzet de klok met #! clock
problem-not-a-command = "{ $value }" is geen opdracht
    .hint = zoals Type, Enter, Down, Sleep of Wait
problem-text-expected = bij { $value } hoort een tekst
    .hint = schrijf de tekst tussen aanhalingstekens
problem-curly-quotes = dit zijn niet de aanhalingstekens die een tape begrijpt
    .hint = schrijf rechte aanhalingstekens: "…"
problem-other-blank = hier staat een andere spatie dan de gewone
    .hint = schrijf een gewone spatie
problem-file-ends = "{ $value }" eindigt niet op { $known }
problem-time-expected = hier ontbreekt een tijdsduur
    .hint = zoals 500ms, 2s of 1.5
problem-time-out-of-range = { $value } is te lang, of geen tijdsduur
    .hint = hoogstens een uur
problem-times-out-of-range = "{ $value } keer" valt buiten het bereik
    .hint = van 1 tot en met { $most }
problem-wait-scope = bij Wait horen +Screen of +Line
problem-not-a-pattern = /{ $value }/ is geen geldig patroon: { $reason }
problem-unknown-setting = er is geen instelling "{ $value }"
    .hint = { $nearest ->
        [none] zoals TypingSpeed, PlaybackSpeed of FontSize
       *[other] bedoelde u "{ $nearest }"?
    }
problem-setting-value = { $name } kan niet "{ $value }" zijn
problem-key-expected = bij { $value }+ hoort een toets
    .hint = zoals Ctrl+C, Alt+"x" of Shift+Tab
problem-directive-form = zo wordt { $name } niet geschreven
    .hint = schrijf het als #! { $form }
problem-unknown-directive = er is geen aanwijzing "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause of note
       *[other] bedoelde u "{ $nearest }"?
    }

## Demo's
demo-playing = elke toets pauzeert
demo-looped = druk op een toets en probeer het zelf
demo-paused =
    { $end ->
        [none] ×{ $speed }  Space verder  → stap  ← 1–9 punt  +- tempo  h zelf  b zwart
       *[key] ×{ $speed }  Space verder  → stap  ← 1–9 punt  +- tempo  h zelf  b zwart  q stoppen
    }
demo-leaving = de demo verlaten? Enter verlaat, elke andere toets blijft
demo-by-hand = u bent aan zet; F5 gaat terug naar het script
demo-passer-by = u bent aan zet; F5 gaat terug naar de demo
demo-over =
    { $end ->
        [none] einde  Home begin  1–9 punt  ← terug
       *[key] einde  Home begin  1–9 punt  ← terug  q stoppen
    }
demo-unmet = verwacht was { $condition }, maar het is { $found }
demo-waited-in-vain = { $pattern } verscheen niet binnen { $seconds } s; op het scherm stond
    { $screen }
demo-cut = { $path }: na { $at } past een regel in het { $language } niet op { $size }: { $line }
    .hint = kort de tekst van de regel in, of geef de demo een andere maat
demo-unlike = { $path }: anders vanaf gebeurtenis { $event }, na { $at }
    opgenomen: { $recorded }
    nu:        { $now }
    { $frame }
    .hint = als dat zo hoort, neem het dan opnieuw op: account-center demo BESTAND --record BESTAND.cast --overwrite
notes-nobody = Er wordt nu niets gepresenteerd: account-center demo NAAM --present, of een rondleiding met notities
notes-next = HIERNA
notes-over = EINDE
notes-left = nog { $left } van { $length }
notes-caption = VOLGEND BIJSCHRIFT
notes-state-playing = speelt
notes-state-waiting = wacht op u
notes-state-paused = gepauzeerd
notes-state-blank = het scherm is leeg
notes-state-by-hand = in uw handen
notes-state-over = afgelopen
cli-demo = Een demo afspelen, presenteren, opnemen of controleren; zonder naam een lijst
cli-demo-demos = Een ingebouwde demo of een tape; met --check ook meerdere, of mappen
cli-demo-present = Voor wie presenteert: Space gaat verder, b maakt het scherm zwart, 1 tot 9 gaan naar een punt
cli-demo-looped = In een lus afspelen; wie een toets indrukt, neemt het over
cli-demo-speed = De afspeelsnelheid, van 0.001 tot 1000
cli-demo-from = Beginnen bij dit punt: het nummer, of een deel van de naam
cli-demo-watch = De demo op dezelfde plek opnieuw tonen zodra het bestand wordt opgeslagen
cli-demo-record = Opnemen in deze bestanden: .cast, .gif, .animated.svg (beweegt), .svg (een stilstaand beeld voor elke Screenshot), .txt
cli-demo-cast_version = De versie van het .cast-bestand
cli-demo-overwrite = Bestaande bestanden overschrijven
cli-demo-check = Controleren of de demo aan de verwachtingen voldoet, op het scherm past en gelijk is aan de opname
cli-demo-example = Voorbeeld: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = De notities en de klok voor wie presenteert tonen in een tweede terminal, terwijl in de eerste een demo of een rondleiding loopt
cli-notes-minutes = Hoeveel minuten de presentatie mag duren: de resterende tijd telt vanaf daar
cli-notes-example = Voorbeeld: account-center notes
cli-open-record_tape = Vastleggen wat er getypt wordt, als tape, in dit nieuwe bestand
error-one-demo = er kan maar één demo tegelijk worden afgespeeld
    .hint = om er meer te controleren: account-center demo --check BESTAND…
error-which-demo = de naam van een demo ontbreekt
    .hint = `account-center demo` noemt de ingebouwde demo's
error-unknown-demo = er is geen demo of tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` toont de ingebouwde demo's
       *[other] bedoelde u "{ $nearest }"?
    }
error-speed = "{ $value }" is geen geldige snelheid
    .hint = van 0.001 tot 1000, zoals 2 of 0.5
error-cast-version = versie "{ $value }" van asciicast wordt niet ondersteund
    .hint = 2 of 3
error-record = { $path }: een opname eindigt op .cast, .gif, .animated.svg, .svg of .txt
recording-boxes = deze tekens zijn vakjes in de GIF, want het lettertype daarvan heeft ze niet: { $characters }
error-write = { $path } kon niet worden geschreven: { $reason }
error-no-terminal-for-demo = een demo wordt in een terminal afgespeeld
    .hint = opnemen kan zonder terminal: account-center demo NAAM --record BESTAND.cast
error-no-terminal-for-tape = toetsen zijn alleen in een terminal op te nemen, en niet met --plain
    .hint = gebruik een terminal, of schrijf de tape zelf: account-center new demo BESTAND.tape
error-no-terminal-for-notes = de notities van de presentator hebben een terminal nodig
    .hint = presenteer de demo in de ene terminal en start `account-center notes` in een andere
error-no-marker = de demo heeft geen punt "{ $value }"
    .hint = { $known ->
        [none] ze heeft helemaal geen punten
       *[other] de punten zijn: { $known }
    }
error-no-terminal-for-watch = een klas volgen vraagt een terminal
    .hint = laat --watch weg voor de stand van dit moment
error-nothing-to-watch = { $path } bestaat niet
    .hint = geef de map waarin de pogingen worden vastgelegd
error-demo-call = { $path }: de aanroep in de tape kan niet worden geopend: { $call }: { $reason }
error-same-file = twee van de bestanden zouden { $path } heten
    .hint = geef elke Screenshot een andere naam
error-demo-call-how = in een demo kan de aanroep alleen --scenario, --at, --rate, --plain of de naam van een rondleiding hebben
error-demo-call-other = een demo opent het accountcentrum of een rondleiding, of roept status, what-if of check aan
error-demo-call-files = in een demo kunnen opdrachten alleen over scenario's, rondleidingen en cursussen gaan, ingebouwd of in gewone bestanden
error-demo-call-quote = een aanhalingsteken is niet gesloten
tape-left-out = niet in { $path }, omdat een tape het niet kan: { $what }
tape-click = klik
tape-wheel = muiswiel
problem-tape-long-line = een regel heeft hoogstens 65.536 bytes
    .hint = verdeel hem
problem-tape-too-much = tot hier drukt de tape op meer dan 10.000 toetsen, kan hij langer dan een uur duren, of maakt hij meer dan 200 schermafbeeldingen
problem-tape-too-long = tot hier heeft de tape meer dan 50.000 opdrachten
    .hint = gebruik er minder, of meer tapes
problem-solutions-too-long = tot hier drukken de oplossingen en tips van de rondleiding op meer dan 10.000 toetsen
problem-too-many-hints = een stap heeft hoogstens { $most } tips
problem-tape-source-mistake = "{ $place }" bevat een fout
    .hint = voer `account-center check` op die tape uit
problem-tape-source-deep = de tape "{ $value }" noemt een andere tape
    .hint = net als in VHS mag een tape die met Source wordt genoemd, zelf geen Source hebben
problem-tape-sources-too-large = samen met de tapes die tot hier met Source worden genoemd, is de tape groter dan 4 MiB
    .hint = gebruik minder of kortere tapes
problem-tape-call = een tape moet beginnen met een aanroep van account-center
    .hint = Type "account-center --scenario free-trial", en dan Enter
problem-demo-subscription = er is geen abonnement "{ $value }" in het scenario
    .hint = de abonnementen zijn: { $known }
problem-tape-source = { $reason }
    .hint = Source noemt een tape die naast deze staat
demo-upgrade = De upgrade in één minuut
demo-credit = Het tegoed blijft
demo-offer-id = Waarom de aanbiedings-id wacht
demo-transfer = Overdragen, van geblokkeerd tot geaccepteerd
demo-two-futures = Twee toekomsten naast elkaar
demo-first-lesson = De eerste les van de klas
demos-title = Demo's
demos-text = Een demo speelt vanzelf: elke toets pauzeert, en daarna komt u met q hier terug.
key-demos-help = een demo bekijken
demo-upgrade-text = Wat een upgrade meteen verandert, en wat niet.
demo-credit-text = Geüpgraded op de eerste dag: het tegoed blijft de volle 30 dagen.
demo-offer-id-text = Waarom de aanbiedings-id nog de oude is, en wat die verandert.
demo-transfer-text = Van de eerste weigering tot het ja van de ontvanger.
demo-two-futures-text = Nu, later, te laat of nooit: wat er van een proefversie wordt.
demo-first-lesson-text = Een stap, een tip, een vraag, en een oplossing die zichzelf speelt.

## Wat er gedaan is, en wat daarvan wordt
cli-walkthrough-export = De rondleiding als hand-out in dit nieuwe .md-bestand schrijven, met een afbeelding van elke stap ernaast; van een cursus alle lessen
cli-walkthrough-overwrite = Bestaande bestanden overschrijven
cli-walkthrough-show_goals = Voor auteurs: in de inspecteur tonen wat elk doel vraagt, nog voor de stap klaar is
cli-walkthrough-step = Voor auteurs: beginnen bij deze stap, alsof de stappen daarvóór al klaar zijn; er wordt niets bewaard
cli-walkthrough-watch = Voor auteurs: de rondleiding op dezelfde plek opnieuw tonen zodra het bestand wordt opgeslagen; verder wordt niets bewaard
cli-verify = Met de afsluitcode aangeven of een stap van een rondleiding klaar is, met een tip als dat niet zo is
cli-verify-walkthrough = Een ingebouwde rondleiding, of een bestand
cli-verify-step = De id van de stap
cli-verify-state = Een toestand zoals `status -o json` die geeft, in een bestand of - voor de standaardinvoer [standaard: uw eigen voortgang]
cli-verify-example = Voorbeeld: account-center verify first-upgrade upgrade && echo klaar
cli-grade = Vastgelegde pogingen opnieuw afspelen en tonen hoe het elke cursist verging, één regel per poging
cli-grade-files = Vastgelegde pogingen, of mappen met .run-bestanden; - voor de standaardinvoer [standaard: de standaardinvoer]
cli-grade-walkthroughs = Een eigen rondleiding of cursus waar de pogingen bij horen; mag worden herhaald
cli-grade-output = De vorm van de uitvoer: table, json of csv
cli-grade-by_step = Eén regel voor elke stap van een poging (json en csv), met de gegeven antwoorden
cli-grade-report = Ook tekenen waar de klas bleef steken, in dit .svg- of .html-bestand
cli-grade-overwrite = Een bestaand rapport overschrijven
cli-grade-watch = De klas aan het werk volgen: wie bij welke stap is, hoe lang al, en wie vastzit; een rapport wordt bijgehouden
cli-grade-example = Voorbeeld: account-center grade runs --report klas.html
cli-new = Een sjabloon met uitleg maken voor een eigen rondleiding, cursus, scenario of demo
cli-new-kind = walkthrough, course, scenario of demo
cli-new-file = Het nieuwe bestand
cli-new-example = Voorbeeld: account-center new walkthrough mijn-les.toml
new-written = { $path } is gemaakt. Controleer het met: account-center check { $path }
error-new-ending = { $path }: de naam moet eindigen op { $known }
cli-show = Een ingebouwde rondleiding, een ingebouwd scenario of een ingebouwde demo tonen, als begin van een eigen versie
cli-show-name = Wat te tonen; `account-center list` heeft de namen
cli-show-kind = walkthrough, course, scenario of demo, als er meer zo heten
cli-show-example = Voorbeeld: account-center show first-upgrade > mijn-les.toml
error-show-unknown = er is niets ingebouwd met de naam "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` toont alles wat is ingebouwd
       *[other] bedoelde u "{ $nearest }"?
    }
error-show-kinds = er heten er meer "{ $value }": { $known }
    .hint = zeg welke, bijvoorbeeld --kind { $kind }
error-export = { $path }: een hand-out eindigt op .md
error-unknown-step = er is geen stap "{ $value }"
    .hint = { $nearest ->
        [none] de stappen zijn { $known }
       *[other] bedoelde u "{ $nearest }"?
    }
error-verify-question = de stap "{ $step }" is een vraag, en die kan een toestand niet beantwoorden
    .hint = laat --state weg: of hij goed beantwoord is, staat in de voortgang
error-state = { $path } is geen toestand: { $reason }
    .hint = account-center status -o json geeft er een
no-state-something-else = het is JSON, maar geen toestand
no-state-not-json = het is geen JSON
no-state-other-format = formaat { $format } wordt hier niet ondersteund
verify-done = klaar: { $title }
error-not-done = nog niet klaar: { $title }
error-no-runs = er valt niets te beoordelen
    .hint = noem bestanden, of geef pogingen door: cat *.run | account-center grade
error-report = { $path }: een rapport eindigt op .svg of .html
error-not-graded =
    { $runs ->
        [1] de poging kon niet worden beoordeeld; de regel zegt waarom
       *[other] { $failed ->
            [one] { $failed } van de { $runs } pogingen kon niet worden beoordeeld; de regel zegt waarom
           *[other] { $failed } van de { $runs } pogingen konden niet worden beoordeeld; hun regels zeggen waarom
        }
    }
grade-legend = ● klaar  ◐ oplossing getoond  ◌ overgeslagen  ◆ begonnen  ○ niet aan toe gekomen
grade-column-run = poging
grade-column-learner = cursist
grade-column-walkthrough = rondleiding
grade-column-steps = stappen
grade-column-time = tijd
grade-column-hints = tips
grade-column-right = meteen goed
grade-column-end = einde
grade-finished = afgemaakt
grade-stuck = gestopt bij { $step }
grade-copy = toets voor toets gelijk aan { $run }
not-graded-damaged = beschadigd: { $reason }
not-graded-not-found = niet gevonden
not-graded-unreadable = kan niet worden gelezen: { $reason }
not-graded-other-file = { $reason }
damage-empty = het bestand is leeg
damage-too-large = groter dan 4 MiB
damage-not-text = geen tekst in UTF-8
damage-utf16 = tekst in UTF-16; sla het bestand op als UTF-8
damage-not-json = geen JSON
damage-cut = het einde ontbreekt
damage-something-else = wel JSON, maar geen poging
damage-out-of-order = de invoer staat niet op volgorde van tijd
damage-unknown-input = invoer { $number } is onbekend
not-graded-other-format = formaat { $reason } wordt hier niet ondersteund
not-graded-unknown-walkthrough = onbekende rondleiding; noem het bestand met --walkthrough
not-graded-other-version = vastgelegd met een andere versie van de rondleiding; geef die versie ook op om te beoordelen: --walkthrough OUD/{ $file }
not-graded-leads-elsewhere = opnieuw afspelen geeft een ander resultaat: de poging is veranderd, of door een andere versie van het programma vastgelegd
outcome-reached = klaar
outcome-shown = oplossing getoond
outcome-skipped = overgeslagen
outcome-open = begonnen
outcome-ahead = niet aan toe gekomen
report-title = Waar de klas bleef steken
report-made = Gemaakt op { $at } door account-center { $version }.
report-failed = { $runs ->
        [one] { $runs } poging kon niet worden beoordeeld en staat aan het eind.
       *[other] { $runs } pogingen konden niet worden beoordeeld en staan aan het eind.
    }
report-summary = { $learners ->
        [one] { $learners } cursist
       *[other] { $learners } cursisten
    }, { $finished } klaar.
report-runs = Uit { $runs } pogingen: van elke cursist telt de verste{ $copies ->
        [0] .
        [one] , en { $copies } kopie telt niet mee.
       *[other] , en { $copies } kopieën tellen niet mee.
    }
report-hardest = { $number ->
        [one] Het vaakst werd gestopt bij { $steps }: { $count } van de { $learners }.
       *[other] Het vaakst werd gestopt bij { $steps }: { $count } van de { $learners } bij elk.
    }
report-hardest-step = stap { $place } ({ $title })
report-step = Stap
report-time = Tijd: de middelste helft, 10% tot 90%
report-outcome = Resultaat
report-tenth = Tijd, 10%
report-half = Tijd, mediaan
report-nine-tenths = Tijd, 90%
report-hints = Tips
report-stuck = Hier gestopt
report-steps = Stap voor stap
report-right = Meteen goed
report-right-of = meteen goed: { $right } van { $answered }
report-answer = Antwoord
report-at-first = Als eerste
report-at-all = Ooit
report-learners = Cursisten
report-not-graded = Niet beoordeeld
report-reason = Reden
live-summary = { $learners ->
        [0] Nog geen poging.
        [one] { $learners } cursist: { $stuck } vast, { $working } bezig{ $silent ->
            [0] {""}
           *[other] , { $silent } stil
        }{ $left ->
            [0] {""}
           *[other] , { $left } gestopt
        }, { $finished } klaar
       *[other] { $learners } cursisten: { $stuck } vast, { $working } bezig{ $silent ->
            [0] {""}
           *[other] , { $silent } stil
        }{ $left ->
            [0] {""}
           *[other] , { $left } gestopt
        }, { $finished } klaar
    }
board-more =
    { $rows ->
        [one] … nog { $rows } regel hieronder: maak het venster hoger
       *[other] … nog { $rows } regels hieronder: maak het venster hoger
    }
live-at-step = bezig
live-quiet = geen toets
live-wrong = fout
handout-remember = Om te onthouden
handout-solutions = Oplossingen
handout-notes = Voor wie presenteert:
handout-clock = klok { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: in gewone VHS kan deze Wait te lang duren: daar is #! clock onbekend
check-untranslated = { $path }: { $kind } "{ $value }" ontbreekt in: { $languages }
check-never-shown = { $path }: { $kind } staat er in een taal die nooit wordt getoond: { $languages }
