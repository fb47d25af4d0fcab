### Nederlands: rondleidingen, en wat daarbij hoort.

## De coach
coach-sandbox-mark = ZANDBAK
coach-sandbox = Probeer wat u wilt: hier telt niets en er gaat niets verloren. Met {"{sandbox}"} bent u terug waar u was.
coach-step = { $walkthrough }, stap { $place } van { $steps }: { $title }
coach-done = Gelukt.
coach-right = Goed.
coach-wrong = Niet helemaal.
coach-hint = Tip:
coach-off-track = Zijpad:
coach-skipped = Overgeslagen.
coach-playing = Zo gaat het. Met een toets gebeurt de rest meteen.
notice-coach-not-yet = Deze stap is nog niet klaar. Met {"{hint}"} krijgt u een tip.
notice-coach-not-yet-no-hint = Deze stap is nog niet klaar. Met {"{solution}"} ziet u hoe het gaat.
notice-coach-not-reached = De stappen daarvoor zijn nog niet klaar.
notice-coach-first-step = Dit is de eerste stap.
notice-coach-no-hint = Er is geen andere tip. Met {"{solution}"} ziet u hoe het gaat.
notice-coach-no-hint-here = Hier is geen tip. Met {"{solution}"} ziet u hoe het gaat.
notice-card-saved = De kaart is opgeslagen in { $path }.
notice-coach-may-not-skip = Deze stap kunt u niet overslaan. Met {"{solution}"} ziet u hoe het gaat.
notice-coach-reset = Hier begint het opnieuw, met alles ervoor gedaan.
notice-coach-in-sandbox = U bent in de zandbak: hier telt niets.
notice-coach-back = U bent terug waar u was.
notice-coach-resumed = U gaat verder waar u gebleven was.
notice-coach-other-text = Deze rondleiding is intussen veranderd. U gaat verder aan het begin van de stap.
notice-coach-not-kept = Uw voortgang kon niet worden bewaard. De rondleiding gaat door.
notice-kept-aside = Het bestand met uw voortgang was niet te begrijpen. Het heet nu { $path }.

## De toetsen ervan
help-question = Terwijl een vraag op antwoord wacht
help-coach = In een rondleiding
help-card = Op de kaart aan het eind
key-walkthroughs = rondleidingen
key-walkthroughs-help = een rondleiding kiezen, of een andere
key-answer = antwoord
key-answer-help = het antwoord met dit nummer geven
key-next-step = verder
key-next-step-help = verder naar de volgende stap
key-previous-step = terug
key-previous-step-help = de vorige stap bekijken
key-hint = tip
key-hint-help = een tip, en nog een
key-solution = voordoen
key-solution-help = zien hoe deze stap gaat
key-reset-step = opnieuw
key-reset-step-help = deze stap opnieuw beginnen
key-start-over = van voren af aan
key-start-over-help = de rondleiding opnieuw beginnen
key-steps = stappen
key-steps-help = alle stappen zien, en naar een ervan teruggaan
key-skip = overslaan
key-skip-help = deze stap overslaan, waar dat mag
key-sandbox = zandbak
key-sandbox-help = vanaf hier dingen proberen, en terugkomen
key-save-card = opslaan
key-save-card-help = de kaart opslaan

## De vensters ervan
walkthroughs-title = Rondleidingen
walkthroughs-text = Elke duurt een paar minuten. U kunt op elk moment weggaan en later verdergaan waar u was.
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
card-time = Tijd
card-hints = Tips
card-questions = Vragen meteen goed
card-of = { $some } van { $all }
card-skipped = Overgeslagen stappen
card-remember = OM TE ONTHOUDEN
save-card-title = De kaart opslaan
save-card-text = Als plaatje waar de naam op .svg eindigt, anders als tekst.

## In regels
plain-coach = de stap van de rondleiding nog eens zeggen
plain-coach-how = De woorden hint, solution, next-step, steps en coach helpen u verder; een nummer beantwoordt een vraag.
plain-coach-next = Ga verder met next-step.
plain-prompt-card = save-card, of leave:
plain-prompt-question = Nummer van het antwoord op de vraag, of leave:

