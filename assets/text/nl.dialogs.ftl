### Nederlands: wat er gezegd wordt zodra er iets over de pagina opengaat.

## Dialogs
ask-upgrade = Upgraden naar Betalen per gebruik
ask-upgrade-text = De bestedingslimiet gaat definitief uit. U betaalt voor verbruik boven uw tegoed.
ask-upgrade-text-no-credit = Er is geen tegoed: na de upgrade betaalt u voor alle verbruik, zonder bestedingslimiet.
ask-upgrade-text-credit-over = Er is geen tegoed meer: u betaalt al het verbruik. De bestedingslimiet kan niet meer worden aangezet.
ask-upgrade-text-credit-over-free-services = Er is geen tegoed meer: u betaalt al het verbruik buiten de gratis services. De bestedingslimiet kan niet meer worden aangezet.
ask-upgrade-yes = Ja, mijn abonnement upgraden
ask-upgrade-no = Niet upgraden
ask-upgrade-field = Nieuwe naam
ask-transfer = Abonnement overdragen
ask-transfer-text = Iemand anders neemt de facturering over. De abonnements-id en de resources blijven dezelfde.
ask-transfer-yes = Ja, het verzoek versturen
ask-transfer-no = Niet versturen
ask-transfer-field = E-mail van de ontvanger
ask-transfer-means = U betaalt het verbruik tot de ontvanger accepteert. Het verzoek verloopt op { $expires }.
ask-cancel-transfer = Verzoek intrekken
ask-cancel-transfer-text = De ontvanger kan dan niet meer accepteren.
ask-cancel-transfer-yes = Ja, intrekken
ask-cancel-transfer-no = Niet intrekken
ask-cancel-transfer-means = Daarna kunt u een nieuw verzoek versturen.
ask-cancel = Abonnement annuleren
ask-cancel-text = Het abonnement wordt meteen uitgeschakeld en de resources stoppen.
ask-cancel-yes = Ja, mijn abonnement annuleren
ask-cancel-no = Abonnement houden
ask-cancel-credit = Het tegoed dat over is, { $credit }, kan niet meer worden gebruikt.
ask-cancel-means = Het abonnement wordt uiterlijk { $deletion-days } dagen later verwijderd, hier op { $deletion }. Annuleren kan hier niet ongedaan worden gemaakt; volgens de documentatie kunt u tot die datum bij ondersteuning terecht.
ask-cancel-means-back = Het abonnement wordt uiterlijk { $deletion-days } dagen later verwijderd, hier op { $deletion }. Tot dan kan het opnieuw worden geactiveerd.
ask-cancel-means-later = Het abonnement wordt uiterlijk { $deletion-days } dagen later verwijderd, hier op { $deletion }. Tot dan kan het opnieuw worden geactiveerd, maar pas als de aanbiedings-id is veranderd.
ask-reactivate = Abonnement opnieuw activeren
ask-reactivate-text = Het abonnement is meteen weer actief.
ask-reactivate-text-past-due = Het abonnement loopt meteen weer. Het is achterstallig tot de rekening betaald is.
ask-reactivate-yes = Ja, mijn abonnement opnieuw activeren
ask-reactivate-no = Niet activeren
ask-reactivate-means = De resources zijn weer beschikbaar en worden vanaf nu gefactureerd.
ask-payment-method = Betaalmethode toevoegen
ask-payment-method-text = Er wordt een gesimuleerde creditcard toegevoegd. Naar een echte wordt niet gevraagd.
ask-payment-method-yes = Ja, toevoegen
ask-payment-method-no = Niet toevoegen
ask-payment-method-means = Vóór een upgrade wordt er geen verbruik van afgeschreven, daarna wel.
ask-pay-bill = Rekening betalen
ask-pay-bill-text = De openstaande rekening wordt betaald met uw betaalmethode.
ask-pay-bill-yes = Ja, betalen
ask-pay-bill-no = Niet betalen
ask-pay-bill-means = Het abonnement is meteen weer actief. Het bedrag van de rekening wordt niet gesimuleerd.
upgrade-before = nu
upgrade-after = na de upgrade
upgrade-credit-kept = te gebruiken tot { $at }
upgrade-credit-at-most = hoogstens { $left }
upgrade-no-credit = geen
upgrade-offer-waits = { $offer-id } zodra het tegoed op is, uiterlijk { $at }
upgrade-offer-waits-undated = { $offer-id } zodra het tegoed op is of de { $days } dagen voorbij zijn (datum niet in de export)
upgrade-transfer-waits = mogelijk zodra de aanbiedings-id verandert; dat is uiterlijk op { $at }
upgrade-transfer-waits-undated = mogelijk zodra de aanbiedings-id verandert (datum niet in de export)
upgrade-transfer-not = niet mogelijk
upgrade-late-warning = Uw proefversie is voorbij. Na de upgrade kunt u weer gebruiken wat er nog is; vanaf dat moment betaalt u ervoor.
upgrade-disabled-warning = Waarom het abonnement is uitgeschakeld, staat niet in de export. Na de upgrade kunt u weer gebruiken wat er nog is; vanaf dat moment betaalt u ervoor.
quit-title = Afsluiten
quit-text = Afsluiten beëindigt de simulatie. Wat u gedaan hebt, gaat verloren als u het niet opslaat.
quit-stay = Blijven
quit-save = Eerst opslaan als scenario
quit-quit = Afsluiten
save-title = Opslaan als scenario
save-text = Slaat de huidige tijdlijn en de klok op in een nieuw bestand, dat u met --scenario opent.
save-field = Bestand
save-no-name = Geef een bestandsnaam op.
save-exists = Dit bestand bestaat al en wordt niet overschreven. Kies een andere naam.
save-too-large = Niet opgeslagen: het scenario zou te groot zijn om weer te openen.
save-failed = Het kon daar niet worden opgeslagen: { $reason }. Kies een andere plaats.
file-not-found = het bestand of de map bestaat niet
file-not-allowed = geen toegang
file-exists = het bestaat al
file-folder = het is een map
file-not-a-folder = een deel van het pad is geen map
file-not-a-file = het is geen gewoon bestand
file-full = er is geen ruimte meer
file-read-only = het bestandssysteem is alleen-lezen
file-long-name = de naam is te lang
file-too-large = het bestand is te groot
file-in-use = een ander programma gebruikt het
key-up-help = het abonnement of de regel erboven kiezen
key-down-help = het abonnement of de regel eronder kiezen
key-first-help = naar het begin
key-last-help = naar het einde
key-next-event-help = naar de volgende gebeurtenis gaan
key-previous-event-help = terug naar de vorige gebeurtenis gaan
key-pause-help = de klok stilzetten of laten lopen
key-faster-help = de tijd sneller laten lopen
key-slower-help = de tijd langzamer laten lopen
key-stop-at-events-help = een snelle klok bij gebeurtenissen stoppen, of niet
key-save-help = opslaan als scenario
key-scenarios = scenario's
key-scenarios-help = een ander scenario openen
key-help-help = deze hulp
key-quit-help = afsluiten; vraagt eerst als er nog iets op te slaan is
key-suspend-help = onderbreken; de shell kan het hervatten
key-inspect-help = de openbare toestand en het doel van de stap tonen
key-quit-at-once-help = meteen afsluiten
command-upgrade-help = upgraden naar Betalen per gebruik
command-transfer-help = het abonnement aan iemand overdragen
command-cancel-transfer-help = het overdrachtsverzoek intrekken
command-cancel-help = het abonnement annuleren
command-reactivate-help = een geannuleerd abonnement opnieuw activeren
command-payment-method-help = een betaalmethode toevoegen
command-pay-bill-help = de openstaande rekening betalen
key-choose-up-help = de optie erboven kiezen
key-choose-down-help = de optie eronder kiezen
key-switch-focus-help = wisselen tussen de opties en het veld
key-confirm-help = bevestigen wat gekozen of getypt is
key-leave-help = sluiten zonder iets te doen
key-scroll-up-help = omhoog bladeren
key-scroll-down-help = omlaag bladeren
key-read-back-help = terugbladeren
key-read-on-help = verder lezen
key-page-up-help = een bladzijde omhoog
key-page-down-help = een bladzijde omlaag
key-close-help = sluiten
scenarios-title = Scenario's
scenarios-warning = Wat u hier hebt gedaan, is niet opgeslagen en gaat verloren. Bevestig nog eens om het scenario te openen, of ga terug en sla eerst op met {"{save}"}.
help-title = Hulp
help-about = Dit programma bootst een pagina na van het vroegere Azure-accountcentrum van Microsoft, zodat u de regels kunt uitproberen zonder account, zonder creditcard en zonder wekenlang te wachten. Het staat los van Microsoft en maakt geen netwerkverbinding.
help-looking-back = TERUGBLIK in de kop betekent dat de klok een tijd toont van vóór de laatste die u hebt gezien. Als u daar iets doet, begint een nieuwe tijdlijn; de tijdlijn die u verlaat, blijft bewaard.
help-signs = ● is gebeurd, ○ komt nog, ◐ is deels allebei. ▌ staat bij wat net is veranderd, ┃ bij waar een stap of demo over gaat. De tijdlijn is uitgerekt waar de labels ruimte nodig hebben.
help-page = Op de pagina
help-choice = In de opties van een venster
help-field = In een invoerveld
help-reading = In een tekst
help-choices = Wat deze simulator aanneemt waar de documentatie zwijgt, en wat hij weglaat
choice-credit-instant = De dagen van het tegoed duren elk 24 uur, vanaf de registratie: het verloopt niet aan het eind van een dag.
choice-late-upgrade = Na een late upgrade verandert de aanbiedings-id meteen.
choice-no-credit = Een aanbieding zonder tegoed krijgt de nieuwe aanbiedings-id bij de upgrade.
choice-deletion = Een uitgeschakeld abonnement wordt na { $deletion-days } dagen verwijderd; bronnen noemen 30 tot 90.
choice-free-services = De maanden gratis services tellen vanaf de registratie.
choice-forecast = De verwachting gaat uit van de laatste { $forecast-days } dagen; de documentatie zegt niet van welke dagen.
choice-request = Een overdrachtsverzoek verloopt na { $request-days } dagen.
choice-reported-usage = Bij een overdracht betaalt de afzender het verbruik tot de ontvanger accepteert, ook als het later wordt gemeld.
choice-recipient = Bij een overdracht worden land, betaalmethode en recht van de ontvanger op de aanbieding niet gecontroleerd.
choice-unpaid = Een rekening die onbetaald blijft, heeft geen verdere gevolgen; volgens de documentatie wordt het abonnement uiteindelijk geannuleerd.
choice-payment-method = Voor een upgrade moet er al een betaalmethode zijn; de documentatie beschrijft alleen een upgrade die zelf om een creditcard vraagt.
choice-purchases = Aankopen buiten het tegoed, zoals Marketplace-services of ondersteuningsplannen, worden niet gesimuleerd.
choice-offers = Tegoed, bestedingslimiet en verbruik worden alleen voor deze aanbiedingen gesimuleerd: { $simulated }.