## De opdrachtregel
cli-walkthrough = Een rondleiding volgen: een les naast het accountcentrum; zonder naam kiest u er een
cli-walkthrough-walkthrough = Een die bij het programma hoort, of een bestand
cli-walkthrough-plain = In regels, zonder scherm
cli-walkthrough-no_save = Geen voortgang bewaren
cli-walkthrough-record = Wat er gebeurt vastleggen in dit nieuwe bestand, voor `account-center grade`
cli-walkthrough-learner = Wie hem volgt, voor in het bestand
cli-walkthrough-example = Voorbeeld: account-center walkthrough first-upgrade
cli-open-no_save = Geen voortgang van rondleidingen bewaren
error-unknown-walkthrough = er is geen rondleiding of bestand "{ $value }"
    .hint = { $nearest ->
        [none] `account-center list` toont de rondleidingen die bij het programma horen
       *[other] bedoelde u "{ $nearest }"?
    }
error-exists = het bestand { $path } is er al, en blijft zoals het is
    .hint = geef een andere naam
error-progress = de voortgang in { $path } kon niet worden gelezen: { $reason }
    .hint = begin zonder: --no-save
kept-newer = een nieuwer programma heeft het geschreven
kept-damaged = het is beschadigd
error-progress-aside = het bestand met de voortgang was niet te begrijpen; het heet nu { $path }

## Wat er mis is met een rondleiding
problem-walkthrough-scenario = er is geen scenario "{ $value }", of er zitten fouten in
    .hint = schrijf de naam van een ingebouwd scenario of van een bestand naast dit, en probeer `account-center check` daarop
problem-no-steps = er is geen stap
    .hint = elke rondleiding heeft ten minste één [[steps]]
problem-step-id = "{ $value }" is geen id van een stap
    .hint = kleine letters, cijfers en streepjes
problem-step-id-taken = een andere stap heeft de id "{ $value }"
problem-unknown-focus = er is geen deel van het scherm "{ $value }"
    .hint = { $nearest ->
        [none] zoals banner, status, credit, transfer, actions of timeline
       *[other] bedoelde u "{ $nearest }"?
    }
problem-step-goal-and-question = een stap heeft een doel of een vraag, niet allebei
problem-step-without-goal = een stap heeft een doel of een vraag nodig
    .hint = voeg [steps.goal] toe, met wat geldt als hij klaar is
problem-too-few-answers = een vraag heeft twee tot negen antwoorden
problem-one-right-answer = { $count } antwoorden zijn goed
    .hint = één ervan heeft correct = true
problem-off-track-always = een tip die ongevraagd komt, heeft een when nodig
check-walkthrough-ok = { $path }: { $count ->
        [one] { $count } stap, bewezen
       *[other] { $count } stappen, bewezen
    }
problem-goal-holds-untouched = het doel van de stap "{ $id }" geldt al voordat er iets gedaan is
    .hint = vraag iets wat de stap ervoor niet al achterlaat
problem-goal-not-reached = het doel van de stap "{ $id }" geldt niet na zijn oplossing; de stappen erna zijn niet geprobeerd
    .hint = speel hem: account-center walkthrough BESTAND, en "voordoen"
problem-hint-not-reached = tip { $number } van de stap "{ $id }" is nooit de tip die helpt
    .hint = geef de toetsen die daarheen leiden als after = """…""", of zet hem voor de tip die hem verbergt
problem-off-track-on-path = tip { $number } van de stap "{ $id }" noemt de goede weg een dwaalweg
    .hint = laat zijn when alleen gelden waar het doel niet meer te bereiken is
problem-language-missing = van "{ $value }" is er geen { $language }
    .hint = de titel is er in die taal, dus alles moet dat zijn; of haal de taal uit de titel
problem-language-without-title = een tekst is in het { $language }, maar de titel niet
    .hint = geef ook de titel en alle andere teksten in die taal
problem-unknown-key-name = er is geen actie "{ $value }" waarvan de toets te tonen is
    .hint = { $nearest ->
        [none] `account-center config --sample` toont alle acties
       *[other] bedoelde u "{ $nearest }"?
    }