## Answering questions
ask-field-right = geldig
ask-transfer-moves = Wat overgaat: het factureringseigendom, met alle resources.
ask-transfer-stays = Uw factuurgeschiedenis blijft bij u.
ask-answer-transfer = De e-mail van de ontvanger (gesimuleerd)
ask-answer-transfer-accept = De overdracht accepteren
ask-answer-transfer-decline = De overdracht afwijzen
ask-answer-transfer-no = Later antwoorden
ask-answer-transfer-means = Wie accepteert, betaalt vanaf dat moment voor het abonnement.
mail-from = Van: { $from }
mail-to = Aan: { $to }
mail-date = Datum: { $at }
mail-subject = Onderwerp: verzoek om een Azure-abonnement over te nemen
mail-text = { $from } vraagt u de facturering van het abonnement "{ $name }" over te nemen.
mail-subscription = De abonnements-id blijft { $id }. De afzender betaalt het verbruik tot u accepteert.
mail-expires = Het verzoek verloopt over { $until }.
ask-add-usage = Verbruik toevoegen
ask-add-usage-text = De simulator voegt dit verbruik in één keer toe.
ask-add-usage-yes = Dit bedrag toevoegen
ask-add-usage-rest = De rest van het tegoed verbruiken: { $amount }
ask-add-usage-no = Niets toevoegen
ask-add-usage-field = Bedrag
ask-add-usage-means =
    { $has-credit ->
        [no] Er is geen tegoed: alles wordt gefactureerd.
       *[yes] Het gaat eerst van het tegoed af. Wat het tegoed niet dekt, wordt alleen gefactureerd als de bestedingslimiet uit staat.
    }
ask-add-usage-none = Dit zou geen effect hebben. Verbruik telt alleen zolang het abonnement actief of achterstallig is, en alleen bij deze aanbiedingen: { $metered }.
ask-add-usage-unknown = Dit zou geen effect hebben: het tegoed, waar verbruik van afgaat, staat niet in de export. Vul dat eerst in.
ask-add-usage-not-a-number = Vul een bedrag in, zoals 12,50: cijfers, en hooguit één komma of punt.
ask-add-usage-not-above-zero = Het bedrag moet boven nul liggen.
ask-add-usage-too-many-decimals =
    { $decimals ->
        [0] { $currency } heeft geen decimalen.
       *[other] { $currency } heeft { $decimals } decimalen.
    }
ask-add-usage-too-many-decimals-unknown = Vul hooguit { $decimals } decimalen in. De valuta staat niet in de export.
ask-add-usage-too-large = Dat is meer dan 1.000.000.000.000.000.

## Signing in
sign-in-title = Aanmelden
sign-in-text = Kies een account. Er wordt geen wachtwoord gevraagd: dit is een simulatie.
sign-in-current = { $email } (aangemeld)
sign-in-other = Een ander account gebruiken
sign-in-field = E-mail

## Time
events-title = Gebeurtenissen
go-to-title = Naar een moment gaan
go-to-field = Datum of tijdsduur
go-to-text = Bijvoorbeeld 2019-01-26, 2019-01-26 09:15, +9d12h of -2d. Datums zijn in { $zone }; een tijdsduur telt vanaf de stand van de klok.
go-to-refused = Dit ligt buiten de jaren 2000 tot 2100. Typ 2019-01-26, 2019-01-26 09:15, +9d12h of -2d.
go-to-unreadable = Geen datum of tijdsduur. Typ 2019-01-26, 2019-01-26 09:15, +9d12h of -2d.
time-skipped = De klok ging daar vooruit, van { $before } naar { $after }: die tijd bestaat niet.
branches-title = Tijdlijnen
branches-text = Als u in het verleden iets doet, begint een nieuwe tijdlijn. De tijdlijnen die u verlaat, blijven bewaard.
branch-this = Deze tijdlijn, tot { $at }
branch-other = Een andere tijdlijn, tot { $at }
branch-nothing-done = er is niets gedaan
branch-act = { $at } { $what }

## Usage
usage-title = VERBRUIK VAN "{ $name }"
usage-credit = { $used } verbruikt van { $granted }; { $end }
usage-left = nog { $left } tot { $until }
usage-billed = { $amount } gefactureerd
usage-no-forecast = De verwachting begint drie dagen na de registratie en is te zien zolang het abonnement loopt.
usage-none = Nog geen verbruik.
usage-not-entered = Het verbruik is niet opgegeven. Het is dus niet bekend wat er over is en hoelang u daarmee toekomt.
usage-not-entered-in-full = Wat niet is opgegeven, telt niet als verbruikt: er is hoogstens zoveel over, en hoelang u daarmee toekomt, is niet bekend.
usage-not-counted = Wat niet is opgegeven, telt niet als verbruikt.
usage-not-exported = Het verbruik staat niet in de export.
usage-currency-not-exported = De valuta staat niet in de export; bedragen staan er daarom zonder.
download-title = Verbruiksgegevens downloaden
download-text = Slaat het verbruik van elke dag op in een nieuw CSV-bestand, voor een spreadsheet.