problem-too-long-for-screen = de stap "{ $id }" is { $lines } { $lines ->
        [one] regel
       *[other] regels
    } te lang in het { $language } op { $size }
    .hint = kort zijn tekst, zijn antwoorden of zijn langste tip of because in
problem-card-too-long = de kaart aan het eind past in het { $language } niet op 80×24
    .hint = onthoud minder of kortere dingen

## Wat er mis is met een tape
problem-unclosed = { $value } heeft geen einde
    .hint = sluit de aanhalingstekens, schuine strepen of accolades op dezelfde regel
problem-not-in-a-solution = "{ $value }" doet niets met het lopende programma
    .hint = een oplossing heeft Type, toetsen, Sleep en #! clock
problem-unknown-command = er is geen opdracht "{ $value }"
    .hint = { $nearest ->
        [none] zoals Type, Enter, Down, Sleep of Wait
       *[other] bedoelde u "{ $nearest }"?
    }
problem-not-a-command = "{ $value }" is geen opdracht
    .hint = zoals Type, Enter, Down, Sleep of Wait
problem-text-expected = bij { $value } hoort een tekst
    .hint = schrijf die tussen aanhalingstekens
problem-file-ends = "{ $value }" eindigt anders dan op { $known }
problem-time-expected = hier ontbreekt een tijd
    .hint = zoals 500ms, 2s of 1.5
problem-time-out-of-range = { $value } is te lang, of geen tijd
    .hint = hoogstens een uur
problem-times-out-of-range = { $value } keer is te vaak, of niets
    .hint = van 1 tot { $most }
problem-wait-scope = een Wait kijkt naar +Screen of +Line
problem-not-a-pattern = naar /{ $value }/ valt niet te zoeken: { $reason }
problem-unknown-setting = er is geen instelling "{ $value }"
    .hint = { $nearest ->
        [none] zoals TypingSpeed, PlaybackSpeed of FontSize
       *[other] bedoelde u "{ $nearest }"?
    }
problem-setting-value = { $name } kan niet "{ $value }" zijn
problem-key-expected = bij { $value }+ hoort een toets
    .hint = zoals Ctrl+C, Alt+"x" of Shift+Tab
problem-directive-form = zo wordt { $name } niet geschreven
    .hint = zoals #! { $form }
problem-unknown-directive = er is geen aanwijzing "{ $value }"
    .hint = { $nearest ->
        [none] size, clock, caption, marker, expect, pause of note
       *[other] bedoelde u "{ $nearest }"?
    }

## Demo's
demo-playing = met een toets pauzeert het
demo-looped = druk op een toets en probeer het zelf
demo-paused = ×{ $speed }  Space verder  → stap  ← 1–9 punt  +- tempo  h zelf  b zwart  q einde
demo-by-hand = aan u; met F5 terug naar het script
demo-passer-by = het is van u; met F5 geeft u het terug
demo-over = klaar  1–9 punt  ← terug  q einde
demo-ok = { $path }: { $count ->
        [one] { $count } verwachting komt uit
       *[other] { $count } verwachtingen komen uit
    }
demo-unmet = { $path } is { $found }, verwacht was { $wanted }
demo-waited-in-vain = waarop wordt gewacht, kwam niet
demo-cut = { $path }: na { $at } past een regel in het { $language } niet op { $size }: { $line }
    .hint = kort het bijschrift in, of geef de demo een andere maat
demo-unlike = { $path }: anders vanaf gebeurtenis { $event }, na { $at }
    opgenomen: { $recorded }
    nu:        { $now }
    { $frame }
    .hint = als dat zo hoort, neem het dan opnieuw op: account-center demo BESTAND --record BESTAND.cast --overwrite