## Two futures
what-if-title = WAT ALS?  "{ $name }", vanaf { $at }
what-if-upgrade = Upgraden
what-if-use-up = Al het tegoed opmaken
what-if-nothing = Niets doen
plan-step = { $what } { $when }
plan-upgrade-now = Nu upgraden
plan-use-up-now = Al het tegoed nu opmaken
plan-and-use-up = al het tegoed opmaken
plan-and-use-up-now = al het tegoed nu opmaken
what-if-never = nooit
what-if-now = nu
what-if-undated = datum niet in de export
what-if-day = op { $date }
what-if-past = te laat: dat was { $when }
what-if-no-credit = { $when } is er geen tegoed meer
what-if-no-credit-now = er is geen tegoed meer
why-future-impossible = Dit is niet mogelijk: { $reason }.
plans-differ = anders dan bij het eerste plan dat mogelijk is
what-if-without-credit = deze aanbieding heeft geen tegoed
what-if-problem = Niet mogelijk
what-if-after-trial = Na de proefversie
what-if-status-now = Status daarna
what-if-disabled = Uitgeschakeld
what-if-disabled-until-upgrade = { $disabled }, tot de upgrade
what-if-disabled-until-upgrade-undated = tot de upgrade; sinds wanneer en waarom staat niet in de export
what-if-credit-used-up = { $used }, verbruikt op { $at }
what-if-credit-forfeited = { $used } verbruikt, { $forfeited } vervallen op { $at }
what-if-credit-forfeited-given = { $used } verbruikt (met het verbruik uit het scenario), { $forfeited } vervallen op { $at }
what-if-credit-unknown = tot nu toe { $used } verbruikt; wat over is, vervalt op { $at }
what-if-credit-untold = verbruik niet opgegeven; wat over is, vervalt op { $at }
what-if-credit-told-in-part = verbruik niet volledig opgegeven; wat over is, vervalt op { $at }
what-if-offer = Nieuwe aanbiedings-id
what-if-transfer = Overdraagbaar vanaf
what-if-until = met het verbruik uit het scenario, tot en met { $until }; later verbruik onbekend
what-if-until-nothing = verder verbruik is niet bekend
what-if-until-unknown = wat u gaat verbruiken, is niet bekend
what-if-until-untold = verbruik tot nu en later is niet bekend
what-if-until-untold-so-far = wat tot nu toe is verbruikt, is niet bekend
what-if-until-expected = { $daily } per dag zoals u verwacht, tot en met { $until }
what-if-note = Gefactureerd tot en met { $until }, met het verbruik dat in het scenario staat; het verbruik daarna is niet bekend.
what-if-note-nothing = Verder verbruik is niet bekend, dus wordt er niets meer gefactureerd.
what-if-note-expected = Meegeteld: de { $daily } per dag die u verwacht, tot en met { $until }.
what-if-note-forecast = Hier valt het verbruik midden op elke dag; onder Verwachting is het gelijkmatig verdeeld, dus de datums kunnen een dag verschillen.
what-if-note-unknown = Wat u gaat verbruiken, is niet bekend: voor de tijd vanaf nu is geen verbruik meegeteld.
what-if-note-untold = Wat er is verbruikt en wat u gaat verbruiken, is niet bekend: er is geen verbruik meegeteld.
what-if-note-untold-so-far = Wat er tot nu toe is verbruikt, is niet bekend; daarom telt wat u per dag verwacht niet mee.
what-if-note-limit = De bestedingslimiet staat aan: er wordt geen verbruik gefactureerd, hoeveel u ook verbruikt.
what-if-note-stopped = Het abonnement is niet in gebruik, dus wordt er geen verbruik meer gefactureerd.
what-if-advice-expected = Geef op wat u per dag verwacht te verbruiken om rekeningen te vergelijken.
what-if-advice-used = Geef op wat er tot nu toe is verbruikt om rekeningen te vergelijken.
what-if-advice-all = Geef op wat er is verbruikt en wat u per dag verwacht om rekeningen te vergelijken.
what-if-deleted = Verwijderd
what-if-keeps = { $name } behoudt het abonnement; dat kost { $amount } tot en met { $date }.
what-if-keeps-unbilled = { $name } behoudt het abonnement; tot en met { $date } wordt geen verbruik gefactureerd.
what-if-keeps-unused = { $name } behoudt het abonnement; verder verbruik is niet bekend.
what-if-interrupted = { $name } is uitgeschakeld van { $disabled } tot de upgrade op { $upgraded }.
what-if-interrupted-at-once = { $name } wordt uitgeschakeld op { $disabled } en meteen geüpgraded.
what-if-keeps-unknown = { $name } behoudt het abonnement; wat u betaalt, hangt af van uw verbruik.
what-if-ends = { $name } wordt uitgeschakeld op { $disabled } en verwijderd op { $deleted }.
what-if-ends-undeleted = { $name } wordt uitgeschakeld op { $disabled }.
what-if-ends-undated = { $name } wordt uitgeschakeld; de datum staat niet in de export.
what-if-ends-over = { $name } blijft zoals het is: { $status }.
what-if-stays-disabled = { $name } blijft uitgeschakeld en wordt verwijderd op { $deleted }.
what-if-stays-disabled-undeleted = { $name } blijft uitgeschakeld.
what-if-impossible = { $name } is niet mogelijk.
what-if-alike = A en B leiden tot hetzelfde.
what-if-administrator = Alleen de Accountbeheerder, { $administrator }, kan upgraden.
what-if-only = alleen bij { $name }
what-if-earlier =
    { $days ->
        [one] { $days } dag eerder bij { $name }
       *[other] { $days } dagen eerder bij { $name }
    }
what-if-sooner = eerder bij { $name }
what-if-more = { $amount } meer bij { $name }
what-if-goes-on = alleen { $name } gaat door
what-if-same = Bij beide hetzelfde
what-if-difference = Verschil

## Why
why-title = Waarom? { $what }
why-title-not = Waarom niet? { $what }
why-banner = De banner Nu upgraden
why-futures = Waarom lopen ze zo af?
why-ends = Dit gaat vanzelf voorbij, uiterlijk over { $until }
why-ends-offer = De aanbiedings-id verandert vanzelf, uiterlijk over { $until }
why-documented = Gedocumenteerd gedrag van het accountcentrum, 2017 tot 2019.
why-choice = Een keuze van deze simulator: de documentatie zwijgt of spreekt zichzelf tegen.
why-not-simulated = Een keuze van deze simulator, die niet alles van deze aanbieding simuleert.
event-used = { $amount } verbruikt
event-used-parts = { $whole } verbruikt: { $parts }
used-from-credit = { $amount } van het tegoed
used-billed = { $amount } gefactureerd
used-beyond = { $amount } boven het tegoed, niet gefactureerd en niet meegeteld
event-used-daily = { $amount } per dag, { $days } dagen lang: { $total }
event-used-spread = { $total } in { $days } bedragen tot en met { $until }, gelijkmatig verdeeld
event-used-irregularly = { $times } bedragen tot en met { $until }: { $total }
sum-left = { $granted } gekregen − { $used } verbruikt = nog { $left }
sum-forfeited = { $granted } gekregen − { $used } verbruikt = { $forfeited } vervallen
sum-used = { $credit } van het tegoed + { $billed } gefactureerd = { $total } verbruikt
sum-billed = in totaal { $billed } gefactureerd
sum-peak = Dag { $day }: { $total }, de piek
sum-peak-of-parts = Dag { $day }: { $parts } = { $total }, de piek
sum-peak-of-many = Dag { $day }: { $times } bedragen = { $total }, de piek
number-of-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
sum-mean = { $used } in { $window } = { $daily } per dag
sum-lasts = nog { $left } × { $window } ÷ { $used } verbruikt = { $time }
sum-lasts-expected = nog { $left } ÷ { $daily } verwacht per dag = { $time }
sum-predicted = { $used } verbruikt vóór vandaag + { $days } × { $daily } = { $total } aan het einde
why-later-name = Later heette deze aanbieding { $name }.
topic-status = Status
topic-deletion = Datum van verwijdering
topic-offer = Aanbieding
topic-offer-id = Aanbiedings-id
topic-spending-limit = Bestedingslimiet
topic-billed = Wat er wordt gefactureerd
topic-credit = Resterend tegoed
topic-credit-end = Het einde van het tegoed
topic-daily-use = Verbruik per dag
topic-forecast = Verwachting
topic-transfer = Overdracht
topic-offer-change = Wanneer de aanbiedings-id veranderde
topic-free-services = Gratis services
topic-next-change = Wat hierna verandert
why-trial-runs = Het abonnement is actief tot het tegoed op is of, als dat eerder is, de { $days } dagen voorbij zijn. Dan wordt het uitgeschakeld. Als u niets doet, wordt er nooit verbruik gefactureerd.
why-seen-running = Volgens de export is de proefversie nog actief, al zouden de { $days } dagen voorbij moeten zijn, gerekend vanaf de geschatte registratie. Hier geldt wat er in de export staat.
why-state-not-understood = In de export staat geen status die dit programma kent. Het abonnement geldt hier als actief tot een bekende datum, of tot u iets invult.
why-upgraded-runs =
    { $has-credit ->
        [no] Na een upgrade blijft het abonnement actief. Al het verbruik wordt gefactureerd.
       *[yes] Na een upgrade blijft het abonnement actief. Verbruik boven het tegoed wordt gefactureerd.
    }