notes-nobody = Niemand presenteert nu een demo: account-center demo NAAM --present
notes-next = HIERNA
notes-over = EINDE
cli-demo = Een demo afspelen, presenteren, opnemen of controleren; zonder naam een lijst
cli-demo-demos = Een die bij het programma hoort, of een tape; meer, of mappen, met --check
cli-demo-present = Voor wie presenteert: Space gaat verder, b maakt zwart, 1 tot 9 gaan naar een punt
cli-demo-looped = Steeds opnieuw, en van u als u op een toets drukt
cli-demo-speed = Hoeveel sneller, van 0.001 tot 1000
cli-demo-record = Opnemen in deze bestanden: .cast, .svg (met een plaatje voor elke Screenshot), .txt
cli-demo-cast_version = De versie van de .cast
cli-demo-overwrite = Over bestanden heen schrijven die er al zijn
cli-demo-check = Bewijzen dat hij uitkomt, past en eruitziet zoals hij opgenomen is
cli-demo-example = Voorbeeld: account-center demo upgrade --record upgrade.cast upgrade.svg
cli-notes = De notities en de klok voor wie presenteert, in een tweede terminal, terwijl in de eerste een demo loopt
cli-notes-example = Voorbeeld: account-center notes
cli-open-record_tape = Vastleggen wat er getypt wordt, als tape in dit nieuwe bestand
error-one-demo = er wordt één demo tegelijk afgespeeld
    .hint = controleren kan met meer: account-center demo --check BESTAND…
error-unknown-demo = er is geen demo of tape "{ $value }"
    .hint = { $nearest ->
        [none] `account-center demo` toont de demo's die bij het programma horen
       *[other] bedoelde u "{ $nearest }"?
    }
error-speed = "{ $value }" is geen snelheid
    .hint = van 0.001 tot 1000, zoals 2 of 0.5
error-cast-version = een versie "{ $value }" van asciicast is er hier niet
    .hint = 2 of 3
error-record = { $path }: wat wordt opgenomen, eindigt op .cast, .svg of .txt
error-write = { $path } kon niet worden geschreven: { $reason }
error-no-terminal-for-it = hiervoor is een terminal nodig
    .hint = opnemen kan zonder: account-center demo NAAM --record BESTAND.cast
error-demo-call = { $path }: wat de tape aanroept, gaat niet open: { $call }: { $reason }
error-same-file = twee van de bestanden zouden { $path } heten
    .hint = geef elke Screenshot een andere naam
error-demo-call-how = in een demo zegt de aanroep alleen wat er opengaat: --scenario, --at, --rate, of de naam van een rondleiding
error-demo-call-other = een demo opent het accountcentrum of een rondleiding
problem-tape-too-much = tot hier drukt de tape op meer dan 100.000 toetsen, of slaapt hij langer dan een uur
problem-tape-source-mistake = in "{ $place }" zit een fout
    .hint = probeer `account-center check` op die tape
problem-tape-source-deep = de tape "{ $value }" noemt een andere tape
    .hint = net als in VHS mag een tape die genoemd wordt, geen andere noemen
problem-tape-sources-too-large = met de tapes die tot hier genoemd worden, is de tape groter dan 4 MiB
    .hint = noem minder of kortere tapes
problem-tape-call = het eerste wat een tape invoert, is een aanroep van het programma
    .hint = Type "account-center --scenario free-trial", en dan Enter
problem-tape-source = de tape "{ $value }" is er niet, of er zitten fouten in
    .hint = hij staat naast deze; probeer er `account-center demo --check` op
demo-upgrade = De upgrade in één minuut
demo-credit = Het tegoed blijft
demo-offer-id = Waarom de aanbiedings-id wacht
demo-transfer = Overdragen, van geblokkeerd tot aanvaard
demo-two-futures = Twee toekomsten naast elkaar
demo-first-lesson = De eerste les van de klas