why-runs = Een abonnement met deze aanbieding blijft actief tot iemand het annuleert of een rekening onbetaald blijft.
why-runs-until-cancelled = In deze simulator blijft een abonnement met deze aanbieding actief tot iemand het annuleert.
why-enabled-by-upgrade = Het abonnement was uitgeschakeld tot de upgrade, die het weer heeft ingeschakeld. Wat er nog is, kan worden gebruikt, en verbruik dat geen tegoed dekt, wordt gefactureerd.
why-past-due = Een rekening is niet op tijd betaald. Het abonnement blijft werken en is weer actief zodra de rekening is betaald. Volgens de documentatie wordt het geannuleerd als niemand betaalt; dat wordt niet gesimuleerd.
why-cancelled = Het abonnement is geannuleerd. De resources stopten meteen; uiterlijk { $deletion-days } dagen later wordt het verwijderd. Hier kan alleen { $reactivatable } opnieuw worden geactiveerd; voor andere aanbiedingen verwijst de documentatie naar ondersteuning.
why-limit-reached = Het tegoed raakte op terwijl de bestedingslimiet aan stond. Het abonnement is uitgeschakeld en er wordt geen verbruik gefactureerd. Na een upgrade kunt u weer gebruiken wat er nog is.
why-trial-expired = De { $days } dagen waren voorbij en niemand had geüpgraded. Het abonnement is uitgeschakeld en er wordt geen verbruik gefactureerd. Na een upgrade kunt u weer gebruiken wat er nog is.
why-end-undated = Het abonnement wordt uitgeschakeld zodra het tegoed op is of de { $days } dagen voorbij zijn, wat het eerst komt. De registratie staat niet in de export; de datum is dus niet bekend.
why-deletion = Een uitgeschakeld abonnement wordt uiterlijk { $deletion-days } dagen later definitief verwijderd; bronnen noemen 30 tot 90 dagen, hier zijn het er { $deletion-days }.
why-deletion-undated = Een uitgeschakeld abonnement wordt uiterlijk { $deletion-days } dagen later definitief verwijderd. Sinds wanneer het is uitgeschakeld, staat niet in de export; de datum is dus niet bekend.
why-transferred = De ontvanger heeft de overdracht geaccepteerd en betaalt sindsdien. De id, de aanbieding en de datums blijven zoals ze waren.
why-offer-as-signed-up = Dit is de aanbieding waarvoor u zich hebt geregistreerd. Door een upgrade verandert die; bij een proefversie pas als het tegoed op is of de dagen van de proefversie voorbij zijn.
why-offer-stays = Dit is de aanbieding van de registratie. Die kan in het accountcentrum niet worden geüpgraded en blijft dus zo.
why-offer-exported = Dit is de aanbieding die in de export staat. Met welke aanbieding iemand zich heeft geregistreerd, staat er niet in. In het accountcentrum kan deze niet worden geüpgraded.
why-offer-not-exported = Welke aanbieding dit is, staat niet in de export.
why-offer-waits = Een upgrade verandert de aanbiedings-id niet meteen. Dat gebeurt als het tegoed op is of de { $days } dagen voorbij zijn, wat het eerst komt. U hebt geen stap gemist.
why-offer-seen-changed = Het abonnement is geüpgraded, en in de export staat de nieuwe aanbiedings-id. Wanneer die veranderde, staat niet in de export: dat was toen het tegoed op was of de { $days } dagen voorbij waren.
why-offer-after-credit = Het tegoed was op voordat de { $days } dagen voorbij waren, en toen veranderde de aanbiedings-id.
why-offer-after-thirty-days = De { $days } dagen waren voorbij voordat het tegoed op was, en toen veranderde de aanbiedings-id.
why-offer-after-late-upgrade = De upgrade kwam na het einde van de proefversie; er was niets om op te wachten, dus veranderde de aanbiedings-id meteen.
why-offer-with-upgrade = { $offer } heeft geen tegoed om op te wachten: de aanbiedings-id veranderde bij de upgrade.
why-limit-on = Er is een bestedingslimiet: verbruik boven het tegoed wordt nooit gefactureerd. Alleen een upgrade zet die uit.
why-limit-off = De upgrade heeft de bestedingslimiet definitief uitgezet. Die kan niet meer worden aangezet.
why-limit-never = Deze aanbieding heeft geen tegoed en geen bestedingslimiet: verbruik wordt gefactureerd.
why-limit-none = Deze aanbieding heeft geen tegoed, dus er is niets te begrenzen.
why-limit-not-simulated = De bestedingslimiet wordt bij deze aanbieding niet gesimuleerd.
why-limit-not-exported = De bestedingslimiet staat niet in de export.
why-credit-left = Het tegoed van de registratie, min wat sindsdien is verbruikt.
why-credit-given = Het tegoed wordt getoond zoals het is opgegeven. Het verbruik ervan wordt voor deze aanbieding niet gesimuleerd.
why-exported = Dat staat in de export, maar niet waarom of sinds wanneer. De status blijft zo tot er iets gebeurt wat het programma weet: een bekende datum, of iets wat u hier invult.
why-export-made = Wat niet op een andere manier bekend is, komt uit deze export.
why-credit-not-exported = Een export noemt geen bedrag van een tegoed en ook geen verbruik. De portal toont beide.
why-usage-not-told = Niemand heeft volledig opgegeven wat er van het tegoed is verbruikt. Wat er over is, is daarom niet bekend, en er is geen verwachting. De portal toont het verbruik; u geeft het op bij "{ own-used }".
why-from-export = Uit de export.
why-usage-told = ≈ U hebt één bedrag opgegeven, per { $at }. Het is gelijkmatig verdeeld over de dagen waarop het abonnement liep: een schatting.
why-credit-kept = Upgraden kost geen tegoed: wat er nog is, houdt u tot het op is of de volle { $days } dagen voorbij zijn.
why-credit-stopped = Wat er van het tegoed over is, kan niet worden gebruikt zolang het abonnement is uitgeschakeld, en vervalt gewoon na de { $days } dagen.
why-credit-used-up = Al het tegoed is verbruikt. Het wordt niet aangevuld.
why-credit-forfeited = De { $days } dagen zijn voorbij. Wat er toen nog van het tegoed over was, is vervallen.
why-credit-ends = Het tegoed geldt { $days } dagen vanaf de registratie, met of zonder upgrade. Hier is dat { $days } keer 24 uur, tot op de seconde; de documentatie spreekt ook van hele dagen.
why-daily-use = Het verbruik per 24 uur sinds de registratie: wat het tegoed betaalde en wat wordt gefactureerd. Verbruik dat niet van het tegoed afgaat en niet wordt gefactureerd, telt niet mee.
why-daily-use-drawn = Waar op de pagina geen plaats is voor de grafiek, toont een regel de laatste { $days } dagen.
why-forecast = Zo lang is er tegoed als het verbruik doorgaat als in de laatste zeven dagen (in de eerste week: sinds de registratie). Te zien vanaf drie dagen na de registratie.
why-forecast-expected = Dit verwacht u per dag te verbruiken; het is niet wat er tot nu toe is verbruikt.
why-billed = Als de bestedingslimiet uit staat, wordt verbruik dat het tegoed niet dekt, gefactureerd.
why-billed-without-credit = Deze aanbieding heeft geen tegoed en geen bestedingslimiet: al het verbruik wordt gefactureerd.
why-free-services = Bij het abonnement horen { $months } maanden lang enkele gratis services, die na een upgrade doorlopen. Hier tellen die maanden vanaf de registratie.
why-free-services-stopped = De gratis services werken alleen zolang het abonnement loopt. Hun { $months } maanden lopen gewoon door.
why-free-services-deleted = De gratis services eindigden toen het abonnement werd verwijderd.
why-free-services-transferred = De gratis services zijn met het abonnement overgegaan toen het werd overgedragen.
why-transfer-possible = Het is actief, de aanbiedings-id is overdraagbaar en er loopt geen verzoek: het kan nu worden overgedragen.
why-id-stays = Het abonnement kreeg zijn id bij de registratie. Een upgrade of overdracht verandert die niet.
why-request-expires = Een overdrachtsverzoek verloopt als niemand antwoordt. Hier duurt dat { $request-days } dagen; de documentatie noemt geen termijn.
why-upgrade-possible = Het kan worden geüpgraded: u bent de Accountbeheerder en de aanbieding kan worden geüpgraded. Het gebeurt nooit vanzelf. (Dat er eerst een betaalmethode moet zijn, is een keuze van deze simulator.)
why-upgrade-late = De proefversie is voorbij, maar kan nog worden geüpgraded tot die wordt verwijderd. Wat er nog is, kunt u na de upgrade weer gebruiken; vanaf dat moment betaalt u ervoor.
why-upgrade-if-ended = Is de proefversie voorbij, dan kan die nog worden geüpgraded tot die wordt verwijderd. Wat er nog is, kunt u na de upgrade weer gebruiken; vanaf dat moment betaalt u ervoor.
why-cancel-possible = De Accountbeheerder mag een lopend abonnement annuleren. Het wordt meteen uitgeschakeld.
why-reactivate-possible = Het is geannuleerd, de aanbiedings-id is die van Betalen per gebruik en het is nog niet verwijderd: het kan opnieuw worden geactiveerd.
why-upgrade-instead = Wilt u een afgelopen proefversie weer gebruiken, upgrade die dan.
why-payment-method-possible = Er is nog geen betaalmethode, en een upgrade heeft er een nodig.
why-pay-bill-possible = Er staat een rekening open. Zodra die betaald is, is het abonnement weer actief.
why-request-open = Het verzoek wacht op de ontvanger, die kan accepteren of afwijzen. Tot dan kan de afzender het intrekken.
why-usage =
    { $has-credit ->
        [no] Er is geen tegoed: al het verbruik wordt gefactureerd.
       *[yes] Verbruik gaat eerst van het tegoed af. Wat het tegoed niet dekt, wordt alleen gefactureerd als de bestedingslimiet uit staat.
    }
why-signed-up = Alles begint met de registratie: alle dagen en maanden tellen vanaf dit moment.
why-done = Iemand heeft dit gedaan. Alleen zulke handelingen worden vastgelegd; al het andere volgt uit de regels.
why-nothing-next = Vanzelf verandert er niets.
why-nothing-next-here = In deze simulator verandert er vanzelf niets.
why-not-not_created = Op dit moment heeft nog niemand zich ervoor geregistreerd.
why-not-transferred = Het is overgedragen: de ontvanger betaalt en beheert het nu, buiten deze simulator.
why-not-deleted = Het is verwijderd, en dat is definitief.
why-not-disabled = Het is uitgeschakeld. Alleen een lopend abonnement kan worden overgedragen of geannuleerd.
why-not-cancelled = Een geannuleerd abonnement kan niet worden geüpgraded. Betalen per gebruik kan in plaats daarvan opnieuw worden geactiveerd; voor andere aanbiedingen verwijst de documentatie naar ondersteuning, binnen { $deletion-days } dagen.
why-not-past_due = Er staat een rekening open. Betaal die eerst.
why-not-not_administrator =
    { $administrator ->
        [none] Dat kan alleen de Accountbeheerder: degene die zich heeft geregistreerd. Meld u aan met dat account.
       *[other] Dat kan alleen de Accountbeheerder, degene die zich heeft geregistreerd: { $administrator }. Meld u aan met dat account.
    }
why-not-already_upgraded = Het is al geüpgraded, en dat gebeurt maar één keer. U hebt geen stap gemist.
why-not-offer_not_upgradable =
    { $by-support ->
        [yes] Alleen deze aanbiedingen kunnen in het accountcentrum worden geüpgraded: { $upgradable }. Voor { $offer } verwijst de documentatie naar ondersteuning.
       *[no] Alleen deze aanbiedingen kunnen in het accountcentrum worden geüpgraded: { $upgradable }.
    }
why-not-no_payment_method = Hier is voor een upgrade een betaalmethode nodig, en die is er niet.
why-not-not_cancelled = Opnieuw activeren is voor abonnementen die uitgeschakeld zijn door een annulering, en dat is dit abonnement niet.
why-not-cancellation_unknown = Opnieuw activeren is voor geannuleerde abonnementen. Of dit is geannuleerd, staat niet in de export.
why-not-offer_not_reactivatable = Opnieuw activeren kan alleen bij { $reactivatable }, en dit abonnement heeft een andere aanbiedings-id. Voor andere aanbiedingen verwijst de documentatie naar ondersteuning, binnen { $deletion-days } dagen na de annulering.
why-not-not_upgraded =
    { $has-credit ->
        [yes] Een abonnement met deze aanbieding kan pas na een upgrade worden overgedragen, zodra de aanbiedings-id is veranderd.
       *[no] Een abonnement met deze aanbieding kan pas na een upgrade worden overgedragen.
    }
why-not-waiting_for_offer_change = Het is geüpgraded, maar de aanbiedings-id is nog die van de registratie. Die verandert als het tegoed op is of de { $days } dagen voorbij zijn, en pas dan kan het worden overgedragen.
why-not-offer_not_transferable = Abonnementen met deze aanbieding kunnen in het accountcentrum niet worden overgedragen. Voor sommige aanbiedingen noemt de documentatie een andere weg: ondersteuning, of een eigen portal.
why-not-offer_unclear = De export laat open welke aanbieding dit is. Sommige aanbiedingen kunnen in het accountcentrum worden geüpgraded, overgedragen of opnieuw geactiveerd, andere niet.
why-not-request_pending = Er loopt al een verzoek. Wacht op het antwoord of trek het in. Hier verloopt een verzoek na { $request-days } dagen; de documentatie noemt geen termijn.
why-not-recipient_invalid = Vul een e-mailadres in: een naam, één @ en een domein met een punt.
why-not-recipient_is_administrator = U kunt een abonnement niet overdragen aan de eigen Accountbeheerder.
why-not-no_request = Er wacht geen overdrachtsverzoek op antwoord.
why-not-spending_limit_not_off = Rekeningen komen er alleen als de bestedingslimiet uit staat.
why-not-not_past_due = Het abonnement is niet achterstallig.
why-not-payment_method_present = Er is al een betaalmethode.
why-not-usage_not_simulated = Verbruik wordt voor deze aanbieding niet gesimuleerd.
why-not-amount_invalid = Vul een bedrag boven nul in: cijfers, met hooguit één punt of komma, en niet meer decimalen dan de valuta heeft.
why-not-name_invalid = Een naam heeft minstens één zichtbaar teken nodig en mag geen stuur- of richtingstekens bevatten.