## Wat er gedaan is, en wat daarvan wordt
cli-walkthrough-export = Hem als hand-out in dit nieuwe .md-bestand schrijven, met een plaatje van elke stap ernaast
cli-walkthrough-overwrite = Over bestanden heen schrijven die er al zijn
cli-verify = Met de eindstatus zeggen of een stap van een rondleiding klaar is, met een tip als dat niet zo is
cli-verify-walkthrough = Een die bij het programma hoort, of een bestand
cli-verify-step = De id van de stap
cli-verify-state = Een toestand zoals `status -o json` die afdrukt, in een bestand of - voor de standaardinvoer [standaard: uw eigen voortgang]
cli-verify-example = Voorbeeld: account-center verify first-upgrade upgrade && echo klaar
cli-grade = Vastgelegde rondleidingen opnieuw doen en zeggen hoe het ieder verging, een regel per keer
cli-grade-files = Bestanden, of mappen met .run-bestanden; - voor de standaardinvoer [standaard: de standaardinvoer]
cli-grade-walkthroughs = Een eigen rondleiding waar ze van zijn; kan vaker worden gegeven
cli-grade-output = Hoe: table, json of csv
cli-grade-report = Ook tekenen waar de klas bleef steken, in dit .svg- of .html-bestand
cli-grade-overwrite = Over een rapport heen schrijven dat er al is
cli-grade-example = Voorbeeld: account-center grade runs --report klas.html
cli-new = Een begin met uitleg schrijven voor een eigen rondleiding, scenario of demo
cli-new-kind = walkthrough, scenario of demo
cli-new-file = Het nieuwe bestand
cli-new-example = Voorbeeld: account-center new walkthrough mijn-les.toml
new-written = { $path } is er. Bewijs het met account-center check { $path }
error-new-ending = { $path }: de naam moet eindigen op { $known }
error-export = { $path }: een hand-out eindigt op .md
error-unknown-step = er is geen stap "{ $value }"
    .hint = { $nearest ->
        [none] de stappen zijn { $known }
       *[other] bedoelde u "{ $nearest }"?
    }
error-verify-question = de stap "{ $step }" is een vraag, en die beantwoordt geen toestand
    .hint = laat --state weg: of hij goed beantwoord is, staat in de voortgang
error-state = { $path } is geen toestand: { $reason }
    .hint = account-center status -o json drukt er een af
no-state-something-else = het is JSON van iets anders
no-state-other-format = format { $format } is hier niet bekend
verify-done = klaar: { $title }
error-not-done = nog niet klaar: { $title }
error-no-runs = er valt niets te beoordelen
    .hint = noem bestanden, of geef ze door: cat *.run | account-center grade
error-report = { $path }: een rapport eindigt op .svg of .html
error-not-graded = { $failed } van de { $runs } konden niet worden beoordeeld; hun regels zeggen waarom
grade-legend =
    bestand, wie, rondleiding, stappen, tijd, tips, meteen goed
    ● bereikt  ◐ oplossing getoond  ◌ overgeslagen  ◆ begonnen  ○ niet aan toe gekomen
grade-finished = afgemaakt
grade-stuck = gestopt bij { $step }
not-graded-empty = er staat niets in
not-graded-damaged = beschadigd: { $reason }
not-graded-other-format = format { $reason } is hier niet bekend
not-graded-unknown-walkthrough = zo'n rondleiding is er niet; noem het bestand met --walkthrough
not-graded-other-version = van een andere versie van de rondleiding
not-graded-leads-elsewhere = opnieuw gedaan leidt het ergens anders heen: het is veranderd, of door een andere versie van het programma gemaakt
outcome-reached = bereikt
outcome-shown = oplossing getoond
outcome-skipped = overgeslagen
outcome-open = begonnen
outcome-ahead = niet aan toe gekomen
report-title = Waar de klas bleef steken
report-summary = { $runs } keer gedaan, { $finished } keer afgemaakt.
report-hardest = De meesten stopten bij stap { $place }, { $title }: { $count }.
report-step = Stap
report-time = Tijd: de middelste helft, een tot negen tiende
report-outcome = Hoe het afliep
report-tenth = Een tiende
report-half = De helft
report-nine-tenths = Negen tiende
report-hints = Tips
report-stuck = Hier gestopt
handout-remember = Om te onthouden
handout-solutions = Oplossingen
handout-clock = klok { $to }
demo-wait-after-clock = { $path }:{ $line }:{ $column }: in gewone VHS kan deze Wait vergeefs wachten: die kent #! clock niet