## Help: every key
help-time = Tijd
help-usage = Op de verbruikspagina
help-what-if = Bij het vergelijken van twee toekomsten
help-pages = Op elke pagina
help-choice-and-field = In een venster met opties en een veld
help-line = In een los invoerveld
help-filter = In het filter van de lijst
help-list = In de lijst
help-filtered = In de gefilterde lijst
help-why = In een antwoord op "Waarom?"
help-events = In de lijst met gebeurtenissen
help-anywhere = Overal
key-next-area-help = het volgende onderdeel: lijst, pagina, acties, tijdlijn
key-previous-area-help = het vorige onderdeel kiezen
key-press-help = de gekozen regel openen, of vragen waarom
key-why-help = vragen waarom de gekozen regel dit zegt
key-what-if-help = twee toekomsten vergelijken
key-usage-help = het verbruik tonen
key-sort-help = de lijst anders sorteren
key-filter-help = abonnementen filteren op tekst
key-sign-in-help = aanmelden als iemand anders
key-copy-help = de waarde van de gekozen regel kopiëren
key-copy-link-help = een link kopiëren naar wat er te zien is (in een browser)
key-next-language-help = naar de volgende taal
key-local-time-help = wisselen tussen UTC en lokale tijd
key-toggle-mouse-help = de muis aan- of uitzetten
key-download-help = verbruiksgegevens downloaden als CSV
key-back-help = terug naar het abonnement
command-add-usage-help = handmatig verbruik toevoegen
command-answer-transfer-help = het overdrachtsverzoek als ontvanger beantwoorden
key-next-day-help = de tijd een dag vooruit
key-previous-day-help = de tijd een dag terug
key-next-hour-help = de tijd een uur vooruit
key-previous-hour-help = de tijd een uur terug
key-sign-up-help = de tijd terug naar de registratie
key-start-help = de tijd terugzetten naar waar de klok begon
key-last-change-help = de tijd naar de laatste bekende verandering
key-go-to-help = een datum of een tijdsduur zoals +9d typen
key-go-to-typed-help = een datum beginnen te typen
key-events-help = alle gebeurtenissen tonen, en waarom ze gebeuren
key-branches-help = naar een andere tijdlijn
key-setting-up-help = de instelling erboven kiezen
key-setting-down-help = de instelling eronder kiezen
key-other-future-help = naar de andere toekomst gaan
key-earlier-help = eerder doen, of nooit
key-later-help = later doen
key-keep-filter-help = alleen deze abonnementen tonen
key-show-all-help = terug naar de lijst; in de lijst alle abonnementen weer tonen
key-next-part-help = bij de volgende regel vragen waarom
key-previous-part-help = bij de vorige regel vragen waarom
key-go-there-help = naar de gekozen gebeurtenis gaan
palette-title = Wat wilt u doen?
palette-nothing = Er is niets gevonden.
## De inspecteur
inspect-title = Inspecteur
inspect-goal = Doel van deze stap
inspect-goal-hidden = Wordt getoond zodra de stap klaar is.
inspect-met = klopt
inspect-unmet = klopt niet
inspect-found = { $condition }, maar het is { $found }
inspect-no-subscription = { $condition }, maar zo'n abonnement is er nu niet
inspect-subscription = Abonnement { $name }
help-palette = In het opdrachtenpalet
help-help = In deze hulp
key-palette-help = elke actie vinden door een paar letters te typen
key-do-it-help = de gekozen actie uitvoeren
key-search-help = zoeken in de hulp

## Own
key-own-help = uw eigen proefversie invullen of wijzigen
key-retract-help = iets terugnemen dat per ongeluk is ingevuld of gedaan
retract-title = Terugnemen
retract-text = Wat u hier per ongeluk hebt ingevuld of gedaan, het laatste eerst. Het wordt verwijderd alsof het niet is gebeurd; in Azure verandert niets.
help-form = In een formulier
own-title = Uw eigen proefversie
own-text = Er wordt niets verstuurd. Wat u invult, blijft op deze computer en verandert niets in Azure.
own-signed-up = Geregistreerd
own-credit = Tegoed
own-used = Tot nu toe verbruikt
own-per-day = Verbruik per dag
own-upgraded = Geüpgraded
own-signed-up-help = Datum en tijd van de registratie, in { $zone }, zoals 2026-11-20 14:20. Die staan in de bevestigingsmail.
own-credit-help = Het bedrag met de valuta, zoals 170 EUR. Leeg betekent 200 USD.
own-credit-help-exported = Het bedrag met de valuta, zoals 170 EUR. Leeg betekent dat het niet bekend is.
own-used-help = Wat er tot nu toe is verbruikt. Het wordt als schatting gelijkmatig verdeeld over de dagen waarop het abonnement liep.
own-per-day-help = Wat u vanaf nu per dag denkt te verbruiken. Alleen de verwachting en de vergelijking van twee toekomsten gebruiken het.
own-upgraded-help = Datum en tijd van de upgrade, in { $zone }. Laat het leeg als u niet hebt geüpgraded.
own-take-back = {"{Maak het veld leeg of typ|Typ}"} none om dit terug te nemen.
own-no-time = Dit is geen datum. Schrijf die als 2026-11-20 of 2026-11-20 14:20.
own-skipped = { time-skipped }
own-in-future = Dit ligt in de toekomst.
own-too-early = Dit ligt voor het jaar 2000.
own-no-amount = Dit is geen bedrag boven nul. Schrijf het als 12,50.
own-no-usage = Vul een bedrag in dat niet onder nul is, zoals 12,50.
own-too-many-decimals = { ask-add-usage-too-many-decimals }
own-other-currency = Dit is niet de valuta van het tegoed.
own-unknown-currency = Geen enkele valuta heeft deze code. Die van de euro is bijvoorbeeld EUR.
own-more-than-credit = Dit is meer dan het tegoed. Dat kan alleen na een upgrade: geef ook op wanneer die was.
own-credit-needed = Vul het bedrag in: alleen in Amerikaanse dollars is het voor iedereen gelijk.
own-currency-needed = Zet de valuta erbij, zoals 170 EUR.
own-before-sign-up = Dit ligt voor de registratie.
own-upgrade-refused = Op dat moment kon de proefversie niet worden geüpgraded.
key-simulate-help = met uw echte abonnementen spelen, of ernaar teruggaan
